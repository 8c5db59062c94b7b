package dev.adder.connect.host;

import dev.adder.sdk.Effect;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A program of this machine that may be started, and how. It gets its arguments one by one and never through a shell,
 * an environment that holds nothing but what is named here, one folder, so much time and so much output.
 *
 * @param name its name as a function
 * @param executable the program
 * @param doc what it does, for the model
 * @param fixed arguments that it always gets, before those of the program
 * @param forms the forms that arguments may have
 * @param folder where it runs
 * @param environment its environment, all of it
 * @param timeout how long it may take before it is ended with all that it started
 * @param maxOutput the most bytes it may print, and as many again to standard error
 * @param maxInput the most bytes it may be given to read
 * @param effect what it does to the world
 * @param approval whether a person must approve each call
 */
public record Command(String name, Path executable, String doc, List<String> fixed, List<ArgumentForm> forms,
        Path folder, Map<String, String> environment, Duration timeout, int maxOutput, int maxInput, Effect effect,
        boolean approval) {
    private static final Set<String> SHELLS = Set.of("sh", "bash", "rbash", "dash", "zsh", "fish", "ksh", "ksh93",
            "mksh", "pdksh", "csh", "tcsh", "ash", "busybox", "toybox", "elvish", "nu", "xonsh", "rc", "es", "yash",
            "cmd", "command", "powershell", "pwsh", "wsl");

    /** Copies the lists. */
    public Command {
        fixed = List.copyOf(fixed);
        forms = List.copyOf(forms);
        environment = Map.copyOf(environment);
    }

    /**
     * Starts a command under the name that programs use.
     *
     * @param name its name as a function
     * @param executable a path, or a name that is looked for on the {@code PATH}, once and now
     * @throws IllegalArgumentException when there is no such executable, or it is a shell
     */
    public static Builder of(String name, String executable) {
        Path found = find(executable);
        refuseShell(found, executable);
        Path real = real(found);
        if (!List.of("busybox", "toybox").contains(real.getFileName().toString())) {
            refuseShell(real, executable);
        }
        return new Builder(name, found);
    }

    private static void refuseShell(Path path, String executable) {
        String file = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String stem = file.endsWith(".exe") ? file.substring(0, file.length() - 4) : file;
        if (SHELLS.contains(stem) || file.endsWith(".bat") || file.endsWith(".cmd")) {
            throw new IllegalArgumentException("'" + executable + "' is a shell or is run by one; "
                    + "name the program that it would start");
        }
    }

    private static Path find(String executable) {
        try {
            if (executable.indexOf('/') >= 0 || executable.indexOf(File.separatorChar) >= 0) {
                Path path = Path.of(executable).toAbsolutePath().normalize();
                if (isProgram(path)) {
                    return path;
                }
            } else if (!executable.isEmpty()) {
                String folders = System.getenv("PATH");
                for (String folder : (folders == null ? "" : folders).split(File.pathSeparator)) {
                    Path path = Path.of(folder).resolve(executable);
                    if (!folder.isEmpty() && path.isAbsolute() && isProgram(path)) {
                        return path;
                    }
                }
            }
        } catch (InvalidPathException e) {
            // as if it were not there
        }
        throw new IllegalArgumentException("there is no program '" + executable + "' that can be started");
    }

    private static boolean isProgram(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot find out what " + path + " is", e);
        }
    }

    /** How a command is started. Unless said otherwise it takes no arguments, has 30 s and a megabyte, and writes. */
    public static final class Builder {
        private final String name;
        private final Path executable;
        private final List<ArgumentForm> forms = new ArrayList<>();
        private final Map<String, String> environment = new LinkedHashMap<>();
        private String doc = "";
        private List<String> fixed = List.of();
        private Path folder = Path.of("").toAbsolutePath();
        private Duration timeout = Duration.ofSeconds(30);
        private int maxOutput = 1 << 20;
        private int maxInput = 1 << 20;
        private Effect effect = Effect.WRITE;
        private boolean approval;

        private Builder(String name, Path executable) {
            this.name = name;
            this.executable = executable;
        }

        /** What it does, for the model. */
        public Builder doc(String value) {
            doc = value;
            return this;
        }

        /** Arguments that it always gets, before those of the program. */
        public Builder fixed(String... values) {
            fixed = List.of(values);
            return this;
        }

        /**
         * Adds a form that arguments may have: a regular expression for each, matched in full. Three dots at the end
         * mean that the last one may be repeated, or left out. Without any form the command takes no arguments.
         *
         * <p>An argument that starts with a dash passes only an expression that starts with one itself, so that the
         * name of a file never becomes an option.
         */
        public Builder arguments(String... patterns) {
            forms.add(ArgumentForm.of(List.of(patterns)));
            return this;
        }

        /** Where it runs; the folder of this process unless set. */
        public Builder folder(Path value) {
            if (!Files.isDirectory(value)) {
                throw new IllegalArgumentException("there is no folder " + value);
            }
            folder = value.toAbsolutePath().normalize();
            return this;
        }

        /** Adds a variable to its environment, which is empty otherwise. */
        public Builder environment(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** How long it may take. */
        public Builder timeout(Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException("timeout must be positive");
            }
            timeout = value;
            return this;
        }

        /** The most bytes it may print. */
        public Builder maxOutput(int bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("maxOutput must be at least 1");
            }
            maxOutput = bytes;
            return this;
        }

        /** The most bytes it may be given to read. */
        public Builder maxInput(int bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("maxInput must not be negative");
            }
            maxInput = bytes;
            return this;
        }

        /** What it does to the world. */
        public Builder effect(Effect value) {
            effect = value;
            return this;
        }

        /** Whether a person must approve each call. */
        public Builder approval(boolean value) {
            approval = value;
            return this;
        }

        /** The command. */
        public Command build() {
            return new Command(name, executable, doc, fixed, forms, folder, environment, timeout, maxOutput, maxInput,
                    effect, approval);
        }
    }
}
