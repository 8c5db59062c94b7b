package dev.adder.fuzz;

/** Something that is fed any bytes. Whatever it throws is a finding: what may be thrown, it catches. */
public interface FuzzTarget {
    /** Tries one input. */
    void run(byte[] input);
}
