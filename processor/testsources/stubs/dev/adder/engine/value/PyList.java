package dev.adder.engine.value;

import java.util.ArrayList;
import java.util.List;

/** Stands for a list. */
public final class PyList {
    public final List<Object> items = new ArrayList<>();

    @Override
    public String toString() {
        return items.toString();
    }
}
