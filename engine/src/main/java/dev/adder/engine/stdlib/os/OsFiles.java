package dev.adder.engine.stdlib.os;

import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.ErrorNumber;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.Node;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.io.Descriptors;
import dev.adder.engine.value.PyNone;

/** What functions of {@code os} and its kin do with paths and nodes. */
public final class OsFiles {
    private OsFiles() {}

    public static FilePath path(Ctx ctx, Object path, String function) {
        return FilePath.of(ctx, path, function + ": path should be string, bytes or os.PathLike");
    }

    static FilePath path(Ctx ctx, Object path, String function, String parameter) {
        return FilePath.of(ctx, path, function + ": " + parameter + " should be string, bytes or os.PathLike");
    }

    /** The node of a path or file descriptor. */
    public static Node node(Ctx ctx, Object path, boolean follow, String function) {
        if (NumberOps.isIndex(path)) {
            Node open = Descriptors.get(ctx, NumberOps.clippedIndex(ctx, path)).file();
            if (open == null) throw ErrorNumber.EBADF.exception();
            return open;
        }
        String kinds = follow ? "string, bytes, os.PathLike or integer" : "string, bytes or os.PathLike";
        FilePath p = FilePath.of(ctx, path, function + ": path should be " + kinds);
        return ctx.run.files().get(ctx, p, follow);
    }

    /** The directory that a function lists. */
    static DirectoryNode directory(Ctx ctx, Object path, String function) {
        FilePath p = directoryPath(ctx, path, function);
        if (ctx.run.files().get(ctx, p, true) instanceof DirectoryNode d) return d;
        throw p.error(ErrorNumber.ENOTDIR);
    }

    static FilePath directoryPath(Ctx ctx, Object path, String function) {
        return path == PyNone.NONE ? FilePath.of(".") : FilePath.of(ctx, path,
                function + ": path should be string, bytes, os.PathLike, integer or None");
    }
}
