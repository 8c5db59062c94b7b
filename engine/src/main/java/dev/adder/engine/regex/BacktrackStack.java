package dev.adder.engine.regex;

import java.util.Arrays;

/**
 * What a matcher may have to try again or to undo, in records of four ints of which the last is the type. It writes
 * the registers, and remembers their old values as long as there is anything to go back to. It grows under charge.
 */
final class BacktrackStack {
    /** pc, pos. */
    static final int CHOICE = 0;
    /** pc, least pos, pos: the run of a greedy repeat. */
    static final int GREEDY = 1;
    /** pc, pos, greatest pos: the run of a lazy repeat. */
    static final int LAZY = 2;
    /** pc, pos, next choice. */
    static final int BRANCH = 3;
    /** register, old value. */
    private static final int MARK = 4;
    /** register, old value, old last index. */
    private static final int CLOSED = 5;
    /** register, old count, old place. */
    private static final int LOOP = 6;

    private static final int RECORD = 4;
    private static final int MAX_LENGTH = 1 << 29;

    private final int[] registers;
    private final Meter meter;
    private int[] records = new int[0];
    private int size;
    private int lastIndex;

    BacktrackStack(int[] registers, Meter meter) {
        this.registers = registers;
        this.meter = meter;
    }

    void clear() {
        size = 0;
        lastIndex = 0;
    }

    int height() {
        return size;
    }

    int lastIndex() {
        return lastIndex;
    }

    void pushChoice(int pc, int pos) {
        push(pc, pos, 0, CHOICE);
    }

    void push(int first, int second, int third, int type) {
        if (size == records.length) {
            grow();
        }
        int at = size;
        int[] all = records;
        all[at] = first;
        all[at + 1] = second;
        all[at + 2] = third;
        all[at + 3] = type;
        size = at + RECORD;
    }

    private void grow() {
        int length = Math.max(64, records.length * 2);
        meter.charge(4L * (length - records.length));
        if (length > MAX_LENGTH) {
            meter.charge(Long.MAX_VALUE);
            throw new IllegalStateException("a regular expression went back too far");
        }
        records = Arrays.copyOf(records, length);
    }

    void setMark(int register, int pos) {
        if (size > 0) {
            push(register, registers[register], 0, MARK);
        }
        registers[register] = pos;
    }

    void closeGroup(int register, int pos, int group) {
        if (size > 0) {
            push(register, registers[register], lastIndex, CLOSED);
        }
        registers[register] = pos;
        lastIndex = group;
    }

    void setLoop(int register, int count, int pos) {
        if (size > 0) {
            push(register, registers[register], registers[register + 1], LOOP);
        }
        registers[register] = count;
        registers[register + 1] = pos;
    }

    /** Undoes what is above the topmost choice; false if there is none. */
    boolean popToChoice() {
        while (size > 0) {
            if (records[size - 1] < MARK) {
                return true;
            }
            undo();
        }
        return false;
    }

    private void undo() {
        size -= RECORD;
        int register = records[size];
        registers[register] = records[size + 1];
        switch (records[size + 3]) {
            case CLOSED -> lastIndex = records[size + 2];
            case LOOP -> registers[register + 1] = records[size + 2];
            default -> {}
        }
    }

    void pop() {
        size -= RECORD;
    }

    int type() {
        return records[size - 1];
    }

    int first() {
        return records[size - 4];
    }

    int second() {
        return records[size - 3];
    }

    int third() {
        return records[size - 2];
    }

    void setSecond(int value) {
        records[size - 3] = value;
    }

    void setThird(int value) {
        records[size - 2] = value;
    }

    /** Forgets the choices above a height, but not what would have to be undone; returns the records looked at. */
    int cut(int height) {
        int looked = (size - height) / RECORD;
        int to = height;
        for (int from = height; height > 0 && from < size; from += RECORD) {
            if (records[from + 3] >= MARK) {
                System.arraycopy(records, from, records, to, RECORD);
                to += RECORD;
            }
        }
        size = to;
        return looked;
    }

    /** Undoes everything above a height, choices and all. */
    void unwind(int height) {
        while (size > height) {
            if (records[size - 1] < MARK) {
                size -= RECORD;
            } else {
                undo();
            }
        }
    }
}
