package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.KeywordModule;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** {@code Parameter}: one parameter of a signature. */
final class PyParameter extends PyObject {
    static final PyClass TYPE = PyClass.builtin("inspect", "Parameter", ParameterMethodsTable.INSTANCE);

    final String name;
    final PyBoxed kind;
    final Object defaultValue;
    final Object annotation;

    private PyParameter(PyClass cls, String name, PyBoxed kind, Object defaultValue, Object annotation) {
        super(cls);
        this.name = name;
        this.kind = kind;
        this.defaultValue = defaultValue;
        this.annotation = annotation;
    }

    static PyParameter of(Ctx ctx, String name, PyBoxed kind, Object defaultValue, Object annotation) {
        ctx.charge(64);
        return new PyParameter(TYPE, name, kind, defaultValue, annotation);
    }

    /** What {@code Parameter(...)} gives, or the error of its arguments. */
    static PyParameter checked(Ctx ctx, PyClass cls, Object name, Object kind, Object defaultValue,
            Object annotation) {
        PyBoxed known = Kinds.of(ctx, kind);
        if (known == null) {
            throw Errors.valueError("value " + TextOps.reprText(ctx, kind) + " is not a valid Parameter.kind")
                    .during(Errors.valueError(TextOps.reprText(ctx, kind) + " is not a valid _ParameterKind"));
        }
        if (defaultValue != Kinds.EMPTY && (known == Kinds.VAR_POSITIONAL || known == Kinds.VAR_KEYWORD)) {
            throw Errors.valueError(Kinds.description(known) + " parameters cannot have default values");
        }
        if (name == Kinds.EMPTY) throw Errors.valueError("name is a required attribute for Parameter");
        if (!Str.isText(name)) {
            throw Errors.typeError("name must be a str, not a " + Types.of(name).name);
        }
        String text = Str.text(name);
        boolean keyword = KeywordModule.isKeyword(text) && known != Kinds.POSITIONAL_ONLY;
        if (keyword || !KeywordModule.isIdentifier(text)) {
            throw Errors.valueError(TextOps.reprText(ctx, name) + " is not a valid parameter name");
        }
        ctx.charge(64);
        return new PyParameter(cls, text, known, defaultValue, annotation);
    }

    PyParameter with(Ctx ctx, Object newDefault) {
        return of(ctx, name, kind, newDefault, annotation);
    }

    PyParameter as(Ctx ctx, PyBoxed newKind) {
        return of(ctx, name, newKind, defaultValue, annotation);
    }

    boolean isRequired() {
        return defaultValue == Kinds.EMPTY;
    }

    /** {@code name: annotation = default}. */
    String text(Ctx ctx) {
        StringBuilder text = new StringBuilder();
        if (kind == Kinds.VAR_POSITIONAL) text.append('*');
        if (kind == Kinds.VAR_KEYWORD) text.append("**");
        text.append(name);
        boolean annotated = annotation != Kinds.EMPTY;
        if (annotated) text.append(": ").append(Annotations.text(ctx, annotation));
        if (!isRequired()) {
            text.append(annotated ? " = " : "=").append(TextOps.reprText(ctx, defaultValue));
        }
        ctx.charge(2L * text.length());
        return text.toString();
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(defaultValue);
        live.visit(annotation);
        live.visitName(name);
    }
}
