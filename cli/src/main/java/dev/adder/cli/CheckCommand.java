package dev.adder.cli;

import dev.adder.engine.Program;
import dev.adder.engine.check.Problem;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adder check}: every problem that can be seen before the program runs. */
@Command(name = "check", mixinStandardHelpOptions = true, description = Help.CHECK, footer = Help.CHECK_MORE)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = Help.FILE) String file = "";

    @Mixin CommonOptions options = new CommonOptions();

    @Option(names = "--json", description = Help.CHECK_JSON) boolean json;

    @Override
    public Integer call() {
        PrintStream out = System.out;
        ProgramFile text = ProgramFile.read(file);
        try (Adder adder = options.adder()) {
            Program program;
            try {
                program = Program.of(text.name(), text.text());
            } catch (SyntaxErrorException e) {
                out.print(json ? JsonText.pretty(Data.list(List.of(Checks.data(e)))) + "\n" : e.render());
                return ExitCode.PROGRAM;
            }
            List<Problem> problems = Checks.of(adder, program);
            if (json) {
                out.println(JsonText.pretty(Checks.data(program, problems)));
            } else {
                for (Problem p : problems) out.print(p.render(program.source()));
                out.println(problems.isEmpty() ? "no problems" : problems.size() + " problem"
                        + (problems.size() == 1 ? "" : "s"));
            }
            return problems.isEmpty() ? ExitCode.OK : ExitCode.PROGRAM;
        }
    }
}
