package dev.adder.engine.plan;

import dev.adder.engine.plan.PlanNode.Function.Reached;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out of a plan what calls no tool: it is only known at the end what a call of a function stands for. */
final class Pruning {
    private final Set<String> calling = new HashSet<>();

    private Pruning() {}

    static List<PlanNode> of(List<PlanNode> steps) {
        Pruning p = new Pruning();
        p.collect(steps);
        return p.pruned(steps);
    }

    private static String key(PlanNode.Function f) {
        return f.name() + " " + f.line();
    }

    /** Notes the functions in which tools are called; whether there is such a call. */
    private boolean collect(List<PlanNode> steps) {
        boolean found = false;
        for (PlanNode step : steps) {
            boolean here = step instanceof PlanNode.Call || step instanceof PlanNode.Dynamic;
            for (List<PlanNode> inner : Plan.inner(step)) here |= collect(inner);
            if (here && step instanceof PlanNode.Function f) calling.add(key(f));
            found |= here;
        }
        return found;
    }

    private List<PlanNode> pruned(List<PlanNode> steps) {
        List<PlanNode> kept = new ArrayList<>(steps.size());
        for (PlanNode step : steps) {
            PlanNode small = pruned(step);
            boolean ends = small instanceof PlanNode.Call || small instanceof PlanNode.Dynamic
                    || small instanceof PlanNode.Function f && f.body().isEmpty() && refers(f);
            if (ends || Plan.inner(small).stream().anyMatch(inner -> !inner.isEmpty())) kept.add(small);
        }
        return kept;
    }

    private boolean refers(PlanNode.Function f) {
        return (f.how() == Reached.AGAIN || f.how() == Reached.SHOWN_BEFORE) && calling.contains(key(f));
    }

    private PlanNode pruned(PlanNode step) {
        return switch (step) {
            case PlanNode.Call c -> c;
            case PlanNode.Dynamic d -> d;
            case PlanNode.Loop l -> new PlanNode.Loop(l.variable(), l.over(), l.times(), l.atMost(), pruned(l.body()),
                    l.place());
            case PlanNode.Branch b -> new PlanNode.Branch(b.condition(), pruned(b.then()), pruned(b.otherwise()),
                    b.place());
            case PlanNode.Choice c -> choice(c);
            case PlanNode.Function f -> new PlanNode.Function(f.name(), f.how(), f.line(), pruned(f.body()), f.place());
            case PlanNode.Concurrent c -> new PlanNode.Concurrent(c.how(), pruned(c.body()), c.place());
            case PlanNode.Attempt t -> new PlanNode.Attempt(pruned(t.body()), t.handlers().stream()
                    .map(h -> new PlanNode.Handler(h.type(), pruned(h.body()), h.place()))
                    .filter(h -> !h.body().isEmpty()).toList(), pruned(t.orElse()), pruned(t.finalBody()), t.place());
        };
    }

    private PlanNode choice(PlanNode.Choice c) {
        List<List<PlanNode>> options = c.options().stream().map(this::pruned).filter(o -> !o.isEmpty()).toList();
        return new PlanNode.Choice(c.what(), options, c.open() || options.size() < c.options().size(), c.place());
    }
}
