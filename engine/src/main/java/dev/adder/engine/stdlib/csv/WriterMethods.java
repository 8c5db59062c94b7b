package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;

/** Methods of {@code csv.writer} objects. */
@PyType("writer")
final class WriterMethods {
    private WriterMethods() {}

    /** Refuse: csv.writer() is the way to make one. */
    @Py("__new__(cls, /, *args, **kwargs) -> writer")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '_csv.writer' instances");
    }

    /** Write a row and return what the file's write method returned. */
    @Py("writerow(self, row, /) -> Any")
    static Object writerow(Ctx ctx, PyWriter self, Object row) {
        return self.writeRow(ctx, row);
    }

    /** Write all rows. */
    @Py("writerows(self, rows, /) -> None")
    static void writerows(Ctx ctx, PyWriter self, Object rows) {
        PyIterator it = IterOps.iterate(ctx, rows);
        for (Object row = it.next(ctx); row != null; row = it.next(ctx)) {
            ctx.step();
            self.writeRow(ctx, row);
        }
    }

    /** The settings. */
    @PyProperty("dialect: Dialect")
    static Object dialect(Ctx ctx, PyWriter self) {
        return self.dialect;
    }
}
