package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** A context of the program: the parameters of arithmetic, the conditions met so far, and which of them raise. */
final class PyContext extends PyObject {
    static final PyClass TYPE = made();
    static final int USUAL_TRAPS = Signals.ANY_INVALID | Signals.DIVISION_BY_ZERO | Signals.OVERFLOW;

    long prec = 28;
    long emin = -999_999;
    long emax = 999_999;
    Rounding rounding = Rounding.HALF_EVEN;
    boolean capitals = true;
    boolean clamp;
    int flags;
    int traps = USUAL_TRAPS;

    PyContext(PyClass cls) {
        super(cls);
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("decimal", "Context", ContextMethodsTable.INSTANCE)
                .install(ContextOperationsTable.INSTANCE).install(ContextPredicatesTable.INSTANCE).inC();
        cls.flags |= ClassOps.STANDS_FOR_ANOTHER; // so that its __delattr__ is asked
        return cls;
    }

    static PyContext of(long prec, Rounding rounding, int traps) {
        PyContext c = new PyContext(TYPE);
        c.prec = prec;
        c.rounding = rounding;
        c.traps = traps;
        return c;
    }

    void take(PyContext other) {
        prec = other.prec;
        emin = other.emin;
        emax = other.emax;
        rounding = other.rounding;
        capitals = other.capitals;
        clamp = other.clamp;
        flags = other.flags;
        traps = other.traps;
    }

    PyContext copy() {
        PyContext c = new PyContext(TYPE);
        c.take(this);
        return c;
    }

    Calc calc(Ctx ctx) {
        return new Calc(ctx, prec, emin, emax, rounding, clamp);
    }

    /** Notes conditions, and raises the exception of those that are trapped. */
    void note(int status) {
        if (status == 0) return;
        flags |= status;
        if ((status & traps) != 0) throw Signals.exception(status & traps);
    }

    /** The result of a calculation, unless what it met is trapped. */
    <T> T done(Calc k, T result) {
        note(k.status);
        return result;
    }

    @Override
    public void trace(LiveData live) {
        live.add(72);
        traceAttributes(live);
    }
}
