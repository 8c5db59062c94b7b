package dev.adder.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * The outside programs that a test needs. A test asks for one and is skipped, with the reason, where it is missing.
 * Under {@code .ci/run}, which installs them, a missing one is a failure; so no test ever falls silent there.
 *
 * <p>This is the only way to skip a test in this repository.
 */
public final class Needs {
    /** Set to 1 where everything that tests need has been installed. */
    static final String NO_SKIPS = "ADDER_NO_SKIPS";
    /** The names, separated by commas, of what could not be installed even so. */
    static final String MISSING = "ADDER_MISSING";

    private final Map<String, String> environment;
    private final Path root;

    Needs(Map<String, String> environment, Path root) {
        this.environment = environment;
        this.root = root;
    }

    private static Needs here() {
        return new Needs(System.getenv(), root());
    }

    /** A CPython 3.12: {@code ADDER_CPYTHON312}, one on the PATH, or one of pyenv. */
    public static Path cpython312() {
        return here().python();
    }

    /**
     * The folder of an installed npm package, such as {@code @modelcontextprotocol/server-everything}. Packages for
     * tests are listed in {@code conformance/node/package.json}.
     */
    public static Path npmPackage(String name) {
        return here().nodePackage(name);
    }

    /** The {@code node} program, for what {@link #npmPackage} found. */
    public static Path node() {
        return here().onPath("node").orElseThrow(() -> here().lacking("node", "Node.js is not on the PATH"));
    }

    /** The JDBC address, user and password included, of a PostgreSQL database that tests may fill. */
    public static String postgres() {
        return here().database();
    }

    /** Bubblewrap, on a system that lets it make namespaces for users that are not root. */
    public static Path bubblewrap() {
        return here().bwrap();
    }

    /** A real service's OpenAPI document, of those in {@code shared/data/openapi} beside the repository. */
    public static Path openApiDocument(String name) {
        return here().document(name);
    }

    /** The folder of the whole repository. */
    public static Path root() {
        @Nullable String told = System.getProperty("adder.root");
        Path at = Path.of(told == null ? "" : told).toAbsolutePath();
        while (!Files.exists(at.resolve("build/launcher.sh"))) {
            @Nullable Path parent = at.getParent();
            if (parent == null) {
                throw new IllegalStateException("tests must run inside the repository");
            }
            at = parent;
        }
        return at;
    }

    Path python() {
        @Nullable String told = environment.get("ADDER_CPYTHON312");
        List<Path> candidates = new ArrayList<>();
        if (told != null) {
            candidates.add(Path.of(told));
        }
        onPath("python3.12").ifPresent(candidates::add);
        candidates.addAll(pyenvPythons());
        return candidates.stream().filter(Needs::isPython312).findFirst()
                .orElseThrow(() -> lacking("cpython312", "no CPython 3.12 was found"));
    }

    Path nodePackage(String name) {
        Path folder = root.resolve("conformance/node/node_modules").resolve(name);
        if (!Files.exists(folder.resolve("package.json"))) {
            throw lacking("npm", "the npm package " + name + " is not installed: run `npm ci` in conformance/node");
        }
        return folder;
    }

    String database() {
        @Nullable String address = environment.get("ADDER_TEST_POSTGRES");
        if (address == null || address.isEmpty()) {
            throw lacking("postgres", "ADDER_TEST_POSTGRES does not name a PostgreSQL database");
        }
        return address;
    }

    Path bwrap() {
        Path program = onPath("bwrap").orElseThrow(() -> lacking("bubblewrap", "bubblewrap is not on the PATH"));
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> command = new ArrayList<>(root
                ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
                : List.of());
        command.addAll(List.of(program.toString(), "--unshare-all", "--ro-bind", "/", "/", "--proc", "/proc", "true"));
        if (!succeeds(command)) {
            throw lacking("bubblewrap", "bubblewrap may not make namespaces here");
        }
        return program;
    }

    Path document(String name) {
        String folder = environment.getOrDefault("ADDER_OPENAPI_DOCUMENTS", "");
        if (folder.isEmpty() || !Files.isReadable(Path.of(folder, name))) {
            throw lacking("openapi", "ADDER_OPENAPI_DOCUMENTS does not name a folder with " + name);
        }
        return Path.of(folder, name);
    }

    /** What to throw when something is missing: a skip, or a failure where nothing may be missing. */
    RuntimeException lacking(String name, String why) {
        boolean excused = List.of(environment.getOrDefault(MISSING, "").split(",")).contains(name);
        if ("1".equals(environment.get(NO_SKIPS)) && !excused) {
            throw new AssertionError("a test may not be skipped here, but " + why);
        }
        return new TestAbortedException("skipped: " + why);
    }

    private Optional<Path> onPath(String program) {
        return Stream.of(environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable).findFirst();
    }

    private List<Path> pyenvPythons() {
        @Nullable String home = environment.get("HOME");
        @Nullable String told = environment.get("PYENV_ROOT");
        if (told == null && home == null) {
            return List.of();
        }
        Path versions = (told != null ? Path.of(told) : Path.of(String.valueOf(home), ".pyenv")).resolve("versions");
        if (!Files.isDirectory(versions)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all
                    .filter(version -> version.endsWith("3.12") || version.getFileName().toString().startsWith("3.12."))
                    .sorted().map(version -> version.resolve("bin/python3.12")).filter(Files::isExecutable).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A shim may be executable and yet start another version, or none. */
    private static boolean isPython312(Path python) {
        return succeeds(List.of(python.toString(), "-c",
                "import sys; sys.exit(sys.implementation.name != 'cpython' or sys.version_info[:2] != (3, 12))"));
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
