package dev.adder.cli;

import dev.adder.cli.command.Command;
import dev.adder.cli.command.Given;
import dev.adder.cli.command.Syntax;
import dev.adder.engine.Program;
import dev.adder.engine.check.Problem;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import java.io.PrintStream;
import java.util.List;

/** {@code adder check}: every problem that can be seen before the program runs. */
final class CheckCommand {
    private CheckCommand() {}

    static Command command() {
        Syntax syntax = Syntax.of("adder check", Help.CHECK).parameter("FILE", Help.FILE)
                .flag("--json", Help.CHECK_JSON).more(Help.CHECK_MORE);
        return new Command(CommonOptions.addTo(syntax), CheckCommand::run);
    }

    private static int run(Given given) {
        CommonOptions options = CommonOptions.of(given);
        boolean json = given.has("--json");
        PrintStream out = System.out;
        ProgramFile text = ProgramFile.read(given.parameters().getFirst());
        try (Adder adder = options.adder()) {
            Checks.Checked checked;
            try {
                checked = Checks.of(adder, text);
            } catch (SyntaxErrorException e) {
                out.print(json ? JsonText.pretty(Data.list(List.of(Checks.data(e)))) + "\n" : e.render());
                return ExitCode.PROGRAM;
            }
            Program program = checked.program();
            List<Problem> problems = checked.problems();
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
