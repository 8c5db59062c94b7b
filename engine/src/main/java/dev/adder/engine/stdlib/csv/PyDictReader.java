package dev.adder.engine.stdlib.csv;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** An instance of {@code csv.DictReader}. */
final class PyDictReader extends PyIterator {
    Object fieldNames = PyNone.NONE;
    Object restKey = PyNone.NONE;
    Object restValue = PyNone.NONE;
    Object dialect = "excel";
    Object reader = PyNone.NONE;
    Object lines = 0L;

    PyDictReader(PyClass cls) {
        super(cls);
    }

    /** The names of the fields: the first row, unless they were given. */
    Object names(Ctx ctx) {
        if (fieldNames == PyNone.NONE) {
            Object first = IterOps.next(ctx, reader);
            if (first != null) fieldNames = first;
        }
        lines = AttrOps.get(ctx, reader, "line_num");
        return fieldNames;
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (lines instanceof Long l && l == 0) AttrOps.get(ctx, this, "fieldnames");
        Object row;
        do {
            ctx.step();
            row = IterOps.next(ctx, reader);
            lines = AttrOps.get(ctx, reader, "line_num");
            if (row == null) return null;
        } while (row instanceof PyList l && l.size == 0);
        Object[] names = IterOps.toArray(ctx, type().shared ? names(ctx) : AttrOps.get(ctx, this, "fieldnames"));
        PyDict made = new PyDict();
        ctx.charge(64);
        PyList values = row instanceof PyList l ? l : IterOps.toList(ctx, row);
        int both = Math.min(names.length, values.size);
        for (int i = 0; i < both; i++) made.put(ctx, names[i], values.get(i));
        if (names.length < values.size) {
            made.put(ctx, restKey, rest(ctx, values, names.length));
        } else {
            for (int i = both; i < names.length; i++) made.put(ctx, names[i], restValue);
        }
        return made;
    }

    private static Object rest(Ctx ctx, PyList values, int from) {
        PyList rest = new PyList();
        for (int i = from; i < values.size; i++) rest.append(ctx, values.get(i));
        return rest;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(64);
        live.visit(fieldNames);
        live.visit(restKey);
        live.visit(restValue);
        live.visit(dialect);
        live.visit(reader);
    }
}
