package dev.adder.isolated.child;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Host;
import dev.adder.engine.data.Input;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.isolated.wire.ToChild;
import dev.adder.isolated.wire.ToParent;
import dev.adder.isolated.wire.WireException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The door as the engine sees it: each call goes to the parent, and the strand that makes it waits for a word. One
 * strand runs at a time, so that one answer is awaited at a time.
 */
final class ChildHost implements Host {
    private final Pipe pipe;
    private final LinkedBlockingQueue<ToChild.Answer> answers = new LinkedBlockingQueue<>();
    private final Map<CallId, CompletableFuture<Outcome>> open = new ConcurrentHashMap<>();
    /** Once the run takes what arrives, nothing is asked any more. */
    private volatile boolean live;

    ChildHost(Pipe pipe) {
        this.pipe = pipe;
    }

    /** A block begins. */
    void begin() {
        answers.clear();
        open.clear();
        live = false;
    }

    /** Takes an answer, from the thread that reads messages. */
    void answered(ToChild.Answer answer) {
        answers.add(answer);
    }

    /** Takes the outcome of a call that was under way, from the thread that reads messages. */
    void completed(ToChild.Completed completed) {
        future(completed.id()).complete(completed.outcome());
    }

    private CompletableFuture<Outcome> future(CallId id) {
        return open.computeIfAbsent(id, i -> new CompletableFuture<>());
    }

    private ToChild.Answer ask(ToParent question) {
        try {
            pipe.send(question);
        } catch (WireException e) {
            throw new IllegalStateException(e);
        }
        return answer();
    }

    private ToChild.Answer answer() {
        boolean interrupted = false;
        while (true) {
            try {
                ToChild.Answer answer = answers.take();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                if (answer instanceof ToChild.End end) {
                    throw end.end();
                }
                return answer;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    @Override
    public Outcome call(CallSite site, ToolName tool, Data.Map arguments) {
        try {
            pipe.send(new ToParent.Called(site, tool, arguments));
        } catch (WireException e) {
            return Outcome.raised("ValueError", "the arguments of " + tool + "() are too large");
        }
        return switch (answer()) {
            case ToChild.Now now -> now.outcome();
            case ToChild.Later later -> new Outcome.Later(future(site.id()));
            case ToChild.Answer other -> throw unexpected(other);
        };
    }

    private static IllegalStateException unexpected(ToChild.Answer answer) {
        return new IllegalStateException("an answer to another question: " + answer);
    }

    @Override
    public void taken(Input input) {
        if (input instanceof Input.Completion c) {
            open.remove(c.id());
        }
        ask(new ToParent.Taken(input));
    }

    @Override
    public @Nullable Input expected() {
        if (live) {
            return null;
        }
        Input next = next(ToParent.Question.EXPECTED);
        live = next == null;
        return next;
    }

    @Override
    public boolean live() {
        if (!live) {
            ToChild.Answer answer = ask(new ToParent.Asks(ToParent.Question.LIVE));
            live = answer instanceof ToChild.Flag flag && flag.value();
        }
        return live;
    }

    @Override
    public @Nullable Input upcoming() {
        return live ? null : next(ToParent.Question.UPCOMING);
    }

    private @Nullable Input next(ToParent.Question question) {
        ToChild.Answer answer = ask(new ToParent.Asks(question));
        if (answer instanceof ToChild.Next next) {
            return next.input();
        }
        throw unexpected(answer);
    }
}
