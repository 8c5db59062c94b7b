package dev.adder.agent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** A test double that gives prepared replies and keeps the prompts. */
final class ScriptedModel implements Model {
    final List<Prompt> prompts = new ArrayList<>();
    private final ArrayDeque<Reply> replies;

    ScriptedModel(Reply... replies) {
        this.replies = new ArrayDeque<>(List.of(replies));
    }

    static ScriptedModel writes(String... texts) {
        return new ScriptedModel(List.of(texts).stream().map(Reply::of).toArray(Reply[]::new));
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Reply reply(Prompt prompt) {
        prompts.add(prompt);
        return replies.remove();
    }

    String lastMessage() {
        return switch (prompts.getLast().messages().getLast()) {
            case Message.User m -> m.text();
            case Message.FunctionResult m -> m.text();
            case Message.System m -> m.text();
            case Message.Assistant m -> m.text();
        };
    }
}
