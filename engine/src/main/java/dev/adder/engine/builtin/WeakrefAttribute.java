package dev.adder.engine.builtin;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyNone;
import java.util.Objects;

/** The attribute {@code __weakref__} of objects whose class the program made. */
@PyType("weakly_referable")
public final class WeakrefAttribute {
    private WeakrefAttribute() {}

    /** The attribute as one of a class. */
    public static PyGetSet of(PyClass owner) {
        Dispatch table = WeakrefAttributeTable.INSTANCE;
        return new PyGetSet(table, Objects.requireNonNull(table.find("__weakref__")), owner);
    }

    /** List of weak references to the object. */
    @PyProperty("__weakref__: Any")
    static Object weakref(Ctx ctx, Object self) {
        return PyNone.NONE;
    }
}
