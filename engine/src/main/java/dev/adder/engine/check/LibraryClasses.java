package dev.adder.engine.check;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.stdlib.StandardLibrary;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyStaticMethod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the library whose instances are followed. Others are left open: their instances may have more than
 * the class says.
 */
final class LibraryClasses {
    private static final Map<String, List<String>> NAMES = Map.of(
            "datetime", List.of("date", "time", "datetime", "timedelta", "timezone"),
            "collections", List.of("deque", "defaultdict", "OrderedDict", "Counter"),
            "decimal", List.of("Decimal"),
            "fractions", List.of("Fraction"),
            "pathlib", List.of("Path", "PosixPath", "PurePath", "PurePosixPath"),
            "re", List.of("Pattern", "Match"),
            "uuid", List.of("UUID"),
            "random", List.of("Random"));

    static {
        Builtins.initialise(); // a class made before its base is complete would lack what that gets
    }

    /**
     * An instance of a class of the library, and not of one derived from it.
     *
     * @param acts the dict or list that it acts as, where what it holds is known
     */
    record Made(PyClass cls, @Nullable Type acts) {}

    private LibraryClasses() {}

    /** The class that a module's constant is; null when it is none that is followed. */
    static @Nullable PyClass find(String module, Dispatch table, Declaration constant) {
        List<String> names = NAMES.get(module);
        return names != null && names.contains(constant.name()) && table.constant(constant) instanceof PyClass c ? c
                : null;
    }

    private static @Nullable PyClass find(String module, String name) {
        List<String> names = NAMES.get(module);
        Dispatch[] tables = names == null || !names.contains(name) ? null : StandardLibrary.declared(module);
        if (tables == null) return null;
        for (Dispatch table : tables) {
            Declaration d = table.find(name);
            if (d != null && d.kind() == Declaration.Kind.VALUE) return find(module, table, d);
        }
        return null;
    }

    /** A method of the generator behind the functions of {@code random}; null when it has none of the name. */
    static @Nullable Type random(String name) {
        PyClass cls = find("random", "Random");
        return cls == null || !(cls.find(name) instanceof PyBuiltin b) ? null
                : new Type.Known("random." + name, new Members.Bound(b, instance(cls)));
    }

    /** Whether instances of the class are followed. */
    static boolean follows(PyClass cls) {
        List<String> names = NAMES.get(cls.module);
        return names != null && names.contains(cls.name);
    }

    static Type instance(PyClass cls) {
        return new Type.Known(cls.name, new Made(cls, null));
    }

    /** An instance that holds things. */
    static Type holder(PyClass cls, Type acts) {
        return new Type.Known(cls.name, new Made(cls, acts));
    }

    /** The dict or list that an instance acts as; null when that is not known. */
    static @Nullable Type acts(Type type) {
        return type instanceof Type.Known k && k.what() instanceof Made m ? m.acts() : null;
    }

    /** The class whose instance a value is; null when it is none of those. */
    static @Nullable PyClass of(Type type) {
        return type instanceof Type.Known k && k.what() instanceof Made m ? m.cls() : null;
    }

    /** Whether instances have the method; not asked of other types. */
    static boolean lacks(Type type, String method) {
        PyClass cls = of(type);
        return cls != null && cls.find(method) == null;
    }

    /** What a declaration in a module calls so, as far as it is an instance of one of its classes; else null. */
    static @Nullable Type opened(Type declared, String module, @Nullable PyClass self) {
        return switch (declared) {
            case Type.Instance i when self != null && i.name().equals("Self") -> instance(self);
            case Type.Instance i -> {
                PyClass cls = find(module, i.name());
                yield cls == null ? null : instance(cls);
            }
            case Type.Decimal d when module.equals("decimal") -> opened(new Type.Instance("Decimal", List.of()),
                    module, self);
            case Type.Iterator i -> {
                Type item = opened(i.item(), module, self);
                yield item == null ? null : new Type.Iterator(item);
            }
            case Type.Union u when u.members().size() == 2 && Types.allowsNone(u) -> {
                Type value = opened(Types.withoutNone(u), module, self);
                yield value == null ? null : Types.optional(value);
            }
            default -> null;
        };
    }

    /** The result of a method that is called on such an instance, or on its class. */
    static Type result(Type declared, PyClass cls) {
        Type known = opened(declared, cls.module, cls);
        if (known != null) return known;
        boolean either = cls.module.equals("re") && !(declared instanceof Type.Int);
        return either || cls.module.equals("collections") && !(declared instanceof Type.ListOf)
                || declared instanceof Type.TupleOf ? Type.ANY : Results.trusted(declared);
    }

    /** What {@code cls.name} gives; null when neither the class nor its metaclass has it. */
    static @Nullable Type ofClass(PyClass cls, String name) {
        Object found = cls.find(name);
        if (found == null) found = cls.type().find(name);
        PyBuiltin method = found instanceof PyClassMethod m && m.function instanceof PyBuiltin b ? b : null;
        if (method != null) {
            return new Type.Known(cls.name + "." + name, new Members.Bound(method, new Type.Known(cls.name, cls)));
        }
        if (found instanceof PyStaticMethod m && m.function instanceof PyBuiltin b && !name.startsWith("__")) {
            return new Type.Known(cls.name + "." + name, b);
        }
        return found != null || name.startsWith("__") ? Type.ANY : null;
    }
}
