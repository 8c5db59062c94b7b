package dev.adder.engine.stdlib.difflib;

import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** A {@code SequenceMatcher}. */
final class PySequenceMatcher extends PyObject {
    static final PyClass TYPE = made();

    final Matcher matcher = new Matcher();
    Object isJunk = PyNone.NONE;
    boolean autoJunk = true;
    Object a = "";
    Object b = "";
    /** What {@code get_opcodes} gave, which is given again. */
    @Nullable PyList opcodes;

    PySequenceMatcher(PyClass cls) {
        super(cls);
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("difflib", "SequenceMatcher", SequenceMatcherMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    void first(Ctx ctx, Object sequence) {
        a = sequence;
        opcodes = null;
        matcher.setFirst(ctx, IterOps.toArray(ctx, sequence));
    }

    void second(Ctx ctx, Object sequence) {
        b = sequence;
        opcodes = null;
        matcher.setSecond(ctx, IterOps.toArray(ctx, sequence), isJunk, autoJunk);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(isJunk);
        live.visit(a);
        live.visit(b);
        live.visit(opcodes);
        matcher.trace(live);
    }
}
