package dev.adder.engine.syntax;

import java.math.BigInteger;

/** The value of a literal, independent of how the engine represents it at run time. */
public sealed interface Literal {
    record Int(BigInteger value) implements Literal {}

    record Float(double value) implements Literal {}

    /** The imaginary part of {@code 2j}. */
    record Imaginary(double value) implements Literal {}

    /** Text as code points, so that lone surrogates from escapes stay apart; adjacent literals are already joined. */
    record Str(int[] codePoints) implements Literal {}

    record Bytes(byte[] value) implements Literal {}

    enum Named implements Literal { NONE, TRUE, FALSE, ELLIPSIS }
}
