package dev.adder.cli.demo;

import dev.adder.agent.AgentResult;
import dev.adder.agent.CodeAgent;
import dev.adder.agent.DispatchAgent;
import dev.adder.agent.Model;
import dev.adder.agent.ModelFailure;
import dev.adder.agent.RecordedModel;
import dev.adder.agent.Recording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Answers one business question in code mode and by function calling, and shows both beside each other. */
public final class Demo {
    private Demo() {}

    /**
     * Runs the demonstration over the database in this user's cache.
     *
     * @param live the model to ask, or null for the recorded one
     * @return whether code mode came to an answer
     * @throws ModelFailure when the model gives no usable reply, or nothing is recorded
     */
    public static boolean run(PrintStream out, boolean colour, @Nullable Model live)
            throws IOException, SQLException, InterruptedException {
        return run(out, colour, live, DemoShop.folder(System.getenv()), recording("code"), recording("dispatch"));
    }

    static boolean run(PrintStream out, boolean colour, @Nullable Model live, Path folder,
            @Nullable Recording code, @Nullable Recording dispatch)
            throws IOException, SQLException, InterruptedException {
        if (live == null && (code == null || dispatch == null)) {
            throw new ModelFailure(ModelFailure.Kind.RECORDING, "this build has no recording of the demonstration; "
                    + "set ANTHROPIC_API_KEY or OPENAI_API_KEY to ask a live model");
        }
        Report report = new Report(out, colour);
        report.question(DemoSetup.QUESTION);
        try (DemoSetup setup = DemoSetup.open(folder)) {
            Model first = live != null ? live : RecordedModel.of(known(code));
            report.title("Code mode", first, live != null);
            AgentResult inCode = CodeAgent.of(setup.adder(), first, DemoSetup.options(report::codeEvent))
                    .ask(DemoSetup.QUESTION);
            report.changed(first);
            report.answer(inCode);
            Model second = live != null ? live : RecordedModel.of(known(dispatch));
            report.title("Beside it: JSON function calling, with the same tools and sizes of results", second,
                    live != null);
            AgentResult inCalls = DispatchAgent.of(setup.adder(), second, DemoSetup.options(report::dispatchEvent))
                    .ask(DemoSetup.QUESTION);
            report.changed(second);
            report.answer(inCalls);
            report.compare(inCode, inCalls, live != null);
            return inCode.ok();
        }
    }

    private static Recording known(@Nullable Recording recording) {
        if (recording == null) {
            throw new IllegalStateException("it was looked for above");
        }
        return recording;
    }

    /** A recording on board, or null when there is none. */
    static @Nullable Recording recording(String name) throws IOException {
        String path = "/demo/" + name + ".json";
        try (InputStream in = Demo.class.getResourceAsStream(path)) {
            return in == null ? null : Recording.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), path);
        }
    }
}
