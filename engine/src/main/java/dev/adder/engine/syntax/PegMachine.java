package dev.adder.engine.syntax;

import dev.adder.engine.syntax.PegGrammar.Alternative;
import dev.adder.engine.syntax.PegGrammar.ChoiceNode;
import dev.adder.engine.syntax.PegGrammar.CutNode;
import dev.adder.engine.syntax.PegGrammar.ForceNode;
import dev.adder.engine.syntax.PegGrammar.LookNode;
import dev.adder.engine.syntax.PegGrammar.Node;
import dev.adder.engine.syntax.PegGrammar.OptionalNode;
import dev.adder.engine.syntax.PegGrammar.RepeatNode;
import dev.adder.engine.syntax.PegGrammar.Rule;
import dev.adder.engine.syntax.PegGrammar.RuleNode;
import dev.adder.engine.syntax.PegGrammar.SoftNode;
import dev.adder.engine.syntax.PegGrammar.TokenNode;
import dev.adder.engine.syntax.SyntaxErrorException.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@link PegGrammar} over tokens as CPython's generated parser would, remembering what it remembers, so that the
 * same mistake is found first. Its stack is on the heap, and its work is bounded.
 */
final class PegMachine {
    private static final Set<String> SOFT_KEYWORDS = Set.of("_", "case", "match", "type");
    private static final int MAX_LEVEL = 12_000;
    private static final int TICK_STEPS = 1 << 14;
    private static final int WORTH_REMEMBERING = 24;

    /** The program is too large to be explained in full. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(null, null, false, false);
        }
    }

    private record Memo(Rule rule, boolean mistakes, @Nullable Object value, int end, @Nullable Memo next) {}

    private final Lexer.Result lexed;
    private final List<Token> tokens;
    private final int first;
    private final int[] brackets;
    private final @Nullable Memo[] memos;
    private final PegActions actions;
    private final Runnable tick;
    private final long maxSteps;
    private long steps;
    private int position;
    private int filled;
    private boolean mistakes;
    private boolean ok;
    private Object value = PegNode.ABSENT;

    PegMachine(Lexer.Result lexed, int first, Runnable tick) {
        this.lexed = lexed;
        this.tokens = lexed.tokens();
        this.first = first;
        this.brackets = new int[tokens.size() - first];
        this.memos = new Memo[tokens.size() - first + 1];
        this.actions = new PegActions(this, lexed.source());
        this.tick = tick;
        this.maxSteps = 20_000_000L + 2000L * brackets.length;
        int open = 0;
        for (int i = 0; i < brackets.length; i++) {
            switch (tokens.get(first + i).kind()) {
                case L_PAR, L_SQB, L_BRACE -> open++;
                case R_PAR, R_SQB, R_BRACE -> open--;
                default -> {}
            }
            brackets[i] = open;
        }
    }

    /** Whether the tokens match the rule; throws what goes wrong on the way. */
    boolean run(String rule, boolean lookForMistakes) {
        position = 0;
        mistakes = lookForMistakes;
        Arrays.fill(memos, null);
        evaluate(new RuleNode(PegGrammar.python().rule(rule)));
        return ok;
    }

    /** The last token asked for so far. */
    Token furthestToken() {
        return tokens.get(first + Math.max(filled - 1, 0));
    }

    Token nextToken() {
        return token(position);
    }

    /** How many brackets are open after the last token matched. */
    int bracketsAtLast() {
        return position == 0 ? 0 : brackets[position - 1];
    }

    /** Where the last token matched that is not layout ends. */
    int lastEnd() {
        int i = position - 1;
        while (i > 0 && tokens.get(first + i).kind().layout()) i--;
        return tokens.get(first + Math.max(i, 0)).end();
    }

    SyntaxErrorException range(String message, int start, int end) {
        return Positions.range(lexed.source(), message, start, end);
    }

    SyntaxErrorException error(Type type, String message, Token token) {
        return Positions.atLast(lexed.source(), type, message, token);
    }

    SyntaxErrorException from(String message, int start) {
        return Positions.from(lexed.source(), message, start, furthestToken());
    }

    SyntaxErrorException point(String message, int lineOf, int offset) {
        return Positions.point(lexed.source(), message, lineOf, offset);
    }

    private Token token(int index) {
        Token token = tokens.get(first + index);
        if (index >= filled) {
            filled = index + 1;
            SyntaxErrorException error = lexed.error();
            if (token.is(TokenKind.ERROR) && error != null) throw error;
        }
        return token;
    }

    /** A node in the middle of being matched. */
    private abstract static class Frame {
        final @Nullable Frame below;
        final int start;
        final int level;

        Frame(@Nullable Frame below, int start) {
            this.below = below;
            this.start = start;
            this.level = below == null ? 0 : below.level + 1;
        }

        /** Takes the outcome of the child last asked for and asks for the next, or is done: null. */
        abstract @Nullable Node step(PegMachine m);
    }

    private void evaluate(Node root) {
        Frame top = frame(null, root);
        while (top != null) {
            Node child = top.step(this);
            while (child != null && terminal(child)) child = top.step(this);
            if (child == null) {
                top = top.below;
                continue;
            }
            if (top.level >= MAX_LEVEL) {
                throw SyntaxErrorException.withoutPosition(lexed.source(), Type.MEMORY_ERROR,
                        "Parser stack overflowed - Python source too complex to parse");
            }
            top = frame(top, child);
        }
    }

    private Frame frame(@Nullable Frame below, Node node) {
        if (++steps % TICK_STEPS == 0) {
            tick.run();
            if (steps > maxSteps) throw new TooLarge();
        }
        return switch (node) {
            case RuleNode(Rule rule) when rule.left -> new LeftFrame(below, position, rule);
            case RuleNode(Rule rule) -> new RuleFrame(below, position, rule, this);
            case ChoiceNode choice -> new ChoiceFrame(below, position, choice);
            case OptionalNode(Node inner) -> new OptionalFrame(below, position, inner);
            case RepeatNode repeat -> new RepeatFrame(below, position, repeat);
            case LookNode look -> new LookFrame(below, position, look);
            default -> throw new IllegalStateException();
        };
    }

    /** Matches a node that needs no frame; whether it was one. */
    private boolean terminal(Node node) {
        switch (node) {
            case TokenNode(TokenKind kind) -> match(token(position), token(position).is(kind));
            case SoftNode(String word) -> {
                Token token = token(position);
                match(token, token.is(TokenKind.NAME)
                        && (word == null ? isSoftKeyword(token.text()) : token.text().equals(word)));
            }
            case ForceNode(TokenKind kind) -> {
                Token token = token(position);
                if (!token.is(kind)) throw Positions.at(lexed.source(), "expected '" + kind.symbol + "'", token);
                match(token, true);
            }
            case CutNode _ -> match(token(position), true, 0);
            case RuleNode(Rule rule) -> {
                return recall(rule);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** CPython also takes for a soft keyword what one starts with. */
    private static boolean isSoftKeyword(String name) {
        return SOFT_KEYWORDS.stream().anyMatch(keyword -> keyword.startsWith(name));
    }

    private void match(Token token, boolean matches) {
        match(token, matches, 1);
    }

    private void match(Token token, boolean matches, int width) {
        ok = matches;
        if (!matches) return;
        value = width == 0 ? PegNode.ABSENT : token;
        position += width;
    }

    /** Takes the outcome of a rule from memory, if it is there. */
    private boolean recall(Rule rule) {
        boolean shared = rule.memo || rule.left;
        for (Memo memo = memos[position]; memo != null; memo = memo.next) {
            if (memo.rule == rule && (shared || memo.mistakes == mistakes)) {
                succeed(memo.value, memo.end);
                return true;
            }
        }
        return false;
    }

    private void succeed(@Nullable Object result, int end) {
        ok = result != null;
        if (result == null) return;
        value = result;
        position = end;
    }

    private void remember(Rule rule, int at, @Nullable Object result, int end) {
        if (rule.left) forget(rule, at);
        memos[at] = new Memo(rule, mistakes, result, end, memos[at]);
    }

    /** Drops what is remembered first of the position, which is of that rule if anything of it is there to replace. */
    private void forget(Rule rule, int at) {
        Memo kept = null;
        List<Memo> others = new ArrayList<>();
        for (Memo memo = memos[at]; memo != null; memo = memo.next) {
            if (memo.rule != rule) others.add(memo);
        }
        for (Memo memo : others.reversed()) kept = new Memo(memo.rule, memo.mistakes, memo.value, memo.end, kept);
        memos[at] = kept;
    }

    private static final class RuleFrame extends Frame {
        private final Rule rule;
        private final boolean outerMistakes;
        private final long startSteps;
        private boolean entered;

        RuleFrame(@Nullable Frame below, int start, Rule rule, PegMachine m) {
            super(below, start);
            this.rule = rule;
            this.outerMistakes = m.mistakes;
            this.startSteps = m.steps;
        }

        @Override
        @Nullable
        Node step(PegMachine m) {
            if (!entered) {
                entered = true;
                if (rule.quiet) m.mistakes = false;
                return rule.body();
            }
            m.mistakes = outerMistakes;
            if (rule.memo || !rule.plain && m.steps - startSteps > WORTH_REMEMBERING) {
                m.remember(rule, start, m.ok ? m.value : null, m.position);
            }
            return null;
        }
    }

    /** A left-recursive rule: matched again and again, each time with the last match as its left part. */
    private static final class LeftFrame extends Frame {
        private final Rule rule;
        private @Nullable Object best;
        private int end;
        private boolean entered;

        LeftFrame(@Nullable Frame below, int start, Rule rule) {
            super(below, start);
            this.rule = rule;
            this.end = start;
        }

        @Override
        @Nullable
        Node step(PegMachine m) {
            if (entered) {
                if (!m.ok || m.position <= end) {
                    m.position = start;
                    m.succeed(best, end);
                    return null;
                }
                best = m.value;
                end = m.position;
            }
            entered = true;
            m.remember(rule, start, best, end);
            m.position = start;
            return rule.body();
        }
    }

    private static final class ChoiceFrame extends Frame {
        private final ChoiceNode choice;
        private final List<Object> values = new ArrayList<>();
        private int alternative = -1;
        private int item;
        private boolean cut;

        ChoiceFrame(@Nullable Frame below, int start, ChoiceNode choice) {
            super(below, start);
            this.choice = choice;
        }

        @Override
        @Nullable
        Node step(PegMachine m) {
            if (alternative < 0) return nextAlternative(m);
            Alternative current = choice.alternatives().get(alternative);
            if (!m.ok) {
                m.position = start;
                if (cut) return fail(m);
                return nextAlternative(m);
            }
            if (current.items().get(item) instanceof CutNode) cut = true;
            values.add(m.value);
            if (++item < current.items().size()) return current.items().get(item);
            Object result = m.actions.apply(current, values, m.startOffset(start));
            if (result == null) return fail(m);
            m.value = result;
            return null;
        }

        private @Nullable Node nextAlternative(PegMachine m) {
            do {
                if (++alternative >= choice.alternatives().size()) return fail(m);
            } while (choice.alternatives().get(alternative).onlyForMistakes() && !m.mistakes);
            values.clear();
            item = 0;
            cut = false;
            return choice.alternatives().get(alternative).items().getFirst();
        }

        private @Nullable Node fail(PegMachine m) {
            m.position = start;
            m.ok = false;
            return null;
        }
    }

    private int startOffset(int index) {
        return tokens.get(first + index).start();
    }

    private static final class OptionalFrame extends Frame {
        private final Node node;
        private boolean entered;

        OptionalFrame(@Nullable Frame below, int start, Node node) {
            super(below, start);
            this.node = node;
        }

        @Override
        @Nullable
        Node step(PegMachine m) {
            if (!entered) {
                entered = true;
                return node;
            }
            if (!m.ok) {
                m.position = start;
                m.ok = true;
                m.value = PegNode.ABSENT;
            }
            return null;
        }
    }

    private static final class RepeatFrame extends Frame {
        private final RepeatNode repeat;
        private final List<Object> values = new ArrayList<>();
        private boolean entered;
        private int last;

        RepeatFrame(@Nullable Frame below, int start, RepeatNode repeat) {
            super(below, start);
            this.repeat = repeat;
            this.last = start;
        }

        @Override
        @Nullable
        Node step(PegMachine m) {
            if (!entered) {
                entered = true;
                return repeat.node();
            }
            TokenKind separator = repeat.separator();
            if (m.ok) {
                values.add(m.value);
                last = m.position;
                if (separator == null) return repeat.node();
                if (m.token(m.position).is(separator)) {
                    m.position++;
                    return repeat.node();
                }
            }
            m.position = last;
            m.ok = values.size() >= repeat.least();
            m.value = values;
            if (!m.ok) m.position = start;
            return null;
        }
    }

    private static final class LookFrame extends Frame {
        private final LookNode look;
        private boolean entered;

        LookFrame(@Nullable Frame below, int start, LookNode look) {
            super(below, start);
            this.look = look;
        }

        @Override
        @Nullable
        Node step(PegMachine m) {
            if (!entered) {
                entered = true;
                return look.node();
            }
            m.ok = m.ok == look.wanted();
            m.position = start;
            m.value = PegNode.ABSENT;
            return null;
        }
    }
}
