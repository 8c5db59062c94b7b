package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.adder.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the text of Java sources that no compiler and no formatter checks. */
class SourceRulesTest {
    private static final int MAX_LINES = 700;
    private static final int MAX_COLUMNS = 120;
    private static final int MAX_TEST_COLUMNS = 140;
    private static final Pattern WILDCARD_IMPORT =
            Pattern.compile("import (static )?[\\w.]+\\.\\*;.*|import module .*");
    private static final Pattern SKIP = Pattern.compile(
            ".*(@(Disabled|Enabled)\\w*\\b|\\bassume(True|False|ingThat)\\(|\\bAssumptions\\b).*");

    @Test
    void sourcesKeepTheRules() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path source : sources()) {
            check(source, Files.readString(source), broken);
        }
        assertEquals("", String.join("\n", broken));
    }

    @Test
    void everyPackageSaysHowItTreatsNull() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path source : sources()) {
            Path folder = source.resolveSibling("");
            boolean inMain = source.toString().contains("/src/main/java/");
            if (inMain && !Files.exists(source.resolveSibling("package-info.java"))) {
                broken.add(shown(folder) + ": no package-info.java");
            }
            if (source.endsWith("package-info.java") && !Files.readString(source).contains("@NullMarked")) {
                broken.add(shown(source) + ": not @NullMarked");
            }
        }
        assertEquals("", String.join("\n", broken.stream().distinct().toList()));
    }

    private static void check(Path source, String text, List<String> broken) {
        String name = shown(source);
        List<String> lines = text.lines().toList();
        if (lines.size() > MAX_LINES) {
            broken.add(name + ": longer than " + MAX_LINES + " lines");
        }
        if (!text.endsWith("\n") || text.endsWith("\n\n")) {
            broken.add(name + ": must end with exactly one newline");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String at = name + ":" + (i + 1) + ": ";
            int columns = name.contains("src/test/") ? MAX_TEST_COLUMNS : MAX_COLUMNS;
            if (line.codePointCount(0, line.length()) > columns) {
                broken.add(at + "longer than " + columns + " columns");
            }
            if (line.indexOf('\t') >= 0 || line.indexOf('\r') >= 0 || line.endsWith(" ")) {
                broken.add(at + "a tab, a carriage return or a blank at the end");
            }
            if (WILDCARD_IMPORT.matcher(line).matches()) {
                broken.add(at + "imports a whole package or module");
            }
            if (isUnusedImport(line, text)) {
                broken.add(at + "is not used");
            }
            if (name.contains("src/test/") && !name.endsWith("SourceRulesTest.java") && SKIP.matcher(line).matches()) {
                broken.add(at + "skips a test in another way than dev.adder.testing.Needs");
            }
        }
    }

    private static boolean isUnusedImport(String line, String text) {
        if (!line.startsWith("import ") || !line.endsWith(";") || line.contains("*")) {
            return false;
        }
        String simple = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
        return Pattern.compile("\\b" + Pattern.quote(simple) + "\\b").matcher(text.replace(line, "")).results()
                .findAny().isEmpty();
    }

    private static List<Path> sources() throws IOException {
        Path root = Needs.root();
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> root.relativize(file).toString().matches("[\\w/]+/src/(main|test)/java/.*"))
                    .sorted().toList();
        }
    }

    private static String shown(Path file) {
        return Needs.root().relativize(file).toString();
    }
}
