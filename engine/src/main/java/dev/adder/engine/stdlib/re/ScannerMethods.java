package dev.adder.engine.stdlib.re;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** What a pattern's {@code scanner} can do. */
@PyType("SRE_Scanner")
final class ScannerMethods {
    private ScannerMethods() {}

    /** The match that begins where the last one ended. */
    @Py("match(self, /) -> Match | None")
    static Object match(Ctx ctx, PyScanner self) {
        return self.next(ctx, false);
    }

    /** The first match from where the last one ended. */
    @Py("search(self, /) -> Match | None")
    static Object search(Ctx ctx, PyScanner self) {
        return self.next(ctx, true);
    }

    /** The pattern that it was made of. */
    @PyProperty("pattern")
    static Object pattern(Ctx ctx, PyScanner self) {
        return self.pattern;
    }
}
