package dev.adder.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.isolated.child.ChildMain;
import dev.adder.isolated.child.Probe;
import dev.adder.testing.Needs;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process cannot do, tried by one that does its worst; and that the sandbox says so exactly. */
class ConfinementTest {
    private static final Path CORE_PATTERN = Path.of("/proc/sys/kernel/core_pattern");
    private static final Set<Protection> NAMESPACES = EnumSet.of(Protection.OWN_USERS, Protection.OWN_PROCESSES,
            Protection.NO_NETWORK, Protection.OWN_FILES, Protection.OWN_IPC, Protection.OWN_HOST_NAME,
            Protection.THREAD_LIMIT);

    private record Found(Map<String, String> facts, InForce inForce) {
        String get(String attempt) {
            return facts.getOrDefault(attempt, "not tried");
        }

        void cannot(String... attempts) {
            for (String attempt : attempts) {
                assertFalse(get(attempt).startsWith("did: "), () -> attempt + " " + get(attempt));
                assertFalse(get(attempt).equals("not tried"), attempt);
            }
        }
    }

    private static Found probe(Confinement way) throws URISyntaxException {
        Path classes = Path.of(Probe.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (IsolatedSandbox sandbox = IsolatedSandbox.builder().processes(1).spares(0)
                .main(Probe.class.getName(), classes).way(way).build()) {
            return new Found(sandbox.pool().idle().getFirst().facts(), sandbox.inForce());
        }
    }

    @Test
    void aProcessWithAllOfItReachesNothing() throws Exception {
        Needs.bubblewrap();
        String before = Files.readString(CORE_PATTERN);
        Found found = probe(new Confinement(true, true, true));
        assertEquals(before, Files.readString(CORE_PATTERN));
        found.cannot("core pattern", "server socket", "socket", "far socket", "unix socket", "host file",
                "home folders", "new file", "new file in /tmp", "new file in /dev", "own classes", "new process",
                "java again");
        assertEquals("0", found.facts.get("environment"));
        assertEquals(Set.of(), found.inForce.missing(), found.facts::toString);
        assertTrue(found.inForce.bubblewrap());
    }

    @Test
    void namespacesHoldWithoutTheFilter() throws Exception {
        Needs.bubblewrap();
        String before = Files.readString(CORE_PATTERN);
        Found found = probe(new Confinement(true, true, false));
        assertEquals(before, Files.readString(CORE_PATTERN));
        found.cannot("core pattern", "socket", "far socket", "host file", "home folders", "new file",
                "new file in /tmp", "new file in /dev", "own classes", "new process");
        assertEquals("did: 1 2", found.get("processes"));
        assertEquals("did: null random urandom", found.get("devices"));
        List<String> top = List.of(found.get("root folder").substring("did: ".length()).split(" "));
        assertTrue(top.containsAll(List.of("dev", "proc", "usr")) && !top.contains("home") && !top.contains("var"),
                top::toString);
        int threads = Integer.parseInt(found.get("many threads").substring("did: ".length()));
        assertTrue(threads < 256, () -> threads + " threads");
        assertEquals(Set.of(Protection.SYSTEM_CALL_FILTER), found.inForce.missing());
    }

    @Test
    void theFilterHoldsWithoutNamespaces() throws Exception {
        String before = Files.readString(CORE_PATTERN);
        Found found = probe(new Confinement(false, false, true));
        assertEquals(before, Files.readString(CORE_PATTERN));
        found.cannot("core pattern", "server socket", "socket", "far socket", "unix socket", "new file",
                "new file in /tmp", "new file in /dev", "own classes", "new process", "java again");
        assertTrue(found.get("host file").startsWith("did: "), "files can be read, and the sandbox says so");
        assertEquals(NAMESPACES, found.inForce.missing());
        assertFalse(found.inForce.bubblewrap());
    }

    @Test
    void noDescriptorIsInherited(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        try (InputStream open = new FileInputStream(secret.toFile())) {
            assertEquals('s', open.read());
            String descriptors = probe(new Confinement(false, false, false)).get("descriptors");
            assertFalse(descriptors.contains("secret"), descriptors);
            List<String> extra = List.of(descriptors.replace("did: ", "").split(" ")).stream()
                    .filter(d -> !d
                            .matches("[012]=pipe:.*|\\d+=(.*/lib/modules|.*\\.jar|/proc/.*|.*\\.jsa|/dev/u?random)"))
                    .toList();
            assertEquals(List.of(), extra);
        }
    }

    @Test
    void aProcessOfRootIsNotRoot() throws Exception {
        Found found = probe(new Confinement(false, false, false));
        String user = found.facts.getOrDefault("Uid", "").split(" ")[0];
        assertEquals(Confinement.isRoot() ? "65534" : user, user);
        assertFalse(user.equals("0") || user.isEmpty(), found.facts::toString);
        assertTrue(found.inForce.has(Protection.NOT_ROOT));
    }

    @Test
    void whatIsRequiredMustBeInForce() {
        IsolatedSandbox.Builder builder = IsolatedSandbox.builder().way(new Confinement(false, false, false))
                .require(Protection.NO_NETWORK, Protection.HEAP_CAP);
        assertEquals("required, but not in force here: no network",
                assertThrows(IllegalStateException.class, builder::build).getMessage());
    }

    @Test
    void aSandboxTakesTheStrictestWayThereIs() {
        Needs.bubblewrap();
        try (IsolatedSandbox sandbox = IsolatedSandbox.builder().processes(1).spares(0).build()) {
            assertEquals(Set.of(), sandbox.inForce().missing(), sandbox.inForce().toString());
        }
        assertEquals("filter", lastOf(new Confinement(true, true, true)));
        assertEquals(ChildMain.PLAIN, lastOf(new Confinement(true, true, false)));
    }

    private static String lastOf(Confinement way) {
        try (ChildImage image = ChildImage.create(false, List.of())) {
            return way.command(image, "Main", 1 << 28).getLast();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
