package dev.adder.engine.files;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A directory; one of a mount is filled when it is first looked into. */
public final class DirectoryNode extends Node {
    /** Where it is; null for the root and for what was removed. */
    @Nullable DirectoryNode parent;
    String name = "";
    /** What it holds, in order of making. */
    final Map<String, Node> entries = new LinkedHashMap<>();
    /** Whether the host has yet to be asked what is in it. */
    boolean unread;
    /** What the host has in it. */
    final Set<String> original = new LinkedHashSet<>();

    DirectoryNode(long number, long now, @Nullable Mount mount) {
        super(number, now, 0755, mount);
    }

    /** The absolute path. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (DirectoryNode d = this; d.parent != null; d = d.parent) path.insert(0, "/" + d.name);
        return path.isEmpty() ? "/" : path.toString();
    }

    boolean isWithin(DirectoryNode other) {
        for (DirectoryNode d = this; d != null; d = d.parent) if (d == other) return true;
        return false;
    }
}
