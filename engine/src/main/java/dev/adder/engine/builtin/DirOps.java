package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SortOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyRecord;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that {@code dir()} lists. */
public final class DirOps {
    private DirOps() {}

    /** {@code dir(object)}: what its {@code __dir__} gives, sorted. */
    public static PyList sorted(Ctx ctx, Object object) {
        Object own = object instanceof PyModule m ? m.namespace.get("__dir__") : null;
        Object result = own != null ? CallOps.call0(ctx, own) : CallOps.callSlot(ctx, Slot.DIR, object);
        if (result == null) throw Errors.typeError("object does not provide __dir__");
        PyList list = IterOps.toList(ctx, result);
        SortOps.sort(ctx, list, null, false);
        return list;
    }

    static PyList ofObject(Ctx ctx, Object object) {
        PyClass type = Types.of(object);
        boolean plain = type.shared || type.slot(Slot.GETATTRIBUTE) == Types.OBJECT.slot(Slot.GETATTRIBUTE);
        return list(ctx, plain || object instanceof PyClass ? namesOf(object) : namesThrough(ctx, object));
    }

    /** The names of an object whose class has attributes looked up in a way of its own. */
    private static Set<String> namesThrough(Ctx ctx, Object object) {
        Set<String> names = new TreeSet<>();
        if (AttrOps.find(ctx, object, "__dict__") instanceof PyDict own) addKeys(names, own);
        if (AttrOps.find(ctx, object, "__class__") instanceof PyClass c) names.addAll(namesOf(c));
        return names;
    }

    static PyList ofClass(Ctx ctx, PyClass cls) {
        return list(ctx, namesOf(cls));
    }

    /** The names of an object and its class, without a call into the program. */
    public static Set<String> namesOf(Object object) {
        Set<String> names = new TreeSet<>();
        switch (object) {
            case PyModule m -> names.addAll(m.names());
            case PyClass c -> {
                for (PyClass k : c.mro) names.addAll(k.namespace.keySet());
            }
            default -> {
                for (PyClass k : Types.of(object).mro) names.addAll(k.namespace.keySet());
                if (object instanceof PyRecord r) addKeys(names, r);
                if (object instanceof PyObject o) addOwn(names, o);
            }
        }
        PyClass type = object instanceof PyClass c ? c : Types.of(object);
        if (!type.hasDict && !(object instanceof PyModule)) names.remove("__dict__");
        return names;
    }

    private static void addOwn(Set<String> names, PyObject o) {
        if (o.attributes == null) return;
        if (o.shape.dict) {
            addKeys(names, o.dict());
        } else {
            for (int i = 0; i < o.shape.size(); i++) {
                String name = o.shape.name(i);
                if (o.attribute(name) != null) names.add(name);
            }
        }
    }

    private static void addKeys(Set<String> names, PyDict dict) {
        for (int i = 0; i < dict.bound(); i++) {
            Object key = dict.keyAt(i);
            if (key != null && Str.isText(key)) names.add(Str.text(key));
        }
    }

    /** The names that the code under way sees as its own: {@code dir()}. */
    static PyList ofFrame(Ctx ctx) {
        Frame f = ctx.top;
        Set<String> names = new TreeSet<>();
        if (f != null) {
            if (isModule(f)) MainNames.complete(ctx, f.link.namespace);
            addLocals(names, f);
        }
        return list(ctx, names);
    }

    /** The variables of a frame that are bound; those of the module at module level. */
    public static void addLocals(Set<String> names, Frame f) {
        PyDict own = f.names;
        if (own != null) {
            addKeys(names, own);
        } else if (isModule(f)) {
            addKeys(names, f.link.namespace);
        } else {
            addSlots(names, f);
        }
    }

    /** Whether the frame is one of module level, whose variables are globals. */
    public static boolean isModule(Frame f) {
        return f.code.name.equals("<module>");
    }

    private static void addSlots(Set<String> names, Frame f) {
        String[] slotNames = f.code.slotNames;
        for (int i = 0; i < slotNames.length && i < f.slots.length; i++) {
            if (isName(slotNames[i]) && isBound(f.slots[i])) names.add(slotNames[i]);
        }
        for (int i = 0; i < f.code.freeNames.length && i < f.closure.length; i++) {
            if (f.closure[i].value != null) names.add(f.code.freeNames[i]);
        }
    }

    public static boolean isName(@Nullable String name) {
        return name != null && !name.isEmpty() && Character.isUnicodeIdentifierStart(name.codePointAt(0))
                || name != null && name.startsWith("_");
    }

    private static boolean isBound(@Nullable Object slot) {
        return slot instanceof Cell c ? c.value != null : slot != null;
    }

    private static PyList list(Ctx ctx, Set<String> names) {
        PyList list = PyList.withCapacity(ctx, names.size());
        ctx.tick(names.size());
        for (String name : names) list.append(ctx, Str.of(name));
        return list;
    }
}
