package dev.adder.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.type.Type;
import dev.adder.runtime.Adder;
import dev.adder.sdk.Effect;
import dev.adder.sdk.JsonSchemas;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.TokenEstimate;
import dev.adder.sdk.Tool;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agents over more tools than a prompt can show. */
class ManyToolsTest {
    private static final TokenCounter COUNTER = new TokenCounter();
    private static final List<String> THINGS = List.of("invoice", "customer", "order", "shipment", "payment method",
            "subscription", "support ticket", "product", "warehouse", "employee", "leave request", "sales lead");
    private static final List<String> VERBS =
            List.of("create", "get", "list", "update", "delete", "search", "archive", "export", "approve", "assign");

    /** Operations as large services have them, under forty namespaces. */
    private static List<Tool> tools(int count) {
        List<Tool> tools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String thing = THINGS.get(i % THINGS.size());
            String verb = VERBS.get(i / THINGS.size() % VERBS.size());
            int service = i / (THINGS.size() * VERBS.size());
            String name = verb + "_" + thing.replace(' ', '_');
            tools.add(Tool.builder(name).namespace("service" + service + "." + thing.replace(' ', '_')).inline()
                    .source("openapi:service" + service).effect(verb.startsWith("get") ? Effect.READ : Effect.WRITE)
                    .doc(verb + " a " + thing + " of service " + service + ".\n\nNeeds the right to do so.")
                    .required("id", Type.STR, "number of the " + thing)
                    .optional("note", Type.STR, "kept with the " + thing, null)
                    .result(new Type.Record("Thing" + i % 200, List.of(Type.Field.required("id", Type.STR, ""),
                            Type.Field.optional("state", Type.STR, "what became of it")), "A " + thing + ".", true))
                    .plainFunction(a -> Data.Map.of("id", a.get("id"), "state", name)).build());
        }
        return tools;
    }

    @Test
    void twoAndAHalfThousandOperationsCostAtMostAThousandTokens() {
        Adder adder = Adder.builder().tools(tools(2_500)).build();
        int shown = COUNTER.count(adder.prompt());
        assertTrue(shown <= 1_000, shown + " tokens: " + adder.prompt());
        int schemas = 25 * COUNTER.count(JsonText.write(JsonSchemas.functions(tools(100))));
        assertTrue(schemas > 200 * shown, schemas + " as schemas, " + shown + " as an index");
    }

    @Test
    void theEstimateIsNearTheTokenizersCount() {
        for (String text : List.of(StubWriter.write(tools(60)), Adder.builder().tools(tools(2_500)).build().prompt(),
                Adder.builder().tools(tools(30)).build().prompt())) {
            double share = (double) TokenEstimate.of(text) / COUNTER.count(text);
            assertTrue(share > 0.88 && share < 1.2, share + ": " + text);
        }
    }

    @Test
    void aProgramFindsItsTool() throws InterruptedException {
        Adder adder = Adder.builder().tools(tools(2_500)).build();
        ScriptedModel model = ScriptedModel.writes("""
                ```python
                hit = tools.search("approve leave request of service 3", limit=1)[0]
                print(hit.name)
                print(tools.describe(hit.name))
                ```""", """
                ```python
                final_answer(service3.leave_request.approve_leave_request("7").state)
                ```""");
        AgentResult result = CodeAgent.of(adder, model, AgentOptions.builder().build()).ask("Approve request 7.");
        assertEquals(Data.text("approve_leave_request"), result.answer());
        assertTrue(model.lastMessage().contains("service3.leave_request.approve_leave_request\n"), model.lastMessage());
        assertTrue(model.lastMessage().contains("note: str | None = None"), model.lastMessage());
        assertEquals(model.prompts.getFirst().messages().getFirst(), model.prompts.getLast().messages().getFirst());
    }

    @Test
    void aModelThatCallsFunctionsIsOfferedWhatItFinds() throws InterruptedException {
        Adder adder = Adder.builder().tools(tools(2_500)).build();
        String name = "service3__leave_request__approve_leave_request";
        ScriptedModel model = new ScriptedModel(
                Reply.of("", List.of(new FunctionCall("a", "tools__search",
                        "{\"words\": \"approve leave request of service 3\", \"limit\": 2}"))),
                Reply.of("", List.of(new FunctionCall("b", name, "{\"id\": \"7\"}"))),
                Reply.of("Done."));
        AgentResult result = DispatchAgent.of(adder, model, AgentOptions.builder().build()).ask("Approve request 7.");
        assertEquals("Done.", result.message());
        assertEquals(List.of("tools__describe", "tools__search"),
                model.prompts.getFirst().functions().stream().map(FunctionSpec::name).toList());
        assertEquals(4, model.prompts.getLast().functions().size());
        assertTrue(model.prompts.getLast().functions().stream().anyMatch(f -> f.name().equals(name)));
        assertTrue(model.lastMessage().contains("approve_leave_request"), model.lastMessage());
        assertTrue(((Message.System) model.prompts.getFirst().messages().getFirst()).text().contains("tools__search"));
    }
}
