package dev.adder.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine to measure.
 *
 * @param name how tables call it
 * @param folder where its worker starts
 * @param command starts the worker; empty if it is not installed
 * @param missing why there is no command
 */
record Peer(String name, File folder, List<String> command, String missing) {
    static final String ADDER = "Adder";
    static final String CPYTHON = "CPython";

    boolean there() {
        return !command.isEmpty();
    }

    Worker start() throws IOException {
        return Worker.start(command, folder);
    }

    /** All that could be measured, Adder first. */
    static List<Peer> all(Path bench) throws IOException {
        File peers = bench.resolve("peers").toFile();
        List<Peer> all = new ArrayList<>();
        List<String> adder = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Xss8m", "-Xmx4g", "-cp",
                System.getProperty("java.class.path"), AdderWorker.class.getName()));
        all.add(new Peer(ADDER, peers, adder, ""));
        String python = python();
        all.add(new Peer(CPYTHON, peers, python.isEmpty() ? List.of() : List.of(python, "worker.py"),
                "python3 not found"));
        all.add(node("Monty", peers, "@pydantic/monty", "monty.mjs"));
        all.add(node("Pyodide", peers, "pyodide", "pyodide.mjs"));
        all.add(graalPy(peers));
        return all;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** CPython 3.12 where there is one, else the default. */
    static String python() {
        for (String candidate : List.of(System.getenv().getOrDefault("ADDER_CPYTHON312", "python3.12"), "python3")) {
            try {
                Process process = new ProcessBuilder(candidate, "--version").redirectErrorStream(true).start();
                if (process.waitFor() == 0) return candidate;
            } catch (IOException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return "";
    }

    private static Peer node(String name, File peers, String packageName, String script) {
        boolean there = new File(peers, "node_modules/" + packageName).isDirectory();
        return new Peer(name, peers, there ? List.of("node", script) : List.of(),
                "run `npm ci` in bench/peers to measure it");
    }

    private static Peer graalPy(File peers) throws IOException {
        Path lib = peers.toPath().resolve("graalpy/lib");
        String version = "";
        if (Files.isDirectory(lib)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(lib, "python-language-*.jar")) {
                for (Path jar : jars) version = jar.getFileName().toString().replaceAll("python-language-|\\.jar", "");
            }
        }
        return new Peer("GraalPy", peers, version.isEmpty() ? List.of()
                : List.of(java(), "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                        lib + File.separator + "*", "graalpy/GraalPyWorker.java", "worker.py", version),
                "run `mvn dependency:copy-dependencies -DoutputDirectory=lib` in bench/peers/graalpy to measure it");
    }
}
