package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;

/** {@code csv.Dialect}: the base of classes whose attributes are settings. */
@PyType("Dialect")
final class DialectMethods {
    @PyValue("_name") static final String NAME = "";

    private DialectMethods() {}

    /** Check the settings of a subclass. */
    @Py("__init__(self) -> None")
    static void init(Ctx ctx, PyObject self) {
        if (self.type() != CsvTypes.DIALECT) {
            ctx.charge(16);
            self.setAttribute("_valid", true);
        }
        validate(ctx, self);
    }

    /** Check the settings. */
    @Py("_validate(self) -> None")
    static void validate(Ctx ctx, PyObject self) {
        try {
            ParsedDialect.of(ctx, self, new PyDict());
        } catch (PyException e) {
            if (e.value.type() != Exceptions.TYPE_ERROR) throw e;
            ctx.recover(e);
            throw CsvTypes.error(TextOps.strText(ctx, e.value)).during(e);
        }
    }

    @PyValue("_valid")
    static Object valid(Ctx ctx) {
        return false;
    }

    @PyValue("delimiter")
    static Object delimiter(Ctx ctx) {
        return PyNone.NONE;
    }

    @PyValue("quotechar")
    static Object quotechar(Ctx ctx) {
        return PyNone.NONE;
    }

    @PyValue("escapechar")
    static Object escapechar(Ctx ctx) {
        return PyNone.NONE;
    }

    @PyValue("doublequote")
    static Object doublequote(Ctx ctx) {
        return PyNone.NONE;
    }

    @PyValue("skipinitialspace")
    static Object skipinitialspace(Ctx ctx) {
        return PyNone.NONE;
    }

    @PyValue("lineterminator")
    static Object lineterminator(Ctx ctx) {
        return PyNone.NONE;
    }

    @PyValue("quoting")
    static Object quoting(Ctx ctx) {
        return PyNone.NONE;
    }
}
