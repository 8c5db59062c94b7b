package dev.adder.engine.stdlib.json;

import java.util.Arrays;

/** Numbers in a row. */
final class IntList {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) values = Arrays.copyOf(values, 2 * size);
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    /** The last one; -1 when there is none. */
    int last() {
        return size == 0 ? -1 : values[size - 1];
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
