package dev.adder.engine.stdlib.traceback;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.FrameText;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code traceback}. */
@PyModule("traceback")
final class TracebackModule {
    @PyValue("FrameSummary") static final PyClass FRAME_SUMMARY = FrameSummaryMethods.TYPE;
    @PyValue("StackSummary") static final PyClass STACK_SUMMARY = StackSummaryMethods.TYPE;
    @PyValue("TracebackException") static final PyClass TRACEBACK_EXCEPTION = TracebackExceptionMethods.TYPE;

    private TracebackModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list",
                "format_stack", "format_tb", "print_exc", "format_exc", "print_exception", "print_last",
                "print_stack", "print_tb", "clear_frames", "FrameSummary", "StackSummary", "TracebackException",
                "walk_stack", "walk_tb");
    }

    static @Nullable Long limit(Ctx ctx, Object limit) {
        return limit == PyNone.NONE ? null : (Long) NumberOps.clippedIndex(ctx, limit);
    }

    /** Writes pieces to a file; None is {@code sys.stderr}. */
    static void write(Ctx ctx, Object file, List<String> pieces) {
        Object target = file == PyNone.NONE ? AttrOps.get(ctx, ModuleOps.importModule(ctx, "sys"), "stderr") : file;
        Object write = AttrOps.get(ctx, target, "write");
        for (String piece : pieces) CallOps.call1(ctx, write, Str.of(piece));
    }

    private static String joined(Ctx ctx, List<String> pieces) {
        long length = 0;
        for (String piece : pieces) length += piece.length();
        ctx.charge(48 + length);
        return String.join("", pieces);
    }

    private static List<String> current(Ctx ctx, Object limit, boolean chain) {
        PyBaseException e = ctx.handling;
        return e == null ? List.of("NoneType: None\n")
                : TracebackText.format(ctx, e, limit(ctx, limit), chain);
    }

    /** The pieces for arguments that are an exception, or a class, an exception and a traceback. */
    private static List<String> given(Ctx ctx, Object exc, @Nullable Object value, @Nullable Object tb, Object limit,
            boolean chain) {
        if ((value == null) != (tb == null)) {
            throw Errors.valueError("Both or neither of value and tb must be given");
        }
        Object actual = value == null ? exc : value;
        if (actual == PyNone.NONE) return List.of("NoneType: None\n");
        if (!(actual instanceof PyBaseException e)) {
            throw Errors.typeError("Exception expected for value, " + Types.nameOf(actual) + " found");
        }
        if (value == null || tb == e.traceback) return TracebackText.format(ctx, e, limit(ctx, limit), chain);
        Traceback from = tb instanceof Traceback t ? t : null;
        return TracebackText.format(ctx, e, FrameText.places(ctx, from, limit(ctx, limit)), limit(ctx, limit), chain,
                true);
    }

    /** Return the exception being handled with its traceback, as print_exc prints it. */
    @Py("format_exc(limit=None, chain: bool = True) -> str")
    static String formatExc(Ctx ctx, Object limit, boolean chain) {
        return joined(ctx, current(ctx, limit, chain));
    }

    /** Print the exception being handled with its traceback. */
    @Py("print_exc(limit=None, file=None, chain: bool = True) -> None")
    static void printExc(Ctx ctx, Object limit, Object file, boolean chain) {
        write(ctx, file, current(ctx, limit, chain));
    }

    /** Print the last exception that nothing caught, with its traceback. */
    @Py("print_last(limit=None, file=None, chain: bool = True) -> None")
    static void printLast(Ctx ctx, Object limit, Object file, boolean chain) {
        Object last = ModuleOps.member(ctx, ModuleOps.importModule(ctx, "sys"), "last_exc");
        if (last == null) throw Errors.valueError("no last exception");
        write(ctx, file, given(ctx, last, null, null, limit, chain));
    }

    /** Format an exception with its traceback, in pieces that end in line breaks. */
    @Py("format_exception(exc, /, value=..., tb=..., limit=None, chain: bool = True) -> list[str]")
    static PyList formatException(Ctx ctx, Object exc, @Nullable Object value, @Nullable Object tb, Object limit,
            boolean chain) {
        return StackSummaryMethods.texts(ctx, given(ctx, exc, value, tb, limit, chain));
    }

    /** Print an exception with its traceback. */
    @Py("print_exception(exc, /, value=..., tb=..., limit=None, file=None, chain: bool = True) -> None")
    static void printException(Ctx ctx, Object exc, @Nullable Object value, @Nullable Object tb, Object limit,
            Object file, boolean chain) {
        write(ctx, file, given(ctx, exc, value, tb, limit, chain));
    }

    /** Format the exception part of a traceback. */
    @Py("format_exception_only(exc, /, value=...) -> list[str]")
    static PyList formatExceptionOnly(Ctx ctx, Object exc, @Nullable Object value) {
        Object actual = value == null ? exc : value;
        if (actual instanceof PyBaseException e) {
            Traceback kept = e.traceback;
            e.traceback = null;
            try {
                return StackSummaryMethods.texts(ctx, TracebackText.exceptionOnly(ctx, e));
            } finally {
                e.traceback = kept;
            }
        }
        if (actual != PyNone.NONE) {
            throw Errors.typeError("Exception expected for value, " + Types.nameOf(actual) + " found");
        }
        String name = exc instanceof PyClass c && value != null ? c.name : "NoneType: None";
        return StackSummaryMethods.texts(ctx, List.of(name + "\n"));
    }

    private static List<FrameText.Place> places(Ctx ctx, Object tb, Object limit) {
        return FrameText.places(ctx, tb instanceof Traceback t ? t : null, limit(ctx, limit));
    }

    /** Return a StackSummary of the places of a traceback. */
    @Py("extract_tb(tb, limit=None) -> StackSummary")
    static PyList extractTb(Ctx ctx, Object tb, Object limit) {
        return StackSummaryMethods.of(ctx, places(ctx, tb, limit));
    }

    /** Format the places of a traceback. */
    @Py("format_tb(tb, limit=None) -> list[str]")
    static PyList formatTb(Ctx ctx, Object tb, Object limit) {
        return StackSummaryMethods.texts(ctx, FrameText.lines(ctx, places(ctx, tb, limit)));
    }

    /** Print the places of a traceback. */
    @Py("print_tb(tb, limit=None, file=None) -> None")
    static void printTb(Ctx ctx, Object tb, Object limit, Object file) {
        write(ctx, file, FrameText.lines(ctx, places(ctx, tb, limit)));
    }

    private static List<FrameText.Place> stack(Ctx ctx, Object limit) {
        List<FrameText.Place> all = FrameText.stack(ctx);
        Long most = limit(ctx, limit);
        if (most == null) return all;
        int size = all.size();
        if (most >= 0) return all.subList(size - (int) Math.min(size, most), size);
        return all.subList(0, (int) Math.min(size, -Math.max(most, -Integer.MAX_VALUE)));
    }

    /** Return a StackSummary of the calls under way. */
    @Py("extract_stack(f=None, limit=None) -> StackSummary")
    static PyList extractStack(Ctx ctx, Object f, Object limit) {
        return StackSummaryMethods.of(ctx, stack(ctx, limit));
    }

    /** Format the calls under way. */
    @Py("format_stack(f=None, limit=None) -> list[str]")
    static PyList formatStack(Ctx ctx, Object f, Object limit) {
        return StackSummaryMethods.texts(ctx, FrameText.lines(ctx, stack(ctx, limit)));
    }

    /** Print the calls under way. */
    @Py("print_stack(f=None, limit=None, file=None) -> None")
    static void printStack(Ctx ctx, Object f, Object limit, Object file) {
        write(ctx, file, FrameText.lines(ctx, stack(ctx, limit)));
    }

    /** Format a list of places or tuples. */
    @Py("format_list(extracted_list) -> list[str]")
    static PyList formatList(Ctx ctx, Object extractedList) {
        return StackSummaryMethods.texts(ctx, FrameText.lines(ctx, StackSummaryMethods.places(ctx, extractedList)));
    }

    /** Print a list of places or tuples. */
    @Py("print_list(extracted_list, file=None) -> None")
    static void printList(Ctx ctx, Object extractedList, Object file) {
        write(ctx, file, FrameText.lines(ctx, StackSummaryMethods.places(ctx, extractedList)));
    }

    /** Iterate over the frames and line numbers of a traceback. */
    @Py("walk_tb(tb) -> Iterator[tuple[Any, int]]")
    static Object walkTb(Ctx ctx, Object tb) {
        PyList list = new PyList();
        for (Traceback t = tb instanceof Traceback first ? first : null; t != null; t = t.next) {
            ctx.step();
            ctx.charge(96);
            Object frame = t.frame == null ? PyNone.NONE : new PyFrame(t.frame);
            list.append(ctx, new PyTuple(frame, (long) t.line()));
        }
        return IterOps.iter(ctx, list);
    }

    /** Go up from a frame, or from the caller, yielding each frame and its line. */
    @Py("walk_stack(f) -> Iterator[tuple[Any, int]]")
    static Object walkStack(Ctx ctx, Object f) {
        PyList list = new PyList();
        for (Frame at = f instanceof PyFrame given ? given.frame : ctx.top; at != null; at = at.back) {
            ctx.step();
            if (at.code.hidden()) continue;
            ctx.charge(96);
            list.append(ctx, new PyTuple(new PyFrame(at), (long) at.code.source.line((int) (at.position >>> 32))));
        }
        return IterOps.iter(ctx, list);
    }

    /** Do nothing: frames keep their variables as long as something refers to them. */
    @Py("clear_frames(tb) -> None")
    static void clearFrames(Ctx ctx, Object tb) {
        ctx.step();
    }
}
