package dev.adder.engine.stdlib.functools;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyMappingProxy;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyUnion;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code singledispatch}: a function that calls the implementation registered for the class of its first argument. */
final class Dispatcher {
    private static final Object[] NONE = {};

    private final PyDict registry = new PyDict();
    private final PyDict found = new PyDict();
    /** How many classes were registered with abstract ones when the last was looked up. */
    private @Nullable Object token;

    private Dispatcher() {}

    static PyFunction of(Ctx ctx, Object function) {
        Dispatcher d = new Dispatcher();
        Object name = AttrOps.find(ctx, function, "__name__");
        String shown = name == null ? "singledispatch function" : TextOps.strText(ctx, name);
        d.registry.put(ctx, Types.OBJECT, function);
        PyFunction wrapper = function(ctx, "wrapper", NativeCode.ANY, NONE, (c, frame) -> {
            Object[] args = IterOps.toArray(c, NativeCode.argument(frame, 0));
            if (args.length == 0) throw Errors.typeError(shown + " requires at least 1 positional argument");
            Object implementation = d.dispatch(c, AttrOps.get(c, args[0], "__class__"));
            PyDict kwargs = NativeCode.argument(frame, 1) instanceof PyDict k ? k : new PyDict();
            CallArguments all = CallArguments.of(c, args, kwargs);
            return CallOps.call(c, implementation, all.values(), all.names());
        });
        PyFunction register = function(ctx, "register", NativeCode.positional("cls", "func"),
                new Object[] {PyNone.NONE},
                (c, f) -> d.register(c, NativeCode.argument(f, 0), NativeCode.argument(f, 1)));
        PyFunction dispatch = function(ctx, "dispatch", NativeCode.positional("cls"), NONE,
                (c, f) -> d.dispatch(c, NativeCode.argument(f, 0)));
        AttrOps.set(ctx, wrapper, "register", register);
        AttrOps.set(ctx, wrapper, "dispatch", dispatch);
        AttrOps.set(ctx, wrapper, "registry", new PyMappingProxy(d.registry));
        AttrOps.set(ctx, wrapper, "_clear_cache", AttrOps.get(ctx, d.found, "clear"));
        Wrapping.update(ctx, wrapper, function);
        return wrapper;
    }

    private static PyFunction function(Ctx ctx, String name, Code.Signature signature, Object[] defaults,
            NativeCode.Body body) {
        return NativeCode.function(ctx, "functools", NativeCode.LIBRARY, name, "singledispatch.<locals>." + name,
                signature, defaults, NONE, body);
    }

    private Object dispatch(Ctx ctx, Object cls) {
        if (!(cls instanceof PyClass c)) {
            throw Errors.typeError("cannot create weak reference to '" + Types.nameOf(cls) + "' object");
        }
        if (token != null) {
            Object now = token(ctx);
            if (!CompareOps.eq(ctx, token, now)) {
                found.clear();
                token = now;
            }
        }
        Object known = found.get(ctx, c);
        if (known != null) return known;
        Object implementation = registry.get(ctx, c);
        if (implementation == null) implementation = DispatchOrder.find(ctx, c, registry);
        if (implementation == null) return PyNone.NONE;
        found.put(ctx, c, implementation);
        return implementation;
    }

    private static Object token(Ctx ctx) {
        return CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "abc"), "get_cache_token");
    }

    private Object register(Ctx ctx, Object given, Object implementation) {
        Object cls = given;
        Object function = implementation;
        if (isDispatchType(cls)) {
            if (function == PyNone.NONE) {
                return function(ctx, "<lambda>", NativeCode.positional("f"), NONE,
                        (c, frame) -> register(c, given, NativeCode.argument(frame, 0)));
            }
        } else {
            if (function != PyNone.NONE) {
                throw Errors.typeError("Invalid first argument to `register()`. " + TextOps.reprText(ctx, cls)
                        + " is not a class or union type.");
            }
            function = cls;
            cls = annotated(ctx, function);
        }
        Object[] members = cls instanceof PyUnion u ? u.members.items : new Object[] {cls};
        for (Object member : members) registry.put(ctx, member, function);
        if (token == null && AttrOps.find(ctx, cls, "__abstractmethods__") != null) token = token(ctx);
        found.clear();
        return function;
    }

    /** The class that the first annotation of a function names. */
    private static Object annotated(Ctx ctx, Object function) {
        Object annotations = AttrOps.find(ctx, function, "__annotations__");
        if (annotations == null || !TruthOps.isTrue(ctx, annotations)) {
            throw Errors.typeError("Invalid first argument to `register()`: " + TextOps.reprText(ctx, function)
                    + ". Use either `@register(some_class)` or plain `@register` on an annotated function.");
        }
        Object hints = CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "typing"), "get_type_hints", function);
        if (!(hints instanceof PyDict d) || d.size() == 0) throw Errors.of(Exceptions.STOP_ITERATION, "");
        Object name = d.presentKeyAt(d.first());
        Object cls = d.valueAt(d.first());
        if (isDispatchType(cls)) return cls;
        throw Errors.typeError("Invalid annotation for " + TextOps.reprText(ctx, name) + ". "
                + TextOps.reprText(ctx, cls)
                + (cls instanceof PyUnion ? " not all arguments are classes." : " is not a class."));
    }

    private static boolean isDispatchType(Object cls) {
        if (!(cls instanceof PyUnion u)) return cls instanceof PyClass;
        for (Object member : u.members.items) if (!(member instanceof PyClass)) return false;
        return true;
    }
}
