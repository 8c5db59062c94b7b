package dev.adder.engine.stdlib.enums;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.ExceptionOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Members by value: {@code Color(2)}. */
final class EnumLookup {
    private EnumLookup() {}

    /** The member with the value, or null. */
    static @Nullable Object byValue(Ctx ctx, PyClass cls, PyDict map, Object value) {
        try {
            return EnumMaker.valueMap(cls).get(ctx, value);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.TYPE_ERROR)) throw e;
            ctx.recover(e);
        }
        for (int i = 0; i < map.bound(); i++) {
            if (map.keyAt(i) == null) continue;
            ctx.step();
            Object member = map.valueAt(i);
            if (CompareOps.sameOrEqual(ctx, AttrOps.get(ctx, member, "_value_"), value)) return member;
        }
        return null;
    }

    /** What {@code Enum.__new__} gives. */
    static Object find(Ctx ctx, PyClass cls, Object value) {
        if (Types.of(value) == cls) return value;
        PyDict map = EnumMaker.memberMap(cls);
        Object member = byValue(ctx, cls, map, value);
        if (member != null) return member;
        if (map.size() == 0) throw Errors.typeError(TextOps.reprText(ctx, cls) + " has no members defined");
        Object result = PyNone.NONE;
        PyException failed = null;
        try {
            result = CallOps.callAttribute(ctx, cls, "_missing_", value);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.EXCEPTION)) throw e;
            ctx.recover(e);
            failed = e;
        }
        if (Types.isInstance(result, cls)) return result;
        boolean ejects = EnumTypes.isFlag(cls) && cls.find("_boundary_") == EnumTypes.EJECT;
        if (ejects && NumberOps.isInt(result)) return result;
        PyException invalid = invalid(ctx, cls, value);
        if (failed == null && result == PyNone.NONE) throw invalid;
        if (failed == null) {
            failed = Errors.typeError("error in " + cls.name + "._missing_: returned " + TextOps.reprText(ctx, result)
                    + " instead of None or a valid member");
        }
        if (!failed.value.type().isSubclassOf(Exceptions.VALUE_ERROR)) {
            ExceptionOps.chain(failed.value, invalid.value);
        }
        throw failed;
    }

    static PyException invalid(Ctx ctx, PyClass cls, Object value) {
        return Errors.valueError(TextOps.reprText(ctx, value) + " is not a valid " + cls.qualifiedName);
    }
}
