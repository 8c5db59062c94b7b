package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.util.List;

/** The module {@code collections}. */
@PyModule("collections")
final class CollectionsModule {
    @PyValue("deque") static final PyClass DEQUE = CollectionTypes.DEQUE;

    @PyValue("defaultdict") static final PyClass DEFAULT_DICT = CollectionTypes.DEFAULT_DICT;

    @PyValue("OrderedDict") static final PyClass ORDERED_DICT = CollectionTypes.ORDERED_DICT;

    @PyValue("Counter") static final PyClass COUNTER = CollectionTypes.COUNTER;

    @PyValue("ChainMap") static final PyClass CHAIN_MAP = CollectionTypes.CHAIN_MAP;

    @PyValue("UserDict") static final PyClass USER_DICT = CollectionTypes.USER_DICT;

    @PyValue("UserList") static final PyClass USER_LIST = CollectionTypes.USER_LIST;

    @PyValue("UserString") static final PyClass USER_STRING = CollectionTypes.USER_STRING;

    private CollectionsModule() {}

    /** In CPython it is there as soon as any module has imported it, and most do. */
    @PyValue("abc")
    static Object abstractClasses(Ctx ctx) {
        return ModuleOps.importModule(ctx, "collections.abc");
    }

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict",
                "deque", "namedtuple");
    }

    /** Returns a new subclass of tuple with named fields. */
    @Py("namedtuple(typename, field_names, *, rename: bool = False, defaults=None, module=None) -> type")
    static Object namedTuple(Ctx ctx, Object typeName, Object fieldNames, boolean rename, Object defaults,
            Object module) {
        String typename = TextOps.strText(ctx, typeName);
        List<String> fields = NamedTuples.fieldNames(ctx, typename, fieldNames, rename);
        List<Object> values = defaults == PyNone.NONE ? List.of() : List.of(IterOps.toArray(ctx, defaults));
        if (values.size() > fields.size()) throw Errors.typeError("Got more default values than field names");
        Object owner = module;
        if (owner == PyNone.NONE && ctx.top != null) {
            Object name = ctx.top.link.namespace.get("__name__");
            if (name != null) owner = name;
        }
        return NamedTuples.make(ctx, typename, fields, values, owner, Types.TUPLE);
    }
}
