package dev.adder.engine.builtin;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyProperty;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code help()} prints: CPython's pages for what the program has made, declarations and documentation for the
 * rest.
 */
final class HelpText {
    private HelpText() {}

    static String page(Ctx ctx, Object object) {
        if (!isOwn(object)) return of(ctx, object);
        Object help = ModuleOps.importModule(ctx, "_help");
        return TextOps.strText(ctx, CallOps.callAttribute(ctx, help, Str.isText(object) ? "named" : "text", object));
    }

    private static boolean isOwn(Object object) {
        return switch (object) {
            case PyMethod m -> m.function instanceof PyFunction;
            case PyFunction f -> true;
            case PyProperty p -> true;
            case PyClass c -> !c.shared;
            default -> Str.isText(object) || !Types.of(object).shared;
        };
    }

    private static String of(Ctx ctx, Object object) {
        return switch (object) {
            case PyMethod m -> of(ctx, m.function);
            case PyBuiltin b -> declaration(b.declaration);
            case PyFunction f -> entry(f.name + signature(ctx, f), doc(ctx, f));
            case PyModule m -> module(ctx, m);
            case PyClass c -> cls(ctx, c);
            default -> cls(ctx, Types.of(object));
        };
    }

    private static String declaration(Declaration d) {
        StringBuilder text = new StringBuilder();
        if (d.overloads().length == 0) text.append(entryHead(d.name() + d.signature()));
        for (String overload : d.overloads()) text.append(entryHead(overload));
        return text.append(indented(d.doc())).toString();
    }

    private static String entryHead(String line) {
        return line + "\n";
    }

    private static String entry(String head, @Nullable String doc) {
        return entryHead(head) + (doc == null ? "" : indented(doc));
    }

    private static String indented(String doc) {
        return doc.isEmpty() ? "" : "    " + doc.strip().replace("\n", "\n    ") + "\n";
    }

    private static @Nullable String doc(Ctx ctx, Object o) {
        Object doc = AttrOps.find(ctx, o, "__doc__");
        if (doc == null || !Str.isText(doc)) return null;
        Object inspect = ModuleOps.importModule(ctx, "inspect");
        return TextOps.strText(ctx, CallOps.callAttribute(ctx, inspect, "cleandoc", doc));
    }

    private static String signature(Ctx ctx, PyFunction f) {
        Object inspect = ModuleOps.importModule(ctx, "inspect");
        return TextOps.strText(ctx, CallOps.callAttribute(ctx, inspect, "signature", f));
    }

    private static String module(Ctx ctx, PyModule m) {
        StringBuilder text = new StringBuilder(entry("module " + m.name, doc(ctx, m)));
        for (String name : m.names()) {
            if (!name.startsWith("_")) text.append("    ").append(name).append('\n');
        }
        ctx.charge(text.length());
        return text.toString();
    }

    private static String cls(Ctx ctx, PyClass c) {
        StringBuilder text = new StringBuilder(entry("class " + c.name, doc(ctx, c)));
        for (Map.Entry<String, Object> e : c.namespace.entrySet()) {
            if (e.getKey().startsWith("_")) continue;
            ctx.step();
            String member = member(ctx, e.getKey(), e.getValue());
            ctx.charge(member.length());
            text.append('\n').append(member);
        }
        return text.toString();
    }

    private static String member(Ctx ctx, String name, Object value) {
        return switch (value) {
            case PyStaticMethod s -> of(ctx, s.function);
            case PyClassMethod m -> of(ctx, m.function);
            case PyBuiltin b -> declaration(b.declaration);
            case PyFunction f -> of(ctx, f);
            case PyProperty p -> entry(name, doc(ctx, p));
            case PyGetSet g -> entry(name, g.declaration.doc());
            case PyClass c -> entryHead("class " + name);
            default -> entryHead(name + " = " + shortened(TextOps.reprText(ctx, value)));
        };
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
