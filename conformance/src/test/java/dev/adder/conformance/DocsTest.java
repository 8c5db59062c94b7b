package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.adder.cli.Main;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Run;
import dev.adder.testing.Needs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every example in {@code README.md} and {@code docs/*.md} does what the page says: Python with the tools of the
 * walk-through, Java as statements, {@code console} in a shell that knows the command. A {@code text} block is what the
 * block before it prints; {@code ...} stands for what differs from time to time.
 */
@Isolated("its scripts are busy for processes that others start while they are written")
class DocsTest {
    private static final List<String> DATA = List.of("json", "sql", "text");

    @TempDir Path folder;

    @TestFactory
    List<DynamicNode> examples() throws IOException {
        List<DynamicNode> tests = new ArrayList<>();
        for (Path page : DocBlock.pages()) {
            Path home = Files.createDirectories(folder.resolve(page.getFileName().toString().replace(".md", "")));
            List<DocBlock> blocks = DocBlock.of(page);
            for (int i = 0; i < blocks.size(); i++) {
                DocBlock block = blocks.get(i);
                DocBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
                String expected = next.language().equals("text") ? next.text() : null;
                tests.add(DynamicTest.dynamicTest(block.name(), () -> check(block, expected, home)));
            }
        }
        return tests;
    }

    private static void check(DocBlock block, @Nullable String expected, Path home) throws Exception {
        if (!block.file().isEmpty()) Files.writeString(home.resolve(block.file()), block.text());
        if (!block.run() || DATA.contains(block.language())) return;
        switch (block.language()) {
            case "console" -> console(block.text(), home);
            case "python" -> {
                if (block.file().isEmpty()) matches(expected, python(block.text(), home));
            }
            case "java" -> matches(expected, java(block.text(), home));
            default -> fail("a block needs one of the languages python, java, console, json, sql and text, "
                    + "or <!-- not run: reason --> before it");
        }
    }

    /** What is expected is all that is printed; without it anything is fine. */
    private static void matches(@Nullable String expected, String actual) {
        if (expected == null || pattern(expected.strip()).matcher(actual.strip()).matches()) return;
        assertEquals(expected.strip(), actual.strip());
    }

    private static Pattern pattern(String expected) {
        List<String> parts = new ArrayList<>();
        for (String line : expected.split("\n", -1)) {
            parts.add(line.strip().equals("...") ? "(?s:.*)"
                    : String.join(".*", List.of(line.split(Pattern.quote("..."), -1)).stream().map(Pattern::quote)
                            .toList()));
        }
        return Pattern.compile(String.join("\n", parts));
    }

    private static Class<?> walkthrough(Path home) throws Exception {
        return JavaSource.load(Needs.root().resolve("examples/Walkthrough.java"), home);
    }

    private static String python(String program, Path home) throws Exception {
        try (Adder adder = (Adder) walkthrough(home).getMethod("adder").invoke(null)) {
            Run run = adder.run(program);
            assertTrue(run.ok(), run.error());
            return run.output() + (run.answer() == null ? "" : run.answer(Object.class) + "\n");
        }
    }

    private static String java(String statements, Path home) throws Exception {
        return printed(() -> JavaSource.run(statements, home));
    }

    /** Something that prints. */
    private interface Printing {
        void run() throws Exception;
    }

    private static String printed(Printing what) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            what.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void console(String text, Path home) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path command = Files.writeString(home.resolve("adder"), "#!/bin/sh\nexec '" + java + "' -XX:+UseSerialGC -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"\n");
        assertTrue(command.toFile().setExecutable(true));
        for (String step : text.split("(?m)^\\$ ")) {
            if (step.isBlank()) continue;
            String[] parts = step.split("\n", 2);
            matches(parts[1], shell(parts[0], home));
        }
    }

    private static String shell(String line, Path home) throws Exception {
        Path out = home.resolve("shell.out");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet()
                .removeIf(k -> k.endsWith("_API_KEY") || k.endsWith("_BASE_URL") || k.equals("ADDER_MODEL"));
        environment.put("PATH", home + ":" + environment.get("PATH"));
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), line);
        return Files.readString(out);
    }

    @Test
    void walkthroughToTheLetter() throws Exception {
        Class<?> walkthrough = walkthrough(folder);
        Path examples = Needs.root().resolve("examples");
        assertEquals("""
                2024-11-30 LLM benchmarks in review: Scores rose all year.
                2024-03-05 LLM benchmarks 2024: what they miss: Few benchmarks measure cost.
                2024-01-20 LLM benchmarks for long texts: Length still hurts.
                """, main(walkthrough, examples.resolve("walkthrough.py")));
        assertEquals("7006652\n", main(walkthrough, examples.resolve("multiply.py")));
        assertEquals("""
                results = search("LLM benchmarks 2024")
                filtered = [r for r in results if r.date > "2024-01-01"]
                summary = summarise(filtered[:3])
                final_answer(summary)
                """, Files.readString(examples.resolve("walkthrough.py")));
    }

    private static String main(Class<?> walkthrough, Path program) throws Exception {
        return printed(() -> walkthrough.getMethod("main", String[].class)
                .invoke(null, (Object) new String[] {program.toString()}));
    }
}
