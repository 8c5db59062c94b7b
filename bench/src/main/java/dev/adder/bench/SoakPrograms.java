package dev.adder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs of a soak: honest ones, which must print the same each time, and hostile ones, which must end by a limit
 * or otherwise clearly.
 */
record SoakPrograms(List<Program> honest, List<Program> hostile) {
    /** Where time is the point of an attack it gets little of it, so that many attacks fit in an hour. */
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration AMPLE = Duration.ofSeconds(2);
    private static final String SEPARATOR = "(?m)^# ---$\n?";

    record Program(String name, String source, Duration time) {}

    static SoakPrograms read(Path home) throws IOException {
        Path resources = home.resolve("conformance/src/test/resources");
        List<Program> honest = new ArrayList<>();
        for (Path file : files(resources.resolve("scripts/programs"))) {
            for (Program p : chunks(file)) {
                if (!p.source.contains("input(")) honest.add(p);
            }
        }
        for (Path file : files(home.resolve("bench/programs"))) {
            honest.add(new Program(name(file), Files.readString(file), Duration.ofMinutes(1)));
        }
        List<Program> hostile = new ArrayList<>();
        for (Path file : files(resources.resolve("attacks"))) {
            for (Program p : chunks(file)) {
                if (!p.source.contains("# source: printed")) {
                    hostile.add(new Program(p.name, p.source, p.source.startsWith("# ends: time") ? SHORT : AMPLE));
                }
            }
        }
        return new SoakPrograms(List.copyOf(honest), List.copyOf(hostile));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Program> chunks(Path file) throws IOException {
        List<Program> chunks = new ArrayList<>();
        int line = 1;
        for (String text : Files.readString(file).split(SEPARATOR)) {
            chunks.add(new Program(name(file) + ":" + line, text, Duration.ofMinutes(1)));
            line += (int) text.lines().count() + 1;
        }
        return chunks;
    }
}
