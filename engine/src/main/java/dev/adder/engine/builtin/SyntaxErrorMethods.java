package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;

/** What a SyntaxError has of its own: {@code SyntaxError(msg, (filename, lineno, offset, text, end...))}. */
@PyType("SyntaxError")
final class SyntaxErrorMethods {
    private SyntaxErrorMethods() {}

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionMethods.noKeywords(self, kwargs);
        if (args.length == 2) checkDetails(IterOps.toList(ctx, args[1]).size);
        ExceptionMethods.setArguments(self, args);
    }

    private static void checkDetails(int given) {
        if (given == 5) throw Errors.typeError("end_offset must be provided when end_lineno is provided");
        if (given >= 4 && given <= 6) return;
        throw Errors.typeError("function takes at " + (given < 4 ? "least 4" : "most 6") + " arguments (" + given
                + " given)");
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyBaseException self) {
        String message = TextOps.strText(ctx, message(ctx, self));
        Object line = line(ctx, self);
        Object file = fileName(ctx, self);
        boolean hasLine = line instanceof Long;
        if (!Str.isText(file)) return Str.of(hasLine ? message + " (line " + line + ")" : message);
        String name = Str.text(file);
        name = name.substring(name.lastIndexOf('/') + 1);
        return Str.of(message + " (" + name + (hasLine ? ", line " + line : "") + ")");
    }

    /** What is wrong. */
    @PyProperty("msg: str | None")
    static Object message(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "msg", 0);
    }

    @PySetter("msg")
    static void setMessage(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "msg", value);
    }

    /** The name of the source. */
    @PyProperty("filename: str | None")
    static Object fileName(Ctx ctx, PyBaseException self) {
        return ExceptionFields.detail(self, "filename", 0);
    }

    @PySetter("filename")
    static void setFileName(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "filename", value);
    }

    /** The line, from 1. */
    @PyProperty("lineno: int | None")
    static Object line(Ctx ctx, PyBaseException self) {
        return ExceptionFields.detail(self, "lineno", 1);
    }

    @PySetter("lineno")
    static void setLine(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "lineno", value);
    }

    /** The column, from 1. */
    @PyProperty("offset: int | None")
    static Object offset(Ctx ctx, PyBaseException self) {
        return ExceptionFields.detail(self, "offset", 2);
    }

    @PySetter("offset")
    static void setOffset(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "offset", value);
    }

    /** The text of the line. */
    @PyProperty("text: str | None")
    static Object text(Ctx ctx, PyBaseException self) {
        return ExceptionFields.detail(self, "text", 3);
    }

    @PySetter("text")
    static void setText(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "text", value);
    }

    /** The line on which the error ends. */
    @PyProperty("end_lineno: int | None")
    static Object endLine(Ctx ctx, PyBaseException self) {
        return ExceptionFields.detail(self, "end_lineno", 4);
    }

    @PySetter("end_lineno")
    static void setEndLine(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "end_lineno", value);
    }

    /** The column at which the error ends. */
    @PyProperty("end_offset: int | None")
    static Object endOffset(Ctx ctx, PyBaseException self) {
        return ExceptionFields.detail(self, "end_offset", 5);
    }

    @PySetter("end_offset")
    static void setEndOffset(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "end_offset", value);
    }

    /** Always None. */
    @PyProperty("print_file_and_line: Any")
    static Object printFileAndLine(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "print_file_and_line", -1);
    }

    @PySetter("print_file_and_line")
    static void setPrintFileAndLine(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "print_file_and_line", value);
    }
}
