package dev.adder.connect.openapi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.sdk.Sdk;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolSearch;
import dev.adder.testing.Needs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What people would ask of three real services at once, nearly 800 functions: mostly it is among the first three. */
class RealSearchTest {
    private static final double WANTED = 0.88;
    private static final int FIRST = 3;

    @Test
    void theWantedFunctionIsAmongTheFirstThree() throws Exception {
        ToolSearch search = ToolSearch.of(Sdk.of(tools()));
        List<String> missed = new ArrayList<>();
        List<String> queries = queries();
        for (String line : queries) {
            String[] parts = line.split(" => ");
            List<String> wanted = Arrays.asList(parts[1].split("\\|"));
            List<String> found = search.search(parts[0], FIRST).stream().map(h -> h.tool().name().toString()).toList();
            boolean there = found.stream().anyMatch(f -> wanted.stream().anyMatch(w -> f.equals(w)
                    || f.endsWith("." + w)));
            if (!there) {
                missed.add(line + ", but " + found);
            }
        }
        assertTrue(missed.size() <= (1 - WANTED) * queries.size(), () -> String.join("\n", missed));
    }

    private static List<Tool> tools() {
        List<Tool> tools = new ArrayList<>();
        tools.addAll(OpenApi.document(Needs.openApiDocument("box.json")).name("box").build().tools());
        tools.addAll(OpenApi.document(Needs.openApiDocument("twilio_api_v2010.json")).name("twilio").build().tools());
        tools.addAll(OpenApi.document(Needs.openApiDocument("openai.yaml")).name("openai").build().tools());
        return tools;
    }

    private static List<String> queries() throws Exception {
        try (var in = Objects.requireNonNull(RealSearchTest.class.getResourceAsStream("/search/services.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
