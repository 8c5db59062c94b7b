package dev.adder.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * A command: what it takes, and what it does.
 *
 * @param syntax what it takes
 * @param action what it does
 */
public record Command(Syntax syntax, Action action) {
    private static final int WRONG_USAGE = 2;
    private static final String VERSION = "0.1.0";

    /** What a command does. */
    @FunctionalInterface
    public interface Action {
        /** Does it with what was given, and says the exit code. */
        int run(Given given) throws IOException, InterruptedException;
    }

    /**
     * Does what the arguments say, and gives the exit code; help and wrong usage are dealt with here.
     *
     * @param colours whether {@code out} shows them; asked when there is help to show
     */
    public int run(PrintStream out, PrintStream err, BooleanSupplier colours, String... arguments)
            throws IOException, InterruptedException {
        String program = syntax.name().split(" ", 2)[0];
        try {
            Given given = Given.of(syntax, arguments);
            if (given.has(Syntax.HELP)) {
                out.print(HelpText.of(syntax, colours.getAsBoolean()));
            } else if (given.has(Syntax.VERSION)) {
                out.println(program + " " + VERSION);
            } else {
                given.checkParameters();
                return action.run(given);
            }
            return 0;
        } catch (WrongUsage e) {
            err.println(program + ": " + e.getMessage());
            err.println(program + ": see `" + syntax.name() + " --help`");
            return WRONG_USAGE;
        }
    }
}
