package dev.adder.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs in a text file, one a line: bytes beyond printable ASCII are written {@code \n}, {@code \x00}, a backslash is
 * {@code \\}. Lines that begin with {@code #} are remarks.
 */
final class Corpus {
    private static final int HEX = 16;

    private Corpus() {}

    /** The inputs of a file; none when there is no such file. */
    static List<byte[]> read(Path file) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        if (!Files.exists(file)) return inputs;
        for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
            if (!line.startsWith("#")) inputs.add(bytes(line));
        }
        return inputs;
    }

    /** Writes a file of inputs, with a remark before them. */
    static void write(Path file, String remark, List<byte[]> inputs) throws IOException {
        StringBuilder text = new StringBuilder("# ").append(remark).append('\n');
        for (byte[] input : inputs) text.append(line(input)).append('\n');
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    static String line(byte[] input) {
        StringBuilder line = new StringBuilder();
        for (byte one : input) {
            char c = (char) (one & 0xFF);
            if (c == '\n') {
                line.append("\\n");
            } else if (c == '\\') {
                line.append("\\\\");
            } else if (c < ' ' || c > '~' || c == '#' && line.isEmpty()) {
                line.append("\\x").append(Character.forDigit(c / HEX, HEX)).append(Character.forDigit(c % HEX, HEX));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static byte[] bytes(String line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\') {
                bytes.write(c);
            } else if (line.charAt(++i) == 'n') {
                bytes.write('\n');
            } else if (line.charAt(i) == 'x') {
                bytes.write(Integer.parseInt(line, i + 1, i + 3, HEX));
                i += 2;
            } else {
                bytes.write('\\');
            }
        }
        return bytes.toByteArray();
    }
}
