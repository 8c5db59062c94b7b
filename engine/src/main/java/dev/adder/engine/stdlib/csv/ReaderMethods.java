package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;

/** Methods of {@code csv.reader} objects. */
@PyType("reader")
final class ReaderMethods {
    private ReaderMethods() {}

    /** Refuse: csv.reader() is the way to make one. */
    @Py("__new__(cls, /, *args, **kwargs) -> reader")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '_csv.reader' instances");
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Self")
    static Object iter(Ctx ctx, PyReader self) {
        return self;
    }

    /** Return the next row. */
    @Py("__next__(self, /) -> list[str]")
    static Object next(Ctx ctx, PyReader self) {
        Object row = self.next(ctx);
        if (row == null) throw Errors.stopIteration(PyNone.NONE);
        return row;
    }

    /** The settings. */
    @PyProperty("dialect: Dialect")
    static Object dialect(Ctx ctx, PyReader self) {
        return self.dialect;
    }

    /** How many lines were read. */
    @PyProperty("line_num: int")
    static Object lineNum(Ctx ctx, PyReader self) {
        return self.lines;
    }

    @PySetter("line_num")
    static void setLineNum(Ctx ctx, PyReader self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }
}
