package dev.adder.conformance.mutation;

import dev.adder.engine.Session;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks each method of some packages of the engine in two ways, runs the chunks that reach it until one notices, and
 * writes down what no chunk reaches or notices.
 */
final class MutationRun {
    private static final long PATIENCE_MILLIS = 10_000;
    private static final long STACK = 64L << 20;

    private static final Logger LOG = Logger.getLogger("dev.adder");

    private final Path report;
    private final Breaking engine;
    private final IntPredicate chunks;
    private final String[] names;
    private final int most;
    private final List<String> lines = new ArrayList<>();
    private final TreeMap<String, int[]> totals = new TreeMap<>();

    /**
     * A run over some packages.
     *
     * @param packages their names below the engine's, such as {@code ops}, {@code builtin} or {@code stdlib.re}
     * @param most how many chunks are run for one method at most
     * @param report the file for the result
     */
    MutationRun(Set<String> packages, int most, Path report) throws ReflectiveOperationException, IOException {
        this.report = report;
        this.most = most;
        boolean library = packages.contains("stdlib");
        Predicate<String> chosen = p -> packages.contains(p) || library && p.startsWith("stdlib");
        this.engine = new Breaking(MutationRun.class.getClassLoader(), chosen);
        loadAll(chosen);
        this.chunks = (IntPredicate) engine.loadClass("dev.adder.conformance.EveryChunk").getConstructor()
                .newInstance();
        this.names = chunks.toString().split("\n");
    }

    /** Loads what no chunk may load, so that it is reported. */
    private void loadAll(Predicate<String> packages) throws ReflectiveOperationException, IOException {
        Path root;
        try {
            root = Path.of(Session.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (Files.isDirectory(root)) {
            loadAll(packages, root);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            loadAll(packages, jar.getPath("/"));
        }
    }

    private void loadAll(Predicate<String> packages, Path root) throws ReflectiveOperationException, IOException {
        Path own = root.resolve("dev/adder/engine");
        List<String> classes;
        try (Stream<Path> files = Files.walk(own)) {
            classes = files.map(f -> own.relativize(f).toString().replace('/', '.'))
                    .filter(f -> f.endsWith(".class") && f.lastIndexOf('.', f.length() - 7) > 0)
                    .map(f -> f.substring(0, f.length() - 6)).sorted().toList();
        }
        for (String each : classes) {
            if (packages.test(each.substring(0, each.lastIndexOf('.')))) engine.loadClass("dev.adder.engine." + each);
        }
    }

    /** The methods that no chunk reaches, or whose breaking no chunk notices, one a line. */
    List<String> run(Predicate<String> methods) throws IOException, InterruptedException {
        LOG.setLevel(Level.OFF);
        List<boolean[]> reached = new ArrayList<>();
        long[] nanos = new long[names.length];
        Switch.reached = new boolean[1 << 16];
        for (int i = 0; i < names.length; i++) holds(i);
        Switch.recording = true;
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            Arrays.fill(Switch.reached, false);
            long start = System.nanoTime();
            if (!holds(i)) {
                wrong.add(i);
                lines.add("fails without a mutation: " + names[i]);
            }
            nanos[i] = System.nanoTime() - start;
            reached.add(wrong.contains(i) ? new boolean[0] : Arrays.copyOf(Switch.reached, engine.methods.size()));
        }
        Switch.recording = false;
        long[] size = reached.stream().mapToLong(r -> {
            long n = 0;
            for (boolean b : r) if (b) n++;
            return n;
        }).toArray();
        for (int m = 0; m < engine.methods.size(); m++) {
            if (!methods.test(engine.methods.get(m).name())) continue;
            int method = m;
            List<Integer> reaching = IntStream.range(0, names.length)
                    .filter(i -> reached.get(i).length > method && reached.get(i)[method]).boxed()
                    .sorted(Comparator.comparingLong(i -> size[i] * 1000 + nanos[i] / 1000)).toList();
            judge(m, reaching);
            if (m % 200 == 199) save();
        }
        save();
        return lines;
    }

    private void judge(int m, List<Integer> reaching) throws InterruptedException {
        Breaking.Method method = engine.methods.get(m);
        String folder = method.name().startsWith("ops.") ? "ops"
                : method.name().startsWith("builtin.") ? "builtin" : "stdlib";
        int[] total = totals.computeIfAbsent(folder, f -> new int[4]);
        total[0]++;
        if (reaching.isEmpty()) {
            total[1]++;
            lines.add("not reached: " + method.name());
            return;
        }
        if (!noticed(m * 2, reaching)) {
            total[2]++;
            lines.add("throws unnoticed: " + method.name() + " " + reaching.size() + " " + names[reaching.getFirst()]);
        } else if (!method.trivial() && !noticed(m * 2 + 1, reaching)) {
            total[3]++;
            lines.add("wrong unnoticed: " + method.name() + " " + reaching.size() + " " + names[reaching.getFirst()]);
        }
    }

    private boolean noticed(int number, List<Integer> reaching) throws InterruptedException {
        int step = Math.max(1, reaching.size() / most);
        Switch.set(number);
        try {
            for (int i = 0; i < reaching.size(); i += step) {
                if (!holds(reaching.get(i))) return true;
            }
            return false;
        } finally {
            Switch.set(Switch.NONE);
        }
    }

    /** Whether a chunk does what it should, on a thread of its own that is given up when it takes too long. */
    private boolean holds(int chunk) throws InterruptedException {
        boolean[] right = new boolean[1];
        Thread thread = new Thread(null, () -> {
            try {
                right[0] = chunks.test(chunk);
            } catch (RuntimeException | Error e) {
                right[0] = false;
            }
        }, "chunk", STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join(Switch.isOff() ? 0 : PATIENCE_MILLIS);
        if (thread.isAlive()) {
            Switch.set(Switch.ALL);
            thread.join(PATIENCE_MILLIS);
            if (thread.isAlive()) lines.add("hangs: " + names[chunk]);
            return false;
        }
        return right[0];
    }

    private void save() throws IOException {
        StringBuilder text = new StringBuilder(names.length + " chunks\n");
        totals.forEach((folder, n) -> text.append(folder).append(": ").append(n[0]).append(" methods, ").append(n[1])
                .append(" not reached, ").append(n[2]).append(" may throw, ").append(n[3]).append(" may be wrong\n"));
        Files.writeString(report, text + String.join("\n", lines) + "\n");
    }
}
