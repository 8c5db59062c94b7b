package dev.adder.engine.check;

/**
 * Where a program may first end in good order: what stands after that is not certain to be reached. The text is looked
 * at, not what runs; a name that only looks like an ending makes fewer problems certain, never more.
 */
final class Endings {
    private static final String[] WORDS = {"final_answer", "exit", "quit", "SystemExit"};

    private Endings() {}

    /** The end of the first call that may end the program; the end of the text when there is none. */
    static int first(String text) {
        int first = text.length();
        for (String word : WORDS) {
            int at = text.indexOf(word);
            if (at >= 0) first = Math.min(first, end(text, at + word.length()));
        }
        return first;
    }

    private static int end(String text, int from) {
        int open = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') return i;
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open <= 0) return i;
        }
        return text.length();
    }
}
