package dev.adder.conformance;

import dev.adder.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fenced block of a page: {@code ```python}, or {@code ```python name.py} for one that is a file for the blocks after
 * it. A comment {@code <!-- not run: reason -->} before a block says why it cannot be run.
 *
 * @param page the page
 * @param line its first line
 * @param language its language, or empty
 * @param file the name of the file it is, or empty
 * @param text what it holds
 * @param run whether it is run
 */
record DocBlock(Path page, int line, String language, String file, String text, boolean run) {

    /** The pages whose examples are run. */
    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Needs.root().resolve("README.md")));
        try (Stream<Path> docs = Files.list(Needs.root().resolve("docs"))) {
            docs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    /** The blocks of a page in order. */
    static List<DocBlock> of(Path page) throws IOException {
        List<DocBlock> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(page);
        boolean run = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                String[] info = line.substring(3).strip().split(" ", 2);
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).equals("```")) {
                    end++;
                }
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                blocks.add(new DocBlock(page, i + 2, info[0], info.length > 1 ? info[1] : "", text, run));
                i = end;
                run = true;
            } else if (!line.isBlank()) {
                run = !line.startsWith("<!-- not run: ");
            }
        }
        return blocks;
    }

    String name() {
        return page.getFileName() + ":" + line + " " + language + (run ? "" : " (not run)");
    }
}
