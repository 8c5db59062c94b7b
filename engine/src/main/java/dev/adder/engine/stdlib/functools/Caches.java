package dev.adder.engine.stdlib.functools;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.stdlib.collections.NamedTuples;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decorators that put a cache before a function. */
final class Caches {
    private static final Object[] NONE = {};

    private @Nullable PyClass infoType;

    private Caches() {}

    /** {@code functools.CacheInfo} of this run. */
    static PyClass infoType(Ctx ctx) {
        Caches state = ctx.run.state(Caches.class, Caches::new);
        PyClass cls = state.infoType;
        if (cls == null) {
            cls = NamedTuples.make(ctx, "CacheInfo", List.of("hits", "misses", "maxsize", "currsize"), List.of(),
                    "functools", Types.TUPLE);
            state.infoType = cls;
        }
        return cls;
    }

    /** {@code lru_cache(maxsize, typed)}: a decorator, or a function with a cache when given a function. */
    static Object make(Ctx ctx, Object maxsize, Object typed) {
        if (NumberOps.isInt(maxsize)) {
            boolean negative = NumberOps.clippedIndex(ctx, maxsize) < 0;
            return decorator(ctx, negative ? (Object) 0L : maxsize, typed);
        }
        if (CallOps.isCallable(maxsize) && typed instanceof Boolean t) return decorate(ctx, maxsize, 128L, t, typed);
        if (maxsize != PyNone.NONE) {
            throw Errors.typeError("Expected first argument to be an integer, a callable, or None");
        }
        return decorator(ctx, maxsize, typed);
    }

    private static Object decorator(Ctx ctx, Object maxsize, Object typed) {
        return NativeCode.function(ctx, "functools", NativeCode.LIBRARY, "decorating_function",
                "lru_cache.<locals>.decorating_function", NativeCode.positional("user_function"), NONE, NONE,
                (c, frame) -> decorate(c, NativeCode.argument(frame, 0), maxsize, TruthOps.isTrue(c, typed), typed));
    }

    private static Object decorate(Ctx ctx, Object function, Object maxsize, boolean typed, Object shownTyped) {
        CachedFunction wrapper = wrapper(ctx, function, maxsize, typed);
        PyFunction parameters = NativeCode.function(ctx, "functools", NativeCode.LIBRARY, "<lambda>",
                "lru_cache.<locals>.<lambda>", NativeCode.positional(), NONE, NONE, (c, frame) -> {
                    c.charge(144);
                    PyDict all = new PyDict();
                    all.put("maxsize", maxsize);
                    all.put("typed", shownTyped);
                    return all;
                });
        AttrOps.set(ctx, wrapper, "cache_parameters", parameters);
        Wrapping.update(ctx, wrapper, function);
        return wrapper;
    }

    static CachedFunction wrapper(Ctx ctx, Object function, Object maxsize, boolean typed) {
        long most = CachedFunction.UNBOUNDED;
        if (maxsize != PyNone.NONE) {
            if (!NumberOps.isIndex(maxsize)) throw Errors.typeError("maxsize should be integer or None");
            if (!(NumberOps.index(ctx, maxsize) instanceof Long l)) {
                throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
            }
            most = Math.max(0, l);
        }
        if (!CallOps.isCallable(function)) throw Errors.typeError("the first argument must be callable");
        ctx.charge(320);
        return new CachedFunction(function, most, typed);
    }
}
