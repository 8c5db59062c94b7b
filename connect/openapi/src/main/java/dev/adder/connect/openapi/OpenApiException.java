package dev.adder.connect.openapi;

/** A document as a whole cannot be used; the message says which and why. */
public final class OpenApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OpenApiException(String message) {
        super(message);
    }
}
