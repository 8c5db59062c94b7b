package dev.adder.engine.stdlib.typing;

import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.UnionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.CallableMethods;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** How types with arguments are written. */
final class TypeText {
    private TypeText() {}

    static String of(Ctx ctx, TypingAlias alias) {
        ctx.enter();
        String text = ctx.level(() -> text(ctx, alias));
        ctx.leave();
        ctx.charge(48L + 2L * text.length());
        return text;
    }

    private static String text(Ctx ctx, TypingAlias alias) {
        Object[] arguments = alias.arguments.items;
        if (alias.is(TypingAlias.ANNOTATED)) {
            String parts = each(ctx, alias.metadata.items, alias.metadata.items.length, true);
            return "typing.Annotated[" + type(ctx, arguments[0]) + ", " + parts + "]";
        }
        if (alias.is(TypingAlias.UNION) && arguments.length == 2) {
            if (arguments[0] == Types.NONE) return "typing.Optional[" + type(ctx, arguments[1]) + "]";
            if (arguments[1] == Types.NONE) return "typing.Optional[" + type(ctx, arguments[0]) + "]";
        }
        int last = arguments.length - 1;
        if (alias.is(TypingAlias.CALLABLE)) {
            boolean whole = last == 1
                    && (arguments[0] == PySingleton.ELLIPSIS || CallableMethods.isParameters(arguments[0]));
            if (!whole) {
                return "typing.Callable[[" + each(ctx, arguments, last, false) + "], " + type(ctx, arguments[last])
                        + "]";
            }
        }
        String name = alias.name != null ? "typing." + alias.name : type(ctx, alias.origin);
        boolean literal = alias.is(TypingAlias.LITERAL);
        return name + "[" + (arguments.length == 0 ? "()" : each(ctx, arguments, arguments.length, literal)) + "]";
    }

    private static String each(Ctx ctx, Object[] items, int count, boolean values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0) text.append(", ");
            String part = values ? TextOps.reprText(ctx, items[i]) : type(ctx, items[i]);
            ctx.charge(part.length());
            text.append(part);
        }
        return text.toString();
    }

    /** A type among type arguments. */
    static String type(Ctx ctx, Object type) {
        if (type instanceof PyFunction f) return f.name;
        if (type instanceof PyTuple t) return "[" + each(ctx, t.items, t.items.length, false) + "]";
        if (type instanceof PyList l) return "[" + each(ctx, l.toArray(), l.size, false) + "]";
        return UnionOps.typeText(ctx, type);
    }
}
