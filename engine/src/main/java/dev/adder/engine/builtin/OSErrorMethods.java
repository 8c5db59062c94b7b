package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** What an OSError has of its own. */
@PyType("OSError")
final class OSErrorMethods {
    private OSErrorMethods() {}

    /** Create and return a new object, of the subclass that the error number stands for. */
    @Py("__new__(cls, /, *args, **kwargs) -> OSError")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        PyClass actual = cls == Exceptions.OS_ERROR && args.length >= 2 && args.length <= 5 && args[0] instanceof Long n
                ? byNumber(n) : cls;
        return ExceptionMethods.make(ctx, actual, args, kwargs);
    }

    private static PyClass byNumber(long errno) {
        return switch (Math.clamp(errno, -1, 1000)) {
            case 2 -> Exceptions.FILE_NOT_FOUND_ERROR;
            case 17 -> Exceptions.FILE_EXISTS_ERROR;
            case 1, 13 -> Exceptions.PERMISSION_ERROR;
            case 20 -> Exceptions.NOT_A_DIRECTORY_ERROR;
            case 21 -> Exceptions.IS_A_DIRECTORY_ERROR;
            case 3 -> Exceptions.PROCESS_LOOKUP_ERROR;
            case 4 -> Exceptions.INTERRUPTED_ERROR;
            case 10 -> Exceptions.CHILD_PROCESS_ERROR;
            case 11, 114, 115 -> Exceptions.BLOCKING_IO_ERROR;
            case 32, 108 -> Exceptions.BROKEN_PIPE_ERROR;
            case 103 -> Exceptions.CONNECTION_ABORTED_ERROR;
            case 104 -> Exceptions.CONNECTION_RESET_ERROR;
            case 110 -> Exceptions.TIMEOUT_ERROR;
            case 111 -> Exceptions.CONNECTION_REFUSED_ERROR;
            default -> Exceptions.OS_ERROR;
        };
    }

    private static Object field(PyBaseException self, String name, int argument) {
        int count = self.arguments.size();
        return ExceptionFields.get(self, name, count >= 2 && count <= 5 ? argument : -1);
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyBaseException self) {
        Object number = field(self, "errno", 0);
        Object text = field(self, "strerror", 1);
        Object file = filename(ctx, self);
        Object file2 = field(self, "filename2", 4);
        boolean named = file != PyNone.NONE || self.attribute("filename") != null;
        boolean numbered = self.arguments.size() >= 2 && self.arguments.size() <= 5
                || self.attribute("errno") != null && self.attribute("strerror") != null;
        if (!named && !numbered) return ExceptionMethods.str(ctx, self);
        String head = "[Errno " + TextOps.strText(ctx, number) + "] " + TextOps.strText(ctx, text);
        if (!named) return Str.of(head);
        head += ": " + TextOps.reprText(ctx, file);
        return Str.of(file2 == PyNone.NONE ? head : head + " -> " + TextOps.reprText(ctx, file2));
    }

    /** The error number. */
    @PyProperty("errno: int | None")
    static Object errno(Ctx ctx, PyBaseException self) {
        return field(self, "errno", 0);
    }

    @PySetter("errno")
    static void setErrno(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "errno", value);
    }

    /** The text of the error. */
    @PyProperty("strerror: str | None")
    static Object strerror(Ctx ctx, PyBaseException self) {
        return field(self, "strerror", 1);
    }

    @PySetter("strerror")
    static void setStrerror(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "strerror", value);
    }

    /** The file that the error is about. */
    @PyProperty("filename: str | None")
    static Object filename(Ctx ctx, PyBaseException self) {
        return field(self, "filename", counts(self) ? -1 : 2);
    }

    /** Whether the third argument is what was written before the file would block. */
    static boolean counts(PyBaseException self) {
        return self.arguments.size() >= 3 && self.arguments.items[2] instanceof Long
                && self.type().isSubclassOf(Exceptions.BLOCKING_IO_ERROR);
    }

    /** How much was written before the file would block. */
    @PyProperty("characters_written: int")
    static Object written(Ctx ctx, PyBaseException self) {
        Object own = self.attribute("characters_written");
        if (own != null) return own;
        if (!counts(self)) throw Errors.attributeError("characters_written");
        return self.arguments.items[2];
    }

    @PySetter("characters_written")
    static void setWritten(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "characters_written", value);
    }

    @PySetter("filename")
    static void setFilename(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "filename", value);
    }

    /** The second file that the error is about. */
    @PyProperty("filename2: str | None")
    static Object filename2(Ctx ctx, PyBaseException self) {
        return field(self, "filename2", 4);
    }

    @PySetter("filename2")
    static void setFilename2(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "filename2", value);
    }
}
