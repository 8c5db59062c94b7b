package dev.adder.engine.plan;

import dev.adder.engine.Program;
import dev.adder.engine.ToolStub;
import dev.adder.engine.syntax.Patience;
import java.util.Collection;
import java.util.List;

/** Finds out which tools a program can call, without running it. */
public final class Planner {
    private static final int MOST_NESTING = 1_500;

    private Planner() {}

    /**
     * The plan of a program.
     *
     * @param tools what it can call
     * @param defined global names that earlier blocks of the session have bound
     */
    public static Plan plan(Program program, List<ToolStub> tools, Collection<String> defined) {
        return plan(program, PlannedTools.of(tools), defined);
    }

    /** The plan of a program over tools whose names are known already. */
    public static Plan plan(Program program, PlannedTools tools, Collection<String> defined) {
        return plan(program, tools, defined, () -> {});
    }

    /** The same for one who may not have the time for it: what {@code look} throws ends the planning. */
    public static Plan plan(Program program, PlannedTools tools, Collection<String> defined, Runnable look) {
        return program.walk(() -> plan(program, tools, defined, Patience.of(look)));
    }

    private static Plan plan(Program program, PlannedTools tools, Collection<String> defined, Patience patience) {
        Survey survey = new Survey(program.scopes(), tools, patience);
        survey.run(program.module().body());
        if (tools.isEmpty() || !survey.touches && defined.isEmpty()) {
            return new Plan(program.name(), List.of(), true);
        }
        Analysis analysis = new Analysis(program, tools, survey, defined, patience);
        return survey.deepest > MOST_NESTING ? analysis.nothing() : analysis.plan();
    }
}
