package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Signature}: the parameters of something that can be called, and what it returns. */
final class PySignature extends PyObject {
    static final PyClass TYPE = PyClass.builtin("inspect", "Signature", SignatureMethodsTable.INSTANCE);

    final Map<String, PyParameter> parameters = new LinkedHashMap<>();
    final Object returns;

    PySignature(PyClass cls, List<PyParameter> parameters, Object returns) {
        super(cls);
        for (PyParameter p : parameters) this.parameters.put(p.name, p);
        this.returns = returns;
    }

    static PySignature of(Ctx ctx, List<PyParameter> parameters, Object returns) {
        ctx.charge(80L + 48L * parameters.size());
        return new PySignature(TYPE, parameters, returns);
    }

    /** What {@code Signature(...)} gives, or the error of its arguments. */
    static PySignature checked(Ctx ctx, PyClass cls, Object[] given, Object returns) {
        List<PyParameter> parameters = new ArrayList<>();
        List<String> names = new ArrayList<>();
        PyBoxed top = Kinds.POSITIONAL_ONLY;
        boolean seenDefault = false;
        for (Object item : given) {
            ctx.step();
            if (!(item instanceof PyParameter p)) throw Errors.noAttribute(item, "kind");
            if (Kinds.number(p.kind) < Kinds.number(top)) {
                throw Errors.valueError("wrong parameter order: " + Kinds.description(top) + " parameter before "
                        + Kinds.description(p.kind) + " parameter");
            }
            top = p.kind;
            if (Kinds.number(p.kind) < 2) {
                if (p.isRequired() && seenDefault) {
                    throw Errors.valueError("non-default argument follows default argument");
                }
                seenDefault = !p.isRequired();
            }
            if (names.contains(p.name)) {
                throw Errors.valueError("duplicate parameter name: " + TextOps.reprText(ctx, Str.of(p.name)));
            }
            names.add(p.name);
            parameters.add(p);
        }
        ctx.charge(80L + 48L * parameters.size());
        return new PySignature(cls, parameters, returns);
    }

    List<PyParameter> list() {
        return new ArrayList<>(parameters.values());
    }

    @Nullable
    PyParameter first() {
        return parameters.isEmpty() ? null : parameters.values().iterator().next();
    }

    /** As a method that is bound to its first argument sees it. */
    PySignature bound(Ctx ctx) {
        PyParameter first = first();
        if (first == null || first.kind == Kinds.KEYWORD_ONLY || first.kind == Kinds.VAR_KEYWORD) {
            throw Errors.valueError("invalid method signature");
        }
        if (first.kind == Kinds.VAR_POSITIONAL) return this;
        List<PyParameter> rest = list();
        return of(ctx, rest.subList(1, rest.size()), returns);
    }

    PyDict mapping(Ctx ctx) {
        PyDict all = new PyDict();
        parameters.forEach((name, p) -> all.put(ctx, Str.of(name), p));
        return all;
    }

    /** {@code (a, /, b=1, *, c) -> int}. */
    String text(Ctx ctx) {
        List<String> parts = new ArrayList<>();
        boolean slash = false;
        boolean star = true;
        for (PyParameter p : parameters.values()) {
            ctx.step();
            if (p.kind == Kinds.POSITIONAL_ONLY) {
                slash = true;
            } else if (slash) {
                parts.add("/");
                slash = false;
            }
            if (p.kind == Kinds.VAR_POSITIONAL) {
                star = false;
            } else if (p.kind == Kinds.KEYWORD_ONLY && star) {
                parts.add("*");
                star = false;
            }
            parts.add(p.text(ctx));
        }
        if (slash) parts.add("/");
        String text = "(" + String.join(", ", parts) + ")";
        ctx.charge(2L * text.length());
        return returns == Kinds.EMPTY ? text : text + " -> " + Annotations.text(ctx, returns);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(48L * parameters.size());
        parameters.values().forEach(live::visit);
        live.visit(returns);
    }
}
