package dev.adder.cli;

import dev.adder.connect.host.FileTools;
import dev.adder.engine.data.Data;
import dev.adder.sdk.Tool;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The section {@code files} of a tools file: folders by name, each a path or with more about it. */
final class FilesSection {
    private static final List<String> KEYS = List.of("path", "write");

    private FilesSection() {}

    /**
     * The tools of a section.
     *
     * @throws IllegalArgumentException when something in it is wrong; the message says what to correct
     */
    static List<Tool> tools(Data section) {
        if (!(section instanceof Data.Map folders)) throw new IllegalArgumentException("files must be an object");
        FileTools.Builder files = FileTools.builder();
        for (Map.Entry<String, Data> one : folders.entries().entrySet()) {
            String where = "files." + one.getKey();
            boolean plain = one.getValue() instanceof Data.Text;
            Entry entry = Entry.of(where, plain ? Data.Map.of("path", one.getValue()) : one.getValue(), KEYS);
            String path = entry.text("path");
            if (path == null) throw new IllegalArgumentException(where + " needs a \"path\" of a folder");
            HttpSection.located(where, () -> entry.flag("write")
                    ? files.writable(one.getKey(), path(path))
                    : files.readable(one.getKey(), path(path)));
        }
        return HttpSection.located("files", files::build).tools();
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not a path: " + text, e);
        }
    }
}
