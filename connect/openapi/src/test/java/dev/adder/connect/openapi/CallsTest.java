package dev.adder.connect.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.JsonSchemas;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire and what comes back: credentials, errors, redirections, limits. */
class CallsTest {
    private static final String SECRET = "s3cr3t/+key&=42";
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Calls}
            components:
              responses: {R: {description: ok, content: {application/json: {}}}}
              securitySchemes:
                header: {type: apiKey, in: header, name: X-Api-Key}
                query: {type: apiKey, in: query, name: api_key}
                cookie: {type: apiKey, in: cookie, name: sid}
                basic: {type: http, scheme: basic}
                bearer: {type: http, scheme: Bearer}
                oauth: {type: oauth2, flows: {}}
                openid: {type: openIdConnect, openIdConnectUrl: https://example.org}
                token: {type: http, scheme: Token}
                digest: {type: http, scheme: digest}
            paths:
              /header: {get: {operationId: header, security: [{header: []}], responses: {'200': {$ref: '#/components/responses/R'}}}}
              /query:
                get:
                  operationId: query
                  security: [{query: []}]
                  parameters:
                    - {name: api_key, in: query, required: true, schema: {type: string}}
                    - {name: q, in: query, schema: {type: object, additionalProperties: {type: string}}}
                  responses: {'200': {$ref: '#/components/responses/R'}}
              /cookie: {get: {operationId: cookie, security: [{cookie: []}], responses: {'200': {$ref: '#/components/responses/R'}}}}
              /basic: {get: {operationId: basic, security: [{basic: []}], responses: {'200': {$ref: '#/components/responses/R'}}}}
              /bearer: {get: {operationId: bearer, security: [{digest: []}, {bearer: []}],
                responses: {'200': {$ref: '#/components/responses/R'}}}}
              /oauth: {get: {operationId: oauth, security: [{oauth: [read]}], responses: {'200': {$ref: '#/components/responses/R'}}}}
              /openid: {get: {operationId: openid, security: [{openid: []}], responses: {'200': {$ref: '#/components/responses/R'}}}}
              /token: {get: {operationId: token, security: [{token: []}], responses: {'200': {$ref: '#/components/responses/R'}}}}
              /both: {get: {operationId: both, security: [{header: [], cookie: []}],
                responses: {'200': {$ref: '#/components/responses/R'}}}}
              /free: {get: {operationId: free, security: [], responses: {'200': {$ref: '#/components/responses/R'}}}}
              /maybe: {get: {operationId: maybe, security: [{digest: []}, {}],
                responses: {'200': {$ref: '#/components/responses/R'}}}}
              /digest: {get: {operationId: digest, security: [{digest: []}], responses: {'200': {$ref: '#/components/responses/R'}}}}
              /items/{id}:
                get:
                  operationId: get_item
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {$ref: '#/components/responses/R'}}
                post:
                  operationId: change_item
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {$ref: '#/components/responses/R'}}
              /file: {get: {operationId: file, security: [{header: []}], responses: {'200': {content: {application/pdf: {}}}}}}
            """;

    private Service service;

    @AfterEach
    void close() {
        if (service != null) service.close();
    }

    private OpenApi.Builder serve(Service.Answering answering) throws Exception {
        service = new Service(answering);
        return OpenApi.text(DOCUMENT).name("").server(service.address());
    }

    private static OpenApi.Builder withSecrets(OpenApi.Builder builder) {
        for (String scheme : List.of("header", "query", "cookie", "bearer", "oauth", "openid", "token")) {
            builder.secret(scheme, SECRET);
        }
        return builder.secret("basic", "user:" + SECRET);
    }

    /** All that a server could send back about a request. */
    private static String echo(Service.Seen seen) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("query", seen.query());
        all.put("decoded", java.net.URLDecoder.decode(seen.query(), StandardCharsets.UTF_8));
        all.put("headers", seen.headers());
        String authorization = seen.header("Authorization");
        if (authorization.startsWith("Basic ")) {
            all.put("basic",
                    new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8));
        }
        return JsonText.write(Data.of(all));
    }

    @Test
    void eachSchemeReachesTheServer() throws Exception {
        Tools tools = new Tools(withSecrets(serve(seen -> Service.Reply.json(200, "1"))).build());
        tools.value("header", Map.of());
        assertEquals(SECRET, service.last().header("X-Api-Key"));
        tools.value("query", Map.of());
        assertEquals("api_key=s3cr3t%2F%2Bkey%26%3D42", service.last().query());
        tools.value("cookie", Map.of());
        assertEquals("sid=" + SECRET, service.last().header("Cookie"));
        tools.value("basic", Map.of());
        assertEquals("Basic " + Base64.getEncoder().encodeToString(("user:" + SECRET).getBytes(StandardCharsets.UTF_8)),
                service.last().header("Authorization"));
        for (String name : List.of("bearer", "oauth", "openid")) {
            tools.value(name, Map.of());
            assertEquals("Bearer " + SECRET, service.last().header("Authorization"));
        }
        tools.value("token", Map.of());
        assertEquals("Token " + SECRET, service.last().header("Authorization"));
        tools.value("both", Map.of());
        Service.Seen both = service.last();
        assertEquals(SECRET + "sid=" + SECRET, both.header("X-Api-Key") + both.header("Cookie"));
        for (String name : List.of("free", "maybe", "digest")) {
            tools.value(name, Map.of());
            assertFalse(echo(service.last()).contains("s3cr3t"), name);
        }
    }

    @Test
    void nobodySeesASecret() throws Exception {
        AtomicInteger status = new AtomicInteger(200);
        OpenApi api = withSecrets(serve(seen -> Service.Reply.json(status.get(), status.get() == 200 ? echo(seen)
                : "{\"message\": " + JsonText.write(Data.text(echo(seen))) + "}"))).build();
        Tools tools = new Tools(api);
        Sdk sdk = Sdk.of(api.tools());
        StringBuilder everything = new StringBuilder(api.toString()).append(api.tools()).append(api.warnings())
                .append(StubWriter.write(sdk)).append(JsonText.write(JsonSchemas.functions(sdk)));
        for (int code : List.of(200, 400, 401, 500)) {
            status.set(code);
            for (String name : List.of("header", "query", "cookie", "basic", "bearer", "oauth", "openid", "token",
                    "both")) {
                Outcome outcome = tools.outcome(name, Map.of());
                assertTrue(outcome.toString().contains("***"), () -> name + ": " + outcome);
                everything.append(outcome);
                assertTrue(echo(service.last()).length() > 10);
            }
        }
        String seen = everything.toString();
        for (String form : List.of(SECRET, "s3cr3t", Base64.getEncoder().encodeToString(("user:" + SECRET).getBytes(
                StandardCharsets.UTF_8)), "s3cr3t%2F")) {
            assertFalse(seen.contains(form), form);
        }
    }

    @Test
    void bytesAndBrokenConnectionsShowNoSecretEither() throws Exception {
        Tools tools = new Tools(withSecrets(serve(seen -> Service.Reply.text(200, "application/pdf",
                "%PDF " + seen.header("X-Api-Key")))).build());
        assertEquals(new Data.Bytes("%PDF ***".getBytes(StandardCharsets.UTF_8)), tools.value("file", Map.of()));
        int port;
        try (ServerSocket nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        Tools gone = new Tools(withSecrets(OpenApi.text(DOCUMENT).name("").server("http://localhost:" + port)).build());
        assertEquals(new Outcome.Raised("ConnectionError", "localhost cannot be reached", Data.NULL),
                gone.raised("query", Map.of()));
    }

    @Test
    void anArgumentCannotTakeTheSecretsPlace() throws Exception {
        Tools tools = new Tools(withSecrets(serve(seen -> Service.Reply.json(200, "1"))).build());
        assertNull(tools.tool("query").parameter("api_key"));
        assertEquals("argument 'q' must not have the key 'api_key'",
                tools.raised("query", Map.of("q", Map.of("api_key", "mine"))).message());
    }

    @Test
    void secretsAreAskedForAtEachCallAndMayFail() throws Exception {
        AtomicReference<String> token = new AtomicReference<>("first-token");
        Tools tools =
                new Tools(serve(seen -> Service.Reply.json(200, echo(seen))).secret("bearer", token::get).build());
        tools.value("bearer", Map.of());
        assertEquals("Bearer first-token", service.last().header("Authorization"));
        token.set("second-token");
        tools.value("bearer", Map.of());
        assertEquals("Bearer second-token", service.last().header("Authorization"));
        token.set("broken\nsecond");
        assertEquals("the credentials for this service are not usable", tools.raised("bearer", Map.of()).message());
        OpenApiException unknown = assertThrows(OpenApiException.class,
                () -> OpenApi.text(DOCUMENT).server("http://localhost").secret("nobody", SECRET).build());
        assertEquals("the document has no security scheme 'nobody'; it has basic, bearer, cookie, digest, header, "
                + "oauth, openid, query, token", unknown.getMessage());
    }

    @Test
    void missingSecretsAreToldOnce() throws Exception {
        OpenApi api = serve(seen -> Service.Reply.json(200, "1")).secret("header", SECRET).build();
        assertTrue(api.warnings().contains("no secret is given for the security scheme query; calls that need it go "
                + "without"), () -> api.warnings().toString());
        assertTrue(api.warnings().contains("the security scheme digest (digest) is not supported; calls that need it "
                + "go without"), () -> api.warnings().toString());
        assertEquals(api.tools().size(), api.operations());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400| {\"error\": {\"message\": \"no such field\"}}| ValueError| HTTP 400 Bad Request: no such field",
                "401| {\"error\": \"invalid_token\"}| PermissionError| HTTP 401 Unauthorized: invalid_token",
                "403| {}| PermissionError| HTTP 403 Forbidden",
                "404| {\"message\": \"Not Found\"}| LookupError| HTTP 404 Not Found",
                "404| {\"title\": \"Gone\", \"detail\": \"moved away\"}| LookupError| HTTP 404 Not Found: moved away",
                "409| {\"errors\": [{\"message\": \"a\"}, {\"message\": \"b\"}]}| RuntimeError| HTTP 409 Conflict: a; b",
                "422| {\"detail\": [{\"loc\": [\"body\", \"age\"], \"msg\": \"too old\"}]}| ValueError| "
                        + "HTTP 422 Unprocessable Content: too old (body.age)",
                "500| <html>| RuntimeError| HTTP 500 Internal Server Error",
                "503| ''| ConnectionError| HTTP 503 Service Unavailable",
                "504| ''| TimeoutError| HTTP 504 Gateway Timeout",
                "418| {\"code\": 7}| RuntimeError| HTTP 418"})
    void errorsArePythonExceptions(int status, String body, String type, String message) throws Exception {
        Tools tools = new Tools(serve(seen -> Service.Reply.json(status, body)).build());
        Outcome.Raised raised = tools.raised("free", Map.of());
        assertEquals(type + ": " + message, raised.type() + ": " + raised.message());
        assertEquals(Data.of(status), ((Data.Map) raised.detail()).get("status"));
    }

    @Test
    void errorsAreShortAndHarmless() throws Exception {
        Tools tools = new Tools(serve(seen -> new Service.Reply(429, Map.of("Content-Type", "text/plain", "Retry-After",
                "17"), ("```\n\u001b[31m" + "x".repeat(5000)).getBytes(StandardCharsets.UTF_8))).build());
        String message = tools.raised("free", Map.of()).message();
        assertTrue(message.startsWith("HTTP 429 Too Many Requests: ''' [31mxxx"), message);
        assertTrue(message.endsWith("…; try again in 17 s") && message.length() < 400, message);
    }

    @Test
    void answersThatAreNotWhatTheySayAreClear() throws Exception {
        AtomicReference<Service.Reply> reply = new AtomicReference<>(Service.Reply.json(200, "{\"a\": "));
        Tools tools = new Tools(serve(seen -> reply.get()).build());
        assertTrue(
                tools.raised("free", Map.of()).message().startsWith("the answer of GET /free cannot be read as JSON"));
        reply.set(Service.Reply.text(200, "text/html", "<p>"));
        assertEquals(Data.text("<p>"), tools.value("free", Map.of()));
        reply.set(Service.Reply.text(200, "application/octet-stream", "{\"a\": 1}"));
        assertEquals("{\"a\":1}", tools.json("free", Map.of()).replace(" ", ""));
        reply.set(new Service.Reply(200, Map.of(), new byte[0]));
        assertEquals(Data.NULL, tools.value("free", Map.of()));
    }

    @Test
    void redirectionsStayWhereTheyMay() throws Exception {
        try (Service other = new Service(seen -> Service.Reply.json(200, echo(seen)))) {
            String elsewhere = "http://127.0.0.1:" + other.port() + "/there?signed=1";
            AtomicReference<String> location = new AtomicReference<>("/free");
            Service.Answering answering = seen -> seen.path().equals("/header") || seen.path().startsWith("/items")
                    ? Service.Reply.redirect(302, location.get()) : Service.Reply.json(200, "\"here\"");
            OpenApi.Builder builder = withSecrets(serve(answering));
            Tools closed = new Tools(builder.build());
            assertEquals(Data.text("here"), closed.value("header", Map.of()));
            assertEquals(SECRET, service.last().header("X-Api-Key"));
            location.set(elsewhere);
            assertEquals("HTTP 302: GET /header was redirected to 127.0.0.1, which is not allowed",
                    closed.raised("header", Map.of()).message());
            assertTrue(other.seen.isEmpty());
            assertEquals("HTTP 302: POST /items/{id} was redirected; only calls that read follow",
                    closed.raised("change_item", Map.of("id", "1")).message());
            location.set("file:///etc/passwd");
            assertTrue(closed.raised("header", Map.of()).message().endsWith("which is not allowed"));
            location.set("/header");
            assertEquals("HTTP 302 Redirect", closed.raised("header", Map.of()).message());
            location.set(elsewhere);
            Tools open = new Tools(builder.redirectHosts("127.0.0.1").build());
            open.value("header", Map.of());
            Service.Seen seen = other.last();
            assertEquals("signed=1", seen.query());
            assertEquals("", seen.header("X-Api-Key") + seen.header("Cookie") + seen.header("Authorization"));
        }
    }

    @Test
    void largeAnswersAreCutOff() throws Exception {
        Tools tools =
                new Tools(serve(seen -> Service.Reply.json(200, "\"" + "x".repeat(100_000) + "\"")).maxAnswer(50_000)
                        .build());
        assertEquals(new Outcome.Raised("RuntimeError", "the answer is larger than 50000 bytes; ask for less at a time",
                Data.NULL), tools.raised("free", Map.of()));
    }

    @Test
    void slowAnswersAreGivenUp() throws Exception {
        CountDownLatch forever = new CountDownLatch(1);
        Tools tools = new Tools(serve(seen -> {
            forever.await();
            return Service.Reply.json(200, "1");
        }).timeout(Duration.ofMillis(200)).build());
        assertEquals("TimeoutError: localhost did not answer GET /free within 200 ms",
                text(tools.raised("free", Map.of())));
        assertEquals(
                "TimeoutError: localhost did not answer POST /items/{id} within 200 ms; whether the call took effect "
                        + "is not known",
                text(tools.raised("change_item", Map.of("id", "1"))));
        forever.countDown();
    }

    private static String text(Outcome.Raised raised) {
        return raised.type() + ": " + raised.message();
    }

    @Test
    void argumentsStayInTheirPlaceOfThePath() throws Exception {
        Tools tools = new Tools(serve(seen -> Service.Reply.json(200, "1")).build());
        tools.value("get_item", Map.of("id", "../admin?x=1#y{id}%2e"));
        assertEquals("/items/..%2Fadmin%3Fx%3D1%23y%7Bid%7D%252e", service.last().path());
        assertEquals("an argument in the path must not be '..'",
                tools.raised("get_item", Map.of("id", "..")).message());
        assertEquals("argument 'id' must not be empty", tools.raised("get_item", Map.of("id", "")).message());
    }
}
