package dev.adder.engine.files;

/**
 * A directory of the host at a place in the virtual tree.
 *
 * @param at the absolute virtual path, as {@code /data}
 * @param tree where its entries come from
 * @param mode what programs may do there
 */
public record Mount(String at, HostTree tree, Mode mode) {
    /** What a program can do in a mounted directory. */
    public enum Mode {
        /** Programs only read. */
        READ_ONLY,
        /** Programs see their own changes; the host does not. */
        OVERLAY,
        /** Programs see their own changes; at the end the host gets them as one list to carry out. */
        WRITE_BACK
    }

    public Mount {
        if (!at.startsWith("/") || at.equals("/")) throw new IllegalArgumentException("not below the root: " + at);
        for (String name : at.substring(1).split("/", -1)) {
            if (!FilePath.isName(name)) throw new IllegalArgumentException("not a plain absolute path: " + at);
        }
    }
}
