package dev.adder.engine.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.run.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The virtual files as programs see them, with directories of the host in them and within their limits. */
class FileTreeTest {
    /** A directory of the host in memory, which writes down what it is asked. */
    private static final class Fake implements HostTree {
        final Map<String, String> files = new TreeMap<>();
        final List<String> asked = new ArrayList<>();

        Fake file(String path, String content) {
            files.put(path, content);
            return this;
        }

        @Override
        public List<Entry> list(String path) {
            asked.add("list " + path);
            String prefix = path.isEmpty() ? "" : path + "/";
            Map<String, Entry> found = new TreeMap<>();
            files.forEach((name, content) -> {
                if (!name.startsWith(prefix)) return;
                String rest = name.substring(prefix.length());
                int slash = rest.indexOf('/');
                if (slash > 0)
                    found.put(rest.substring(0, slash),
                            new Entry(rest.substring(0, slash), true, 0, Instant.EPOCH));
                else
                    found.put(rest, new Entry(rest, false, content.length(), Instant.EPOCH));
            });
            return List.copyOf(found.values());
        }

        @Override
        public byte @Nullable [] read(String path, long most) {
            asked.add("read " + path);
            String content = files.get(path);
            return content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8);
        }
    }

    private final StringBuilder out = new StringBuilder();

    private Session session(Mount... mounts) {
        return Session.builder().output(out::append).mounts(List.of(mounts)).build();
    }

    private String run(Session session, String program) {
        out.setLength(0);
        Result result = session.run(Program.of("program.py", program));
        if (result instanceof Result.Failed f) return out + f.type() + ": " + f.message();
        assertInstanceOf(Result.Done.class, result);
        return out.toString();
    }

    private static Fake fake() {
        return new Fake().file("a.txt", "alpha").file("sub/b.txt", "beta").file("sub/deep/c.txt", "gamma");
    }

    @Test
    void mountedFilesAreReadLazily() {
        Fake host = fake();
        try (Session session = session(new Mount("/data", host, Mount.Mode.READ_ONLY))) {
            assertEquals("['a.txt', 'sub'] beta\n", run(session,
                    "import os\nprint(os.listdir('/data'), open('/data/sub/b.txt').read())"));
            assertEquals(List.of("list ", "list sub", "read sub/b.txt"), host.asked);
            assertEquals("beta 5\n", run(session,
                    "print(open('/data/sub/b.txt').read(), os.path.getsize('/data/a.txt'))"));
            assertEquals(3, host.asked.size(), "what was seen once is remembered");
        }
    }

    @Test
    void readOnlyMountsRefuseEveryChange() {
        Fake host = fake();
        try (Session session = session(new Mount("/data", host, Mount.Mode.READ_ONLY))) {
            for (String change : List.of("open('/data/a.txt', 'w')", "open('/data/a.txt', 'r+')",
                    "open('/data/new', 'w')", "os.remove('/data/a.txt')", "os.mkdir('/data/d')",
                    "os.rename('/data/a.txt', '/tmp/a')", "os.rename('/tmp/t', '/data/t')",
                    "os.truncate('/data/a.txt', 0)", "os.chmod('/data/a.txt', 511)", "os.utime('/data/a.txt')",
                    "os.symlink('/tmp', '/data/link')", "pathlib.Path('/data/a.txt').touch()")) {
                String said = run(session, "import os, pathlib\nopen('/tmp/t', 'w').close()\n" + change);
                assertTrue(said.startsWith("OSError: [Errno 30] Read-only file system")
                        || said.startsWith("PermissionError"), change + ": " + said);
            }
            assertEquals("alpha", run(session, "print(open('/data/a.txt').read(), end='')"));
            assertEquals(List.of(), session.fileChanges());
        }
    }

    @Test
    void overlaysShowChangesToTheProgramOnly() {
        Fake host = fake();
        try (Session session = session(new Mount("/data", host, Mount.Mode.OVERLAY))) {
            assertEquals("alpha! ['new', 'sub']\n", run(session, """
                    import os
                    with open('/data/a.txt', 'a') as f: f.write('!')
                    text = open('/data/a.txt').read()
                    os.remove('/data/a.txt')
                    open('/data/new', 'w').close()
                    print(text, sorted(os.listdir('/data')))"""));
            assertEquals(3, host.files.size());
            assertEquals(List.of(), session.fileChanges());
        }
    }

    @Test
    void changesAreHandedOverAsOneList() {
        Fake host = fake();
        Mount mount = new Mount("/data", host, Mount.Mode.WRITE_BACK);
        try (Session session = session(mount)) {
            run(session, """
                    import os
                    os.remove('/data/a.txt')
                    open('/data/sub/b.txt', 'w').write('BETA')
                    os.mkdir('/data/made')
                    open('/data/made/x', 'w').write('x')
                    open('/data/sub/deep/c.txt').read()""");
            List<FileChange> changes = session.fileChanges();
            assertEquals(List.of("Removed a.txt", "Made made", "Written sub/b.txt", "Written made/x"),
                    changes.stream().map(c -> c.getClass().getSimpleName() + " " + c.path()).toList());
            FileChange.Written written = assertInstanceOf(FileChange.Written.class, changes.get(2));
            assertArrayEquals("BETA".getBytes(StandardCharsets.UTF_8), written.content());
            assertEquals(mount, written.mount());
        }
    }

    @Test
    void aMovedDirectoryIsRemovedAndMadeAgain() {
        try (Session session = session(new Mount("/data", fake(), Mount.Mode.WRITE_BACK))) {
            run(session, "import os\nos.rename('/data/sub', '/data/moved')");
            assertEquals(List.of("Removed sub", "Made moved", "Written moved/b.txt", "Made moved/deep",
                    "Written moved/deep/c.txt"),
                    session.fileChanges().stream().map(c -> c.getClass().getSimpleName() + " " + c.path()).toList());
        }
    }

    @Test
    void noPathLeadsOutOfAMount() {
        Fake host = fake().file("..", "up").file("nul\0l", "x").file("A.txt", "upper");
        try (Session session = session(new Mount("/data", host, Mount.Mode.READ_ONLY))) {
            assertEquals("['A.txt', 'a.txt', 'sub'] upper alpha\n", run(session,
                    "import os\nprint(os.listdir('/data'), open('/data/A.txt').read(), open('/data/a.txt').read())"));
            for (String path : List.of("/data/../etc/passwd", "/data/sub/../../../../etc/passwd", "/etc/passwd",
                    "/data//etc/passwd", "/data/a.TXT", "/data/..%2f..%2fetc", "/data/sub\\\\..\\\\a.txt",
                    "/data/~/x")) {
                String said = run(session, "open('" + path + "')");
                assertTrue(said.startsWith("FileNotFoundError"), path + ": " + said);
            }
            assertEquals("ValueError: embedded null byte", run(session, "open('/data/a.txt\\0.png')"));
            assertTrue(host.asked.stream().noneMatch(a -> a.contains("..") || a.contains("etc")));
        }
    }

    @Test
    void linksStayInTheTree() {
        try (Session session = session(new Mount("/data", fake(), Mount.Mode.OVERLAY))) {
            assertEquals("alpha FileNotFoundError PermissionError\n", run(session, """
                    import os
                    os.symlink('/data/a.txt', 'l'); os.symlink('../../../../etc/passwd', 'e')
                    said = [open('l').read()]
                    for f in (lambda: open('e'), lambda: os.symlink('/', '/data/l')):
                        try: f()
                        except OSError as e: said.append(type(e).__name__)
                    print(*said)"""));
        }
    }

    @Test
    void fileBytesAreLimited() {
        Limits limits = Limits.defaults().withFileBytes(100_000);
        try (Session session = Session.builder().limits(limits).build()) {
            Result ended = session.run(Program.of("p.py", """
                    try:
                        with open('f', 'w') as f:
                            while True: f.write('x' * 1000)
                    except BaseException: print('caught')"""));
            Result.LimitReached limit = assertInstanceOf(Result.LimitReached.class, ended);
            assertEquals("files", limit.limit());
            assertInstanceOf(Result.Done.class, session.run(Program.of("p.py", """
                    import os
                    os.remove('f')
                    for i in range(100):
                        open('g', 'w').write('x' * 50_000)""")));
            assertInstanceOf(Result.LimitReached.class, session.run(Program.of("p.py", """
                    i = 0
                    while True: open(str(i), 'w').close(); i += 1""")));
        }
    }

    @Test
    void filesAreChargedToMemory() {
        Limits limits = Limits.defaults().withMemoryBytes(4 << 20).withFileBytes(1L << 30);
        for (String program : List.of("f = open('f', 'w')\nwhile True: f.write('x' * 10000)",
                "open('f', 'wb').truncate(1 << 29)",
                "import os\nkept = []\nwhile True:\n    f = open('f', 'w'); f.write('x' * 10000); kept.append(f);"
                        + " os.remove('f')")) {
            try (Session session = Session.builder().limits(limits).build()) {
                Result.LimitReached limit = assertInstanceOf(Result.LimitReached.class,
                        session.run(Program.of("p.py", program)));
                assertEquals("memory", limit.limit());
            }
        }
    }

    @Test
    void filesLiveAsLongAsTheSession() {
        try (Session session = session()) {
            run(session, "open('kept.txt', 'w').write('one')");
            assertEquals("one\n", run(session, "print(open('kept.txt').read())"));
        }
        try (Session other = session()) {
            assertEquals("[]\n", run(other, "import os\nprint(os.listdir())"));
        }
    }

    @Test
    void mountPointsArePlainAbsolutePaths() {
        for (String at : List.of("data", "/", "/a/../b", "/a//b", "/a/", "")) {
            assertThrows(IllegalArgumentException.class, () -> new Mount(at, fake(), Mount.Mode.OVERLAY), at);
        }
    }
}
