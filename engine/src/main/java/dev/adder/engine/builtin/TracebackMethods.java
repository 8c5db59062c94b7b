package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;

/** What can be read of tracebacks. */
@PyType("traceback")
final class TracebackMethods {
    private TracebackMethods() {}

    /** The line under way. */
    @PyProperty("tb_lineno: int")
    static int line(Ctx ctx, Traceback self) {
        return self.line();
    }

    /** The place of the call that this one made. */
    @PyProperty("tb_next: traceback | None")
    static Object next(Ctx ctx, Traceback self) {
        return self.next == null ? PyNone.NONE : self.next;
    }

    @PySetter("tb_next")
    static void setNext(Ctx ctx, Traceback self, Object value) {
        if (value != PyNone.NONE && !(value instanceof Traceback)) {
            throw Errors.typeError("expected traceback object, got '" + Types.nameOf(value) + "'");
        }
        for (Traceback t = value instanceof Traceback v ? v : null; t != null; t = t.next) {
            ctx.step();
            if (t == self) throw Errors.valueError("traceback loop detected");
        }
        self.next = value instanceof Traceback t ? t : null;
    }

    /** The frame of the call. */
    @PyProperty("tb_frame: frame")
    static Object frame(Ctx ctx, Traceback self) {
        ctx.charge(40);
        return self.frame == null ? PyNone.NONE : new PyFrame(self.frame);
    }

    /** The number of the operation under way. */
    @PyProperty("tb_lasti: int")
    static int last(Ctx ctx, Traceback self) {
        return self.start();
    }

    /** Its attributes; those of every object are not among them. */
    @Py("__dir__(self, /) -> list[str]")
    static Object dir(Ctx ctx, Traceback self) {
        return PyList.of("tb_frame", "tb_next", "tb_lasti", "tb_lineno");
    }
}
