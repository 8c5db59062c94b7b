package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code signature(obj)}: where the parameters of the different things that can be called come from. */
final class Signatures {
    private final Ctx ctx;
    private final boolean followWrapped;
    private final boolean evaluate;
    private final Object globals;
    private final Object locals;

    Signatures(Ctx ctx, boolean followWrapped, boolean evaluate, Object globals, Object locals) {
        this.ctx = ctx;
        this.followWrapped = followWrapped;
        this.evaluate = evaluate;
        this.globals = globals;
        this.locals = locals;
    }

    PySignature of(Object given) {
        if (!CallOps.isCallable(given)) {
            throw Errors.typeError(TextOps.reprText(ctx, given) + " is not a callable object");
        }
        ctx.enter();
        try {
            return ctx.level(() -> ofCallable(given));
        } finally {
            ctx.leave();
        }
    }

    private PySignature ofCallable(Object given) {
        if (given instanceof PyMethod m) return of(m.function).bound(ctx);
        Object object = given;
        if (followWrapped) {
            object = Wrapped.unwrap(ctx, given, o -> AttrOps.find(ctx, o, "__signature__") != null);
            if (object instanceof PyMethod) return of(object);
        }
        Object own = AttrOps.find(ctx, object, "__signature__");
        if (own != null && own != PyNone.NONE) {
            if (own instanceof PySignature s) return s;
            throw Errors.typeError("unexpected object " + TextOps.reprText(ctx, own) + " in __signature__ attribute");
        }
        if (object instanceof PyFunction f) return ofFunction(f);
        if (object instanceof PyBuiltin b) {
            String line = BuiltinSignatures.line(ctx, b);
            return line == null ? DeclaredSignature.of(ctx, b.declaration) : DeclaredSignature.of(ctx, line);
        }
        if (isPartial(object)) return ofPartial(object);
        if (object instanceof PyClass c) return ofClass(c);
        Object call = Types.of(object).slot(Slot.CALL);
        if (call instanceof PyFunction || call instanceof PyMethod) return of(call).bound(ctx);
        if (call instanceof PyStaticMethod s) return of(s.function);
        throw Errors.valueError("callable " + TextOps.reprText(ctx, object) + " is not supported by signature");
    }

    private PySignature ofFunction(PyFunction f) {
        Code.Signature s = f.code.signature;
        PyDict notes = evaluate ? AnnotationTexts.evaluated(ctx, f, globals, locals) : f.annotations;
        List<PyParameter> all = new ArrayList<>();
        int plain = s.positional();
        int next = 0;
        int firstDefault = plain - f.defaults.length;
        for (int i = 0; i < plain; i++, next++) {
            PyBoxed kind = i < s.positionalOnly() ? Kinds.POSITIONAL_ONLY : Kinds.POSITIONAL_OR_KEYWORD;
            Object value = i >= firstDefault ? f.defaults[i - firstDefault] : Kinds.EMPTY;
            all.add(parameter(s.names()[next], kind, value, notes));
        }
        int keywords = next;
        String varArgs = s.varArgs() ? s.names()[plain + s.keywordOnly()] : null;
        if (varArgs != null) all.add(parameter(varArgs, Kinds.VAR_POSITIONAL, Kinds.EMPTY, notes));
        for (int i = 0; i < s.keywordOnly(); i++) {
            Object value = i < f.keywordDefaults.length ? f.keywordDefaults[i] : null;
            all.add(parameter(s.names()[keywords + i], Kinds.KEYWORD_ONLY, value == null ? Kinds.EMPTY : value,
                    notes));
        }
        if (s.varKeywords()) {
            all.add(parameter(s.names()[s.names().length - 1], Kinds.VAR_KEYWORD, Kinds.EMPTY, notes));
        }
        Object returns = notes.get("return");
        return PySignature.of(ctx, all, returns == null ? Kinds.EMPTY : returns);
    }

    private PyParameter parameter(String name, PyBoxed kind, Object value, PyDict notes) {
        Object annotation = notes.get(name);
        return PyParameter.of(ctx, name, kind, value, annotation == null ? Kinds.EMPTY : annotation);
    }

    static boolean isPartial(Object o) {
        if (!(o instanceof PyObject p)) return false;
        for (PyClass c : p.type().mro) {
            if (c.shared && c.name.equals("partial") && c.module.equals("functools")) return true;
        }
        return false;
    }

    private PySignature ofPartial(Object partial) {
        PySignature whole = of(AttrOps.get(ctx, partial, "func"));
        Object[] given = IterOps.toArray(ctx, AttrOps.get(ctx, partial, "args"));
        PyDict named = AttrOps.get(ctx, partial, "keywords") instanceof PyDict d ? d : new PyDict();
        PyDict bound = bindPartial(partial, whole, given, named);
        List<PyParameter> first = new ArrayList<>();
        List<PyParameter> last = new ArrayList<>();
        boolean keywordOnly = false;
        for (PyParameter p : whole.parameters.values()) {
            ctx.step();
            PyParameter made = p;
            Object value = bound.get(p.name);
            if (value != null) {
                if (p.kind == Kinds.POSITIONAL_ONLY) continue;
                if (p.kind == Kinds.POSITIONAL_OR_KEYWORD) {
                    if (named.get(p.name) == null) continue;
                    keywordOnly = true;
                    made = p.with(ctx, value);
                }
                if (p.kind == Kinds.KEYWORD_ONLY) made = p.with(ctx, value);
            }
            if (!keywordOnly) {
                first.add(made);
            } else if (p.kind == Kinds.POSITIONAL_OR_KEYWORD) {
                last.add(made.as(ctx, Kinds.KEYWORD_ONLY));
            } else if (p.kind != Kinds.VAR_POSITIONAL) {
                last.add(made);
            }
        }
        first.addAll(last);
        return PySignature.of(ctx, first, whole.returns);
    }

    private PyDict bindPartial(Object partial, PySignature whole, Object[] given, PyDict named) {
        try {
            return new ArgumentBinding(ctx, whole, true).bind(given, named).arguments;
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.TYPE_ERROR)) throw e;
            ctx.recover(e);
            throw Errors.valueError("partial object " + TextOps.reprText(ctx, partial) + " has incorrect arguments");
        }
    }

    private static @Nullable Object written(PyClass cls, String method) {
        Object found = cls.find(method);
        if (found instanceof PyStaticMethod s) found = s.function;
        if (found instanceof PyClassMethod m) found = m.function;
        return found instanceof PyFunction ? found : null;
    }

    /** The function of a class's making that the program has written, or null. */
    static @Nullable PyFunction maker(PyClass cls) {
        Object make = written(cls, "__new__");
        Object init = written(cls, "__init__");
        for (PyClass c : cls.mro) {
            if (make != null && c.namespace.containsKey("__new__")) return (PyFunction) make;
            if (init != null && c.namespace.containsKey("__init__")) return (PyFunction) init;
        }
        return null;
    }

    private PySignature ofClass(PyClass cls) {
        if (cls.metaclass().name.equals("EnumType")) return DeclaredSignature.of(ctx, enumLine(cls));
        Object call = written(cls.metaclass(), "__call__");
        if (call != null) return of(call).bound(ctx);
        PyFunction maker = maker(cls);
        if (maker != null) return of(maker).bound(ctx);
        String line = BuiltinSignatures.line(ctx, cls);
        if (line != null) return DeclaredSignature.of(ctx, line);
        if (cls.isSubclassOf(Types.TYPE)) {
            throw Errors.valueError("no signature found for builtin type " + TextOps.reprText(ctx, cls));
        }
        PySignature declared = cls.isSubclassOf(Types.BASE_EXCEPTION) ? null : declared(cls, "__init__");
        if (declared == null && !cls.isSubclassOf(Types.BASE_EXCEPTION)) declared = declared(cls, "__new__");
        if (declared != null) return declared;
        boolean plain = cls.layout == Types.OBJECT && !cls.shared || cls == Types.OBJECT;
        if (plain) return PySignature.of(ctx, List.of(), Kinds.EMPTY);
        throw Errors.valueError("no signature found for builtin type " + TextOps.reprText(ctx, cls));
    }

    private static String enumLine(PyClass cls) {
        return cls.find("_member_names_") instanceof PyList names && names.size > 0 ? "(*values)"
                : "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)";
    }

    private @Nullable PySignature declared(PyClass cls, String method) {
        Object found = cls.find(method);
        if (found == Types.OBJECT.find(method)) return null;
        if (found instanceof PyStaticMethod s) found = s.function;
        if (!(found instanceof PyBuiltin b) || b.declaration.overloads().length > 0) return null;
        PySignature signature = DeclaredSignature.of(ctx, b.declaration);
        return signature.first() == null ? signature : signature.bound(ctx);
    }

    /** {@code name} of a text value, or the empty text. */
    static String text(@Nullable Object o) {
        return o != null && Str.isText(o) ? Str.text(o) : "";
    }
}
