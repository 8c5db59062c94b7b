package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Methods of {@code csv.Sniffer}. */
@PyType("Sniffer")
final class SnifferMethods {
    private SnifferMethods() {}

    /** Initialize self. */
    @Py("__init__(self) -> None")
    static void init(Ctx ctx, PyObject self) {
        PyList preferred = PyList.of(",", "\t", ";", " ", ":");
        self.setAttribute("preferred", preferred);
    }

    /** Return a dialect class that fits the sample. */
    @Py("sniff(self, sample: str, delimiters: str | None = None) -> type[Dialect]")
    static Object sniff(Ctx ctx, PyObject self, String sample, @Nullable String delimiters) {
        Guess guess = Guess.of(ctx, sample, delimiters);
        if (guess.delimiter.isEmpty()) throw CsvTypes.error("Could not determine delimiter");
        PyDict namespace = new PyDict();
        namespace.put("__module__", "csv");
        namespace.put("_name", "sniffed");
        namespace.put("lineterminator", "\r\n");
        namespace.put("quoting", 0L);
        namespace.put("doublequote", guess.doubleQuote);
        namespace.put("delimiter", Str.of(guess.delimiter));
        namespace.put("quotechar", guess.quote.isEmpty() ? "\"" : guess.quote);
        namespace.put("skipinitialspace", guess.skipSpace);
        return CallOps.call3(ctx, Types.TYPE, "dialect", new PyTuple(CsvTypes.DIALECT), namespace);
    }

    /** Return whether the first row of the sample looks like names. */
    @Py("has_header(self, sample: str) -> bool")
    static boolean hasHeader(Ctx ctx, PyObject self, Object sample) {
        Object lines = CallOps.call1(ctx, AttrOps.get(ctx, dev.adder.engine.ops.ModuleOps.importModule(ctx, "io"),
                "StringIO"), sample);
        Object dialect = CallOps.callAttribute(ctx, self, "sniff", sample);
        PyReader reader = new PyReader(ctx, lines, ParsedDialect.of(ctx, dialect, new PyDict()));
        if (!(reader.next(ctx) instanceof PyList header))
            throw new PyException(
                    new dev.adder.engine.value.PyBaseException(Exceptions.STOP_ITERATION));
        Map<Integer, Object> kinds = new HashMap<>();
        for (int i = 0; i < header.size; i++) kinds.put(i, PyNone.NONE);
        int checked = 0;
        for (Object row = reader.next(ctx); row instanceof PyList r; row = reader.next(ctx)) {
            if (checked++ > 20) break;
            if (r.size != header.size) continue;
            for (Integer column : kinds.keySet().toArray(new Integer[0])) {
                Object kind = kind(ctx, r.get(column));
                Object before = kinds.get(column);
                if (kind.equals(before)) continue;
                if (before == PyNone.NONE) kinds.put(column, kind);
                else
                    kinds.remove(column);
            }
        }
        int votes = 0;
        for (Map.Entry<Integer, Object> e : kinds.entrySet()) {
            Object name = header.get(e.getKey());
            if (e.getValue() instanceof Integer length) {
                votes += Str.length(name) != length ? 1 : -1;
            } else {
                votes += isNumber(ctx, name) ? -1 : 1;
            }
        }
        return votes > 0;
    }

    /** A number, or text of some length. */
    private static Object kind(Ctx ctx, Object value) {
        return isNumber(ctx, value) ? "number" : (Object) Str.length(value);
    }

    private static boolean isNumber(Ctx ctx, Object value) {
        try {
            CallOps.call1(ctx, Types.COMPLEX, value);
            return true;
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.VALUE_ERROR)
                    && !e.value.type().isSubclassOf(Exceptions.OVERFLOW_ERROR)) {
                throw e;
            }
            ctx.recover(e);
            return false;
        }
    }
}
