package dev.adder.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that a person has read line by line, kept as files under {@code src/test/resources/approved} of a module. With
 * {@code -Dadder.approve=true} the files are written instead of compared; then they have to be read again.
 */
public final class Approved {
    private static final String WRITE = "adder.approve";

    private Approved() {}

    /**
     * Compares a text with its approved file.
     *
     * @param module path of the module from the root, such as {@code connect/mcp}
     * @param name name of the file
     * @param text what it should hold
     */
    public static void check(String module, String name, String text) {
        Path file = Needs.root().resolve(module).resolve("src/test/resources/approved").resolve(name);
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            String approved = Files.exists(file) ? Files.readString(file) : "";
            assertEquals(approved, text, () -> file + " is not what came out; write it with -D" + WRITE + "=true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
