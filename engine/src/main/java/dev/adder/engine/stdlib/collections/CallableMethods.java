package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.UnionOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** What the abstract class {@code Callable} has. */
@PyType("Callable")
public final class CallableMethods {
    private CallableMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__call__");
    }

    /** Call self as a function. */
    @Py("__call__(self, /, *args, **kwds) -> Any")
    static Object call(Ctx ctx, Object self, Object[] args, PyDict kwds) {
        return false;
    }

    /** Give the class the types of parameters and of the result. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        if (!(item instanceof PyTuple t) || t.size() != 2) {
            throw Errors.typeError("Callable must be used as Callable[[arg, ...], result].");
        }
        return new PyGenericAlias(cls, arguments(ctx, t));
    }

    /** The types of parameters and of the result, in one tuple. */
    public static PyTuple arguments(Ctx ctx, PyTuple item) {
        Object parameters = item.items[0];
        if (parameters instanceof PyList || parameters instanceof PyTuple) {
            Object[] each = parameters instanceof PyList l ? l.toArray() : ((PyTuple) parameters).items;
            ctx.charge(40L + 8L * each.length);
            Object[] all = java.util.Arrays.copyOf(each, each.length + 1);
            all[each.length] = item.items[1];
            return new PyTuple(all);
        }
        if (parameters != PySingleton.ELLIPSIS && !isParameters(parameters)) {
            throw Errors.typeError("Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got "
                    + UnionOps.typeText(ctx, parameters));
        }
        return new PyTuple(parameters, item.items[1]);
    }

    /** Whether it stands for a whole list of parameters. */
    public static boolean isParameters(Object o) {
        String name = Types.of(o).name;
        return name.equals("ParamSpec") || name.equals("_ConcatenateGenericAlias");
    }
}
