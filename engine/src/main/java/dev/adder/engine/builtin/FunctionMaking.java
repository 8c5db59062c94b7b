package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Link;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.PyCell;
import dev.adder.engine.value.PyCode;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** {@code types.FunctionType(code, globals, ...)}: another function from code of the program. */
final class FunctionMaking {
    private FunctionMaking() {}

    static PyFunction make(Ctx ctx, Object code, Object globals, Object name, Object defaults, Object closure) {
        if (!(code instanceof PyCode c)) {
            throw Errors.typeError("function() argument 'code' must be code, not " + Types.nameOf(code));
        }
        if (!(globals instanceof PyDict names)) {
            throw Errors.typeError("function() argument 'globals' must be dict, not " + Types.nameOf(globals));
        }
        if (name != PyNone.NONE && !Str.isText(name)) throw Errors.typeError("arg 3 (name) must be None or string");
        if (defaults != PyNone.NONE && !(defaults instanceof PyTuple)) {
            throw Errors.typeError("arg 4 (defaults) must be None or tuple");
        }
        Cell[] cells = cells(c, closure);
        Link link = c.link;
        if (link == null || c.code.hidden()) throw Errors.typeError("only code of a function can be used here");
        ctx.charge(300);
        if (names != link.namespace) {
            link = new Link(null, link.globalNames, names, link.sites.length, link.module);
        }
        Object[] values = defaults instanceof PyTuple t ? t.items : new Object[0];
        PyFunction made = new PyFunction(c.code, link, cells, values, null, null);
        if (Str.isText(name)) made.name = Str.text(name);
        return made;
    }

    private static Cell[] cells(PyCode c, Object closure) {
        int wanted = c.code.freeNames.length;
        Object[] given = closure instanceof PyTuple t ? t.items : new Object[0];
        if (closure != PyNone.NONE && !(closure instanceof PyTuple)) {
            throw Errors.typeError(wanted == 0 ? "arg 5 (closure) must be None or tuple"
                    : "arg 5 (closure) must be tuple");
        }
        if (closure == PyNone.NONE && wanted > 0) throw Errors.typeError("arg 5 (closure) must be tuple");
        if (given.length != wanted) {
            throw Errors.valueError(c.code.name + " requires closure of length " + wanted + ", not " + given.length);
        }
        Cell[] cells = new Cell[wanted];
        for (int i = 0; i < wanted; i++) {
            if (!(given[i] instanceof PyCell cell)) {
                throw Errors.typeError("arg 5 (closure) expected cell, found " + Types.nameOf(given[i]));
            }
            cells[i] = cell.cell;
        }
        return cells;
    }
}
