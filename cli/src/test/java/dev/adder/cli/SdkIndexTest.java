package dev.adder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code adder sdk} where the tools are more than the prompt has room for. */
@Execution(ExecutionMode.CONCURRENT)
class SdkIndexTest {
    @TempDir Path folder;

    private Cli shop() {
        Cli cli = new Cli(folder);
        cli.write("tools.json", """
                {"sql": {"shop": {"url": "jdbc:h2:mem:shop;INIT=CREATE TABLE IF NOT EXISTS T(N INT)"},
                         "desk": {"url": "jdbc:h2:mem:desk;INIT=CREATE TABLE IF NOT EXISTS U(M INT)"}}}
                """);
        return cli;
    }

    @Test
    void anIndexAndWhatAllWouldCost() throws Exception {
        Cli.Ended index = shop().run("sdk", "--tools", "tools.json", "--prompt-tokens", "300");
        assertTrue(index.out().contains("class tools:"), index.out());
        assertTrue(index.out().contains("desk.\n  - database_query: "), index.out());
        assertFalse(index.out().contains("def database_query"), index.out());
        assertTrue(index.err().contains(" tokens by o200k_base; all stubs: "), index.err());
        Data.Map json = (Data.Map) JsonText.read(
                shop().run("sdk", "--tools", "tools.json", "--prompt-tokens", "300", "--json").out());
        assertTrue(json.get("stubTokens") instanceof Data.Int, json.toString());
        assertEquals(2, ((Data.List) json.get("functions")).size());
    }

    @Test
    void aNamespaceAndASearch() throws Exception {
        Cli.Ended desk = shop().run("sdk", "desk", "--tools", "tools.json", "--prompt-tokens", "0");
        assertTrue(desk.out().contains("class desk:  # call as desk.database_query(...)"), desk.out());
        assertFalse(desk.out().contains("class shop:"), desk.out());
        Cli.Ended found = shop().run("sdk", "--search", "shop rows", "--tools", "tools.json", "--prompt-tokens", "0");
        assertTrue(found.out().startsWith("shop.database_query("), found.out());
        assertEquals(2, shop().run("sdk", "--prompt-tokens", "-1").code());
    }

    @Test
    void programsFindTheirTools() throws Exception {
        Cli cli = shop();
        cli.write("p.py", "print([t.name for t in tools.search('sql rows')])\n");
        Cli.Ended run = cli.run("run", "p.py", "--tools", "tools.json", "--prompt-tokens", "0");
        assertEquals("['desk.database_query', 'shop.database_query']\n", run.out(), run.err());
    }
}
