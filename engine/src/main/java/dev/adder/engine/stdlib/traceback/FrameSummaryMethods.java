package dev.adder.engine.stdlib.traceback;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.FrameText;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** Methods of {@code traceback.FrameSummary}: also a sequence of file name, line number, name and line. */
@PyType("FrameSummary")
final class FrameSummaryMethods {
    static final PyClass TYPE = PyClass.builtin("traceback", "FrameSummary", FrameSummaryMethodsTable.INSTANCE);

    private FrameSummaryMethods() {}

    /** Describe a place. */
    @Py("__new__(cls, filename: str, lineno, name: str, *, lookup_line: bool = True, locals=None, line=None, "
            + "end_lineno=None, colno=None, end_colno=None) -> FrameSummary")
    static Object make(Ctx ctx, PyClass cls, String filename, Object lineno, String name, boolean lookupLine,
            Object locals, Object line, Object endLineno, Object colno, Object endColno) {
        int number = lineno == PyNone.NONE ? 0 : (int) NumberOps.clippedIndex(ctx, lineno);
        String text = line == PyNone.NONE ? FrameText.line(ctx, filename, number) : TextOps.strText(ctx, line);
        ctx.charge(120);
        FrameText.Place place = FrameText.Place.of(filename, number, name, text);
        return locals instanceof PyDict d ? CapturedLocals.summary(ctx, cls, place, d)
                : new FrameSummary(cls, place, PyNone.NONE);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, FrameSummary self) {
        return Str.of("<FrameSummary file " + self.place.file() + ", line " + self.place.line() + " in "
                + self.place.name() + ">");
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, FrameSummary self, Object value) {
        return switch (value) {
            case FrameSummary other -> self.place.file().equals(other.place.file())
                    && self.place.line() == other.place.line() && self.place.name().equals(other.place.name())
                    && CompareOps.sameOrEqual(ctx, self.locals, other.locals);
            case PyTuple t -> CompareOps.eqObject(ctx, self.items(), t);
            default -> PySingleton.NOT_IMPLEMENTED;
        };
    }

    /** Return self[index]. */
    @Py("__getitem__(self, index, /) -> Any")
    static Object getItem(Ctx ctx, FrameSummary self, Object index) {
        return SubscriptOps.get(ctx, self.items(), index);
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, FrameSummary self) {
        return IterOps.iter(ctx, self.items());
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static int length(Ctx ctx, FrameSummary self) {
        return 4;
    }

    /** The name of the source. */
    @PyProperty("filename: str")
    static String fileName(Ctx ctx, FrameSummary self) {
        return self.place.file();
    }

    /** The line number. */
    @PyProperty("lineno: int")
    static int lineNumber(Ctx ctx, FrameSummary self) {
        return self.place.line();
    }

    /** The name of the function. */
    @PyProperty("name: str")
    static String name(Ctx ctx, FrameSummary self) {
        return self.place.name();
    }

    /** The text of the line. */
    @PyProperty("line: str")
    static Object line(Ctx ctx, FrameSummary self) {
        return self.line();
    }

    /** The line on which the operation ends. */
    @PyProperty("end_lineno: int | None")
    static int endLine(Ctx ctx, FrameSummary self) {
        return self.place.endLine();
    }

    /** Where in the line the operation starts, in UTF-8. */
    @PyProperty("colno: int | None")
    static Object column(Ctx ctx, FrameSummary self) {
        return column(self.place, self.place.start());
    }

    /** Where in its line the operation ends, in UTF-8. */
    @PyProperty("end_colno: int | None")
    static Object endColumn(Ctx ctx, FrameSummary self) {
        return self.place.oneLine() ? column(self.place, self.place.end())
                : self.place.end() < 0 ? PyNone.NONE : (Object) (long) self.place.end();
    }

    private static Object column(FrameText.Place place, int codePoints) {
        String text = place.text();
        if (codePoints < 0 || text == null) return PyNone.NONE;
        int count = Math.min(codePoints, text.codePointCount(0, text.length()));
        String before = text.substring(0, text.offsetByCodePoints(0, count));
        return (long) before.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    /** The variables, when they were asked for. */
    @PyProperty("locals: dict[str, str] | None")
    static Object locals(Ctx ctx, FrameSummary self) {
        return self.locals;
    }
}
