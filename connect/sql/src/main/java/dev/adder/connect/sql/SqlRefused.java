package dev.adder.connect.sql;

/** A statement that a read-only query tool does not run, and why. */
public final class SqlRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlRefused(String reason) {
        super(reason, null, false, false);
    }

    /** The reason, in words for whoever wrote the statement. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
