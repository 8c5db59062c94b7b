package dev.adder.conformance;

import dev.adder.engine.Result;
import dev.adder.engine.data.Data;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunCall;
import java.util.List;

/**
 * A run of a program with tools, as a process would show it: the answer is the last line of output, as
 * {@code tool_prelude.py} prints it.
 *
 * @param output standard output
 * @param error standard error
 * @param exit the exit code
 * @param calls identity, tool and arguments of each call, sorted: tasks may call in another order, never other things
 */
record ToolRun(String output, String error, int exit, List<String> calls) {

    static ToolRun of(Run run) {
        List<String> calls = run.calls().stream().map(ToolRun::words).sorted().toList();
        String out = run.output();
        return switch (run.result()) {
            case Result.Done d -> new ToolRun(out, "", 0, calls);
            case Result.Answered a -> new ToolRun(out + "final answer: " + json(a.answer()) + "\n", "", 0, calls);
            case Result.Failed f -> new ToolRun(out, f.traceback(), 1, calls);
            case Result.Exited x ->
                new ToolRun(out, x.message() == null ? "" : x.message() + "\n", x.code(), calls);
            default -> new ToolRun(out, "ended: " + run.error() + "\n", 70, calls);
        };
    }

    private static String words(RunCall call) {
        return call.id() + " " + call.tool() + call.arguments().canonical();
    }

    /** The form of a recording. */
    String shown() {
        return ExpectedFile.Expected.shown(output, error, exit);
    }

    /** JSON as Python's {@code json.dumps(value, ensure_ascii=False)} writes it. */
    static String json(Data data) {
        return switch (data) {
            case Data.List list -> "[" + String.join(", ", list.items().stream().map(ToolRun::json).toList()) + "]";
            case Data.Map map -> "{" + String.join(", ", map.entries().entrySet().stream()
                    .map(e -> json(Data.text(e.getKey())) + ": " + json(e.getValue())).toList()) + "}";
            default -> dev.adder.engine.data.JsonText.write(data);
        };
    }
}
