package dev.adder.engine.stdlib.traceback;

import dev.adder.engine.builtin.FrameLocals;
import dev.adder.engine.error.FrameText;
import dev.adder.engine.error.PyException;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The variables of the frames of a traceback as text: {@code capture_locals=True}. */
final class CapturedLocals {
    private CapturedLocals() {}

    /** The summary of the places, which are the first or the last ones of the traceback. */
    static PyList stack(Ctx ctx, List<FrameText.Place> places, @Nullable Traceback traceback) {
        int length = 0;
        for (Traceback t = traceback; t != null; t = t.next) length++;
        PyList list = new PyList(StackSummaryMethods.TYPE);
        int skip = length - places.size();
        Traceback t = traceback;
        while (t != null && skip-- > 0) t = t.next;
        for (FrameText.Place place : places) {
            ctx.charge(48);
            Frame frame = t == null ? null : t.frame;
            list.append(ctx, frame == null ? new FrameSummary(place) : summary(ctx, place, frame));
            if (t != null) t = t.next;
        }
        return list;
    }

    private static FrameSummary summary(Ctx ctx, FrameText.Place place, Frame frame) {
        return summary(ctx, FrameSummaryMethods.TYPE, place, FrameLocals.of(ctx, frame));
    }

    /** A place with the text of its variables. */
    static FrameSummary summary(Ctx ctx, PyClass cls, FrameText.Place place, PyDict variables) {
        PyDict texts = new PyDict();
        TreeMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < variables.bound(); i++) {
            Object name = variables.keyAt(i);
            if (name == null || !Str.isText(name)) continue;
            ctx.step();
            String text = repr(ctx, variables.valueAt(i));
            ctx.charge(96L + 2L * text.length());
            texts.put(ctx, name, Str.of(text));
            sorted.put(Str.text(name), text);
        }
        StringBuilder lines = new StringBuilder();
        sorted.forEach((name, text) -> lines.append("    ").append(name).append(" = ").append(text).append('\n'));
        return new FrameSummary(cls, place.with(lines.toString()), texts);
    }

    private static String repr(Ctx ctx, Object value) {
        try {
            return TextOps.reprText(ctx, value);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.EXCEPTION)) throw e;
            ctx.recover(e);
            return "<local repr() failed>";
        }
    }
}
