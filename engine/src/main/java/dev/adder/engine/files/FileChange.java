package dev.adder.engine.files;

/** What a program changed in a mounted directory; paths are relative to it. */
public sealed interface FileChange {
    Mount mount();

    String path();

    /** A file that is new or has new content. */
    record Written(Mount mount, String path, byte[] content) implements FileChange {}

    /** A new directory. */
    record Made(Mount mount, String path) implements FileChange {}

    /** A file, or a directory with all it held, that is gone. */
    record Removed(Mount mount, String path) implements FileChange {}
}
