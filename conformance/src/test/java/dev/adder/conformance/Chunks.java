package dev.adder.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A conformance program cut into its chunks, at the lines {@code # ---}, as {@code record.py} cuts it. */
record Chunks(Path file, List<Chunk> chunks) {
    private static final String SEPARATOR = "# ---";

    /**
     * One program of a file.
     *
     * @param line its first line in the file, from one
     * @param text its own text
     */
    record Chunk(int line, String text) {
        /** The text to run: empty lines first, so that lines are numbered as in the file. */
        String padded() {
            return "\n".repeat(line - 1) + text;
        }

        /** Eight hexadecimal digits that change with the text. */
        String digest() {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 4);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Chunks read(Path file) throws IOException {
        return of(file, Files.readString(file));
    }

    static Chunks of(Path file, String text) {
        List<Chunk> chunks = new ArrayList<>();
        int chunkAt = 0;
        int start = 1;
        int number = 0;
        for (int at = 0; at < text.length();) {
            int newline = text.indexOf('\n', at);
            int next = newline < 0 ? text.length() : newline + 1;
            number++;
            if (text.substring(at, newline < 0 ? next : newline).equals(SEPARATOR)) {
                chunks.add(new Chunk(start, text.substring(chunkAt, at)));
                chunkAt = next;
                start = number + 1;
            }
            at = next;
        }
        chunks.add(new Chunk(start, text.substring(chunkAt)));
        return new Chunks(file, List.copyOf(chunks));
    }

    /** The name of the program as tracebacks show it. */
    String name() {
        return file.getFileName().toString();
    }

    /** The recording beside the program. */
    Path expectedFile() {
        return file.resolveSibling(name().replaceFirst("\\.py$", ".expected"));
    }
}
