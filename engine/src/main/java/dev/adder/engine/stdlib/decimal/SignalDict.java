package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.collections.AbstractCollections;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** The flags or the traps of a context as a mapping from signals to truth values. */
final class SignalDict extends PyObject {
    private static final PyClass TYPE = PyClass.builtin("decimal", "SignalDict", SignalDictMethodsTable.INSTANCE,
            AbstractCollections.MUTABLE_MAPPING);

    private final PyContext context;
    private final boolean traps;

    SignalDict(PyContext context, boolean traps) {
        super(TYPE);
        this.context = context;
        this.traps = traps;
    }

    int bits() {
        return traps ? context.traps : context.flags;
    }

    void set(int bits, boolean on) {
        int before = bits();
        int after = on ? before | bits : before & ~bits;
        if (traps) {
            context.traps = after;
        } else {
            context.flags = after;
        }
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(context);
    }
}
