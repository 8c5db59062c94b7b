package dev.adder.engine.stdlib.typing;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** {@code ForwardRef('X')}: a type written as text. */
final class PyForwardRef extends PyObject {
    static final PyClass TYPE = PyClass.builtin("typing", "ForwardRef", ForwardRefMethodsTable.INSTANCE);

    final String text;
    final Object module;

    private PyForwardRef(String text, Object module) {
        super(TYPE);
        this.text = text;
        this.module = module;
    }

    /** A reference whose text has been found to be an expression. */
    static PyForwardRef of(Ctx ctx, String text, @Nullable Object module) {
        ctx.charge(48L + 2L * text.length());
        ctx.tick(text.length() >> 2);
        if (!isName(text)) check(ctx, text);
        return new PyForwardRef(text, module == null ? PyNone.NONE : module);
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(c -> c == '_' || c == '.' || Character.isLetterOrDigit(c));
    }

    private static void check(Ctx ctx, String text) {
        String source = text.startsWith("*") ? "(" + text + ",)[0]" : text;
        try {
            TypeHints.compile(ctx, source);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.SYNTAX_ERROR)) throw e;
            ctx.recover(e);
            throw Errors.of(Exceptions.SYNTAX_ERROR, "Forward reference must be an expression -- got "
                    + TextOps.reprText(ctx, Str.of(text))).during(e);
        }
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(text);
        live.visit(module);
        traceAttributes(live);
    }
}
