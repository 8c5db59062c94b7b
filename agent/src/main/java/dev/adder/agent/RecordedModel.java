package dev.adder.agent;

import java.util.ArrayList;
import java.util.List;

/**
 * Replays a recording in order. It says where a prompt is not the one that the reply was given to; the reply is used
 * all the same.
 */
public final class RecordedModel implements Model {
    private final Recording recording;
    private final boolean promptOnly;
    private final List<Integer> changed = new ArrayList<>();
    private int next;

    private RecordedModel(Recording recording, boolean promptOnly) {
        this.recording = recording;
        this.promptOnly = promptOnly;
    }

    /** A replay; a prompt after the last reply is a failure. */
    public static RecordedModel of(Recording recording) {
        return new RecordedModel(recording, false);
    }

    /** A replay that hands out the prompt after the last reply, as {@link NeedsReply}. */
    public static RecordedModel promptOnly(Recording recording) {
        return new RecordedModel(recording, true);
    }

    @Override
    public String name() {
        return recording.model();
    }

    @Override
    public Reply reply(Prompt prompt) {
        if (next >= recording.replies().size()) {
            throw promptOnly ? new NeedsReply(prompt) : new ModelFailure(ModelFailure.Kind.RECORDING,
                    "the recording of " + recording.model() + " has " + recording.replies().size()
                            + " replies and is asked for one more" + (changed.isEmpty() ? ""
                                    : "; the prompt has changed since the recording"));
        }
        Recording.Entry entry = recording.replies().get(next++);
        Reply reply = entry.reply();
        if (entry.promptHash().equals(prompt.hash())) {
            return reply;
        }
        changed.add(next);
        return new Reply(reply.text(), reply.calls(), reply.truncated(), reply.reported(), null);
    }

    /** The replies, from one, whose prompt has changed since the recording. */
    public List<Integer> changed() {
        return List.copyOf(changed);
    }
}
