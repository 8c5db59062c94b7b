package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import java.util.ArrayList;
import java.util.List;

/**
 * Every tool call that a program can make, found out without running it: each is among the {@link #calls}, or its tool
 * is named by one of the {@link #dynamics}. What is a constant in the plan is passed as it stands there. The order is
 * that of the text as it runs; what a task, thread or generator does stands where it is made.
 *
 * @param program the name of the program
 * @param steps what it does
 * @param complete whether all of it could be followed; when not, the last step says that any tool may be called
 */
public record Plan(String program, List<PlanNode> steps, boolean complete) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /** All calls, in the order of the plan. */
    public List<PlanNode.Call> calls() {
        List<PlanNode.Call> all = new ArrayList<>();
        collect(steps, PlanNode.Call.class, all);
        return all;
    }

    /** All places from which tools may be called in ways that the text does not show. */
    public List<PlanNode.Dynamic> dynamics() {
        List<PlanNode.Dynamic> all = new ArrayList<>();
        collect(steps, PlanNode.Dynamic.class, all);
        return all;
    }

    /** Indented text. */
    public String text() {
        return PlanText.of(this, PlanNotes.NONE);
    }

    /** The plan as data, for JSON. */
    public Data.Map data() {
        return PlanData.of(this, PlanNotes.NONE);
    }

    /** A Mermaid flowchart. */
    public String mermaid() {
        return PlanMermaid.of(this, PlanNotes.NONE);
    }

    private static <T extends PlanNode> void collect(List<PlanNode> steps, Class<T> kind, List<T> all) {
        for (PlanNode step : steps) {
            if (kind.isInstance(step)) all.add(kind.cast(step));
            for (List<PlanNode> inner : inner(step)) collect(inner, kind, all);
        }
    }

    /** The lists of steps inside a step, in order. */
    static List<List<PlanNode>> inner(PlanNode step) {
        return switch (step) {
            case PlanNode.Call c -> List.of();
            case PlanNode.Dynamic d -> List.of();
            case PlanNode.Loop l -> List.of(l.body());
            case PlanNode.Branch b -> List.of(b.then(), b.otherwise());
            case PlanNode.Choice c -> c.options();
            case PlanNode.Function f -> List.of(f.body());
            case PlanNode.Concurrent c -> List.of(c.body());
            case PlanNode.Attempt a -> {
                List<List<PlanNode>> all = new ArrayList<>();
                all.add(a.body());
                for (PlanNode.Handler h : a.handlers()) all.add(h.body());
                all.add(a.orElse());
                all.add(a.finalBody());
                yield all;
            }
        };
    }
}
