package dev.adder.engine.stdlib.traceback;

import dev.adder.engine.error.FrameText;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** One place of a traceback, as {@code traceback.extract_tb} gives it. */
final class FrameSummary extends PyObject {
    final FrameText.Place place;
    final Object locals;

    FrameSummary(PyClass cls, FrameText.Place place, Object locals) {
        super(cls);
        this.place = place;
        this.locals = locals;
    }

    FrameSummary(FrameText.Place place) {
        this(FrameSummaryMethods.TYPE, place, PyNone.NONE);
    }

    /** The line of source without the space around it. */
    Object line() {
        return Str.of(place.text() == null ? "" : StringTools.strip(place.text()));
    }

    PyTuple items() {
        return new PyTuple(Str.of(place.file()), (long) place.line(), Str.of(place.name()), line());
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(80);
        live.visit(locals);
        live.visitName(place.file());
        live.visitName(place.name());
        live.visitName(place.text());
        live.visitName(place.locals());
    }
}
