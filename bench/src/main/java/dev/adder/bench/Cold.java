package dev.adder.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From an empty machine to the first result: whole processes, in turn. */
final class Cold {
    private Cold() {}

    /** Milliseconds of each command, the median of the rounds. */
    static Map<String, Double> measure(Path home, List<Peer> peers, int rounds)
            throws IOException, InterruptedException {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        String adder = home.resolve("adder").toString();
        String program = home.resolve("bench/peers/one.py").toString();
        commands.put("`adder run` with the cache of loaded classes", List.of(adder, "run", program));
        commands.put("`adder run` without it", List.of("env", "ADDER_NO_AOT=1", adder, "run", program));
        for (Peer peer : peers) {
            if (!peer.there()) continue;
            if (peer.name().equals(Peer.CPYTHON)) {
                commands.put("CPython", List.of(peer.command().getFirst(), program));
            } else if (!peer.name().equals(Peer.ADDER)) {
                commands.put(peer.name(), peer.command());
            }
        }
        Map<String, List<Double>> found = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                double millis = time(command.getValue(), home.resolve("bench/peers").toFile());
                if (round >= 0) found.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(millis);
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        for (String name : commands.keySet()) {
            medians.put(name, Numbers.median(Objects.requireNonNull(found.get(name))));
        }
        return medians;
    }

    private static double time(List<String> command, File folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).directory(folder).redirectErrorStream(true).start();
        if (command.size() > 1 && !command.getLast().endsWith("one.py")) {
            process.outputWriter().append(Worker.JSON.writeValueAsString(Request.repeated("print(1 + 1)", 1)))
                    .append('\n').close();
        }
        process.getInputStream().readAllBytes();
        process.waitFor();
        return (System.nanoTime() - start) / 1e6;
    }
}
