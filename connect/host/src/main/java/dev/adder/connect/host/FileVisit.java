package dev.adder.connect.host;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;

/** Is shown what was found. */
@FunctionalInterface
interface FileVisit {
    /** Looks at one path; its last name is in the open folder, which an allowed folder is itself. */
    void see(Dir dir, FilePath path, BasicFileAttributes attributes) throws IOException;

    /** Whether it has seen enough. */
    default boolean isDone() {
        return false;
    }
}
