package dev.adder.engine.stdlib.typing;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** {@code List}, {@code Dict}, {@code Callable} and the like: another name of a class, to be given type arguments. */
final class SpecialAlias extends PyObject {
    static final PyClass TYPE = PyClass.builtin("typing", "_SpecialGenericAlias", SpecialAliasMethodsTable.INSTANCE);
    static final PyClass TUPLE_TYPE = PyClass.builtin("typing", "_TupleType", false, TYPE);
    static final PyClass CALLABLE_TYPE = PyClass.builtin("typing", "_CallableType", false, TYPE);

    final String name;
    final PyClass origin;
    final int parameters;

    SpecialAlias(String name, PyClass origin, int parameters) {
        super(name.equals("Tuple") ? TUPLE_TYPE : name.equals("Callable") ? CALLABLE_TYPE : TYPE);
        this.name = name;
        this.origin = origin;
        this.parameters = parameters;
    }

    /** Whether a call makes an instance of the class; the names of builtin classes refuse. */
    static boolean makes(String name) {
        return switch (name) {
            case "List", "Set", "FrozenSet", "Dict", "Type", "Tuple" -> false;
            default -> true;
        };
    }
}
