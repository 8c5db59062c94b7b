package dev.adder.engine.type;

/**
 * What is wrong with a value, in the words of a Python developer.
 *
 * @param path where in the value, such as {@code filters.limit[0]}; empty for the value itself
 * @param kind which error it is
 * @param message the whole text
 */
public record Problem(String path, Kind kind, String message) {
    /** Which error a problem is in Python. */
    public enum Kind {
        /** A wrong kind of value, or a wrong call. */
        TYPE("TypeError"),
        /** The right kind, but not one of the values that count. */
        VALUE("ValueError");

        private final String pythonName;

        Kind(String pythonName) {
            this.pythonName = pythonName;
        }

        /** Name of the exception. */
        public String pythonName() {
            return pythonName;
        }
    }

    @Override
    public String toString() {
        return kind.pythonName() + ": " + message;
    }
}
