package dev.adder.engine.regex;

/** Places of a text that take no character. */
final class Places {
    private static final RegexNode.Place[] ALL = RegexNode.Place.values();

    private Places() {}

    static boolean holds(int ordinal, Input input, int pos, int end) {
        return switch (ALL[ordinal]) {
            case START -> pos == 0;
            case LINE_START -> pos == 0 || input.at(pos - 1) == '\n';
            case END -> pos == end;
            case END_OR_LAST_NEWLINE -> pos == end || pos == end - 1 && input.at(pos) == '\n';
            case LINE_END -> pos == end || input.at(pos) == '\n';
            case BOUNDARY -> end > 0 && isBoundary(input, pos, end, false);
            case NOT_BOUNDARY -> end > 0 && !isBoundary(input, pos, end, false);
            case ASCII_BOUNDARY -> end > 0 && isBoundary(input, pos, end, true);
            case NOT_ASCII_BOUNDARY -> end > 0 && !isBoundary(input, pos, end, true);
        };
    }

    private static boolean isBoundary(Input input, int pos, int end, boolean ascii) {
        boolean before = pos > 0 && isWord(input.at(pos - 1), ascii);
        boolean after = pos < end && isWord(input.at(pos), ascii);
        return before != after;
    }

    private static boolean isWord(int cp, boolean ascii) {
        return ascii ? CharSet.isAsciiWord(cp) : CharSet.isWord(cp);
    }
}
