package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;

/** What {@code BoundArguments} objects have. */
@PyType("BoundArguments")
final class BoundArgumentsMethods {
    private BoundArgumentsMethods() {}

    /** Create bound arguments. */
    @Py("__new__(cls, signature, arguments) -> BoundArguments")
    static Object make(Ctx ctx, PyClass cls, PySignature signature, PyDict arguments) {
        ctx.charge(40);
        return new PyBoundArguments(signature, arguments);
    }

    /** The arguments by name. */
    @PyProperty("arguments: dict[str, Any]")
    static Object arguments(Ctx ctx, PyBoundArguments self) {
        return self.arguments;
    }

    @PySetter("arguments")
    static void setArguments(Ctx ctx, PyBoundArguments self, PyDict value) {
        self.arguments = value;
    }

    /** The signature. */
    @PyProperty("signature: Signature")
    static Object signature(Ctx ctx, PyBoundArguments self) {
        return self.signature;
    }

    /** The positional arguments. */
    @PyProperty("args: tuple[Any, ...]")
    static Object args(Ctx ctx, PyBoundArguments self) {
        List<Object> args = new ArrayList<>();
        for (PyParameter p : self.signature.parameters.values()) {
            ctx.step();
            if (p.kind == Kinds.VAR_KEYWORD || p.kind == Kinds.KEYWORD_ONLY) break;
            Object value = self.arguments.get(p.name);
            if (value == null) break;
            if (p.kind == Kinds.VAR_POSITIONAL) {
                args.addAll(List.of(IterOps.toArray(ctx, value)));
            } else {
                args.add(value);
            }
        }
        ctx.charge(24L + 8L * args.size());
        return new PyTuple(args.toArray());
    }

    /** The keyword arguments. */
    @PyProperty("kwargs: dict[str, Any]")
    static Object kwargs(Ctx ctx, PyBoundArguments self) {
        PyDict kwargs = new PyDict();
        boolean started = false;
        for (PyParameter p : self.signature.parameters.values()) {
            ctx.step();
            Object value = self.arguments.get(p.name);
            if (!started) {
                started = p.kind == Kinds.VAR_KEYWORD || p.kind == Kinds.KEYWORD_ONLY;
                if (!started && value == null) {
                    started = true;
                    continue;
                }
            }
            if (!started || value == null) continue;
            if (p.kind == Kinds.VAR_KEYWORD) {
                if (value instanceof PyDict d) kwargs.putAll(ctx, d);
            } else {
                kwargs.put(ctx, Str.of(p.name), value);
            }
        }
        return kwargs;
    }

    /** Set default values for missing arguments. */
    @Py("apply_defaults(self, /) -> None")
    static void applyDefaults(Ctx ctx, PyBoundArguments self) {
        PyDict all = new PyDict();
        for (PyParameter p : self.signature.parameters.values()) {
            ctx.step();
            Object value = self.arguments.get(p.name);
            if (value == null) {
                if (!p.isRequired()) {
                    value = p.defaultValue;
                } else if (p.kind == Kinds.VAR_POSITIONAL) {
                    value = PyTuple.EMPTY;
                } else if (p.kind == Kinds.VAR_KEYWORD) {
                    value = new PyDict();
                }
            }
            if (value != null) all.put(ctx, Str.of(p.name), value);
        }
        self.arguments = all;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyBoundArguments self) {
        List<String> parts = new ArrayList<>();
        PyDict all = self.arguments;
        for (int i = 0; i < all.bound(); i++) {
            Object key = all.keyAt(i);
            if (key == null) continue;
            Object value = all.valueAt(i);
            String part = TextOps.strText(ctx, key) + "=" + TextOps.reprText(ctx, value);
            ctx.charge(2L * part.length());
            parts.add(part);
        }
        return Str.of("<BoundArguments (" + String.join(", ", parts) + ")>");
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyBoundArguments self, Object value) {
        if (!(value instanceof PyBoundArguments other)) return PySingleton.NOT_IMPLEMENTED;
        return CompareOps.eq(ctx, self.signature, other.signature)
                && CompareOps.eq(ctx, self.arguments, other.arguments);
    }
}
