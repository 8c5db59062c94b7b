package dev.adder.cli;

import dev.adder.cli.command.Command;
import dev.adder.cli.command.Given;
import dev.adder.cli.command.Syntax;
import dev.adder.cli.command.WrongUsage;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import dev.adder.runtime.ProgramPlan;
import java.io.PrintStream;

/** {@code adder plan}: every call of a tool that a program can make, and what the policy says to it. */
final class PlanCommand {
    private PlanCommand() {}

    static Command command() {
        Syntax syntax = Syntax.of("adder plan", Help.PLAN).parameter("FILE", Help.FILE)
                .flag("--json", Help.PLAN_JSON).flag("--mermaid", Help.PLAN_MERMAID).more(Help.PLAN_MORE);
        return new Command(CommonOptions.addTo(syntax), PlanCommand::run);
    }

    private static int run(Given given) {
        CommonOptions options = CommonOptions.of(given);
        boolean json = given.has("--json");
        boolean mermaid = given.has("--mermaid");
        if (json && mermaid) throw new WrongUsage("give --json or --mermaid, not both");
        PrintStream out = System.out;
        ProgramFile text = ProgramFile.read(given.parameters().getFirst());
        try (Adder adder = options.adder()) {
            ProgramPlan plan;
            try {
                plan = Plans.of(adder, text);
            } catch (SyntaxErrorException e) {
                out.print(json ? JsonText.pretty(Data.Map.of("problems", Data.List.of(Checks.data(e)))) + "\n"
                        : e.render());
                return ExitCode.PROGRAM;
            }
            if (!json) out.print(mermaid ? plan.mermaid() : plan.text());
            out.flush();
            Data.List refused = Plans.refusals(plan, text, System.err);
            if (json) out.println(JsonText.pretty(plan.data().with("refused", refused)));
            return refused.size() == 0 ? ExitCode.OK : ExitCode.PROGRAM;
        }
    }
}
