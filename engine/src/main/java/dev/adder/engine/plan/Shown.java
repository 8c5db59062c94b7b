package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.PythonText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which steps of a plan are shown. */
final class Shown {
    private static final int MOST = 60;
    private static final int MOST_VALUES = 6;
    private static final int FEW_VALUES = 3;

    private Shown() {}

    /** A call as the program might write it; what is not constant stands in angle brackets. */
    static String call(PlanNode.Call c, PlanNotes.@Nullable Note note) {
        Set<String> hidden = note == null ? Set.of() : note.hidden();
        return c.tool() + c.arguments().stream()
                .map(a -> (a.open() ? "" : a.name() + "=")
                        + (hidden.contains(a.name()) ? "<hidden>" : origin(a.origin())))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static String origin(Origin origin) {
        return switch (origin) {
            case Origin.Constant c -> PythonText.shortRepr(c.value(), MOST);
            case Origin.OneOf o -> "<" + values(o.values(), " or ") + ">";
            case Origin.Each e when !e.values().isEmpty() && e.values().size() <= FEW_VALUES ->
                "<" + values(e.values(), " or ") + ">";
            case Origin.Each e -> "<" + e.name() + " in " + e.over() + ">";
            case Origin.Result r -> "<" + r.text() + ", from " + r.call() + ">";
            case Origin.Input i -> "<input " + i.text() + ">";
            case Origin.Expression e -> "<" + e.text() + (e.calls().isEmpty() ? "" : ", from "
                    + e.calls().stream().map(String::valueOf).collect(Collectors.joining(" and "))) + ">";
        };
    }

    private static String values(List<Data> values, String between) {
        String shown = values.stream().limit(MOST_VALUES).map(v -> PythonText.shortRepr(v, MOST / 2))
                .collect(Collectors.joining(between));
        return values.size() > MOST_VALUES ? shown + between + "..." : shown;
    }

    static String loop(PlanNode.Loop l) {
        String head = l.variable().isEmpty() ? "while " + l.over() : "for " + l.variable() + " in " + l.over();
        Long times = l.times();
        return times == null ? head : head + ", " + (l.atMost() ? "at most " : "") + times
                + (times == 1 ? " time" : " times");
    }

    static String function(PlanNode.Function f) {
        String name = f.name() + "()";
        return switch (f.how()) {
            case CALLED -> name;
            case HANDED_ON -> name + " may be called from here on";
            case BY_PYTHON -> name + " may be called by Python itself";
            case AGAIN -> name + " again";
            case SHOWN_BEFORE -> name + " as shown for another call";
        };
    }

    static String dynamic(PlanNode.Dynamic d) {
        String what = d.any() ? "any tool" : d.tools().size() > MOST_VALUES
                ? "any of " + d.tools().size() + " tools, " + d.tools().getFirst() + " among them"
                : d.tools().stream().map(Object::toString).collect(Collectors.joining(" or "));
        return what + " may be called from here on: " + d.reason();
    }

    /** Effect and verdict, each after a comma. */
    static String note(PlanNotes.@Nullable Note note) {
        if (note == null) return "";
        String effect = note.effect().isEmpty() ? "" : ", " + note.effect();
        String verdict = note.verdict();
        return effect + (verdict.isEmpty() ? "" : ", " + verdict);
    }
}
