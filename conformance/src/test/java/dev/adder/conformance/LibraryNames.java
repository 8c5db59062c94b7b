package dev.adder.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The public names of CPython's modules, as {@code record_names.py} wrote them, and those of them that are not here:
 * {@code names/missing.txt}, lines of module, name and reason. A name of a missing class counts with its class.
 */
final class LibraryNames {
    private static final Path FOLDER = Path.of("src/test/resources/names");
    static final Path MISSING = FOLDER.resolve("missing.txt");

    private LibraryNames() {}

    /** Public names by module; {@code Class.name} for those of a class. */
    static Map<String, List<String>> recorded() throws IOException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String module : Files.readAllLines(FOLDER.resolve("modules.txt"))) {
            all.put(module, Files.readAllLines(FOLDER.resolve(module + ".txt")));
        }
        return all;
    }

    /** The modules that have a recording, as the folder shows them. */
    static Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = new TreeSet<>();
            files.map(f -> f.getFileName().toString().replaceFirst("\\.txt$", ""))
                    .filter(n -> !n.equals("modules") && !n.equals("missing")).forEach(names::add);
            return names;
        }
    }

    /** The names that are said to be missing, by module, each with its reason. */
    static Map<String, Map<String, String>> missing() throws IOException {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (String line : Files.readAllLines(MISSING)) {
            String[] parts = line.split(" ", 3);
            all.computeIfAbsent(parts[0], m -> new TreeMap<>()).put(parts[1], parts.length < 3 ? "" : parts[2]);
        }
        return all;
    }

    /** The recorded names that {@code dir()} does not show here: one run that imports every module. */
    static Map<String, Set<String>> absent(Map<String, List<String>> recorded) {
        StringBuilder program = new StringBuilder("import importlib\n");
        recorded.forEach((module, names) -> program.append("m = importlib.import_module('").append(module)
                .append("')\nprint('").append(module).append("', '', *dir(m))\n")
                .append(classes(names).isEmpty() ? ""
                        : "for n in '" + String.join(" ", classes(names)) + "'.split():\n"
                                + "    if hasattr(m, n): print('" + module + "', n, *dir(getattr(m, n)))\n"));
        ScriptRun run = ScriptRun.of("names.py", program.toString());
        if (run.exit() != 0) throw new AssertionError(run.error());
        Map<String, Set<String>> seen = new TreeMap<>();
        run.output().lines().forEach(line -> {
            String[] words = line.split(" ");
            String of = words[0] + (words[1].isEmpty() ? " " : " " + words[1] + ".");
            Set<String> here = seen.computeIfAbsent(words[0], m -> new HashSet<>());
            for (int i = 2; i < words.length; i++) here.add(of + words[i]);
        });
        Map<String, Set<String>> absent = new TreeMap<>();
        recorded.forEach((module, names) -> {
            Set<String> here = seen.getOrDefault(module, Set.of());
            Set<String> gone = new TreeSet<>();
            for (String name : names) {
                if (!here.contains(module + " " + name) && !gone.contains(owner(name))) gone.add(name);
            }
            if (!gone.isEmpty()) absent.put(module, gone);
        });
        return absent;
    }

    private static String owner(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private static List<String> classes(List<String> names) {
        return names.stream().map(LibraryNames::owner).filter(n -> !n.isEmpty()).distinct().toList();
    }

    /** The text of {@code missing.txt} for these names: known reasons stay, new names have none yet. */
    static String listing(Map<String, Set<String>> absent, Map<String, Map<String, String>> known) {
        List<String> lines = new ArrayList<>();
        absent.forEach((module, names) -> {
            Map<String, String> reasons = known.getOrDefault(module, Map.of());
            for (String name : names) {
                lines.add((module + " " + name + " " + reasons.getOrDefault(name, "")).strip() + "\n");
            }
        });
        return String.join("", lines);
    }
}
