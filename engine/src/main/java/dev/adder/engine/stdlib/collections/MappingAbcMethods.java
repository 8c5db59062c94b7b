package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;

/** What the abstract class {@code Mapping} has. */
@PyType("Mapping")
final class MappingAbcMethods {
    private MappingAbcMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__getitem__", "__iter__", "__len__");
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object item(Ctx ctx, Object self, Object key) {
        throw new dev.adder.engine.error.PyException(
                new dev.adder.engine.value.PyBaseException(dev.adder.engine.value.Exceptions.KEY_ERROR));
    }

    /** D.get(k[,d]) -> D[k] if k in D, else d.  d defaults to None. */
    @Py("get(self, key, default=None) -> Any")
    static Object get(Ctx ctx, Object self, Object key, Object otherwise) {
        Object value = Caught.item(ctx, self, key);
        return value == null ? otherwise : value;
    }

    /** Return key in self. */
    @Py("__contains__(self, key, /) -> bool")
    static boolean contains(Ctx ctx, Object self, Object key) {
        return Caught.item(ctx, self, key) != null;
    }

    /** D.keys() -> a set-like object providing a view on D's keys. */
    @Py("keys(self) -> KeysView[Any]")
    static Object keys(Ctx ctx, Object self) {
        return view(ctx, AbstractCollections.KEYS_VIEW, self);
    }

    /** D.items() -> a set-like object providing a view on D's items. */
    @Py("items(self) -> ItemsView[Any, Any]")
    static Object items(Ctx ctx, Object self) {
        return view(ctx, AbstractCollections.ITEMS_VIEW, self);
    }

    /** D.values() -> an object providing a view on D's values. */
    @Py("values(self) -> ValuesView[Any]")
    static Object values(Ctx ctx, Object self) {
        return view(ctx, AbstractCollections.VALUES_VIEW, self);
    }

    private static PyObject view(Ctx ctx, PyClass cls, Object mapping) {
        ctx.charge(160);
        PyInstance view = new PyInstance(cls);
        view.setAttribute("_mapping", mapping);
        return view;
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, Object self, Object value) {
        if (!ClassOps.isInstance(ctx, value, AbstractCollections.MAPPING)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.eqObject(ctx, itemsOf(ctx, self), itemsOf(ctx, value));
    }

    private static PyDict itemsOf(Ctx ctx, Object mapping) {
        PyDict dict = new PyDict();
        ctx.charge(64);
        DictUpdate.update(ctx, dict, CallOps.callAttribute(ctx, mapping, "items"));
        return dict;
    }
}
