package dev.adder.engine.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.ToolStub;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.data.ToolName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToolNamesTest {
    private static List<ToolStub> tools(String... names) {
        return Stream.of(names).map(n -> new ToolStub(ToolName.parse(n), List.of(), false, "() -> str", "")).toList();
    }

    private static @Nullable String meant(ToolNames names, String name) {
        ToolStub tool = names.bare(name);
        return tool == null ? null : tool.name().toString();
    }

    private static String printed(String program, String... tools) {
        StringBuilder out = new StringBuilder();
        try (Session session = Session.builder().tools(tools(tools)).output(out::append)
                .host((site, tool, arguments) -> Outcome.value(Data.of(tool.toString()))).build()) {
            Result result = session.run(Program.of("program.py", program));
            assertTrue(result instanceof Result.Done, result.toString());
        }
        return out.toString();
    }

    @Test
    void nameAloneMeansTheOnlyToolThatHasIt() {
        ToolNames names = new ToolNames(tools("mail.send", "chat.send", "mail.find", "mail.print"), List.of());
        assertNull(meant(names, "send"));
        assertEquals("mail.find", meant(names, "find"));
        assertNull(meant(names, "print"), "a builtin is not hidden by what is in a namespace");
        assertFalse(names.shadowsBuiltins());
    }

    @Test
    void toolWithoutNamespaceComesFirstWhereverItStands() {
        assertEquals("send", meant(new ToolNames(tools("send", "mail.send", "chat.send"), List.of()), "send"));
        assertEquals("send", meant(new ToolNames(tools("mail.send", "chat.send", "send"), List.of()), "send"));
        assertTrue(new ToolNames(tools("print"), List.of()).shadowsBuiltins());
    }

    @Test
    void namespacesAreInEachOther() {
        ToolNames names = new ToolNames(tools("cloud.disks.list", "cloud.start", "mail.send"), List.of("Disk", "dict"));
        assertEquals(Set.of("cloud", "mail"), names.inner(""));
        assertEquals(Set.of("cloud.disks"), names.inner("cloud"));
        assertEquals(1, names.in("cloud").size());
        assertTrue(names.isNamespace("cloud.disks"));
        assertEquals(Set.of("Disk"), names.types());
    }

    @Test
    void everyWayToToolGivesTheSameFunction() {
        assertEquals("True True True cloud.disks.list\n", printed("""
                import sdk
                import sdk.cloud.disks
                from cloud.disks import list as listed
                print(listed is cloud.disks.list, sdk.cloud.disks.list is listed, sdk.start is start, listed())
                """, "cloud.disks.list", "cloud.start"));
    }
}
