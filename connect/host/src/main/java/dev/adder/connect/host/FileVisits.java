package dev.adder.connect.host;

import dev.adder.sdk.ToolFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Goes through folders and shows what matches, so much and so deep and no further. Links are shown, not followed. */
final class FileVisits {
    private static final int MAX_DEPTH = 60;
    private static final int MAX_LOOKED_AT = 200_000;

    private final Glob glob;
    private final int maxEntries;
    private final FileVisit visit;
    private int shown;
    private int lookedAt;

    FileVisits(Glob glob, int maxEntries, FileVisit visit) {
        this.glob = glob;
        this.maxEntries = maxEntries;
        this.visit = visit;
    }

    /** Goes through an allowed folder and what is below it. */
    void top(Dir dir, FilePath path, BasicFileAttributes attributes) throws IOException {
        List<String> names = List.of(path.folder());
        if (glob.matches(names)) {
            show(dir, path, attributes);
        }
        if (glob.isDeep()) {
            below(dir, path, names);
        }
    }

    /** Goes through what is in a folder. */
    void below(Dir dir, FilePath path, List<String> names) throws IOException {
        List<String> entries = new ArrayList<>();
        for (Iterator<Path> found = dir.entries(); found.hasNext();) {
            if (++lookedAt > MAX_LOOKED_AT) {
                throw new ToolFailure("ValueError",
                        "there are too many files below '" + path + "'; name a smaller folder");
            }
            String name = found.next().getFileName().toString();
            if (FilePath.isName(name, File.separatorChar == '\\')) {
                entries.add(name);
            }
        }
        entries.sort(String::compareTo);
        for (String name : entries) {
            if (visit.isDone()) {
                return;
            }
            try {
                entry(dir, path.child(name), name, names);
            } catch (NoSuchFileException | Dir.LinkFound e) {
                // it went away or became another thing meanwhile
            }
        }
    }

    private void entry(Dir dir, FilePath path, String name, List<String> names) throws IOException {
        BasicFileAttributes attributes = dir.attributes(name);
        List<String> all = new ArrayList<>(names);
        all.add(name);
        if (glob.matches(all)) {
            show(dir, path, attributes);
        }
        boolean link = attributes.isSymbolicLink() || attributes.isOther();
        if (glob.isDeep() && attributes.isDirectory() && !link && all.size() < MAX_DEPTH) {
            try (Dir inner = dir.folder(name)) {
                below(inner, path, all);
            } catch (AccessDeniedException e) {
                // not for this process
            }
        }
    }

    private void show(Dir dir, FilePath path, BasicFileAttributes attributes) throws IOException {
        if (++shown > maxEntries) {
            throw new ToolFailure("ValueError",
                    "more than " + maxEntries + " entries; name a smaller folder or pattern");
        }
        visit.see(dir, path, attributes);
    }
}
