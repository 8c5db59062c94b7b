package dev.adder.engine.stdlib.re;

import dev.adder.engine.regex.RegexProgram;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** A compiled regular expression. */
final class PyPattern extends PyObject {
    static final PyClass TYPE = made();

    final RegexProgram program;
    /** The pattern as it was given: str or bytes. */
    final Object pattern;
    final boolean bytes;

    PyPattern(RegexProgram program, Object pattern, boolean bytes) {
        super(TYPE);
        this.program = program;
        this.pattern = pattern;
        this.bytes = bytes;
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("re", "Pattern", PatternMethodsTable.INSTANCE).inC();
        cls.canBeBase = false;
        return cls;
    }

    @Override
    public void trace(LiveData live) {
        live.add(program.bytes());
        live.visit(pattern);
    }
}
