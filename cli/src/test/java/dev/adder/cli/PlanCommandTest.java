package dev.adder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code adder plan}, and the section {@code policy} as {@code adder run} goes by it. */
@Execution(ExecutionMode.CONCURRENT)
class PlanCommandTest {
    private static final String PROGRAM = """
            for name in ("a", "b"):
                files.write(f"notes/{name}.txt", name)
            if len(files.list("notes")) > 5:
                files.delete("notes/a.txt")
            print("done")
            """;

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void tools() throws IOException {
        cli = new Cli(folder);
        Files.createDirectory(folder.resolve("notes"));
        cli.write("program.py", PROGRAM);
        policy("{}");
    }

    private void policy(String policy) {
        cli.write("tools.json", "{\"files\": {\"notes\": {\"path\": \"notes\", \"write\": true}}, \"policy\": " + policy
                + "}");
    }

    private static String rule(String rule, String rest) {
        return "{\"rules\": [" + rule + "]" + rest + "}";
    }

    private Cli.Ended plan(String... more) throws Exception {
        String[] line = new String[4 + more.length];
        System.arraycopy(new String[] {"plan", "program.py", "--tools", "tools.json"}, 0, line, 0, 4);
        System.arraycopy(more, 0, line, 4, more.length);
        return cli.run(line);
    }

    private Cli.Ended run(String... more) throws Exception {
        String[] line = new String[4 + more.length];
        System.arraycopy(new String[] {"run", "program.py", "--tools", "tools.json"}, 0, line, 0, 4);
        System.arraycopy(more, 0, line, 4, more.length);
        return cli.run(line);
    }

    @Test
    void aPlanIsShownAndNothingIsRun() throws Exception {
        policy(rule("{\"effect\": \"destroy\", \"verdict\": \"ask\"}", ""));
        Cli.Ended ended = plan();
        assertEquals("""
                for name in ("a", "b"), 2 times  -- line 1
                  1. files.write(path=<f"notes/{name}.txt">, content=<'a' or 'b'>)  -- line 2, write, allow
                2. files.list(path='notes')  -- line 3, read, allow
                if len(files.list("notes")) > 5  -- line 3
                  3. files.delete(path='notes/a.txt')  -- line 4, destroy, ask
                """, ended.out());
        assertEquals(0, ended.code());
        assertFalse(Files.exists(folder.resolve("notes/a.txt")));
    }

    @Test
    void itIsShownAsJsonAndAsADrawing() throws Exception {
        Data.Map json = (Data.Map) JsonText.read(plan("--json").out());
        assertEquals(Data.of(3), json.get("calls"));
        assertEquals(Data.List.EMPTY, json.get("refused"));
        assertEquals(4, ((Data.List) json.get("steps")).size() + 1);
        assertTrue(plan("--mermaid").out().startsWith("flowchart TD\n"));
        assertEquals(2, plan("--mermaid", "--json").code());
    }

    @Test
    void aSyntaxErrorAndAMissingFile() throws Exception {
        cli.write("program.py", "print(\n");
        Cli.Ended ended = plan();
        assertEquals(1, ended.code());
        assertTrue(ended.out().contains("SyntaxError: '(' was never closed"), ended.out());
        assertEquals(2, cli.run("plan", "nothing.py").code());
    }

    @Test
    void aPolicyRefusesAProgramOnItsPlan() throws Exception {
        policy(rule("{\"tools\": \"files.write\", \"when\": {\"content\": \"b\"}, \"verdict\": \"deny\", \"reason\": "
                + "\"no letter b\"}", ", \"refusePlan\": \"possible\""));
        Cli.Ended planned = plan();
        assertEquals(1, planned.code());
        assertEquals("""
                program.py:2:5: policy: files.write() may not be allowed, depending on content: no letter b
                        files.write(f"notes/{name}.txt", name)
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                adder: refused by the policy, because of what it can do
                """, planned.err());
        Cli.Ended ended = run();
        assertEquals(1, ended.code());
        assertEquals("", ended.out());
        assertTrue(ended.err().endsWith(planned.err()), ended.err());
        assertFalse(Files.exists(folder.resolve("notes/a.txt")));
        Data.Map json = (Data.Map) JsonText.read(run("--json").out());
        assertEquals("refused", json.text("end"));
        assertEquals(1, ((Data.List) json.get("problems")).size());
    }

    @Test
    void certainRefusesOnlyWhatIsCertain() throws Exception {
        policy(rule("{\"effect\": \"destroy\", \"verdict\": \"deny\"}", ", \"refusePlan\": true"));
        assertEquals("done\n", run().out());
        cli.write("program.py", "files.delete('notes/x')\n");
        assertEquals(1, run().code());
        policy(rule("{\"effect\": \"destroy\", \"verdict\": \"deny\"}", ", \"refusePlan\": false"));
        Cli.Ended ended = run();
        assertTrue(ended.err().contains("PermissionError: files.delete() is not allowed here"), ended.err());
    }

    @Test
    void withoutATerminalWhatIsAskedForNeedsYes() throws Exception {
        policy(rule("{\"tools\": \"files.write\", \"verdict\": \"ask\"}", ""));
        Cli.Ended ended = run();
        assertEquals(1, ended.code());
        assertTrue(ended.err().contains("PermissionError: files.write() was not approved: it needs approval; run the "
                + "program in a terminal, or approve all with --yes"), ended.err());
        assertEquals("done\n", run("--yes").out());
        assertTrue(Files.exists(folder.resolve("notes/a.txt")));
    }

    private void isWrong(String policy, String words) throws Exception {
        policy(policy);
        Cli.Ended ended = plan();
        assertEquals(4, ended.code(), ended.out() + ended.err());
        assertTrue(ended.err().contains(words), ended.err());
    }

    @Test
    void whatIsWrongInAPolicyIsSaid() throws Exception {
        isWrong("[]", "policy must be an object");
        isWrong("{\"rule\": []}", "unknown key \"rule\" in policy");
        isWrong("{\"otherwise\": \"alow\"}", "policy.otherwise must be one of allow, ask, deny, declared");
        isWrong("{\"refusePlan\": 1}", "policy.refusePlan must be \"certain\", \"possible\", true or false");
        isWrong(rule("{\"tools\": \"*\"}", ""), "policy.rules[0] needs a \"verdict\"");
        isWrong(rule("{\"verdict\": \"no\"}", ""), "policy.rules[0].verdict must be one of allow, ask, deny");
        isWrong(rule("{\"effect\": \"wipe\", \"verdict\": \"deny\"}", ""), "must be one of read, write, destroy");
        isWrong(rule("{\"tools\": [], \"verdict\": \"deny\"}", ""), "policy.rules[0].tools must not be empty");
        isWrong(rule("{\"when\": {\"path\": {\"above\": \"x\"}}, \"verdict\": \"deny\"}", ""),
                "policy.rules[0].when.path.above must be a number");
        isWrong(rule("{\"when\": {\"path\": {\"like\": 1}}, \"verdict\": \"deny\"}", ""), "unknown key \"like\"");
        isWrong(rule("{\"when\": {\"path\": [1]}, \"verdict\": \"deny\"}", ""), "write {\"oneOf\": [...]}");
        isWrong(rule("{\"tools\": \"files.*\", \"when\": {\"pth\": 1}, \"verdict\": \"deny\"}", ""),
                "no tool that the rule is about has an argument \"pth\"");
        policy(rule("{\"tools\": \"fils.*\", \"verdict\": \"deny\"}", ""));
        Cli.Ended ended = plan();
        assertEquals(0, ended.code());
        assertTrue(ended.err().contains("policy.rules[0] fits no tool: fils.*"), ended.err());
    }

    @Test
    void everyTestOfAnArgument() throws Exception {
        for (String test : new String[] {"\"notes/x\"", "{\"is\": \"notes/x\"}", "{\"oneOf\": [1, \"notes/x\"]}",
            "{\"matches\": \"*/x\"}", "{\"not\": {\"matches\": \"*y\"}}", "{\"not\": {\"any\": {\"is\": 1}}}",
            "{\"not\": {\"above\": 1, \"atLeast\": 1.5, \"below\": 3, \"atMost\": 2}}", "{\"not\": {\"every\": 1}}"}) {
            cli.write("program.py", "files.delete('notes/x')\n");
            policy(rule("{\"when\": {\"path\": " + test + "}, \"verdict\": \"deny\"}", ", \"refusePlan\": true"));
            assertEquals(1, plan().code(), test);
            cli.write("program.py", "files.delete('notes/y')\n");
            if (!test.contains("not")) assertEquals(0, plan().code(), test);
        }
    }
}
