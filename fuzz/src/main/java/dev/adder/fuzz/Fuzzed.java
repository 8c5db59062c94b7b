package dev.adder.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Jazzer calls. Its one argument names the target; {@code all} takes the target by the first byte. */
public final class Fuzzed {
    private static List<FuzzTarget> targets = List.of();

    private Fuzzed() {}

    /** Called once, with {@code --target_args}. */
    public static void fuzzerInitialize(String[] arguments) {
        Target one = Target.named(arguments[0]);
        targets = (one == null ? List.of(Target.values()) : List.of(one)).stream().map(Target::make).toList();
        // Loads and instruments classes, which is not to count as an input that takes long.
        targets.forEach(target -> target.run("pass".getBytes(StandardCharsets.UTF_8)));
    }

    /** Called for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (targets.size() == 1) {
            targets.getFirst().run(input);
        } else if (input.length > 0) {
            byte[] rest = new byte[input.length - 1];
            System.arraycopy(input, 1, rest, 0, rest.length);
            targets.get((input[0] & 0xFF) % targets.size()).run(rest);
        }
    }
}
