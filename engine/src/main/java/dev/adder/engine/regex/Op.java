package dev.adder.engine.regex;

/** Instructions of the matcher; behind each its operands. {@code filter} is an index of a {@link First}, or -1. */
final class Op {
    /** cp. */
    static final int CHAR = 0;
    /** text. */
    static final int TEXT = 1;
    /** set. */
    static final int SET = 2;
    /** target. */
    static final int JUMP = 3;
    /** target, filter of what follows here: try here first, then the target. */
    static final int SPLIT = 4;
    /** target: try the target first, then here. */
    static final int SPLIT_LAZY = 5;
    /** target, filter: here if the filter admits what comes, else the target. */
    static final int DECIDE = 6;
    /** count, then filter and target for each: the first that matches. */
    static final int BRANCH = 7;
    /** set, min, max, filter of what follows. */
    static final int REPEAT = 8;
    /** set, min, max, filter of what follows. */
    static final int REPEAT_LAZY = 9;
    /** set, min, max, unused. */
    static final int REPEAT_ALL = 10;
    /** mark. */
    static final int OPEN = 11;
    /** mark, group. */
    static final int CLOSE = 12;
    /** ordinal of the place. */
    static final int PLACE = 13;
    /** End of the program. */
    static final int MATCH = 14;
    /** register, target. */
    static final int LOOP_START = 15;
    /** register, min, max, body, whether greedy. */
    static final int LOOP = 16;
    /** register, max, body: one more turn of a lazy loop. */
    static final int LOOP_MORE = 17;
    /** register. */
    static final int LOOK = 18;
    /** register. */
    static final int LOOK_END = 19;
    /** register, target: where to go on when the body does not match. */
    static final int LOOK_NOT = 20;
    /** register. */
    static final int LOOK_NOT_END = 21;
    /** register. */
    static final int ATOMIC = 22;
    /** register. */
    static final int ATOMIC_END = 23;
    /** count. */
    static final int BACK = 24;
    /** group, ordinal of the comparison. */
    static final int REFERENCE = 25;
    /** group, target if it has not matched. */
    static final int IF_GROUP = 26;
    /** Never matches. */
    static final int FAIL = 27;

    private Op() {}
}
