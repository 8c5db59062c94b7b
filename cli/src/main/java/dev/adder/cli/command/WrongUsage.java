package dev.adder.cli.command;

/** Arguments that a command cannot take; the message says which, and what it takes. */
public final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUsage(String message) {
        super(message, null, false, false);
    }
}
