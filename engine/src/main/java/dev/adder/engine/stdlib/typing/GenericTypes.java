package dev.adder.engine.stdlib.typing;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of {@code typing}: what programs derive from. */
final class GenericTypes {
    static final PyClass ANY_META =
            PyClass.builtin("typing", "_AnyMeta", false, Types.TYPE).install(AnyMetaMethodsTable.INSTANCE);
    static final PyClass ANY = any();
    static final PyClass ANNOTATED = PyClass.builtin("typing", "Annotated", AnnotatedMethodsTable.INSTANCE);
    static final PyClass GENERIC = PyClass.builtin("typing", "Generic", false).install(GenericMethodsTable.INSTANCE);
    static final PyClass PROTOCOL_META = PyClass.builtin("typing", "_ProtocolMeta", false, AbcTypes.META)
            .install(ProtocolMetaMethodsTable.INSTANCE);
    static final PyClass PROTOCOL = protocol("Protocol", ProtocolMethodsTable.INSTANCE, GENERIC);
    static final PyClass IO = generic("IO", TypeVariable.ANY_STR, GENERIC);
    static final PyClass TEXT_IO = PyClass.builtin("typing", "TextIO", false, IO);
    static final PyClass BINARY_IO = PyClass.builtin("typing", "BinaryIO", false, IO);
    static final PyClass SUPPORTS_INT = protocol("SupportsInt", null, PROTOCOL);
    static final PyClass SUPPORTS_FLOAT = protocol("SupportsFloat", null, PROTOCOL);
    static final PyClass SUPPORTS_COMPLEX = protocol("SupportsComplex", null, PROTOCOL);
    static final PyClass SUPPORTS_BYTES = protocol("SupportsBytes", null, PROTOCOL);
    static final PyClass SUPPORTS_INDEX = protocol("SupportsIndex", null, PROTOCOL);
    static final PyClass SUPPORTS_ABS = parameters(protocol("SupportsAbs", null, PROTOCOL), TypeVariable.T_CO);
    static final PyClass SUPPORTS_ROUND = parameters(protocol("SupportsRound", null, PROTOCOL), TypeVariable.T_CO);

    private static final Map<PyClass, String> MEMBERS = Map.of(SUPPORTS_INT, "__int__", SUPPORTS_FLOAT, "__float__",
            SUPPORTS_COMPLEX, "__complex__", SUPPORTS_BYTES, "__bytes__", SUPPORTS_INDEX, "__index__", SUPPORTS_ABS,
            "__abs__", SUPPORTS_ROUND, "__round__");

    private GenericTypes() {}

    private static PyClass any() {
        PyClass cls = PyClass.builtin("typing", "Any", false).install(AnyMethodsTable.INSTANCE);
        cls.shape = ANY_META.rootShape;
        return cls;
    }

    private static PyClass protocol(String name, @Nullable Dispatch methods, PyClass base) {
        PyClass cls = PyClass.builtin("typing", name, false, base);
        cls.shape = PROTOCOL_META.rootShape;
        return methods == null ? cls : cls.install(methods);
    }

    private static PyClass generic(String name, TypeVariable parameter, PyClass base) {
        return parameters(PyClass.builtin("typing", name, false, base), parameter);
    }

    private static PyClass parameters(PyClass cls, TypeVariable parameter) {
        cls.namespace.put("__parameters__", new PyTuple(parameter));
        return cls.seal();
    }

    /** The method that makes any class one of a protocol of this module, or null for other classes. */
    static @Nullable String memberOf(PyClass protocol) {
        return MEMBERS.get(protocol);
    }
}
