package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Times;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Programs of this machine as tools, one function each: {@code commands.git(["log", "--oneline"])}. A command is a list
 * of arguments, checked against the forms it may have; there is no shell that could read anything into them.
 */
public final class CommandTools {
    private static final int MAX_ARGUMENTS = 256;
    private static final int MAX_ARGUMENT = 4096;
    private static final int MAX_ALL = 64 * 1024;
    private static final int MAX_SHOWN = 12;

    private static final Type.Record RESULT = new Type.Record("CommandResult", List.of(
            Type.Field.required("exit_code", Type.INT, "zero means success"),
            Type.Field.required("ok", Type.BOOL, "whether it succeeded"),
            Type.Field.required("stdout", Type.STR, ""), Type.Field.required("stderr", Type.STR, ""),
            Type.Field.required("truncated", Type.BOOL,
                    "whether it printed too much and was ended")),
            "", false);

    private CommandTools() {}

    /** The tools of these commands. */
    public static List<Tool> of(Command... commands) {
        return of(List.of(commands));
    }

    /** The tools of these commands. */
    public static List<Tool> of(List<Command> commands) {
        return commands.stream().map(CommandTools::tool).toList();
    }

    private static Tool tool(Command command) {
        Tool.Builder tool = Tool.builder(command.name()).namespace("commands").doc(doc(command))
                .effect(command.effect()).approval(command.approval()).blocking(true).source("commands")
                .timeout(command.timeout().plus(Duration.ofSeconds(10)));
        if (!command.forms().isEmpty()) {
            tool.optional("args", new Type.ListOf(Type.STR), "Its arguments, each by itself.", List.of());
        }
        if (command.maxInput() > 0) {
            tool.optional("input", Type.STR, "What it reads from standard input.", "");
        }
        return tool.result(RESULT, "what it printed, also when it failed; test ok")
                .warning("ended after " + Times.words(command.timeout()) + ", or when it prints more than "
                        + HttpBody.words(command.maxOutput()))
                .function((arguments, context) -> Outcome.value(
                        new CommandRun(command, context::cancelled).run(arguments(command, arguments),
                                input(command, arguments))))
                .build();
    }

    private static String doc(Command command) {
        List<String> lines = new ArrayList<>();
        String file = command.executable().getFileName().toString();
        lines.add(command.doc().isBlank() ? "Run " + file + "." : command.doc().strip());
        if (!command.forms().isEmpty()) {
            lines.add("");
            lines.add("The arguments must have one of these forms, each given as a regular expression:");
            command.forms().stream().limit(MAX_SHOWN).forEach(f -> lines.add("  " + f));
        }
        return String.join("\n", lines);
    }

    private static List<String> arguments(Command command, Data.Map given) {
        Data.List list = given.list("args");
        List<String> arguments = new ArrayList<>();
        int length = 0;
        for (Data one : list == null ? List.<Data>of() : list.items()) {
            String argument = one instanceof Data.Text text ? text.value() : "";
            length += argument.length();
            if (argument.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(argument)) {
                throw new ToolFailure("ValueError", "an argument contains what no argument can contain");
            }
            if (argument.length() > MAX_ARGUMENT || length > MAX_ALL || arguments.size() >= MAX_ARGUMENTS) {
                throw new ToolFailure("ValueError", "the arguments are too many or too long");
            }
            arguments.add(argument);
        }
        boolean none = command.forms().isEmpty() && arguments.isEmpty();
        if (!none && command.forms().stream().noneMatch(f -> f.fits(arguments))) {
            String forms = String.join(" or ",
                    command.forms().stream().limit(MAX_SHOWN).map(f -> "[" + f + "]").toList());
            throw new ToolFailure("PermissionError",
                    "these arguments are not allowed; they must have the form " + forms);
        }
        return arguments;
    }

    private static byte[] input(Command command, Data.Map given) {
        String text = given.text("input");
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > command.maxInput()) {
            throw new ToolFailure("ValueError", "the input is larger than " + HttpBody.words(command.maxInput()));
        }
        return bytes;
    }

    /** What a command gave. */
    static Data result(int exitCode, String stdout, String stderr, boolean truncated) {
        return Data.Map.builder().put("exit_code", exitCode).put("ok", exitCode == 0 && !truncated)
                .put("stdout", stdout).put("stderr", stderr).put("truncated", truncated).build().as("CommandResult");
    }
}
