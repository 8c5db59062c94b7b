package dev.adder.cli;

import dev.adder.connect.host.Command;
import dev.adder.connect.host.CommandTools;
import dev.adder.engine.data.Data;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The section {@code commands} of a tools file: programs of this machine, each by the name of its function. */
final class CommandsSection {
    private static final List<String> KEYS = List.of("command", "doc", "args", "arguments", "folder", "env",
            "timeoutSeconds", "maxOutputBytes", "effect", "approval");

    private CommandsSection() {}

    /**
     * The tools of a section.
     *
     * @throws IllegalArgumentException when something in it is wrong; the message says what to correct
     */
    static List<Tool> tools(Data section) {
        if (!(section instanceof Data.Map map)) throw new IllegalArgumentException("commands must be an object");
        List<Command> commands = new ArrayList<>();
        for (Map.Entry<String, Data> one : map.entries().entrySet()) {
            commands.add(command(one.getKey(), Entry.of("commands." + one.getKey(), one.getValue(), KEYS)));
        }
        return CommandTools.of(commands);
    }

    private static Command command(String name, Entry entry) {
        String executable = entry.text("command");
        if (executable == null) throw entry.wrong("command", "is missing: name the program to start");
        Command.Builder command = HttpSection.located(entry.where("command"), () -> Command.of(name, executable))
                .doc(entry.text("doc", "")).fixed(entry.texts("args").toArray(String[]::new))
                .timeout(entry.seconds("timeoutSeconds", 30)).maxOutput(entry.number("maxOutputBytes", 1 << 20))
                .approval(entry.flag("approval")).effect(effect(entry));
        entry.textsByKey("env").forEach(command::environment);
        for (Data form : entry.items("arguments")) {
            if (!(form instanceof Data.List patterns)) {
                throw entry.wrong("arguments", "must be a list of lists of regular expressions");
            }
            String where = entry.where("arguments");
            List<String> texts = Entry.texts(patterns.items(), where);
            HttpSection.located(where, () -> command.arguments(texts.toArray(String[]::new)));
        }
        String folder = entry.text("folder");
        if (folder != null) {
            HttpSection.located(entry.where("folder"), () -> command.folder(FilesSection.path(folder)));
        }
        return command.build();
    }

    private static Effect effect(Entry entry) {
        return switch (entry.text("effect", "write").toLowerCase(Locale.ROOT)) {
            case "read" -> Effect.READ;
            case "write" -> Effect.WRITE;
            case "destroy" -> Effect.DESTROY;
            default -> throw entry.wrong("effect", "must be read, write or destroy");
        };
    }
}
