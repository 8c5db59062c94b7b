package dev.adder.engine.regex;

import java.util.ArrayList;
import java.util.List;

/** Tree to instructions. What may follow a node is known while it is compiled, see {@link First}. */
final class RegexCompiler {
    private static final int FILTER_BYTES = 96;
    private static final int SET_BYTES = 160;
    private static final CharSet WORDS = CharSet.category(CharSet.WORD);
    private static final CharSet ASCII_WORDS = CharSet.category(CharSet.ASCII_WORD);

    private final IntList code = new IntList();
    private final List<CharSet> sets = new ArrayList<>();
    private final List<int[]> texts = new ArrayList<>();
    private final List<First> filters = new ArrayList<>();
    private final Meter meter;
    private int registers;

    private RegexCompiler(int groups, Meter meter) {
        this.meter = meter;
        this.registers = 2 * groups + 2;
    }

    static RegexProgram compile(RegexParser.Result parsed, Meter meter) {
        var compiler = new RegexCompiler(parsed.groups(), meter);
        compiler.node(parsed.root(), First.DONE);
        compiler.code.add(Op.MATCH);
        return new RegexProgram(compiler.code.toArray(), List.copyOf(compiler.sets), List.copyOf(compiler.texts),
                List.copyOf(compiler.filters), compiler.registers, parsed, SearchPlan.of(parsed.root()));
    }

    private void node(RegexNode node, First follow) {
        switch (node) {
            case RegexNode.Literal(int cp) -> code.add(Op.CHAR, cp);
            case RegexNode.Chars(CharSet set) -> code.add(Op.SET, set(set));
            case RegexNode.At(RegexNode.Place place) -> code.add(Op.PLACE, place.ordinal());
            case RegexNode.Sequence sequence -> sequence(sequence.items(), follow);
            case RegexNode.Alternation alternation -> alternation(alternation.choices(), follow);
            case RegexNode.Capture(int group, RegexNode body) -> {
                code.add(Op.OPEN, 2 * group);
                node(body, follow);
                code.add(Op.CLOSE, 2 * group + 1, group);
            }
            case RegexNode.Repeat repeat -> repeat(repeat, follow);
            case RegexNode.Atomic(RegexNode body) -> atomic(body);
            case RegexNode.Look look -> look(look);
            case RegexNode.BackReference reference ->
                code.add(Op.REFERENCE, reference.group(), reference.compare().ordinal());
            case RegexNode.Conditional conditional -> conditional(conditional, follow);
        }
    }

    private int set(CharSet set) {
        meter.charge(SET_BYTES);
        sets.add(set);
        return sets.size() - 1;
    }

    private int filter(First first) {
        if (!first.isFilter()) {
            return -1;
        }
        meter.charge(FILTER_BYTES);
        filters.add(first);
        return filters.size() - 1;
    }

    private void sequence(List<RegexNode> items, First follow) {
        int i = 0;
        while (i < items.size()) {
            int end = literalsEnd(items, i);
            if (end - i > 1) {
                text(items.subList(i, end));
                i = end;
                continue;
            }
            RegexNode item = items.get(i);
            boolean leaf = item instanceof RegexNode.Literal || item instanceof RegexNode.At
                    || item instanceof RegexNode.Chars;
            if (item instanceof RegexNode.Repeat repeat && keepsAtBoundary(repeat, items, i + 1)) {
                single(repeat, singleSet(repeat), Op.REPEAT_ALL, -1);
            } else {
                node(item, leaf ? First.ANY : First.of(items, i + 1, follow));
            }
            i++;
        }
    }

    private static int literalsEnd(List<RegexNode> items, int from) {
        int end = from;
        while (end < items.size() && items.get(end) instanceof RegexNode.Literal) {
            end++;
        }
        return end;
    }

    private void text(List<RegexNode> literals) {
        var points = new int[literals.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = literals.get(i) instanceof RegexNode.Literal(int cp) ? cp : 0;
        }
        texts.add(points);
        code.add(Op.TEXT, texts.size() - 1);
    }

    /** A run of word characters before a word boundary ends where it ends. */
    private static boolean keepsAtBoundary(RegexNode.Repeat repeat, List<RegexNode> items, int next) {
        if (next >= items.size() || !(items.get(next) instanceof RegexNode.At(RegexNode.Place place))
                || repeat.mode() != RegexNode.Mode.GREEDY || repeat.min() == 0
                || !(repeat.body() instanceof RegexNode.Chars(CharSet set))) {
            return false;
        }
        return place == RegexNode.Place.BOUNDARY && set.isWithin(WORDS)
                || place == RegexNode.Place.ASCII_BOUNDARY && set.highParts() == 0 && set.isWithin(ASCII_WORDS);
    }

    private void alternation(List<RegexNode> choices, First follow) {
        int start = code.size();
        code.add(Op.BRANCH, choices.size());
        for (RegexNode choice : choices) {
            code.add(filter(First.of(List.of(choice), 0, follow)), 0);
        }
        var exits = new IntList();
        for (int i = 0; i < choices.size(); i++) {
            code.set(start + 3 + 2 * i, code.size());
            node(choices.get(i), follow);
            if (i < choices.size() - 1) {
                code.add(Op.JUMP, 0);
                exits.add(code.size() - 1);
            }
        }
        for (int i = 0; i < exits.size(); i++) {
            code.set(exits.get(i), code.size());
        }
    }

    private static CharSet singleSet(RegexNode.Repeat repeat) {
        return switch (repeat.body()) {
            case RegexNode.Chars(CharSet set) -> set;
            case RegexNode.Literal(int cp) -> CharSet.of(new int[] {cp, cp}, 0, false, RegexNode.Case.EXACT);
            default -> throw new IllegalArgumentException("not one character");
        };
    }

    private static RegexNode unwrapped(RegexNode node) {
        RegexNode inner = node;
        while (inner instanceof RegexNode.Sequence sequence && sequence.items().size() == 1) {
            inner = sequence.items().getFirst();
        }
        return inner;
    }

    private void repeat(RegexNode.Repeat given, First follow) {
        var repeat = new RegexNode.Repeat(unwrapped(given.body()), given.min(), given.max(), given.mode());
        if (repeat.max() == 0) {
            return;
        }
        if (repeat.body() instanceof RegexNode.Chars || repeat.body() instanceof RegexNode.Literal) {
            CharSet set = singleSet(repeat);
            boolean keeps = repeat.mode() == RegexNode.Mode.POSSESSIVE || repeat.min() == repeat.max()
                    || follow.isDisjoint(set) && (!follow.open() || !follow.conditional())
                            && repeat.mode() == RegexNode.Mode.GREEDY;
            single(repeat, set, keeps ? Op.REPEAT_ALL
                    : repeat.mode() == RegexNode.Mode.LAZY ? Op.REPEAT_LAZY : Op.REPEAT,
                    keeps ? -1 : filter(follow));
            return;
        }
        if (repeat.min() == 1 && repeat.max() == 1) {
            node(repeat.mode() == RegexNode.Mode.POSSESSIVE ? new RegexNode.Atomic(repeat.body()) : repeat.body(),
                    follow);
        } else if (repeat.mode() == RegexNode.Mode.POSSESSIVE) {
            atomic(new RegexNode.Repeat(new RegexNode.Atomic(repeat.body()), repeat.min(), repeat.max(),
                    RegexNode.Mode.GREEDY));
        } else if (repeat.min() == 0 && repeat.max() == 1) {
            option(repeat, follow);
        } else if (repeat.min() <= 1 && repeat.max() == RegexNode.UNBOUNDED && repeat.body().minWidth() > 0) {
            plainLoop(repeat, follow);
        } else {
            countedLoop(repeat, follow);
        }
    }

    private void single(RegexNode.Repeat repeat, CharSet set, int op, int filter) {
        code.add(op, set(set), repeat.min(), repeat.max(), filter);
    }

    private void option(RegexNode.Repeat repeat, First follow) {
        int start = code.size();
        if (repeat.mode() == RegexNode.Mode.LAZY) {
            code.add(Op.SPLIT_LAZY, 0);
        } else {
            code.add(Op.SPLIT, 0, filter(First.of(List.of(repeat.body()), 0, follow)));
        }
        node(repeat.body(), follow);
        code.set(start + 1, code.size());
    }

    /** A body that always takes something, any number of times: no count is kept. */
    private void plainLoop(RegexNode.Repeat repeat, First follow) {
        First first = First.of(repeat.body());
        First again = first.loop(follow);
        int start = code.size();
        if (repeat.min() == 1) {
            node(repeat.body(), again);
            split(repeat, first, follow);
            int exit = code.size() - (repeat.mode() == RegexNode.Mode.LAZY && !isDecided(first, follow) ? 1 : 2);
            code.add(Op.JUMP, start);
            code.set(exit, code.size());
            return;
        }
        split(repeat, first, follow);
        node(repeat.body(), again);
        code.add(Op.JUMP, start);
        code.set(start + 1, code.size());
    }

    private void split(RegexNode.Repeat repeat, First first, First follow) {
        if (isDecided(first, follow)) {
            code.add(Op.DECIDE, 0, filter(first));
        } else if (repeat.mode() == RegexNode.Mode.LAZY) {
            code.add(Op.SPLIT_LAZY, 0);
        } else {
            code.add(Op.SPLIT, 0, filter(first));
        }
    }

    /** Whether the next character alone tells if the loop goes on. */
    private static boolean isDecided(First body, First follow) {
        return !body.open() && !follow.open() && body.isDisjoint(follow);
    }

    private void countedLoop(RegexNode.Repeat repeat, First follow) {
        int register = registers;
        registers += 2;
        int start = code.size();
        code.add(Op.LOOP_START, register, 0);
        node(repeat.body(), First.of(repeat.body()).loop(follow));
        code.set(start + 2, code.size());
        boolean greedy = repeat.mode() == RegexNode.Mode.GREEDY;
        code.add(Op.LOOP, register, repeat.min(), repeat.max(), start + 3, greedy ? 1 : 0);
        if (!greedy) {
            code.add(Op.JUMP, code.size() + 6);
            code.add(Op.LOOP_MORE, register, repeat.max(), start + 3);
        }
    }

    private void atomic(RegexNode body) {
        int register = registers++;
        code.add(Op.ATOMIC, register);
        node(body, First.DONE);
        code.add(Op.ATOMIC_END, register);
    }

    private void look(RegexNode.Look look) {
        int register = registers;
        registers += 2;
        int start = code.size();
        if (look.negative()) {
            code.add(Op.LOOK_NOT, register, 0);
        } else {
            code.add(Op.LOOK, register);
        }
        if (look.behind()) {
            code.add(Op.BACK, (int) Math.min(look.body().minWidth(), Integer.MAX_VALUE));
        }
        node(look.body(), First.DONE);
        code.add(look.negative() ? Op.LOOK_NOT_END : Op.LOOK_END, register);
        if (look.negative()) {
            code.set(start + 2, code.size());
        }
    }

    private void conditional(RegexNode.Conditional conditional, First follow) {
        int start = code.size();
        code.add(Op.IF_GROUP, conditional.group(), 0);
        node(conditional.yes(), follow);
        RegexNode no = conditional.no();
        if (no == null) {
            code.set(start + 2, code.size());
            return;
        }
        code.add(Op.JUMP, 0);
        int exit = code.size() - 1;
        code.set(start + 2, code.size());
        node(no, follow);
        code.set(exit, code.size());
    }
}
