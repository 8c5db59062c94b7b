package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyCode;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;

/** What can be read of the frame of a call. */
@PyType("frame")
final class FrameMethods {
    private FrameMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyFrame self) {
        return Str.of("<frame at 0x" + Long.toHexString(ctx.run.id(self)) + ", file '" + self.frame.code.source.name()
                + "', line " + line(ctx, self) + ", code " + self.frame.code.name + ">");
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyFrame self, Object value) {
        return value instanceof PyFrame other ? (Object) (self.frame == other.frame) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyFrame self) {
        return HashOps.hash(ctx, self.frame.code.name);
    }

    /** What is known of the code of the call. */
    @PyProperty("f_code: code")
    static Object code(Ctx ctx, PyFrame self) {
        return new PyCode(self.frame.code);
    }

    /** The line under way. */
    @PyProperty("f_lineno: int")
    static int line(Ctx ctx, PyFrame self) {
        return self.frame.code.source.line((int) (self.frame.position >>> 32));
    }

    /** The frame of the caller. */
    @PyProperty("f_back: frame | None")
    static Object back(Ctx ctx, PyFrame self) {
        return self.frame.back == null ? PyNone.NONE : new PyFrame(self.frame.back);
    }

    /** The variables of the call as they are now. */
    @PyProperty("f_locals: dict[str, Any]")
    static PyDict locals(Ctx ctx, PyFrame self) {
        return FrameLocals.of(ctx, self.frame);
    }

    /** The variables of the module. */
    @PyProperty("f_globals: dict[str, Any]")
    static PyDict globals(Ctx ctx, PyFrame self) {
        return self.frame.link.namespace;
    }
}
