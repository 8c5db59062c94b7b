package dev.adder.isolated;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The processes of a sandbox: some started ahead, each used by one session at a time and thrown away after so many.
 * Sessions that find none wait in the order they came.
 */
final class ChildPool implements AutoCloseable, ChildProcess.Owner {
    private static final int MOST_FAILURES = 2;

    /**
     * How many processes, and for how long.
     *
     * @param most processes at a time
     * @param spares started ahead
     * @param sessions of one process
     * @param startTime how long a process may take to say that it is there
     * @param longestWait how long a session waits for a process
     * @param heapBytes heap of a process, unless a session needs more
     */
    record Settings(int most, int spares, int sessions, Duration startTime, Duration longestWait, long heapBytes) {}

    /** Makes the command of a process with so much heap. */
    interface Starter {
        /** The command, its folder and its environment. */
        ProcessBuilder command(long heapBytes) throws IOException;
    }

    private final Settings settings;
    private final Starter starter;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<ChildProcess> all = new LinkedHashSet<>();
    private final Set<ChildProcess> starting = new LinkedHashSet<>();
    private final ArrayDeque<ChildProcess> idle = new ArrayDeque<>();
    private final ArrayDeque<Request> queue = new ArrayDeque<>();
    /** One thread that lives as long as the pool: processes end with the thread that started them. */
    private final ScheduledThreadPoolExecutor clock;
    private int beingStarted;
    private int failures;
    private String lastFailure = "";
    private boolean closed;

    ChildPool(Settings settings, Starter starter) {
        this.settings = settings;
        this.starter = starter;
        clock = new ScheduledThreadPoolExecutor(1,
                work -> Thread.ofPlatform().daemon().name("adder-isolated").unstarted(work));
        clock.setRemoveOnCancelPolicy(true);
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Does something after a time, on a thread that must not be kept; nothing once the pool is closed. */
    Future<?> after(Duration time, Runnable what) {
        try {
            return clock.schedule(what, time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(null);
        }
    }

    /** A session's wish for a process. */
    final class Request {
        private final long heapBytes;
        private final Condition settled = lock.newCondition();
        private @Nullable ChildProcess child;
        private @Nullable String refusal;
        private boolean failed;

        private Request(long heapBytes) {
            this.heapBytes = heapBytes;
        }

        private boolean fits(ChildProcess candidate) {
            return candidate.heapBytes() >= heapBytes;
        }

        private void settle(@Nullable ChildProcess value, @Nullable String why) {
            child = value;
            refusal = why;
            settled.signalAll();
        }

        /** Waits for the process; null when there will be none, see {@link #refusal}. */
        @Nullable
        ChildProcess await() throws InterruptedException {
            lock.lock();
            try {
                long left = settings.longestWait.toNanos();
                while (child == null && refusal == null && left > 0) {
                    left = settled.awaitNanos(left);
                }
                if (child == null && refusal == null) {
                    settle(null, "no process became free in " + settings.longestWait.toSeconds() + " s; "
                            + all.size() + " are in use");
                }
                return child;
            } catch (InterruptedException e) {
                ChildProcess unused = child;
                if (unused != null) {
                    idle.add(unused);
                }
                throw e;
            } finally {
                queue.remove(this);
                serve();
                lock.unlock();
            }
        }

        /** Gives up waiting, from any thread. */
        void withdraw() {
            lock.lock();
            try {
                if (child == null && refusal == null) {
                    settle(null, "withdrawn");
                }
            } finally {
                lock.unlock();
            }
        }

        /** Why there is no process. */
        String refusal() {
            return String.valueOf(refusal);
        }

        /** Whether that is because none could be started. */
        boolean failed() {
            return failed;
        }
    }

    /** Asks for a process with so much heap; the request has its place in the queue from now on. */
    Request request(long heapBytes) {
        lock.lock();
        try {
            Request request = new Request(Math.max(heapBytes, settings.heapBytes));
            failures = 0;
            if (closed) {
                request.settle(null, "the sandbox is closed");
            } else {
                queue.add(request);
                serve();
            }
            return request;
        } finally {
            lock.unlock();
        }
    }

    /** Gives idle processes to those who wait, and starts more where some are wanted. */
    private void serve() {
        for (Request request : List.copyOf(queue)) {
            if (request.child != null || request.refusal != null) {
                queue.remove(request);
                continue;
            }
            ChildProcess fitting = null;
            for (ChildProcess child : idle) {
                if (request.fits(child)) {
                    fitting = child;
                    break;
                }
            }
            if (fitting == null) {
                break;
            }
            idle.remove(fitting);
            queue.remove(request);
            request.settle(fitting, null);
        }
        if (!closed && failures < MOST_FAILURES) {
            startMore();
        }
    }

    private void startMore() {
        int coming = beingStarted + starting.size();
        Request first = queue.peek();
        if (first != null && all.size() + beingStarted >= settings.most && coming == 0) {
            ChildProcess tooSmall = idle.poll();
            if (tooSmall != null) {
                tooSmall.kill("its heap is too small");
                all.remove(tooSmall);
            }
        }
        int wanted = queue.size() + settings.spares - (queue.isEmpty() ? idle.size() : 0) - coming;
        int room = settings.most - all.size() - beingStarted;
        long heap = first == null ? settings.heapBytes : first.heapBytes;
        for (int i = 0; i < Math.min(wanted, room); i++) {
            beingStarted++;
            clock.execute(() -> start(heap));
        }
    }

    private void start(long heap) {
        ChildProcess child;
        try {
            child = ChildProcess.start(starter.command(heap), heap, this);
        } catch (IOException | RuntimeException e) {
            lock.lock();
            try {
                beingStarted--;
                failed(String.valueOf(e.getMessage()));
            } finally {
                lock.unlock();
            }
            return;
        }
        lock.lock();
        try {
            beingStarted--;
            if (closed) {
                child.kill("the sandbox is closed");
            } else if (child.isAlive()) {
                all.add(child);
                if (child.facts().isEmpty()) {
                    starting.add(child);
                    after(settings.startTime, () -> giveUpStart(child));
                } else {
                    idle.add(child);
                    serve();
                }
            } else {
                failed(String.valueOf(child.wrong()));
            }
        } finally {
            lock.unlock();
        }
    }

    private void giveUpStart(ChildProcess child) {
        lock.lock();
        try {
            if (starting.contains(child)) {
                child.kill("it did not start in " + settings.startTime.toSeconds() + " s");
            }
        } finally {
            lock.unlock();
        }
    }

    private void failed(String why) {
        lastFailure = why;
        if (++failures >= MOST_FAILURES) {
            for (Request request : queue) {
                request.failed = true;
                request.settle(null, "no process could be started: " + lastFailure);
            }
        }
        serve();
    }

    @Override
    public void started(ChildProcess child) {
        lock.lock();
        try {
            failures = 0;
            if (starting.remove(child)) {
                idle.add(child);
                serve();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void ended(ChildProcess child) {
        lock.lock();
        try {
            idle.remove(child);
            boolean wasStarting = starting.remove(child);
            all.remove(child);
            if (wasStarting) {
                String said = child.errors().strip();
                failed(child.wrong() + (said.isEmpty() ? "" : ": " + said));
            } else {
                serve();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes a process back; one that is not to be used again is thrown away. */
    void release(ChildProcess child, boolean usable) {
        lock.lock();
        try {
            if (usable && !closed && child.isAlive() && !child.hasSaidMore() && child.sessions < settings.sessions) {
                idle.add(child);
            } else {
                child.kill("it was used up");
                all.remove(child);
            }
            serve();
        } finally {
            lock.unlock();
        }
    }

    /** How many processes there are. */
    int size() {
        lock.lock();
        try {
            return all.size() + beingStarted;
        } finally {
            lock.unlock();
        }
    }

    /** All processes that have started. */
    List<ChildProcess> all() {
        lock.lock();
        try {
            return new ArrayList<>(all);
        } finally {
            lock.unlock();
        }
    }

    /** The processes that wait for a session. */
    List<ChildProcess> idle() {
        lock.lock();
        try {
            return new ArrayList<>(idle);
        } finally {
            lock.unlock();
        }
    }

    /** Ends all processes; those who wait for one are refused. */
    @Override
    public void close() {
        List<ChildProcess> last;
        lock.lock();
        try {
            closed = true;
            last = new ArrayList<>(all);
            all.clear();
            idle.clear();
            starting.clear();
            for (Request request : queue) {
                request.settle(null, "the sandbox is closed");
            }
        } finally {
            lock.unlock();
        }
        last.forEach(child -> child.kill("the sandbox is closed"));
        clock.shutdown();
    }
}
