package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;

/** What a UnicodeEncodeError has of its own. */
@PyType("UnicodeEncodeError")
final class UnicodeEncodeErrorMethods {
    private UnicodeEncodeErrorMethods() {}

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionMethods.noKeywords(self, kwargs);
        UnicodeErrorFields.check(args, true, false);
        ExceptionMethods.setArguments(self, args);
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyBaseException self) {
        return UnicodeErrorFields.text(ctx, self, true, "encode");
    }

    /** The name of the encoding. */
    @PyProperty("encoding: str")
    static Object encoding(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "encoding", 0);
    }

    @PySetter("encoding")
    static void setEncoding(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "encoding", value);
    }

    /** What was to be converted. */
    @PyProperty("object: Any")
    static Object object(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "object", 1);
    }

    @PySetter("object")
    static void setObject(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "object", value);
    }

    /** Where the trouble starts. */
    @PyProperty("start: int")
    static Object start(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "start", 2);
    }

    @PySetter("start")
    static void setStart(Ctx ctx, PyBaseException self, Object value) {
        UnicodeErrorFields.setPlace(ctx, self, "start", value);
    }

    /** Where the trouble ends. */
    @PyProperty("end: int")
    static Object end(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "end", 3);
    }

    @PySetter("end")
    static void setEnd(Ctx ctx, PyBaseException self, Object value) {
        UnicodeErrorFields.setPlace(ctx, self, "end", value);
    }

    /** What the trouble is. */
    @PyProperty("reason: str")
    static Object reason(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "reason", 4);
    }

    @PySetter("reason")
    static void setReason(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "reason", value);
    }
}
