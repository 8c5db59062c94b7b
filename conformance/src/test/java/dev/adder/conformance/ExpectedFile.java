package dev.adder.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What CPython did with each chunk of a program, read from the file that {@code record.py} wrote. */
record ExpectedFile(List<Expected> chunks) {
    private static final Pattern CHUNK = Pattern.compile("# --- (\\d+) ([0-9a-f]{8})");
    private static final Pattern EXIT = Pattern.compile("# exit (\\d+)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\+# (---.*|error|exit .*|no newline)");

    /**
     * What one chunk did.
     *
     * @param line the chunk's first line
     * @param digest the digest of the chunk's text when it was recorded
     * @param output all of standard output
     * @param error all of standard error, mostly the traceback of an uncaught error; empty when there was none
     * @param exit the exit code
     */
    record Expected(int line, String digest, String output, String error, int exit) {
        /** Whether this was recorded from just this chunk. */
        boolean isFor(Chunks.Chunk chunk) {
            return line == chunk.line() && digest.equals(chunk.digest());
        }

        /** The same text as the file has it, for a comparison that a person reads. */
        String shown() {
            return shown(output, error, exit);
        }

        /** Output, error and exit code of some other run in the form of {@link #shown()}. */
        static String shown(String output, String error, int exit) {
            var text = new StringBuilder(section(output));
            if (!error.isEmpty()) {
                text.append("# error\n").append(section(error));
            }
            if (exit != (error.isEmpty() ? 0 : 1)) {
                text.append("# exit ").append(exit).append('\n');
            }
            return text.toString();
        }

        private static String section(String text) {
            return text.isEmpty() || text.endsWith("\n") ? text : text + "\n# no newline\n";
        }
    }

    static ExpectedFile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /** Reads the text of a recording; {@link IllegalArgumentException} when it is not one. */
    static ExpectedFile parse(String text) {
        var reader = new Reader();
        for (int at = 0; at < text.length();) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                throw new IllegalArgumentException("the last line has no end");
            }
            reader.line(text.substring(at, end));
            at = end + 1;
        }
        reader.endChunk();
        return new ExpectedFile(List.copyOf(reader.chunks));
    }

    /** Takes a recording line by line. */
    private static final class Reader {
        final List<Expected> chunks = new ArrayList<>();
        private @Nullable Matcher header;
        private final StringBuilder output = new StringBuilder();
        private final StringBuilder error = new StringBuilder();
        private StringBuilder current = output;
        private int exit = -1;

        void line(String line) {
            Matcher chunk = CHUNK.matcher(line);
            Matcher code = EXIT.matcher(line);
            if (chunk.matches()) {
                endChunk();
                header = chunk;
            } else if (header == null) {
                throw new IllegalArgumentException("does not begin with a chunk: " + line);
            } else if (line.equals("# error")) {
                current = error;
            } else if (line.equals("# no newline") && !current.isEmpty()) {
                current.setLength(current.length() - 1);
            } else if (code.matches()) {
                exit = Integer.parseInt(code.group(1));
            } else {
                current.append(ESCAPED.matcher(line).matches() ? line.substring(1) : line).append('\n');
            }
        }

        void endChunk() {
            if (header != null) {
                int code = exit >= 0 ? exit : error.isEmpty() ? 0 : 1;
                chunks.add(new Expected(Integer.parseInt(header.group(1)), header.group(2), output.toString(),
                        error.toString(), code));
            }
            header = null;
            output.setLength(0);
            error.setLength(0);
            current = output;
            exit = -1;
        }
    }
}
