package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.PythonText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan as data, for JSON. */
public final class PlanData {
    /** Larger constants are cut. */
    private static final int MOST_SIZE = 4_000;
    private static final int MOST_TEXT = 200;

    private final PlanNotes notes;

    private PlanData(PlanNotes notes) {
        this.notes = notes;
    }

    /** The data of a plan, with what is noted about its steps. */
    public static Data.Map of(Plan plan, PlanNotes notes) {
        return Data.Map.builder().put("program", plan.program()).put("complete", plan.complete())
                .put("calls", plan.calls().size()).put("steps", new PlanData(notes).steps(plan.steps())).build();
    }

    private Data.List steps(List<PlanNode> steps) {
        return Data.list(steps.stream().map(this::step).toList());
    }

    private static Data.Map.Builder node(String kind, Place place) {
        return Data.Map.builder().put("kind", kind).put("line", place.line()).put("column", place.column());
    }

    private Data step(PlanNode step) {
        return switch (step) {
            case PlanNode.Call c -> call(c);
            case PlanNode.Dynamic d -> noted(node("dynamic", d.place())
                    .put("tools", d.any() ? null : Data.list(d.tools().stream().map(Object::toString).toList()))
                    .put("reason", d.reason()), notes.of(d)).build();
            case PlanNode.Loop l -> node("loop", l.place()).put("variable", l.variable()).put("over", l.over())
                    .put("times", l.times()).put("atMost", l.atMost()).put("steps", steps(l.body())).build();
            case PlanNode.Branch b -> node("branch", b.place()).put("condition", b.condition())
                    .put("then", steps(b.then())).put("else", steps(b.otherwise())).build();
            case PlanNode.Choice c -> node("choice", c.place()).put("what", c.what()).put("open", c.open())
                    .put("options", Data.list(c.options().stream().map(this::steps).toList())).build();
            case PlanNode.Function f -> node("function", f.place()).put("name", f.name())
                    .put("how", f.how().name().toLowerCase(Locale.ROOT)).put("defined", f.line())
                    .put("steps", steps(f.body())).build();
            case PlanNode.Concurrent c -> node("concurrent", c.place()).put("how", c.how())
                    .put("steps", steps(c.body())).build();
            case PlanNode.Attempt a -> node("try", a.place()).put("steps", steps(a.body()))
                    .put("handlers", Data.list(a.handlers().stream().map(h -> node("handler", h.place())
                            .put("type", h.type()).put("steps", steps(h.body())).build()).toList()))
                    .put("else", steps(a.orElse())).put("finally", steps(a.finalBody())).build();
        };
    }

    private Data call(PlanNode.Call c) {
        PlanNotes.Note note = notes.of(c);
        Set<String> hidden = note == null ? Set.of() : note.hidden();
        return noted(node("call", c.place()).put("number", c.number()).put("tool", c.tool().toString())
                .put("arguments", Data.list(c.arguments().stream().map(a -> argument(a, hidden)).toList()))
                .put("certain", c.certain()).putIfPresent("via", c.via()), note).build();
    }

    private static Data.Map.Builder noted(Data.Map.Builder node, PlanNotes.@Nullable Note note) {
        if (note == null) return node;
        if (!note.effect().isEmpty()) node.put("effect", note.effect());
        if (!note.verdicts().isEmpty()) {
            node.put("verdicts", Data.list(note.verdicts())).put("dependsOn", Data.list(note.dependsOn()));
        }
        return node;
    }

    private static @Nullable Data values(List<Data> values) {
        Data.List list = Data.list(values);
        return list.sizeEstimate() <= MOST_SIZE ? list : null;
    }

    private static Data argument(Argument a, Set<String> hidden) {
        Data.Map.Builder map = Data.Map.builder().put("name", a.name());
        if (hidden.contains(a.name())) return map.put("from", "hidden").build();
        Data.Map.Builder full = switch (a.origin()) {
            case Origin.Constant c -> c.value().sizeEstimate() <= MOST_SIZE
                    ? map.put("from", "constant").put("value", c.value())
                    : map.put("from", "large constant").put("text", PythonText.shortRepr(c.value(), MOST_TEXT));
            case Origin.OneOf o -> map.put("from", "choice").put("text", o.text()).put("values", values(o.values()));
            case Origin.Each e -> map.put("from", "loop").put("text", e.name()).put("over", e.over())
                    .put("values", e.values().isEmpty() ? null : values(e.values()));
            case Origin.Result r -> map.put("from", "result").put("text", r.text()).put("call", r.call());
            case Origin.Input i -> map.put("from", "input").put("text", i.text());
            case Origin.Expression e -> map.put("from", "expression").put("text", e.text())
                    .put("calls", Data.list(e.calls()));
        };
        return full.build();
    }
}
