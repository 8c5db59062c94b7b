package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes in use: method resolution order, instances, attributes. How they are made is in {@link ClassBuilder}. */
public final class ClassOps {
    /** The class has abstract methods: {@code PyClass.flags}. */
    public static final int ABSTRACT = 1;
    /** Instances say with {@code __class__} that they are of another class: {@code PyClass.flags}. */
    public static final int STANDS_FOR_ANOTHER = 1 << 20;

    private static final String[] NO_NAMES = {};

    private ClassOps() {}

    /** The C3 linearisation. */
    public static PyClass[] linearise(PyClass cls, PyClass[] bases) {
        List<PyClass> result = new ArrayList<>();
        result.add(cls);
        if (bases.length == 1) {
            result.addAll(List.of(bases[0].mro));
            return result.toArray(PyClass[]::new);
        }
        List<Deque<PyClass>> sequences = new ArrayList<>();
        for (PyClass base : bases) sequences.add(new ArrayDeque<>(List.of(base.mro)));
        sequences.add(new ArrayDeque<>(List.of(bases)));
        Map<PyClass, Integer> waiting = new IdentityHashMap<>();
        for (Deque<PyClass> s : sequences) {
            s.stream().skip(1).forEach(c -> waiting.merge(c, 1, Integer::sum));
        }
        while (true) {
            sequences.removeIf(Deque::isEmpty);
            if (sequences.isEmpty()) return result.toArray(PyClass[]::new);
            PyClass next = null;
            for (Deque<PyClass> s : sequences) {
                if (waiting.getOrDefault(s.getFirst(), 0) > 0) continue;
                next = s.getFirst();
                break;
            }
            if (next == null) throw inconsistent(sequences);
            result.add(next);
            for (Deque<PyClass> s : sequences) {
                if (s.getFirst() != next) continue;
                s.removeFirst();
                if (!s.isEmpty()) waiting.merge(s.getFirst(), -1, Integer::sum);
            }
        }
    }

    private static RuntimeException inconsistent(List<Deque<PyClass>> sequences) {
        List<String> names = new ArrayList<>();
        for (Deque<PyClass> s : sequences) {
            if (!names.contains(s.getFirst().name)) names.add(s.getFirst().name);
        }
        return Errors.typeError("Cannot create a consistent method resolution\norder (MRO) for bases "
                + String.join(", ", names));
    }

    public static Object instantiate(Ctx ctx, PyClass cls, Object[] arguments, String[] names) {
        Object metaCall = cls.metaclass().slot(Slot.CALL);
        if (metaCall != null && metaCall != Types.TYPE.slot(Slot.CALL)) {
            return CallOps.callMethod(ctx, metaCall, cls, arguments, names);
        }
        return typeCall(ctx, cls, arguments, names);
    }

    /** What {@code type.__call__} does: {@code __new__}, then {@code __init__}. */
    public static Object typeCall(Ctx ctx, PyClass cls, Object[] arguments, String[] names) {
        if (cls == Types.TYPE && arguments.length == 1 && names.length == 0) return Types.of(arguments[0]);
        Object make = cls.slot(Slot.NEW);
        Object init = cls.slot(Slot.INIT);
        boolean plainInit = init == Types.OBJECT.slot(Slot.INIT);
        Object object;
        if (make == Types.OBJECT.slot(Slot.NEW) && cls.layout == Types.OBJECT) {
            if (plainInit && arguments.length > 0) throw Errors.typeError(cls.name + "() takes no arguments");
            object = newInstance(ctx, cls);
        } else {
            Object function = make instanceof PyStaticMethod s ? s.function : make;
            if (function == null) {
                throw Errors.typeError("cannot create '" + (cls.shared ? cls.errorName : cls.name) + "' instances");
            }
            boolean unnamed = names.length > 0 && !plainInit && takesNames(init) && !takesNames(function);
            Object[] given = unnamed ? Arrays.copyOf(arguments, arguments.length - names.length) : arguments;
            object = CallOps.call(ctx, function, CallOps.prepend(cls, given), unnamed ? NO_NAMES : names);
            if (!Types.of(object).isSubclassOf(cls)) return object;
            init = Types.of(object).slot(Slot.INIT);
            plainInit = init == Types.OBJECT.slot(Slot.INIT);
        }
        if (!plainInit && init != null) {
            checkInit(CallOps.callMethod(ctx, init, object, arguments, names));
        }
        return object;
    }

    /** Whether arguments can be given by name; a {@code __new__} without names leaves them to {@code __init__}. */
    private static boolean takesNames(@Nullable Object function) {
        return !(function instanceof PyBuiltin b) || b.declaration.varKeywords() || b.declaration.keywordOnly() > 0
                || b.declaration.mostPositional() > b.declaration.positionalOnly();
    }

    private static void checkInit(Object result) {
        if (result != dev.adder.engine.value.PyNone.NONE) {
            throw Errors.typeError("__init__() should return None, not '" + Types.nameOf(result) + "'");
        }
    }

    /** A bare instance of a class whose layout is {@code object}. */
    public static Object newInstance(Ctx ctx, PyClass cls) {
        if ((cls.flags & ABSTRACT) != 0) throw AbstractOps.cannotInstantiate(ctx, cls);
        ctx.charge(40L + 8L * cls.typicalAttributes);
        PyInstance made = new PyInstance(cls);
        if (cls.slot(Slot.DEL) != null) Cleanups.add(ctx.top, new Finalizer(made));
        return made;
    }

    /** Whether a call goes straight to a bare instance and an {@code __init__} written in Python. */
    private static @Nullable PyCallable simpleInit(PyClass cls) {
        if (cls.layout == Types.OBJECT && !cls.shared && cls.slot(Slot.NEW) == Types.OBJECT.slot(Slot.NEW)
                && cls.metaclass().slot(Slot.CALL) == Types.TYPE.slot(Slot.CALL)
                && cls.slot(Slot.INIT) instanceof PyCallable init && init.binds()
                && init != Types.OBJECT.slot(Slot.INIT)) {
            return init;
        }
        return null;
    }

    public static Object instantiate0(Ctx ctx, PyClass cls) {
        PyCallable init = simpleInit(cls);
        if (init == null) return instantiate(ctx, cls, new Object[0], NO_NAMES);
        Object object = newInstance(ctx, cls);
        checkInit(init.call1(ctx, object));
        return object;
    }

    public static Object instantiate1(Ctx ctx, PyClass cls, Object a) {
        PyCallable init = simpleInit(cls);
        if (init == null) return instantiate(ctx, cls, new Object[] {a}, NO_NAMES);
        Object object = newInstance(ctx, cls);
        checkInit(init.call2(ctx, object, a));
        return object;
    }

    public static Object instantiate2(Ctx ctx, PyClass cls, Object a, Object b) {
        PyCallable init = simpleInit(cls);
        if (init == null) return instantiate(ctx, cls, new Object[] {a, b}, NO_NAMES);
        Object object = newInstance(ctx, cls);
        checkInit(init.call3(ctx, object, a, b));
        return object;
    }

    /** {@code C.name = value}. */
    public static void setAttribute(Ctx ctx, PyClass cls, String name, Object value) {
        Object found = cls.metaclass().find(name);
        if (found instanceof dev.adder.engine.value.PyGetSet g) {
            g.table.setProperty(g.declaration.id(), ctx, cls, value);
            return;
        }
        if (found != null && Types.of(found).slot(Slot.SET) != null) {
            CallOps.callMethod(ctx, java.util.Objects.requireNonNull(Types.of(found).slot(Slot.SET)), found, cls,
                    value);
            return;
        }
        if (cls.shared) throw immutable("set", name, cls);
        ctx.charge(64);
        cls.set(name, value);
    }

    public static void deleteAttribute(Ctx ctx, PyClass cls, String name) {
        if (cls.shared) throw immutable("delete", name, cls);
        switch (name) {
            case "__name__", "__qualname__", "__bases__", "__module__", "__doc__" ->
                throw Errors.typeError("cannot delete '" + name + "' attribute of immutable type '" + cls.name + "'");
            case "__dict__", "__mro__", "__base__" ->
                throw Errors.attributeError(name.equals("__dict__")
                        ? "attribute '__dict__' of 'type' objects is not writable" : "readonly attribute");
            default -> {}
        }
        Object found = cls.metaclass() == Types.TYPE ? null : cls.metaclass().find(name);
        if (found != null && !(found instanceof dev.adder.engine.value.PyGetSet)
                && AttrOps.deleteThrough(ctx, found, cls)) {
            return;
        }
        if (!cls.remove(name)) throw Errors.noAttribute(cls, name);
    }

    private static RuntimeException immutable(String what, String name, PyClass cls) {
        return Errors.typeError("cannot set '" + name + "' attribute of immutable type '" + cls.name + "'");
    }

    /** {@code isinstance(o, cls)} for one class, with {@code __instancecheck__} of its metaclass. */
    public static boolean isInstance(Ctx ctx, Object o, PyClass cls) {
        if (Types.of(o) == cls) return true;
        Object check = cls.metaclass().slot(Slot.INSTANCECHECK);
        if (cls.metaclass() == Types.TYPE || check == null || check == Types.TYPE.slot(Slot.INSTANCECHECK)) {
            return plainIsInstance(ctx, o, cls);
        }
        return TruthOps.isTrue(ctx, CallOps.callMethod(ctx, check, cls, o));
    }

    /** What {@code type.__instancecheck__} does: also looks at {@code __class__} where the program overrides it. */
    public static boolean plainIsInstance(Ctx ctx, Object o, PyClass cls) {
        PyClass type = Types.of(o);
        if (type.isSubclassOf(cls)) return true;
        boolean plain = type.shared && (type.flags & STANDS_FOR_ANOTHER) == 0;
        if (plain || type.find("__class__") == Types.OBJECT.find("__class__")
                && type.slot(Slot.GETATTRIBUTE) == Types.OBJECT.slot(Slot.GETATTRIBUTE)) {
            return false;
        }
        return AttrOps.find(ctx, o, "__class__") instanceof PyClass c && c.isSubclassOf(cls);
    }

    /** {@code issubclass(c, cls)} for one class, with {@code __subclasscheck__} of its metaclass. */
    public static boolean isSubclass(Ctx ctx, PyClass c, PyClass cls) {
        Object check = cls.metaclass().slot(Slot.SUBCLASSCHECK);
        if (cls.metaclass() == Types.TYPE || check == null || check == Types.TYPE.slot(Slot.SUBCLASSCHECK)) {
            return c.isSubclassOf(cls);
        }
        return TruthOps.isTrue(ctx, CallOps.callMethod(ctx, check, cls, c));
    }

    /** {@code module.Qualified.Name}, or without the module for builtin classes. */
    public static String displayName(PyClass cls) {
        Object module = cls.namespace.get("__module__");
        String m = module != null && Str.isText(module) ? Str.text(module) : cls.module;
        return m.equals("builtins") ? cls.qualifiedName : m + "." + cls.qualifiedName;
    }
}
