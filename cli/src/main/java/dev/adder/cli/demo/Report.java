package dev.adder.cli.demo;

import dev.adder.agent.Accounting;
import dev.adder.agent.AgentEvent;
import dev.adder.agent.AgentResult;
import dev.adder.agent.Model;
import dev.adder.agent.RecordedModel;
import dev.adder.agent.TokenCounter;
import dev.adder.agent.Tokens;
import dev.adder.engine.data.Data;
import dev.adder.engine.type.PythonText;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunCall;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The demonstration as it is printed, in a hundred columns. */
final class Report {
    /** Control characters, but not the styles that are set here. */
    private static final Pattern CONTROL = Pattern.compile("(?!\u001b\\[(?:0|1|2|31)m)[\\p{Cntrl}&&[^\\t]]");
    private static final int WIDTH = 100;
    private static final int SHOWN_CALLS = 10;
    private static final int SHOWN_LINES = 14;

    private final PrintStream out;
    private final boolean colour;
    private final List<AgentEvent.FunctionCalled> calls = new ArrayList<>();
    private Duration toolsAndPrograms = Duration.ZERO;
    private Duration functions = Duration.ZERO;
    private Duration modelInCode = Duration.ZERO;
    private Duration modelInCalls = Duration.ZERO;

    Report(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void question(String question) {
        heading("Question");
        paragraph(question, "  ");
    }

    void title(String title, Model model, boolean live) {
        heading(title);
        line(dim("  " + (live ? "live model " : "recorded model ") + model.name()
                + (live ? "" : ": replies it once wrote; programs and tools run here and now")));
    }

    void changed(Model model) {
        if (model instanceof RecordedModel recorded && !recorded.changed().isEmpty()) {
            line("  Note: the prompt has changed since the recording, at reply "
                    + String.join(", ", recorded.changed().stream().map(String::valueOf).toList()) + ".");
        }
    }

    void codeEvent(AgentEvent event) {
        switch (event) {
            case AgentEvent.Replied e -> modelInCode = modelInCode.plus(e.wall());
            case AgentEvent.ProgramEnded e -> program(e);
            default -> {}
        }
    }

    private void program(AgentEvent.ProgramEnded e) {
        line("");
        line(bold("  Program " + e.block()) + dim("  reply " + e.step()));
        e.code().stripTrailing().lines().forEach(this::codeLine);
        if (!e.problems().isEmpty()) {
            line("  " + bad("Refused before it ran"));
            block(String.join("\n", e.problems()));
        }
        Run run = e.run();
        if (run != null) {
            toolsAndPrograms = toolsAndPrograms.plus(run.usage().wall());
            toolCalls(run.calls());
            String error = run.error();
            if (!run.output().isBlank()) {
                line("  " + bold("Printed"));
                block(run.output());
            }
            if (error != null) {
                line("  " + bad("Failed") + dim("  the model is shown this and mends it"));
                block(error);
            }
        }
        AgentEvent.BlockCost cost = e.cost();
        line(dim("  measured: parse " + time(cost.parse()) + ", check " + time(cost.check()) + ", run "
                + time(cost.run()) + ", tools " + time(cost.tools())));
    }

    /** A line of a program; one that is too long goes on in the next line, after a mark. */
    private void codeLine(String code) {
        String rest = code;
        String indent = "    ";
        while (rest.length() > WIDTH - indent.length()) {
            int end = rest.lastIndexOf(' ', WIDTH - indent.length());
            int cut = end > WIDTH / 2 ? end + 1 : WIDTH - indent.length();
            line(indent + rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut);
            indent = "      ↪ ";
        }
        line(indent + rest);
    }

    private void toolCalls(List<RunCall> made) {
        if (made.isEmpty()) {
            return;
        }
        line("  " + bold("Tool calls") + dim("  " + made.size()));
        for (RunCall call : made.subList(0, made.size() > SHOWN_CALLS + 2 ? SHOWN_CALLS : made.size())) {
            call(call.tool().toString(), call.arguments(), call.duration(), size(call.bytes()), call.ok());
        }
        if (made.size() > SHOWN_CALLS + 2) {
            List<RunCall> rest = made.subList(SHOWN_CALLS, made.size());
            Duration sum = rest.stream().map(RunCall::duration).reduce(Duration.ZERO, Duration::plus);
            row("and " + rest.size() + " more", sum, size(rest.stream().mapToLong(RunCall::bytes).sum()), true);
        }
    }

    void dispatchEvent(AgentEvent event) {
        switch (event) {
            case AgentEvent.Replied e -> {
                roundTrip();
                modelInCalls = modelInCalls.plus(e.wall());
                int count = e.reply().calls().size();
                if (count > 0) {
                    line("");
                    line(bold("  Reply " + e.step()) + dim("  " + count + (count == 1 ? " call" : " calls")));
                }
            }
            case AgentEvent.FunctionCalled e -> {
                synchronized (calls) {
                    calls.add(e);
                }
            }
            case AgentEvent.Ended e -> roundTrip();
            default -> {}
        }
    }

    /** Shows the calls of a reply, once all are there. */
    private void roundTrip() {
        List<AgentEvent.FunctionCalled> made;
        synchronized (calls) {
            made = List.copyOf(calls);
            calls.clear();
        }
        made.forEach(c -> functions = functions.plus(c.wall()));
        int shown = made.size() > SHOWN_CALLS + 2 ? SHOWN_CALLS : made.size();
        for (AgentEvent.FunctionCalled c : made.subList(0, shown)) {
            Data.Map arguments = c.arguments();
            call(c.name(), arguments == null ? Data.Map.EMPTY : arguments, c.wall(), chars(c.result().length()),
                    c.ok());
        }
        if (shown < made.size()) {
            List<AgentEvent.FunctionCalled> rest = made.subList(shown, made.size());
            Duration sum = rest.stream().map(AgentEvent.FunctionCalled::wall).reduce(Duration.ZERO, Duration::plus);
            row("and " + rest.size() + " more", sum, chars(rest.stream().mapToLong(c -> c.result().length()).sum()),
                    true);
        }
    }

    private void call(String name, Data.Map arguments, Duration time, String size, boolean ok) {
        StringBuilder text = new StringBuilder(name).append('(');
        String between = "";
        for (Map.Entry<String, Data> e : arguments.entries().entrySet()) {
            text.append(between).append(e.getKey()).append('=').append(PythonText.shortRepr(e.getValue(), 60));
            between = ", ";
        }
        row(text.append(')').toString().replaceAll("\\s+", " "), time, size, ok);
    }

    private void row(String text, Duration time, String size, boolean ok) {
        int room = WIDTH - 4 - 12 - 14 - (ok ? 0 : 7);
        String fitted = text.length() <= room ? text : text.substring(0, room - 1) + "…";
        line("    " + fitted + " ".repeat(room - fitted.length()) + (ok ? "" : bad(" failed"))
                + dim(String.format(Locale.ROOT, "%12s%14s", time(time), size)));
    }

    void answer(AgentResult result) {
        line("");
        line("  " + (result.ok() ? bold("Answer") : bad("No answer")));
        Data answer = result.answer();
        if (answer instanceof Data.List list && !list.items().isEmpty()
                && list.items().stream().allMatch(i -> i instanceof Data.Map || i instanceof Data.List)) {
            list.items().forEach(item -> paragraph(fields(item), "    "));
        } else {
            result.message().strip().lines().limit(40).forEach(l -> paragraph(l, "    "));
        }
    }

    private static String fields(Data item) {
        List<String> parts = new ArrayList<>();
        if (item instanceof Data.Map map) {
            map.entries().forEach((key, value) -> parts.add(key + ": " + plain(value)));
        } else if (item instanceof Data.List list) {
            list.items().forEach(value -> parts.add(plain(value)));
        }
        return String.join(" · ", parts);
    }

    private static String plain(Data value) {
        return switch (value) {
            case Data.Text text -> text.value();
            case Data.Float f -> String.format(Locale.ROOT, "%.2f", f.value());
            default -> PythonText.shortRepr(value, 70);
        };
    }

    void compare(AgentResult code, AgentResult calling, boolean live) {
        heading("Compared");
        Accounting a = code.accounting();
        Accounting b = calling.accounting();
        columns("", "code mode", "function calling");
        columns("model round trips", number(a.roundTrips()), number(b.roundTrips()));
        columns("tool calls", number(a.toolCalls()), number(b.toolCalls()));
        columns("tokens in, counted by " + TokenCounter.TOKENIZER, number(a.counted().input()),
                number(b.counted().input()));
        columns("tokens out, counted by " + TokenCounter.TOKENIZER, number(a.counted().output()),
                number(b.counted().output()));
        Tokens first = a.reported();
        Tokens second = b.reported();
        if (first != null && second != null) {
            columns("tokens in, as the provider reports", number(first.input()), number(second.input()));
            columns("tokens out, as the provider reports", number(first.output()), number(second.output()));
        }
        columns("programs and tools here, measured", time(toolsAndPrograms), time(functions));
        if (live) {
            columns("waiting for the model, measured", time(modelInCode), time(modelInCalls));
        }
        line(dim("  Tokens in: system prompt, schemas, messages and results, each time they are sent."));
        if (!live) {
            line(dim("  How long the model took is not known: its replies are recorded."));
        }
    }

    private void columns(String label, String one, String two) {
        line(String.format(Locale.ROOT, "  %-44s%24s%24s", label, one, two));
    }

    private void heading(String text) {
        line("");
        line(bold(text) + " " + dim("─".repeat(Math.max(3, WIDTH - text.length() - 1))));
    }

    private void block(String text) {
        List<String> lines = text.stripTrailing().lines().toList();
        lines.stream().limit(SHOWN_LINES).forEach(l -> line("    │ " + cut(l, WIDTH - 6)));
        if (lines.size() > SHOWN_LINES) {
            line(dim("    │ and " + (lines.size() - SHOWN_LINES) + " more lines"));
        }
    }

    private static String cut(String line, int room) {
        return line.length() <= room ? line : line.substring(0, room - 1) + "…";
    }

    private void paragraph(String text, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(indent);
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    private void line(String text) {
        out.println(CONTROL.matcher(text).replaceAll(""));
    }

    private String bold(String text) {
        return style("1", text);
    }

    private String dim(String text) {
        return style("2", text);
    }

    private String bad(String text) {
        return style("31", text);
    }

    private String style(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    private static String time(Duration time) {
        double millis = time.toNanos() / 1e6;
        return millis < 1000 ? String.format(Locale.ROOT, "%.1f ms", millis)
                : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
    }

    private static String chars(long chars) {
        return String.format(Locale.ROOT, "%,d chars", chars);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
