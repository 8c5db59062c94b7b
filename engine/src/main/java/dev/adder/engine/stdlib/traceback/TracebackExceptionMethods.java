package dev.adder.engine.stdlib.traceback;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.FrameText;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of {@code traceback.TracebackException}. */
@PyType("TracebackException")
final class TracebackExceptionMethods {
    static final PyClass TYPE = withDict();

    private TracebackExceptionMethods() {}

    private static PyClass withDict() {
        PyClass cls = PyClass.builtin("traceback", "TracebackException", TracebackExceptionMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    /** Capture an exception for later display. */
    @Py("__new__(cls, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines: bool = True, "
            + "capture_locals: bool = False, compact: bool = False, max_group_width=15, max_group_depth=10) "
            + "-> TracebackException")
    static Object make(Ctx ctx, PyClass cls, Object excType, Object excValue, Object excTraceback, Object limit,
            boolean lookupLines, boolean captureLocals, boolean compact, Object maxGroupWidth,
            Object maxGroupDepth) {
        Long most = TracebackModule.limit(ctx, limit);
        return of(ctx, cls, excValue, excTraceback, most, captureLocals, compact);
    }

    private static Object of(Ctx ctx, PyClass cls, Object value, Object traceback, @Nullable Long limit,
            boolean captureLocals, boolean compact) {
        if (!(value instanceof PyBaseException e)) {
            throw Errors.typeError("Exception expected for value, " + Types.nameOf(value) + " found");
        }
        Traceback from = traceback instanceof Traceback t ? t : null;
        ctx.charge(96);
        List<FrameText.Place> places = FrameText.places(ctx, from, limit);
        PyList stack = captureLocals ? CapturedLocals.stack(ctx, places, from) : StackSummaryMethods.of(ctx, places);
        return new TracebackException(cls, e, stack, limit, compact);
    }

    /** Create a TracebackException from an exception. */
    @Py("from_exception(cls, exc, *, limit=None, lookup_lines: bool = True, capture_locals: bool = False, "
            + "compact: bool = False, max_group_width=15, max_group_depth=10) -> TracebackException")
    static Object fromException(Ctx ctx, PyClass cls, PyBaseException exc, Object limit, boolean lookupLines,
            boolean captureLocals, boolean compact, Object maxGroupWidth, Object maxGroupDepth) {
        Object traceback = exc.traceback == null ? PyNone.NONE : exc.traceback;
        return of(ctx, cls, exc, traceback, TracebackModule.limit(ctx, limit), captureLocals, compact);
    }

    private static List<String> lines(Ctx ctx, TracebackException self, boolean chain) {
        return TracebackText.format(ctx, self.value, StackSummaryMethods.places(ctx, self.stack), self.limit, chain,
                self.compact);
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, TracebackException self, Object value) {
        if (!(value instanceof TracebackException other)) return PySingleton.NOT_IMPLEMENTED;
        return self.value == other.value && self.compact == other.compact
                && CompareOps.eq(ctx, self.stack, other.stack);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, TracebackException self) {
        return HashOps.hash(ctx, self.value);
    }

    /** Format the exception. */
    @Py("format(self, /, *, chain: bool = True) -> Iterator[str]")
    static Object format(Ctx ctx, TracebackException self, boolean chain) {
        return IterOps.iter(ctx, StackSummaryMethods.texts(ctx, lines(ctx, self, chain)));
    }

    /** Format the exception part of the traceback. */
    @Py("format_exception_only(self, /) -> Iterator[str]")
    static Object formatExceptionOnly(Ctx ctx, TracebackException self) {
        return IterOps.iter(ctx, StackSummaryMethods.texts(ctx, TracebackText.exceptionOnly(ctx, self.value)));
    }

    /** Print the result of self.format(chain=chain) to file. */
    @Py("print(self, /, *, file=None, chain: bool = True) -> None")
    static void print(Ctx ctx, TracebackException self, Object file, boolean chain) {
        TracebackModule.write(ctx, file, lines(ctx, self, chain));
    }

    /** Return str(self): the text of the exception. */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, TracebackException self) {
        return Str.of(TracebackText.message(ctx, self.value));
    }

    /** The class of the exception. */
    @PyProperty("exc_type: type")
    static Object type(Ctx ctx, TracebackException self) {
        return self.value.type();
    }

    /** The places of the traceback. */
    @PyProperty("stack: StackSummary")
    static Object stack(Ctx ctx, TracebackException self) {
        return self.stack;
    }

    /** The cause, captured too. */
    @PyProperty("__cause__: TracebackException | None")
    static Object cause(Ctx ctx, TracebackException self) {
        return other(ctx, self, self.value.cause);
    }

    /** The context, captured too. */
    @PyProperty("__context__: TracebackException | None")
    static Object context(Ctx ctx, TracebackException self) {
        PyBaseException e = self.value;
        boolean shown = e.cause == null && !e.suppressContext;
        return e.context == e.cause || self.compact && !shown ? PyNone.NONE : other(ctx, self, e.context);
    }

    private static Object other(Ctx ctx, TracebackException self, @Nullable PyBaseException e) {
        if (e == null) return PyNone.NONE;
        Object traceback = e.traceback == null ? PyNone.NONE : e.traceback;
        boolean locals = self.stack.size > 0 && self.stack.get(0) instanceof FrameSummary f && f.locals != PyNone.NONE;
        return of(ctx, self.type(), e, traceback, self.limit, locals, self.compact);
    }

    /** Whether the context is left out. */
    @PyProperty("__suppress_context__: bool")
    static boolean suppressContext(Ctx ctx, TracebackException self) {
        return self.value.suppressContext;
    }

    /** The notes of the exception. */
    @PyProperty("__notes__: list[str] | None")
    static Object notes(Ctx ctx, TracebackException self) {
        Object notes = self.value.attribute("__notes__");
        return notes == null ? PyNone.NONE : notes;
    }

    /** The exceptions of a group, captured too. */
    @PyProperty("exceptions: list[TracebackException] | None")
    static Object exceptions(Ctx ctx, TracebackException self) {
        if (self.value.group == null) return PyNone.NONE;
        PyList list = new PyList();
        for (Object member : self.value.group.items) list.append(ctx, other(ctx, self, (PyBaseException) member));
        return list;
    }

    /** Return a field of the SyntaxError. */
    @Py("__getattr__(self, name: str, /) -> Any")
    static Object getAttribute(Ctx ctx, TracebackException self, String name) {
        return switch (name) {
            case "filename", "lineno", "end_lineno", "text", "offset", "end_offset", "msg" ->
                AttrOps.get(ctx, self.value, name);
            default -> throw Errors.noAttribute(self, name);
        };
    }
}
