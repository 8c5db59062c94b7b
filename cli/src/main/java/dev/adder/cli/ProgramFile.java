package dev.adder.cli;

import dev.adder.engine.run.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The program that a command was given: its name in tracebacks and its text. */
record ProgramFile(String name, String text) {
    /** More is not even read; {@link Limits#sourceBytes} refuses far less, with its own message. */
    private static final int MOST_BYTES = 64 << 20;

    /** Reads a file, or standard input for {@code -}. */
    static ProgramFile read(String file) {
        String name = file.equals("-") ? "<stdin>" : file;
        byte[] bytes = bytes(file);
        if (bytes.length > MOST_BYTES) {
            throw new CommandFailure(ExitCode.LIMIT, name + " is longer than " + (MOST_BYTES >> 20)
                    + " MB; is it a program?");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new ProgramFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new CommandFailure(ExitCode.PROGRAM, name + " is not UTF-8 text: " + firstBadByte(bytes)
                    + "; save it as UTF-8");
        }
    }

    private static byte[] bytes(String file) {
        try {
            if (file.equals("-")) return System.in.readNBytes(MOST_BYTES + 1);
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new CommandFailure(ExitCode.USAGE, file + " is a directory; name a file in it");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(MOST_BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitCode.USAGE, "there is no file " + file);
        } catch (AccessDeniedException e) {
            throw new CommandFailure(ExitCode.USAGE, "no permission to read " + file);
        } catch (IOException | InvalidPathException e) {
            throw new CommandFailure(ExitCode.USAGE, "cannot read " + file + ": " + e.getMessage());
        }
    }

    /** Whether a run refuses it for its length, whatever it holds. */
    boolean tooLong(Limits limits) {
        return !limits.allows(text);
    }

    private static String firstBadByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        int at = in.position();
        int line = 1;
        for (int i = 0; i < at; i++) if (bytes[i] == '\n') line++;
        return String.format(Locale.ROOT, "byte 0x%02x at offset %d, in line %d", bytes[at] & 0xFF, at, line);
    }
}
