package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.builtin.FrameLocals;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** The frames of the program's own calls; those of the library are left out, as in tracebacks. */
@PyModule("inspect")
final class FramesModule {
    private FramesModule() {}

    @PyValue("FrameInfo")
    static PyClass frameInfo(Ctx ctx) {
        return InspectTuples.cls(ctx, "FrameInfo");
    }

    @PyValue("Traceback")
    static PyClass traceback(Ctx ctx) {
        return InspectTuples.cls(ctx, "Traceback");
    }

    /** Return the frame of the caller. */
    @Py("currentframe() -> frame | None")
    static Object currentFrame(Ctx ctx) {
        Frame f = Frame.visible(ctx.top);
        ctx.charge(40);
        return f == null ? PyNone.NONE : new PyFrame(f);
    }

    /** Return a list of records for the stack above the caller's frame. */
    @Py("stack(context: int = 1) -> list[FrameInfo]")
    static Object stack(Ctx ctx, long context) {
        return outer(ctx, Frame.visible(ctx.top), context);
    }

    /** Get a list of records for a frame and all higher (calling) frames. */
    @Py("getouterframes(frame, context: int = 1) -> list[FrameInfo]")
    static Object outerFrames(Ctx ctx, Object frame, long context) {
        if (!(frame instanceof PyFrame f)) throw notAFrame(ctx, frame);
        return outer(ctx, Frame.visible(f.frame), context);
    }

    private static PyList outer(Ctx ctx, @org.jspecify.annotations.Nullable Frame from, long context) {
        PyList list = new PyList();
        for (Frame f = from; f != null; f = Frame.visible(f.back)) {
            ctx.step();
            list.append(ctx, info(ctx, "FrameInfo", f, (int) (f.position >>> 32), context));
        }
        return list;
    }

    /** Get a list of records for a traceback's frame and all lower frames. */
    @Py("getinnerframes(tb, context: int = 1) -> list[FrameInfo]")
    static Object innerFrames(Ctx ctx, Object tb, long context) {
        PyList list = new PyList();
        for (Traceback t = tb instanceof Traceback first ? first : null; t != null; t = t.next) {
            ctx.step();
            if (t.frame != null) list.append(ctx, info(ctx, "FrameInfo", t.frame, t.start(), context));
        }
        return list;
    }

    /** Return a list of records for the stack below the current exception. */
    @Py("trace(context: int = 1) -> list[FrameInfo]")
    static Object trace(Ctx ctx, long context) {
        PyBaseException e = ctx.handling;
        return e == null || e.traceback == null ? new PyList() : innerFrames(ctx, e.traceback, context);
    }

    /** Get information about a frame or traceback object. */
    @Py("getframeinfo(frame, context: int = 1) -> Traceback")
    static Object frameInfo(Ctx ctx, Object frame, long context) {
        if (frame instanceof Traceback t && t.frame != null) {
            return info(ctx, "Traceback", t.frame, t.start(), context);
        }
        if (!(frame instanceof PyFrame f)) {
            AttrOps.get(ctx, frame, "f_lineno");
            throw notAFrame(ctx, frame);
        }
        return info(ctx, "Traceback", f.frame, (int) (f.frame.position >>> 32), context);
    }

    private static dev.adder.engine.error.PyException notAFrame(Ctx ctx, Object frame) {
        return Errors.typeError(TextOps.reprText(ctx, frame) + " is not a frame or traceback object");
    }

    private static PyTuple info(Ctx ctx, String type, Frame f, int offset, long context) {
        Source source = f.code.source;
        int line = source.line(Math.min(offset, source.text().length()));
        Object lines = PyNone.NONE;
        Object index = PyNone.NONE;
        if (context > 0) {
            long start = Math.max(1, Math.min(line - context / 2, source.lineCount() - context + 1));
            PyList shown = new PyList();
            for (long i = start; i < start + context && i <= source.lineCount(); i++) {
                String text = source.lineText((int) i) + "\n";
                ctx.charge(48L + 2L * text.length());
                shown.append(ctx, Str.of(text));
            }
            lines = shown;
            index = line - start;
        }
        Object file = Str.of(source.name());
        Object name = Str.of(f.code.name);
        if (type.equals("Traceback")) return InspectTuples.of(ctx, type, file, (long) line, name, lines, index);
        ctx.charge(40);
        return InspectTuples.of(ctx, type, new PyFrame(f), file, (long) line, name, lines, index);
    }

    /** Get information about the arguments passed into a frame. */
    @Py("getargvalues(frame) -> ArgInfo")
    static Object argumentValues(Ctx ctx, Object frame) {
        if (!(frame instanceof PyFrame f)) throw notAFrame(ctx, frame);
        Code.Signature s = f.frame.code.signature;
        PyList names = new PyList();
        int at = 0;
        for (; at < s.positional(); at++) names.append(ctx, Str.of(s.names()[at]));
        for (int i = 0; i < s.keywordOnly(); i++) names.append(ctx, Str.of(s.names()[at++]));
        Object rest = PyNone.NONE;
        if (s.varArgs()) rest = Str.of(s.names()[at++]);
        Object keywords = s.varKeywords() ? Str.of(s.names()[at]) : PyNone.NONE;
        return InspectTuples.of(ctx, "ArgInfo", names, rest, keywords, FrameLocals.of(ctx, f.frame));
    }
}
