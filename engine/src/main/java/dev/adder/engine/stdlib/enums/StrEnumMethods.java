package dev.adder.engine.stdlib.enums;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Locale;

/** What {@code StrEnum} adds. */
@PyType("StrEnum")
final class StrEnumMethods {
    private StrEnumMethods() {}

    /** Make a bare member from a text. */
    @Py("_new_text_member_(member_type, /, *values) -> Any")
    static Object make(Ctx ctx, PyClass cls, Object[] values) {
        if (values.length > 3) {
            throw Errors.typeError("too many arguments for str(): " + TextOps.reprText(ctx, new PyTuple(values)));
        }
        if (values.length == 1 && !Str.isText(values[0])) {
            throw Errors.typeError(TextOps.reprText(ctx, values[0]) + " is not a string");
        }
        for (int i = 1; i < values.length; i++) {
            if (Str.isText(values[i])) continue;
            throw Errors.typeError((i == 1 ? "encoding" : "errors") + " must be a string, not "
                    + TextOps.reprText(ctx, values[i]));
        }
        Object text = CallOps.call(ctx, Types.STR, values);
        ctx.charge(64);
        PyBoxed member = new PyBoxed(cls, text);
        member.setAttribute("_value_", text);
        return member;
    }

    /** Return the lower-cased version of the member name. */
    @Py("_generate_next_value_(name: str, start, count, last_values, /) -> str")
    static String next(Ctx ctx, String name, Object start, Object count, Object lastValues) {
        return name.toLowerCase(Locale.ROOT);
    }
}
