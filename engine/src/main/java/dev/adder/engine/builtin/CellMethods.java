package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.PyCell;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of cells. */
@PyType("cell")
final class CellMethods {
    private CellMethods() {}

    /** Create a cell, with a value or empty. */
    @Py("__new__(cls, contents=..., /) -> cell")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object contents) {
        ctx.charge(48);
        return new PyCell(new Cell(contents));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyCell self) {
        Object value = self.cell.value;
        String head = "<cell at 0x" + Long.toHexString(ctx.run.id(self)) + ": ";
        return Str.of(value == null ? head + "empty>"
                : head + Types.nameOf(value) + " object at 0x" + Long.toHexString(ctx.run.id(value)) + ">");
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyCell self, Object value) {
        if (!(value instanceof PyCell other)) return PySingleton.NOT_IMPLEMENTED;
        Object a = self.cell.value;
        Object b = other.cell.value;
        return a == null || b == null ? a == b : CompareOps.eqObject(ctx, a, b);
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyCell self, Object value) {
        return order(ctx, CompareOps.Order.LT, self, value);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyCell self, Object value) {
        return order(ctx, CompareOps.Order.LE, self, value);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyCell self, Object value) {
        return order(ctx, CompareOps.Order.GT, self, value);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyCell self, Object value) {
        return order(ctx, CompareOps.Order.GE, self, value);
    }

    /** An empty cell comes before the others. */
    private static Object order(Ctx ctx, CompareOps.Order order, PyCell self, Object value) {
        if (!(value instanceof PyCell other)) return PySingleton.NOT_IMPLEMENTED;
        Object a = self.cell.value;
        Object b = other.cell.value;
        return a == null || b == null ? CompareOps.orderObject(ctx, order, a == null ? 0L : 1L, b == null ? 0L : 1L)
                : CompareOps.orderObject(ctx, order, a, b);
    }

    /** The value of the variable. */
    @PyProperty("cell_contents: Any")
    static Object contents(Ctx ctx, PyCell self) {
        Object value = self.cell.value;
        if (value == null) throw Errors.valueError("Cell is empty");
        return value;
    }

    @PySetter("cell_contents")
    static void setContents(Ctx ctx, PyCell self, Object value) {
        self.cell.value = value;
    }
}
