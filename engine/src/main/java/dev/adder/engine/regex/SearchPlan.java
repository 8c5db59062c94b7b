package dev.adder.engine.regex;

import org.jspecify.annotations.Nullable;

/**
 * How a search finds the places where a match may begin.
 *
 * @param prefix what every match begins with, or null
 * @param first what a match may begin with, or null if that says nothing
 * @param anchor where alone a match may begin
 */
record SearchPlan(@Nullable String prefix, @Nullable First first, Anchor anchor) {
    /** Where a match may begin. */
    enum Anchor {
        ANYWHERE,
        /** At the start of the text. */
        TEXT,
        /** At the start of a line. */
        LINE,
        /** Where the search begins, and at the start of a line: what begins inside one begins before as well. */
        FIRST_OR_LINE,
        /** Where the search begins: what begins later begins there as well. */
        FIRST
    }

    private static final int MAX_PREFIX = 64;

    static SearchPlan of(RegexNode root) {
        var prefix = new StringBuilder();
        addPrefix(root, prefix);
        First first = First.of(root);
        return new SearchPlan(prefix.isEmpty() ? null : prefix.toString(), first.isFilter() ? first : null,
                anchor(root));
    }

    /** Adds the literals a node begins with; true if it is nothing but them. */
    private static boolean addPrefix(RegexNode node, StringBuilder prefix) {
        return switch (node) {
            case RegexNode.Literal(int cp) -> {
                boolean fits = cp <= 0xffff && prefix.length() < MAX_PREFIX;
                if (fits) {
                    prefix.append((char) cp);
                }
                yield fits;
            }
            case RegexNode.Sequence sequence -> {
                boolean all = true;
                for (int i = 0; i < sequence.items().size() && all; i++) {
                    all = addPrefix(sequence.items().get(i), prefix);
                }
                yield all;
            }
            case RegexNode.Capture capture -> addPrefix(capture.body(), prefix);
            default -> false;
        };
    }

    private static Anchor anchor(RegexNode node) {
        return switch (node) {
            case RegexNode.At(RegexNode.Place place) -> place == RegexNode.Place.START ? Anchor.TEXT
                    : place == RegexNode.Place.LINE_START ? Anchor.LINE : Anchor.ANYWHERE;
            case RegexNode.Sequence sequence when !sequence.items().isEmpty() -> {
                Anchor first = anchor(sequence.items().getFirst());
                boolean placed = first == Anchor.TEXT || first == Anchor.LINE;
                yield placed || sequence.items().stream().noneMatch(SearchPlan::looksBack) ? first : Anchor.ANYWHERE;
            }
            case RegexNode.Capture capture -> anchor(capture.body());
            case RegexNode.Repeat(RegexNode.Chars(CharSet set), int min, int max, RegexNode.Mode mode) when min == 0
                    && max == RegexNode.UNBOUNDED && mode != RegexNode.Mode.POSSESSIVE -> {
                if (set.shape() == CharSet.Shape.ALL) {
                    yield Anchor.FIRST;
                }
                boolean line = set.shape() == CharSet.Shape.ALL_BUT_ONE && set.exception() == '\n';
                yield line ? Anchor.FIRST_OR_LINE : Anchor.ANYWHERE;
            }
            default -> Anchor.ANYWHERE;
        };
    }

    /** Whether a node asks what a group has matched. */
    private static boolean looksBack(RegexNode node) {
        return switch (node) {
            case RegexNode.BackReference _,RegexNode.Conditional _ -> true;
            case RegexNode.Sequence sequence -> sequence.items().stream().anyMatch(SearchPlan::looksBack);
            case RegexNode.Alternation choice -> choice.choices().stream().anyMatch(SearchPlan::looksBack);
            case RegexNode.Capture capture -> looksBack(capture.body());
            case RegexNode.Repeat repeat -> looksBack(repeat.body());
            case RegexNode.Atomic atomic -> looksBack(atomic.body());
            case RegexNode.Look look -> looksBack(look.body());
            case RegexNode.Literal _,RegexNode.Chars _,RegexNode.At _ -> false;
        };
    }
}
