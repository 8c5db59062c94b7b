package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.runtime.Run;
import dev.adder.runtime.RunEvent;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happens while an agent answers a question, in order. */
public sealed interface AgentEvent {

    /** The question is put to a model. */
    record Asked(String question, String model) implements AgentEvent {}

    /**
     * The model replied.
     *
     * @param step which reply, from one
     * @param reply what it wrote
     * @param counted tokens by {@link TokenCounter#TOKENIZER}
     * @param wall how long it took
     */
    record Replied(int step, Reply reply, Tokens counted, Duration wall) implements AgentEvent {}

    /** A program is about to be checked and run. */
    record ProgramStarts(int step, int block, String code) implements AgentEvent {}

    /** Something happened in a program under way. */
    record InProgram(RunEvent event) implements AgentEvent {}

    /**
     * A program is over.
     *
     * @param step the reply it came with
     * @param block which program of the question, from one
     * @param code its text
     * @param problems why it was refused before it ran, or empty
     * @param run what became of it, or null when it was refused
     * @param cost what it cost
     */
    record ProgramEnded(int step, int block, String code, List<String> problems, @Nullable Run run, BlockCost cost)
            implements AgentEvent {
        /** Copies the problems. */
        public ProgramEnded {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A function call of the model's own is over.
     *
     * @param step the reply it came with
     * @param name the function
     * @param arguments as they were passed; null when they were no JSON object
     * @param result what the model is told
     * @param ok whether it gave a value
     * @param wall how long it took
     */
    record FunctionCalled(int step, String name, Data.@Nullable Map arguments, String result, boolean ok,
            Duration wall) implements AgentEvent {}

    /** The model is told what became of its program. */
    record FedBack(int step, String text) implements AgentEvent {}

    /** It is over. */
    record Ended(AgentResult result) implements AgentEvent {}

    /**
     * Where a program's time went.
     *
     * @param parse reading it
     * @param check checking it against the tools
     * @param run computing
     * @param tools in tool calls, one after the other or at once, added up
     */
    record BlockCost(Duration parse, Duration check, Duration run, Duration tools) {}
}
