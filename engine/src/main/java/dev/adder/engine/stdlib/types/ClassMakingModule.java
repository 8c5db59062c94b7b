package dev.adder.engine.stdlib.types;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.stdlib.functools.Wrapping;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** The module {@code types}: making classes while the program runs. */
@PyModule("types")
final class ClassMakingModule {
    private ClassMakingModule() {}

    /** Make a class, with the metaclass that fits; exec_body fills its namespace. */
    @Py("new_class(name, bases=(), kwds=None, exec_body=None) -> type")
    static Object newClass(Ctx ctx, Object name, Object bases, Object kwds, Object body) {
        Object resolved = resolveBases(ctx, bases);
        PyTuple prepared = (PyTuple) prepareClass(ctx, name, resolved, kwds);
        Object namespace = prepared.items[1];
        if (body != PyNone.NONE) CallOps.call1(ctx, body, namespace);
        if (resolved != bases) SubscriptOps.set(ctx, namespace, "__orig_bases__", bases);
        if (namespace instanceof PyDict d && d.get("__module__") == null) d.put("__module__", "types");
        CallArguments all = CallArguments.of(ctx, new Object[] {name, resolved, namespace},
                (PyDict) prepared.items[2]);
        return CallOps.call(ctx, prepared.items[0], all.values(), all.names());
    }

    /** Replace what is no class among the bases by what it stands for. */
    @Py("resolve_bases(bases) -> Any")
    static Object resolveBases(Ctx ctx, Object bases) {
        Object[] given = IterOps.toArray(ctx, bases);
        PyList resolved = new PyList();
        boolean changed = false;
        for (Object base : given) {
            ctx.step();
            Object entries = base instanceof PyClass ? null : AttrOps.find(ctx, base, "__mro_entries__");
            if (entries == null) {
                resolved.append(ctx, base);
                continue;
            }
            changed = true;
            if (!(CallOps.call1(ctx, entries, bases) instanceof PyTuple t)) {
                throw Errors.typeError("__mro_entries__ must return a tuple");
            }
            for (Object entry : t.items) resolved.append(ctx, entry);
        }
        return changed ? new PyTuple(resolved.toArray()) : bases;
    }

    /** Return the metaclass, the namespace to fill, and the keywords left. */
    @Py("prepare_class(name, bases=(), kwds=None) -> tuple[Any, ...]")
    static Object prepareClass(Ctx ctx, Object name, Object bases, Object kwds) {
        PyDict left = new PyDict();
        ctx.charge(160);
        if (kwds instanceof PyDict d) left.putAll(ctx, d);
        Object[] all = IterOps.toArray(ctx, bases);
        Object asked = left.removeText("metaclass");
        Object meta = asked != null ? asked : all.length > 0 ? Types.of(all[0]) : Types.TYPE;
        if (meta instanceof PyClass m) meta = mostDerived(m, all);
        Object prepare = AttrOps.find(ctx, meta, "__prepare__");
        Object namespace = new PyDict();
        if (prepare != null) {
            CallArguments arguments = CallArguments.of(ctx, new Object[] {name, bases}, left);
            namespace = CallOps.call(ctx, prepare, arguments.values(), arguments.names());
        }
        return new PyTuple(meta, namespace, left);
    }

    private static PyClass mostDerived(PyClass meta, Object[] bases) {
        PyClass winner = meta;
        for (Object base : bases) {
            PyClass other = Types.of(base);
            if (winner.isSubclassOf(other)) continue;
            if (!other.isSubclassOf(winner)) {
                throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict)"
                        + " subclass of the metaclasses of all its bases");
            }
            winner = other;
        }
        return winner;
    }

    /** Return the bases of a class as they were written, before generic ones were replaced. */
    @Py("get_original_bases(cls, /) -> tuple[Any, ...]")
    static Object originalBases(Ctx ctx, Object cls) {
        if (!(cls instanceof PyClass c)) {
            throw Errors.typeError("Expected an instance of type, not '" + Types.of(cls).name + "'");
        }
        Object own = c.namespace.get("__orig_bases__");
        return own == null ? AttrOps.get(ctx, c, "__bases__") : own;
    }

    /** Make the generators of a generator function awaitable. */
    @Py("coroutine(func) -> Any")
    static Object coroutine(Ctx ctx, Object function) {
        if (!CallOps.isCallable(function)) throw Errors.typeError("types.coroutine() expects a callable");
        if (function instanceof PyFunction f
                && (f.code.kind == Code.Kind.COROUTINE || f.code.kind == Code.Kind.ASYNC_GENERATOR)) {
            return function;
        }
        PyFunction wrapped = NativeCode.function(ctx, "types", NativeCode.LIBRARY, "wrapped",
                "coroutine.<locals>.wrapped", NativeCode.ANY, new Object[0], new Object[0], (c, frame) -> {
                    Object[] args = IterOps.toArray(c, NativeCode.argument(frame, 0));
                    PyDict kwargs = NativeCode.argument(frame, 1) instanceof PyDict d ? d : new PyDict();
                    CallArguments all = CallArguments.of(c, args, kwargs);
                    Object made = CallOps.call(c, function, all.values(), all.names());
                    if (!(made instanceof PyGenerator g) || g.coroutine) return made;
                    c.charge(40);
                    return new AwaitableGenerator(g);
                });
        Wrapping.update(ctx, wrapped, function);
        return wrapped;
    }
}
