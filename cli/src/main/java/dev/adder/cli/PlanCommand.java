package dev.adder.cli;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import dev.adder.runtime.ProgramPlan;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adder plan}: every call of a tool that a program can make, and what the policy says to it. */
@Command(name = "plan", mixinStandardHelpOptions = true, description = Help.PLAN, footer = Help.PLAN_MORE)
final class PlanCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = Help.FILE) String file = "";

    @Mixin CommonOptions options = new CommonOptions();

    @Option(names = "--json", description = Help.PLAN_JSON) boolean json;

    @Option(names = "--mermaid", description = Help.PLAN_MERMAID) boolean mermaid;

    @Override
    public Integer call() {
        if (json && mermaid) throw new CommandFailure(ExitCode.USAGE, "give --json or --mermaid, not both");
        PrintStream out = System.out;
        ProgramFile text = ProgramFile.read(file);
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
