package dev.adder.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Adder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The providers' wire formats, spoken by a local server over real HTTP. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ModelsTest {
    private record Answer(int status, String body, Map<String, String> headers) {}

    private record Request(String path, String key, Data.Map body) {}

    /** A header of answers that do not come before the test is over. */
    private static final String NEVER = "X-Never";
    private static final FunctionSpec TWICE = new FunctionSpec("twice", "Doubles.", (Data.Map) JsonText.read("""
            {"type": "object", "properties": {"n": {"anyOf": [{"type": "integer"}, {"type": "null"}]}},
             "required": ["n"]}"""));
    private static final Prompt HELLO = new Prompt(List.of(new Message.System("Be brief."),
            new Message.User("Twice 2?"), new Message.Assistant("", List.of(new FunctionCall("c1", "twice",
                    "{\"n\": 2}"))),
            new Message.FunctionResult("c1", "twice", "4")), List.of(TWICE));

    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private void awaitTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String key = exchange.getRequestHeaders().getFirst("x-api-key");
        requests.add(new Request(exchange.getRequestURI().getPath(),
                key == null ? String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")) : key,
                (Data.Map) JsonText.read(body)));
        Answer answer = Objects.requireNonNull(answers.poll());
        byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        answer.headers.forEach(exchange.getResponseHeaders()::add);
        if (answer.headers.containsKey(NEVER)) {
            awaitTheEnd();
        }
        // A body shorter than announced breaks the connection in the middle of the reply.
        int announced = answer.body.endsWith("[cut]") ? bytes.length + 100 : bytes.length;
        exchange.sendResponseHeaders(answer.status, announced);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1";
    }

    private Model model(String name) {
        return Models.of(name, Map.of("ADDER_BASE_URL", url(), "ANTHROPIC_API_KEY", "key-a", "OPENAI_API_KEY",
                "key-o"), pauses::add, Duration.ofSeconds(20));
    }

    private void answer(int status, String body) {
        answer(status, body, Map.of());
    }

    private void answer(int status, String body, Map<String, String> headers) {
        answers.add(new Answer(status, body, headers));
    }

    private static String openAi(String message, String finish) {
        return """
                {"id": "x", "object": "chat.completion", "created": 1, "model": "gpt-test", "choices": [
                 {"index": 0, "message": %s, "finish_reason": "%s"}],
                 "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}}"""
                .formatted(message, finish);
    }

    private static String anthropic(String content, String stop) {
        return """
                {"id": "m", "type": "message", "role": "assistant", "model": "claude-test", "content": %s,
                 "stop_reason": "%s", "stop_sequence": null, "usage": {"input_tokens": 12, "output_tokens": 5}}"""
                .formatted(content, stop);
    }

    @Test
    void openAiText() throws InterruptedException {
        answer(200, openAi("{\"role\": \"assistant\", \"content\": \"It is 4.\"}", "stop"));
        Reply reply = model("openai:gpt-test").reply(HELLO);
        assertEquals("It is 4.", reply.text());
        assertEquals(new Tokens(11, 7), reply.reported());
        assertFalse(reply.truncated());
        Request sent = requests.getFirst();
        assertEquals("/v1/chat/completions", sent.path);
        assertEquals("Bearer key-o", sent.key);
        assertEquals("gpt-test", sent.body.text("model"));
        assertEquals(4, Objects.requireNonNull(sent.body.list("messages")).size());
        String tools = JsonText.write(Objects.requireNonNull(sent.body.list("tools")));
        assertTrue(tools.contains("\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"null\"}]"), tools);
        assertTrue(tools.contains("\"required\":[\"n\"]"), tools);
    }

    @Test
    void openAiCalls() throws InterruptedException {
        answer(200, openAi("""
                {"role": "assistant", "content": null, "tool_calls": [
                 {"id": "a", "type": "function", "function": {"name": "twice", "arguments": "{\\"n\\": 1}"}},
                 {"id": "b", "type": "function", "function": {"name": "twice", "arguments": "{\\"n\\": 2}"}}]}""",
                "tool_calls"));
        Reply reply = model("openai:gpt-test").reply(HELLO);
        assertEquals(List.of(new FunctionCall("a", "twice", "{\"n\": 1}"), new FunctionCall("b", "twice",
                "{\"n\": 2}")), reply.calls());
    }

    @Test
    void anthropicTextAndCalls() throws InterruptedException {
        answer(200, anthropic("""
                [{"type": "text", "text": "Let me see."},
                 {"type": "tool_use", "id": "t1", "name": "twice", "input": {"n": 2}}]""", "tool_use"));
        Reply reply = model("anthropic:claude-test").reply(HELLO);
        assertEquals("Let me see.", reply.text());
        assertEquals("twice", reply.calls().getFirst().name());
        assertEquals(Data.Map.of("n", 2), JsonText.read(reply.calls().getFirst().arguments()));
        assertEquals(new Tokens(12, 5), reply.reported());
        Request sent = requests.getFirst();
        assertEquals("/v1/messages", sent.path);
        assertEquals("key-a", sent.key);
        assertTrue(JsonText.write(sent.body).contains("\"tool_use_id\":\"c1\""), JsonText.write(sent.body));
    }

    @Test
    void truncatedReplies() throws InterruptedException {
        answer(200, openAi("{\"role\": \"assistant\", \"content\": \"It\"}", "length"));
        assertTrue(model("openai:gpt-test").reply(HELLO).truncated());
        answer(200, anthropic("[{\"type\": \"text\", \"text\": \"It\"}]", "max_tokens"));
        assertTrue(model("anthropic:claude-test").reply(HELLO).truncated());
    }

    @Test
    void asksAgainLaterAndLater() throws InterruptedException {
        answer(429, "{\"error\": {\"message\": \"slow down\"}}");
        answer(503, "busy");
        answer(529, "{\"type\": \"error\", \"error\": {\"type\": \"overloaded_error\", \"message\": \"Overloaded\"}}");
        answer(200, anthropic("[{\"type\": \"text\", \"text\": \"4\"}]", "end_turn"));
        assertEquals("4", model("anthropic:claude-test").reply(HELLO).text());
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4)), pauses);
    }

    @Test
    void repliesThatBreakOff() throws InterruptedException {
        answer(200, "{\"id\": [cut]");
        answer(200, openAi("{\"role\": \"assistant\", \"content\": \"4\"}", "stop"));
        assertEquals("4", model("openai:gpt-test").reply(HELLO).text());
        assertEquals(1, pauses.size());
        answer(200, "{\"id\": \"m\", \"content\": [cut]");
        answer(200, anthropic("[{\"type\": \"text\", \"text\": \"4\"}]", "end_turn"));
        assertEquals("4", model("anthropic:claude-test").reply(HELLO).text());
        assertEquals(2, pauses.size());
    }

    @Test
    void connectionsThatBreakEachTime() {
        for (int i = 0; i < 5; i++) {
            answer(200, "{\"id\": [cut]");
        }
        ModelFailure failure = fails("openai:gpt-test");
        assertEquals(ModelFailure.Kind.UNREACHABLE, failure.kind());
        assertTrue(String.valueOf(failure.getMessage()).endsWith("broke or gave garbage; tried 5 times"),
                failure.getMessage());
    }

    @Test
    void waitsAsLongAsTheProviderAsks() throws InterruptedException {
        answer(429, "{}", Map.of("Retry-After", "7"));
        answer(503, "busy", Map.of("retry-after", "0.5"));
        answer(429, "{}", Map.of("retry-after-ms", "1500"));
        answer(429, "{}", Map.of("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT"));
        answer(200, openAi("{\"role\": \"assistant\", \"content\": \"4\"}", "stop"));
        assertEquals("4", model("openai:gpt-test").reply(HELLO).text());
        assertEquals(List.of(Duration.ofSeconds(7), Duration.ofMillis(500), Duration.ofMillis(1500), Duration.ZERO),
                pauses);
    }

    @Test
    void waitsForADate() {
        HttpHeaders headers = HttpHeaders.of(Map.of("Retry-After", List.of("Wed, 21 Oct 2026 07:28:30 GMT")),
                (name, value) -> true);
        assertEquals(Duration.ofSeconds(30),
                ProviderHttp.retryAfter(headers, Instant.parse("2026-10-21T07:28:00Z")));
        assertNull(ProviderHttp.retryAfter(HttpHeaders.of(Map.of("Retry-After", List.of("soon")), (n, v) -> true),
                Instant.EPOCH));
    }

    @Test
    void doesNotWaitForHours() {
        answer(429, "{\"error\": {\"message\": \"quota used up\"}}", Map.of("Retry-After", "7200"));
        ModelFailure failure = fails("anthropic:claude-test");
        assertEquals(ModelFailure.Kind.RATE_LIMITED, failure.kind());
        assertEquals(url() + " allows no more requests now and asks to come again in 7200 s; tried once: "
                + "quota used up", failure.getMessage());
        assertEquals(List.of(), pauses);
    }

    @Test
    void repliesThatAreNoJson() {
        for (int i = 0; i < 5; i++) {
            answer(200, "<html>Hello</html>");
        }
        ModelFailure failure = fails("openai:gpt-test");
        assertEquals(ModelFailure.Kind.UNREACHABLE, failure.kind());
        assertEquals("the connection to " + url() + " broke or gave garbage; tried 5 times", failure.getMessage());
    }

    @Test
    void providersThatFailEachTime() {
        for (int i = 0; i < 5; i++) {
            answer(500, "{\"type\": \"error\", \"error\": {\"type\": \"api_error\", \"message\": \"oops\"}}");
        }
        ModelFailure failure = fails("anthropic:claude-test");
        assertEquals(ModelFailure.Kind.PROVIDER, failure.kind());
        assertEquals(url() + " fails with status 500; tried 5 times: oops", failure.getMessage());
    }

    @Test
    void answersThatTakeTooLong() {
        answer(200, openAi("{\"role\": \"assistant\", \"content\": \"4\"}", "stop"), Map.of(NEVER, "true"));
        Model impatient = Models.of("openai:gpt-test", Map.of("ADDER_BASE_URL", url()), pause -> {
            throw new InterruptedException("once is enough");
        }, Duration.ofMillis(200));
        assertThrows(InterruptedException.class, () -> impatient.reply(HELLO));
    }

    @Test
    void endpointsThatSpeakOpenAisProtocolNeedNoKey() throws InterruptedException {
        answer(200, openAi("{\"role\": \"assistant\", \"content\": \"4\"}", "stop"));
        Model local = Models.of("openai:qwen", Map.of("OPENAI_BASE_URL", url()), pauses::add, Duration.ofSeconds(20));
        assertEquals("4", local.reply(HELLO).text());
        assertEquals("/v1/chat/completions", requests.getFirst().path);
        assertEquals("qwen", requests.getFirst().body.text("model"));
    }

    @Test
    void agentsWorkOverEitherProtocol() throws InterruptedException {
        Adder adder = Adder.builder().build();
        answer(200, openAi("{\"role\": \"assistant\", \"content\": \"```python\\nprint(1234 * 5678)\\n```\"}", "stop"));
        answer(200, openAi("{\"role\": \"assistant\", \"content\": \"It is 7006652.\"}", "stop"));
        AgentResult first = CodeAgent.of(adder, model("openai:gpt-test"), AgentOptions.defaults())
                .ask("What is 1234 * 5678?");
        assertEquals("It is 7006652.", first.message());
        assertEquals(new Tokens(22, 14), first.accounting().reported());
        assertTrue(JsonText.write(requests.get(1).body).contains("7006652"));
        answer(200, anthropic("[{\"type\": \"tool_use\", \"id\": \"t1\", \"name\": \"run_python\", "
                + "\"input\": {\"code\": \"final_answer(1234 * 5678)\"}}]", "tool_use"));
        AgentResult second = CodeAgent.of(adder, model("anthropic:claude-test"),
                AgentOptions.builder().codeAsFunction(true).build()).ask("What is 1234 * 5678?");
        assertEquals(Data.of(7006652), second.answer());
        assertEquals(new Tokens(12, 5), second.accounting().reported());
    }

    private ModelFailure fails(String name) {
        return assertThrows(ModelFailure.class, () -> model(name).reply(HELLO));
    }

    @Test
    void givesUpInTheEnd() {
        for (int i = 0; i < 5; i++) {
            answer(429, "{\"error\": {\"message\": \"slow down\"}}");
        }
        ModelFailure failure = fails("openai:gpt-test");
        assertEquals(ModelFailure.Kind.RATE_LIMITED, failure.kind());
        assertTrue(String.valueOf(failure.getMessage()).endsWith("tried 5 times: slow down"), failure.getMessage());
        assertEquals(5, requests.size());
    }

    @Test
    void failuresThatDoNotPass() {
        answer(401, "{\"error\": {\"message\": \"bad key\"}}");
        ModelFailure key = fails("anthropic:claude-test");
        assertEquals(ModelFailure.Kind.KEY_REFUSED, key.kind());
        assertTrue(String.valueOf(key.getMessage()).contains("ANTHROPIC_API_KEY: bad key"), key.getMessage());
        answer(404, "{\"error\": {\"message\": \"model: no-such\"}}");
        assertEquals(ModelFailure.Kind.UNKNOWN_MODEL, fails("openai:no-such").kind());
        answer(400, "{\"error\": {\"message\": \"too long\"}}");
        assertEquals(ModelFailure.Kind.REFUSED, fails("openai:gpt-test").kind());
        assertEquals(List.of(), pauses);
    }

    @Test
    void nobodyAnswers() {
        server.stop(0);
        ModelFailure failure = fails("openai:gpt-test");
        assertEquals(ModelFailure.Kind.UNREACHABLE, failure.kind());
        assertTrue(String.valueOf(failure.getMessage()).contains(url()), failure.getMessage());
    }

    @Test
    void namesAndKeys() {
        ModelFailure key = assertThrows(ModelFailure.class, () -> Models.of("anthropic:claude-x", Map.of()));
        assertEquals("no key for anthropic:claude-x: set ANTHROPIC_API_KEY", key.getMessage());
        ModelFailure name = assertThrows(ModelFailure.class, () -> Models.of("llama", Map.of()));
        assertEquals(ModelFailure.Kind.UNKNOWN_MODEL, name.kind());
        assertThrows(ModelFailure.class, () -> Models.of("openai:x", Map.of("OPENAI_BASE_URL", "no url")));
        assertEquals("ollama:llama3", Models.of("ollama:llama3", Map.of()).name());
        assertNull(Models.fromEnvironment(Map.of("ANTHROPIC_API_KEY", " ")));
    }
}
