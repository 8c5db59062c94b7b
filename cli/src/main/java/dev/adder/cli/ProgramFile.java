package dev.adder.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The program that a command was given: its name in tracebacks and its text. */
record ProgramFile(String name, String text) {
    /** The largest program there is; {@code Limits.sourceBytes} refuses smaller ones with its own message. */
    private static final int MOST_BYTES = 64 << 20;

    /** Reads a file, or standard input for {@code -}. */
    static ProgramFile read(String file) {
        byte[] bytes;
        try {
            if (file.equals("-")) {
                try (InputStream in = System.in) {
                    bytes = in.readNBytes(MOST_BYTES);
                }
            } else {
                Path path = Path.of(file);
                if (Files.isDirectory(path)) throw new CommandFailure(ExitCode.USAGE, file + " is a directory");
                bytes = Files.readAllBytes(path);
            }
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitCode.USAGE, "there is no file " + file);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, "cannot read " + file + ": " + e.getMessage());
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            return new ProgramFile(file.equals("-") ? "<stdin>" : file,
                    text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new CommandFailure(ExitCode.PROGRAM, file + " is not UTF-8 text: " + firstBadByte(bytes)
                    + "; save it as UTF-8");
        }
    }

    private static String firstBadByte(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var result = decoder.decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        int at = in.position();
        int line = 1;
        for (int i = 0; i < at; i++) if (bytes[i] == '\n') line++;
        return result.isError() ? "byte 0x" + String.format("%02x", bytes[at] & 0xFF) + " in line " + line
                : "it ends in the middle of a character";
    }
}
