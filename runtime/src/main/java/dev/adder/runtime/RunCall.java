package dev.adder.runtime;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import dev.adder.sdk.Effect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of a run, put together from its entries in the log.
 *
 * @param id the call
 * @param tool its tool
 * @param arguments what was passed, sensitive arguments blotted out
 * @param effect what the tool declares to do
 * @param line line of the program
 * @param outcome what came back, or null while nothing has
 * @param duration from the call to its outcome; zero while there is none
 * @param bytes size of the result
 * @param by who answered, or null while nobody has
 */
public record RunCall(CallId id, ToolName tool, Data.Map arguments, Effect effect, int line,
        @Nullable Outcome outcome, Duration duration, long bytes, @Nullable AnsweredBy by) {

    /** Whether it gave a value. */
    public boolean ok() {
        return outcome instanceof Outcome.Value;
    }

    /** The value it gave, or null. */
    public @Nullable Data value() {
        return outcome instanceof Outcome.Value value ? value.data() : null;
    }

    /** Whether nobody knows if it took effect. */
    public boolean unknown() {
        return outcome == null || by == AnsweredBy.NOBODY;
    }

    /** Whether it may have changed the world: it was sent, and its tool does not only read. */
    public boolean mayHaveEffect() {
        return effect != Effect.READ && by != AnsweredBy.GATEWAY && by != AnsweredBy.CACHE;
    }

    /** All calls of these events, in the order they were made. */
    static List<RunCall> of(List<RunEvent> events) {
        Map<CallId, RunEvent.Called> called = new LinkedHashMap<>();
        Map<CallId, RunEvent.Completed> completed = new LinkedHashMap<>();
        for (RunEvent event : events) {
            if (event instanceof RunEvent.Called c) {
                called.put(c.id(), c);
            } else if (event instanceof RunEvent.Completed c) {
                completed.put(c.id(), c);
            }
        }
        List<RunCall> calls = new ArrayList<>(called.size());
        called.forEach((id, call) -> calls.add(of(call, completed.get(id))));
        return List.copyOf(calls);
    }

    private static RunCall of(RunEvent.Called call, RunEvent.@Nullable Completed end) {
        return end == null
                ? new RunCall(call.id(), call.tool(), call.arguments(), call.effect(), call.line(), null,
                        Duration.ZERO, 0, null)
                : new RunCall(call.id(), call.tool(), call.arguments(), call.effect(), call.line(), end.outcome(),
                        end.duration(), end.bytes(), end.by());
    }
}
