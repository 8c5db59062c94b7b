package dev.adder.engine.stdlib.enums;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;

/** What members of flags have. */
@PyType("Flag")
final class FlagMethods {
    private FlagMethods() {}

    /** Generate the next value when not given: the next power of two. */
    @Py("_generate_next_value_(name, start, count, last_values, /) -> Any")
    static Object next(Ctx ctx, Object name, Object start, Object count, Object lastValues) {
        Object[] values = IterOps.toArray(ctx, lastValues);
        if (!TruthOps.isTrue(ctx, count)) return start == PyNone.NONE ? 1L : start;
        if (values.length == 0) throw Errors.valueError("max() iterable argument is empty");
        Object greatest = values[0];
        for (Object value : values) if (CompareOps.lt(ctx, greatest, value)) greatest = value;
        if (!NumberOps.isInt(greatest)) {
            throw Errors.typeError("invalid flag value " + TextOps.reprText(ctx, greatest));
        }
        BigInteger bit = BigInteger.ONE.shiftLeft(ProtoMember.big(greatest).bitLength());
        return dev.adder.engine.ops.IntOps.of(bit);
    }

    /** Create a composite member that contains all canonical members present in value. */
    @Py("_missing_(cls, value) -> Any")
    static Object missing(Ctx ctx, PyClass cls, Object value) {
        return FlagValues.make(ctx, cls, value);
    }

    /** Return the canonical members that a value has, in order. */
    @Py("_iter_member_(cls, value) -> Iterator[Any]")
    static Object members(Ctx ctx, PyClass cls, Object value) {
        return IterOps.iter(ctx, new PyTuple(FlagValues.members(ctx, cls, value).toArray()));
    }

    private static Object value(Ctx ctx, PyObject self) {
        return EnumMethods.attribute(ctx, self, "_value_");
    }

    /** Returns True if self has at least the same flags set as value. */
    @Py("__contains__(self, value, /) -> bool")
    static boolean contains(Ctx ctx, PyObject self, Object value) {
        if (!Types.isInstance(value, self.type())) {
            throw Errors.typeError("unsupported operand type(s) for 'in': '" + Types.of(value).qualifiedName
                    + "' and '" + self.type().qualifiedName + "'");
        }
        Object other = value(ctx, (PyObject) value);
        return CompareOps.eq(ctx, NumberOps.and(ctx, other, value(ctx, self)), other);
    }

    /** Returns flags in definition order. */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyObject self) {
        return IterOps.iter(ctx, new PyTuple(FlagValues.members(ctx, self.type(), value(ctx, self)).toArray()));
    }

    /** Return the number of flags that are set. */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyObject self) {
        return ProtoMember.big(value(ctx, self)).abs().bitCount();
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        Object name = EnumMethods.attribute(ctx, self, "_name_");
        String text = EnumMethods.valueText(ctx, self);
        String shown = name == PyNone.NONE ? "" : "." + TextOps.strText(ctx, name);
        return Str.of("<" + self.type().name + shown + ": " + text + ">");
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyObject self) {
        Object name = EnumMethods.attribute(ctx, self, "_name_");
        if (name != PyNone.NONE) return Str.of(self.type().name + "." + TextOps.strText(ctx, name));
        return Str.of(self.type().name + "(" + TextOps.reprText(ctx, value(ctx, self)) + ")");
    }

    /** Whether any flag is set. */
    @Py("__bool__(self, /) -> bool")
    static boolean truth(Ctx ctx, PyObject self) {
        return TruthOps.isTrue(ctx, value(ctx, self));
    }

    /** The bits of the other operand, or NotImplemented. */
    private static Object bits(Ctx ctx, PyObject self, Object other) {
        if (Types.isInstance(other, self.type())) return value(ctx, (PyObject) other);
        boolean data = self.type().find("_member_type_") instanceof PyClass c && c != Types.OBJECT
                && Types.isInstance(other, c);
        return data ? ProtoMember.plain(other) : PySingleton.NOT_IMPLEMENTED;
    }

    private static Object made(Ctx ctx, PyObject self, Object value) {
        return CallOps.call1(ctx, self.type(), value);
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, PyObject self, Object value) {
        Object other = bits(ctx, self, value);
        return other == PySingleton.NOT_IMPLEMENTED ? other
                : made(ctx, self, NumberOps.or(ctx, value(ctx, self), other));
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, PyObject self, Object value) {
        return or(ctx, self, value);
    }

    /** Return self&value. */
    @Py("__and__(self, value, /) -> Any")
    static Object and(Ctx ctx, PyObject self, Object value) {
        Object other = bits(ctx, self, value);
        return other == PySingleton.NOT_IMPLEMENTED ? other
                : made(ctx, self, NumberOps.and(ctx, value(ctx, self), other));
    }

    /** Return value&self. */
    @Py("__rand__(self, value, /) -> Any")
    static Object andReflected(Ctx ctx, PyObject self, Object value) {
        return and(ctx, self, value);
    }

    /** Return self^value. */
    @Py("__xor__(self, value, /) -> Any")
    static Object xor(Ctx ctx, PyObject self, Object value) {
        Object other = bits(ctx, self, value);
        return other == PySingleton.NOT_IMPLEMENTED ? other
                : made(ctx, self, NumberOps.xor(ctx, value(ctx, self), other));
    }

    /** Return value^self. */
    @Py("__rxor__(self, value, /) -> Any")
    static Object xorReflected(Ctx ctx, PyObject self, Object value) {
        return xor(ctx, self, value);
    }

    /** Return ~self. */
    @Py("__invert__(self, /) -> Any")
    static Object invert(Ctx ctx, PyObject self) {
        PyException none = Errors.typeError("'" + self.type().name + "' cannot be inverted");
        if (value(ctx, self) == PyNone.NONE) throw none;
        Object boundary = self.type().find("_boundary_");
        Object inverted = NumberOps.invert(ctx, value(ctx, self));
        if (boundary == EnumTypes.EJECT || boundary == EnumTypes.KEEP) return made(ctx, self, inverted);
        Object singles = self.type().find("_singles_mask_");
        return made(ctx, self, NumberOps.and(ctx, singles == null ? 0L : singles, inverted));
    }
}
