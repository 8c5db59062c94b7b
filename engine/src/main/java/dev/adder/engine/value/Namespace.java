package dev.adder.engine.value;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The global variables of a module: a dict whose values live in cells, so that code reaches a global by index and
 * {@code globals()} sees the same variables.
 */
public final class Namespace extends PyDict {
    private final Map<String, Cell> cells = new HashMap<>();

    /** The cell of a global, bound or not. */
    public Cell cell(String name) {
        return cells.computeIfAbsent(name, n -> new Cell());
    }

    /** Binds a global whose cell was unbound. */
    public void define(String name, Cell cell, Object value) {
        cell.value = value;
        super.put(name, cell);
    }

    @Override
    public @Nullable Object get(String key) {
        Cell cell = cells.get(key);
        return cell == null ? null : cell.value;
    }

    @Override
    public void put(Ctx ctx, Object key, Object value) {
        if (key instanceof String name) {
            put(name, value);
        } else {
            super.put(ctx, key, value);
        }
    }

    @Override
    public void put(String key, Object value) {
        Cell cell = cell(key);
        if (cell.value == null) {
            define(key, cell, value);
        } else {
            cell.value = value;
        }
    }

    @Override
    public Object valueAt(int entry) {
        Object value = super.valueAt(entry);
        return value instanceof Cell cell && cell.value != null ? cell.value : value;
    }

    @Override
    public void setValueAt(int entry, Object value) {
        if (super.valueAt(entry) instanceof Cell cell) {
            cell.value = value;
        } else {
            super.setValueAt(entry, value);
        }
    }

    @Override
    public Object removeAt(int entry) {
        Object value = super.removeAt(entry);
        if (!(value instanceof Cell cell)) return value;
        Object held = cell.value;
        cell.value = null;
        return held == null ? PyNone.NONE : held;
    }

    @Override
    public void clear() {
        for (int i = 0; i < bound(); i++) {
            if (keyAt(i) instanceof String name) cell(name).value = null;
        }
        super.clear();
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        for (Cell cell : cells.values()) live.visit(cell.value);
    }
}
