package dev.adder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The programs that are measured, and those that a warm engine has run before. */
final class Programs {
    private Programs() {}

    /** Source by name. */
    static Map<String, String> measured(Path bench) throws IOException {
        Map<String, String> programs = new TreeMap<>();
        try (Stream<Path> files = Files.list(bench.resolve("programs"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".py")).toList()) {
                programs.put(file.getFileName().toString().replace(".py", ""), Files.readString(file));
            }
        }
        return programs;
    }

    /** Makes an Adder process warm: it runs the measured programs and the conformance programs once. */
    static void warm(Worker adder, Path bench) throws IOException {
        for (String source : measured(bench).values()) adder.ask(Request.repeated(source, 1));
        for (String chunk : conformance(bench)) {
            if (!chunk.contains("input(")) adder.ask(Request.repeated(chunk, 1));
        }
    }

    private static List<String> conformance(Path bench) throws IOException {
        List<String> chunks = new ArrayList<>();
        for (String area : List.of("lang", "types", "lib", "programs")) {
            Path folder = bench.resolveSibling("conformance/src/test/resources/scripts").resolve(area);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                    chunks.addAll(List.of(Files.readString(file).split("(?m)^# ---$")));
                }
            }
        }
        return chunks;
    }
}
