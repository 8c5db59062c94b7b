package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A tool's failure in the program's terms: the Python exception that the program sees. Its message is public. */
public final class ToolFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int MAX_MESSAGE = 1_000;
    private static final Pattern JAVA_NAME =
            Pattern.compile("\\b[a-z]\\w*(\\.[a-z]\\w*)*\\.[A-Z]\\w*|\\w+Exception\\b");

    private final String type;
    private final String text;
    private final transient Data detail;

    /**
     * A failure with further data.
     *
     * @param type name of a Python exception, such as {@code ValueError}
     * @param message its text, written for the program's author
     * @param detail more about it
     */
    public ToolFailure(String type, String message, Data detail) {
        super(type + ": " + message, null, false, true);
        this.type = type;
        this.text = message;
        this.detail = detail;
    }

    /** A failure of a Python type. */
    public ToolFailure(String type, String message) {
        this(type, message, Data.NULL);
    }

    /** Name of the Python exception. */
    public String type() {
        return type;
    }

    /** Text of the Python exception. */
    public String text() {
        return text;
    }

    /** What the program sees. */
    public Outcome.Raised outcome() {
        return new Outcome.Raised(type, text, detail);
    }

    /**
     * What a program sees of something a tool threw: the fitting Python exception. Messages pass when they are meant
     * for callers (of a {@code ToolFailure}, an argument or lookup error, or the developer's own checked exception)
     * and name nothing of Java; otherwise the program learns only that the tool failed.
     */
    public static Outcome.Raised outcomeOf(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case ToolFailure failure -> failure.outcome();
            case IllegalArgumentException e -> raised("ValueError", e, "invalid argument");
            case IndexOutOfBoundsException e -> raised("IndexError", e, "index out of range");
            case NoSuchElementException e -> raised("LookupError", e, "not found");
            case UnsupportedOperationException e -> raised("NotImplementedError", e, "not supported");
            case TimeoutException e -> raised("TimeoutError", e, "tool timed out");
            case InterruptedIOException e -> raised("TimeoutError", null, "tool timed out");
            case ArithmeticException e -> raised("ArithmeticError", e, "arithmetic error");
            case SecurityException e -> raised("PermissionError", null, "not permitted");
            case IOException e -> raised("OSError", null, "tool failed");
            default -> raised("RuntimeError", isOwnChecked(cause) ? cause : null, "tool failed");
        };
    }

    private static boolean isOwnChecked(Throwable thrown) {
        String name = thrown.getClass().getName();
        boolean platform = name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.")
                || name.startsWith("sun.") || name.startsWith("com.sun.");
        return thrown instanceof Exception && !(thrown instanceof RuntimeException) && !platform;
    }

    private static Outcome.Raised raised(String type, @Nullable Throwable thrown, String otherwise) {
        String message = thrown == null ? null : thrown.getMessage();
        boolean open = message != null && !message.isBlank()
                && message.length() <= MAX_MESSAGE && !JAVA_NAME.matcher(message).find();
        return new Outcome.Raised(type, open && message != null ? message : otherwise, Data.NULL);
    }
}
