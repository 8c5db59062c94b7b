package dev.adder.engine.stdlib.enums;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Stands in the namespace of a new enum for a member, which is made when the class is. */
final class ProtoMember extends PyObject {
    private static final PyClass TYPE = PyClass.builtin("enum", "_proto_member", ProtoMemberMethodsTable.INSTANCE);

    private final Object value;

    ProtoMember(Object value) {
        super(TYPE);
        this.value = value;
    }

    /** Makes the member and takes its place in the class. */
    void become(Ctx ctx, PyClass cls, Object name) {
        cls.remove(Str.text(name));
        boolean tuples = cls.find("_member_type_") == Types.TUPLE;
        Object[] arguments = value instanceof PyTuple t && !tuples ? t.items : new Object[] {value};
        PyObject member = bare(ctx, cls, arguments);
        if (member.attribute("_value_") == null) member.setAttribute("_value_", valueOf(ctx, cls, arguments));
        Object own = AttrOps.get(ctx, member, "_value_");
        member.setAttribute("_name_", name);
        member.setAttribute("__objclass__", cls);
        Object init = cls.find("__init__");
        if (init != null && init != EnumTypes.ENUM.find("__init__") && init != Types.OBJECT.find("__init__")) {
            CallOps.callMethod(ctx, init, member, arguments, new String[0]);
            own = AttrOps.get(ctx, member, "_value_");
        }
        PyList names = EnumMaker.memberNames(cls);
        if (names == null) throw new IllegalStateException("no enum");
        member.setAttribute("_sort_order_", (long) names.size);
        register(ctx, cls, name, member, own, names);
    }

    private static PyObject bare(Ctx ctx, PyClass cls, Object[] arguments) {
        Object make = AttrOps.get(ctx, cls, "_new_member_");
        Object made;
        if (cls.find("_use_args_") == Boolean.TRUE) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = cls;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            made = CallOps.call(ctx, make, all, new String[0]);
        } else {
            made = CallOps.call1(ctx, make, cls);
        }
        if (made instanceof PyObject o && o.type() == cls) return o;
        throw Errors.typeError("__new__ of an enum must make a member, not '" + Types.nameOf(made) + "'");
    }

    private Object valueOf(Ctx ctx, PyClass cls, Object[] arguments) {
        Object type = cls.find("_member_type_");
        if (type == null || type == Types.OBJECT) return value;
        try {
            return CallOps.call(ctx, type, arguments, new String[0]);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.EXCEPTION)) throw e;
            ctx.recover(e);
            PyException error = Errors.typeError("_value_ not set in __new__, unable to create it");
            error.value.cause = e.value;
            throw error;
        }
    }

    private static void register(Ctx ctx, PyClass cls, Object name, PyObject member, Object value, PyList names) {
        PyDict map = EnumMaker.memberMap(cls);
        PyObject actual = alias(ctx, cls, map, value);
        boolean flag = EnumTypes.isFlag(cls);
        if (flag && !NumberOps.isInt(value)) throw Errors.unsupportedOperands("|=", 0L, value);
        if (flag) addBits(ctx, cls, value);
        if (actual == null) {
            actual = member;
            if (!flag || isSingleBit(value)) names.append(ctx, name);
        }
        Object redirect = EnumProperty.redirect(ctx, cls, Str.text(name), actual);
        cls.set(Str.text(name), redirect == null ? actual : redirect);
        map.put(ctx, name, actual);
        PyDict values = EnumMaker.valueMap(cls);
        try {
            values.putIfAbsent(ctx, value, actual);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.TYPE_ERROR)) throw e;
            ctx.recover(e);
            if (cls.find("_unhashable_values_") instanceof PyList list) list.append(ctx, value);
        }
    }

    /** The member that has the value already, or null. */
    private static @Nullable PyObject alias(Ctx ctx, PyClass cls, PyDict map, Object value) {
        Object found = EnumLookup.byValue(ctx, cls, map, value);
        return found instanceof PyObject o ? o : null;
    }

    private static void addBits(Ctx ctx, PyClass cls, Object value) {
        Object mask = NumberOps.or(ctx, bits(cls, "_flag_mask_"), plain(value));
        cls.set("_flag_mask_", mask);
        if (isSingleBit(value)) cls.set("_singles_mask_", NumberOps.or(ctx, bits(cls, "_singles_mask_"), plain(value)));
        int length = big(mask).bitLength();
        cls.set("_all_bits_",
                dev.adder.engine.ops.IntOps.of(BigInteger.ONE.shiftLeft(length).subtract(BigInteger.ONE)));
    }

    private static Object bits(PyClass cls, String name) {
        Object value = cls.find(name);
        return value == null ? 0L : value;
    }

    static Object plain(Object value) {
        return value instanceof dev.adder.engine.value.PyBoxed b ? b.value : value instanceof Boolean b ? b ? 1L : 0L
                : value;
    }

    static BigInteger big(Object value) {
        Object p = plain(value);
        if (p instanceof BigInteger b) return b;
        if (p instanceof Long l) return BigInteger.valueOf(l);
        throw Errors.typeError("invalid flag value of type '" + Types.nameOf(value) + "'");
    }

    private static boolean isSingleBit(Object value) {
        return NumberOps.isInt(value) && big(value).signum() > 0 && big(value).bitCount() == 1;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(value);
    }
}
