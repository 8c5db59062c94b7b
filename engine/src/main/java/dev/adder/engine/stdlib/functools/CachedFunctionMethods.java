package dev.adder.engine.stdlib.functools;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** What a function with a cache has. */
@PyType("_lru_cache_wrapper")
final class CachedFunctionMethods {
    private CachedFunctionMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, user_function, maxsize, typed: bool, cache_info_type) -> _lru_cache_wrapper")
    static Object create(Ctx ctx, PyClass cls, Object function, Object maxsize, boolean typed, Object infoType) {
        return Caches.wrapper(ctx, function, maxsize, typed);
    }

    /** Return the result kept for the arguments, or call the function and keep its result. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, CachedFunction self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, all.values(), all.names());
    }

    /** Return the function, bound to the instance. */
    @Py("__get__(self, instance, owner=None, /) -> Any")
    static Object get(Ctx ctx, CachedFunction self, Object instance, Object owner) {
        return instance == PyNone.NONE ? self : new PyMethod(self, instance);
    }

    /** Report how the cache is used. */
    @Py("cache_info(self, /) -> CacheInfo")
    static Object cacheInfo(Ctx ctx, CachedFunction self) {
        ctx.charge(64);
        Object most = self.most() == CachedFunction.UNBOUNDED ? PyNone.NONE : (Object) self.most();
        return new PyTuple(Caches.infoType(ctx), new Object[] {self.hits(), self.misses(), most, self.size()});
    }

    /** Forget all results and start counting anew. */
    @Py("cache_clear(self, /) -> None")
    static void cacheClear(Ctx ctx, CachedFunction self) {
        self.clear();
    }

    /** Return self: a function is not copied. */
    @Py("__copy__(self, /) -> _lru_cache_wrapper")
    static Object copy(Ctx ctx, CachedFunction self) {
        return self;
    }

    /** Return self: a function is not copied. */
    @Py("__deepcopy__(self, memo, /) -> _lru_cache_wrapper")
    static Object deepCopy(Ctx ctx, CachedFunction self, Object memo) {
        return self;
    }

    /** The name under which the function is found in its module. */
    @Py("__reduce__(self, /) -> str")
    static Object reduce(Ctx ctx, CachedFunction self) {
        return AttrOps.get(ctx, self, "__qualname__");
    }
}
