package dev.adder.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.testing.Approved;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a prompt shows of many tools, and how programs find the others. */
class ToolFinderTest {
    private static final PromptText.Settings SETTINGS = PromptText.Settings.ofImports(List.of("json"));

    private static Object call(Sdk sdk, String name, Object... arguments) throws Exception {
        Tool tool = sdk.find(name);
        assertNotNull(tool);
        Data.Map.Builder map = Data.Map.builder();
        for (int i = 0; i < arguments.length; i += 2) map.put((String) arguments[i], arguments[i + 1]);
        Outcome outcome = tool.function().invoke(map.build(), ToolContext.standalone());
        return ((Outcome.Value) outcome).data().toJava();
    }

    /** The tools of the search test, several times over in namespaces of their own. */
    private static List<Tool> many(int count) throws IOException {
        List<Tool> base = ToolSearchTest.tools();
        List<Tool> tools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Tool tool = base.get(i % base.size());
            int round = i / base.size();
            tools.add(round == 0 ? tool : tool.toBuilder().namespace(tool.name().namespace() + round).build());
        }
        return tools;
    }

    @Test
    void fewToolsAreShownWhole() throws IOException {
        Sdk few = Sdk.of(many(50));
        assertSame(few, PromptText.within(few, PromptText.DEFAULT_TOKENS));
        assertFalse(few.isSearchable());
        assertNull(few.find("tools.search"));
        assertTrue(PromptText.within(few, 500).isSearchable());
        assertSame(Sdk.EMPTY, PromptText.within(Sdk.EMPTY, 0));
    }

    @Test
    void theIndexNamesWhatFits() throws IOException {
        Sdk sdk = PromptText.within(Sdk.of(many(388)), 4_000);
        Approved.check("sdk", "index-names.txt", PromptText.of(sdk, SETTINGS));
        Sdk some = PromptText.within(Sdk.of(many(60)), 1_000);
        Approved.check("sdk", "index-summaries.txt",
                PromptText.of(some, new PromptText.Settings(List.of(), null, List.of(), 4_000)));
        Sdk most = PromptText.within(Sdk.of(many(2_500)), PromptText.DEFAULT_TOKENS);
        Approved.check("sdk", "index-counts.txt", PromptText.of(most, SETTINGS));
    }

    @Test
    void twoAndAHalfThousandToolsCostLittle() throws IOException {
        String prompt = PromptText.of(Sdk.of(many(2_500)).searchable(), SETTINGS);
        assertTrue(TokenEstimate.of(prompt) < 850, TokenEstimate.of(prompt) + ": " + prompt);
        List<Tool> flat = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) flat.add(Tool.builder("do_thing_" + i).namespace("n" + i).build());
        String wide = PromptText.of(Sdk.of(flat).searchable(), SETTINGS);
        assertTrue(TokenEstimate.of(wide) < 850, TokenEstimate.of(wide) + ": " + wide);
        flat.clear();
        for (int i = 0; i < 2_500; i++) flat.add(Tool.builder("do_thing_" + i).build());
        String bare = PromptText.of(Sdk.of(flat).searchable(), SETTINGS);
        assertTrue(TokenEstimate.of(bare) < 850, TokenEstimate.of(bare) + ": " + bare);
    }

    @Test
    void aHostsOwnFewStayInSight() throws IOException {
        List<Tool> tools = many(1_000);
        tools.add(Tool.builder("ask_boss").doc("Ask the boss.").build());
        String prompt = PromptText.of(Sdk.of(tools).searchable(), SETTINGS);
        assertTrue(prompt.contains("def ask_boss() -> Any:"), prompt);
        assertTrue(prompt.contains("There are 1,000 more"), prompt);
    }

    @Test
    void searchGivesNamesSignaturesAndSummaries() throws Exception {
        Sdk sdk = Sdk.of(many(388)).searchable();
        assertEquals("[{name=billing.payments.refund_charge, signature=billing.payments.refund_charge(charge_id: str, "
                + "amount: str, reason: str) -> Any, summary=Give money back for a charge, in full or in part.}]",
                call(sdk, "tools.search", "words", "refund a charge", "limit", 1).toString());
        assertEquals(8, ((List<?>) call(sdk, "tools.search", "words", "list")).size());
        assertFalse(call(sdk, "tools.search", "words", "tools.search").toString().contains("name=tools."));
        assertEquals(List.of(), call(sdk, "tools.search", "words", "zebra"));
    }

    @Test
    void describeGivesStubs() throws Exception {
        Sdk sdk = Sdk.of(many(388)).searchable();
        assertEquals("""
                class travel:  # call as travel.book_flight(...)
                    def book_flight(offer_id: str, passengers: str) -> Any:
                        \"""Book a flight.
                        Effect: changes things.
                        \"""

                    def book_hotel(offer_id: str, guests: str) -> Any:
                        \"""Book a hotel.
                        Effect: changes things.
                        \"""
                """.stripTrailing(), call(sdk, "tools.describe", "name", List.of("travel.book_hotel", "book_flight")));
        String all = (String) call(sdk, "tools.describe", "name", "travel");
        assertTrue(all.startsWith("travel.book_flight: Book a flight.\ntravel.book_hotel: Book a hotel.\n"), all);
        String group = (String) call(Sdk.of(many(2_500)).searchable(), "tools.describe", "name", "cloud");
        assertEquals("cloud.compute: 12 functions\ncloud.compute1: 12 functions", group.lines().limit(2)
                .reduce((a, b) -> a + "\n" + b).orElse(""));
    }

    @Test
    void describeSaysWhatIsMeant() throws IOException {
        Sdk sdk = Sdk.of(many(388)).searchable();
        ToolFailure wrong =
                assertThrows(ToolFailure.class, () -> call(sdk, "tools.describe", "name", "travel.book_hotl"));
        assertEquals("LookupError: there is no function or namespace 'travel.book_hotl'. Did you mean "
                + "'travel.book_hotel'?", wrong.getMessage());
        assertThrows(ToolFailure.class, () -> call(sdk, "tools.describe", "name", ""));
        assertThrows(ToolFailure.class, () -> call(sdk, "tools.describe", "name", "x".repeat(100_000)));
        assertThrows(ToolFailure.class,
                () -> call(sdk, "tools.describe", "name", java.util.Collections.nCopies(50, "travel")));
    }

    @Test
    void whatIsDescribedIsBounded() throws Exception {
        Tool.Builder wide = Tool.builder("wide").doc("w");
        for (int i = 0; i < 900; i++)
            wide.optional("parameter_with_a_long_name_" + i, ToolFinderTest.literal(i), "", null);
        Sdk sdk = Sdk.of(wide.build()).searchable();
        assertTrue(((String) call(sdk, "tools.describe", "name", "wide")).length() <= 60_001);
        assertTrue(call(sdk, "tools.search", "words", "wide").toString().length() < 1_000);
    }

    private static dev.adder.engine.type.Type literal(int i) {
        return dev.adder.engine.type.TypeReader.read("Literal['first" + i + "', 'second" + i + "', 'third" + i + "']");
    }

    @Test
    void anSdkOfAnSdkHasOneSearch() throws IOException {
        Sdk sdk = Sdk.of(many(100)).searchable();
        Sdk again = Sdk.of(sdk.tools());
        assertFalse(again.isSearchable());
        assertEquals(100, again.tools().size());
        assertSame(sdk, sdk.searchable());
        assertEquals(102, sdk.programTools().size());
    }
}
