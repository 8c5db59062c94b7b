package dev.adder.engine.files;

import org.jspecify.annotations.Nullable;

/** A file, directory or symbolic link of the virtual tree. It does not know its name: a directory does. */
public abstract sealed class Node permits FileNode, DirectoryNode, LinkNode {
    /** What an entry is charged for in memory and against the limit of file bytes. */
    static final int COST = 256;

    /** A number that no other node of the tree has. */
    public final long number;
    /** When it was last changed, in nanoseconds since the epoch. */
    public long modified;
    /** When it was last read. */
    public long accessed;
    /** The permission bits, which are shown and otherwise do not matter, but for the write bits of a mount. */
    public int permissions;
    /** The mounted directory it is in, or null. */
    final @Nullable Mount mount;
    /** Its path in the mounted directory as the host has it; null for what the program made. */
    @Nullable String origin;
    /** Whether a directory holds it. */
    boolean linked = true;

    Node(long number, long now, int permissions, @Nullable Mount mount) {
        this.number = number;
        this.modified = now;
        this.accessed = now;
        this.permissions = permissions;
        this.mount = mount;
    }

    /** Whether the host allows no change. */
    public final boolean readOnly() {
        return mount != null && mount.mode() == Mount.Mode.READ_ONLY;
    }

    public final boolean linked() {
        return linked;
    }
}
