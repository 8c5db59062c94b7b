package dev.adder.engine.stdlib.types;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;

/** The classes that only the module {@code types} has. */
public final class LanguageTypes {
    static {
        Builtins.initialise();
    }

    public static final PyClass NAMESPACE = namespace();
    static final PyClass CLASS_ATTRIBUTE = classAttribute();
    static final PyClass AWAITABLE_GENERATOR = PyClass.builtin("builtins", "generator", false, Types.GENERATOR)
            .install(AwaitableGeneratorMethodsTable.INSTANCE);

    private LanguageTypes() {}

    private static PyClass namespace() {
        PyClass cls = PyClass.builtin("types", "SimpleNamespace", false);
        cls.hasDict = true;
        cls.namespace.put("__doc__", "An object that is nothing but its attributes.");
        cls.namespace.put("__hash__", PyNone.NONE);
        return cls.install(SimpleNamespaceMethodsTable.INSTANCE).inC();
    }

    private static PyClass classAttribute() {
        PyClass cls = PyClass.builtin("types", "DynamicClassAttribute", false);
        cls.hasDict = true;
        cls.namespace.put("__doc__", "An attribute that instances have, while the class's comes from its metaclass.");
        return cls.install(DynamicClassAttributeMethodsTable.INSTANCE);
    }
}
