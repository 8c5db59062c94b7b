package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of the classes above a class where a program has a say in it: {@code mro()} and {@code __bases__ =}. */
public final class ClassBases {
    private ClassBases() {}

    /** Lets the metaclass say in which classes attributes are looked up, if it defines {@code mro}. */
    static void askForMro(Ctx ctx, PyClass cls) {
        Object method = cls.metaclass().find("mro");
        if (method == null || method == Types.TYPE.find("mro")) return;
        Object given = CallOps.callMethod(ctx, method, cls);
        Object[] items = IterOps.toList(ctx, given).toArray();
        if (items.length == 0) throw Errors.typeError("type MRO must not be empty");
        PyClass[] mro = new PyClass[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyClass c)) {
                throw Errors.typeError("mro() returned a non-class ('" + Types.nameOf(items[i]) + "')");
            }
            if (c != cls && !cls.layout.isSubclassOf(c.layout)) {
                throw Errors.typeError("mro() returned base with unsuitable layout ('" + c.errorName + "')");
            }
            mro[i] = c;
        }
        cls.mro = mro;
        cls.changed();
    }

    /** {@code C.__bases__ = value}. */
    public static void set(Ctx ctx, PyClass cls, Object value) {
        if (!(value instanceof PyTuple given)) {
            throw Errors.typeError("can only assign tuple to " + cls.name + ".__bases__, not " + Types.nameOf(value));
        }
        if (given.items.length == 0) {
            throw Errors.typeError("can only assign non-empty tuple to " + cls.name + ".__bases__, not ()");
        }
        for (Object base : given.items) {
            if (!(base instanceof PyClass c)) {
                throw Errors.typeError(cls.name + ".__bases__ must be tuple of classes, not '" + Types.nameOf(base)
                        + "'");
            }
            if (c.isSubclassOf(cls)) throw Errors.typeError("a __bases__ item causes an inheritance cycle");
        }
        PyClass[] bases = checked(cls, given.items);
        PyClass[] before = cls.bases;
        List<PyClass> below = cls.withSubclasses();
        ctx.tick(below.size());
        below.sort(Comparator.comparingInt(c -> c.mro.length));
        PyClass[][] orders = below.stream().map(c -> c.mro).toArray(PyClass[][]::new);
        cls.rebase(bases);
        try {
            for (PyClass c : below) relink(ctx, c);
        } catch (RuntimeException e) {
            cls.rebase(before);
            for (int i = 0; i < orders.length; i++) below.get(i).mro = orders[i];
            throw e;
        } finally {
            cls.changed();
        }
    }

    private static PyClass[] checked(PyClass cls, Object[] given) {
        for (Object base : given) {
            PyClass c = (PyClass) base;
            if (!c.canBeBase) throw Errors.typeError("type '" + c.errorName + "' is not an acceptable base type");
        }
        PyClass old = ClassBuilder.layoutBase(cls.bases);
        PyClass[] bases = Arrays.copyOf(given, given.length, PyClass[].class);
        PyClass next = ClassBuilder.layoutBase(bases);
        boolean kept = next.layout == old.layout && next.hasDict == old.hasDict
                && (!isException(next) || next.shared == old.shared
                        && ClassBuilder.solid(next) == ClassBuilder.solid(old))
                && slots(next).equals(slots(old));
        boolean collected = next.layout == Types.TYPE || isException(next);
        if (next.shared != old.shared && !collected) throw differs(next, old, "deallocator");
        if (!kept) throw differs(next, old, "object layout");
        return ClassBuilder.checkBases(given);
    }

    private static boolean isException(PyClass cls) {
        return cls.isSubclassOf(Types.BASE_EXCEPTION);
    }

    private static Set<String> slots(PyClass cls) {
        return cls.slotNames == null ? Set.of() : new HashSet<>(cls.slotNames);
    }

    private static RuntimeException differs(PyClass next, PyClass old, String what) {
        return Errors.typeError("__bases__ assignment: '" + next.name + "' " + what + " differs from '" + old.name
                + "'");
    }

    private static void relink(Ctx ctx, PyClass cls) {
        ctx.tick(cls.mro.length);
        cls.mro = ClassOps.linearise(cls, cls.bases);
        askForMro(ctx, cls);
        for (PyClass base : cls.bases) cls.flags |= base.flags & ~ClassOps.ABSTRACT;
    }
}
