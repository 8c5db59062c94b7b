package dev.adder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad input gives one clear message, the right exit code, and nothing half-done. */
@Execution(ExecutionMode.CONCURRENT)
class BadInputTest {
    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void open() {
        cli = new Cli(folder);
        cli.write("p.py", "print('it ran')\n");
    }

    private void fails(int code, String message, String... arguments) throws Exception {
        Cli.Ended ended = cli.run(arguments);
        assertEquals(new Cli.Ended(code, "", message + "\n"), ended);
    }

    @Test
    void programs() throws Exception {
        fails(2, "adder: there is no file nope.py", "run", "nope.py");
        fails(2, "adder: . is a directory; name a file in it", "run", ".");
        Files.write(folder.resolve("l.py"), "x = 1\nprint('é')\n".getBytes(StandardCharsets.ISO_8859_1));
        fails(1, "adder: l.py is not UTF-8 text: byte 0xe9 at offset 13, in line 2; save it as UTF-8", "run", "l.py");
        Files.write(folder.resolve("m.py"), new byte[] {'x', (byte) 0xE2, (byte) 0x98});
        fails(1, "adder: m.py is not UTF-8 text: byte 0xe2 at offset 1, in line 1; save it as UTF-8", "check", "m.py");
        cli.write("big.py", "x = 1\n".repeat(1_750_000));
        fails(3, "adder: the program was stopped: it reached its limit of source, 1 MB; make the program shorter: "
                + "data belongs into a tool\nadder: no tool that changes anything had been called", "run", "big.py");
        cli.write("empty.py", "");
        assertEquals(new Cli.Ended(0, "", ""), cli.run("run", "empty.py"));
        Path secret = cli.write("secret.py", "print(1)");
        if (secret.toFile().setReadable(false) && !Files.isReadable(secret)) {
            fails(2, "adder: no permission to read secret.py", "run", "secret.py");
        }
    }

    @Test
    void usage() throws Exception {
        fails(2, "adder: FILE is missing\nadder: see `adder run --help`", "run");
        fails(2, "adder: --memory takes whole megabytes, at least 1, not 0\nadder: see `adder run --help`", "run",
                "p.py",
                "--memory", "0");
        fails(2, "adder: unknown command rnu; did you mean run?\nadder: see `adder --help`", "rnu", "p.py");
        fails(2, "adder: a command is missing: demo, ask, run, check, plan, sdk\nadder: see `adder --help`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"mcpServers": {\\n  "a": {,}}} | not valid JSON in line 2, column 9
            [] | it must hold an object with "mcpServers" or "sql"
            {"mcp": {}} | unknown key "mcp" in the file; known are mcpServers, sql, openapi, http, files, commands
            {"mcpServers": {"a": {"command": "x", "cwdx": 1}}} | unknown key "cwdx" in mcpServers.a
            {"mcpServers": {"a": {}}} | mcpServers.a needs a "command" that starts the server
            {"mcpServers": {"a": {"url": "ftp://x"}}} | mcpServers.a: "url" must start with http:// or https://
            {"mcpServers": {"a": {"url": "http://x", "type": "tcp"}}} | mcpServers.a: "type" must be stdio, http or sse
            {"mcpServers": {"a": {"url": "http://x", "headers": {"Host": "secret"}}}} | "headers" cannot set Host
            {"mcpServers": {"a": {"url": "http://localhost:1/?key=secret-1"}}} | cannot reach http://localhost:1: connection
            {"mcpServers": {"a": {"command": "no-such-command"}}} | command not found: no-such-command
            {"mcpServers": {"a": {"command": "x", "args": "y"}}} | mcpServers.a.args must be a list
            {"mcpServers": {"a": {"command": "x", "env": {"K": "${NO_SUCH_X}"}}}} | variable NO_SUCH_X is not set
            {"sql": {"a": {"url": "jdbc:h2:mem:x", "maxRows": "3"}}} | sql.a.maxRows must be a whole number
            {"sql": {"a": {"url": "jdbc:h2:file:./nope"}}} | sql.a: cannot open the database jdbc:h2:file:./nope
            {"sql": {"a": {"url": "jdbc:postgresql://localhost:1/x?password=secret"}}} | postgresql://localhost:1/x:
            {"sql": {"a": {"url": "jdbc:foo:x"}}} | "url" must start with jdbc:postgresql: or jdbc:h2:
            """)
    void toolsFiles(String text, String message) throws Exception {
        cli.write("tools.json", text.replace("\\n", "\n"));
        Cli.Ended ended = cli.run("run", "p.py", "--tools", "tools.json");
        assertEquals(4, ended.code(), ended.err());
        assertEquals("", ended.out());
        assertTrue(ended.err().startsWith("adder: tools.json: ") && ended.err().contains(message), ended.err());
        assertFalse(ended.err().contains("secret"), ended.err());
        assertFalse(Files.exists(folder.resolve("nope.mv.db")));
    }

    @Test
    void noToolsFile() throws Exception {
        fails(2, "adder: there is no file none.json; name a tools file with --tools", "run", "p.py", "--tools",
                "none.json");
    }

    @ParameterizedTest
    @CsvSource({"sh, -c, exit 3", "sleep, 60, 60", "yes, garbage, x"})
    void serversThatDoNotStart(String command, String first, String second) throws Exception {
        cli.write("tools.json", """
                {"mcpServers": {"bad": {"command": "%s", "args": ["%s", "%s"], "startTimeoutSeconds": 2}}}
                """.formatted(command, first, second));
        Cli.Ended ended = cli.run("run", "p.py", "--tools", "tools.json");
        assertEquals(4, ended.code(), ended.err());
        assertEquals("", ended.out());
        assertTrue(ended.err().startsWith("adder: tools.json: MCP server bad"), ended.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            good    | noted
            garbage | noted
            fails   | RuntimeError: no more paper
            dies    | ConnectionError: MCP server pad is gone: it ended with exit code 3 during note; whether the call took
            hangs   | TimeoutError: MCP server pad did not answer note within 3 s; whether the call took effect is not known
            """)
    void serversThatFailInACall(String behaviour, String expected) throws Exception {
        cli.write("tools.json", FakeMcpServer.entry(behaviour, 3));
        cli.write("q.py", """
                try:
                    print(pad.note('x'))
                except (OSError, RuntimeError) as e:
                    print(f'{type(e).__name__}: {e}'[:%d])
                """.formatted(expected.length()));
        Cli.Ended ended = cli.run("run", "q.py", "--tools", "tools.json", "--time", "30");
        assertEquals(new Cli.Ended(0, expected + "\n", ""), ended);
    }

    @Test
    void serversThatDieOnceAreThereForTheNextCall() throws Exception {
        cli.write("tools.json", FakeMcpServer.entry("dies once", 20));
        cli.write("q.py", """
                try:
                    pad.note('x')
                except ConnectionError as e:
                    print(str(e).splitlines()[0][-51:])
                print(pad.note('y'))
                """);
        Cli.Ended ended = cli.run("run", "q.py", "--tools", "tools.json", "--time", "30");
        assertEquals(new Cli.Ended(0, "is not known. It is started again for the next call\nnoted\n", ""), ended);
    }

    @Test
    void badToolsOfAServerAreLeftOut() throws Exception {
        cli.write("tools.json", FakeMcpServer.entry("bad tools", 20));
        cli.write("q.py", "print(pad.note('x'))\n");
        Cli.Ended ended = cli.run("run", "q.py", "--tools", "tools.json", "--time", "30");
        assertEquals(
                new Cli.Ended(0, "noted\n",
                        "adder: MCP server pad: tool bad is left out: \"inputSchema\" is no object\n"),
                ended);
    }

    @Test
    void whatResultsLookLikeIsRemembered() throws Exception {
        cli.write("tools.json", FakeMcpServer.entry("structured", 20));
        cli.write("q.py", "print(pad.note('x').words)\n");
        Map<String, String> cache = Map.of("ADDER_CACHE", folder.resolve("cache").toString());
        assertTrue(cli.run(cache, "", Cli.line("sdk", "--tools", "tools.json")).out().contains(") -> Any:"));
        assertEquals(new Cli.Ended(0, "1\n", ""), cli.run(cache, "", Cli.line("run", "q.py", "--tools", "tools.json")));
        Cli.Ended seen = cli.run(cache, "", Cli.line("sdk", "--tools", "tools.json"));
        assertTrue(seen.out().contains("class NoteResult:\n    words: int\n"), seen.out());
        assertTrue(seen.out().contains("(shape as observed, not declared)"), seen.out());
        cli.write("r.py", "print(pad.note('x').wrds, len(pad.note('y').words + 'a'))\n");
        Cli.Ended checked = cli.run(cache, "", Cli.line("check", "r.py", "--tools", "tools.json"));
        assertEquals(new Cli.Ended(0, "no problems\n", ""), checked);
    }

    @Test
    void models() throws Exception {
        fails(5, "adder: no model: set ANTHROPIC_API_KEY or OPENAI_API_KEY, or name one with --model (ollama:NAME "
                + "needs no key), or give --replay FILE", "ask", "hi");
        fails(5, "adder: unknown model 'llama'; write anthropic:NAME, openai:NAME or ollama:NAME, such as "
                + "anthropic:claude-sonnet-4-5", "ask", "hi", "--model", "llama");
        fails(5, "adder: no key for anthropic:x: set ANTHROPIC_API_KEY", "ask", "hi", "--model", "anthropic:x");
        fails(2, "adder: there is no file no.json to replay", "ask", "hi", "--replay", "no.json");
        fails(2, "adder: cannot write to no/r.json", "ask", "hi", "--model", "ollama:x", "--record", "no/r.json");
        Cli.Ended unreachable = cli.run(Map.of("OPENAI_BASE_URL", "http://localhost:1/v1"), "",
                Cli.line("ask", "hi", "--model", "openai:x"));
        assertEquals(new Cli.Ended(5, "", "adder: cannot reach http://localhost:1/v1; is the address right and the "
                + "server running?\n"), unreachable);
    }

    @Test
    void fullOrClosedOutput() throws Exception {
        for (List<String> command : List.of(List.of("sdk"), List.of("--help"))) {
            Cli.Ended ended = cli.shell("adder " + String.join(" ", command) + " > /dev/full");
            assertEquals(141, ended.code(), ended.err());
        }
    }
}
