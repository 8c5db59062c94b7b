package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** Making contexts, their fields, and the operations that fit no pattern. */
@PyType("decimal.Context")
final class ContextMethods {
    private ContextMethods() {}

    /** Create a new context; what is not given is as in DefaultContext. */
    @Py("__new__(cls, /, *args, **kwargs) -> Context")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(120);
        PyContext c = new PyContext(cls);
        c.take(Contexts.of(ctx).defaults);
        c.flags = 0;
        return c;
    }

    /** Set what is given; the rest is as in the default context. */
    @Py("__init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,"
            + " traps=None) -> None")
    static void init(Ctx ctx, PyContext c, Object prec, Object rounding, Object emin, Object emax, Object capitals,
            Object clamp, Object flags, Object traps) {
        set(ctx, c, prec, rounding, emin, emax, capitals, clamp);
        if (flags != PyNone.NONE) c.flags = ContextFields.signals(ctx, flags);
        if (traps != PyNone.NONE) c.traps = ContextFields.signals(ctx, traps);
    }

    /** Sets the fields that are not None. */
    static void set(Ctx ctx, PyContext c, Object prec, Object rounding, Object emin, Object emax, Object capitals,
            Object clamp) {
        if (prec != PyNone.NONE) c.prec = ContextFields.prec(ctx, prec);
        if (rounding != PyNone.NONE) c.rounding = ContextFields.rounding(rounding);
        if (emin != PyNone.NONE) c.emin = ContextFields.emin(ctx, emin);
        if (emax != PyNone.NONE) c.emax = ContextFields.emax(ctx, emax);
        if (capitals != PyNone.NONE) c.capitals = ContextFields.bit(ctx, capitals, "capitals");
        if (clamp != PyNone.NONE) c.clamp = ContextFields.bit(ctx, clamp, "clamp");
    }

    /** The number of significant digits. */
    @PyProperty("prec: int")
    static long prec(Ctx ctx, PyContext self) {
        return self.prec;
    }

    /** Sets prec. */
    @PySetter("prec")
    static void setPrec(Ctx ctx, PyContext self, Object value) {
        self.prec = ContextFields.prec(ctx, value);
    }

    /** The rounding mode. */
    @PyProperty("rounding: str")
    static String rounding(Ctx ctx, PyContext self) {
        return self.rounding.text();
    }

    /** Sets rounding. */
    @PySetter("rounding")
    static void setRounding(Ctx ctx, PyContext self, Object value) {
        self.rounding = ContextFields.rounding(value);
    }

    /** The smallest exponent of a normal number. */
    @PyProperty("Emin: int")
    static long emin(Ctx ctx, PyContext self) {
        return self.emin;
    }

    /** Sets Emin. */
    @PySetter("Emin")
    static void setEmin(Ctx ctx, PyContext self, Object value) {
        self.emin = ContextFields.emin(ctx, value);
    }

    /** The largest exponent. */
    @PyProperty("Emax: int")
    static long emax(Ctx ctx, PyContext self) {
        return self.emax;
    }

    /** Sets Emax. */
    @PySetter("Emax")
    static void setEmax(Ctx ctx, PyContext self, Object value) {
        self.emax = ContextFields.emax(ctx, value);
    }

    /** Whether exponents are shown with a capital letter. */
    @PyProperty("capitals: int")
    static int capitals(Ctx ctx, PyContext self) {
        return self.capitals ? 1 : 0;
    }

    /** Sets capitals. */
    @PySetter("capitals")
    static void setCapitals(Ctx ctx, PyContext self, Object value) {
        self.capitals = ContextFields.bit(ctx, value, "capitals");
    }

    /** Whether exponents are kept low enough for all digits. */
    @PyProperty("clamp: int")
    static int clamp(Ctx ctx, PyContext self) {
        return self.clamp ? 1 : 0;
    }

    /** Sets clamp. */
    @PySetter("clamp")
    static void setClamp(Ctx ctx, PyContext self, Object value) {
        self.clamp = ContextFields.bit(ctx, value, "clamp");
    }

    /** The signals met so far. */
    @PyProperty("flags: dict")
    static Object flags(Ctx ctx, PyContext self) {
        return new SignalDict(self, false);
    }

    /** Sets flags. */
    @PySetter("flags")
    static void setFlags(Ctx ctx, PyContext self, Object value) {
        self.flags = ContextFields.signalDict(ctx, value);
    }

    /** The signals that raise. */
    @PyProperty("traps: dict")
    static Object traps(Ctx ctx, PyContext self) {
        return new SignalDict(self, true);
    }

    /** Sets traps. */
    @PySetter("traps")
    static void setTraps(Ctx ctx, PyContext self, Object value) {
        self.traps = ContextFields.signalDict(ctx, value);
    }

    /** Implement delattr(self, name). */
    @Py("__delattr__(self, name, /) -> None")
    static void delAttr(Ctx ctx, PyContext self, Object name) {
        throw Errors.attributeError("context attributes cannot be deleted");
    }

    /** The exponent of the smallest subnormal number. */
    @Py("Etiny(self, /) -> int")
    static long etiny(Ctx ctx, PyContext self) {
        return self.emin - (self.prec - 1);
    }

    /** The largest exponent of a number with all digits. */
    @Py("Etop(self, /) -> int")
    static long etop(Ctx ctx, PyContext self) {
        return self.emax - (self.prec - 1);
    }

    /** Reset all flags. */
    @Py("clear_flags(self, /) -> None")
    static void clearFlags(Ctx ctx, PyContext self) {
        self.flags = 0;
    }

    /** Reset all traps. */
    @Py("clear_traps(self, /) -> None")
    static void clearTraps(Ctx ctx, PyContext self) {
        self.traps = 0;
    }

    /** A duplicate, flags included. */
    @Py("copy(self, /) -> Context")
    static Object copy(Ctx ctx, PyContext self) {
        ctx.charge(120);
        return self.copy();
    }

    /** A duplicate. */
    @Py("__copy__(self, /) -> Context")
    static Object copyModule(Ctx ctx, PyContext self) {
        return copy(ctx, self);
    }

    /** A Decimal from a value, rounded. */
    @Py("create_decimal(self, num='0', /) -> Decimal")
    static Object createDecimal(Ctx ctx, PyContext self, Object num) {
        return Making.rounded(ctx, self, num);
    }

    /** A Decimal from a float, rounded. */
    @Py("create_decimal_from_float(self, f, /) -> Decimal")
    static Object createDecimalFromFloat(Ctx ctx, PyContext self, Object f) {
        PyDecimal d = (PyDecimal) DecimalMethods.fromFloat(ctx, PyDecimal.TYPE, f);
        Calc k = self.calc(ctx);
        return self.done(k, k.finish(d));
    }

    /** Return quotient and remainder. */
    @Py("divmod(self, x, y, /) -> tuple")
    static Object divmod(Ctx ctx, PyContext self, Object x, Object y) {
        Calc k = self.calc(ctx);
        PyDecimal[] parts = Division.divMod(k, Apply.operand(ctx, self, x), Apply.operand(ctx, self, y));
        return self.done(k, new PyTuple(parts[0], parts[1]));
    }

    /** Return x multiplied by y, plus z. */
    @Py("fma(self, x, y, z, /) -> Decimal")
    static Object fma(Ctx ctx, PyContext self, Object x, Object y, Object z) {
        Calc k = self.calc(ctx);
        return self.done(k, k.fma(Apply.operand(ctx, self, x), Apply.operand(ctx, self, y),
                Apply.operand(ctx, self, z)));
    }

    /** Compute a**b, modulo a third operand if that is given. */
    @Py("power(self, /, a, b, modulo=None) -> Decimal")
    static Object power(Ctx ctx, PyContext self, Object a, Object b, Object modulo) {
        PyDecimal x = Apply.operand(ctx, self, a);
        PyDecimal y = Apply.operand(ctx, self, b);
        Calc k = self.calc(ctx);
        if (modulo == PyNone.NONE) return self.done(k, Powers.power(k, x, y));
        return self.done(k, Powers.modular(k, x, y, Apply.operand(ctx, self, modulo)));
    }

    /** Ten. */
    @Py("radix(self, /) -> Decimal")
    static Object radix(Ctx ctx, PyContext self) {
        return PyDecimal.of(10);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyContext self) {
        return "Context(prec=" + self.prec + ", rounding=" + self.rounding.text() + ", Emin=" + self.emin + ", Emax="
                + self.emax + ", capitals=" + (self.capitals ? 1 : 0) + ", clamp=" + (self.clamp ? 1 : 0) + ", flags="
                + Signals.text(self.flags) + ", traps=" + Signals.text(self.traps) + ")";
    }

    /** Helper for pickle. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyContext self) {
        return new PyTuple(self.type(),
                new PyTuple(self.prec, self.rounding.text(), self.emin, self.emax, self.capitals ? 1L : 0L,
                        self.clamp ? 1L : 0L, Signals.list(self.flags), Signals.list(self.traps)));
    }
}
