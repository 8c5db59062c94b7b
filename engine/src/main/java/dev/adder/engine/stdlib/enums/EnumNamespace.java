package dev.adder.engine.stdlib.enums;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyDescriptor;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMember;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyProperty;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The namespace of the body of an enum: it notes which names become members, and gives {@code auto()} its value. */
final class EnumNamespace extends PyDict {
    private static final Set<String> SUNDER = Set.of("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_",
            "_ignore_", "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_", "_value_repr_");

    private final String className;
    final Set<String> members = new LinkedHashSet<>();
    final List<String> ignored = new ArrayList<>();
    private final PyList lastValues = new PyList();
    private Object generateNext;
    private boolean autoCalled;

    EnumNamespace(String className, Object generateNext) {
        this.className = className;
        this.generateNext = generateNext;
    }

    Object generateNext() {
        return generateNext;
    }

    void putPlain(String key, Object value) {
        super.put(key, value);
    }

    @Override
    public void put(Ctx ctx, Object key, Object value) {
        if (!Str.isText(key)) {
            super.put(ctx, key, value);
            return;
        }
        String name = Str.text(key);
        if (isPrivate(name)) {
            super.put(ctx, key, value);
        } else if (isSunder(name)) {
            putSunder(ctx, name, key, value);
        } else if (isDunder(name)) {
            super.put(ctx, name.equals("__order__") ? "_order_" : key, value);
        } else if (members.contains(name)) {
            throw alreadyDefined(ctx, key);
        } else if (ignored.contains(name)) {
            super.put(ctx, key, value);
        } else if (value instanceof EnumWrapper w && w.is(EnumWrapper.NON_MEMBER)) {
            super.put(ctx, key, w.value == null ? value : w.value);
        } else if (isDescriptor(value)) {
            super.put(ctx, key, value);
        } else {
            putMember(ctx, name, key, value);
        }
    }

    private RuntimeException alreadyDefined(Ctx ctx, Object key) {
        Object old = get(ctx, key);
        return Errors.typeError(TextOps.reprText(ctx, key) + " already defined as "
                + (old == null ? "?" : TextOps.reprText(ctx, old)));
    }

    private void putSunder(Ctx ctx, String name, Object key, Object value) {
        if (!SUNDER.contains(name)) {
            throw Errors.valueError("_sunder_ names, such as " + TextOps.reprText(ctx, key)
                    + ", are reserved for future Enum use");
        }
        if (name.equals("_generate_next_value_")) {
            if (autoCalled) throw Errors.typeError("_generate_next_value_ must be defined before members");
            generateNext = value instanceof PyStaticMethod s ? s.function : value;
        } else if (name.equals("_ignore_")) {
            if (Str.isText(value)) {
                for (String n : Str.text(value).replace(',', ' ').split("\\s+")) if (!n.isEmpty()) ignored.add(n);
            } else {
                for (Object n : IterOps.toArray(ctx, value)) ignored.add(TextOps.strText(ctx, n));
            }
        }
        super.put(ctx, key, value);
    }

    private void putMember(Ctx ctx, String name, Object key, Object given) {
        if (get(ctx, key) != null) throw alreadyDefined(ctx, key);
        Object value = given instanceof EnumWrapper w && w.is(EnumWrapper.MEMBER) && w.value != null ? w.value : given;
        boolean stored = false;
        if (isAuto(value)) {
            value = next(ctx, key, (EnumWrapper) value);
            stored = true;
        } else if (value instanceof PyTuple t && t.type() == Types.TUPLE && hasAuto(t)) {
            Object[] items = t.items.clone();
            for (int i = 0; i < items.length; i++) {
                if (isAuto(items[i])) items[i] = next(ctx, key, (EnumWrapper) items[i]);
            }
            value = new PyTuple(items);
            stored = true;
        }
        ctx.charge(64);
        members.add(name);
        if (!stored) lastValues.append(ctx, value);
        super.put(ctx, key, value);
    }

    private static boolean isAuto(Object o) {
        return o instanceof EnumWrapper w && w.is(EnumWrapper.AUTO);
    }

    private static boolean hasAuto(PyTuple t) {
        for (Object item : t.items) if (isAuto(item)) return true;
        return false;
    }

    private Object next(Ctx ctx, Object key, EnumWrapper auto) {
        Object value = auto.value;
        if (value == null) {
            Object[] arguments = {key, 1L, (long) members.size(), IterOps.toList(ctx, lastValues)};
            value = CallOps.call(ctx, generateNext, arguments);
            auto.value = value;
        }
        autoCalled = true;
        lastValues.append(ctx, value);
        return value;
    }

    private boolean isPrivate(String name) {
        String pattern = "_" + className + "__";
        return name.length() > pattern.length() && name.startsWith(pattern)
                && (name.charAt(name.length() - 1) != '_' || name.charAt(name.length() - 2) != '_');
    }

    private static boolean isDunder(String name) {
        return name.length() > 4 && name.startsWith("__") && name.endsWith("__") && name.charAt(2) != '_'
                && name.charAt(name.length() - 3) != '_';
    }

    private static boolean isSunder(String name) {
        return name.length() > 2 && name.startsWith("_") && name.endsWith("_") && name.charAt(1) != '_'
                && name.charAt(name.length() - 2) != '_';
    }

    /** Functions, properties and the like stay what they are. */
    static boolean isDescriptor(Object value) {
        if (value instanceof PyClass || !(value instanceof PyObject o)) return false;
        if (value instanceof PyCallable c) return c.binds() || o.type() == Types.METHOD || hasGet(o);
        return value instanceof PyProperty || value instanceof PyClassMethod || value instanceof PyStaticMethod
                || value instanceof PyMember || value instanceof PyDescriptor || hasGet(o);
    }

    private static boolean hasGet(PyObject o) {
        PyClass type = o.type();
        return type.slot(Slot.GET) != null || type.slot(Slot.SET) != null || type.slot(Slot.DELETE) != null;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(lastValues);
        live.visit(generateNext);
    }
}
