package dev.adder.engine.regex;

import java.util.List;

/**
 * What may come first at a place of a pattern; never too little. It lets the matcher skip places where nothing can
 * begin, and lets a repeat that cannot give back anything useful keep all it has.
 *
 * @param low characters below 256, as bits
 * @param highParts parts of {@link CharSet} for the others
 * @param atEnd whether the end of the text will do
 * @param open whether it may take no character at all, so that anything may follow
 * @param conditional whether a place on the way (a boundary, a look around) may still refuse
 */
record First(long[] low, int highParts, boolean atEnd, boolean open, boolean conditional) {
    private static final int BUDGET = 200;

    /** Anything, on unknown conditions. */
    static final First ANY = new First(new long[] {-1, -1, -1, -1}, CharSet.PART_ALL, true, true, true);

    /** Nothing more has to come. */
    static final First DONE = new First(new long[4], 0, false, true, false);

    /** Nothing is asked, but the way may be closed. */
    private static final First PLACE = new First(new long[4], 0, false, true, true);

    static First of(RegexNode node) {
        return new Finder().find(node);
    }

    /** What comes first in the items from an index on, and then. */
    static First of(List<RegexNode> items, int from, First follow) {
        return new Finder().find(items, from, follow);
    }

    private First or(First other) {
        var all = new long[4];
        for (int i = 0; i < 4; i++) {
            all[i] = low[i] | other.low[i];
        }
        return new First(all, highParts | other.highParts, atEnd | other.atEnd, open | other.open,
                conditional | other.conditional);
    }

    private First then(First next) {
        First both = or(next);
        return new First(both.low, both.highParts, both.atEnd, next.open, both.conditional);
    }

    private First opened() {
        return open ? this : new First(low, highParts, atEnd, true, conditional);
    }

    /** Both in turn, where the first may repeat. */
    First loop(First follow) {
        return or(follow);
    }

    boolean isDisjoint(CharSet set) {
        return isDisjoint(set.low(), set.highParts());
    }

    boolean isDisjoint(First other) {
        return isDisjoint(other.low, other.highParts) && !(atEnd && other.atEnd);
    }

    private boolean isDisjoint(long[] otherLow, int otherHigh) {
        for (int i = 0; i < 4; i++) {
            if ((low[i] & otherLow[i]) != 0) {
                return false;
            }
        }
        return (highParts & otherHigh) == 0;
    }

    boolean admits(int cp) {
        return cp < 256 ? (low[cp >> 6] >>> cp & 1) != 0 : highParts != 0;
    }

    /** Whether it says anything. */
    boolean isFilter() {
        return !open;
    }

    /** Looks at so many nodes, and gives up behind them. */
    private static final class Finder {
        private int budget = BUDGET;

        First find(RegexNode node) {
            if (--budget < 0) {
                return ANY;
            }
            return switch (node) {
                case RegexNode.Literal(int cp) -> literal(cp);
                case RegexNode.Chars(CharSet set) -> new First(set.low(), set.highParts(), false, false, false);
                case RegexNode.At(RegexNode.Place place) -> place(place);
                case RegexNode.Sequence sequence -> find(sequence.items(), 0, DONE);
                case RegexNode.Alternation alternation -> choices(alternation.choices());
                case RegexNode.Capture capture -> find(capture.body());
                case RegexNode.Atomic atomic -> find(atomic.body());
                case RegexNode.Repeat repeat -> {
                    First body = repeat.max() == 0 ? DONE : find(repeat.body());
                    yield repeat.min() == 0 ? body.opened() : body;
                }
                case RegexNode.Look look -> look.behind() || look.negative() ? PLACE : ahead(find(look.body()));
                case RegexNode.BackReference _,RegexNode.Conditional _ -> ANY;
            };
        }

        First find(List<RegexNode> items, int from, First follow) {
            First result = DONE;
            for (int i = from; i < items.size() && result.open; i++) {
                result = result.then(find(items.get(i)));
                if (budget < 0) {
                    return ANY;
                }
            }
            return result.open ? result.then(follow) : result;
        }

        private First choices(List<RegexNode> choices) {
            First result = find(choices.getFirst());
            for (int i = 1; i < choices.size() && budget >= 0; i++) {
                result = result.or(find(choices.get(i)));
            }
            return budget < 0 ? ANY : result;
        }

        private static First literal(int cp) {
            var low = new long[4];
            if (cp < 256) {
                low[cp >> 6] = 1L << cp;
            }
            return new First(low, cp < 256 ? 0 : CharSet.partOf(cp), false, false, false);
        }

        /** What is behind the place is asked too, so it stays conditional. */
        private static First ahead(First body) {
            return body.open ? PLACE : new First(body.low, body.highParts, body.atEnd, false, true);
        }

        private static First place(RegexNode.Place place) {
            return switch (place) {
                case END -> new First(new long[4], 0, true, false, true);
                case END_OR_LAST_NEWLINE, LINE_END -> {
                    First newline = literal('\n');
                    yield new First(newline.low, 0, true, false, true);
                }
                default -> PLACE;
            };
        }
    }
}
