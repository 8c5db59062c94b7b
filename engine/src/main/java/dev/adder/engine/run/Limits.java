package dev.adder.engine.run;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What one run may use. Reaching a limit ends the run; a program cannot catch it. Recursion is the exception: it
 * raises a catchable {@code RecursionError}, as in CPython.
 *
 * @param time wall time of the whole run, reading the program and waiting for tools included
 * @param activeTime time spent computing; waiting for tools and sleeping do not count
 * @param steps statements, loop rounds and calls, together
 * @param memoryBytes live data of the program, in modelled bytes
 * @param outputBytes printed text, in UTF-8 bytes
 * @param recursionDepth nested calls, as {@code sys.getrecursionlimit()}
 * @param toolCalls tool calls in total
 * @param toolCallsAtOnce tool calls in flight at the same time; further ones wait
 * @param sourceBytes program text, in UTF-8 bytes
 * @param resultBytes the data of one tool result or of the answer, in modelled bytes
 * @param fileBytes the files of the program's own, in bytes; each counts for a little more than it holds
 */
public record Limits(Duration time, Duration activeTime, long steps, long memoryBytes, long outputBytes,
        int recursionDepth, int toolCalls, int toolCallsAtOnce, int sourceBytes, long resultBytes,
        long fileBytes) {

    private static final Limits DEFAULTS = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), Long.MAX_VALUE,
            256L << 20, 1L << 20, 1000, 1000, 16, 1 << 20, 16L << 20,
            64L << 20);

    /**
     * 10 s, 256 MB, 1 MB of output, 1000 calls deep, 1000 tool calls with 16 at once, 1 MB of source, 64 MB of files.
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** Whether a program is as short as it has to be. */
    public boolean allows(String source) {
        return source.length() <= sourceBytes / 3 || source.length() <= sourceBytes
                && source.getBytes(StandardCharsets.UTF_8).length <= sourceBytes;
    }

    /** Ends what is done with a program that is longer than it may be, with {@link RunEnd.LimitReached}. */
    public void admit(String source) {
        if (!allows(source)) throw new RunEnd.LimitReached("source", Text.bytes(sourceBytes));
    }

    public Limits withTime(Duration value) {
        return new Limits(value, activeTime.compareTo(value) > 0 ? value : activeTime, steps, memoryBytes, outputBytes,
                recursionDepth, toolCalls, toolCallsAtOnce, sourceBytes, resultBytes, fileBytes);
    }

    public Limits withActiveTime(Duration value) {
        return new Limits(time, value, steps, memoryBytes, outputBytes, recursionDepth, toolCalls, toolCallsAtOnce,
                sourceBytes, resultBytes, fileBytes);
    }

    public Limits withSteps(long value) {
        return new Limits(time, activeTime, value, memoryBytes, outputBytes, recursionDepth, toolCalls,
                toolCallsAtOnce, sourceBytes, resultBytes, fileBytes);
    }

    public Limits withMemoryBytes(long value) {
        return new Limits(time, activeTime, steps, value, outputBytes, recursionDepth, toolCalls, toolCallsAtOnce,
                sourceBytes, resultBytes, fileBytes);
    }

    public Limits withOutputBytes(long value) {
        return new Limits(time, activeTime, steps, memoryBytes, value, recursionDepth, toolCalls, toolCallsAtOnce,
                sourceBytes, resultBytes, fileBytes);
    }

    public Limits withRecursionDepth(int value) {
        return new Limits(time, activeTime, steps, memoryBytes, outputBytes, value, toolCalls, toolCallsAtOnce,
                sourceBytes, resultBytes, fileBytes);
    }

    public Limits withToolCalls(int value) {
        return new Limits(time, activeTime, steps, memoryBytes, outputBytes, recursionDepth, value, toolCallsAtOnce,
                sourceBytes, resultBytes, fileBytes);
    }

    public Limits withToolCallsAtOnce(int value) {
        return new Limits(time, activeTime, steps, memoryBytes, outputBytes, recursionDepth, toolCalls, value,
                sourceBytes, resultBytes, fileBytes);
    }

    public Limits withSourceBytes(int value) {
        return new Limits(time, activeTime, steps, memoryBytes, outputBytes, recursionDepth, toolCalls,
                toolCallsAtOnce, value, resultBytes, fileBytes);
    }

    public Limits withResultBytes(long value) {
        return new Limits(time, activeTime, steps, memoryBytes, outputBytes, recursionDepth, toolCalls,
                toolCallsAtOnce, sourceBytes, value, fileBytes);
    }

    public Limits withFileBytes(long value) {
        return new Limits(time, activeTime, steps, memoryBytes, outputBytes, recursionDepth, toolCalls,
                toolCallsAtOnce, sourceBytes, resultBytes, value);
    }
}
