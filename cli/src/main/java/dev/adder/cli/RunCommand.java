package dev.adder.cli;

import dev.adder.engine.Result;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Adder;
import dev.adder.runtime.AdderSession;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunCall;
import dev.adder.runtime.RunRequest;
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

/** {@code adder run}: standard output is exactly what the program prints; all else goes to standard error. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Run a Python program in the embedded engine, with the given tools and nothing else.")
final class RunCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The program; - reads standard input.") String file =
            "";

    @Parameters(index = "1..*", paramLabel = "ARG", description = "What sys.argv[1:] holds.") List<String> arguments =
            new ArrayList<>();

    @Mixin CommonOptions options = new CommonOptions();

    @Option(names = "--check", paramLabel = "MODE", defaultValue = "report", description = "off, report or refuse: what to do about problems found before the run (default:"
            + " ${DEFAULT-VALUE}).") CheckMode check = CheckMode.report;

    @Option(names = "--calls", description = "Show each tool call on standard error.") boolean showCalls;

    @Option(names = "--json", description = "Print one JSON object about the run instead of the program's output.") boolean json;

    @Override
    public Integer call() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ProgramFile program = ProgramFile.read(file);
        try (Adder adder = options.adder()) {
            if (!Checks.passes(adder, program, check, err)) return ExitCode.PROGRAM;
            RunRequest request = RunRequest.session().name(program.name()).arguments(arguments)
                    .output(json ? text -> {} : text -> {
                        out.print(text);
                        out.flush();
                    }).build();
            try (AdderSession session = adder.session(request)) {
                Interrupt.onInterrupt(() -> session.cancel("Ctrl-C"));
                Run run = session.run(program.name(), program.text());
                report(run, out, err);
                return ExitCode.of(run.result());
            }
        }
    }

    private void report(Run run, PrintStream out, PrintStream err) {
        out.flush();
        if (json) {
            out.println(JsonText.pretty(asData(run)));
            return;
        }
        String error = run.error();
        switch (run.result()) {
            case Result.Failed r -> err.println(error);
            case Result.Exited r -> {
                if (r.message() != null) err.println(r.message());
            }
            case Result.Answered r -> err.println("answer: " + shown(r.answer()));
            default -> {
                if (error != null) {
                    err.println("adder: " + error);
                    err.println(done(run));
                }
            }
        }
        if (showCalls) for (RunCall call : run.calls()) err.println(line(call));
    }

    private static String shown(Data answer) {
        return answer instanceof Data.Text t ? t.value() : JsonText.write(answer);
    }

    /** What had been done when the run was cut short. */
    private static String done(Run run) {
        List<RunCall> effects = run.calls().stream().filter(RunCall::mayHaveEffect).toList();
        if (effects.isEmpty()) return "adder: no tool that changes anything had been called";
        StringBuilder text = new StringBuilder("adder: these calls had been made:");
        for (RunCall c : effects) text.append("\n  ").append(line(c));
        return text.toString();
    }

    static String line(RunCall c) {
        String end = c.outcome() == null ? "no outcome" : c.ok() ? "ok" : "failed";
        return c.id() + "  line " + c.line() + "  " + c.tool() + JsonText.write(c.arguments()) + "  " + end + "  "
                + c.duration().toMillis() + " ms  " + c.bytes() + " bytes";
    }

    private static Data asData(Run run) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ok", run.ok());
        map.put("end", run.result().getClass().getSimpleName());
        map.put("answer", run.answer());
        map.put("output", run.output());
        map.put("error", run.error());
        List<Object> calls = new ArrayList<>();
        for (RunCall c : run.calls()) {
            Map<String, Object> call = new LinkedHashMap<>();
            call.put("id", c.id().toString());
            call.put("tool", c.tool().toString());
            call.put("arguments", c.arguments());
            call.put("line", c.line());
            call.put("ok", c.ok());
            call.put("milliseconds", c.duration().toMillis());
            call.put("bytes", c.bytes());
            calls.add(call);
        }
        map.put("calls", calls);
        map.put("steps", run.usage().steps());
        return Data.of(map);
    }
}
