package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;

/** Methods of {@code csv.DictWriter}; what it has are plain attributes. */
@PyType("DictWriter")
final class DictWriterMethods {
    private DictWriterMethods() {}

    /** An instance. */
    static final class Writer extends PyObject {
        Writer(PyClass cls) {
            super(cls);
        }
    }

    /** Create a writer to nothing. */
    @Py("__new__(cls, /, *args, **kwargs) -> DictWriter")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(120);
        return new Writer(cls);
    }

    /** Initialize self for a file and the names of the fields in order. */
    @Py("__init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds) -> None")
    static void init(Ctx ctx, Writer self, Object f, Object fieldnames, Object restval, Object extrasaction,
            Object dialect, Object[] args, PyDict kwds) {
        Object names = fieldnames instanceof PyIterator ? IterOps.toList(ctx, fieldnames) : fieldnames;
        String action = TextOps.strText(ctx, CallOps.callAttribute(ctx, extrasaction, "lower"));
        if (!action.equals("raise") && !action.equals("ignore")) {
            throw Errors.valueError("extrasaction (" + action + ") must be 'raise' or 'ignore'");
        }
        self.setAttribute("fieldnames", names);
        self.setAttribute("restval", restval);
        self.setAttribute("extrasaction", extrasaction);
        self.setAttribute("writer", new PyWriter(ctx, f, ParsedDialect.of(ctx, dialect, kwds)));
    }

    /** Write a row with the field names. */
    @Py("writeheader(self) -> Any")
    static Object writeheader(Ctx ctx, Writer self) {
        PyDict header = new PyDict();
        IterOps.forEach(ctx, AttrOps.get(ctx, self, "fieldnames"), name -> header.put(ctx, name, name));
        return CallOps.callAttribute(ctx, self, "writerow", header);
    }

    /** The fields of a row in order. */
    @Py("_dict_to_list(self, rowdict) -> list")
    static Object values(Ctx ctx, Writer self, Object rowdict) {
        Object names = AttrOps.get(ctx, self, "fieldnames");
        String action = TextOps.strText(ctx, AttrOps.get(ctx, self, "extrasaction")).toLowerCase(java.util.Locale.ROOT);
        if (action.equals("raise")) refuseOthers(ctx, names, CallOps.callAttribute(ctx, rowdict, "keys"));
        Object rest = AttrOps.get(ctx, self, "restval");
        Object get = AttrOps.get(ctx, rowdict, "get");
        PyList row = new PyList();
        PyIterator it = IterOps.iterate(ctx, names);
        for (Object name = it.next(ctx); name != null; name = it.next(ctx)) {
            ctx.step();
            row.append(ctx, CallOps.call2(ctx, get, name, rest));
        }
        return row;
    }

    private static void refuseOthers(Ctx ctx, Object names, Object keys) {
        StringBuilder wrong = new StringBuilder();
        PyDict known = new PyDict();
        IterOps.forEach(ctx, names, name -> known.put(ctx, name, name));
        IterOps.forEach(ctx, keys, key -> {
            if (SubscriptOps.contains(ctx, known, key)) return;
            String text = TextOps.reprText(ctx, key);
            ctx.charge(2L * text.length());
            wrong.append(wrong.isEmpty() ? "" : ", ").append(text);
        });
        if (!wrong.isEmpty()) throw Errors.valueError("dict contains fields not in fieldnames: " + wrong);
    }

    /** Write a dict as a row. */
    @Py("writerow(self, rowdict) -> Any")
    static Object writerow(Ctx ctx, Writer self, Object rowdict) {
        return CallOps.callAttribute(ctx, AttrOps.get(ctx, self, "writer"), "writerow",
                CallOps.callAttribute(ctx, self, "_dict_to_list", rowdict));
    }

    /** Write all dicts as rows. */
    @Py("writerows(self, rowdicts) -> None")
    static void writerows(Ctx ctx, Writer self, Object rowdicts) {
        Object writer = AttrOps.get(ctx, self, "writer");
        IterOps.forEach(ctx, rowdicts, row -> CallOps.callAttribute(ctx, writer, "writerow",
                CallOps.callAttribute(ctx, self, "_dict_to_list", row)));
    }
}
