package dev.adder.processor;

import java.math.BigInteger;

/** A default value as a signature may write it; no expressions, so that documentation and binder always agree. */
sealed interface Literal {
    /** The default {@code None}. */
    record None() implements Literal {}

    /** The default {@code ...}: the parameter may be left out, and the method is told so. */
    record Absent() implements Literal {}

    /** The default {@code ()}. */
    record EmptyTuple() implements Literal {}

    /** {@code True} or {@code False}. */
    record Bool(boolean value) implements Literal {}

    /** An integer of any size. */
    record Int(BigInteger value) implements Literal {}

    /** A finite or overflowing float. */
    record Float(double value) implements Literal {}

    /** A string. */
    record Str(String value) implements Literal {}
}
