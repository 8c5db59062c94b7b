package dev.adder.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One run of Jazzer, in a process of its own: it instruments classes as they are loaded, ends the process when it is
 * done, and can be there once in a virtual machine.
 *
 * @param folder where it works: {@code corpus} is what it finds interesting, {@code found} what breaks a target, and
 *     {@code log.txt} what it says
 */
record Jazzer(Path folder) {
    private static final Pattern PROGRESS = Pattern.compile("(?m)^#(\\d+)\\s+\\w+\\s+cov: (\\d+) ft: (\\d+)");
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx900m", "-Xss8m", "-ea",
            "-XX:-OmitStackTraceInFastThrow", "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    /** Sanitizers for other languages than Python and for other hosts: they know no more than what is checked here. */
    private static final String NO_HOOKS = "--custom_hook_excludes=**";

    /**
     * What came of it.
     *
     * @param exit the process's exit code, 0 when nothing was found
     * @param executions inputs tried
     * @param branches branches of instrumented classes that were taken
     * @param features the same with how often, as powers of two
     * @param found files of inputs that broke the target
     */
    record Outcome(int exit, long executions, long branches, long features, List<Path> found) {}

    /** Fuzzes a target, {@code all} for all in one process. */
    Outcome run(String target, List<String> classes, List<String> jvm, List<String> options, List<Path> seeds)
            throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path found = Files.createDirectories(folder.resolve("found"));
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(JVM);
        line.addAll(jvm);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzed.class.getName(), "--target_args=" + target,
                "--instrumentation_includes=" + String.join(":", classes), NO_HOOKS, "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/", "-timeout=60", "-rss_limit_mb=0", "-print_final_stats=1"));
        line.addAll(options);
        line.add(corpus.toString());
        seeds.forEach(seed -> line.add(seed.toString()));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        int exit = process.waitFor();
        return outcome(exit, Files.readString(log, StandardCharsets.ISO_8859_1), found);
    }

    private static Outcome outcome(int exit, String log, Path found) throws IOException {
        Matcher progress = PROGRESS.matcher(log);
        MatchResult last = progress.results().reduce((a, b) -> b).orElse(null);
        try (Stream<Path> files = Files.list(found)) {
            List<Path> inputs = files.filter(f -> !f.toString().endsWith(".java")).sorted().toList();
            return last == null ? new Outcome(exit, 0, 0, 0, inputs)
                    : new Outcome(exit, number(last, 1), number(last, 2), number(last, 3), inputs);
        }
    }

    private static long number(MatchResult line, int group) {
        return Long.parseLong(line.group(group));
    }
}
