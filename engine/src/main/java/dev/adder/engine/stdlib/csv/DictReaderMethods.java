package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;

/** Methods of {@code csv.DictReader}. */
@PyType("DictReader")
final class DictReaderMethods {
    private DictReaderMethods() {}

    /** Create a reader of nothing. */
    @Py("__new__(cls, /, *args, **kwargs) -> DictReader")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(120);
        return new PyDictReader(cls);
    }

    /** Initialize self over lines; the first row has the field names unless they are given. */
    @Py("__init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds) -> None")
    static void init(Ctx ctx, PyDictReader self, Object f, Object fieldnames, Object restkey, Object restval,
            Object dialect, Object[] args, PyDict kwds) {
        Object names = fieldnames;
        if (names instanceof PyIterator) names = IterOps.toList(ctx, names);
        if (args.length > 0) {
            throw Errors.typeError(" expected at most 2 arguments, got " + (2 + args.length));
        }
        self.fieldNames = names;
        self.restKey = restkey;
        self.restValue = restval;
        self.dialect = dialect;
        self.reader = new PyReader(ctx, f, ParsedDialect.of(ctx, dialect, kwds));
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Self")
    static Object iter(Ctx ctx, PyDictReader self) {
        return self;
    }

    /** Return the next row as a dict. */
    @Py("__next__(self, /) -> dict")
    static Object next(Ctx ctx, PyDictReader self) {
        Object row = self.next(ctx);
        if (row == null) throw Errors.stopIteration(PyNone.NONE);
        return row;
    }

    /** The names of the fields. */
    @PyProperty("fieldnames: Sequence[str]")
    static Object fieldnames(Ctx ctx, PyDictReader self) {
        return self.names(ctx);
    }

    @PySetter("fieldnames")
    static void setFieldnames(Ctx ctx, PyDictReader self, Object value) {
        self.fieldNames = value;
    }

    /** The key of what a row has too much. */
    @PyProperty("restkey: Any")
    static Object restkey(Ctx ctx, PyDictReader self) {
        return self.restKey;
    }

    @PySetter("restkey")
    static void setRestkey(Ctx ctx, PyDictReader self, Object value) {
        self.restKey = value;
    }

    /** The value of what a row has not. */
    @PyProperty("restval: Any")
    static Object restval(Ctx ctx, PyDictReader self) {
        return self.restValue;
    }

    @PySetter("restval")
    static void setRestval(Ctx ctx, PyDictReader self, Object value) {
        self.restValue = value;
    }

    /** The reader of rows as lists. */
    @PyProperty("reader: Any")
    static Object reader(Ctx ctx, PyDictReader self) {
        return self.reader;
    }

    @PySetter("reader")
    static void setReader(Ctx ctx, PyDictReader self, Object value) {
        self.reader = value;
    }

    /** The dialect as it was given. */
    @PyProperty("dialect: Any")
    static Object dialect(Ctx ctx, PyDictReader self) {
        return self.dialect;
    }

    /** How many lines were read. */
    @PyProperty("line_num: int")
    static Object lineNum(Ctx ctx, PyDictReader self) {
        return self.lines;
    }

    @PySetter("line_num")
    static void setLineNum(Ctx ctx, PyDictReader self, Object value) {
        self.lines = value;
    }

    /** Return list[...] of the class, for annotations. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        return CallOps.call2(ctx, dev.adder.engine.value.Types.GENERIC_ALIAS, cls, item);
    }

}
