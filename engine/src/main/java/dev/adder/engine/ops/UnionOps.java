package dev.adder.engine.ops;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyUnion;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;

/** {@code int | str}: unions of types, and how types are written in their texts. */
public final class UnionOps {
    private UnionOps() {}

    /** {@code a | b}, or {@code NotImplemented} when one of them is no type. */
    public static Object of(Ctx ctx, Object a, Object b) {
        if (!isMember(a) || !isMember(b)) return PySingleton.NOT_IMPLEMENTED;
        List<Object> members = new ArrayList<>();
        add(ctx, members, a);
        add(ctx, members, b);
        if (members.size() == 1) return members.getFirst();
        ctx.charge(48L + 8L * members.size());
        return new PyUnion(new PyTuple(members.toArray()));
    }

    private static boolean isMember(Object o) {
        return o == PyNone.NONE || o instanceof PyClass || o instanceof PyGenericAlias || o instanceof PyUnion
                || Types.of(o).name.equals("TypeAliasType") && Types.of(o).shared;
    }

    private static void add(Ctx ctx, List<Object> members, Object o) {
        if (o instanceof PyUnion u) {
            for (Object member : u.members.items) add(ctx, members, member);
            return;
        }
        Object type = o == PyNone.NONE ? Types.NONE : o;
        ctx.tick(members.size() + 1);
        for (Object member : members) if (CompareOps.sameOrEqual(ctx, member, type)) return;
        members.add(type);
    }

    /** {@code int | None}. */
    public static String text(Ctx ctx, PyUnion union) {
        StringBuilder text = new StringBuilder();
        for (Object member : union.members.items) {
            if (!text.isEmpty()) text.append(" | ");
            String part = member == Types.NONE ? "None" : typeText(ctx, member);
            ctx.charge(2L * part.length());
            text.append(part);
        }
        return text.toString();
    }

    /** {@code list[int]}. */
    public static String text(Ctx ctx, PyGenericAlias alias) {
        StringBuilder text = new StringBuilder(alias.unpacked ? "*" : "").append(typeText(ctx, alias.origin));
        text.append('[');
        Object[] arguments = alias.arguments.items;
        int last = arguments.length - 1;
        boolean parameters = isCallable(alias.origin) && !(last == 1 && standsForParameters(arguments[0]));
        if (parameters) text.append('[');
        for (int i = 0; i < arguments.length; i++) {
            if (parameters && i == last) text.append(']');
            if (i > 0) text.append(", ");
            String part = arguments[i] instanceof PyList list ? listText(ctx, list) : typeText(ctx, arguments[i]);
            ctx.charge(2L * part.length());
            text.append(part);
        }
        if (arguments.length == 0) text.append("()");
        return text.append(']').toString();
    }

    private static boolean isCallable(Object origin) {
        return origin instanceof PyClass c && c.shared && c.name.equals("Callable")
                && c.module.equals("collections.abc");
    }

    private static boolean standsForParameters(Object type) {
        String name = Types.of(type).name;
        return type == PySingleton.ELLIPSIS || name.equals("ParamSpec") || name.equals("_ConcatenateGenericAlias");
    }

    /** How a type is written among type arguments. */
    public static String typeText(Ctx ctx, Object type) {
        if (type == PySingleton.ELLIPSIS) return "...";
        if (type instanceof PyClass c) return ClassOps.displayName(c);
        return isAlias(ctx, type) ? TextOps.reprText(ctx, type) : named(ctx, type);
    }

    private static boolean isAlias(Ctx ctx, Object type) {
        return AttrOps.find(ctx, type, "__origin__") != null && AttrOps.find(ctx, type, "__args__") != null;
    }

    /** What has a name and a module, such as a function, is written as they say. */
    private static String named(Ctx ctx, Object type) {
        Object name = AttrOps.find(ctx, type, "__qualname__");
        Object module = name == null ? null : AttrOps.find(ctx, type, "__module__");
        if (name == null || module == null || module == PyNone.NONE) return TextOps.reprText(ctx, type);
        String text = TextOps.strText(ctx, name);
        return Str.is(module) && Str.text(module).equals("builtins") ? text
                : TextOps.strText(ctx, module) + "." + text;
    }

    private static String listText(Ctx ctx, PyList list) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < list.size; i++) {
            ctx.step();
            if (i > 0) text.append(", ");
            String part = typeText(ctx, list.get(i));
            ctx.charge(2L * part.length());
            text.append(part);
        }
        return text.append(']').toString();
    }
}
