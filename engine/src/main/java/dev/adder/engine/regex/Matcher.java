package dev.adder.engine.regex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program over one text. What may have to be undone or tried again is on a stack of its own, in records of
 * four ints; the Java stack does not grow with the text or the pattern. Not shared between threads.
 */
public final class Matcher {
    private static final int BATCH = 2048;
    private static final int NOWHERE = -1;

    private final int[] code;
    private final CharSet[] sets;
    private final int[][] texts;
    private final First[] filters;
    private final SearchPlan plan;
    private final Input input;
    private final @Nullable String text;
    private final int end;
    private final int groups;
    private final Meter meter;

    /** Start and end of each group, then counts, places and heights of loops and look arounds. */
    private final int[] registers;
    private final BacktrackStack stack;
    private int fuel = BATCH;
    private boolean full;
    private int forbiddenEnd = NOWHERE;
    private int nextPc;

    Matcher(RegexProgram program, Input input, int end, Meter meter) {
        this.code = program.code();
        this.sets = program.sets();
        this.texts = program.texts();
        this.filters = program.filters();
        this.plan = program.plan();
        this.input = input;
        this.text = input.text();
        this.end = end;
        this.groups = program.groupCount();
        this.meter = meter;
        meter.charge(128 + 4L * program.registers());
        this.registers = new int[program.registers()];
        this.stack = new BacktrackStack(registers, meter);
    }

    /** A match that begins at a place. */
    public @Nullable MatchResult match(int pos) {
        return match(pos, false);
    }

    /**
     * A match that begins at a place.
     *
     * @param mustAdvance whether an empty match does not count
     */
    public @Nullable MatchResult match(int pos, boolean mustAdvance) {
        return single(pos, false, mustAdvance);
    }

    /** A match of all from a place to the end. */
    public @Nullable MatchResult fullMatch(int pos) {
        return single(pos, true, false);
    }

    private @Nullable MatchResult single(int pos, boolean toEnd, boolean mustAdvance) {
        int start = Math.clamp(pos, 0, input.length());
        full = toEnd;
        forbiddenEnd = mustAdvance ? start : NOWHERE;
        MatchResult result = start > end ? null : attempt(start);
        report();
        return result;
    }

    /**
     * The first match that begins at a place or later.
     *
     * @param mustAdvance whether an empty match at that very place does not count
     */
    public @Nullable MatchResult search(int pos, boolean mustAdvance) {
        int start = Math.clamp(pos, 0, input.length());
        full = false;
        forbiddenEnd = mustAdvance ? start : NOWHERE;
        MatchResult result = null;
        for (int at = candidate(start, start); at >= 0 && result == null; at = candidate(at + 1, start)) {
            result = attempt(at);
        }
        report();
        return result;
    }

    /** The first place from one on where a match may begin, or -1. */
    private int candidate(int given, int start) {
        int from = given > end ? NOWHERE : switch (plan.anchor()) {
            case ANYWHERE -> given;
            case TEXT -> given == 0 ? 0 : NOWHERE;
            case LINE -> lineStart(given);
            case FIRST_OR_LINE -> given == start ? given : lineStart(given);
            case FIRST -> given == start ? given : NOWHERE;
        };
        if (from < 0) {
            return NOWHERE;
        }
        String prefix = plan.prefix();
        if (prefix != null && text != null) {
            int found = end == text.length() ? text.indexOf(prefix, from) : text.indexOf(prefix, from, end);
            spend((found < 0 ? end : found) - from);
            return found;
        }
        First first = plan.first();
        if (first == null || plan.anchor() != SearchPlan.Anchor.ANYWHERE) {
            return from;
        }
        int at = from;
        while (at < end && !first.admits(input.at(at))) {
            at++;
        }
        spend(at - from);
        return at < end || first.atEnd() ? at : NOWHERE;
    }

    private int lineStart(int from) {
        int at = from;
        while (at > 0 && at <= end && input.at(at - 1) != '\n') {
            at++;
        }
        spend(at - from);
        return at <= end ? at : NOWHERE;
    }

    private @Nullable MatchResult attempt(int start) {
        Arrays.fill(registers, 0, 2 * groups + 2, NOWHERE);
        spend(groups);
        stack.clear();
        int stop = run(start);
        if (stop < 0) {
            return null;
        }
        int[] spans = Arrays.copyOf(registers, 2 * groups + 2);
        spans[0] = start;
        spans[1] = stop;
        for (int i = 2; i < spans.length; i += 2) {
            if (spans[i] < 0 || spans[i + 1] < 0) {
                spans[i] = NOWHERE;
                spans[i + 1] = NOWHERE;
            }
        }
        return new MatchResult(spans, stack.lastIndex());
    }

    private void spend(int characters) {
        fuel -= characters >> 2;
    }

    /** Reports what was spent; also between two instructions, when the batch is used up. */
    private void report() {
        int used = BATCH - fuel;
        fuel = BATCH;
        if (used > 0) {
            meter.steps(used);
        }
    }

    private int run(int start) {
        int pc = 0;
        int pos = start;
        while (true) {
            if (--fuel < 0) {
                report();
            }
            switch (code[pc]) {
                case Op.CHAR -> {
                    pos = pos < end && at(pos) == code[pc + 1] ? pos + 1 : NOWHERE;
                    pc += 2;
                }
                case Op.SET -> {
                    pos = pos < end && sets[code[pc + 1]].contains(at(pos)) ? pos + 1 : NOWHERE;
                    pc += 2;
                }
                case Op.TEXT -> {
                    pos = textEnd(texts[code[pc + 1]], pos);
                    pc += 2;
                }
                case Op.JUMP -> pc = code[pc + 1];
                case Op.SPLIT -> pc = split(pc, pos);
                case Op.DECIDE -> pc = admits(code[pc + 2], pos) ? pc + 3 : code[pc + 1];
                case Op.BRANCH -> {
                    pc = branch(pc, pos, 0);
                    pos = pc < 0 ? NOWHERE : pos;
                }
                case Op.REPEAT, Op.REPEAT_ALL, Op.REPEAT_LAZY -> {
                    pos = repeat(pc, pos);
                    pc += 5;
                }
                case Op.OPEN -> {
                    stack.setMark(code[pc + 1], pos);
                    pc += 2;
                }
                case Op.CLOSE -> {
                    stack.closeGroup(code[pc + 1], pos, code[pc + 2]);
                    pc += 3;
                }
                case Op.MATCH -> {
                    if ((!full || pos == end) && pos != forbiddenEnd) {
                        return pos;
                    }
                    pos = NOWHERE;
                }
                default -> {
                    pos = special(pc, pos);
                    pc = nextPc;
                }
            }
            if (pos < 0) {
                pos = backtrack();
                pc = nextPc;
                if (pos < 0) {
                    return NOWHERE;
                }
            }
        }
    }

    private int at(int index) {
        return text != null ? text.charAt(index) : input.at(index);
    }

    private int textEnd(int[] wanted, int pos) {
        if (end - pos < wanted.length) {
            return NOWHERE;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (at(pos + i) != wanted[i]) {
                return NOWHERE;
            }
        }
        return pos + wanted.length;
    }

    private boolean admits(int filter, int pos) {
        First first = filters[filter];
        return pos < end ? first.admits(at(pos)) : first.atEnd();
    }

    private int split(int pc, int pos) {
        if (code[pc + 2] >= 0 && !admits(code[pc + 2], pos)) {
            return code[pc + 1];
        }
        stack.pushChoice(code[pc + 1], pos);
        return pc + 3;
    }

    /** The first choice from one on that may match here; another that may is kept for later. */
    private int branch(int pc, int pos, int from) {
        int count = code[pc + 1];
        int taken = nextChoice(pc, pos, from);
        if (taken >= count) {
            return NOWHERE;
        }
        int later = nextChoice(pc, pos, taken + 1);
        if (later < count) {
            stack.push(pc, pos, later, BacktrackStack.BRANCH);
        }
        return code[pc + 3 + 2 * taken];
    }

    private int nextChoice(int pc, int pos, int from) {
        int count = code[pc + 1];
        int i = from;
        while (i < count && code[pc + 2 + 2 * i] >= 0 && !admits(code[pc + 2 + 2 * i], pos)) {
            i++;
        }
        spend(i - from);
        return i;
    }

    /** Characters of one set: where to go on, or -1. */
    private int repeat(int pc, int pos) {
        CharSet set = sets[code[pc + 1]];
        int min = code[pc + 2];
        if (end - pos < min) {
            return NOWHERE;
        }
        int max = code[pc + 3];
        int limit = end - pos <= max ? end : pos + max;
        if (code[pc] == Op.REPEAT_LAZY) {
            int least = min == 0 ? pos : scan(set, pos, pos + min);
            if (least - pos < min) {
                return NOWHERE;
            }
            if (least < limit) {
                stack.push(pc, least, limit, BacktrackStack.LAZY);
            }
            return least;
        }
        int stop = scan(set, pos, limit);
        if (stop - pos < min) {
            return NOWHERE;
        }
        if (code[pc] == Op.REPEAT && stop - pos > min) {
            stack.push(pc, pos + min, stop, BacktrackStack.GREEDY);
        }
        return stop;
    }

    /** The end of the run of members. */
    private int scan(CharSet set, int from, int limit) {
        int at = from;
        if (set.shape() == CharSet.Shape.ALL) {
            at = limit;
        } else if (text == null) {
            while (at < limit && set.contains(input.at(at))) {
                at++;
            }
        } else if (set.shape() == CharSet.Shape.ALL_BUT_ONE) {
            int found = text.indexOf(set.exception(), from, limit);
            at = found < 0 ? limit : found;
        } else {
            at = scanText(text, set, from, limit);
        }
        spend(at - from);
        return at;
    }

    private static int scanText(String text, CharSet set, int from, int limit) {
        long[] low = set.low();
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (c < 256 ? (low[c >> 6] >>> c & 1) == 0 : !set.contains(c)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The instructions that are not so frequent; where to go on is in {@code nextPc}. */
    private int special(int pc, int pos) {
        int operand = code[pc + 1];
        nextPc = pc + 2;
        switch (code[pc]) {
            case Op.PLACE -> {
                return Places.holds(operand, input, pos, end) ? pos : NOWHERE;
            }
            case Op.SPLIT_LAZY -> {
                stack.pushChoice(pc + 2, pos);
                nextPc = operand;
            }
            case Op.LOOP_START -> {
                stack.setLoop(operand, NOWHERE, NOWHERE);
                nextPc = code[pc + 2];
            }
            case Op.LOOP -> loop(pc, pos);
            case Op.LOOP_MORE -> {
                return loopMore(pc, pos);
            }
            case Op.LOOK -> {
                registers[operand] = stack.height();
                registers[operand + 1] = pos;
            }
            case Op.LOOK_END -> {
                spend(stack.cut(registers[operand]));
                return registers[operand + 1];
            }
            case Op.LOOK_NOT -> {
                registers[operand] = stack.height();
                stack.pushChoice(code[pc + 2], pos);
                nextPc = pc + 3;
            }
            case Op.LOOK_NOT_END -> {
                stack.unwind(registers[operand]);
                return NOWHERE;
            }
            case Op.ATOMIC -> registers[operand] = stack.height();
            case Op.ATOMIC_END -> spend(stack.cut(registers[operand]));
            case Op.BACK -> {
                return pos >= operand ? pos - operand : NOWHERE;
            }
            case Op.REFERENCE -> {
                nextPc = pc + 3;
                return reference(operand, RegexNode.Case.values()[code[pc + 2]], pos);
            }
            case Op.IF_GROUP -> nextPc = isSet(operand) ? pc + 3 : code[pc + 2];
            default -> throw new IllegalStateException("instruction " + code[pc]);
        }
        return pos;
    }

    private boolean isSet(int group) {
        return registers[2 * group] >= 0 && registers[2 * group + 1] >= 0;
    }

    /** The end of a turn, or the way in: one more turn, or on. A turn that took nothing is the last. */
    private void loop(int pc, int pos) {
        int register = code[pc + 1];
        int count = registers[register] + 1;
        int body = code[pc + 4];
        if (count < code[pc + 2]) {
            stack.setLoop(register, count, registers[register + 1]);
            nextPc = body;
        } else if (code[pc + 5] == 0) {
            stack.pushChoice(pc + 8, pos);
            nextPc = pc + 6;
        } else if (count < code[pc + 3] && pos != registers[register + 1]) {
            stack.pushChoice(pc + 6, pos);
            stack.setLoop(register, count, pos);
            nextPc = body;
        } else {
            nextPc = pc + 6;
        }
    }

    private int loopMore(int pc, int pos) {
        int register = code[pc + 1];
        int count = registers[register] + 1;
        if (count >= code[pc + 2] || pos == registers[register + 1]) {
            return NOWHERE;
        }
        stack.setLoop(register, count, pos);
        nextPc = code[pc + 3];
        return pos;
    }

    private int reference(int group, RegexNode.Case compare, int pos) {
        int start = registers[2 * group];
        int length = registers[2 * group + 1] - start;
        if (!isSet(group) || length < 0 || end - pos < length) {
            return NOWHERE;
        }
        spend(length);
        for (int i = 0; i < length; i++) {
            int a = at(start + i);
            int b = at(pos + i);
            if (a != b && CaseTable.lower(a, compare) != CaseTable.lower(b, compare)) {
                return NOWHERE;
            }
        }
        return pos + length;
    }

    /** The next place to try, with its instruction in {@code nextPc}, or -1. */
    private int backtrack() {
        while (stack.popToChoice()) {
            fuel--;
            int pos = switch (stack.type()) {
                case BacktrackStack.GREEDY -> giveBack();
                case BacktrackStack.LAZY -> takeOneMore();
                case BacktrackStack.BRANCH -> {
                    int pc = stack.first();
                    int at = stack.second();
                    int choice = stack.third();
                    stack.pop();
                    nextPc = branch(pc, at, choice);
                    yield at;
                }
                default -> {
                    nextPc = stack.first();
                    int at = stack.second();
                    stack.pop();
                    yield at;
                }
            };
            if (pos >= 0) {
                return pos;
            }
        }
        return NOWHERE;
    }

    /** The run on top of the stack becomes shorter, as far as something may follow. */
    private int giveBack() {
        int pc = stack.first();
        int least = stack.second();
        int from = stack.third() - 1;
        int filter = code[pc + 4];
        int at = filter < 0 ? from : lastAdmitted(filters[filter], least, from);
        spend(from - at);
        if (at <= least) {
            stack.pop();
        } else {
            stack.setThird(at);
        }
        nextPc = pc + 5;
        return at < least ? NOWHERE : at;
    }

    /** The last place of a range where something may begin, or the one before the range. */
    private int lastAdmitted(First first, int least, int from) {
        int at = from;
        if (at == end && at >= least && !first.atEnd()) {
            at--;
        }
        long[] low = first.low();
        while (at >= least && at < end) {
            int c = at(at);
            if (c < 256 ? (low[c >> 6] >>> c & 1) != 0 : first.highParts() != 0) {
                break;
            }
            at--;
        }
        return at;
    }

    /** The run on top of the stack becomes longer, as far as something may follow. */
    private int takeOneMore() {
        int pc = stack.first();
        int from = stack.second();
        int limit = stack.third();
        CharSet set = sets[code[pc + 1]];
        int filter = code[pc + 4];
        int at = from;
        boolean found = false;
        while (!found && at < limit && set.contains(at(at))) {
            at++;
            found = filter < 0 || admits(filter, at);
        }
        spend(at - from);
        if (!found || at >= limit) {
            stack.pop();
        } else {
            stack.setSecond(at);
        }
        nextPc = pc + 5;
        return found ? at : NOWHERE;
    }
}
