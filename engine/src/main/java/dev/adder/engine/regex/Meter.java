package dev.adder.engine.regex;

/** What compiling and matching report to. A hook ends the work by throwing; nothing here catches what it throws. */
public interface Meter {
    /** Work done since the last report; one step is about one instruction of the matcher. */
    void steps(int count);

    /** Memory about to be used, told before it is. */
    void charge(long bytes);

    /** Something in the pattern may come to mean something else in a later Python. */
    default void warn(String text) {}

    /** Reports to nobody. */
    Meter NONE = new Meter() {
        @Override
        public void steps(int count) {}

        @Override
        public void charge(long bytes) {}
    };
}
