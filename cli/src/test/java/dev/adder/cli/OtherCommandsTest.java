package dev.adder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.adder.agent.TokenCounter;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code --help}, {@code adder check}, {@code adder sdk} and {@code adder ask}. */
@Execution(ExecutionMode.CONCURRENT)
class OtherCommandsTest {
    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void open() {
        cli = new Cli(folder);
    }

    private void database() throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("shop"));
                Statement s = c.createStatement()) {
            s.execute("CREATE TABLE orders(id INT PRIMARY KEY, total INT)");
            s.execute("INSERT INTO orders VALUES (1, 50), (2, 150)");
        }
        cli.write("tools.json", "{\"sql\": {\"shop\": {\"url\": \"jdbc:h2:file:./shop\"}}}");
    }

    @Test
    void helpTeaches() throws Exception {
        Cli.Ended help = cli.run("--help");
        assertEquals(0, help.code());
        for (String word : new String[] {"demo", "ask", "run", "check", "sdk", "Exit codes:", "130  stopped by Ctrl-C",
            "adder run report.py --tools tools.json"}) {
            assertTrue(help.out().contains(word), help.out());
        }
        String run = cli.run("run", "--help").out();
        assertTrue(run.contains("(default: 10 s)") && run.contains("(default: 256 MB)") && run.contains("1 MB"), run);
        help.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @Test
    void noColoursOffTerminals() throws Exception {
        assertFalse(cli.run("--help").out().contains("\u001b"));
        assertFalse(cli.run("run").err().contains("\u001b"));
    }

    @Test
    void check() throws Exception {
        cli.write("p.py", "import nope\nprnt(1)\n");
        Cli.Ended text = cli.run("check", "p.py");
        assertEquals(1, text.code());
        assertTrue(text.out().contains("nope") && text.out().contains("prnt") && text.out().endsWith("2 problems\n"),
                text.out());
        Data.List list = assertInstanceOf(Data.List.class, JsonText.read(cli.run("check", "p.py", "--json").out()));
        assertEquals(Data.of(2), ((Data.Map) list.items().getLast()).get("line"));
        cli.write("q.py", "print(1)\n");
        assertEquals(new Cli.Ended(0, "no problems\n", ""), cli.run("check", "q.py"));
    }

    @Test
    void sdkIsWhatTheModelSees() throws Exception {
        database();
        Cli.Ended text = cli.run("sdk", "--tools", "tools.json");
        assertTrue(text.out().contains("def database_query(sql: str, params: list[Any] = []"), text.out());
        int tokens = new TokenCounter().count(text.out());
        assertTrue(
                text.err().startsWith("adder: " + tokens + " tokens by o200k_base; the same tools as JSON schemas: "),
                text.err());
        Data.Map json = (Data.Map) JsonText.read(cli.run("sdk", "--tools", "tools.json", "--json").out());
        assertEquals(text.out(), json.text("text"));
        assertEquals(Data.of(tokens), json.get("tokens"));
        Data functions = json.get("functions");
        assertTrue(functions != null);
        assertEquals(Data.of(new TokenCounter().count(JsonText.write(functions))), json.get("functionTokens"));
        assertEquals(2, cli.run("sdk", "database_qery", "--tools", "tools.json").code());
    }

    @Test
    void askShowsTheAnswerAndTheWay() throws Exception {
        database();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        StringBuilder prompt = new StringBuilder();
        server.createContext("/", exchange -> {
            prompt.append(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String code = "rows = database_query('SELECT SUM(total) AS s FROM orders')\\nfinal_answer(rows[0]['s'])";
            byte[] reply = """
                    {"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0,
                     "message": {"role": "assistant", "content": "```python\\n%s\\n```"}, "finish_reason": "stop"}],
                     "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}}"""
                    .formatted(code).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, reply.length);
            try (exchange) {
                exchange.getResponseBody().write(reply);
            }
        });
        server.start();
        try {
            Map<String, String> env =
                    Map.of("OPENAI_BASE_URL", "http://localhost:" + server.getAddress().getPort() + "/v1");
            Cli.Ended ended = cli.run(env, "", Cli.line("ask", "How much?", "--model", "openai:m", "--tools",
                    "tools.json", "--record", "r.json"));
            assertEquals(0, ended.code(), ended.err());
            assertEquals("200\n", ended.out());
            assertTrue(ended.err().contains("1 reply, 1 tool call, 11 tokens in and 7 out as the provider counts"),
                    ended.err());
            assertTrue(ended.err().matches("(?s).*parse [\\d.]+ ms, check [\\d.]+ ms, run [\\d.]+ ms, tools .*"),
                    ended.err());
            String sdk = cli.run("sdk", "--tools", "tools.json").out();
            Data.Map sent = (Data.Map) JsonText.read(prompt.toString());
            Data.List messages = sent.list("messages");
            assertTrue(messages != null);
            String system = String.valueOf(((Data.Map) messages.items().getFirst()).text("content"));
            assertTrue(system.contains(sdk), system);
        } finally {
            server.stop(0);
        }
        Cli.Ended again = cli.run("ask", "How much?", "--tools", "tools.json", "--replay", "r.json", "--json", "-q");
        Data.Map json = (Data.Map) JsonText.read(again.out());
        assertEquals(Data.of(200), json.get("answer"));
        Cli.Ended budget = cli.run("ask", "How much?", "--replay", "r.json", "--max-tokens", "5", "-q");
        assertEquals(3, budget.code());
        assertTrue(budget.err().startsWith("adder: Token budget used up"), budget.err());
    }
}
