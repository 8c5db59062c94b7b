package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyProperty;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Abstract methods: which a class still has, and the error of making an instance of it. */
public final class AbstractOps {
    private AbstractOps() {}

    /** Computes {@code __abstractmethods__} of a class made by {@code ABCMeta}. */
    public static void update(Ctx ctx, PyClass cls) {
        TreeSet<String> names = new TreeSet<>();
        cls.namespace.forEach((name, value) -> {
            if (isAbstract(ctx, value)) names.add(name);
        });
        for (PyClass base : cls.bases) {
            for (String name : abstractNames(ctx, base)) {
                Object value = cls.find(name);
                if (value != null && isAbstract(ctx, value)) names.add(name);
            }
        }
        PySet set = new PySet(Types.FROZENSET);
        for (String name : names) set.add(ctx, name);
        cls.set("__abstractmethods__", set);
        cls.flags = names.isEmpty() ? cls.flags & ~ClassOps.ABSTRACT : cls.flags | ClassOps.ABSTRACT;
    }

    private static List<String> abstractNames(Ctx ctx, PyClass cls) {
        List<String> names = new ArrayList<>();
        Object own = cls.namespace.get("__abstractmethods__");
        if (own instanceof PyGetSet g) own = g.table.value(g.declaration.id(), ctx);
        if (own instanceof PySet set) {
            for (int i = 0; i < set.bound(); i++) {
                Object name = set.at(i);
                if (name != null && Str.is(name)) names.add(Str.text(name));
            }
        }
        return names;
    }

    private static boolean isAbstract(Ctx ctx, @Nullable Object value) {
        return switch (value) {
            case null -> false;
            case PyFunction f -> f.attribute("__isabstractmethod__") == Boolean.TRUE;
            case PyProperty p -> anyAbstract(ctx, p.getter, p.setter, p.deleter);
            case PyClassMethod m -> anyAbstract(ctx, m.function);
            case PyStaticMethod m -> anyAbstract(ctx, m.function);
            case PyClass c -> false;
            case PyBuiltin b -> b.owner != null && (b.owner.flags & ClassOps.ABSTRACT) != 0
                    && abstractNames(ctx, b.owner).contains(b.declaration.name());
            case PyGetSet g -> (g.owner.flags & ClassOps.ABSTRACT) != 0
                    && abstractNames(ctx, g.owner).contains(g.declaration.name());
            case PyObject o -> AttrOps.find(ctx, o, "__isabstractmethod__") == Boolean.TRUE;
            default -> false;
        };
    }

    private static boolean anyAbstract(Ctx ctx, @Nullable Object... values) {
        ctx.enter();
        boolean any = false;
        for (Object value : values) any = any || ctx.level(() -> isAbstract(ctx, value));
        ctx.leave();
        return any;
    }

    static RuntimeException cannotInstantiate(Ctx ctx, PyClass cls) {
        List<String> names = new ArrayList<>();
        PyClass owner = cls.owner("__abstractmethods__");
        if (owner != null) names.addAll(abstractNames(ctx, owner));
        names.sort(null);
        String list = String.join(", ", names.stream().map(n -> "'" + n + "'").toList());
        return Errors.typeError("Can't instantiate abstract class " + cls.name
                + " without an implementation for abstract method" + (names.size() == 1 ? " " : "s ") + list);
    }
}
