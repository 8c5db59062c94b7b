package dev.adder.connect.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.type.Type;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which documents of real services are hard to read, and how their stubs read. */
class ReadableTest {
    private static final String HEAD =
            "openapi: 3.1.0\ninfo: {title: T}\nservers: [{url: 'http://localhost'}]\npaths:\n";

    private static Tool tool(String path) {
        return OpenApi.text(HEAD + path).build().tools().getFirst();
    }

    private static String stubs(String paths) {
        return StubWriter.write(Sdk.of(OpenApi.text(HEAD + paths).build().tools()));
    }

    @ParameterizedTest
    @CsvSource({
        "Compactconversation, Compact a conversation, compact_conversation",
        "CreateanAPIkeyforaserviceaccount, Creates an API key for a service account., create_an_api_key_for_a_service_account",
        "getUserDefinedMessageSubscription, Fetches it, get_user_defined_message_subscription",
        "listCredentialAuthentications, Lists listcredentialauthentications, list_credential_authentications",
        "deleteextraordinarything, Removes it, deleteextraordinarything"})
    void namesThatRunTogether(String id, String summary, String name) {
        Tool tool = tool("  /a: {get: {operationId: " + id + ", summary: '" + summary + "', responses: {}}}\n");
        assertEquals(name, tool.name().name());
        assertEquals(id, tool.originalName());
    }

    @Test
    void whatThePathSaysOfAnOperationThatSaysNothing() {
        Tool tool = tool(
                "  /a: {description: 'Addresses of people. Around the world.', get: {operationId: a, responses: {}}}\n");
        assertEquals("GET /a.\nAddresses of people. Around the world.", tool.doc());
    }

    @Test
    void aDescriptionThatOnlyRepeatsTheSummary() {
        Tool tool = tool("  /a: {delete: {operationId: a, summary: Delete AI agent, description: "
                + "'Deletes an AI agent. It is gone then.', responses: {}}}\n");
        assertEquals("Delete AI agent.\nIt is gone then.", tool.doc());
    }

    @Test
    void theRemarkIsNotTheSummary() {
        Tool tool = tool(
                "  /a: {get: {operationId: a, summary: \"**NOTE:** needs a key.\\n\\nLists things.\\n\", responses: {}}}\n");
        assertEquals("Lists things.\nNOTE: needs a key.", tool.doc());
    }

    @Test
    void parametersNamedBySigns() {
        Tool tool = tool("  /a: {get: {operationId: a, parameters: [{name: 'Day<', in: query, schema: {type: string}, "
                + "description: On this day.}], responses: {}}}\n");
        assertEquals("On this day. Sent as Day<.", tool.parameter("day_lt").doc());
    }

    @Test
    void docsBehindAnAlternative() {
        Tool tool = tool("""
                  /a:
                    post:
                      operationId: a
                      parameters:
                        - {name: q, in: query, schema: {anyOf: [{type: string, description: What to find.}, {type: 'null'}]}}
                      requestBody: {content: {application/json: {schema: {type: object, properties: {
                        t: {anyOf: [{type: number, description: How warm.}, {type: 'null'}]},
                        o: {type: object, properties: {u: {oneOf: [{$ref: '#/components/schemas/U'}, {type: 'null'}]}}}}}}}}
                      responses: {}
                components: {schemas: {U: {type: string, description: A unit.}}}
                """);
        assertEquals("What to find.", tool.parameter("q").doc());
        assertEquals("How warm.", tool.parameter("t").doc());
        assertTrue(StubWriter.write(tool).contains("u: NotRequired[str | None]  # A unit.\n"), StubWriter.write(tool));
    }

    @Test
    void bytesRatherThanTextThatOnlyStandsInForThem() {
        assertEquals(Type.BYTES, tool("  /a: {get: {operationId: a, responses: {'200': {description: ok, content: {"
                + "application/zip: {schema: {type: string, format: binary}}, application/json: {schema: {type: string}}}}}}}\n")
                .result());
        assertEquals(Type.BYTES, tool("  /a: {get: {operationId: a, responses: {'200': {description: ok, content: {"
                + "application/octet-stream: {}, text/event-stream: {}}}}}}\n").result());
        assertEquals(Type.STR, tool("  /a: {get: {operationId: a, responses: {'200': {description: ok, content: {"
                + "application/json: {schema: {type: string}}}}}}}\n").result());
        assertEquals(Type.STR, tool("  /a: {get: {operationId: a, responses: {'200': {description: ok, content: {"
                + "text/event-stream: {}}}}}}\n").result());
    }

    @Test
    void whatIsFetchedIsSomethingEvenWhenTheDocumentForgetsIt() {
        assertEquals(Type.ANY,
                tool("  /a: {get: {operationId: a, responses: {'200': {description: Success}}}}\n").result());
        assertEquals(Type.NONE,
                tool("  /a: {get: {operationId: a, responses: {'204': {description: Success}}}}\n").result());
        assertEquals(Type.NONE,
                tool("  /a: {post: {operationId: a, responses: {'200': {description: Success}}}}\n").result());
    }

    @Test
    void valuesWithAPlaceForSomethingAreText() {
        Tool tool = tool("  /a: {get: {operationId: a, parameters: [{name: s, in: query, schema: {type: string, "
                + "enum: [global, 'team_{team_id}']}}, {name: t, in: query, schema: {type: string, enum: ['{}', 'a {b} c']}}], "
                + "responses: {}}}\n");
        assertEquals(Type.STR, tool.parameter("s").type());
        assertTrue(tool.parameter("t").type() instanceof Type.Literal);
    }

    @Test
    void namesOfTypes() {
        String stubs = stubs("""
                  /a:
                    put:
                      operationId: put_files_id_metadata_enterprise_security_classifications
                      requestBody: {content: {application/json: {schema: {type: array, items: {type: object, properties:
                        {op: {type: string, const: add, description: The value will always be add.}}}}}}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {
                        media: {$ref: '#/components/schemas/api.v1.message.media'},
                        change: {type: object, title: A Thing Change, properties: {x: {type: string}}}}}}}}}
                components:
                  schemas:
                    api.v1.message.media: {type: object, properties: {status: {$ref: '#/components/schemas/message_enum_status'}}}
                    message_enum_status: {type: string, enum: [a, b, c, d, e, f, g, h, i]}
                """);
        assertTrue(stubs.contains(
                "class PutFilesIdMetadataEnterpriseSecurityItem(TypedDict):\n    op: NotRequired[Literal[\"add\"]]\n"),
                stubs);
        assertTrue(stubs.contains("class MessageMedia:\n    status: MessageStatus | None = None\n"), stubs);
        assertTrue(stubs.contains("type MessageStatus = Literal["), stubs);
        assertTrue(stubs.contains("change: ThingChange | None = None"), stubs);
        assertFalse(stubs.contains("always"), stubs);
    }
}
