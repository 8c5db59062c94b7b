package dev.adder.engine.stdlib.typing;

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
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyUnion;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code get_type_hints}: annotations with text evaluated. */
final class TypeHints {
    private final Ctx ctx;
    private final boolean extras;

    TypeHints(Ctx ctx, boolean extras) {
        this.ctx = ctx;
        this.extras = extras;
    }

    PyDict of(Object object, @Nullable Object globals, @Nullable Object locals) {
        PyDict hints = new PyDict();
        ctx.charge(64);
        if (object instanceof PyClass c) {
            for (int i = c.mro.length - 1; i >= 0; i--) {
                PyClass base = c.mro[i];
                if (base.shared || !(base.namespace.get("__annotations__") instanceof PyDict notes)) continue;
                add(hints, notes, globals != null ? globals : globalsOf(base.module), locals != null ? locals
                        : locals(base));
            }
            return hints;
        }
        Object notes = AttrOps.find(ctx, object, "__annotations__");
        if (!(notes instanceof PyDict d)) {
            if (CallOps.isCallable(object) || object instanceof PyModule) return hints;
            throw Errors.typeError(TextOps.reprText(ctx, object) + " is not a module, class, method, or function.");
        }
        Object inner = object;
        for (Object next; !(inner instanceof PyClass)
                && (next = AttrOps.find(ctx, inner, "__wrapped__")) != null && next != inner;) {
            ctx.step();
            inner = next;
        }
        Object names = globals != null ? globals : object instanceof PyModule m ? m.namespace : namesOf(inner);
        add(hints, d, names, locals != null ? locals : names);
        return hints;
    }

    private Object namesOf(Object function) {
        if (function instanceof PyFunction f) return f.link.namespace;
        if (function instanceof dev.adder.engine.value.PyMethod m) return namesOf(m.function);
        return ctx.run.main;
    }

    private PyDict globalsOf(String module) {
        PyModule m = ctx.run.modules.get(module);
        return m == null ? ctx.run.main : ModuleOps.namespace(ctx, m);
    }

    private PyDict locals(PyClass cls) {
        PyDict locals = new PyDict();
        ctx.charge(64L + 40L * cls.namespace.size());
        cls.namespace.forEach(locals::put);
        Object parameters = cls.namespace.get("__type_params__");
        if (parameters instanceof PyTuple t) addParameters(locals, t);
        return locals;
    }

    private void addParameters(PyDict locals, PyTuple parameters) {
        for (Object p : parameters.items) if (p instanceof TypeVariable v) locals.put(v.name, v);
    }

    private void add(PyDict hints, PyDict notes, Object globals, Object locals) {
        for (int i = 0; i < notes.bound(); i++) {
            Object key = notes.keyAt(i);
            if (key == null) continue;
            Object value = notes.valueAt(i);
            if (value == PyNone.NONE) value = Types.NONE;
            if (Str.isText(value)) value = PyForwardRef.of(ctx, Str.text(value), null);
            Object type = evaluate(value, globals, locals);
            hints.put(ctx, key, extras ? type : strip(type));
        }
        ctx.tick(notes.size());
    }

    private Object evaluate(Object type, Object globals, Object locals) {
        ctx.enter();
        Object result = ctx.level(() -> evaluateHere(type, globals, locals));
        ctx.leave();
        return result;
    }

    private Object evaluateHere(Object type, Object globals, Object locals) {
        return switch (type) {
            case TypingAlias a when !a.is(TypingAlias.LITERAL) -> {
                PyTuple changed = each(a.arguments, globals, locals, false);
                yield changed == a.arguments ? a : a.with(ctx, changed);
            }
            case PyGenericAlias a -> {
                PyTuple changed = each(a.arguments, globals, locals, true);
                yield changed == a.arguments ? a : new PyGenericAlias(a.origin, changed);
            }
            case PyUnion u -> {
                PyTuple changed = each(u.members, globals, locals, false);
                yield changed == u.members ? u : TypeForms.subscript(ctx, SpecialForm.UNION, changed);
            }
            case PyForwardRef r -> evaluateText(r, globals, locals);
            default -> type;
        };
    }

    private PyTuple each(PyTuple types, Object globals, Object locals, boolean text) {
        Object[] changed = types.items.clone();
        boolean same = true;
        for (int i = 0; i < changed.length; i++) {
            Object type = changed[i];
            if (text && Str.isText(type)) type = PyForwardRef.of(ctx, Str.text(type), null);
            changed[i] = evaluate(type, globals, locals);
            same &= changed[i] == types.items[i];
        }
        return same ? types : new PyTuple(changed);
    }

    private Object evaluateText(PyForwardRef reference, Object globals, Object locals) {
        Object eval = Builtins.find("eval");
        if (eval == null) throw new IllegalStateException("no eval");
        Object names = globals;
        Object owner = Str.isText(reference.module) ? ctx.run.modules.get(Str.text(reference.module)) : null;
        if (owner instanceof PyModule m) names = ModuleOps.namespace(ctx, m);
        String source = reference.text.startsWith("*") ? "(" + reference.text + ",)[0]" : reference.text;
        Object type = CallOps.call3(ctx, eval, Str.of(source), names, locals == globals ? names : locals);
        type = TypeForms.check(ctx, type, "Forward references must evaluate to types.");
        return type instanceof PyForwardRef r && r.text.equals(reference.text) ? type
                : evaluate(type, globals, locals);
    }

    /** Parses text that is to be an expression. */
    static void compile(Ctx ctx, String source) {
        Object compile = Builtins.find("compile");
        if (compile == null) throw new IllegalStateException("no compile");
        CallOps.call3(ctx, compile, Str.of(source), Str.of("<string>"), Str.of("eval"));
    }

    /** The type without {@code Annotated}, {@code Required} and {@code NotRequired}. */
    private Object strip(Object type) {
        return switch (type) {
            case TypingAlias a when a.is(TypingAlias.ANNOTATED) -> strip(a.arguments.items[0]);
            case TypingAlias a when a.origin == SpecialForm.REQUIRED || a.origin == SpecialForm.NOT_REQUIRED ->
                strip(a.arguments.items[0]);
            case TypingAlias a -> {
                PyTuple changed = stripEach(a.arguments);
                yield changed == a.arguments ? a : a.with(ctx, changed);
            }
            case PyGenericAlias a -> {
                PyTuple changed = stripEach(a.arguments);
                yield changed == a.arguments ? a : new PyGenericAlias(a.origin, changed);
            }
            case PyUnion u -> {
                PyTuple changed = stripEach(u.members);
                yield changed == u.members ? u : TypeForms.subscript(ctx, SpecialForm.UNION, changed);
            }
            default -> type;
        };
    }

    private PyTuple stripEach(PyTuple types) {
        ctx.enter();
        Object[] changed = types.items.clone();
        boolean same = true;
        for (int i = 0; i < changed.length; i++) {
            Object type = changed[i];
            changed[i] = ctx.level(() -> strip(type));
            same &= changed[i] == types.items[i];
        }
        ctx.leave();
        return same ? types : new PyTuple(changed);
    }
}
