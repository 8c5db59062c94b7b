package sample;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;

@PyModule(value = "text.plain", also = "text.again")
final class TextModule {
    /** The ratio. */
    @PyValue("pi")
    static final double PI = Math.PI;

    @PyValue("letters")
    static final String LETTERS = "abc";

    private TextModule() {}

    /** Made at the first access. */
    @PyValue("version: tuple[int, ...]")
    static Object version(Ctx ctx) {
        return 3L;
    }

    /** Greatest common divisor. */
    @Py("gcd(*integers: int) -> int")
    static Object gcd(Ctx ctx, Object[] integers) {
        return (long) integers.length;
    }

    /** Square root. */
    @Py("sqrt(x: float, /) -> float")
    static double sqrt(Ctx ctx, double x) {
        return Math.sqrt(x);
    }

    /** Nothing. */
    @Py("nothing() -> None")
    static void nothing(Ctx ctx) {}
}
