package dev.adder.engine.text;

/** What a loop over a long text tells where it is, so that its caller can look at the clock meanwhile. */
@FunctionalInterface
public interface Pace {
    /** Nobody looks: for texts that are known to be short. */
    Pace NONE = index -> {};
    /** An index at which the clock is looked at in any case, for loops with long rounds. */
    int NOW = -1;

    void at(int index);
}
