package dev.adder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What the process holds while no run is under way.
 *
 * @param heapBytes live data, after a collection
 * @param descriptors open files, 0 where the system does not tell
 */
record SoakSample(long heapBytes, int threads, int descriptors, int processes) {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    static SoakSample take() {
        for (int i = 0; i < 2; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new SoakSample(runtime.totalMemory() - runtime.freeMemory(), Thread.getAllStackTraces().size(),
                open(), (int) ProcessHandle.current().descendants().count());
    }

    private static int open() {
        if (!Files.isDirectory(DESCRIPTORS)) return 0;
        try (Stream<Path> all = Files.list(DESCRIPTORS)) {
            return (int) all.count();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The mean of one number over the fifth of the samples that begins with so many fifths. */
    static double fifth(List<SoakSample> samples, int fifth, ToDoubleFunction<SoakSample> number) {
        int n = samples.size();
        return samples.subList(n * fifth / 5, n * (fifth + 1) / 5).stream().mapToDouble(number).average()
                .orElse(Double.NaN);
    }
}
