package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replies that a model truly wrote, in order, each with the hash of the prompt it was shown.
 *
 * @param model the model's name
 * @param replies its replies
 */
public record Recording(String model, List<Entry> replies) {

    /**
     * One reply.
     *
     * @param promptHash hash of the prompt it answers
     * @param reply what the model wrote; its counted tokens hold for that prompt
     */
    public record Entry(String promptHash, Reply reply) {}

    /** Copies the replies. */
    public Recording {
        replies = List.copyOf(replies);
    }

    /** A recording with one more reply. */
    public Recording with(Entry entry) {
        List<Entry> more = new ArrayList<>(replies);
        more.add(entry);
        return new Recording(model, more);
    }

    /**
     * Reads a recording.
     *
     * @param source what messages call it
     * @throws ModelFailure when it is no recording
     */
    public static Recording read(String text, String source) {
        try {
            if (JsonText.read(text) instanceof Data.Map map && map.list("replies") instanceof Data.List list) {
                List<Entry> entries = new ArrayList<>();
                for (Data item : list.items()) {
                    entries.add(entry(item));
                }
                String model = map.text("model");
                return new Recording(model == null ? "unknown model" : model, entries);
            }
        } catch (IllegalArgumentException e) {
            throw new ModelFailure(ModelFailure.Kind.RECORDING, source + " is not a recording: " + e.getMessage(), e);
        }
        throw new ModelFailure(ModelFailure.Kind.RECORDING, source + " is not a recording: it has no list of replies");
    }

    /**
     * Reads a recording from a file.
     *
     * @throws ModelFailure when there is none
     */
    public static Recording read(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new ModelFailure(ModelFailure.Kind.RECORDING, "cannot read the recording " + file, e);
        }
    }

    private static Entry entry(Data item) {
        if (!(item instanceof Data.Map map)) {
            throw new IllegalArgumentException("a reply is not an object");
        }
        String hash = map.text("promptHash");
        if (hash == null) {
            throw new IllegalArgumentException("a reply has no promptHash");
        }
        Reply reply = new Reply(replyText(map), calls(map), map.flag("truncated"), tokens(map, "provider"),
                TokenCounter.TOKENIZER.equals(map.text("tokenizer")) ? tokens(map, "") : null);
        return new Entry(hash, reply);
    }

    /**
     * A reply as a model without a provider's function calling writes it: an object of {@code text} and {@code
     * toolCalls}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Reply reply(String json) {
        String text = json.strip();
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        if (open < 0 || close < open || !(JsonText.read(text.substring(open, close + 1)) instanceof Data.Map map)) {
            throw new IllegalArgumentException("the reply is not a JSON object");
        }
        return Reply.of(replyText(map), calls(map));
    }

    private static String replyText(Data.Map map) {
        String text = map.text("text");
        return text == null ? "" : text;
    }

    private static List<FunctionCall> calls(Data.Map map) {
        List<FunctionCall> calls = new ArrayList<>();
        Data.List list = map.list("toolCalls");
        for (Data item : list == null ? List.<Data>of() : list.items()) {
            String name = item instanceof Data.Map call ? call.text("name") : null;
            if (!(item instanceof Data.Map call) || name == null) {
                throw new IllegalArgumentException("a tool call has no name");
            }
            String id = call.text("id");
            Data arguments = call.get("arguments");
            String text = arguments instanceof Data.Text t ? t.value()
                    : JsonText.write(arguments == null ? Data.Map.EMPTY : arguments);
            calls.add(new FunctionCall(id == null ? "call_" + (calls.size() + 1) : id, name, text));
        }
        return calls;
    }

    private static @Nullable Tokens tokens(Data.Map map, String prefix) {
        String input = prefix.isEmpty() ? "inputTokens" : prefix + "InputTokens";
        String output = prefix.isEmpty() ? "outputTokens" : prefix + "OutputTokens";
        return map.get(input) instanceof Data.Int in && map.get(output) instanceof Data.Int out
                ? new Tokens(in.value(), out.value()) : null;
    }

    /** The recording as JSON. */
    public String json() {
        List<Data> list = new ArrayList<>();
        for (Entry entry : replies) {
            list.add(json(entry));
        }
        return JsonText.pretty(Data.Map.builder().put("model", model).put("replies", new Data.List(list)).build())
                + "\n";
    }

    private static Data json(Entry entry) {
        Reply reply = entry.reply;
        Data.Map.Builder map = Data.Map.builder().put("promptHash", entry.promptHash).put("text", reply.text());
        if (!reply.calls().isEmpty()) {
            map.put("toolCalls", Data.list(reply.calls().stream().map(c -> Data.Map.builder().put("id", c.id())
                    .put("name", c.name()).put("arguments", arguments(c)).build()).toList()));
        }
        if (reply.truncated()) {
            map.put("truncated", true);
        }
        Tokens counted = reply.counted();
        if (counted != null) {
            map.put("tokenizer", TokenCounter.TOKENIZER).put("inputTokens", counted.input())
                    .put("outputTokens", counted.output());
        }
        Tokens reported = reply.reported();
        if (reported != null) {
            map.put("providerInputTokens", reported.input()).put("providerOutputTokens", reported.output());
        }
        return map.build();
    }

    private static Data arguments(FunctionCall call) {
        Data.Map map = AgentLoop.arguments(call);
        boolean same = map != null && JsonText.write(map).equals(call.arguments());
        return same && map != null ? map : Data.text(call.arguments());
    }

    /** Writes the recording to a file, whole or not at all. */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, json());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
