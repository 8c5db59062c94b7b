package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** The module {@code csv}. */
@PyModule("csv")
final class CsvModule {
    @PyValue("QUOTE_MINIMAL") static final int MINIMAL = CsvTypes.MINIMAL;
    @PyValue("QUOTE_ALL") static final int ALL = CsvTypes.ALL;
    @PyValue("QUOTE_NONNUMERIC") static final int NON_NUMERIC = CsvTypes.NON_NUMERIC;
    @PyValue("QUOTE_NONE") static final int NONE = CsvTypes.NONE;
    @PyValue("QUOTE_STRINGS") static final int STRINGS = CsvTypes.STRINGS;
    @PyValue("QUOTE_NOTNULL") static final int NOT_NULL = CsvTypes.NOT_NULL;
    @PyValue("Error") static final PyClass ERROR = CsvTypes.ERROR;
    @PyValue("Dialect") static final PyClass DIALECT = CsvTypes.DIALECT;
    @PyValue("excel") static final PyClass EXCEL = CsvTypes.EXCEL;
    @PyValue("excel_tab") static final PyClass EXCEL_TAB = CsvTypes.EXCEL_TAB;
    @PyValue("unix_dialect") static final PyClass UNIX = CsvTypes.UNIX;
    @PyValue("DictReader") static final PyClass DICT_READER = CsvTypes.DICT_READER;
    @PyValue("DictWriter") static final PyClass DICT_WRITER = CsvTypes.DICT_WRITER;
    @PyValue("Sniffer") static final PyClass SNIFFER = CsvTypes.SNIFFER;
    @PyValue("__version__") static final String VERSION = "1.0";

    private CsvModule() {}

    private static @Nullable Object dialect(Object[] args) {
        if (args.length < 1) throw Errors.typeError(" expected at least 1 argument, got 0");
        if (args.length > 2) throw Errors.typeError(" expected at most 2 arguments, got " + args.length);
        return args.length == 2 ? args[1] : null;
    }

    private static ParsedDialect settings(Ctx ctx, @Nullable Object positional, PyDict kwargs) {
        Object named = kwargs.get("dialect");
        if (positional == null && named != null) {
            PyDict rest = new PyDict();
            rest.putAll(ctx, kwargs);
            rest.removeText("dialect");
            return ParsedDialect.of(ctx, named, rest);
        }
        return ParsedDialect.of(ctx, positional, kwargs);
    }

    /** Return an iterator over the rows in lines of text. */
    @Py(
            value = "reader(*args, **kwargs) -> reader",
            overloads = {
                "reader(csvfile: Iterable[str], /, dialect='excel', **fmtparams) -> reader"})
    static Object reader(Ctx ctx, Object[] args, PyDict kwargs) {
        Object dialect = dialect(args);
        ctx.charge(160);
        return new PyReader(ctx, args[0], settings(ctx, dialect, kwargs));
    }

    /** Return a writer of rows to a file. */
    @Py(
            value = "writer(*args, **kwargs) -> writer",
            overloads = {
                "writer(csvfile, /, dialect='excel', **fmtparams) -> writer"})
    static Object writer(Ctx ctx, Object[] args, PyDict kwargs) {
        Object dialect = dialect(args);
        ctx.charge(64);
        return new PyWriter(ctx, args[0], settings(ctx, dialect, kwargs));
    }

    /** Give a dialect a name. */
    @Py(
            value = "register_dialect(*args, **kwargs) -> None",
            overloads = {
                "register_dialect(name: str, dialect='excel', /, **fmtparams) -> None"})
    static void registerDialect(Ctx ctx, Object[] args, PyDict kwargs) {
        Object dialect = dialect(args);
        if (!Str.isText(args[0])) throw Errors.typeError("dialect name must be a string");
        ctx.charge(96);
        ParsedDialect.registry(ctx).named.put(plain(args[0]), settings(ctx, dialect, kwargs));
    }

    private static Object plain(Object name) {
        return name instanceof PyBoxed b ? b.value : name;
    }

    /** Forget the name of a dialect. */
    @Py("unregister_dialect(name) -> None")
    static void unregisterDialect(Ctx ctx, Object name) {
        if (ParsedDialect.registry(ctx).named.remove(plain(name)) == null) throw CsvTypes.error("unknown dialect");
    }

    /** Return the dialect of that name. */
    @Py("get_dialect(name) -> Dialect")
    static Object getDialect(Ctx ctx, Object name) {
        return ParsedDialect.named(ctx, name);
    }

    /** Return the names of all dialects. */
    @Py("list_dialects() -> list[str]")
    static Object listDialects(Ctx ctx) {
        PyList names = new PyList();
        for (Object name : ParsedDialect.registry(ctx).named.keySet()) names.append(ctx, name);
        return names;
    }

    /** Return the longest field allowed, and set it if a number is given. */
    @Py("field_size_limit(*args) -> int")
    static Object fieldSizeLimit(Ctx ctx, Object[] args) {
        ParsedDialect.Registry registry = ParsedDialect.registry(ctx);
        long before = registry.fieldLimit;
        if (args.length > 1) {
            throw Errors.typeError("field_size_limit() takes at most 1 argument (" + args.length + " given)");
        }
        if (args.length == 1) {
            if (!NumberOps.isInt(args[0])) throw Errors.typeError("limit must be an integer");
            registry.fieldLimit = NumberOps.clippedIndex(ctx, args[0]);
        }
        return before;
    }

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        PyList names = new PyList();
        for (String name : new String[] {"QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE",
            "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect", "__doc__", "excel", "excel_tab",
            "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects", "Sniffer",
            "unregister_dialect", "__version__", "DictReader", "DictWriter", "unix_dialect"}) {
            names.append(ctx, name);
        }
        return names;
    }

}
