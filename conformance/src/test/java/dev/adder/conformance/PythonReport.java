package dev.adder.conformance;

import dev.adder.engine.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parts of {@code docs/python.md} that are made from the conformance programs and the recorded names. */
final class PythonReport {
    /** Whether tests write what is generated instead of comparing it: {@code -Dadder.report=write}. */
    static final boolean WRITES = "write".equals(System.getProperty("adder.report"));

    /** Why a name of CPython's library is not here, by the word in {@code missing.txt}. */
    static final Map<String, String> REASONS = new TreeMap<>(Map.of(
            "network", "needs a network", "process", "needs other processes, signals or terminals",
            "system", "needs the operating system or its accounts, locales and loaders",
            "frames", "looks into frames, or traces and profiles", "bytecode", "is about CPython's bytecode",
            "imports", "is about finding and loading files of code and installed packages",
            "old", "is deprecated, or gone in a later CPython",
            "internal", "is an implementation detail of CPython that its documentation does not name",
            "object", "is there on objects, though `dir()` of the class does not show it",
            "rare", "is not made yet, being hardly used"));

    private static final Path SCRIPTS = Path.of("src/test/resources/scripts");
    private static final int WIDTH = 118;

    private PythonReport() {}

    /** The generated parts by the name in their marker. */
    static Map<String, String> parts() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put("chunks", chunks());
        parts.put("modules",
                wrapped(Session.modules().stream().filter(name -> !name.startsWith("_") && !name.contains("._"))
                        .map(name -> "`" + name + "`").toList()));
        parts.put("names", names());
        return parts;
    }

    /** The page with its generated parts made anew; {@link IllegalStateException} when a marker is not there. */
    static String page(String page) throws IOException {
        String made = page;
        for (Map.Entry<String, String> part : parts().entrySet()) {
            String open = "<!-- generated: " + part.getKey() + " -->\n";
            int from = made.indexOf(open);
            int to = made.indexOf("<!-- end -->", from);
            if (from < 0 || to < 0) throw new IllegalStateException("no marker for " + part.getKey());
            made = made.substring(0, from + open.length()) + "\n" + part.getValue() + "\n" + made.substring(to);
        }
        return made;
    }

    private static String chunks() throws IOException {
        StringBuilder table = new StringBuilder("| Area | Programs | Chunks | Equal |\n| --- | ---: | ---: | ---: |\n");
        StringBuilder parts = new StringBuilder();
        int all = 0;
        int equal = 0;
        for (String area : areas()) {
            List<Path> files = programs(area);
            int chunks = 0;
            int good = 0;
            List<String> listed = new ArrayList<>();
            for (Path file : files) {
                String name = area + "/" + file.getFileName();
                List<Chunks.Chunk> own = Chunks.read(file).chunks();
                int held = (int) own.stream().filter(c -> !Pending.lists(name + ":" + c.line())).count();
                listed.add(file.getFileName().toString().replace(".py", "") + "\u00a0" + held
                        + (held == own.size() ? "" : "/" + own.size()));
                chunks += own.size();
                good += held;
            }
            table.append("| `").append(area).append("` | ").append(files.size()).append(" | ").append(chunks)
                    .append(" | ").append(good).append(" |\n");
            listed.replaceAll(each -> each + ",");
            String last = listed.removeLast();
            listed.add(last.substring(0, last.length() - 1));
            listed.addFirst("**" + area + "**:");
            parts.append("\n").append(wrapped(listed));
            all += chunks;
            equal += good;
        }
        table.append("| all | | ").append(all).append(" | ").append(equal).append(" |\n");
        return table + "\nBy program; where two numbers are given, not all chunks are equal.\n" + parts;
    }

    private static List<String> areas() throws IOException {
        try (Stream<Path> folders = Files.list(SCRIPTS)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Path> programs(String area) throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS.resolve(area))) {
            return files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> !f.getFileName().toString().startsWith("_"))
                    .sorted().toList();
        }
    }

    private static String names() throws IOException {
        Map<String, List<String>> recorded = LibraryNames.recorded();
        Map<String, Map<String, String>> missing = LibraryNames.missing();
        int all = recorded.values().stream().mapToInt(List::size).sum();
        int gone = missing.values().stream().mapToInt(Map::size).sum();
        StringBuilder text = new StringBuilder(wrapped(List.of(("Of " + all + " public names of " + recorded.size()
                + " modules and their classes, " + gone + " are missing in " + missing.size()
                + " modules. What the words mean:").split(" ")))).append("\n");
        REASONS.forEach((word, why) -> text.append("- *").append(word).append("*: ").append(why).append("\n"));
        missing.forEach((module, names) -> {
            Map<String, List<String>> byReason = new TreeMap<>();
            names.forEach((name, reason) -> byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(name));
            List<String> words = new ArrayList<>(List.of("**" + module + "**", names.size() + " of",
                    recorded.get(module).size() + ":"));
            byReason.forEach((reason, of) -> {
                words.add("*" + reason + "*");
                for (String each : of) words.add("`" + each + "`");
            });
            text.append("\n").append(wrapped(words));
        });
        return text.toString();
    }

    /** Words in lines that are not too long. */
    private static String wrapped(List<String> words) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : words) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append("\n");
                column = 0;
            } else if (column > 0) {
                text.append(" ");
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.append("\n").toString();
    }
}
