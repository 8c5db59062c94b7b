package dev.adder.engine.stdlib.re;

import dev.adder.engine.regex.MatchResult;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import java.util.Arrays;

/** A match of a pattern in a text. */
final class PyMatch extends PyObject {
    static final PyClass TYPE = made();

    final PyPattern pattern;
    final Subject subject;
    final MatchResult result;
    final int pos;
    final int end;

    PyMatch(PyPattern pattern, Subject subject, MatchResult result, int pos, int end) {
        super(TYPE);
        this.pattern = pattern;
        this.subject = subject;
        this.result = result;
        this.pos = pos;
        this.end = end;
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("re", "Match", MatchMethodsTable.INSTANCE).inC();
        cls.canBeBase = false;
        return cls;
    }

    /** The text of a group, or None. */
    Object group(int number) {
        return group(number, PyNone.NONE);
    }

    Object group(int number, Object absent) {
        int start = result.start(number);
        return start < 0 ? absent : subject.slice(start, result.end(number));
    }

    @Override
    public void trace(LiveData live) {
        live.add(64 + 4L * result.spans().length);
        live.visit(subject.value);
    }

    /** A part of a bytes value. */
    static PyBytes part(byte[] bytes, int from, int to) {
        return from >= to ? PyBytes.EMPTY : new PyBytes(Arrays.copyOfRange(bytes, from, to));
    }

}
