package dev.adder.engine.run;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Threads with a stack large enough for any depth a program may reach; the memory is touched only when used. */
public final class LargeStack {
    private static final long STACK_BYTES = 256L << 20;
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(LargeStack::thread);

    private LargeStack() {}

    private static Thread thread(Runnable work) {
        Thread t = new Thread(null, work, "adder-stack", STACK_BYTES);
        t.setDaemon(true);
        return t;
    }

    /** Does the work on such a thread if it is a deep one, and on this one otherwise. */
    public static <T> T call(boolean deep, Supplier<T> work) {
        return deep ? call(work, () -> {}) : work.get();
    }

    /** Does the work on such a thread while this one waits; when this one is interrupted, says so and waits on. */
    public static <T> T call(Supplier<T> work, Runnable whenInterrupted) {
        Future<T> future = THREADS.submit(work::get);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    whenInterrupted.run();
                } catch (ExecutionException e) {
                    Throwable cause = e.getCause();
                    if (cause instanceof RuntimeException r) throw r;
                    if (cause instanceof Error error) throw error;
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
