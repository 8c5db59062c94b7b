package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMember;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What {@code object.__reduce_ex__} says: how to make an object of the same class with the same state. */
final class Reduction {
    private Reduction() {}

    /** The attributes as a dict, or None; a pair with those in slots when there are such. */
    static Object state(Ctx ctx, Object self) {
        if (!(self instanceof PyObject o) || o.attributes == null) return PyNone.NONE;
        PyDict plain = new PyDict();
        PyDict slots = new PyDict();
        String[] names = names(o);
        ctx.charge(128L + 40L * names.length);
        for (String name : names) {
            Object value = o.attribute(name);
            if (value != null) (isSlot(o.type(), name) ? slots : plain).put(ctx, Str.of(name), value);
        }
        Object dict = plain.size() == 0 ? PyNone.NONE : plain;
        return slots.size() == 0 ? dict : new PyTuple(dict, slots);
    }

    private static String[] names(PyObject o) {
        if (!o.shape.dict) {
            String[] names = new String[o.shape.size()];
            for (int i = 0; i < names.length; i++) names[i] = o.shape.name(i);
            return names;
        }
        PyDict d = o.dict();
        String[] names = new String[d.size()];
        int n = 0;
        for (int i = 0; i < d.bound(); i++) if (d.keyAt(i) instanceof Object key) names[n++] = Str.text(key);
        return names;
    }

    static boolean isSlot(PyClass cls, String name) {
        return cls.slotNames != null && cls.slotNames.contains(name) && cls.find(name) instanceof PyMember;
    }

    static Object of(Ctx ctx, Object self, long protocol) {
        PyClass cls = Types.of(self);
        if (cls.layout.shared && cls.layout != Types.OBJECT && !isData(self)) {
            throw Errors.typeError("cannot pickle '" + cls.name + "' object");
        }
        ctx.charge(200);
        PyTuple arguments = arguments(ctx, self, cls);
        Object[] all = new Object[1 + arguments.items.length];
        all[0] = cls;
        System.arraycopy(arguments.items, 0, all, 1, arguments.items.length);
        Object make = ModuleOps.member(ctx, ModuleOps.importModule(ctx, "copyreg"), "__newobj__");
        if (make == null) throw Errors.runtimeError("lost copyreg.__newobj__");
        Object state = CallOps.callAttribute(ctx, self, "__getstate__");
        if (protocol < 2) {
            Object rebuild = ModuleOps.member(ctx, ModuleOps.importModule(ctx, "copyreg"), "_reconstructor");
            if (rebuild != null && cls.layout == Types.OBJECT) {
                PyTuple how = new PyTuple(cls, Types.OBJECT, PyNone.NONE);
                return state == PyNone.NONE ? new PyTuple(rebuild, how) : new PyTuple(rebuild, how, state);
            }
        }
        return new PyTuple(make, new PyTuple(all), state, self instanceof PyList ? IterOps.iter(ctx, self)
                : PyNone.NONE, self instanceof PyDict d ? items(ctx, d) : PyNone.NONE);
    }

    private static boolean isData(Object self) {
        return !(self instanceof PyIterator) && (self instanceof PyList || self instanceof PyDict
                || self instanceof PySet || self instanceof PyTuple || Types.of(self).find("__getnewargs__") != null
                || self instanceof dev.adder.engine.value.PyBaseException);
    }

    private static Object items(Ctx ctx, PyDict d) {
        return IterOps.iter(ctx, CallOps.callAttribute(ctx, d, "items"));
    }

    private static PyTuple arguments(Ctx ctx, Object self, PyClass cls) {
        @Nullable Object method = cls.find("__getnewargs__");
        if (method != null) return new PyTuple(IterOps.toArray(ctx, CallOps.callMethod(ctx, method, self)));
        boolean plain = cls.slot(Slot.NEW) == Types.OBJECT.slot(Slot.NEW) || !(self instanceof PySet);
        return plain ? PyTuple.EMPTY : new PyTuple(IterOps.toList(ctx, self));
    }
}
