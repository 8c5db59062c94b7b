package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyMember;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a class from its annotations. */
final class FieldReader {
    private static final Pattern NAME = Pattern.compile("^(?:\\s*(\\w+)\\s*\\.)?\\s*(\\w+)");

    private final Ctx ctx;
    private final PyClass cls;

    FieldReader(Ctx ctx, PyClass cls) {
        this.ctx = ctx;
        this.cls = cls;
    }

    /** The class's own fields, in order. */
    List<PyField> read(boolean keywordOnly) {
        List<PyField> fields = new ArrayList<>();
        if (!(cls.namespace.get("__annotations__") instanceof PyDict notes)) return fields;
        boolean only = keywordOnly;
        boolean seen = false;
        for (int i = 0; i < notes.bound(); i++) {
            Object key = notes.keyAt(i);
            if (key == null || !Str.isText(key)) continue;
            Object annotation = notes.valueAt(i);
            ctx.step();
            if (isKeywordOnly(annotation)) {
                if (seen) {
                    throw Errors.typeError(TextOps.reprText(ctx, key)
                            + " is KW_ONLY, but KW_ONLY has already been specified");
                }
                seen = true;
                only = true;
            } else {
                fields.add(field(Str.text(key), annotation, only));
            }
        }
        return fields;
    }

    private PyField field(String name, Object annotation, boolean keywordOnly) {
        Object own = AttrOps.find(ctx, cls, name);
        PyField f = own instanceof PyField given ? given : new PyField();
        if (!(own instanceof PyField)) {
            ctx.charge(160);
            f.defaultValue = own instanceof PyMember ? null : own;
        }
        f.name = name;
        f.annotation = annotation;
        f.kind = kind(annotation);
        if (f.kind != PyField.Kind.FIELD && f.factory != null) {
            throw Errors.typeError("field " + name + " cannot have a default factory");
        }
        if (f.kind == PyField.Kind.CLASS_VARIABLE) {
            if (f.keywordOnly != null) {
                throw Errors.typeError("field " + name + " is a ClassVar but specifies kw_only");
            }
        } else if (f.keywordOnly == null) {
            f.keywordOnly = keywordOnly;
        }
        Object value = f.defaultValue;
        if (f.kind == PyField.Kind.FIELD && value != null && Types.of(value).slot(Slot.HASH) == PyNone.NONE) {
            throw mutable(name, value);
        }
        return f;
    }

    private PyException mutable(String name, Object value) {
        return Errors.valueError("mutable default " + TextOps.reprText(ctx, Types.of(value)) + " for field " + name
                + " is not allowed: use default_factory");
    }

    private PyField.Kind kind(Object annotation) {
        if (isClassVariable(annotation)) return PyField.Kind.CLASS_VARIABLE;
        if (annotation instanceof PyInitVar || annotation == PyInitVar.TYPE
                || named(annotation) == PyInitVar.TYPE) {
            return PyField.Kind.INIT_VARIABLE;
        }
        return PyField.Kind.FIELD;
    }

    private boolean isClassVariable(Object annotation) {
        if (isClassVar(annotation)) return true;
        Object named = named(annotation);
        return named != null && isClassVar(named);
    }

    private boolean isClassVar(Object o) {
        if (!(o instanceof PyObject p) || !p.type().module.equals("typing")) return false;
        Object special = p.type().name.equals("_GenericAlias") ? AttrOps.find(ctx, p, "__origin__") : p;
        return special instanceof PyObject s && s.type().name.equals("_SpecialForm")
                && "typing.ClassVar".equals(TextOps.repr(ctx, s));
    }

    private boolean isKeywordOnly(Object annotation) {
        return annotation == Marker.KEYWORD_ONLY || named(annotation) == Marker.KEYWORD_ONLY;
    }

    /** What an annotation written as text names. */
    private @Nullable Object named(Object annotation) {
        if (!Str.isText(annotation)) return null;
        String text = Str.text(annotation);
        ctx.tick(text.length() >> 6);
        Matcher m = NAME.matcher(text);
        if (!m.find()) return null;
        PyDict globals = ModuleOps.globalsOf(ctx, cls);
        String module = m.group(1);
        if (module == null) return globals.get(m.group(2));
        return globals.get(module) instanceof PyModule owner ? ModuleOps.member(ctx, owner, m.group(2)) : null;
    }
}
