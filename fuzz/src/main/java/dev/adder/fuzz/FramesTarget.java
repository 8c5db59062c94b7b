package dev.adder.fuzz;

import dev.adder.isolated.wire.Frame;
import dev.adder.isolated.wire.ToChild;
import dev.adder.isolated.wire.ToParent;
import dev.adder.isolated.wire.WireException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Bytes as what a process says, frame after frame: each is refused, or a message that is the same when sent again. */
final class FramesTarget implements FuzzTarget {
    private static final int LONGEST = 1 << 16;
    private static final long BUDGET = 1 << 18;

    @Override
    public void run(byte[] input) {
        try {
            InputStream in = new ByteArrayInputStream(input);
            while (true) {
                Frame frame = Frame.read(in, () -> LONGEST);
                toChild(frame);
                toParent(frame);
            }
        } catch (WireException | EOFException e) {
            // Refused, as it should be.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void toParent(Frame frame) throws IOException {
        ToParent message = ToParent.read(frame, BUDGET);
        same(message, ToParent.read(frame(message.frame(2 * LONGEST, BUDGET)), BUDGET));
    }

    private static void toChild(Frame frame) throws IOException {
        ToChild message;
        try {
            message = ToChild.read(frame);
        } catch (WireException e) {
            return;
        }
        if (!(message instanceof ToChild.End)) same(message, ToChild.read(frame(message.frame())));
    }

    private static Frame frame(byte[] bytes) throws IOException {
        return Frame.read(new ByteArrayInputStream(bytes), () -> 2 * LONGEST);
    }

    private static void same(Object message, Object again) {
        if (!message.toString().equals(again.toString())) {
            throw new IllegalStateException(message + " arrives as " + again);
        }
    }
}
