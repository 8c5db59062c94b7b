package dev.adder.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Ctrl-C: stops the run under way at once, and lets it say what it had done. */
final class Interrupt {
    private static final AtomicReference<@Nullable Runnable> CANCEL = new AtomicReference<>();
    private static final CountDownLatch DONE = new CountDownLatch(1);
    private static volatile boolean interrupted;

    private Interrupt() {}

    /** From now on Ctrl-C runs {@code cancel} and waits a moment for the command to report. */
    static void onInterrupt(Runnable cancel) {
        if (CANCEL.getAndSet(cancel) == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(Interrupt::interrupted, "adder-interrupt"));
        }
    }

    private static void interrupted() {
        interrupted = true;
        Runnable cancel = CANCEL.get();
        if (cancel == null) return;
        cancel.run();
        try {
            if (!DONE.await(2, TimeUnit.SECONDS)) System.err.println("adder: stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has reported: after Ctrl-C nothing is waited for any more, such as servers that take their time. */
    static void reported() {
        if (interrupted) {
            System.out.flush();
            System.err.flush();
            Runtime.getRuntime().halt(ExitCode.CANCELLED);
        }
    }

    /** The code to exit with; after Ctrl-C this only lets the shutdown go on. */
    static int exitCode(int code) {
        DONE.countDown();
        return interrupted ? ExitCode.CANCELLED : code;
    }
}
