package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;

/** {@code os.PathLike}: everything that has {@code __fspath__}. */
@PyType("PathLike")
final class PathLikeMethods {
    static final PyClass TYPE = AbcTypes.define("os", "PathLike", PathLikeMethodsTable.INSTANCE);

    private PathLikeMethods() {}

    /** The names of the abstract methods. */
    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__fspath__");
    }

    /** Return the text or bytes of the path. */
    @Py("__fspath__(self) -> str | bytes")
    static Object fspath(Ctx ctx, PyObject self) {
        throw new dev.adder.engine.error.PyException(new PyBaseException(Exceptions.NOT_IMPLEMENTED_ERROR));
    }

    /** Whether a class has __fspath__. */
    @Py("__subclasshook__(cls, subclass) -> bool")
    static Object subclassHook(Ctx ctx, PyClass cls, Object subclass) {
        if (cls != TYPE || !(subclass instanceof PyClass c)) return PySingleton.NOT_IMPLEMENTED;
        return c.find("__fspath__") != null ? (Object) true : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return an alias of the class with a parameter. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        return CallOps.call2(ctx, Types.GENERIC_ALIAS, cls, item);
    }

}
