package dev.adder.isolated;

import dev.adder.engine.Result;
import dev.adder.engine.Usage;
import dev.adder.engine.run.Limits;
import dev.adder.isolated.wire.ToChild;
import dev.adder.isolated.wire.ToParent;
import dev.adder.isolated.wire.WireException;
import dev.adder.runtime.SandboxRequest;
import dev.adder.runtime.SandboxSession;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session in a process of its own, from its first block until it is closed. When the process is lost, so are the
 * names that its blocks have made, and the session gives internal errors from then on.
 */
final class IsolatedSession implements SandboxSession {
    private static final Usage NOTHING = new Usage(0, 0, 0, Duration.ZERO, Duration.ZERO);
    /** Longer than any run; beyond it a deadline would not fit its clock. */
    private static final Duration FOREVER = Duration.ofDays(36_500);
    private static final long BASE_BYTES = 2L << 20;
    private static final long MOST_BYTES = 1L << 29;

    private final ChildPool pool;
    private final SandboxRequest request;
    private final Duration margin;
    private final long heapBytes;
    private final IsolatedSandbox.Tools tools;
    private volatile ChildPool.@Nullable Request waiting;
    private volatile @Nullable BlockDialogue dialogue;
    private volatile @Nullable String cancelled;
    private @Nullable ChildProcess child;
    private boolean opened;

    IsolatedSession(ChildPool pool, SandboxRequest request, IsolatedSandbox.Tools tools, Duration margin,
            long heapBytes) {
        this.pool = pool;
        this.request = request;
        this.margin = margin;
        this.heapBytes = heapBytes;
        this.tools = tools;
    }

    @Override
    public Result run(String name, String source, Supplier<@Nullable String> before) {
        cancelled = null;
        String early = before.get();
        if (early != null) {
            return new Result.Cancelled(early, NOTHING);
        }
        try {
            if (!opened) {
                Result refusal = open();
                if (refusal != null) {
                    return refusal;
                }
            }
            ChildProcess mine = child;
            if (mine == null || !mine.isAlive()) {
                return BlockDialogue.internal("the process of this session was lost in an earlier block;"
                        + " its journal can be replayed in another session", null);
            }
            return run(mine, name, source);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result.Cancelled("interrupted", NOTHING);
        }
    }

    /** Takes a process; gives the result that the block has where there is none. */
    private @Nullable Result open() throws InterruptedException {
        ChildPool.Request wish = pool.request(heapBytes);
        waiting = wish;
        ChildProcess taken;
        try {
            taken = wish.await();
        } finally {
            waiting = null;
        }
        String reason = cancelled;
        if (reason != null) {
            if (taken != null) {
                pool.release(taken, true);
            }
            return new Result.Cancelled(reason, NOTHING);
        }
        if (taken == null) {
            return wish.failed()
                    ? BlockDialogue.internal(wish.refusal(), null)
                    : new Result.LimitReached(IsolatedSandbox.LIMIT, wish.refusal(), 0, NOTHING);
        }
        opened = true;
        child = taken;
        taken.sessions++;
        long budget = budget(request.limits());
        int longest = (int) (2 * budget);
        taken.allow(longest, budget);
        boolean known = taken.tools == request.sdk();
        taken.tools = request.sdk();
        try {
            taken.send(new ToChild.Open(request.limits(), request.world(), request.imports(), request.builtins(),
                    request.errors() != request.output(), longest, budget, known ? null : tools.stubs()));
        } catch (WireException e) {
            taken.kill("its session could not be opened");
            return BlockDialogue.internal("a session could not be opened", e);
        }
        return null;
    }

    /** What a message of the process can make: the arguments of a call, an answer, or all that may be printed. */
    private static long budget(Limits limits) {
        double wanted = BASE_BYTES + (double) limits.resultBytes() + limits.outputBytes();
        return (long) Math.min(MOST_BYTES, Math.max(BASE_BYTES, wanted));
    }

    private Result run(ChildProcess mine, String name, String source) {
        BlockDialogue block = new BlockDialogue(mine, request, tools.names(), () -> cancel("interrupted"));
        Duration time = request.limits().time();
        Future<?> deadline = pool.after((time.compareTo(FOREVER) > 0 ? FOREVER : time).plus(margin), block::timeIsUp);
        dialogue = block;
        String early = cancelled;
        if (early != null) {
            cancel(early);
        }
        try {
            return block.run(name, source);
        } finally {
            dialogue = null;
            deadline.cancel(false);
        }
    }

    @Override
    public void cancel(String reason) {
        cancelled = reason;
        ChildPool.Request wish = waiting;
        if (wish != null) {
            wish.withdraw();
        }
        BlockDialogue block = dialogue;
        if (block != null && block.cancel(reason)) {
            pool.after(margin, () -> {
                if (dialogue == block) {
                    block.timeIsUp();
                }
            });
        }
    }

    @Override
    public void close() {
        ChildProcess mine = child;
        child = null;
        if (mine == null) {
            return;
        }
        boolean forgot = false;
        try {
            forgot = mine.isAlive() && forgets(mine);
        } finally {
            pool.release(mine, forgot);
        }
    }

    /** Whether the process has forgotten the session and said nothing else. */
    private boolean forgets(ChildProcess mine) {
        try {
            mine.allow(ToParent.SHORT, ToParent.SHORT);
            mine.send(new ToChild.Close());
            return mine.take(margin.toNanos(), TimeUnit.NANOSECONDS) instanceof ToParent.Ready;
        } catch (WireException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
