package dev.adder.cli.demo;

import dev.adder.agent.AgentOptions;
import dev.adder.agent.AgentResult;
import dev.adder.agent.CodeAgent;
import dev.adder.agent.DispatchAgent;
import dev.adder.agent.Model;
import dev.adder.agent.NeedsReply;
import dev.adder.agent.Prompt;
import dev.adder.agent.RecordedModel;
import dev.adder.agent.Recording;
import dev.adder.agent.Reply;
import dev.adder.agent.TokenCounter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the demonstration's recordings, one reply at a time: writes the exact next prompt to a file, and appends what a
 * model that was shown only that prompt wrote back. It never makes up a reply itself.
 *
 * <pre>
 * RecordDemo code|dispatch PROMPTFILE                     writes the next prompt, or prints DONE
 * RecordDemo code|dispatch --reply FILE --model NAME      appends a reply to that prompt
 * </pre>
 *
 * <p>A reply in code mode is text as it is; one by function calls is JSON, as the prompt says. Recordings are kept in
 * {@code cli/src/main/resources/demo} under the current folder, or where {@code -Dadder.demo.recordings} says.
 */
public final class RecordDemo {
    private RecordDemo() {}

    /** Runs one step. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        List<String> args = List.of(arguments);
        boolean known = args.size() >= 2 && (args.getFirst().equals("code") || args.getFirst().equals("dispatch"));
        if (!known) {
            System.err.println("usage: RecordDemo code|dispatch PROMPTFILE\n"
                    + "       RecordDemo code|dispatch --reply FILE --model NAME");
            System.exit(2);
        }
        boolean code = args.getFirst().equals("code");
        Path file = Path.of(System.getProperty("adder.demo.recordings", "cli/src/main/resources/demo"))
                .resolve(args.getFirst() + ".json");
        Path folder = DemoShop.folder(System.getenv());
        if (args.get(1).equals("--reply") && args.size() >= 3) {
            String model = args.size() >= 5 && args.get(3).equals("--model") ? args.get(4) : null;
            System.out.println(append(code, file, Files.readString(Path.of(args.get(2))), model, folder));
        } else {
            System.out.println(next(code, file, Path.of(args.get(1)), folder));
        }
    }

    /** Writes the next prompt to a file; gives what is to be said. */
    static String next(boolean code, Path file, Path promptFile, Path folder)
            throws IOException, SQLException, InterruptedException {
        Recording recording = Files.exists(file) ? Recording.read(file) : new Recording("", List.of());
        RecordedModel model = RecordedModel.promptOnly(recording);
        Object end = end(code, model, folder);
        String changed = model.changed().isEmpty() ? ""
                : "\nThe prompt has changed since the recording, at replies " + model.changed();
        if (end instanceof Prompt prompt) {
            Files.writeString(promptFile, prompt.text());
            return "Prompt " + (recording.replies().size() + 1) + " is in " + promptFile + changed;
        }
        AgentResult result = (AgentResult) end;
        return "DONE after " + recording.replies().size() + " replies, " + result.end() + ":\n" + result.message()
                + changed;
    }

    /** Appends a reply to the prompt that comes next; gives what is to be said. */
    static String append(boolean code, Path file, String text, @Nullable String modelName, Path folder)
            throws IOException, SQLException, InterruptedException {
        boolean first = !Files.exists(file);
        if (first && modelName == null) {
            throw new IllegalArgumentException("the first reply needs --model NAME");
        }
        Recording recording = first ? new Recording(modelName == null ? "" : modelName, List.of())
                : Recording.read(file);
        if (!(end(code, RecordedModel.promptOnly(recording), folder) instanceof Prompt prompt)) {
            return "DONE already: no reply is asked for";
        }
        Reply reply = code ? Reply.of(text) : Recording.reply(text);
        Reply counted = new Reply(reply.text(), reply.calls(), false, null, new TokenCounter().count(prompt, reply));
        recording.with(new Recording.Entry(prompt.hash(), counted)).write(file);
        return "Reply " + (recording.replies().size() + 1) + " is in " + file;
    }

    /** The next prompt, or the result when there is none. */
    private static Object end(boolean code, Model model, Path folder)
            throws IOException, SQLException, InterruptedException {
        AgentOptions options = DemoSetup.options(event -> {});
        try (DemoSetup setup = DemoSetup.open(folder)) {
            return code ? CodeAgent.of(setup.adder(), model, options).ask(DemoSetup.QUESTION)
                    : DispatchAgent.of(setup.adder(), model, options).ask(DemoSetup.QUESTION);
        } catch (NeedsReply needed) {
            return needed.prompt();
        }
    }
}
