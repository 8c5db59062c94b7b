package dev.adder.engine.files;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directory of the host, as the engine is shown it. The engine asks only for paths that it has made of names which
 * {@link #list} gave it, so what a program writes never reaches the host as a path. What a directory holds is asked
 * once and then remembered, and so is a file's content: the run sees the tree as of its first look. An implementation
 * leaves out, or refuses, everything that leads out of the directory, symbolic links above all.
 *
 * <p>Paths are relative to the mounted directory, with {@code /} between names; the directory itself is {@code ""}.
 */
public interface HostTree {
    /** A file or directory. */
    record Entry(String name, boolean directory, long size, Instant modified) {}

    /** What a directory holds. */
    List<Entry> list(String path) throws IOException;

    /**
     * The content of a file.
     *
     * @param most if the file is longer than this, its content is not wanted: null
     */
    byte @Nullable [] read(String path, long most) throws IOException;
}
