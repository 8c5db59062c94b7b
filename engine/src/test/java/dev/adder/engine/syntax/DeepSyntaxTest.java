package dev.adder.engine.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Program;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hostile shapes end in an error of Python's, on a small stack, and in time. */
class DeepSyntaxTest {
    private static final long SMALL_STACK = 512 * 1024;

    private static String outcome(String program) throws InterruptedException {
        AtomicReference<String> outcome = new AtomicReference<>("");
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> {
            try {
                Program.of("program.py", program);
                outcome.set("ok");
            } catch (SyntaxErrorException e) {
                outcome.set(e.type().pythonName + ": " + e.message());
            }
        }, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((_, e) -> failure.set(e));
        thread.start();
        thread.join();
        assertNull(failure.get());
        return outcome.get();
    }

    private static String nested(String open, String inner, String close, int times) {
        return open.repeat(times) + inner + close.repeat(times);
    }

    @Test
    void brackets() throws InterruptedException {
        assertEquals("ok", outcome(nested("(", "1", ")", 200)));
        assertEquals("ok", outcome(nested("[", "1", "]", 200)));
        assertEquals("ok", outcome(nested("{1:", "1", "}", 200)));
        assertEquals("ok", outcome(nested("f(", "1", ")", 200)));
        assertEquals("SyntaxError: too many nested parentheses", outcome(nested("(", "1", ")", 201)));
        assertEquals("SyntaxError: invalid syntax. Perhaps you forgot a comma?",
                outcome(nested("[", "1 1", "]", 200)));
    }

    @Test
    void everyKindOfNesting() throws InterruptedException {
        List<String> shapes = List.of("(lambda x=", ":1)", "f'{(", ")}'", "(yield ", ")", "not (", ")", "[x for x in ",
                "]", "(1 or 1 and not 1 < 1 | 1 ^ 1 & 1 << 1 + 1 * -1 ** f(*", "))", "(1 if 1 else ", ")", "-(", ")");
        for (int i = 0; i < shapes.size(); i += 2) {
            String shape = shapes.get(i);
            for (String inner : List.of("y", "y y")) {
                String outcome = outcome("def f():\n " + nested(shape, inner, shapes.get(i + 1), 100));
                assertTrue(outcome.equals("ok") || outcome.startsWith("MemoryError: Parser stack overflowed")
                        || outcome.startsWith("SyntaxError: "), shape + ": " + outcome);
            }
        }
    }

    @Test
    void chains() throws InterruptedException {
        String tooDeep = "RecursionError: maximum recursion depth exceeded during compilation";
        assertEquals("ok", outcome("1" + "+1".repeat(900)));
        assertEquals(tooDeep, outcome("1" + "+1".repeat(100_000)));
        assertEquals(tooDeep, outcome("x" + ".x".repeat(100_000)));
        assertEquals(tooDeep, outcome("x" + "()".repeat(100_000)));
        assertEquals(tooDeep, outcome("-".repeat(100_000) + "x"));
        assertEquals(tooDeep, outcome("x if y else ".repeat(100_000) + "x"));
        assertEquals(tooDeep, outcome("if x: pass\n" + "elif x: pass\n".repeat(100_000)));
        assertEquals("MemoryError: Parser stack overflowed - Python source too complex to parse",
                outcome("lambda:".repeat(100_000) + "x"));
        assertEquals("ok", outcome("x" + " and x".repeat(100_000)));
        assertEquals("ok", outcome("x" + " < x".repeat(100_000)));
        assertEquals("ok", outcome("x = ".repeat(100_000) + "x"));
        assertEquals("ok", outcome("x,".repeat(100_000)));
        assertEquals("ok", outcome("'a' ".repeat(100_000)));
    }

    @Test
    void blocks() throws InterruptedException {
        StringBuilder program = new StringBuilder();
        for (int i = 0; i < 99; i++) program.append(" ".repeat(i)).append(i % 2 == 0 ? "def f():\n" : "if x:\n");
        assertEquals("ok", outcome(program + " ".repeat(99) + "x = " + nested("(", "1", ")", 80) + "\n"));
        assertEquals("IndentationError: too many levels of indentation",
                outcome(program + " ".repeat(99) + "if x:\n" + " ".repeat(100) + "pass\n"));
        assertEquals("SyntaxError: too many nested f-strings", outcome(nested("f'{", "1", "}'", 150)));
    }
}
