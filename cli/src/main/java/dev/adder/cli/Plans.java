package dev.adder.cli;

import dev.adder.engine.check.Problem;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.data.Data;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import dev.adder.runtime.PlanRefusal;
import dev.adder.runtime.ProgramPlan;
import dev.adder.runtime.RunRequest;
import java.io.PrintStream;
import java.util.List;

/** Planning a program and showing why a policy does not let it run. */
final class Plans {
    private Plans() {}

    static ProgramPlan of(Adder adder, ProgramFile file) {
        try {
            return adder.plan(RunRequest.of(file.text()).name(file.name()).build());
        } catch (RunEnd.LimitReached e) {
            throw Checks.notRead(file, "planned", e);
        }
    }

    /**
     * Why a program may not run by its plan, shown on {@code err}; empty when it may. A syntax error, or a program that
     * is too long, is the run's to report.
     */
    static Data.List before(Adder adder, ProgramFile file, PrintStream err) {
        if (adder.policy().refusesPlans() == PlanRefusal.NEVER || file.tooLong(adder.limits())) return Data.List.EMPTY;
        try {
            ProgramPlan plan = of(adder, file);
            return refusals(plan, file, err);
        } catch (SyntaxErrorException e) {
            return Data.List.EMPTY;
        }
    }

    /** The refusals of a plan as data, shown on {@code err} as well. */
    static Data.List refusals(ProgramPlan plan, ProgramFile file, PrintStream err) {
        List<Problem> problems = plan.refusals();
        err.print(plan.refusalText());
        if (!problems.isEmpty()) err.println("adder: refused by the policy, because of what it can do");
        Source source = Source.of(file.name(), file.text());
        return Data.list(problems.stream().map(p -> Data.Map.builder().put("kind", p.kind())
                .put("message", p.message()).put("line", source.line(p.start())).put("column", source.column(p.start()))
                .put("certain", p.certain()).build()).toList());
    }
}
