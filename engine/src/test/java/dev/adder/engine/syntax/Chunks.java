package dev.adder.engine.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Test resources that hold many programs, separated by lines {@code # ---}. */
final class Chunks {
    private static final String SEPARATOR = "# ---";

    /** A program or what is recorded of it, and the line of the file at which it starts. */
    record Chunk(String text, int line) {}

    private Chunks() {}

    static List<Chunk> read(String name) throws IOException {
        String all;
        try (InputStream in = Objects.requireNonNull(Chunks.class.getResourceAsStream("/syntax/" + name), name)) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Chunk> chunks = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        int start = 1;
        int line = 0;
        for (String text : all.split("\n", -1)) {
            line++;
            if (text.equals(SEPARATOR)) {
                chunks.add(new Chunk(chunk.toString(), start));
                chunk.setLength(0);
                start = line + 1;
            } else {
                chunk.append(text).append('\n');
            }
        }
        chunk.setLength(chunk.length() - 1);
        chunks.add(new Chunk(chunk.toString(), start));
        return chunks;
    }
}
