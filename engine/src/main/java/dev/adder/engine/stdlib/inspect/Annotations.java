package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;

/** How annotations are written in signatures. */
final class Annotations {
    private Annotations() {}

    static String text(Ctx ctx, Object annotation) {
        if (annotation instanceof PyClass c && !c.module.equals("typing")) return ClassOps.displayName(c);
        String text = TextOps.reprText(ctx, annotation);
        if (annotation instanceof PyGenericAlias || !(annotation instanceof PyObject)) return text;
        Object module = AttrOps.find(ctx, annotation, "__module__");
        return module != null && Str.isText(module) && Str.text(module).equals("typing") ? plain(ctx, text) : text;
    }

    /** Without {@code typing.} at the start of names. */
    private static String plain(Ctx ctx, String text) {
        StringBuilder result = new StringBuilder();
        ctx.tick(text.length() >> 3);
        for (int i = 0; i < text.length();) {
            boolean start = i == 0 || !isPart(text.charAt(i - 1));
            if (start && text.startsWith("typing.", i)) {
                i += 7;
            } else {
                result.append(text.charAt(i++));
            }
        }
        return result.toString();
    }

    private static boolean isPart(char c) {
        return c == '.' || c == '_' || Character.isLetterOrDigit(c);
    }
}
