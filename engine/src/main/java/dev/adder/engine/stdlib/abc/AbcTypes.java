package dev.adder.engine.stdlib.abc;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.Types;

/** The classes of the module {@code abc}, and the making of abstract classes written in Java. */
public final class AbcTypes {
    static {
        Builtins.initialise();
    }

    /** {@code ABCMeta}. */
    public static final PyClass META = PyClass.builtin("abc", "ABCMeta", false, Types.TYPE)
            .install(AbcMetaMethodsTable.INSTANCE);

    /** {@code ABC}. */
    public static final PyClass ABC = define("abc", "ABC");

    private AbcTypes() {}

    /** A class with {@code ABCMeta} as its metaclass and nothing of its own. */
    public static PyClass define(String module, String name, PyClass... bases) {
        PyClass cls = PyClass.builtin(module, name, false, bases);
        cls.shape = META.rootShape;
        return cls;
    }

    /** An abstract class with methods; if it has {@code __abstractmethods__}, no instances of it can be made. */
    public static PyClass define(String module, String name, Dispatch methods, PyClass... bases) {
        PyClass cls = define(module, name, bases).install(methods);
        if (methods.find("__abstractmethods__") != null) cls.flags |= ClassOps.ABSTRACT;
        return cls;
    }

    /** The class with nothing abstract left. */
    public static PyClass concrete(PyClass cls) {
        cls.flags &= ~ClassOps.ABSTRACT;
        return cls;
    }

    /** A frozenset of names, as {@code __abstractmethods__}. */
    public static PySet names(Ctx ctx, String... names) {
        ctx.charge(64L + 32L * names.length);
        PySet set = new PySet(Types.FROZENSET);
        for (String name : names) set.add(ctx, name);
        return set;
    }
}
