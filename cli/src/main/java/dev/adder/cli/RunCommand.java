package dev.adder.cli;

import dev.adder.cli.command.Command;
import dev.adder.cli.command.Given;
import dev.adder.cli.command.Syntax;
import dev.adder.engine.Result;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.isolated.IsolatedSandbox;
import dev.adder.runtime.Adder;
import dev.adder.runtime.AdderSession;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunCall;
import dev.adder.runtime.RunEvent;
import dev.adder.runtime.RunRequest;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code adder run}: standard output is exactly what the program prints; all else goes to standard error. */
final class RunCommand {
    private final String file;
    private final List<String> arguments;
    private final CommonOptions options;
    private final CheckMode check;
    private final boolean isolated;
    private final boolean yes;
    private final boolean showCalls;
    private final boolean json;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final StringBuilder printed = new StringBuilder();
    private final StringBuilder printedErrors = new StringBuilder();
    private final AtomicReference<@Nullable AdderSession> running = new AtomicReference<>();

    private RunCommand(Given given) {
        file = given.parameters().getFirst();
        arguments = given.parameters().subList(1, given.parameters().size());
        options = CommonOptions.of(given);
        check = CheckMode.valueOf(given.word("--check", List.of("off", "report", "refuse")));
        isolated = given.has("--isolated");
        yes = given.has("--yes");
        showCalls = given.has("--calls");
        json = given.has("--json");
    }

    static Command command() {
        Syntax syntax = Syntax.of("adder run", Help.RUN).parameter("FILE", Help.FILE)
                .furtherParameters("ARG", Help.ARG).option("--check", "MODE", "report", Help.CHECK_MODE)
                .flag("--isolated", Help.ISOLATED).flag("--yes", Help.YES).flag("--calls", Help.CALLS)
                .flag("--json", Help.RUN_JSON).more(Help.RUN_MORE);
        return new Command(CommonOptions.addTo(syntax), given -> new RunCommand(given).run());
    }

    private int run() {
        ProgramFile program = ProgramFile.read(file);
        IsolatedSandbox place = isolated ? isolate() : null;
        try (Adder adder = options.adder(place, TerminalApprover.of(yes))) {
            Checks.Findings found = Checks.before(adder, program, check, err);
            if (found.refused()) return refused("not run, because of what is certain to fail", found.problems());
            Data.List denied = Plans.before(adder, program, err);
            if (denied.size() > 0) return refused("not run, because the policy refuses what it can do", denied);
            RunRequest request = RunRequest.session().name(program.name()).arguments(arguments).output(output())
                    .errors(errors()).build();
            try (AdderSession session = adder.session(request)) {
                running.set(session);
                Interrupt.onInterrupt(() -> session.cancel("Ctrl-C"));
                Run run = session.run(program.name(), program.text());
                report(run, found.problems());
                close(place);
                Interrupt.reported();
                return out.checkError() ? ExitCode.CLOSED_OUTPUT : ExitCode.of(run.result());
            }
        } finally {
            close(place);
        }
    }

    /** Before an interrupted command ends without further ado, too. */
    private static void close(@Nullable IsolatedSandbox place) {
        if (place != null) place.close();
    }

    /** A process for the program, and a word on what holds it. */
    private IsolatedSandbox isolate() {
        try {
            IsolatedSandbox place = IsolatedSandbox.builder().processes(1).spares(0).build();
            err.println("adder: isolated: " + place.inForce());
            return place;
        } catch (IllegalStateException e) {
            throw new CommandFailure(ExitCode.TOOLS, String.valueOf(e.getMessage()));
        }
    }

    /** Passes on what the program prints; a program whose output nobody reads any more is stopped. */
    private Consumer<String> output() {
        if (json) return printed::append;
        return text -> {
            out.print(text);
            AdderSession session = running.get();
            if (out.checkError() && session != null) session.cancel("standard output was closed by its reader");
        };
    }

    private Consumer<String> errors() {
        if (json) return printedErrors::append;
        return text -> {
            out.flush();
            err.print(text);
            err.flush();
        };
    }

    private void report(Run run, Data.List problems) {
        out.flush();
        if (json) {
            out.println(JsonText.pretty(asData(run, problems)));
            return;
        }
        for (String note : notes(run)) err.println("adder: " + note);
        switch (run.result()) {
            case Result.Done r -> {}
            case Result.Failed r when r.traceback().isEmpty() -> {}
            case Result.Failed r -> err.println(run.error());
            case Result.Exited r -> {
                if (r.message() != null) err.println(r.message());
            }
            case Result.Answered r -> err.println("answer: " + shown(r.answer()));
            case Result.LimitReached r -> {
                String cure = CommonOptions.cure(r.limit());
                err.println("adder: " + run.error() + (cure == null ? "" : "; " + cure));
                err.println(done(run));
            }
            case Result.Internal r -> {
                err.println("adder: " + run.error() + "; this is a bug in Adder, please report it");
                err.println("adder: run it again with ADDER_DEBUG=1 for the details");
                err.println(done(run));
            }
            default -> {
                err.println("adder: " + run.error());
                err.println(done(run));
            }
        }
        if (showCalls) for (RunCall call : run.calls()) err.println(line(call));
    }

    /** What is to be known about calls that is no failure. */
    static List<String> notes(Run run) {
        return run.events().stream().filter(RunEvent.Noted.class::isInstance).map(e -> ((RunEvent.Noted) e).text())
                .toList();
    }

    private static String shown(Data answer) {
        return answer instanceof Data.Text t ? t.value() : JsonText.write(answer);
    }

    /** What had been done when the run was cut short. */
    private static String done(Run run) {
        List<RunCall> effects = run.calls().stream().filter(RunCall::mayHaveEffect).toList();
        if (effects.isEmpty()) return "adder: no tool that changes anything had been called";
        StringBuilder text = new StringBuilder("adder: these calls had been made and are not undone:");
        for (RunCall c : effects) text.append("\n  ").append(line(c));
        return text.toString();
    }

    static String line(RunCall c) {
        String end = c.unknown() ? "whether it took effect is not known" : c.ok() ? "ok" : "failed";
        return c.id() + "  line " + c.line() + "  " + c.tool() + JsonText.write(c.arguments()) + "  " + end + "  "
                + c.duration().toMillis() + " ms  " + c.bytes() + " bytes";
    }

    private int refused(String why, Data.List problems) {
        if (json) {
            out.println(JsonText.pretty(Data.Map.builder().put("ok", false).put("end", "refused").put("answer", null)
                    .put("output", "").put("errors", "").put("error", why).put("problems", problems)
                    .put("notes", Data.List.of()).put("calls", Data.List.of()).put("steps", 0).build()));
        }
        return ExitCode.PROGRAM;
    }

    private Data asData(Run run, Data.List problems) {
        return Data.Map.builder().put("ok", run.ok())
                .put("end", run.result().getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .put("answer", run.answer()).put("output", printed.toString())
                .put("errors", printedErrors.toString()).put("error", run.error())
                .put("problems", problems)
                .put("notes", Data.list(notes(run).stream().map(Data::text).toList()))
                .put("calls", Data.list(run.calls().stream().map(RunCommand::asData).toList()))
                .put("steps", run.usage().steps()).build();
    }

    private static Data asData(RunCall c) {
        return Data.Map.builder().put("id", c.id().toString()).put("tool", c.tool().toString())
                .put("arguments", c.arguments()).put("line", c.line()).put("ok", c.ok())
                .put("milliseconds", c.duration().toMillis()).put("bytes", c.bytes()).build();
    }
}
