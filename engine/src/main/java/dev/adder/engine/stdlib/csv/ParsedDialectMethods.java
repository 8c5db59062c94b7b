package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** The settings of a reader or writer, as programs see them. */
@PyType("Dialect")
final class ParsedDialectMethods {
    private ParsedDialectMethods() {}

    /** Create checked settings from a dialect. */
    @Py("__new__(cls, dialect=None, /, **fmtparams) -> Dialect")
    static Object make(Ctx ctx, PyClass cls, Object dialect, PyDict fmtparams) {
        return ParsedDialect.of(ctx, dialect, fmtparams);
    }

    private static Object character(int c) {
        return c < 0 ? PyNone.NONE : Str.of(c);
    }

    /** What stands between fields. */
    @PyProperty("delimiter: str")
    static Object delimiter(Ctx ctx, ParsedDialect self) {
        return character(self.delimiter);
    }

    /** Whether quotes within quotes are doubled. */
    @PyProperty("doublequote: bool")
    static Object doublequote(Ctx ctx, ParsedDialect self) {
        return self.doubleQuote;
    }

    /** What takes away the meaning of the next character. */
    @PyProperty("escapechar: str | None")
    static Object escapechar(Ctx ctx, ParsedDialect self) {
        return character(self.escape);
    }

    /** What ends a written line. */
    @PyProperty("lineterminator: str")
    static Object lineterminator(Ctx ctx, ParsedDialect self) {
        return Str.of(self.lineTerminator);
    }

    /** What stands around fields. */
    @PyProperty("quotechar: str | None")
    static Object quotechar(Ctx ctx, ParsedDialect self) {
        return character(self.quote);
    }

    /** When fields are quoted: a QUOTE constant. */
    @PyProperty("quoting: int")
    static Object quoting(Ctx ctx, ParsedDialect self) {
        return (long) self.quoting;
    }

    /** Whether blanks after a delimiter are left out. */
    @PyProperty("skipinitialspace: bool")
    static Object skipinitialspace(Ctx ctx, ParsedDialect self) {
        return self.skipSpace;
    }

    /** Whether bad input is an error. */
    @PyProperty("strict: bool")
    static Object strict(Ctx ctx, ParsedDialect self) {
        return self.strict;
    }
}
