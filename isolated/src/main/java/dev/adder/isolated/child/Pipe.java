package dev.adder.isolated.child;

import dev.adder.engine.Result;
import dev.adder.isolated.wire.ToParent;
import dev.adder.isolated.wire.WireException;
import java.io.FileOutputStream;
import java.io.IOException;

/** The way to the parent. Without a parent there is nothing to live for. */
final class Pipe {
    /** So much of the texts of an error is passed on when not all of it can be. */
    private static final int LONGEST_TEXT = 100_000;

    private final FileOutputStream out;
    private volatile int longest = ToParent.SHORT;
    private volatile long budget = ToParent.SHORT;

    Pipe(FileOutputStream out) {
        this.out = out;
    }

    /** How long messages may be from now on, and how much they may make. */
    void allow(int most, long made) {
        longest = most;
        budget = made;
    }

    /**
     * Sends a message.
     *
     * @throws WireException when it is too long; nothing was sent
     */
    void send(ToParent message) throws WireException {
        write(message.frame(longest, budget));
    }

    /** Sends a result; of one that is too long, its texts are cut. */
    void send(Result result) {
        try {
            send(new ToParent.Ended(result));
        } catch (WireException e) {
            try {
                send(new ToParent.Ended(shortened(result)));
            } catch (WireException again) {
                throw new IllegalStateException(again);
            }
        }
    }

    private static Result shortened(Result result) {
        return switch (result) {
            case Result.Failed r -> new Result.Failed(cut(r.type()), cut(r.message()), cut(r.traceback()), r.line(),
                    r.usage());
            case Result.Exited r -> {
                String message = r.message();
                yield new Result.Exited(r.code(), message == null ? null : cut(message), r.usage());
            }
            case Result.Done r -> new Result.Done(null, r.usage());
            default -> new Result.LimitReached("result", "what can be sent", 0, result.usage());
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
    }

    private synchronized void write(byte[] frame) {
        try {
            out.write(frame);
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
