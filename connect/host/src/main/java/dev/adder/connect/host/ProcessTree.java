package dev.adder.connect.host;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A process and all that it started. Who was seen once is known from then on, also when whoever started it has ended. A
 * process that leaves its family in the very moment it is born may go unseen.
 */
final class ProcessTree {
    private static final int MAX_ROUNDS = 50;

    private final Set<ProcessHandle> known = new LinkedHashSet<>();

    ProcessTree(ProcessHandle root) {
        known.add(root);
        look();
    }

    /** Takes note of who is there. */
    void look() {
        for (ProcessHandle process : List.copyOf(known)) {
            process.descendants().forEach(known::add);
        }
    }

    /** Ends them all: who starts another one meanwhile is ended before it. */
    void end() {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            look();
            List<ProcessHandle> alive = known.stream().filter(ProcessHandle::isAlive).toList();
            if (alive.isEmpty()) {
                return;
            }
            alive.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle process : alive) {
                process.onExit().completeOnTimeout(process, 100, TimeUnit.MILLISECONDS).join();
            }
        }
    }
}
