package dev.adder.agent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Passes prompts to a model and writes each reply to a file as it comes. */
public final class RecordingModel implements Model {
    private final Model model;
    private final Path file;
    private final TokenCounter counter = new TokenCounter();
    private Recording recording;

    private RecordingModel(Model model, Path file) {
        this.model = model;
        this.file = file;
        this.recording = new Recording(model.name(), List.of());
    }

    /** Records a model into a file, which is replaced. */
    public static RecordingModel of(Model model, Path file) {
        return new RecordingModel(model, file);
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Reply reply(Prompt prompt) throws InterruptedException {
        Reply reply = model.reply(prompt);
        Reply counted = new Reply(reply.text(), reply.calls(), reply.truncated(), reply.reported(),
                counter.count(prompt, reply));
        recording = recording.with(new Recording.Entry(prompt.hash(), counted));
        try {
            recording.write(file);
        } catch (IOException e) {
            throw new ModelFailure(ModelFailure.Kind.RECORDING, "cannot write the recording " + file, e);
        }
        return counted;
    }
}
