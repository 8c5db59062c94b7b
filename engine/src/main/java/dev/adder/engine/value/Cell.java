package dev.adder.engine.value;

import org.jspecify.annotations.Nullable;

/** A variable that more than one function sees, or a global; a null value is unbound. */
public final class Cell {
    public @Nullable Object value;

    public Cell() {}

    public Cell(@Nullable Object value) {
        this.value = value;
    }
}
