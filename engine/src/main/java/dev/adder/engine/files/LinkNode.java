package dev.adder.engine.files;

import org.jspecify.annotations.Nullable;

/** A symbolic link: text that is followed within the virtual tree. Mounted directories have none of their own. */
public final class LinkNode extends Node {
    public final String target;

    LinkNode(long number, long now, String target, @Nullable Mount mount) {
        super(number, now, 0777, mount);
        this.target = target;
    }
}
