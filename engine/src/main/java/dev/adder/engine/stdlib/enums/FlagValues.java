package dev.adder.engine.stdlib.enums;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Combinations of flags: made when first asked for, then kept like members. */
final class FlagValues {
    private FlagValues() {}

    private static BigInteger bits(PyClass cls, String name) {
        Object value = cls.find(name);
        return value == null || !NumberOps.isInt(value) ? BigInteger.ZERO : ProtoMember.big(value);
    }

    private static BigInteger valueOf(Ctx ctx, Object member) {
        return ProtoMember.big(AttrOps.get(ctx, member, "_value_"));
    }

    /** The canonical members whose bits are set, None for a bit that has no member. */
    static List<Object> members(Ctx ctx, PyClass cls, Object value) {
        BigInteger set = ProtoMember.big(value).and(bits(cls, "_flag_mask_"));
        List<Object> members = new ArrayList<>();
        PyDict values = EnumMaker.valueMap(cls);
        for (int bit = set.getLowestSetBit(); bit >= 0 && bit < set.bitLength(); bit++) {
            ctx.step();
            if (!set.testBit(bit)) continue;
            Object member = values.get(ctx, IntOps.of(BigInteger.ONE.shiftLeft(bit)));
            members.add(member == null ? PyNone.NONE : member);
        }
        if (cls.find("_by_definition_") == Boolean.TRUE) {
            members.sort(Comparator.comparingLong(m -> m instanceof PyObject o
                    && o.attribute("_sort_order_") instanceof Long l ? l : 0));
        }
        return members;
    }

    /** What {@code Flag._missing_} gives. */
    static Object make(Ctx ctx, PyClass cls, Object given) {
        if (!NumberOps.isInt(given)) throw EnumLookup.invalid(ctx, cls, given);
        BigInteger value = ProtoMember.big(given);
        BigInteger mask = bits(cls, "_flag_mask_");
        BigInteger singles = bits(cls, "_singles_mask_");
        BigInteger all = bits(cls, "_all_bits_");
        Object boundary = cls.find("_boundary_");
        boolean outside = value.compareTo(all) > 0 || value.compareTo(all.not()) < 0
                || value.and(all.xor(mask)).signum() != 0;
        if (outside) {
            if (boundary == EnumTypes.EJECT) return IntOps.of(value);
            if (boundary == EnumTypes.CONFORM) {
                value = value.and(mask);
            } else if (boundary == EnumTypes.KEEP) {
                if (value.signum() < 0) {
                    BigInteger room = BigInteger.ONE.shiftLeft(value.negate().bitLength());
                    value = all.add(BigInteger.ONE).max(room).add(value);
                }
            } else {
                throw strict(ctx, cls, given, mask);
            }
        }
        Object negative = null;
        if (value.signum() < 0) {
            negative = IntOps.of(value);
            value = all.add(BigInteger.ONE).add(value);
        }
        Object plain = value.equals(ProtoMember.big(given)) ? given : IntOps.of(value);
        return combine(ctx, cls, plain, mask, singles, boundary, negative);
    }

    private static Object combine(Ctx ctx, PyClass cls, Object plain, BigInteger mask, BigInteger singles,
            @Nullable Object boundary, @Nullable Object negative) {
        BigInteger value = ProtoMember.big(plain);
        BigInteger unknown = value.andNot(mask);
        if (unknown.signum() != 0 && boundary != EnumTypes.KEEP) {
            throw Errors.valueError(cls.name + "(" + TextOps.reprText(ctx, plain) + ") -->  unknown values "
                    + unknown + " [" + binary(unknown, 0) + "]");
        }
        PyDict values = EnumMaker.valueMap(cls);
        Object known = values.get(ctx, plain);
        if (known == null) {
            PyObject member = bare(ctx, cls, plain);
            member.setAttribute("_value_", plain);
            member.setAttribute("_name_", name(ctx, cls, value, singles));
            known = member;
            values.put(ctx, plain, known);
        }
        if (negative != null) values.put(ctx, negative, known);
        return known;
    }

    private static PyObject bare(Ctx ctx, PyClass cls, Object value) {
        ctx.charge(96);
        if (!(cls.find("_member_type_") instanceof PyClass type) || type == Types.OBJECT) return new PyInstance(cls);
        Object made = CallOps.call2(ctx, AttrOps.get(ctx, type, "__new__"), cls, value);
        if (made instanceof PyObject o && o.type() == cls) return o;
        throw Errors.typeError("__new__ of an enum must make a member, not '" + Types.nameOf(made) + "'");
    }

    private static Object name(Ctx ctx, PyClass cls, BigInteger value, BigInteger singles) {
        if (value.signum() == 0) return PyNone.NONE;
        List<Object> members = members(ctx, cls, IntOps.of(value.and(singles)));
        BigInteger combined = BigInteger.ZERO;
        for (Object m : members) combined = combined.or(valueOf(ctx, m));
        if (value.andNot(singles).signum() != 0) {
            PyDict map = EnumMaker.memberMap(cls);
            for (int i = 0; i < map.bound(); i++) {
                if (map.keyAt(i) == null) continue;
                Object m = map.valueAt(i);
                BigInteger v = valueOf(ctx, m);
                ctx.step();
                if (!members.contains(m) && v.signum() != 0 && v.and(value).equals(v)) {
                    members.add(m);
                    combined = combined.or(v);
                }
            }
        }
        if (combined.signum() == 0) return PyNone.NONE;
        List<String> names = new ArrayList<>();
        for (Object m : members) names.add(TextOps.strText(ctx, AttrOps.get(ctx, m, "_name_")));
        BigInteger unknown = value.xor(combined);
        if (unknown.signum() != 0 && cls.find("_boundary_") == EnumTypes.STRICT) {
            throw Errors.valueError(TextOps.reprText(ctx, cls) + ": no members with value " + unknown);
        }
        if (unknown.signum() != 0) {
            Object how = AttrOps.find(ctx, cls, "_numeric_repr_");
            Object number = IntOps.of(unknown);
            names.add(how == null ? TextOps.reprText(ctx, number)
                    : TextOps.strText(ctx, CallOps.call1(ctx, how, number)));
        }
        return Str.of(String.join("|", names));
    }

    private static RuntimeException strict(Ctx ctx, PyClass cls, Object given, BigInteger mask) {
        BigInteger value = ProtoMember.big(given);
        int bits = Math.max(value.abs().bitLength(), mask.bitLength());
        return Errors.valueError(TextOps.reprText(ctx, cls) + " invalid value " + TextOps.reprText(ctx, given)
                + "\n    given " + binary(value, bits) + "\n  allowed " + binary(mask, bits));
    }

    /** {@code 0b0 1010}: sign, then that many digits. */
    private static String binary(BigInteger value, int digits) {
        BigInteger room = BigInteger.ONE.shiftLeft(Math.max(digits, value.abs().bitLength()));
        String bits = (value.signum() < 0 ? room.add(value) : value).toString(2);
        int missing = Math.max(0, Math.max(digits, 1) - bits.length());
        return (value.signum() < 0 ? "0b1 " : "0b0 ") + "0".repeat(missing) + bits;
    }
}
