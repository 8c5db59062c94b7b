package dev.adder.cli;

import dev.adder.engine.Program;
import dev.adder.engine.check.Problem;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.runtime.Adder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adder check}: every problem that can be seen before the program runs. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Check a program against the tools without running it. Exits with 1 if there is a problem.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The program; - reads standard input.") String file = "";

    @Mixin CommonOptions options = new CommonOptions();

    @Option(names = "--json", description = "Print the problems as a JSON list.") boolean json;

    @Override
    public Integer call() {
        PrintStream out = System.out;
        ProgramFile text = ProgramFile.read(file);
        try (Adder adder = options.adder()) {
            Program program;
            try {
                program = Program.of(text.name(), text.text());
            } catch (SyntaxErrorException e) {
                if (json) {
                    out.println(JsonText.pretty(Data.list(List.of(problem("syntax", e.message(), e.line(),
                            e.offset(), true)))));
                } else {
                    out.print(e.render());
                }
                return ExitCode.PROGRAM;
            }
            List<Problem> problems = Checks.of(adder, program);
            if (json) {
                List<Data> list = new ArrayList<>();
                for (Problem p : problems) {
                    list.add(problem(p.kind(), p.message(), program.source().line(p.start()),
                            program.source().column(p.start()), p.certain()));
                }
                out.println(JsonText.pretty(Data.list(list)));
            } else {
                for (Problem p : problems) out.print(p.render(program.source()));
                out.println(problems.isEmpty() ? "no problems" : problems.size() + " problem"
                        + (problems.size() == 1 ? "" : "s"));
            }
            return problems.isEmpty() ? ExitCode.OK : ExitCode.PROGRAM;
        }
    }

    private static Data problem(String kind, String message, int line, int column, boolean certain) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", kind);
        map.put("message", message);
        map.put("line", line);
        map.put("column", column);
        map.put("certain", certain);
        return Data.of(map);
    }
}
