package dev.adder.cli;

import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Approver;
import dev.adder.runtime.ToolCall;
import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/** Asks at the terminal about calls that need approval; without one they are refused. */
final class TerminalApprover implements Approver {
    private static final int MOST_SHOWN = 1_000;

    private final String otherwise;
    private final PrintStream err = System.err;

    /** An approver; {@code otherwise} says what to do without a terminal. */
    TerminalApprover(String otherwise) {
        this.otherwise = otherwise;
    }

    /** An approver for {@code adder run}: with {@code --yes} everything is approved. */
    static Approver of(boolean yes) {
        return yes ? call -> new Decision.Approved()
                : new TerminalApprover("run the program in a terminal, or approve all with --yes");
    }

    @Override
    public synchronized Decision decide(ToolCall call) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return new Decision.Denied("it needs approval; " + otherwise);
        }
        System.out.flush();
        err.print("adder: line " + call.line() + " calls " + call.tool().name() + shown(call) + ", which "
                + call.tool().effect().words() + ". Approve? [y/N] ");
        err.flush();
        String answer = console.readLine();
        boolean approved = answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        return approved ? new Decision.Approved() : new Decision.Denied("it was refused at the terminal");
    }

    /** The arguments on one line; nothing in them can move the cursor or turn the text around. */
    private static String shown(ToolCall call) {
        StringBuilder out = new StringBuilder();
        JsonText.write(call.shownArguments()).codePoints().limit(MOST_SHOWN).forEach(c -> {
            int type = Character.getType(c);
            boolean odd = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
            out.appendCodePoint(odd ? 0xFFFD : c);
        });
        return out.toString();
    }
}
