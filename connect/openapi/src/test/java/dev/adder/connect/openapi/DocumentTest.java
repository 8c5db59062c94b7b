package dev.adder.connect.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a document reads as Python: names, signatures, types, documentation. */
class DocumentTest {
    private static OpenApi load(String rest) {
        OpenApi api =
                OpenApi.text("openapi: 3.0.3\ninfo: {title: Pet Store API}\nservers: [{url: https://example.org}]\n"
                        + rest).build();
        assertEquals(List.of(), api.warnings());
        return api;
    }

    /** The only operation's signature, for an operation with this inside and these shared schemas. */
    private static String signature(String operation, String schemas) {
        OpenApi api = load("paths:\n  /pets/{id}:\n    post:\n      operationId: op\n"
                + "      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n"
                + operation.indent(6) + "components:\n  schemas:\n" + schemas.indent(4));
        return StubWriter.signature(Sdk.of(api.tools()).tools().getFirst());
    }

    private static String body(String schema, String schemas) {
        return signature("requestBody: {required: true, content: {application/json: {schema: " + schema + "}}}\n"
                + "responses: {'204': {description: none}}", schemas).replace("pet_store.op(id: str", "(")
                .replace(") -> None", ")");
    }

    private static String result(String schema, String schemas) {
        return signature("responses: {'200': {description: ok, content: {application/json: {schema: " + schema + "}}}}",
                schemas).replaceFirst(".* -> ", "");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GET, /pets, listPets, -, shop.list_pets",
                "GET, /pets, listPets, Pets, shop.pets.list_pets",
                "GET, /pets, pets/list-all, pets, shop.pets.list_all",
                "GET, /pets, Pets_List, Pets, shop.pets.list",
                "GET, /pets, pets.list, Pets, shop.pets.list",
                "GET, /pets, -, Pets, shop.pets.get_pets",
                "GET, /pets/{id}, -, Pets, shop.pets.get_pets_by_id",
                "GET, /owners/{id}/pets, '', Pets, shop.pets.get_owners_pets",
                "GET, /items/{item_id}, read_item_items__item_id__get, -, shop.read_item",
                "DELETE, /pets/{id}, import, Class, shop.class_.import_",
                "POST, /x, HTTPServerError2XXHandler, A & B (C), shop.a_b_c.http_server_error2_xx_handler",
                "GET, /shop, list, shop, shop.list"})
    void namesOfFunctions(String method, String path, String id, String tag, String expected) {
        OpenApi api = OpenApi.text("openapi: 3.1.0\nservers: [{url: https://example.org}]\npaths: {'" + path + "': {"
                + method.toLowerCase(Locale.ROOT) + ": {" + (id == null ? "" : "operationId: '" + id + "', ")
                + (tag == null ? "" : "tags: ['" + tag + "'], ") + "parameters: [{name: id, in: path, required: true, "
                + "schema: {}}, {name: item_id, in: path, required: true, schema: {}}], responses: {}}}}").name("shop")
                .build();
        assertEquals(expected, Sdk.of(api.tools()).tools().getFirst().name().toString(),
                () -> api.warnings().toString());
    }

    @ParameterizedTest
    @CsvSource({"Pet Store API, pet_store", "The GitHub v3 REST API, github", "'', api", "Box Platform API, box",
        "Twilio - Api, twilio", "class, class_", "日本, api"})
    void namespaceOfTheTitle(String title, String expected) {
        OpenApi api =
                OpenApi.text("openapi: 3.1.0\ninfo: {title: '" + title + "'}\nservers: [{url: https://example.org}]\n"
                        + "paths: {/a: {get: {operationId: x, responses: {}}}}").build();
        assertEquals(expected + ".x", api.tools().getFirst().name().toString());
    }

    @Test
    void sameNamesAreToldApart() {
        OpenApi api = load("""
                paths:
                  /a: {get: {operationId: list-pets, responses: {}}, post: {operationId: list_pets, responses: {}}}
                  /b: {get: {tags: [ApiV1Cats], operationId: get, responses: {}}}
                  /c: {get: {tags: [ApiV1Dogs], operationId: get, responses: {}}}
                  /d: {get: {tags: [ApiV1Mice], operationId: 'move#left', responses: {}},
                    put: {tags: [ApiV1Mice], operationId: 'move#right', responses: {}}}
                """);
        assertEquals(List.of("pet_store.cats.get", "pet_store.dogs.get", "pet_store.list_pets", "pet_store.list_pets_2",
                "pet_store.mice.move_left", "pet_store.mice.move_right"),
                Sdk.of(api.tools()).tools().stream().map(t -> t.name().toString()).sorted().toList());
    }

    @Test
    void namesOfParameters() {
        Tool tool = load("""
                paths:
                  /a/{id}:
                    parameters:
                      - {name: limit, in: query, schema: {type: integer}, description: Overridden.}
                    get:
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: string}}
                        - {name: id, in: query, schema: {type: string}}
                        - {name: id, in: header, schema: {type: string}}
                        - {name: limit, in: query, schema: {type: integer, maximum: 10, default: 5}, description: Most items.}
                        - {name: 'filter[name]', in: query, schema: {type: string}}
                        - {name: $top, in: query, schema: {type: integer}}
                        - {name: 'date<', in: query, schema: {type: string, format: date}}
                        - {name: from, in: query, schema: {type: string}}
                        - {name: X-Request-ID, in: header, schema: {type: string, format: uuid}}
                        - {name: version, in: query, required: true, schema: {type: string, enum: ['2']}}
                        - {name: secret, in: query, schema: {type: string, format: password}}
                        - {name: '日本', in: query, schema: {type: string}}
                      responses: {'204': {description: none}}
                """).tools().getFirst();
        assertEquals("pet_store.get_a_by_id(id: str, *, limit: int = 5, query_id: str | None = None, "
                + "header_id: str | None = None, filter_name: str | None = None, top: int | None = None, date_lt: str | None = None, "
                + "from_: str | None = None, x_request_id: str | None = None, version: Literal[\"2\"] = \"2\", "
                + "secret: str | None = None, arg: str | None = None) -> None", StubWriter.signature(tool));
        assertTrue(tool.parameter("secret").sensitive());
        assertEquals("Most items.", tool.parameter("limit").doc());
    }

    @Test
    void bodies() {
        String pet =
                "Pet: {type: object, required: [name], properties: {name: {type: string}, tag: {type: string, nullable: true}, "
                        + "id: {type: integer, readOnly: true}}}\nCat: {allOf: [{$ref: '#/components/schemas/Pet'}, "
                        + "{type: object, required: "
                        + "[lives], properties: {lives: {type: integer}}}]}\n";
        assertEquals("(, *, name: str, tag: str | None = None)", body("{$ref: '#/components/schemas/Pet'}", pet));
        assertEquals("(, *, name: str, lives: int, tag: str | None = None)",
                body("{$ref: '#/components/schemas/Cat'}", pet));
        assertEquals("(, body: PetInput | Cat)", body("{oneOf: [{$ref: '#/components/schemas/Pet'}, "
                + "{$ref: '#/components/schemas/Cat'}]}", pet).replace("CatInput", "Cat"));
        assertEquals("(, body: list[PetInput])", body("{type: array, items: {$ref: '#/components/schemas/Pet'}}", pet));
        assertEquals("(, body: dict[str, int])", body("{type: object, additionalProperties: {type: integer}}", pet));
        assertEquals("(, body: dict[str, Any])", body("{type: object}", pet));
        assertTrue(body("{type: object, properties: {a: {type: string}}, additionalProperties: true}", pet)
                .matches("\\(, body: (Op)?Body\\)"));
        assertEquals("(, *, body_id: int, from_: str | None = None)",
                body("{type: object, required: [id], properties: {id: {type: integer}, from: {type: string}}}", pet));
        assertEquals("(, body: str)", body("{type: string}", pet));
    }

    @Test
    void results() {
        String schemas = """
                Animal: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
                Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {lives: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object,
                  properties: {tricks: {type: array, items: {type: string}}}}]}
                Maybe: {nullable: true, type: object, properties: {a: {type: string}}}
                com.example.shop.Order: {type: object, properties: {a: {type: string}}}
                com.example.stock.Item: {type: object, properties: {a: {type: string}}}
                com.example.shop.Item: {type: object, properties: {b: {type: string}}}
                Size: {type: string, enum: [small, large, null], nullable: true}
                Any: {type: object, properties: {a: {type: string}}}
                Long: {type: string, enum: [a, b, c, d, e, f, g, h, i, j]}
                """;
        assertEquals("Animal", result("{$ref: '#/components/schemas/Animal'}", schemas));
        assertEquals("Maybe | None", result("{$ref: '#/components/schemas/Maybe'}", schemas));
        assertEquals("list[Maybe | None]",
                result("{type: array, items: {$ref: '#/components/schemas/Maybe'}}", schemas));
        assertEquals("Order", result("{$ref: '#/components/schemas/com.example.shop.Order'}", schemas));
        assertEquals("StockItem", result("{$ref: '#/components/schemas/com.example.stock.Item'}", schemas));
        assertEquals("ShopItem", result("{$ref: '#/components/schemas/com.example.shop.Item'}", schemas));
        assertEquals("Literal[\"small\", \"large\"] | None", result("{$ref: '#/components/schemas/Size'}", schemas));
        assertEquals("AnyObject", result("{$ref: '#/components/schemas/Any'}", schemas));
        assertEquals("Long", result("{$ref: '#/components/schemas/Long'}", schemas));
        assertEquals("Order | None", result("{allOf: [{$ref: '#/components/schemas/com.example.shop.Order'}, "
                + "{description: x, nullable: true}]}", schemas));
        assertTrue(result("{type: object, properties: {x: {type: object, properties: {y: {}}}}}", schemas)
                .matches("(Op)?Result"));
        assertEquals("dict[str, list[int]]",
                result("{type: object, additionalProperties: {type: array, items: {type: integer}}}",
                        schemas));
    }

    @Test
    void aDiscriminatorStandsForItsChildren() {
        OpenApi api = load("""
                paths:
                  /a: {get: {operationId: a,
                    responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}}}}}
                components:
                  schemas:
                    Animal: {type: object, required: [kind], discriminator: {propertyName: kind,
                      mapping: {tomcat: Cat}}, properties: {kind: {type: string}}}
                    Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {lives: {type: integer}}}]}
                    Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object,
                      properties: {tricks: {type: array, items: {type: string}}}}]}
                """);
        assertEquals("""
                type Animal = Cat | Dog

                @dataclass
                class Cat:
                    kind: Literal["tomcat"]
                    lives: int | None = None

                @dataclass
                class Dog:
                    kind: Literal["Dog"]
                    tricks: list[str] | None = None

                """, StubWriter.write(api.tools()).replaceFirst("(?s)(class pet_store|def a).*", ""));
    }

    @Test
    void documentation() {
        Tool tool = load("""
                paths:
                  /a:
                    get:
                      operationId: a
                      deprecated: true
                      summary: Lists **things**
                      description: |
                        # Things

                        All <b>things</b> that `you` may [see](https://example.org/x). [Learn more](https://example.org).<br>
                        They are
                        sorted &amp; _complete_.

                        * one
                        * two

                        | a | b |
                        |---|---|

                        ```json
                        {"a": 1}
                        ```
                      parameters:
                        - {name: cursor, in: query, schema: {type: string}, description: "Where to start.  [Learn more](https://x.org)."}
                        - {name: page_size, in: query, schema: {type: integer}}
                      responses: {'200': {description: 'A successful response containing the things.', content: {application/json: {schema:
                        {type: object, properties: {items: {type: array, items: {}},
                          meta: {type: object, properties: {next_cursor: {type: string}}}}}}}}}
                """).tools().getFirst();
        assertEquals("""
                Lists things.
                All things that you may see.
                They are sorted & complete.
                - one
                - two
                {"a": 1}
                Paging: pass the result's meta.next_cursor as cursor for the next page, until there is none; \
                page_size is the size of a page.""",
                tool.doc().replaceAll("see\\. +They", "see.\nThey"));
        assertEquals("The things.", tool.resultDoc());
        assertEquals(List.of("deprecated"), tool.warnings());
        assertEquals("Where to start.", tool.parameter("cursor").doc());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after,limit| data,has_more,last_id| Paging: pass the result's last_id as after for the next page, while has_more is "
                        + "true; limit is the size of a page.",
                "offset,limit| entries,total| Paging: by offset and limit.",
                "page,per_page| ''| Paging: by page and per_page.",
                "pageToken,maxResults| nextPageToken,items| Paging: pass the result's nextPageToken as pageToken for the next page, "
                        + "until there is none; maxResults is the size of a page.",
                "page_token,page_size| next_page_uri| Paging: the result's next_page_uri is the address of the next page; pass the "
                        + "page_token in it; page_size is the size of a page.",
                "page,limit| data,has_more,next_page| Paging: pass the result's next_page as page for the next page, while has_more "
                        + "is true; limit is the size of a page.",
                "limit| items| ''", "page| items| ''", "name| next| ''"})
    void paging(String parameters, String fields, String expected) {
        Map<String, String> names = new LinkedHashMap<>();
        List.of(parameters.split(",")).forEach(p -> names.put(p, p));
        assertEquals(expected, Paging.note(names, List.of(fields.split(",")), false));
    }

    @Test
    void aFieldOfTheNameNextIsAnAddressOrACursor() {
        Map<String, String> names = Map.of("after", "after");
        assertEquals("Paging: the result's next is the address of the next page; pass the after in it.",
                Paging.note(names, List.of("next"), false));
        assertEquals("Paging: pass the result's next as after for the next page, until there is none.",
                Paging.note(names, List.of("next"), true));
    }

    @Test
    void serversAndTheirVariables() throws Exception {
        try (Service service = new Service(seen -> Service.Reply.json(200, "1"))) {
            String document =
                    "openapi: 3.0.3\ninfo: {title: T}\nservers: [{url: 'http://{host}:{port}/{base}', variables: {host: "
                            + "{default: localhost}, port: {default: '1'}, base: {default: v1, enum: [v1, v2]}}}]\npaths:\n"
                            + "  /a: {get: {operationId: a, responses: {}}}\n"
                            + "  /b: {servers: [{url: '" + service.address()
                            + "/own/'}], get: {operationId: b, responses: {}}}\n"
                            + "  '/c d?action=x': {get: {operationId: c, parameters: [{name: q, in: query, schema: {type: string}}], "
                            + "responses: {}}}\n";
            Tools tools = new Tools(OpenApi.text(document).name("").variable("port", String.valueOf(service.port()))
                    .variable("base", "v2").build());
            tools.value("a", Map.of());
            assertEquals("/v2/a", service.last().path());
            tools.value("b", Map.of());
            assertEquals("/own/b", service.last().path());
            tools.value("c", Map.of("q", "1"));
            assertEquals("/v2/c%20d", service.last().path());
            Tools given = new Tools(OpenApi.text(document).name("").server(service.address()).build());
            given.value("b", Map.of());
            assertEquals("/b", service.last().path());
            OpenApi wrong = OpenApi.text(document).variable("base", "v3").build();
            assertEquals(List.of("GET /a is left out: the server variable 'base' must be one of v1, v2",
                    "GET /c d?action=x is left out: the server variable 'base' must be one of v1, v2"),
                    wrong.warnings());
            OpenApi nowhere = OpenApi.text("openapi: 3.1.0\npaths: {/a: {get: {responses: {}}}}").build();
            assertEquals(
                    List.of("GET /a is left out: the document does not say on which server it is; give the server's "
                            + "address"),
                    nowhere.warnings());
            assertEquals(List.of("the server api.example.org is called without encryption"),
                    OpenApi.text(document).server("http://api.example.org").build().warnings());
        }
    }

    @Test
    void documentsFromTheWeb() throws Exception {
        String document = "openapi: 3.1.0\ninfo: {title: T}\nservers: [{url: ../v1}]\npaths:\n"
                + "  /a: {get: {operationId: a, responses: {}}}\n  /b: {get: {operationId: b, responses: {'200': {description: ok, "
                + "content: {application/json: {schema: {$ref: 'other.yaml#/x'}}}}}}}\n";
        try (Service service = new Service(seen -> seen.path().endsWith(".yaml")
                ? Service.Reply.text(seen.path().startsWith("/docs/") ? 200 : 404, "text/yaml", document)
                : Service.Reply.json(200, "1"))) {
            OpenApi api = OpenApi.document(service.address() + "/docs/api.yaml").name("").build();
            new Tools(api).value("a", Map.of());
            assertEquals("/v1/a", service.last().path());
            assertEquals(1, api.warnings().size());
            assertTrue(api.warnings().getFirst().startsWith("a document that is not a file can refer to no other"));
            OpenApiException e = assertThrows(OpenApiException.class,
                    () -> OpenApi.document(service.address() + "/none.yaml").build());
            assertEquals("cannot read localhost/none.yaml: HTTP 404", e.getMessage());
        }
    }

    @Test
    void onlyWhatIsIncluded() {
        OpenApi api = OpenApi.text("""
                openapi: 3.1.0
                servers: [{url: https://example.org}]
                paths:
                  /a: {get: {tags: [Cats], operationId: list, responses: {}}, post: {tags: [Cats], operationId: add, responses: {}}}
                  /b: {get: {tags: [Dogs], operationId: list, responses: {}}}
                  /c: {get: {operationId: ping, responses: {}}}
                """).name("zoo").include("cats.*", "ping", "birds.*").build();
        assertEquals(List.of("zoo.cats.list", "zoo.cats.add", "zoo.ping"),
                api.tools().stream().map(t -> t.name().toString()).toList());
        assertEquals(4, api.operations());
        assertEquals(0, api.leftOut());
        assertEquals(List.of("no operation fits the pattern birds.*"), api.warnings());
    }

    @Test
    void noneMeansLeftOutUnlessTheFieldMayBeNull() throws Exception {
        try (Service service = new Service(seen -> Service.Reply.json(200, "1"))) {
            Tools tools = new Tools(OpenApi.text("""
                    openapi: 3.1.0
                    paths:
                      /a:
                        patch:
                          operationId: change
                          parameters: [{name: q, in: query, schema: {type: [string, 'null']}}]
                          requestBody: {content: {application/json: {schema: {type: object, properties: {
                            name: {type: string}, note: {type: [string, 'null']}, kind: {const: x}}, required: [kind]}}}}
                          responses: {}
                    """).name("").server(service.address()).build());
            Map<String, Object> nothing = new HashMap<>();
            nothing.put("q", null);
            nothing.put("name", null);
            nothing.put("note", null);
            tools.value("change", nothing);
            Service.Seen seen = service.last();
            assertEquals("", seen.query());
            assertEquals(Data.of(Map.of("note", Optional.empty(), "kind", "x")),
                    JsonText.read(seen.text()));
        }
    }
}
