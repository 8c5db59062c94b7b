package dev.adder.engine.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.syntax.Chunks.Chunk;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every program of {@code errors.txt} is refused as CPython refused it: type, place, message, and as printed. */
class SyntaxErrorTest {
    @TestFactory
    List<DynamicTest> errors() throws IOException {
        List<Chunk> programs = Chunks.read("errors.txt");
        List<Chunk> expected = Chunks.read("errors.expected");
        assertEquals(programs.size(), expected.size(), "run conformance/record_syntax.py");
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            Chunk program = programs.get(i);
            String wanted = expected.get(i).text();
            String name = program.line() + ": " + program.text().lines().findFirst().orElse("");
            URI place = URI.create("classpath:/syntax/errors.txt?line=" + program.line());
            tests.add(DynamicTest.dynamicTest(name, place, () -> assertEquals(wanted, outcome(program.text()))));
        }
        return tests;
    }

    private static String outcome(String program) {
        try {
            SemanticErrors.check(Parser.parseModule(Source.of("program.py", program)), false);
            return "ok\n";
        } catch (SyntaxErrorException e) {
            int endLine = e.endLine() == 0 ? e.line() : e.endLine();
            String place = e.located()
                    ? e.line() + ":" + e.offset() + "-" + endLine + ":" + e.endOffset() + " " : "";
            return e.type().pythonName + " " + place + e.message() + "\n" + (e.located() ? e.render() : "");
        }
    }

    @Test
    void expressions() {
        assertEquals("  File \"<string>\", line 1\n    1 +\nSyntaxError: invalid syntax\n", evalError("1 +"));
        assertEquals("  File \"<string>\", line 1\n    x = 1\n      ^\nSyntaxError: invalid syntax\n",
                evalError("x = 1"));
        assertEquals("  File \"<string>\", line 1\n    (1, 2\n    ^\nSyntaxError: '(' was never closed\n",
                evalError("(1, 2"));
        assertEquals("  File \"<string>\", line 1\n    f(a b)\n      ^^^\n"
                + "SyntaxError: invalid syntax. Perhaps you forgot a comma?\n", evalError("f(a b)"));
        assertEquals("ok", evalError("  1\n\n"));
        assertEquals("SyntaxError: source code string cannot contain null bytes\n", evalError("a\0b"));
    }

    private static String evalError(String expression) {
        try {
            Parser.parseExpression(Source.of("<string>", expression));
            return "ok";
        } catch (SyntaxErrorException e) {
            return e.render();
        }
    }

    @Test
    void topLevelAwaitIsAnOption() {
        Module module = Parser.parseModule(Source.of("program.py", """
                x = await f()
                async with x: pass
                async for y in x: [z async for z in y]
                """));
        assertTrue(SemanticErrors.check(module, true).module().awaits());
        SyntaxErrorException e = assertThrows(SyntaxErrorException.class, () -> SemanticErrors.check(module, false));
        assertEquals("'await' outside function", e.message());
    }

    @Test
    void longNumbers() {
        SyntaxErrorException e = assertThrows(SyntaxErrorException.class,
                () -> Parser.parseModule(Source.of("program.py", "x = 1" + "0".repeat(4300))));
        assertEquals("Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; "
                + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
                + "literals to avoid decimal conversion limits.", e.message());
        Parser.parseModule(Source.of("program.py", "x = 0x1" + "0".repeat(100_000)));
    }
}
