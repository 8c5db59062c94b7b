package dev.adder.engine.stdlib.operator;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.value.PyClass;

/** {@code itemgetter}, {@code attrgetter} and {@code methodcaller}. */
final class GetterTypes {
    static {
        Builtins.initialise();
    }

    static final PyClass ITEM = type("itemgetter", ItemGetterMethodsTable.INSTANCE,
            "Return a callable object that fetches the given item(s) from its operand.");
    static final PyClass ATTRIBUTE = type("attrgetter", AttributeGetterMethodsTable.INSTANCE,
            "attrgetter('a', 'b.c', ...): a callable f with f(r) == (r.a, r.b.c, ...), or r.a for one name alone.");
    static final PyClass METHOD = type("methodcaller", MethodCallerMethodsTable.INSTANCE,
            "methodcaller('name', ...): a callable f with f(r) == r.name(...).");

    private GetterTypes() {}

    private static PyClass type(String name, Dispatch methods, String doc) {
        PyClass cls = PyClass.builtin("operator", name, true);
        cls.namespace.put("__doc__", doc);
        cls.canBeBase = false;
        return cls.install(methods).inC();
    }
}
