package dev.adder.engine.stdlib.io;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** {@code io.IncrementalNewlineDecoder}. */
@PyType("IncrementalNewlineDecoder")
final class NewlineDecoderMethods {
    static final PyClass TYPE = PyClass.builtin("_io", "IncrementalNewlineDecoder",
            NewlineDecoderMethodsTable.INSTANCE).inC();

    private NewlineDecoderMethods() {}

    /** A decoder below, and whether a carriage return is held back. */
    static final class Decoder extends PyObject {
        final Object below;
        final boolean translate;
        final Newlines newlines;
        boolean held;

        Decoder(PyClass cls, Object below, boolean translate, Newlines newlines) {
            super(cls);
            this.below = below;
            this.translate = translate;
            this.newlines = newlines;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(below);
        }
    }

    /** Create a decoder of line ends over another decoder, or over text. */
    @Py("__new__(cls, decoder, translate: bool, errors: str = 'strict') -> IncrementalNewlineDecoder")
    static Object make(Ctx ctx, PyClass cls, Object decoder, boolean translate, String errors) {
        ctx.charge(96);
        return new Decoder(cls, decoder, translate, Newlines.of(ctx, PyNone.NONE, "newline"));
    }

    /** Decode a piece. */
    @Py("decode(self, input, final: bool = False) -> str")
    static Object decode(Ctx ctx, Decoder self, Object input, boolean last) {
        Object decoded = self.below == PyNone.NONE ? input
                : CallOps.callAttribute(ctx, self.below, "decode", input, last);
        String text = TextOps.strText(ctx, decoded);
        ctx.charge(48 + 4L * text.length());
        if (self.held) text = "\r" + text;
        self.held = !last && text.endsWith("\r");
        if (self.held) text = text.substring(0, text.length() - 1);
        String translated = self.newlines.translated(text);
        return Str.of(self.translate ? translated : text);
    }

    /** Return what is held back, as no bytes and a number. */
    @Py("getstate(self, /) -> tuple")
    static Object getstate(Ctx ctx, Decoder self) {
        return new PyTuple(dev.adder.engine.value.PyBytes.EMPTY, self.held ? 1L : 0L);
    }

    /** Forget what is held back. */
    @Py("reset(self, /) -> None")
    static void reset(Ctx ctx, Decoder self) {
        self.held = false;
        if (self.below != PyNone.NONE) CallOps.callAttribute(ctx, self.below, "reset");
    }

    /** The line ends seen so far. */
    @PyProperty("newlines: str | tuple[str, ...] | None")
    static Object newlines(Ctx ctx, Decoder self) {
        return self.newlines.seen();
    }
}
