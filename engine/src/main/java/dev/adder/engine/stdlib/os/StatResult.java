package dev.adder.engine.stdlib.os;

import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.FileNode;
import dev.adder.engine.files.LinkNode;
import dev.adder.engine.files.Node;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.sys.StructSequence;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;

/** {@code os.stat_result}. */
public final class StatResult {
    public static final PyClass TYPE = StructSequence.define("os", "stat_result", 10, "st_mode", "st_ino", "st_dev",
            "st_nlink", "st_uid", "st_gid", "st_size", "_st_atime", "_st_mtime", "_st_ctime", "st_atime", "st_mtime",
            "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev");
    private static final long BILLION = 1_000_000_000L;

    private StatResult() {}

    public static int mode(Node node) {
        int type = switch (node) {
            case DirectoryNode d -> 0040000;
            case LinkNode l -> 0120000;
            case FileNode f -> 0100000;
        };
        return type | node.permissions;
    }

    public static long size(Node node) {
        return switch (node) {
            case FileNode f -> f.size();
            case LinkNode l -> l.target.length();
            case DirectoryNode d -> 4096;
        };
    }

    public static PyTuple of(Ctx ctx, Node node) {
        long size = size(node);
        long a = node.accessed;
        long m = node.modified;
        return StructSequence.of(ctx, TYPE, (long) mode(node), node.number, 1L, node instanceof DirectoryNode ? 2L : 1L,
                1000L, 1000L, size, Math.floorDiv(a, BILLION), Math.floorDiv(m, BILLION), Math.floorDiv(m, BILLION),
                a / 1e9, m / 1e9, m / 1e9, a, m, m, 4096L, (size + 511) / 512, 0L);
    }
}
