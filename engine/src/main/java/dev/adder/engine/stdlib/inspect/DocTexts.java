package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyProperty;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documentation strings: found on an object or what it overrides, and without their indentation. */
final class DocTexts {
    private DocTexts() {}

    /** The text as {@code cleandoc} gives it. */
    static String clean(Ctx ctx, String text) {
        ctx.charge(2L * text.length());
        ctx.tick(text.length() >> 3);
        List<String> lines = new ArrayList<>(List.of(expandTabs(text).split("\n", -1)));
        int margin = Integer.MAX_VALUE;
        for (String line : lines.subList(1, lines.size())) {
            String content = stripLeading(line);
            if (!content.isEmpty()) margin = Math.min(margin, line.length() - content.length());
        }
        lines.set(0, stripLeading(lines.getFirst()));
        if (margin < Integer.MAX_VALUE) {
            for (int i = 1; i < lines.size(); i++) {
                String line = lines.get(i);
                lines.set(i, line.substring(Math.min(margin, line.length())));
            }
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) lines.removeLast();
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) lines.removeFirst();
        return String.join("\n", lines);
    }

    private static String stripLeading(String line) {
        int i = 0;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) i++;
        return line.substring(i);
    }

    private static String expandTabs(String text) {
        if (text.indexOf('\t') < 0) return text;
        StringBuilder result = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                int n = 8 - column % 8;
                result.repeat(' ', n);
                column += n;
            } else {
                result.append(c);
                column = c == '\n' ? 0 : column + 1;
            }
        }
        return result.toString();
    }

    static @Nullable String of(Ctx ctx, Object object) {
        Object doc = AttrOps.find(ctx, object, "__doc__");
        if (doc == null || doc == PyNone.NONE) doc = inherited(ctx, object);
        if (doc == null || !Str.isText(doc)) return null;
        return clean(ctx, Str.text(doc));
    }

    private static @Nullable Object inherited(Ctx ctx, Object object) {
        if (object instanceof PyClass c) {
            for (PyClass base : c.mro) {
                if (base == Types.OBJECT) continue;
                Object doc = ownDoc(ctx, base);
                if (doc != null) return doc;
            }
            return null;
        }
        String name = "";
        PyClass cls = null;
        if (object instanceof PyMethod m) {
            name = Signatures.text(AttrOps.find(ctx, m.function, "__name__"));
            cls = m.self instanceof PyClass c ? c : Types.of(m.self);
        } else if (object instanceof PyFunction f) {
            name = f.name;
            cls = definingClass(ctx, f);
        } else if (object instanceof PyProperty p && p.getter instanceof PyFunction f) {
            name = f.name;
            cls = definingClass(ctx, f);
        }
        if (cls == null) return null;
        for (PyClass base : cls.mro) {
            Object own = base.namespace.get(name);
            if (!(own instanceof PyObject)) continue;
            Object doc = AttrOps.find(ctx, AttrOps.get(ctx, base, name), "__doc__");
            if (doc != null && doc != PyNone.NONE) return doc;
        }
        return null;
    }

    private static @Nullable Object ownDoc(Ctx ctx, PyClass cls) {
        Object doc = cls.shared ? AttrOps.find(ctx, cls, "__doc__") : cls.namespace.get("__doc__");
        return doc == null || !Str.isText(doc) ? null : doc;
    }

    /** The class that a function's qualified name leads to, or null. */
    private static @Nullable PyClass definingClass(Ctx ctx, PyFunction f) {
        Object at = null;
        String[] path = f.qualifiedName.split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            at = i == 0 ? f.link.namespace.get(path[0]) : at == null ? null : AttrOps.find(ctx, at, path[i]);
        }
        return at instanceof PyClass c ? c : null;
    }
}
