package dev.adder.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders of fuzzing: inputs to begin with in {@code fuzz/seeds}, inputs that once broke something in {@code
 * fuzz/findings}, inputs that runs have found in {@code fuzz/corpus}, and what a run needs and makes in {@code
 * fuzz/target/fuzz}.
 *
 * @param root the folder of the whole project
 */
record Workshop(Path root) {
    private static final Set<Target> PROGRAMS = Set.of(Target.LEXER, Target.PARSER, Target.CHECKER, Target.EVALUATOR);
    private static final int LONGEST_PROGRAM = 900;
    /** What is kept of a corpus: short inputs, of so many bytes in all. */
    private static final int LONGEST_KEPT = 150;
    private static final int KEPT_BYTES = 9_000;

    private Path file(String folder, String name) {
        return root.resolve("fuzz/" + folder + "/" + name + ".txt");
    }

    /** Where a target's run works. */
    Jazzer jazzer(String name) throws IOException {
        return new Jazzer(Files.createDirectories(root.resolve("fuzz/target/fuzz/" + name)).toAbsolutePath());
    }

    /** Inputs of a target to begin with: written by hand, and those that once broke it. */
    List<byte[]> first(Target target) throws IOException {
        List<byte[]> all = Corpus.read(file("seeds", PROGRAMS.contains(target) ? "programs" : target.lower()));
        all.addAll(Corpus.read(file("findings", target.lower())));
        return all;
    }

    /** All inputs of a target that are kept. */
    List<byte[]> kept(Target target) throws IOException {
        List<byte[]> all = first(target);
        all.addAll(Corpus.read(file("corpus", target.lower())));
        return all;
    }

    /** Puts inputs into a new folder, each after this prefix. */
    static Path unpack(Path folder, String name, List<byte[]> inputs, byte... prefix) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < inputs.size(); i++) {
            byte[] input = inputs.get(i);
            byte[] whole = new byte[prefix.length + input.length];
            System.arraycopy(prefix, 0, whole, 0, prefix.length);
            System.arraycopy(input, 0, whole, prefix.length, input.length);
            Files.write(folder.resolve(name + i), whole);
        }
        return folder;
    }

    /** The inputs that a long run of a target begins with. */
    Path seeds(Target target) throws IOException {
        Path folder = jazzer(target.lower()).folder().resolve("seeds");
        unpack(folder, "kept", kept(target));
        if (PROGRAMS.contains(target)) unpack(folder, "program", programs());
        return folder;
    }

    /** The short ones among the programs of the conformance tests. */
    private List<byte[]> programs() throws IOException {
        List<byte[]> programs = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root.resolve("conformance/src/test/resources"))) {
            for (Path file : all.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                for (String chunk : Files.readString(file).split("(?m)^# ---$\n?")) {
                    if (chunk.length() <= LONGEST_PROGRAM) programs.add(chunk.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return programs;
    }

    /** The dictionary of a target: words that inputs are made of, or none. */
    List<String> dictionary(Target target) {
        if (!PROGRAMS.contains(target)) return List.of();
        return List.of("-dict=" + root.resolve("fuzz/python.dict").toAbsolutePath());
    }

    /** Keeps some of the inputs that a run found to reach something that no other does. */
    void keep(Target target, Path folder) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        int bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toFile().length() <= LONGEST_KEPT).toList()) {
                inputs.add(Files.readAllBytes(file));
                bytes += inputs.getLast().length;
            }
        }
        inputs.sort(Comparator.<byte[]>comparingInt(b -> b.length).thenComparing(Corpus::line));
        int step = bytes / KEPT_BYTES + 1;
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i += step) kept.add(inputs.get(i));
        Corpus.write(file("corpus", target.lower()), "Short inputs that runs have found.", kept);
    }
}
