package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.PyException;
import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.FileNode;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.LinkNode;
import dev.adder.engine.files.Node;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.io.Descriptors;
import dev.adder.engine.value.Exceptions;
import org.jspecify.annotations.Nullable;

/** The functions of {@code os.path} that look at files. */
@PyModule(value = "posixpath", also = "os.path")
final class OsPathFiles {
    private OsPathFiles() {}

    private static FilePath path(Ctx ctx, Object path, boolean follow) {
        return FilePath.of(ctx, path, follow ? "stat: path should be string, bytes, os.PathLike or integer"
                : "lstat: path should be string, bytes or os.PathLike");
    }

    private static @Nullable Node find(Ctx ctx, Object path, boolean follow) {
        if (NumberOps.isIndex(path)) {
            try {
                return Descriptors.get(ctx, NumberOps.clippedIndex(ctx, path)).file();
            } catch (PyException e) {
                if (!e.value.type().isSubclassOf(Exceptions.OS_ERROR)) throw e;
                ctx.recover(e);
                return null;
            }
        }
        try {
            return ctx.run.files().find(ctx, path(ctx, path, follow), follow);
        } catch (PyException e) {
            if (e.value.type() != Exceptions.VALUE_ERROR) throw e;
            ctx.recover(e);
            return null;
        }
    }

    private static Node get(Ctx ctx, Object path) {
        return OsFiles.node(ctx, path, true, "stat");
    }

    /** Return whether there is a file or directory. */
    @Py("exists(path) -> bool")
    static boolean exists(Ctx ctx, Object path) {
        return find(ctx, path, true) != null;
    }

    /** Return whether there is a file, directory or link. */
    @Py("lexists(path) -> bool")
    static boolean lexists(Ctx ctx, Object path) {
        return find(ctx, path, false) != null;
    }

    /** Return whether there is a file. */
    @Py("isfile(path) -> bool")
    static boolean isfile(Ctx ctx, Object path) {
        return find(ctx, path, true) instanceof FileNode;
    }

    /** Return whether there is a directory. */
    @Py("isdir(s) -> bool")
    static boolean isdir(Ctx ctx, Object s) {
        return find(ctx, s, true) instanceof DirectoryNode;
    }

    /** Return whether there is a symbolic link. */
    @Py("islink(path) -> bool")
    static boolean islink(Ctx ctx, Object path) {
        return find(ctx, path, false) instanceof LinkNode;
    }

    /** Return whether this is a junction: there is none here. */
    @Py("isjunction(path) -> bool")
    static boolean isjunction(Ctx ctx, Object path) {
        path(ctx, path, false);
        return false;
    }

    /** Return whether this is the root. */
    @Py("ismount(path) -> bool")
    static boolean ismount(Ctx ctx, Object path) {
        Node node = find(ctx, path, false);
        return node != null && node == ctx.run.files().get(ctx, FilePath.of("/"), false);
    }

    /** Return the size of a file. */
    @Py("getsize(filename) -> int")
    static long getsize(Ctx ctx, Object filename) {
        return StatResult.size(get(ctx, filename));
    }

    /** Return when a file was last changed. */
    @Py("getmtime(filename) -> float")
    static double getmtime(Ctx ctx, Object filename) {
        return get(ctx, filename).modified / 1e9;
    }

    /** Return when a file was last read. */
    @Py("getatime(filename) -> float")
    static double getatime(Ctx ctx, Object filename) {
        return get(ctx, filename).accessed / 1e9;
    }

    /** Return when a file was last changed. */
    @Py("getctime(filename) -> float")
    static double getctime(Ctx ctx, Object filename) {
        return get(ctx, filename).modified / 1e9;
    }

    /** Return whether two paths lead to the same file. */
    @Py("samefile(f1, f2) -> bool")
    static boolean samefile(Ctx ctx, Object f1, Object f2) {
        return get(ctx, f1) == get(ctx, f2);
    }

    /** Return whether two results of stat are of the same file. */
    @Py("samestat(s1, s2) -> bool")
    static boolean samestat(Ctx ctx, Object s1, Object s2) {
        return CompareOps.eq(ctx, AttrOps.get(ctx, s1, "st_ino"), AttrOps.get(ctx, s2, "st_ino"));
    }

    /** Return the path with all links followed. */
    @Py("realpath(filename, *, strict: bool = False) -> str")
    static Object realpath(Ctx ctx, Object filename, boolean strict) {
        PathText given = PathText.of(ctx, filename);
        return given.like(ctx, real(ctx, FilePath.of(given.text()), strict));
    }

    /** An absolute path without links, as far as it exists. */
    static String real(Ctx ctx, FilePath path, boolean strict) {
        if (strict) ctx.run.files().get(ctx, path, true);
        String rest = PosixPaths.absolute(ctx.run.files().current(), path.text);
        String done = "";
        int links = 0;
        for (int i = 0; i < rest.length();) {
            ctx.step();
            int slash = rest.indexOf('/', i + 1);
            int end = slash < 0 ? rest.length() : slash;
            String next = done + rest.substring(i, end);
            if (next.equals("/")) break;
            Node node = ctx.run.files().find(ctx, FilePath.of(next), false);
            if (node instanceof LinkNode l && ++links <= 40) {
                String parent = done.isEmpty() ? "/" : done;
                rest = PosixPaths.absolute(parent, l.target) + rest.substring(end);
                rest = PosixPaths.normalise(rest);
                done = "";
                i = 0;
                continue;
            }
            done = next;
            i = end;
        }
        return done.isEmpty() ? "/" : done;
    }

    /** Return whether two open files are the same file. */
    @Py("sameopenfile(fp1: int, fp2: int) -> bool")
    static boolean sameopenfile(Ctx ctx, long fp1, long fp2) {
        return samestat(ctx, OsFileModule.fstat(ctx, fp1), OsFileModule.fstat(ctx, fp2));
    }
}
