package dev.adder.connect.host;

import dev.adder.engine.data.Data;
import dev.adder.sdk.ToolFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for a text in files. Files that are no text, and very large ones, are passed over. */
final class FileSearch implements FileVisit {
    private static final int MAX_FILE = 20 << 20;
    private static final long MAX_ALL = 256L << 20;
    private static final int MAX_TEXT = 1000;
    private static final int MAX_LINE = 500;
    private static final int SNIFFED = 8192;

    private final String text;
    private final boolean ignoreCase;
    private final int limit;
    private final List<Data> found = new ArrayList<>();
    private long read;

    FileSearch(String text, boolean ignoreCase, int limit) {
        if (text.isEmpty() || text.length() > MAX_TEXT || text.indexOf('\n') >= 0) {
            throw new ToolFailure("ValueError",
                    "argument 'text' must be one line of 1 to " + MAX_TEXT + " characters");
        }
        this.text = ignoreCase ? text.toLowerCase(Locale.ROOT) : text;
        this.ignoreCase = ignoreCase;
        this.limit = limit;
    }

    Data found() {
        return new Data.List(found);
    }

    @Override
    public boolean isDone() {
        return found.size() >= limit;
    }

    @Override
    public void see(Dir dir, FilePath path, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile() || attributes.size() > MAX_FILE || isDone()) {
            return;
        }
        byte[] content;
        try (SeekableByteChannel file = dir.file(path.name(), StandardOpenOption.READ)) {
            content = content(file);
        } catch (AccessDeniedException e) {
            return;
        }
        read += content.length;
        if (read > MAX_ALL) {
            throw new ToolFailure("ValueError", "more than " + HttpBody.words(MAX_ALL)
                    + " to look through; name a smaller folder or pattern");
        }
        if (!isBinary(content)) {
            look(new String(content, StandardCharsets.UTF_8), path);
        }
    }

    private static byte[] content(SeekableByteChannel file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        while (out.size() <= MAX_FILE && file.read(buffer.clear()) >= 0) {
            out.write(buffer.array(), 0, buffer.position());
        }
        return out.toByteArray();
    }

    private static boolean isBinary(byte[] content) {
        for (int i = 0; i < Math.min(SNIFFED, content.length); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private void look(String content, FilePath path) {
        int number = 0;
        for (int at = 0; at < content.length() && !isDone();) {
            int end = content.indexOf('\n', at);
            String line = content.substring(at, end < 0 ? content.length() : end);
            number++;
            if ((ignoreCase ? line.toLowerCase(Locale.ROOT) : line).contains(text)) {
                String plain = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
                String shown = plain.length() > MAX_LINE ? plain.substring(0, MAX_LINE) : plain;
                found.add(Data.Map.builder().put("path", path.toString()).put("line", number).put("text", shown)
                        .build().as("FileMatch"));
            }
            at = end < 0 ? content.length() : end + 1;
        }
    }
}
