package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;

@PyModule("m")
final class TooManyParameters {
    private TooManyParameters() {}

    /** Documented. */
    @Py("f(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, "
            + "p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31) -> None")
    static void f(Ctx ctx, // ### more than 31 parameters
            Object p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7,
            Object p8, Object p9, Object p10, Object p11, Object p12, Object p13, Object p14, Object p15,
            Object p16, Object p17, Object p18, Object p19, Object p20, Object p21, Object p22, Object p23,
            Object p24, Object p25, Object p26, Object p27, Object p28, Object p29, Object p30, Object p31) {}
}
