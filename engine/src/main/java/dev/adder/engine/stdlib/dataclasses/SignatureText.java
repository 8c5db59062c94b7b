package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a function as its signature shows them, without the first. */
final class SignatureText {
    private SignatureText() {}

    static String of(Ctx ctx, PyFunction f) {
        Code.Signature s = f.code.signature;
        List<String> parts = new ArrayList<>();
        int firstDefault = s.positional() - f.defaults.length;
        for (int i = 1; i < s.positional(); i++) {
            Object value = i >= firstDefault ? f.defaults[i - firstDefault] : null;
            parts.add(parameter(ctx, f, s.names()[i], value));
            if (i == s.positionalOnly() - 1) parts.add("/");
        }
        int next = s.positional() + s.keywordOnly();
        if (s.varArgs()) {
            parts.add("*" + parameter(ctx, f, s.names()[next++], null));
        } else if (s.keywordOnly() > 0) {
            parts.add("*");
        }
        for (int i = 0; i < s.keywordOnly(); i++) {
            Object value = i < f.keywordDefaults.length ? f.keywordDefaults[i] : null;
            parts.add(parameter(ctx, f, s.names()[s.positional() + i], value));
        }
        if (s.varKeywords()) parts.add("**" + parameter(ctx, f, s.names()[next], null));
        String text = "(" + String.join(", ", parts) + ")";
        ctx.charge(48L + 2L * text.length());
        return text;
    }

    private static String parameter(Ctx ctx, PyFunction f, String name, @Nullable Object value) {
        Object annotation = f.annotations.get(name);
        String text = name;
        if (annotation != null) text += ": " + annotation(ctx, annotation);
        if (value == null) return text;
        return text + (annotation == null ? "=" : " = ") + TextOps.reprText(ctx, value);
    }

    /** As {@code inspect.formatannotation}. */
    private static String annotation(Ctx ctx, Object annotation) {
        if (annotation instanceof PyClass c) return ClassOps.displayName(c);
        String text = TextOps.reprText(ctx, annotation);
        return annotation instanceof PyObject o && o.type().module.equals("typing") ? text.replace("typing.", "")
                : text;
    }
}
