package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;

/** The classes of {@code collections}. */
public final class CollectionTypes {
    public static final PyClass DEQUE = deque();
    public static final PyClass DEFAULT_DICT = defaultDict();
    public static final PyClass ORDERED_DICT = dict("OrderedDict", OrderedDictMethodsTable.INSTANCE).inC();
    public static final PyClass COUNTER = counter();
    public static final PyClass CHAIN_MAP = user("ChainMap", ChainMapMethodsTable.INSTANCE,
            AbstractCollections.MUTABLE_MAPPING);
    public static final PyClass USER_DICT = user("UserDict", UserDictMethodsTable.INSTANCE,
            AbstractCollections.MUTABLE_MAPPING);
    public static final PyClass USER_LIST = userList();
    public static final PyClass USER_STRING = userString();

    private CollectionTypes() {}

    private static PyClass deque() {
        PyClass cls = PyClass.builtin("collections", "deque", DequeMethodsTable.INSTANCE)
                .install(DequeSpecialMethodsTable.INSTANCE);
        cls.namespace.put("__hash__", PyNone.NONE);
        cls.flags |= dev.adder.engine.ops.MatchOps.SEQUENCE;
        return cls.seal().inC();
    }

    private static PyClass defaultDict() {
        PyClass cls = PyClass.builtin("collections", "defaultdict", true, Types.DICT);
        cls.namespace.put("__doc__", "defaultdict(default_factory=None, /, [...]) --> dict with default factory");
        return cls.install(DefaultDictMethodsTable.INSTANCE).inC();
    }

    private static PyClass dict(String name, Dispatch methods) {
        PyClass cls = PyClass.builtin("collections", name, false, Types.DICT).install(methods);
        cls.hasDict = true;
        return cls;
    }

    private static PyClass counter() {
        return dict("Counter", CounterMethodsTable.INSTANCE).install(CounterOperatorsTable.INSTANCE);
    }

    private static PyClass user(String name, Dispatch methods, PyClass base) {
        PyClass cls = AbcTypes.define("collections", name, base).install(methods);
        cls.hasDict = true;
        return cls;
    }

    private static PyClass userList() {
        PyClass cls = user("UserList", UserListMethodsTable.INSTANCE, AbstractCollections.MUTABLE_SEQUENCE);
        cls.namespace.put("__hash__", PyNone.NONE);
        return cls.seal();
    }

    private static PyClass userString() {
        PyClass cls = user("UserString", UserStringMethodsTable.INSTANCE, AbstractCollections.SEQUENCE);
        return cls.install(UserStringTextMethodsTable.INSTANCE);
    }
}
