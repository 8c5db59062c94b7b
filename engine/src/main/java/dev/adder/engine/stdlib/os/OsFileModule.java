package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.PyException;
import dev.adder.engine.files.ErrorNumber;
import dev.adder.engine.files.FileNode;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.FileTree;
import dev.adder.engine.files.LinkNode;
import dev.adder.engine.files.Node;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.io.Descriptors;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.Map;

/** Functions of {@code os} on files and directories by path. */
@PyModule("os")
final class OsFileModule {
    private OsFileModule() {}

    /** Return the present directory. */
    @Py("getcwd() -> str")
    static Object getcwd(Ctx ctx) {
        return Str.of(ctx.run.files().current());
    }

    /** Return the present directory as bytes. */
    @Py("getcwdb() -> bytes")
    static Object getcwdb(Ctx ctx) {
        return OsModule.fsencode(ctx, Str.of(ctx.run.files().current()));
    }

    /** Make a directory the present one. */
    @Py("chdir(path) -> None")
    static void chdir(Ctx ctx, Object path) {
        ctx.run.files().change(ctx, FilePath.of(ctx, path,
                "chdir: path should be string, bytes, os.PathLike or integer"));
    }

    /** Return the names in a directory. */
    @Py("listdir(path=None) -> list[str]")
    static Object listdir(Ctx ctx, Object path) {
        boolean bytes = path != PyNone.NONE && OsFiles.directoryPath(ctx, path, "listdir").bytes;
        PyList names = new PyList();
        ctx.charge(40);
        for (String name : ctx.run.files().entries(ctx, OsFiles.directory(ctx, path, "listdir")).keySet()) {
            ctx.step();
            names.append(ctx, bytes ? OsModule.fsencode(ctx, Str.of(name)) : Str.of(name));
        }
        return names;
    }

    /** Return an iterator over the entries of a directory. */
    @Py("scandir(path=None) -> Iterator[DirEntry]")
    static Object scandir(Ctx ctx, Object path) {
        FilePath p = OsFiles.directoryPath(ctx, path, "scandir");
        ScanIterator entries = new ScanIterator();
        for (Map.Entry<String, Node> e : ctx.run.files().entries(ctx, OsFiles.directory(ctx, path, "scandir"))
                .entrySet()) {
            ctx.step();
            ctx.charge(160 + 2L * (p.text.length() + e.getKey().length()));
            entries.add(new DirEntryMethods.Entry(e.getKey(), PosixPaths.join(p.text, e.getKey()), e.getValue(),
                    p.bytes));
        }
        return entries;
    }

    /** Make a directory. */
    @Py("mkdir(path, mode: int = 511, *, dir_fd=None) -> None")
    static void mkdir(Ctx ctx, Object path, long mode, Object dirFd) {
        ctx.run.files().makeDirectory(ctx, OsFiles.path(ctx, path, "mkdir")).permissions = (int) mode & 0755;
    }

    /** Make a directory and all that it is in. */
    @Py("makedirs(name, mode: int = 511, exist_ok: bool = False) -> None")
    static void makedirs(Ctx ctx, Object name, long mode, boolean existOk) {
        FilePath path = FilePath.of(ctx, name, "expected str, bytes or os.PathLike object");
        make(ctx, path, existOk, mode);
    }

    static void make(Ctx ctx, FilePath path, boolean existOk, long mode) {
        FileTree files = ctx.run.files();
        String text = path.text;
        for (int i = text.indexOf('/', 1); i >= 0; i = text.indexOf('/', i + 1)) {
            ctx.step();
            if (i + 1 >= text.length()) break;
            FilePath parent = FilePath.of(text.substring(0, i));
            if (files.find(ctx, parent, true) == null) files.makeDirectory(ctx, parent);
        }
        if (existOk && files.find(ctx, path, true) instanceof dev.adder.engine.files.DirectoryNode) return;
        files.makeDirectory(ctx, path).permissions = (int) mode & 0755;
    }

    /** Remove a file. */
    @Py("remove(path, *, dir_fd=None) -> None")
    static void remove(Ctx ctx, Object path, Object dirFd) {
        ctx.run.files().remove(ctx, OsFiles.path(ctx, path, "remove"));
    }

    /** Remove a file. */
    @Py("unlink(path, *, dir_fd=None) -> None")
    static void unlink(Ctx ctx, Object path, Object dirFd) {
        ctx.run.files().remove(ctx, OsFiles.path(ctx, path, "unlink"));
    }

    /** Remove an empty directory. */
    @Py("rmdir(path, *, dir_fd=None) -> None")
    static void rmdir(Ctx ctx, Object path, Object dirFd) {
        ctx.run.files().removeDirectory(ctx, OsFiles.path(ctx, path, "rmdir"));
    }

    /** Remove an empty directory, and those it is in as far as they are empty then. */
    @Py("removedirs(name) -> None")
    static void removedirs(Ctx ctx, Object name) {
        FilePath path = OsFiles.path(ctx, name, "rmdir");
        ctx.run.files().removeDirectory(ctx, path);
        String parent = PosixPaths.directory(path.text.endsWith("/") ? path.text.substring(0, path.text.length() - 1)
                : path.text);
        while (!parent.isEmpty() && !parent.equals("/")) {
            ctx.step();
            try {
                ctx.run.files().removeDirectory(ctx, FilePath.of(parent));
            } catch (PyException e) {
                if (!e.value.type().isSubclassOf(Exceptions.OS_ERROR)) throw e;
                ctx.recover(e);
                return;
            }
            parent = PosixPaths.directory(parent);
        }
    }

    /** Move a file or directory. */
    @Py("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None) -> None")
    static void rename(Ctx ctx, Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        ctx.run.files().rename(ctx, OsFiles.path(ctx, src, "rename", "src"), OsFiles.path(ctx, dst, "rename", "dst"));
    }

    /** Move a file or directory over what may be there. */
    @Py("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None) -> None")
    static void replace(Ctx ctx, Object src, Object dst, Object srcDirFd, Object dstDirFd) {
        ctx.run.files().rename(ctx, OsFiles.path(ctx, src, "replace", "src"), OsFiles.path(ctx, dst, "replace", "dst"));
    }

    /** Move a file or directory, with the directories on the way made and removed. */
    @Py("renames(old, new) -> None")
    static void renames(Ctx ctx, Object old, Object to) {
        FilePath from = OsFiles.path(ctx, old, "rename", "src");
        FilePath target = OsFiles.path(ctx, to, "rename", "dst");
        String parent = PosixPaths.directory(target.text);
        if (!parent.isEmpty()) make(ctx, FilePath.of(parent), true, 511);
        ctx.run.files().rename(ctx, from, target);
    }

    /** Make a symbolic link within the virtual files. */
    @Py("symlink(src, dst, target_is_directory: bool = False, *, dir_fd=None) -> None")
    static void symlink(Ctx ctx, Object src, Object dst, boolean targetIsDirectory, Object dirFd) {
        ctx.run.files().makeLink(ctx, OsFiles.path(ctx, src, "symlink", "src"),
                OsFiles.path(ctx, dst, "symlink", "dst"));
    }

    /** Return where a symbolic link leads. */
    @Py("readlink(path, *, dir_fd=None) -> str")
    static Object readlink(Ctx ctx, Object path, Object dirFd) {
        FilePath p = OsFiles.path(ctx, path, "readlink");
        if (ctx.run.files().get(ctx, p, false) instanceof LinkNode l) return Str.of(l.target);
        throw p.error(ErrorNumber.EINVAL);
    }

    /** Return what is known of a file. */
    @Py("stat(path, *, dir_fd=None, follow_symlinks: bool = True) -> stat_result")
    static Object stat(Ctx ctx, Object path, Object dirFd, boolean followSymlinks) {
        return StatResult.of(ctx, OsFiles.node(ctx, path, followSymlinks, "stat"));
    }

    /** Return what is known of a file, or of a symbolic link itself. */
    @Py("lstat(path, *, dir_fd=None) -> stat_result")
    static Object lstat(Ctx ctx, Object path, Object dirFd) {
        return StatResult.of(ctx, OsFiles.node(ctx, path, false, "lstat"));
    }

    /** Return what is known of an open file. */
    @Py("fstat(fd: int) -> stat_result")
    static Object fstat(Ctx ctx, long fd) {
        return StatResult.of(ctx, OsFiles.node(ctx, fd, true, "fstat"));
    }

    /** Return whether a file is there, and can be written if that is asked. */
    @Py("access(path, mode: int, *, dir_fd=None, effective_ids: bool = False, follow_symlinks: bool = True) -> bool")
    static boolean access(Ctx ctx, Object path, long mode, Object dirFd, boolean effectiveIds, boolean follow) {
        Node node = ctx.run.files().find(ctx, OsFiles.path(ctx, path, "access"), follow);
        if (node == null) return false;
        boolean runs = (mode & 1) == 0 || !(node instanceof FileNode) || (node.permissions & 0111) != 0;
        return runs && ((mode & 2) == 0 || !node.readOnly());
    }

    /** Set the permission bits of a file. */
    @Py("chmod(path, mode: int, *, dir_fd=None, follow_symlinks: bool = True) -> None")
    static void chmod(Ctx ctx, Object path, long mode, Object dirFd, boolean followSymlinks) {
        Node node = OsFiles.node(ctx, path, followSymlinks, "chmod");
        if (node.readOnly()) throw ErrorNumber.EROFS.exception(path);
        node.permissions = (int) mode & 07777;
    }

    /** Set when a file was last read and changed. */
    @Py("utime(path, times=None, *, ns=..., dir_fd=None, follow_symlinks: bool = True) -> None")
    static void utime(Ctx ctx, Object path, Object times, @org.jspecify.annotations.Nullable Object ns, Object dirFd,
            boolean followSymlinks) {
        Node node = NumberOps.isIndex(path) ? OsFiles.node(ctx, path, followSymlinks, "utime")
                : ctx.run.files().find(ctx, OsFiles.path(ctx, path, "utime"), followSymlinks);
        if (node == null) throw ErrorNumber.ENOENT.exception();
        if (node.readOnly()) throw ErrorNumber.EROFS.exception();
        long now = FileTree.now(ctx);
        node.accessed = now;
        node.modified = now;
        if (ns instanceof PyTuple t && t.items.length == 2) {
            node.accessed = NumberOps.clippedIndex(ctx, t.items[0]);
            node.modified = NumberOps.clippedIndex(ctx, t.items[1]);
        } else if (times instanceof PyTuple t && t.items.length == 2) {
            node.accessed = nanos(ctx, t.items[0]);
            node.modified = nanos(ctx, t.items[1]);
        } else if (times != PyNone.NONE) {
            throw dev.adder.engine.error.Errors.typeError("utime: 'times' must be either a tuple of two ints or None");
        }
    }

    private static long nanos(Ctx ctx, Object seconds) {
        return seconds instanceof Long l && Math.abs(l) < Long.MAX_VALUE / 1_000_000_000L ? l * 1_000_000_000L
                : (long) (NumberOps.toDouble(ctx, seconds) * 1e9);
    }

    /** Set the length of a file. */
    @Py("truncate(path, length: int) -> None")
    static void truncate(Ctx ctx, Object path, long length) {
        Node node = OsFiles.node(ctx, path, true, "truncate");
        if (length < 0 || !(node instanceof FileNode file)) throw ErrorNumber.EINVAL.exception(path);
        if (file.readOnly()) throw ErrorNumber.EROFS.exception(path);
        file.resize(ctx, length);
    }

    /** Walk through a directory and all below it. */
    @Py("walk(top, topdown: bool = True, onerror=None, followlinks: bool = False) -> Iterator")
    static Object walk(Ctx ctx, Object top, boolean topdown, Object onerror, boolean followlinks) {
        PathText path = PathText.of(ctx, top);
        ctx.charge(160);
        return new WalkIterator(path, topdown, onerror, followlinks);
    }

    /** Close a file by its number. */
    @Py("close(fd: int) -> None")
    static void close(Ctx ctx, long fd) {
        CallOps.callAttribute(ctx, Descriptors.get(ctx, fd), "close");
    }
}
