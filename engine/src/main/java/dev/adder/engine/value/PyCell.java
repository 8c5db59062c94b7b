package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** A variable of an outer function, as {@code function.__closure__} shows it. */
public final class PyCell extends PyObject {
    public final Cell cell;

    public PyCell(Cell cell) {
        super(Types.CELL);
        this.cell = cell;
    }

    @Override
    public void trace(LiveData live) {
        live.add(24);
        live.visit(cell);
    }
}
