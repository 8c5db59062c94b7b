package dev.adder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What {@code adder run} promises: bytes, exit codes, Ctrl-C. */
@Execution(ExecutionMode.CONCURRENT)
class RunCommandTest {
    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void open() {
        cli = new Cli(folder);
    }

    @Test
    void outputIsTheProgramsAndNothingElse() throws Exception {
        cli.write("p.py", "print('héllo ☃ 😀', end='')\nfinal_answer(42)\n");
        Cli.Ended ended = cli.run("run", "p.py");
        assertEquals(new Cli.Ended(0, "héllo ☃ 😀", "answer: 42\n"), ended);
    }

    @Test
    void anErrorIsATracebackAndExitCodeOne() throws Exception {
        cli.write("p.py", "print(1)\ndef f(x):\n    return x.y\nf(2)\n");
        Cli.Ended ended = cli.run("run", "p.py", "--check", "off");
        assertEquals(new Cli.Ended(1, "1\n", """
                Traceback (most recent call last):
                  File "p.py", line 4, in <module>
                    f(2)
                  File "p.py", line 3, in f
                    return x.y
                           ^^^
                AttributeError: 'int' object has no attribute 'y'
                """), ended);
        cli.write("s.py", "print(1\n");
        Cli.Ended syntax = cli.run("run", "s.py");
        assertEquals(1, syntax.code());
        assertEquals("", syntax.out());
        assertTrue(syntax.err().endsWith("SyntaxError: '(' was never closed\n"), syntax.err());
    }

    @Test
    void anIsolatedRunPrintsTheSameAndSaysWhatHoldsIt() throws Exception {
        cli.write("p.py", "import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.exit(3)\n");
        Cli.Ended here = cli.run("run", "p.py");
        Cli.Ended there = cli.run("run", "p.py", "--isolated");
        String[] said = there.err().split("\n", 2);
        assertTrue(said[0].startsWith("adder: isolated: empty environment, heap cap"), said[0]);
        assertEquals(here, new Cli.Ended(there.code(), there.out(), said[1]));
        assertEquals(3, here.code());
    }

    @Test
    void standardErrorOfTheProgram() throws Exception {
        cli.write("p.py", "import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.stderr.write('more\\n')\n");
        assertEquals(new Cli.Ended(0, "out\n", "err\nmore\n"), cli.run("run", "p.py"));
        Data.Map map = assertInstanceOf(Data.Map.class, JsonText.read(cli.run("run", "p.py", "--json").out()));
        assertEquals("out\n", map.text("output"));
        assertEquals("err\nmore\n", map.text("errors"));
    }

    @Test
    void aResultThatIsNotWhatIsDeclaredIsToldOnce() throws Exception {
        cli.write("tools.json", FakeMcpServer.entry("odd result", 20));
        cli.write("p.py", "for _ in range(3):\n    print(pad.note('x').words)\n");
        String note = "pad.note() gave something else than it declares: result.words must be int, not str ('many')";
        assertEquals(new Cli.Ended(0, "many\nmany\nmany\n", "adder: " + note + "\n"),
                cli.run("run", "p.py", "--tools", "tools.json"));
        Data.Map map = assertInstanceOf(Data.Map.class,
                JsonText.read(cli.run("run", "p.py", "--tools", "tools.json", "--json").out()));
        assertEquals(Data.List.of(Data.text(note)), map.get("notes"));
    }

    @Test
    void whatCallsCostStaysInTheBudget() throws Exception {
        String entry = FakeMcpServer.entry("good", 20);
        cli.write("tools.json", entry.substring(0, entry.length() - 1)
                + ", \"costs\": {\"perRun\": 5, \"tools\": {\"pad.*\": 2, \"gone\": 1}}}");
        cli.write("p.py", "for _ in range(3):\n    print(pad.note('x'))\n");
        Cli.Ended ended = cli.run("run", "p.py", "--tools", "tools.json");
        assertEquals(1, ended.code());
        assertEquals("noted\nnoted\n", ended.out());
        assertTrue(ended.err().startsWith("adder: tools.json: costs.tools.gone fits no tool\n"), ended.err());
        assertTrue(ended.err().endsWith(
                "RuntimeError: pad.note() costs 2, and of the run's budget of 5 only 1 is left\n"), ended.err());
        cli.write("wrong.json", "{\"costs\": {\"perRun\": -1}}");
        assertEquals(new Cli.Ended(4, "", "adder: wrong.json: costs.perRun must be a number, at least 0\n"),
                cli.run("run", "p.py", "--tools", "wrong.json"));
    }

    @Test
    void standardInput() throws Exception {
        Cli.Ended ended = cli.run(Map.of(), "print(6 * 7)", Cli.line("run", "-"));
        assertEquals(new Cli.Ended(0, "42\n", ""), ended);
        assertEquals(new Cli.Ended(0, "", ""), cli.run(Map.of(), "", Cli.line("run", "-")));
    }

    @Test
    void limitsEndItWithThree() throws Exception {
        cli.write("p.py", "print('x', flush=True)\nwhile True: pass\n");
        Cli.Ended ended = cli.run("run", "p.py", "--time", "3");
        assertEquals(3, ended.code());
        assertEquals("x\n", ended.out());
        assertTrue(ended.err().startsWith("adder: the program was stopped")
                && ended.err().endsWith("give it more with --time SECONDS\n"
                        + "adder: no tool that changes anything had been called\n"),
                ended.err());
        cli.write("q.py", "while True: print('yes')\n");
        Cli.Ended output = cli.run("run", "q.py", "--output", "100");
        assertEquals(3, output.code());
        assertEquals(100, output.out().length());
    }

    @Test
    void refusedBeforeAnythingHappens() throws Exception {
        cli.write("p.py", "print(1)\nprnt(2)\n");
        Cli.Ended ended = cli.run("run", "p.py", "--check=refuse");
        assertEquals(1, ended.code());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("prnt") && ended.err().contains("not run"), ended.err());
    }

    @Test
    void json() throws Exception {
        cli.write("p.py", "print('a')\nfinal_answer({'n': 1})\n");
        Cli.Ended ended = cli.run("run", "p.py", "--json");
        Data.Map map = assertInstanceOf(Data.Map.class, JsonText.read(ended.out()));
        assertEquals("answered", map.text("end"));
        assertEquals(Data.Map.of("n", 1), map.get("answer"));
        assertEquals("a\n", map.text("output"));
    }

    @Test
    void aClosedPipeStopsTheProgram() throws Exception {
        cli.write("p.py", "i = 0\nwhile True:\n    print(i)\n    i += 1\n");
        Cli.Ended ended = cli.shell("(adder run p.py --output 1000000000; echo $? >code.txt) | head -1");
        assertEquals("0\n", ended.out());
        assertEquals("""
                adder: the program was cancelled: standard output was closed by its reader
                adder: no tool that changes anything had been called
                """, ended.err());
        assertEquals("141\n", Files.readString(folder.resolve("code.txt")));
    }

    @Test
    void ctrlCStopsAtOnce() throws Exception {
        cli.write("p.py", "print('started', flush=True)\nwhile True: pass\n");
        Cli.Ended ended = interrupted(Cli.line("run", "p.py", "--time", "50"));
        assertEquals(new Cli.Ended(130, "started\n", """
                adder: the program was cancelled: Ctrl-C
                adder: no tool that changes anything had been called
                """), ended);
    }

    @Test
    void ctrlCSaysWhatHadBeenDone() throws Exception {
        cli.write("tools.json", FakeMcpServer.entry("good", 20));
        cli.write("p.py", "pad.note('first')\nprint('started', flush=True)\nwhile True: pass\n");
        Cli.Ended ended = interrupted(Cli.line("run", "p.py", "--tools", "tools.json", "--time", "50"));
        assertEquals(130, ended.code());
        assertTrue(ended.err().contains("these calls had been made and are not undone:\n"
                + "  0#1  line 1  pad.note{\"text\":\"first\"}  ok"), ended.err());
    }

    @Test
    void ctrlCInTheMiddleOfACall() throws Exception {
        cli.write("tools.json", FakeMcpServer.entry("hangs", 50));
        cli.write("p.py", "print('started', flush=True)\npad.note('first')\n");
        Cli.Ended ended = interrupted(Cli.line("run", "p.py", "--tools", "tools.json", "--time", "50"),
                FakeMcpServer.HANGS);
        assertEquals(130, ended.code());
        assertTrue(ended.err().contains("whether it took effect is not known"), ended.err());
    }

    /** Waits for the first output, sends a real interrupt, and expects an end of its own, long before its time limit. */
    private Cli.Ended interrupted(List<String> line, String... files) throws Exception {
        Process process = cli.start(line, Map.of());
        cli.awaitText("stdout.txt", process);
        for (String file : files) cli.awaitText(file, process);
        new ProcessBuilder("kill", "-" + signal(), String.valueOf(process.pid())).inheritIO().start().waitFor();
        return cli.end(process);
    }

    /** A process whose parents ignore the interrupt, as shells make it for jobs in the background, ignores it, too. */
    private static String signal() throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean ignored = Files.exists(status) && Files.readAllLines(status).stream()
                .anyMatch(
                        l -> l.startsWith("SigIgn:") && (Long.parseUnsignedLong(l.substring(7).strip(), 16) & 2) != 0);
        return ignored ? "TERM" : "INT";
    }
}
