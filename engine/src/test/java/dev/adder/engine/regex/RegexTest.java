package dev.adder.engine.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The regex engine against what CPython's re does, and its limits. */
class RegexTest {
    @TestFactory
    Stream<DynamicTest> recorded() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/regex/cases.txt"))) {
            String lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return lines.lines().toList().stream().map(line -> DynamicTest.dynamicTest(line, () -> {
                RegexCase recorded = RegexCase.of(line);
                assertEquals(recorded.expected(), recorded.actual(Meter.NONE));
            }));
        }
    }

    /** Counts, and throws at a limit. */
    private static final class Limited implements Meter {
        private final long maxSteps;
        private final long maxBytes;
        private long steps;
        private long bytes;

        Limited(long maxSteps, long maxBytes) {
            this.maxSteps = maxSteps;
            this.maxBytes = maxBytes;
        }

        @Override
        public void steps(int count) {
            steps += count;
            if (steps > maxSteps) {
                throw new ArithmeticException("steps");
            }
        }

        @Override
        public void charge(long amount) {
            bytes += amount;
            if (bytes > maxBytes) {
                throw new ArithmeticException("bytes");
            }
        }
    }

    private static RegexProgram program(String pattern) {
        return RegexProgram.compile(pattern, 0, Meter.NONE);
    }

    @Test
    void aCatastrophicPatternIsStopped() {
        String text = "a".repeat(60);
        for (String pattern : new String[] {"(a+)+b", "(a|aa)*b", "(?:a?){60}a{60}b", "(.*)*x", "(?=(a+)+b)a"}) {
            RegexProgram program = program(pattern);
            var meter = new Limited(1_000_000, 1_000_000);
            assertThrows(ArithmeticException.class, () -> program.match(Input.of(text), 0, 99, meter), pattern);
        }
    }

    @Test
    void theStackIsChargedBeforeItGrows() {
        String text = "ab".repeat(500_000);
        RegexProgram program = program("(?:a|ab|b)*c");
        var meter = new Limited(Long.MAX_VALUE, 1_000_000);
        assertThrows(ArithmeticException.class, () -> program.match(Input.of(text), 0, text.length(), meter));
    }

    @Test
    void aLongTextNeedsNoJavaStack() {
        String text = "ab".repeat(200_000);
        MatchResult match = program("(?:(a)|(b))*").match(Input.of(text), 0, text.length(), Meter.NONE);
        assertNotNull(match);
        assertEquals(text.length(), match.end(0));
        assertNull(program("(?:(a)|(b))*c").match(Input.of(text), 0, text.length(), Meter.NONE));
    }

    @Test
    void aDeepPatternIsRefused() {
        String deep = "(".repeat(5000) + ")".repeat(5000);
        RegexException error = assertThrows(RegexException.class, () -> program(deep));
        assertEquals(RegexException.Kind.RECURSION_ERROR, error.kind());
        assertEquals(250, program("(".repeat(250) + ")".repeat(250)).groupCount());
    }

    @Test
    void longPatternsTakeLinearTime() {
        var meter = new Limited(10_000_000, 200_000_000);
        RegexProgram.compile("a*".repeat(20_000), 0, meter);
        RegexProgram.compile("(?:a|b?)".repeat(20_000), 0, meter);
        RegexProgram.compile("[a-c]|".repeat(20_000), RegexFlags.IGNORECASE, meter);
        assertTrue(meter.bytes > 1_000_000);
    }

    @Test
    void workIsReportedInTheSameAmountEachTime() {
        String text = "key=value; ".repeat(1000);
        RegexProgram program = program("(\\w+)=(\\w+)");
        var first = new Limited(Long.MAX_VALUE, Long.MAX_VALUE);
        var second = new Limited(Long.MAX_VALUE, Long.MAX_VALUE);
        program.search(Input.of(text), 3, text.length(), first);
        program.search(Input.of(text.codePoints().toArray()), 3, text.length(), second);
        assertTrue(first.steps > 0);
        assertEquals(first.steps, second.steps);
        assertEquals(first.bytes, second.bytes);
    }

    @Test
    void escapes() {
        assertEquals("a\\.b\\*\\ c\\-_\\\n\\#\\~e\u00e9\"'", RegexEscape.escape("a.b* c-_\n#~e\u00e9\"'"));
    }

    @Test
    void errorsKnowTheirPlace() {
        RegexException error = assertThrows(RegexException.class, () -> program("ab\ncd(e"));
        assertEquals("missing ), unterminated subpattern", error.message());
        assertEquals(5, error.position());
        assertEquals(2, error.line());
        assertEquals(3, error.column());
        assertEquals("missing ), unterminated subpattern at position 5 (line 2, column 3)", error.text());
    }
}
