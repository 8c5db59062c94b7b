package dev.adder.isolated.wire;

import java.io.IOException;

/** A frame that cannot be what it claims to be, or a message that is too large to be sent. */
public final class WireException extends IOException {
    private static final long serialVersionUID = 1;

    /** Says what is wrong. */
    public WireException(String message) {
        super(message);
    }
}
