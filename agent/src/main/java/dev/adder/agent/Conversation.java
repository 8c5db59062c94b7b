package dev.adder.agent;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The question that an agent is answering, if any; another thread may stop it. */
final class Conversation {
    private final AtomicReference<@Nullable AgentLoop> current = new AtomicReference<>();

    /** Asks the question and takes steps until one has the result; the loop is closed then. */
    AgentResult hold(AgentLoop loop, String systemPrompt, String question,
            AgentLoop.Waiting<@Nullable AgentResult> step)
            throws InterruptedException {
        try (loop) {
            current.set(loop);
            loop.ask(systemPrompt, question);
            return loop.run(step);
        } finally {
            current.set(null);
        }
    }

    void cancel(String reason) {
        AgentLoop loop = current.get();
        if (loop != null) {
            loop.stop(AgentResult.End.CANCELLED, reason);
        }
    }
}
