package dev.adder.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class NeedsTest {
    @TempDir Path folder;

    @Test
    void whatIsMissingSkipsATestAndSaysWhy() {
        var needs = new Needs(Map.of(), folder);
        var skip = assertThrows(TestAbortedException.class, () -> needs.nodePackage("left"));
        assertEquals("skipped: the npm package left is not installed: run `npm ci` in conformance/node",
                skip.getMessage());
        assertThrows(TestAbortedException.class, needs::database);
        assertThrows(TestAbortedException.class, needs::python);
    }

    @Test
    void whatIsMissingFailsWhereNothingMayBeSkipped() {
        var needs = new Needs(Map.of(Needs.NO_SKIPS, "1"), folder);
        assertThrows(AssertionError.class, needs::database);
        assertThrows(AssertionError.class, () -> needs.nodePackage("left"));
    }

    @Test
    void whatCouldNotBeInstalledIsExcusedByName() {
        var needs = new Needs(Map.of(Needs.NO_SKIPS, "1", Needs.MISSING, "npm,cpython312"), folder);
        assertThrows(TestAbortedException.class, needs::python);
        assertThrows(AssertionError.class, needs::database);
    }

    @Test
    void whatIsThereIsFound() throws Exception {
        Path module = Files.createDirectories(folder.resolve("conformance/node/node_modules/@a/b"));
        Files.writeString(module.resolve("package.json"), "{}");
        var needs = new Needs(Map.of("ADDER_TEST_POSTGRES", "jdbc:postgresql:x"), folder);
        assertEquals(module, needs.nodePackage("@a/b"));
        assertEquals("jdbc:postgresql:x", needs.database());
        assertTrue(Files.exists(Needs.root().resolve("pom.xml")));
    }
}
