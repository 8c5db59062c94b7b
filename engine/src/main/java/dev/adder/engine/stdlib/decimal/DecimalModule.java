package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;

/** The module {@code decimal}. */
@PyModule("decimal")
final class DecimalModule {
    @PyValue("Decimal") static final PyClass DECIMAL = PyDecimal.TYPE;
    @PyValue("Context") static final PyClass CONTEXT = PyContext.TYPE;
    @PyValue("DecimalException") static final PyClass DECIMAL_EXCEPTION = Signals.DECIMAL_EXCEPTION;
    @PyValue("Clamped") static final PyClass CLAMPED = Signals.named("Clamped");
    @PyValue("InvalidOperation") static final PyClass INVALID_OPERATION = Signals.named("InvalidOperation");
    @PyValue("DivisionByZero") static final PyClass DIVISION_BY_ZERO = Signals.named("DivisionByZero");
    @PyValue("Inexact") static final PyClass INEXACT = Signals.named("Inexact");
    @PyValue("Rounded") static final PyClass ROUNDED = Signals.named("Rounded");
    @PyValue("Subnormal") static final PyClass SUBNORMAL = Signals.named("Subnormal");
    @PyValue("Overflow") static final PyClass OVERFLOW = Signals.named("Overflow");
    @PyValue("Underflow") static final PyClass UNDERFLOW = Signals.named("Underflow");
    @PyValue("FloatOperation") static final PyClass FLOAT_OPERATION = Signals.named("FloatOperation");
    @PyValue("ConversionSyntax") static final PyClass CONVERSION_SYNTAX = Signals.named("ConversionSyntax");
    @PyValue("DivisionImpossible") static final PyClass DIVISION_IMPOSSIBLE = Signals.named("DivisionImpossible");
    @PyValue("DivisionUndefined") static final PyClass DIVISION_UNDEFINED = Signals.named("DivisionUndefined");
    @PyValue("InvalidContext") static final PyClass INVALID_CONTEXT = Signals.named("InvalidContext");
    @PyValue("ROUND_UP") static final String ROUND_UP = "ROUND_UP";
    @PyValue("ROUND_DOWN") static final String ROUND_DOWN = "ROUND_DOWN";
    @PyValue("ROUND_CEILING") static final String ROUND_CEILING = "ROUND_CEILING";
    @PyValue("ROUND_FLOOR") static final String ROUND_FLOOR = "ROUND_FLOOR";
    @PyValue("ROUND_HALF_UP") static final String ROUND_HALF_UP = "ROUND_HALF_UP";
    @PyValue("ROUND_HALF_DOWN") static final String ROUND_HALF_DOWN = "ROUND_HALF_DOWN";
    @PyValue("ROUND_HALF_EVEN") static final String ROUND_HALF_EVEN = "ROUND_HALF_EVEN";
    @PyValue("ROUND_05UP") static final String ROUND_05UP = "ROUND_05UP";
    @PyValue("MAX_PREC") static final long MAX_PREC = Calc.MAX_PREC;
    @PyValue("MAX_EMAX") static final long MAX_EMAX = Calc.MAX_EMAX;
    @PyValue("MIN_EMIN") static final long MIN_EMIN = Calc.MIN_EMIN;
    @PyValue("MIN_ETINY") static final long MIN_ETINY = Calc.MIN_EMIN - (Calc.MAX_PREC - 1);
    @PyValue("HAVE_THREADS") static final boolean HAVE_THREADS = true;
    @PyValue("HAVE_CONTEXTVAR") static final boolean HAVE_CONTEXTVAR = true;
    @PyValue("__version__") static final String VERSION = "1.70";
    @PyValue("__libmpdec_version__") static final String LIBRARY_VERSION = "2.5.1";

    private DecimalModule() {}

    /** The named tuple that as_tuple() gives. */
    @PyValue("DecimalTuple")
    static Object decimalTuple(Ctx ctx) {
        return DecimalTuples.type(ctx);
    }

    /** The template of new contexts. */
    @PyValue("DefaultContext")
    static Object defaultContext(Ctx ctx) {
        return Contexts.of(ctx).defaults;
    }

    /** A context for debugging: most signals raise. */
    @PyValue("BasicContext")
    static Object basicContext(Ctx ctx) {
        return Contexts.of(ctx).basic;
    }

    /** A context in which nothing raises. */
    @PyValue("ExtendedContext")
    static Object extendedContext(Ctx ctx) {
        return Contexts.of(ctx).extended;
    }

    /** Get the current default context. */
    @Py("getcontext() -> Context")
    static Object getContext(Ctx ctx) {
        return Contexts.current(ctx);
    }

    /** Set a new default context. */
    @Py("setcontext(context, /) -> None")
    static void setContext(Ctx ctx, Object context) {
        if (!(context instanceof PyContext c)) throw Errors.typeError("argument must be a context");
        Contexts.set(ctx, c);
    }

    /** A context manager with a copy of a context, or of the current one, changed by the keywords. */
    @Py("localcontext(ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,"
            + " flags=None, traps=None) -> Any")
    static Object localContext(Ctx ctx, Object context, Object prec, Object rounding, Object emin, Object emax,
            Object capitals, Object clamp, Object flags, Object traps) {
        ctx.charge(200);
        PyContext local = Contexts.given(ctx, context).copy();
        ContextMethods.set(ctx, local, prec, rounding, emin, emax, capitals, clamp);
        if (flags != PyNone.NONE) local.flags = ContextFields.signals(ctx, flags);
        if (traps != PyNone.NONE) local.traps = ContextFields.signals(ctx, traps);
        return new LocalContext(local);
    }
}
