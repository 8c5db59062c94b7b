package dev.adder.engine.stdlib.types;

import dev.adder.engine.builtin.ReprGuard;
import dev.adder.engine.builtin.ReprText;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** {@code SimpleNamespace(**kwargs)}. */
@PyType("SimpleNamespace")
final class SimpleNamespaceMethods {
    private SimpleNamespaceMethods() {}

    /** Initialize self with attributes. */
    @Py(value = "__init__(self, /, *args, **kwargs) -> None", overloads = "__init__(self, /, **kwargs: Any) -> None")
    static void init(Ctx ctx, PyObject self, Object[] args, @Nullable PyDict kwargs) {
        if (args.length > 0) throw Errors.typeError("no positional arguments expected");
        if (kwargs != null) self.dict().putAll(ctx, kwargs);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        String name = self.type() == LanguageTypes.NAMESPACE ? "namespace" : self.type().name;
        if (!ReprGuard.enter(ctx, self)) return Str.of(name + "(...)");
        try {
            ReprText text = new ReprText(ctx).add(name).add("(");
            PyDict all = self.dict();
            boolean first = true;
            for (int i = 0; i < all.bound(); i++) {
                Object key = all.keyAt(i);
                if (key == null || !Str.isText(key) || Str.text(key).isEmpty()) continue;
                if (!first) text.add(", ");
                first = false;
                text.add(Str.text(key)).add("=").addRepr(all.valueAt(i));
            }
            return Str.of(text.add(")").finish());
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyObject self, Object value) {
        Object others = attributesOf(value);
        return others == null ? PySingleton.NOT_IMPLEMENTED : CompareOps.eqObject(ctx, self.dict(), others);
    }

    private static @Nullable Object attributesOf(Object value) {
        return value instanceof PyObject o && o.type().isSubclassOf(LanguageTypes.NAMESPACE) ? o.dict() : null;
    }

    private static Object order(Ctx ctx, CompareOps.Order order, PyObject self, Object value) {
        Object others = attributesOf(value);
        if (others == null) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.orderObject(ctx, order, self.dict(), others);
    }

    /** Return self<value, which fails for the attributes' dicts. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyObject self, Object value) {
        return order(ctx, CompareOps.Order.LT, self, value);
    }

    /** Return self<=value, which fails for the attributes' dicts. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyObject self, Object value) {
        return order(ctx, CompareOps.Order.LE, self, value);
    }

    /** Return self>value, which fails for the attributes' dicts. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyObject self, Object value) {
        return order(ctx, CompareOps.Order.GT, self, value);
    }

    /** Return self>=value, which fails for the attributes' dicts. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyObject self, Object value) {
        return order(ctx, CompareOps.Order.GE, self, value);
    }

    /** The parts from which an equal object can be made. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyObject self) {
        ctx.charge(80);
        return new PyTuple(self.type(), PyTuple.EMPTY, self.dict());
    }
}
