package dev.adder.isolated.child;

import dev.adder.isolated.wire.ToParent;
import dev.adder.isolated.wire.WireException;
import java.util.function.Consumer;

/** Passes on what a program prints. */
final class Printer implements Consumer<String> {
    private final Pipe pipe;
    private final boolean error;

    Printer(Pipe pipe, boolean error) {
        this.pipe = pipe;
        this.error = error;
    }

    @Override
    public void accept(String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            pipe.send(new ToParent.Printed(error, text));
        } catch (WireException e) {
            throw new IllegalStateException(e);
        }
    }
}
