package dev.adder.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A hostile program and the end it must have: a chunk whose first line is {@code # ends: memory limit}. A second line
 * {@code # limits: memory=8M depth=200} sets limits of its own, {@code # source: printed} means that what the chunk
 * prints is the program to run.
 *
 * @param name file and line
 * @param ends {@code <which> limit}, {@code fails: TypeError: text}, {@code prints: text}, {@code exits: code},
 *     {@code any clear end} where it depends on details and only an error of the engine would be wrong
 * @param printed whether the text makes the program instead of being it
 */
record Attack(String name, String ends, Map<String, String> limits, boolean printed, String text) {
    private static final String ENDS = "# ends: ";
    private static final String LIMITS = "# limits: ";
    /** The time that programs get which must use it up; the others get {@link #AMPLE_TIME}. */
    private static final Duration SHORT_TIME = Duration.ofMillis(100);
    private static final Duration AMPLE_TIME = Duration.ofSeconds(10);

    static List<Attack> read(Path file, String shown) throws IOException {
        List<Attack> all = new ArrayList<>();
        for (Chunks.Chunk chunk : Chunks.read(file).chunks()) {
            all.add(of(shown + ":" + chunk.line(), chunk.text()));
        }
        return all;
    }

    private static Attack of(String name, String text) {
        if (!text.startsWith(ENDS)) throw new IllegalArgumentException(name + " does not say how it ends");
        String ends = text.substring(ENDS.length(), text.indexOf('\n')).strip();
        Map<String, String> limits = new HashMap<>();
        boolean printed = false;
        for (String line : text.lines().skip(1).limit(2).toList()) {
            if (line.startsWith(LIMITS)) {
                for (String limit : line.substring(LIMITS.length()).split(" ")) {
                    limits.put(limit.substring(0, limit.indexOf('=')), limit.substring(limit.indexOf('=') + 1));
                }
            }
            printed |= line.equals("# source: printed");
        }
        return new Attack(name, ends, Map.copyOf(limits), printed, text);
    }

    /** How long it may run: short when that is the point. */
    Duration time() {
        String told = limits.get("time");
        if (told != null) return Duration.ofMillis(Long.parseLong(told));
        return ends.startsWith("time ") ? SHORT_TIME : AMPLE_TIME;
    }

    /** A limit of its own, such as {@code 8M}, or the one that all have. */
    long limit(String which, long usual) {
        String told = limits.get(which);
        if (told == null) return usual;
        return told.endsWith("M") ? Long.parseLong(told.substring(0, told.length() - 1)) << 20 : Long.parseLong(told);
    }

    /** Whether the end it had is the one it must have; a failure need only begin as told. */
    boolean accepts(String end) {
        boolean clear = !end.startsWith("INTERNAL") && !end.startsWith("OUTLIVED");
        if (ends.equals("any clear end")) return clear;
        if (ends.equals("time or memory limit")) return end.equals("time limit") || end.equals("memory limit");
        return ends.startsWith("fails: ") ? end.startsWith(ends) : end.strip().equals(ends);
    }
}
