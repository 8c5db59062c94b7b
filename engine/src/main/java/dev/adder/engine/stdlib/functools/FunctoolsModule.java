package dev.adder.engine.stdlib.functools;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The module {@code functools}. */
@PyModule("functools")
final class FunctoolsModule {
    @PyValue("partial") static final PyClass PARTIAL = FunctoolsTypes.PARTIAL;

    @PyValue("partialmethod") static final PyClass PARTIAL_METHOD = FunctoolsTypes.PARTIAL_METHOD;

    @PyValue("cached_property") static final PyClass CACHED_PROPERTY = FunctoolsTypes.CACHED_PROPERTY;

    @PyValue("singledispatchmethod") static final PyClass DISPATCH_METHOD = FunctoolsTypes.DISPATCH_METHOD;

    @PyValue("_lru_cache_wrapper") static final PyClass CACHED_FUNCTION = FunctoolsTypes.CACHED_FUNCTION;

    private FunctoolsModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering",
                "cache", "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch",
                "singledispatchmethod", "cached_property");
    }

    @PyValue("WRAPPER_ASSIGNMENTS")
    static PyTuple assignments(Ctx ctx) {
        return new PyTuple(Wrapping.ASSIGNED.toArray());
    }

    @PyValue("WRAPPER_UPDATES")
    static PyTuple updates(Ctx ctx) {
        return new PyTuple("__dict__");
    }

    @PyValue("get_cache_token")
    static Object cacheToken(Ctx ctx) {
        return AttrOps.get(ctx, ModuleOps.importModule(ctx, "abc"), "get_cache_token");
    }

    @PyValue("_CacheInfo")
    static PyClass cacheInfo(Ctx ctx) {
        return Caches.infoType(ctx);
    }

    /** Make a function look like the one it wraps. */
    @Py("update_wrapper(wrapper, wrapped, assigned=..., updated=...) -> Any")
    static Object updateWrapper(Ctx ctx, Object wrapper, Object wrapped, @Nullable Object assigned,
            @Nullable Object updated) {
        if (assigned == null && updated == null) {
            Wrapping.update(ctx, wrapper, wrapped);
            return wrapper;
        }
        for (Object name : IterOps.toArray(ctx, assigned == null ? assignments(ctx) : assigned)) {
            Wrapping.assign(ctx, wrapper, wrapped, attributeName(name));
        }
        for (Object name : IterOps.toArray(ctx, updated == null ? updates(ctx) : updated)) {
            Wrapping.merge(ctx, wrapper, wrapped, attributeName(name));
        }
        AttrOps.set(ctx, wrapper, "__wrapped__", wrapped);
        return wrapper;
    }

    private static String attributeName(Object name) {
        if (Str.isText(name)) return Str.text(name);
        throw Errors.typeError("attribute name must be string, not '" + Types.nameOf(name) + "'");
    }

    /** Give a decorator that makes a function look like the one it wraps. */
    @Py("wraps(wrapped, assigned=..., updated=...) -> Callable[[T], T]")
    static Object wraps(Ctx ctx, Object wrapped, @Nullable Object assigned, @Nullable Object updated) {
        Declaration d = FunctoolsModuleTable.INSTANCE.find("update_wrapper");
        if (d == null) throw new IllegalStateException("update_wrapper");
        ctx.charge(200);
        PyDict named = new PyDict();
        named.put("wrapped", wrapped);
        named.put("assigned", assigned == null ? assignments(ctx) : assigned);
        named.put("updated", updated == null ? updates(ctx) : updated);
        return PyPartial.of(ctx, FunctoolsTypes.PARTIAL, FunctoolsModuleTable.INSTANCE.function(d), new Object[0],
                named);
    }

    /** Give a class the comparisons that it lacks. */
    @Py("total_ordering(cls) -> type")
    static Object totalOrdering(Ctx ctx, PyClass cls) {
        TotalOrdering.complete(ctx, cls);
        return cls;
    }

    /** Keep the results of the last calls of a function, and give them again for the same arguments. */
    @Py("lru_cache(maxsize=128, typed=False) -> Any")
    static Object leastRecentlyUsedCache(Ctx ctx, Object maxsize, Object typed) {
        return Caches.make(ctx, maxsize, typed);
    }

    /** Keep all results of a function. */
    @Py("cache(user_function, /) -> Any")
    static Object cache(Ctx ctx, Object function) {
        return CallOps.call1(ctx, Caches.make(ctx, PyNone.NONE, false), function);
    }

    /** Make a function that chooses its implementation by the class of its first argument. */
    @Py("singledispatch(func) -> Any")
    static Object singleDispatch(Ctx ctx, Object function) {
        return Dispatcher.of(ctx, function);
    }
}
