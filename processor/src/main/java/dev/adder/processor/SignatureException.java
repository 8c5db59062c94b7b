package dev.adder.processor;

import java.io.Serial;

/** A signature that does not parse; the message says where and what was expected. */
final class SignatureException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    SignatureException(String message) {
        super(message);
    }
}
