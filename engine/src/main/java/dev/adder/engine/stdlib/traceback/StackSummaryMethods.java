package dev.adder.engine.stdlib.traceback;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.FrameText;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;

/** {@code traceback.StackSummary}: a list of places. */
@PyType("StackSummary")
final class StackSummaryMethods {
    static final PyClass TYPE = PyClass.builtin("traceback", "StackSummary", StackSummaryMethodsTable.INSTANCE,
            Types.LIST);

    private StackSummaryMethods() {}

    static PyList of(Ctx ctx, List<FrameText.Place> places) {
        PyList list = new PyList(TYPE);
        for (FrameText.Place place : places) {
            ctx.charge(48);
            list.append(ctx, new FrameSummary(place));
        }
        return list;
    }

    /** Create a StackSummary object from a list of places or of tuples. */
    @Py("from_list(cls, a_list) -> StackSummary")
    static Object fromList(Ctx ctx, PyClass cls, Object list) {
        return of(ctx, places(ctx, list));
    }

    /** Create a StackSummary object from frames with their lines, the last ones where there is a negative limit. */
    @Py("extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False) -> StackSummary")
    static Object extract(Ctx ctx, PyClass cls, Object frames, Object limit, Object lookup, Object capture) {
        List<FrameText.Place> places = new ArrayList<>();
        IterOps.forEach(ctx, frames, item -> {
            Object[] parts = IterOps.toArray(ctx, item);
            if (parts.length != 2 || !(parts[0] instanceof PyFrame f)) {
                throw Errors.valueError("not enough values to unpack (expected 2)");
            }
            ctx.charge(64);
            int line = (int) NumberOps.clippedIndex(ctx, parts[1]);
            String file = f.frame.code.source.name();
            places.add(FrameText.Place.of(file, line, f.frame.code.name, FrameText.line(ctx, file, line)));
        });
        if (limit == PyNone.NONE) return of(ctx, places);
        int most = Math.clamp(NumberOps.clippedIndex(ctx, limit), -places.size(), places.size());
        return of(ctx, most < 0 ? places.subList(places.size() + most, places.size()) : places.subList(0, most));
    }

    /** The places that a list of places or tuples names. */
    static List<FrameText.Place> places(Ctx ctx, Object list) {
        List<FrameText.Place> places = new ArrayList<>();
        IterOps.forEach(ctx, list, item -> {
            ctx.charge(64);
            places.add(item instanceof FrameSummary s ? s.place : place(ctx, item));
        });
        return places;
    }

    private static FrameText.Place place(Ctx ctx, Object item) {
        Object[] parts = IterOps.toArray(ctx, item);
        if (parts.length != 4) {
            throw Errors.valueError(parts.length < 4
                    ? "not enough values to unpack (expected 4, got " + parts.length + ")"
                    : "too many values to unpack (expected 4)");
        }
        int line = parts[1] == PyNone.NONE ? 0 : (int) NumberOps.clippedIndex(ctx, parts[1]);
        String file = TextOps.strText(ctx, parts[0]);
        String text = parts[3] == PyNone.NONE ? FrameText.line(ctx, file, line) : TextOps.strText(ctx, parts[3]);
        return FrameText.Place.of(file, line, TextOps.strText(ctx, parts[2]), text);
    }

    /** Format the stack ready for printing. */
    @Py("format(self, /) -> list[str]")
    static PyList format(Ctx ctx, Object self) {
        return texts(ctx, FrameText.lines(ctx, places(ctx, self)));
    }

    /** Format the lines for a single place. */
    @Py("format_frame_summary(self, frame_summary) -> str")
    static Object formatFrameSummary(Ctx ctx, Object self, FrameSummary frameSummary) {
        return Str.of(FrameText.text(ctx, frameSummary.place));
    }

    static PyList texts(Ctx ctx, List<String> texts) {
        PyList list = PyList.withCapacity(ctx, texts.size());
        for (String text : texts) list.append(ctx, Str.of(text));
        return list;
    }
}
