package dev.adder.cli;

import java.io.Console;

/** What is known of the terminal. */
final class Terminal {
    private Terminal() {}

    /** Whether standard output is a terminal that shows colours, and its user has not asked for none. */
    static boolean colours() {
        Console console = System.console();
        String none = System.getenv("NO_COLOR");
        return console != null && console.isTerminal() && (none == null || none.isEmpty())
                && !"dumb".equals(System.getenv("TERM"));
    }
}
