package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;

/** Makes dates; CPython does not name the function in its errors. */
@PyType("this function")
final class DateMaker {
    private DateMaker() {}

    /** Create a date. */
    @Py("__new__(cls, /, year: int, month: int, day: int) -> date")
    static Object make(Ctx ctx, PyClass cls, Object year, Object month, Object day) {
        int[] f = Fields.of(ctx, year, month, day);
        Calendar.checkDate(f[0], f[1], f[2]);
        ctx.charge(40);
        return new PyDate(cls, f[0], f[1], f[2]);
    }
}
