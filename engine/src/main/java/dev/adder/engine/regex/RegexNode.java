package dev.adder.engine.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of a pattern. Flags are resolved into the leaves. Widths are in code points and saturate. */
public sealed interface RegexNode {
    /** Widths do not grow beyond this. */
    long MAX_WIDTH = 1L << 62;

    /** {@link Repeat#max} without a bound. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** The least number of characters a match takes. */
    long minWidth();

    /** The greatest number of characters a match takes. */
    long maxWidth();

    /** How often a repeat tries first. */
    enum Mode { GREEDY, LAZY, POSSESSIVE }

    /** Places that take no character. */
    enum Place {
        START, LINE_START, END, END_OR_LAST_NEWLINE, LINE_END, BOUNDARY, NOT_BOUNDARY, ASCII_BOUNDARY,
        NOT_ASCII_BOUNDARY
    }

    /** How two characters are compared. */
    enum Case { EXACT, ASCII, UNICODE }

    /** One character, exactly. */
    record Literal(int cp) implements RegexNode {
        @Override
        public long minWidth() {
            return 1;
        }

        @Override
        public long maxWidth() {
            return 1;
        }
    }

    /** One character of a set. */
    record Chars(CharSet set) implements RegexNode {
        @Override
        public long minWidth() {
            return 1;
        }

        @Override
        public long maxWidth() {
            return 1;
        }
    }

    /** A place. */
    record At(Place place) implements RegexNode {
        @Override
        public long minWidth() {
            return 0;
        }

        @Override
        public long maxWidth() {
            return 0;
        }
    }

    /** One after the other. */
    record Sequence(List<RegexNode> items, long minWidth, long maxWidth) implements RegexNode {
        static Sequence of(List<RegexNode> items) {
            long min = 0;
            long max = 0;
            for (RegexNode item : items) {
                min = saturated(min + item.minWidth());
                max = saturated(max + item.maxWidth());
            }
            return new Sequence(List.copyOf(items), min, max);
        }
    }

    /** The first that matches. */
    record Alternation(List<RegexNode> choices, long minWidth, long maxWidth) implements RegexNode {
        static Alternation of(List<RegexNode> choices) {
            long min = MAX_WIDTH;
            long max = 0;
            for (RegexNode choice : choices) {
                min = Math.min(min, choice.minWidth());
                max = Math.max(max, choice.maxWidth());
            }
            return new Alternation(List.copyOf(choices), min, max);
        }
    }

    /** A numbered group. */
    record Capture(int group, RegexNode body) implements RegexNode {
        @Override
        public long minWidth() {
            return body.minWidth();
        }

        @Override
        public long maxWidth() {
            return body.maxWidth();
        }
    }

    /** {@code min} to {@code max} times. */
    record Repeat(RegexNode body, int min, int max, Mode mode) implements RegexNode {
        @Override
        public long minWidth() {
            return times(body.minWidth(), min);
        }

        @Override
        public long maxWidth() {
            return times(body.maxWidth(), max);
        }
    }

    /** A group that is left only once. */
    record Atomic(RegexNode body) implements RegexNode {
        @Override
        public long minWidth() {
            return body.minWidth();
        }

        @Override
        public long maxWidth() {
            return body.maxWidth();
        }
    }

    /** Look ahead or behind. */
    record Look(boolean behind, boolean negative, RegexNode body) implements RegexNode {
        @Override
        public long minWidth() {
            return 0;
        }

        @Override
        public long maxWidth() {
            return 0;
        }
    }

    /** What a group has matched. */
    record BackReference(int group, Case compare, long minWidth, long maxWidth) implements RegexNode {}

    /** One of two, depending on whether a group has matched. */
    record Conditional(int group, RegexNode yes, @Nullable RegexNode no) implements RegexNode {
        @Override
        public long minWidth() {
            return no == null ? 0 : Math.min(yes.minWidth(), no.minWidth());
        }

        @Override
        public long maxWidth() {
            return no == null ? yes.maxWidth() : Math.max(yes.maxWidth(), no.maxWidth());
        }
    }

    private static long saturated(long width) {
        return Math.min(width, MAX_WIDTH);
    }

    private static long times(long width, int count) {
        long high = Math.multiplyHigh(width, count);
        long low = width * count;
        return high != 0 || low < 0 ? MAX_WIDTH : saturated(low);
    }
}
