package dev.adder.runtime;

import dev.adder.engine.Result;
import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.Sha256;
import dev.adder.engine.data.ToolName;
import dev.adder.sdk.Effect;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * An entry of a run's log. The log is the one record of a run: calls, progress, output and replay are views of it. A
 * call is logged before it is sent and its outcome when it arrives; when the program takes an outcome up is an entry of
 * its own, because the order of those alone decides how a run goes on.
 */
public sealed interface RunEvent {

    /**
     * A block begins; the first one begins the run.
     *
     * @param block index of the block in its session
     * @param name the program's name, as in tracebacks
     * @param source its text
     * @param semantics version of the engine's meaning; a log replays under the one it was written under
     * @param sdkHash hash of the tools as programs see them; empty without tools
     * @param principal on whose behalf it runs, or empty
     * @param start where the run's clock starts
     * @param zone the run's time zone
     * @param seed the run's seed
     */
    record Started(int block, String name, String source, int semantics, String sdkHash, String principal,
            Instant start, ZoneId zone, long seed) implements RunEvent {
        /** Hash of the text. */
        public String programHash() {
            return Sha256.hex(source);
        }
    }

    /**
     * A program called a tool.
     *
     * @param id the call
     * @param tool its tool
     * @param arguments what was passed, sensitive arguments blotted out
     * @param effect what the tool declares to do
     * @param repeatable whether a second equal call changes nothing more
     * @param waiting whether the call did not go out at once but waits for a person or for its turn; see {@link Sent}
     * @param line line of the program
     */
    record Called(CallId id, ToolName tool, Data.Map arguments, Effect effect, boolean repeatable, boolean waiting,
            int line) implements RunEvent {}

    /** A call that was waiting goes out. */
    record Sent(CallId id) implements RunEvent {}

    /** A call did not happen yet, such as one that nobody has approved: it is made again when the run goes on. */
    record Postponed(CallId id, String reason) implements RunEvent {}

    /**
     * The outcome of a call is there.
     *
     * @param id the call
     * @param outcome a value or an exception
     * @param duration from the call to its outcome
     * @param bytes size of the result, as limits count it
     * @param by who answered
     * @param immediate whether the program got it at once, without ever waiting
     */
    record Completed(CallId id, Outcome outcome, Duration duration, long bytes, AnsweredBy by, boolean immediate)
            implements RunEvent {}

    /** The program takes up the outcome of a call it waited for, at that moment of its clock. */
    record Taken(CallId id, Duration at) implements RunEvent {}

    /** A timer of the program went off, at that moment of its clock. */
    record Timer(int number, Duration at) implements RunEvent {}

    /** The program printed something. */
    record Printed(String text) implements RunEvent {}

    /** Something to know about a call that is no failure, such as a result that is not what the tool declares. */
    record Noted(CallId id, String text) implements RunEvent {}

    /** A run that was suspended or cut off goes on live from here. */
    record Resumed(Instant at) implements RunEvent {}

    /** The block is over. */
    record Ended(Result result) implements RunEvent {}
}
