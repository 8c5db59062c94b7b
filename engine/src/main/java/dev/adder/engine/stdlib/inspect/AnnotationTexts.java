package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** {@code get_annotations}: the annotations of one object, with those written as text evaluated when asked. */
final class AnnotationTexts {
    private AnnotationTexts() {}

    static PyDict of(Ctx ctx, Object object, Object globals, Object locals, boolean evaluate) {
        Object notes;
        if (object instanceof PyClass c) {
            notes = c.shared ? null : c.namespace.get("__annotations__");
        } else if (object instanceof PyModule || CallOps.isCallable(object)) {
            notes = AttrOps.find(ctx, object, "__annotations__");
        } else {
            throw Errors.typeError(TextOps.reprText(ctx, object) + " is not a module, class, or callable.");
        }
        PyDict result = new PyDict();
        if (notes == null || notes == PyNone.NONE) return result;
        if (!(notes instanceof PyDict d)) {
            throw Errors.valueError(TextOps.reprText(ctx, object) + ".__annotations__ is neither a dict nor None");
        }
        result.putAll(ctx, d);
        return evaluate ? evaluated(ctx, object, result, globals, locals) : result;
    }

    static PyDict evaluated(Ctx ctx, PyFunction function, Object globals, Object locals) {
        return of(ctx, function, globals, locals, true);
    }

    private static PyDict evaluated(Ctx ctx, Object object, PyDict notes, Object globals, Object locals) {
        Object names = globals != PyNone.NONE ? globals : namespace(ctx, object);
        Object inner = locals;
        if (inner == PyNone.NONE && object instanceof PyClass c) {
            PyDict own = new PyDict();
            ctx.charge(64L + 40L * c.namespace.size());
            c.namespace.forEach(own::put);
            inner = own;
        }
        if (inner == PyNone.NONE) inner = names;
        Object eval = Builtins.find("eval");
        if (eval == null) throw new IllegalStateException("no eval");
        PyDict result = new PyDict();
        for (int i = 0; i < notes.bound(); i++) {
            Object key = notes.keyAt(i);
            if (key == null) continue;
            Object value = notes.valueAt(i);
            result.put(ctx, key, Str.isText(value) ? CallOps.call3(ctx, eval, value, names, inner) : value);
        }
        return result;
    }

    private static Object namespace(Ctx ctx, Object object) {
        Object inner = Wrapped.unwrap(ctx, object, o -> false);
        if (inner instanceof PyModule m) return ModuleOps.namespace(ctx, m);
        if (inner instanceof PyFunction f) return f.link.namespace;
        if (inner instanceof PyClass c) {
            PyModule m = ctx.run.modules.get(c.module);
            if (m != null) return ModuleOps.namespace(ctx, m);
        }
        return ctx.run.main;
    }
}
