package dev.adder.engine.stdlib.re;

import dev.adder.engine.regex.MatchResult;
import dev.adder.engine.regex.Matcher;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** A place in a text that a pattern's {@code scanner} moves from match to match. */
final class PyScanner extends PyObject {
    static final PyClass TYPE = made();

    final PyPattern pattern;
    private final Subject subject;
    private final int start;
    private final int end;
    private final Matcher matcher;
    private int at;
    private boolean advance;

    PyScanner(Ctx ctx, PyPattern pattern, Subject subject, int start, int end) {
        super(TYPE);
        this.pattern = pattern;
        this.subject = subject;
        this.start = start;
        this.at = start;
        this.end = end;
        ctx.charge(160);
        this.matcher = pattern.program.matcher(subject.input, end, Patterns.meter(ctx));
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("_sre", "SRE_Scanner", ScannerMethodsTable.INSTANCE).inC();
        cls.canBeBase = false;
        return cls;
    }

    /** The next match, or None when there is none and none will be. */
    Object next(Ctx ctx, boolean anywhere) {
        ctx.step();
        @Nullable MatchResult m = at < 0 || at > end ? null
                : anywhere ? matcher.search(at, advance) : matcher.match(at, advance);
        if (m == null) {
            at = -1;
            return PyNone.NONE;
        }
        at = m.end(0);
        advance = m.start(0) == m.end(0);
        ctx.charge(120 + 4L * m.spans().length);
        return new PyMatch(pattern, subject, m, start, end);
    }

    @Override
    public void trace(LiveData live) {
        live.add(400);
        live.visit(pattern);
        live.visit(subject.value);
    }
}
