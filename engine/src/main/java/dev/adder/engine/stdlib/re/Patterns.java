package dev.adder.engine.stdlib.re;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.regex.Meter;
import dev.adder.engine.regex.RegexException;
import dev.adder.engine.regex.RegexProgram;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiling patterns, once per run for each text and flags. */
public final class Patterns {
    static final PyClass ERROR = error();
    private static final int KEPT = 256;

    /** The patterns a run has compiled, by text and flags. */
    static final class Cache {
        final Map<List<Object>, PyPattern> patterns = new LinkedHashMap<>(16, 0.75f, true);
    }

    private Patterns() {}

    private static PyClass error() {
        return PyClass.builtin("re", "error", ErrorMethodsTable.INSTANCE, Exceptions.EXCEPTION);
    }

    /** Steps and memory of matching, charged to the run. */
    static Meter meter(Ctx ctx) {
        return new Meter() {
            @Override
            public void steps(int count) {
                ctx.tick(count >> 2);
            }

            @Override
            public void charge(long bytes) {
                ctx.charge(bytes);
            }

            @Override
            public void warn(String text) {
                WarnOps.warn(ctx, Exceptions.FUTURE_WARNING, text);
            }
        };
    }

    static PyPattern of(Ctx ctx, Object pattern, Object flags) {
        if (!Types.isInstance(flags, Types.INT)) {
            throw Errors.typeError("unsupported operand type(s) for &: '" + Types.nameOf(flags) + "' and 'RegexFlag'");
        }
        int bits = flags instanceof Long l ? l.intValue() : (int) NumberOps.clippedIndex(ctx, flags);
        if (pattern instanceof PyPattern p) {
            if (bits != 0) throw Errors.valueError("cannot process flags argument with a compiled pattern");
            return p;
        }
        Object plain = pattern instanceof PyBoxed b ? b.value : pattern;
        Map<List<Object>, PyPattern> cache = ctx.run.state(Cache.class, Cache::new).patterns;
        List<Object> key = List.of(plain, bits);
        PyPattern known = plain instanceof PyBytes ? null : cache.get(key);
        if (known != null) return known;
        PyPattern made = compile(ctx, plain, bits);
        cache.put(key, made);
        if (cache.size() > KEPT) cache.remove(cache.keySet().iterator().next());
        return made;
    }

    private static PyPattern compile(Ctx ctx, Object pattern, int flags) {
        try {
            if (pattern instanceof String s) {
                ctx.tick(s.length());
                return new PyPattern(RegexProgram.compile(s, flags, meter(ctx)), pattern, false);
            }
            if (pattern instanceof PyAstralStr s) {
                return new PyPattern(RegexProgram.compile(s.codePoints, flags, false, meter(ctx)), pattern, false);
            }
            if (pattern instanceof PyBytes b) {
                ctx.charge(4L * b.value.length);
                int[] points = new int[b.value.length];
                for (int i = 0; i < points.length; i++) points[i] = b.value[i] & 0xFF;
                return new PyPattern(RegexProgram.compile(points, flags, true, meter(ctx)), pattern, true);
            }
        } catch (RegexException e) {
            throw raised(pattern, e);
        }
        HashOps.hash(ctx, pattern);
        throw Errors.typeError("first argument must be string or compiled pattern");
    }

    /** The Python exception of a wrong pattern or template. */
    public static PyException raised(Object pattern, RegexException e) {
        switch (e.kind()) {
            case VALUE_ERROR :
                return Errors.valueError(e.text());
            case OVERFLOW_ERROR :
                return Errors.overflowError(e.text());
            case INDEX_ERROR :
                return Errors.indexError(e.text());
            case RECURSION_ERROR :
                return Errors.recursion("");
            default :
                break;
        }
        PyBaseException error = new PyBaseException(ERROR, Str.of(e.text()));
        error.setAttribute("msg", Str.of(e.message()));
        error.setAttribute("pattern", pattern);
        boolean placed = e.position() >= 0;
        error.setAttribute("pos", placed ? (Object) (long) e.position() : PyNone.NONE);
        error.setAttribute("lineno", placed ? (Object) (long) e.line() : PyNone.NONE);
        error.setAttribute("colno", placed ? (Object) (long) e.column() : PyNone.NONE);
        return new PyException(error);
    }

}
