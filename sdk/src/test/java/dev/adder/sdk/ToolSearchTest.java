package dev.adder.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.type.Type;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is found, and in which order, among the tools of a company that has everything. */
class ToolSearchTest {

    /** The lines of a file beside this test, without comments. */
    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ToolSearchTest.class.getResourceAsStream("/search/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        }
    }

    /** Nearly four hundred tools of some thirty namespaces. */
    static List<Tool> tools() throws IOException {
        List<Tool> tools = new ArrayList<>();
        for (String line : lines("tools.txt")) {
            int open = line.indexOf('(');
            int close = line.indexOf(')');
            int dot = line.lastIndexOf('.', open);
            Tool.Builder tool = Tool.builder(line.substring(dot + 1, open)).namespace(line.substring(0, dot))
                    .doc(line.substring(close + 3)).source("test");
            for (String parameter : line.substring(open + 1, close).split(", ")) {
                if (!parameter.isEmpty()) tool.required(parameter, Type.STR, "");
            }
            tools.add(tool.build());
        }
        return tools;
    }

    @TestFactory
    Stream<DynamicTest> theToolThatIsMeantComesFirst() throws IOException {
        ToolSearch search = ToolSearch.of(Sdk.of(tools()));
        return lines("queries.txt").stream().map(line -> {
            String[] parts = line.split(" \\| ");
            return DynamicTest.dynamicTest(parts[0], () -> {
                List<String> found = search.search(parts[0], 12).stream().map(h -> h.tool().name().toString()).toList();
                int rank = found.indexOf(parts[1]) + 1;
                assertTrue(rank > 0 && rank <= Integer.parseInt(parts[2]), rank + ": " + found);
            });
        });
    }

    @Test
    void theOrderOfToolsDoesNotMatter() throws IOException {
        List<Tool> tools = new ArrayList<>(tools());
        ToolSearch one = ToolSearch.of(Sdk.of(tools));
        Collections.reverse(tools);
        ToolSearch other = ToolSearch.of(Sdk.of(tools));
        for (String query : List.of("list", "file", "create customer invoice", "get", "id")) {
            assertEquals(names(one, query), names(other, query), query);
        }
    }

    private static List<String> names(ToolSearch search, String query) {
        return search.search(query, 50).stream().map(h -> h.tool().name().toString()).toList();
    }

    @Test
    void oddQueriesAreHarmless() throws IOException {
        ToolSearch search = ToolSearch.of(Sdk.of(tools()));
        for (String query : List.of("", " ", "the of and", "???", "\u0000\u202e", "x".repeat(1_000_000), "zebra",
                "a ".repeat(100_000), "\ud800", "(((((", ".*")) {
            assertTrue(search.search(query, 5).size() <= 5, "found for odd words");
        }
        assertEquals(List.of(), search.search("zebra", 5));
        assertEquals(List.of(), search.search("issue", 0));
        assertEquals(List.of(), search.search("issue", -1));
        assertEquals(List.of(), ToolSearch.of(List.of()).search("issue", 5));
    }
}
