package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
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
        Frame back = Frame.visible(self.frame.back);
        ctx.charge(40);
        return back == null ? PyNone.NONE : new PyFrame(back);
    }

    /** The variables of the call as they are now. */
    @PyProperty("f_locals: dict[str, Any]")
    static PyDict locals(Ctx ctx, PyFrame self) {
        return FrameLocals.of(ctx, self.frame);
    }

    /** The variables of the module. */
    @PyProperty("f_globals: dict[str, Any]")
    static PyDict globals(Ctx ctx, PyFrame self) {
        return MainNames.complete(ctx, self.frame.link.namespace);
    }

    /** The builtin names that the call sees. */
    @PyProperty("f_builtins: dict[str, Any]")
    static PyDict builtins(Ctx ctx, PyFrame self) {
        PyDict own = self.frame.link.builtins;
        return own != null ? own : dev.adder.engine.ops.ModuleOps.importModule(ctx, "builtins").namespace;
    }

    /** Forget the variables of a call that is over. */
    @Py("clear(self, /) -> None")
    static void clear(Ctx ctx, PyFrame self) {
        for (Frame f = ctx.top; f != null; f = f.back) {
            if (f == self.frame) throw dev.adder.engine.error.Errors.runtimeError("cannot clear an executing frame");
        }
        if (self.frame.resume == null) self.frame.clear();
    }
}
