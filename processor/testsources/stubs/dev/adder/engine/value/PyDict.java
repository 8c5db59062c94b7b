package dev.adder.engine.value;

import java.util.TreeMap;

/** Stands for a dict. */
public final class PyDict {
    public final TreeMap<String, Object> items = new TreeMap<>();

    @Override
    public String toString() {
        return items.toString();
    }
}
