package dev.adder.agent;

import org.jspecify.annotations.Nullable;

/** A model gave no usable reply. The message names what is wrong and what to do about it. */
public class ModelFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** No provider or model of that name. */
        UNKNOWN_MODEL,
        /** A key is missing. */
        NO_KEY,
        /** The provider does not accept the key. */
        KEY_REFUSED,
        /** Nobody answers at the address. */
        UNREACHABLE,
        /** The provider answers that there is too much to do, however often it is asked. */
        RATE_LIMITED,
        /** The provider fails, however often it is asked. */
        PROVIDER,
        /** The provider refuses the request. */
        REFUSED,
        /** The reply was cut off at the model's output limit. */
        TRUNCATED,
        /** The reply was empty. */
        EMPTY,
        /** A recording is broken or has no further reply. */
        RECORDING
    }

    private final Kind kind;

    /** A failure of a kind. */
    public ModelFailure(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** A failure of a kind. */
    public ModelFailure(Kind kind, String message) {
        this(kind, message, null);
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
