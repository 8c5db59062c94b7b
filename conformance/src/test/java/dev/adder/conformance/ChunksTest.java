package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.conformance.ExpectedFile.Expected;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunksTest {
    private static final Path FILE = Path.of("lang", "loops.py");

    @Test
    void aProgramIsCutAtTheSeparators() {
        Chunks chunks = Chunks.of(FILE, "a = 1\n# ---\nb = 2\n# --- not one\n\n# ---\n");
        assertEquals(List.of(new Chunks.Chunk(1, "a = 1\n"), new Chunks.Chunk(3, "b = 2\n# --- not one\n\n"),
                new Chunks.Chunk(7, "")), chunks.chunks());
        assertEquals("\n\nb = 2\n# --- not one\n\n", chunks.chunks().get(1).padded());
        assertEquals("loops.py", chunks.name());
        assertEquals(Path.of("lang", "loops.expected"), chunks.expectedFile());
    }

    @Test
    void aLineEndIsOnlyANewline() {
        Chunks chunks = Chunks.of(FILE, "a\f\u2028b\r\n# ---\nc");
        assertEquals(List.of(new Chunks.Chunk(1, "a\f\u2028b\r\n"), new Chunks.Chunk(3, "c")), chunks.chunks());
    }

    @Test
    void aRecordingKeepsOutputErrorAndExitCodeApart() {
        var file = ExpectedFile.parse("""
                # --- 1 00000000
                1
                # --- 3 0123abcd
                \\# --- 5 aaaaaaaa
                \\\\# error
                cut
                # no newline
                # error
                Traceback (most recent call last):
                ValueError: x
                # --- 9 89abcdef
                # exit 3
                """);
        assertEquals(List.of(new Expected(1, "00000000", "1\n", "", 0),
                new Expected(3, "0123abcd", "# --- 5 aaaaaaaa\n\\# error\ncut",
                        "Traceback (most recent call last):\nValueError: x\n", 1),
                new Expected(9, "89abcdef", "", "", 3)), file.chunks());
        assertEquals("# exit 3\n", file.chunks().get(2).shown());
    }

    @Test
    void somethingElseIsNoRecording() {
        assertThrows(IllegalArgumentException.class, () -> ExpectedFile.parse("1\n"));
        assertThrows(IllegalArgumentException.class, () -> ExpectedFile.parse("# --- 1 00000000\n1"));
    }

    @Test
    void aRecordingBelongsToOneText() {
        var chunk = new Chunks.Chunk(3, "print(1)\n");
        assertTrue(new Expected(3, chunk.digest(), "1\n", "", 0).isFor(chunk));
        assertFalse(new Expected(3, "00000000", "1\n", "", 0).isFor(chunk));
        assertFalse(new Expected(4, chunk.digest(), "1\n", "", 0).isFor(chunk));
    }
}
