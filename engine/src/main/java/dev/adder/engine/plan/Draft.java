package dev.adder.engine.plan;

import dev.adder.engine.ToolStub;
import dev.adder.engine.data.ToolName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan while it is being made. */
final class Draft {
    /** A larger plan ends with a step that stands for all the rest. */
    private static final int MOST_STEPS = 3_000;
    /** Above this functions are shown once and not at each call. */
    private static final int MANY_STEPS = 600;
    private static final String TOO_LARGE = "the program is too large to be followed to its end";

    private List<PlanNode> steps = new ArrayList<>();
    private final Set<String> noted = new HashSet<>();
    private int calls;
    private int size;
    private @Nullable Place cutAt;
    /** Whether some step stands for steps elsewhere, which may turn out to be none. */
    private boolean refers;
    /** Whether the place is reached whenever nothing fails before it. */
    boolean certain = true;

    /** Collects steps apart; {@link #end} gives them. */
    List<PlanNode> begin() {
        List<PlanNode> outer = steps;
        steps = new ArrayList<>(2);
        return outer;
    }

    List<PlanNode> end(List<PlanNode> outer) {
        List<PlanNode> inner = steps;
        steps = outer;
        return inner;
    }

    void add(PlanNode step) {
        if (++size > MOST_STEPS) {
            cut(step.place());
        } else {
            steps.add(step);
            refers |= step instanceof PlanNode.Function f && f.body().isEmpty();
        }
    }

    void addAll(List<PlanNode> more) {
        steps.addAll(more);
    }

    boolean isLarge() {
        return size > MANY_STEPS;
    }

    /** Ends the plan: nothing more is looked at. */
    void cut(Place at) {
        if (cutAt == null) cutAt = at;
    }

    boolean isCut() {
        return cutAt != null;
    }

    int call(ToolStub tool, Place place, List<Argument> arguments, @Nullable String via) {
        add(new PlanNode.Call(++calls, tool.name(), place, arguments, certain, via));
        return calls;
    }

    /** Notes that tools may be called in ways that the text does not show; once for each place and reason. */
    void dynamic(List<ToolName> tools, String reason, Place place) {
        if (noted.add(place.start() + " " + reason + tools)) add(new PlanNode.Dynamic(tools, reason, place));
    }

    Plan plan(String name, boolean followed, Place end) {
        List<PlanNode> all = new ArrayList<>(steps);
        Place at = cutAt;
        if (at != null || !followed) all.add(new PlanNode.Dynamic(List.of(), TOO_LARGE, at == null ? end : at));
        return new Plan(name, refers ? Pruning.of(all) : all, at == null && followed);
    }
}
