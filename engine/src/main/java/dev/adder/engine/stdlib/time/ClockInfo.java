package dev.adder.engine.stdlib.time;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;

/** What {@code time.get_clock_info} tells of a clock. */
@PyType("SimpleNamespace")
final class ClockInfo extends PyObject {
    private static final PyClass TYPE = PyClass.builtin("types", "SimpleNamespace", ClockInfoTable.INSTANCE);

    private final String implementation;
    private final boolean monotonic;
    private final boolean adjustable;

    ClockInfo(String implementation, boolean monotonic, boolean adjustable) {
        super(TYPE);
        this.implementation = implementation;
        this.monotonic = monotonic;
        this.adjustable = adjustable;
    }

    /** The C function that CPython asks. */
    @PyProperty("implementation: str")
    static String implementation(Ctx ctx, ClockInfo self) {
        return self.implementation;
    }

    /** Whether the clock never goes back. */
    @PyProperty("monotonic: bool")
    static boolean monotonic(Ctx ctx, ClockInfo self) {
        return self.monotonic;
    }

    /** Whether somebody can set the clock. */
    @PyProperty("adjustable: bool")
    static boolean adjustable(Ctx ctx, ClockInfo self) {
        return self.adjustable;
    }

    /** The resolution in seconds. */
    @PyProperty("resolution: float")
    static double resolution(Ctx ctx, ClockInfo self) {
        return 1e-9;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, ClockInfo self) {
        return Str.of("namespace(implementation='" + self.implementation + "', monotonic="
                + (self.monotonic ? "True" : "False") + ", adjustable=" + (self.adjustable ? "True" : "False")
                + ", resolution=1e-09)");
    }
}
