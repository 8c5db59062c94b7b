package dev.adder.runtime;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes what programs print: logs it and hands it on, except for what a replayed run has printed before. */
final class OutputLog implements Consumer<String> {
    private final Journal journal;
    private final Consumer<String> sink;
    private String printed = "";
    private int at;
    private @Nullable String divergence;

    OutputLog(Journal journal, Consumer<String> sink) {
        this.journal = journal;
        this.sink = sink;
    }

    /** What follows has been printed before, as far as this text goes. */
    void replay(String text) {
        printed = text;
        at = 0;
    }

    /** Whether everything that was printed before has been printed again. */
    boolean caughtUp() {
        return at >= printed.length();
    }

    /** How the output left the log, or null when it did not. */
    @Nullable
    String divergence() {
        return divergence;
    }

    @Override
    public void accept(String text) {
        accept(text, sink);
    }

    /** Takes text for another sink, in its order among the rest. */
    void accept(String text, Consumer<String> to) {
        int known = Math.min(text.length(), printed.length() - at);
        if (divergence == null && !printed.regionMatches(at, text, 0, known)) {
            divergence = "the program prints something else than before, after " + at + " characters";
        }
        at += known;
        if (known < text.length()) {
            String rest = text.substring(known);
            journal.append(new RunEvent.Printed(rest));
            to.accept(rest);
        }
    }
}
