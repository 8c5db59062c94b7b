package dev.adder.runtime;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The memory that all runs of a process share. A run reserves its limit before it starts and gives it back when it
 * ends, so that the limits of all runs under way never add up to more than there is. A run for which there is no room
 * waits for its turn, first come, first served; one that cannot fit, that finds too many waiting or that has waited too
 * long is refused.
 *
 * <p>Limits count modelled bytes, and the heap needs more than that: see {@link #process}. What sessions record of
 * their calls is beside that, and has a bound of its own.
 */
public final class MemoryBudget {
    /** How the names of limits end for which a run is not even started. */
    public static final String OF_ALL_RUNS = " of all runs";
    /** The limit that a refused run has reached, as its result names it. */
    public static final String LIMIT = "memory" + OF_ALL_RUNS;

    /** What a modelled byte may take of the heap at worst, with what the engine needs for counting it. */
    private static final int HEAP_PER_BYTE = 4;
    private static final int MOST_WAITING = 1000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Request> queue = new ArrayDeque<>();
    private final long bytes;
    private final int mostWaiting;
    private final Duration longestWait;
    private final long mostRecorded;
    private long free;
    private long recorded;

    private MemoryBudget(long bytes, int mostWaiting, Duration longestWait) {
        this.bytes = bytes;
        this.mostWaiting = mostWaiting;
        this.longestWait = longestWait;
        this.mostRecorded = bytes / 2;
        this.free = bytes;
    }

    /** The one of this process, made when it is first needed. */
    private static final class OfProcess {
        static final MemoryBudget BUDGET = of(Runtime.getRuntime().maxMemory() / HEAP_PER_BYTE);
    }

    /** The budget of this process: a quarter of the largest heap that the virtual machine may have. */
    public static MemoryBudget process() {
        return OfProcess.BUDGET;
    }

    /** A budget of so many bytes, in which 1000 runs may wait, two minutes at most. */
    public static MemoryBudget of(long bytes) {
        return new MemoryBudget(bytes, MOST_WAITING, LONGEST_WAIT);
    }

    /** A budget of the same size, in which so many runs may wait for so long; nothing of it is reserved. */
    public MemoryBudget withQueue(int most, Duration longest) {
        return new MemoryBudget(bytes, most, longest);
    }

    /** This budget, or where a run of so many bytes would never fit, another that is as large as that run. */
    public MemoryBudget orAtLeast(long least) {
        return bytes >= least ? this : new MemoryBudget(least, mostWaiting, longestWait);
    }

    /** How much there is. */
    public long bytes() {
        return bytes;
    }

    /** How much is reserved by runs under way. */
    public long reserved() {
        lock.lock();
        try {
            return bytes - free;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes room for so much that a session records of its calls, or gives it back when negative. All sessions together
     * may record half as many bytes as runs may use; false when that would be too much.
     */
    boolean record(long more) {
        lock.lock();
        try {
            if (more > 0 && recorded + more > mostRecorded) {
                return false;
            }
            recorded += more;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** How many runs wait. */
    public int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    /** Asks for room; the request has its place in the queue from now on. */
    Request request(long wanted) {
        lock.lock();
        try {
            Request request = new Request(wanted);
            if (wanted > bytes) {
                request.refuse("it may use " + Words.bytes(wanted) + ", and all runs together may use "
                        + Words.bytes(bytes));
            } else if (queue.size() >= mostWaiting && !(queue.isEmpty() && wanted <= free)) {
                request.refuse(queue.size() + " others wait for a part of " + Words.bytes(bytes) + " already");
            } else {
                queue.add(request);
                admit();
            }
            return request;
        } finally {
            lock.unlock();
        }
    }

    /** Lets in who is first as long as there is room: a large request is not overtaken by small ones for ever. */
    private void admit() {
        for (Request first = queue.peek(); first != null && first.wanted <= free; first = queue.peek()) {
            queue.remove();
            free -= first.wanted;
            first.settle(State.ADMITTED);
        }
    }

    private enum State {
        WAITING, ADMITTED, REFUSED, WITHDRAWN, RELEASED
    }

    /** A run's part of the budget, or its place in the queue for it. */
    final class Request implements AutoCloseable {
        private final long wanted;
        private final Condition settled = lock.newCondition();
        private State state = State.WAITING;
        private String refusal = "";

        private Request(long wanted) {
            this.wanted = wanted;
        }

        private void settle(State value) {
            state = value;
            settled.signalAll();
        }

        private void refuse(String why) {
            refusal = why;
            settle(State.REFUSED);
        }

        /** Waits for the turn; null when it has come, otherwise why it will not. */
        @Nullable
        String await() throws InterruptedException {
            lock.lock();
            try {
                long left = longestWait.toNanos();
                while (state == State.WAITING && left > 0) {
                    left = settled.awaitNanos(left);
                }
                if (state == State.WAITING) {
                    leave();
                    refuse("no part of " + Words.bytes(bytes) + " became free in " + Words.time(longestWait));
                }
                return state == State.ADMITTED ? null : refusal;
            } catch (InterruptedException e) {
                close();
                throw e;
            } finally {
                lock.unlock();
            }
        }

        private void leave() {
            queue.remove(this);
            admit();
        }

        /** Takes a request that waits out of the queue, from any thread; does nothing to another. */
        void withdraw() {
            lock.lock();
            try {
                if (state == State.WAITING) {
                    leave();
                    settle(State.WITHDRAWN);
                }
            } finally {
                lock.unlock();
            }
        }

        /** Gives back what was reserved, or the place in the queue. */
        @Override
        public void close() {
            withdraw();
            lock.lock();
            try {
                if (state == State.ADMITTED) {
                    state = State.RELEASED;
                    free += wanted;
                    admit();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
