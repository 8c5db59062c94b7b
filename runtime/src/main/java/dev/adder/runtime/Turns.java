package dev.adder.runtime;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many calls of one tool may be under way at once, in all runs together. A desk that finds no room is told when
 * there is some again; desks are told in the order they came.
 */
final class Turns {
    private final int most;
    private final Set<CallDesk> waiters = new LinkedHashSet<>();
    private int running;

    Turns(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    /** Takes a turn; false when there is none, and then the desk will be told. */
    synchronized boolean enter(CallDesk desk) {
        if (running >= most) {
            waiters.add(desk);
            return false;
        }
        running++;
        return true;
    }

    /** Gives a turn back. Not to be called under a desk's lock. */
    void leave() {
        synchronized (this) {
            running--;
        }
        for (CallDesk next = nextWaiter(); next != null; next = nextWaiter()) {
            next.dispatch();
        }
    }

    private synchronized @Nullable CallDesk nextWaiter() {
        if (running >= most || waiters.isEmpty()) {
            return null;
        }
        CallDesk first = waiters.iterator().next();
        waiters.remove(first);
        return first;
    }
}
