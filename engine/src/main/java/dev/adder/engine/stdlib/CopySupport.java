package dev.adder.engine.stdlib;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What shallow and deep copies have in common: empty objects of the same class, and what an object says of itself. */
final class CopySupport {
    /** Modules whose objects do not change. */
    private static final Set<String> IMMUTABLE =
            Set.of("decimal", "fractions", "re", "pathlib", "ipaddress", "zoneinfo", "typing");

    /** Classes whose objects do not change, beside the ones that are known by their place. */
    private static final Set<String> UNCHANGING = Set.of("ReferenceType", "UnionType");

    private CopySupport() {}

    /** Whether both kinds of copy give the object itself. */
    static boolean isAtomic(PyObject o) {
        PyClass type = o.type();
        return o instanceof PyClass || Str.is(o) || type == Types.BYTES || type == Types.COMPLEX
                || type == Types.RANGE || type == Types.FUNCTION || type == Types.NONE || type == Types.ELLIPSIS
                || type == Types.NOT_IMPLEMENTED || type == Types.PROPERTY || type == Types.CODE
                || type == Types.BUILTIN_FUNCTION || type == Types.METHOD_DESCRIPTOR
                || type == Types.WRAPPER_DESCRIPTOR || type == Types.METHOD_WRAPPER
                || type.shared && UNCHANGING.contains(type.name)
                || type.layout.shared && IMMUTABLE.contains(type.layout.module) && !(o instanceof PyInstance)
                        && !type.layout.name.equals("Context");
    }

    static PyException notCopyable(PyObject o) {
        return Errors.typeError(o.type() == Types.MEMORYVIEW ? "cannot pickle memoryview objects"
                : "cannot pickle '" + fullName(o.type()) + "' object");
    }

    /** The name with its module, or that of the lock which CPython's object of that class fails at. */
    private static String fullName(PyClass type) {
        if (!type.shared) return type.name;
        return switch (type.module) {
            case "builtins" -> type.name;
            case "threading", "queue" -> type.name.equals("Condition") ? "_thread.RLock" : "_thread.lock";
            default -> type.module + "." + type.name;
        };
    }

    /** What {@code __reduce_ex__} or {@code __reduce__} of the object's class says, or null when it has none. */
    static @Nullable Object reduced(Ctx ctx, PyObject o) {
        PyClass type = o.type();
        Object method = type.find("__reduce_ex__");
        if (method != null && isOwn(method, "__reduce_ex__")) return CallOps.callMethod(ctx, method, o, 4L);
        method = type.find("__reduce__");
        return method != null && isOwn(method, "__reduce__") ? CallOps.callMethod(ctx, method, o) : null;
    }

    /** Whether a class has a method that is not just the one of {@code object}. */
    private static boolean isOwn(@Nullable Object method, String name) {
        return method != null && method != Types.OBJECT.namespace.get(name);
    }

    /** The parts of what {@code __reduce__} gave; null for a text, which stands for the object itself. */
    static Object @Nullable [] parts(Ctx ctx, Object reduced) {
        if (Str.isText(reduced)) return null;
        if (!IterOps.isIterable(reduced)) {
            throw Errors.typeError("Value after * must be an iterable, not "
                    + Types.nameOf(reduced));
        }
        return IterOps.toArray(ctx, reduced);
    }

    /** An object of the same class that its items and attributes can be put into; null when there is no way. */
    static @Nullable Object empty(Ctx ctx, PyObject o) {
        return empty(ctx, o, arguments -> arguments);
    }

    /** With what is done to the arguments of the class before they are used. */
    static @Nullable Object empty(Ctx ctx, PyObject o, UnaryOperator<Object[]> prepared) {
        PyClass cls = o.type();
        Object extended = cls.find("__getnewargs_ex__");
        if (extended != null) {
            Object[] both = IterOps.toArray(ctx, CallOps.callMethod(ctx, extended, o));
            if (both.length != 2 || !(both[1] instanceof PyDict named)) {
                throw Errors.typeError("__getnewargs_ex__ should return a tuple of length 2");
            }
            CallArguments call = CallArguments.of(ctx, IterOps.toArray(ctx, both[0]), named);
            return make(ctx, cls, prepared.apply(call.values()), call.names());
        }
        Object arguments = cls.find("__getnewargs__");
        if (arguments != null && !cls.shared) {
            Object[] given = IterOps.toArray(ctx, CallOps.callMethod(ctx, arguments, o));
            return make(ctx, cls, prepared.apply(given), new String[0]);
        }
        ctx.charge(o instanceof PyByteArray b ? 64L + b.size : 64);
        return switch (o) {
            case PyBoxed b -> new PyBoxed(cls, b.value);
            case PyTuple t -> new PyTuple(cls, t.items);
            case PyInstance i -> instance(ctx, cls);
            case PyList l -> make(ctx, cls, new Object[0], new String[0]);
            case PyDict d -> make(ctx, cls, new Object[0], new String[0]);
            case PySet s -> CallOps.call0(ctx, cls);
            case PyByteArray b -> CallOps.call1(ctx, cls, new PyBytes(Arrays.copyOf(b.value, b.size)));
            case PyBaseException e -> CallOps.call(ctx, cls, e.arguments.items, new String[0]);
            default -> null;
        };
    }

    private static Object instance(Ctx ctx, PyClass cls) {
        if (cls.slot(Slot.NEW) == Types.OBJECT.slot(Slot.NEW)) return ClassOps.newInstance(ctx, cls);
        return make(ctx, cls, new Object[0], new String[0]);
    }

    private static Object make(Ctx ctx, PyClass cls, Object[] arguments, String[] names) {
        Object make = cls.slot(Slot.NEW);
        Object function = make instanceof PyStaticMethod s ? s.function : make;
        if (function == null) throw Errors.typeError("cannot create '" + cls.name + "' instances");
        Object[] all = new Object[arguments.length + 1];
        all[0] = cls;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CallOps.call(ctx, function, all, names);
    }

    /** What {@code __getstate__} of the program gives, or null when the attributes are the state. */
    static @Nullable Object state(Ctx ctx, PyObject o) {
        Object method = o.type().find("__getstate__");
        return method != null && isOwn(method, "__getstate__") ? CallOps.callMethod(ctx, method, o) : null;
    }

    /** Gives a new object its state. */
    static void setState(Ctx ctx, Object made, Object state) {
        Object method = AttrOps.find(ctx, made, "__setstate__");
        if (method != null) {
            CallOps.call1(ctx, method, state);
            return;
        }
        if (!(made instanceof PyObject o)) return;
        Object attributes = state;
        if (state instanceof PyTuple t && t.items.length == 2) {
            attributes = t.items[0];
            if (t.items[1] instanceof PyDict slots) setAttributes(ctx, o, slots);
        }
        if (attributes instanceof PyDict d) setAttributes(ctx, o, d);
    }

    private static void setAttributes(Ctx ctx, PyObject o, PyDict attributes) {
        for (int i = 0; i < attributes.bound(); i++) {
            Object key = attributes.keyAt(i);
            if (key == null || !Str.isText(key)) continue;
            ctx.charge(16);
            o.setAttribute(Str.text(key), attributes.valueAt(i));
        }
    }

    /** The names of the attributes that the object has now. */
    static String[] attributeNames(PyObject o) {
        if (o.attributes == null) return new String[0];
        if (!o.shape.dict) {
            String[] names = new String[o.shape.size()];
            for (int i = 0; i < names.length; i++) names[i] = o.shape.name(i);
            return names;
        }
        PyDict d = o.dict();
        java.util.List<String> names = new java.util.ArrayList<>();
        for (int i = 0; i < d.bound(); i++) {
            Object key = d.keyAt(i);
            if (key != null && Str.isText(key)) names.add(Str.text(key));
        }
        return names.toArray(String[]::new);
    }
}
