package dev.adder.engine.builtin;

/** A stream that may be the run's output itself, so that {@code print} can write there directly. */
public interface RunOutput {
    /** Whether it is, and open. */
    boolean isOutput();
}
