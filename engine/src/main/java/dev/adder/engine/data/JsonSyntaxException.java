package dev.adder.engine.data;

/** Text is not the JSON it should be; says what is wrong and where. */
public final class JsonSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int line;
    private final int column;

    JsonSyntaxException(String problem, int line, int column) {
        super(problem + " (line " + line + ", column " + column + ")");
        this.problem = problem;
        this.line = line;
        this.column = column;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** Line of the problem, from one. */
    public int line() {
        return line;
    }

    /** Column of the problem in characters, from one. */
    public int column() {
        return column;
    }
}
