package dev.adder.runtime;

/** A program did not do again what its log says it did: another program, other tools, or a bug of the engine. */
public final class ReplayDivergence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReplayDivergence(String message) {
        super("the run does not follow its journal: " + message);
    }
}
