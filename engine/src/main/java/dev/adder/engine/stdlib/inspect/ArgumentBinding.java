package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** {@code Signature.bind}: arguments given their parameters, with the errors that a call would raise in other words. */
final class ArgumentBinding {
    private final Ctx ctx;
    private final PySignature signature;
    private final boolean partial;
    private final PyDict bound = new PyDict();
    private final Deque<PyParameter> left;

    ArgumentBinding(Ctx ctx, PySignature signature, boolean partial) {
        this.ctx = ctx;
        this.signature = signature;
        this.partial = partial;
        this.left = new ArrayDeque<>(signature.parameters.values());
    }

    PyBoundArguments bind(Object[] args, PyDict given) {
        ctx.charge(64L + 8L * args.length);
        PyDict kwargs = new PyDict();
        kwargs.putAll(ctx, given);
        positional(args, kwargs);
        PyParameter keywords = null;
        for (PyParameter p : left) {
            ctx.step();
            if (p.kind == Kinds.VAR_KEYWORD) {
                keywords = p;
            } else if (p.kind != Kinds.VAR_POSITIONAL) {
                named(p, kwargs);
            }
        }
        if (kwargs.size() > 0) {
            if (keywords == null) {
                Object key = kwargs.presentKeyAt(kwargs.first());
                throw Errors.typeError("got an unexpected keyword argument " + TextOps.reprText(ctx, key));
            }
            bound.put(ctx, Str.of(keywords.name), kwargs);
        }
        return new PyBoundArguments(signature, bound);
    }

    private void named(PyParameter p, PyDict kwargs) {
        Object value = p.kind == Kinds.POSITIONAL_ONLY ? null : kwargs.removeText(p.name);
        if (value != null) {
            bound.put(ctx, Str.of(p.name), value);
        } else if (!partial && p.isRequired()) {
            throw missing(p, "");
        }
    }

    private PyException missing(PyParameter p, String how) {
        return Errors.typeError("missing a required" + how + " argument: " + TextOps.reprText(ctx, Str.of(p.name)));
    }

    private void positional(Object[] args, PyDict kwargs) {
        int next = 0;
        while (true) {
            ctx.step();
            PyParameter p = left.peek();
            if (next == args.length) {
                if (p != null) atEnd(p, kwargs);
                return;
            }
            if (p == null || p.kind == Kinds.VAR_KEYWORD || p.kind == Kinds.KEYWORD_ONLY) {
                throw Errors.typeError("too many positional arguments");
            }
            left.remove();
            if (p.kind == Kinds.VAR_POSITIONAL) {
                bound.put(ctx, Str.of(p.name), new PyTuple(Arrays.copyOfRange(args, next, args.length)));
                return;
            }
            if (p.kind != Kinds.POSITIONAL_ONLY && kwargs.get(p.name) != null) {
                throw Errors.typeError("multiple values for argument " + TextOps.reprText(ctx, Str.of(p.name)));
            }
            bound.put(ctx, Str.of(p.name), args[next++]);
        }
    }

    /** What there is to say about the first parameter for which no positional argument is left. */
    private void atEnd(PyParameter p, PyDict kwargs) {
        if (p.kind == Kinds.VAR_POSITIONAL) {
            left.remove();
        } else if (kwargs.get(p.name) != null) {
            if (p.kind == Kinds.POSITIONAL_ONLY) {
                throw Errors.typeError(TextOps.reprText(ctx, Str.of(p.name))
                        + " parameter is positional only, but was passed as a keyword");
            }
        } else if (p.kind != Kinds.VAR_KEYWORD && p.isRequired() && !partial) {
            throw missing(p, p.kind == Kinds.KEYWORD_ONLY ? " keyword-only" : "");
        }
    }
}
