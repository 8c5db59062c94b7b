package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.ErrorNumber;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.LinkNode;
import dev.adder.engine.files.Node;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.stdlib.io.Opening;
import dev.adder.engine.stdlib.sys.StructSequence;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.List;

/** The module {@code shutil}, but for the archives. */
@PyModule("shutil")
final class ShutilModule {
    @PyValue("Error") static final PyClass ERROR =
            PyClass.builtin("shutil", "Error", false, Exceptions.OS_ERROR).seal();
    @PyValue("SameFileError") static final PyClass SAME_FILE =
            PyClass.builtin("shutil", "SameFileError", false, ERROR).seal();
    @PyValue("SpecialFileError") static final PyClass SPECIAL_FILE =
            PyClass.builtin("shutil", "SpecialFileError", false, Exceptions.OS_ERROR).seal();
    private static final PyClass USAGE = StructSequence.define("shutil", "usage", "total", "used", "free");

    private ShutilModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move",
                "rmtree", "Error", "SpecialFileError", "ExecError", "make_archive", "get_archive_formats",
                "register_archive_format", "unregister_archive_format", "get_unpack_formats",
                "register_unpack_format", "unregister_unpack_format", "unpack_archive", "ignore_patterns",
                "which", "get_terminal_size", "SameFileError", "disk_usage");
    }

    private static FilePath path(Ctx ctx, Object path) {
        return FilePath.of(ctx, path, "expected str, bytes or os.PathLike object");
    }

    private static boolean isDirectory(Ctx ctx, FilePath path) {
        return ctx.run.files().find(ctx, path, true) instanceof DirectoryNode;
    }

    /** Copy what is left of one file object to another. */
    @Py("copyfileobj(fsrc, fdst, length: int = 0) -> None")
    static void copyfileobj(Ctx ctx, Object fsrc, Object fdst, long length) {
        Object read = AttrOps.get(ctx, fsrc, "read");
        Object write = AttrOps.get(ctx, fdst, "write");
        while (true) {
            ctx.step();
            Object piece = CallOps.call1(ctx, read, length > 0 ? length : 65536L);
            if (SubscriptOps.length(ctx, piece) == 0) return;
            CallOps.call1(ctx, write, piece);
        }
    }

    /** Copy the content of a file. */
    @Py("copyfile(src, dst, *, follow_symlinks: bool = True) -> str")
    static Object copyfile(Ctx ctx, Object src, Object dst, boolean followSymlinks) {
        FilePath from = path(ctx, src);
        FilePath to = path(ctx, dst);
        Node there = ctx.run.files().find(ctx, to, true);
        if (there != null && there == ctx.run.files().find(ctx, from, true)) {
            throw Errors.of(SAME_FILE, TextOps.reprText(ctx, src) + " and " + TextOps.reprText(ctx, dst)
                    + " are the same file");
        }
        if (!followSymlinks && ctx.run.files().find(ctx, from, false) instanceof LinkNode l) {
            ctx.run.files().makeLink(ctx, FilePath.of(l.target), to);
            return dst;
        }
        Object in = Opening.open(ctx, src, "rb");
        Object out = target(ctx, dst, to);
        copyfileobj(ctx, in, out, 1 << 20);
        CallOps.callAttribute(ctx, in, "close");
        CallOps.callAttribute(ctx, out, "close");
        return dst;
    }

    private static Object target(Ctx ctx, Object dst, FilePath to) {
        try {
            return Opening.open(ctx, dst, "wb");
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.IS_A_DIRECTORY_ERROR)
                    || ctx.run.files().find(ctx, to, true) != null) {
                throw e;
            }
            ctx.recover(e);
            String text = "Directory does not exist: " + TextOps.strText(ctx, dst);
            throw Errors.of(Exceptions.FILE_NOT_FOUND_ERROR, text).because(e);
        }
    }

    /** Copy the permission bits of a file. */
    @Py("copymode(src, dst, *, follow_symlinks: bool = True) -> None")
    static void copymode(Ctx ctx, Object src, Object dst, boolean followSymlinks) {
        Node from = ctx.run.files().get(ctx, path(ctx, src), followSymlinks);
        Node to = ctx.run.files().get(ctx, path(ctx, dst), followSymlinks);
        if (to.readOnly()) throw path(ctx, dst).error(ErrorNumber.EROFS);
        to.permissions = from.permissions | 0200;
    }

    /** Copy the permission bits and times of a file. */
    @Py("copystat(src, dst, *, follow_symlinks: bool = True) -> None")
    static void copystat(Ctx ctx, Object src, Object dst, boolean followSymlinks) {
        copymode(ctx, src, dst, followSymlinks);
        Node from = ctx.run.files().get(ctx, path(ctx, src), followSymlinks);
        Node to = ctx.run.files().get(ctx, path(ctx, dst), followSymlinks);
        to.modified = from.modified;
        to.accessed = from.accessed;
    }

    private static Object into(Ctx ctx, Object src, Object dst) {
        FilePath to = path(ctx, dst);
        if (!isDirectory(ctx, to)) return dst;
        return Str.of(PosixPaths.join(to.text, PosixPaths.base(path(ctx, src).text)));
    }

    /** Copy a file, to a path or into a directory. */
    @Py("copy(src, dst, *, follow_symlinks: bool = True) -> str")
    static Object copy(Ctx ctx, Object src, Object dst, boolean followSymlinks) {
        Object target = into(ctx, src, dst);
        copyfile(ctx, src, target, followSymlinks);
        copymode(ctx, src, target, followSymlinks);
        return target;
    }

    /** Copy a file with its times, to a path or into a directory. */
    @Py("copy2(src, dst, *, follow_symlinks: bool = True) -> str")
    static Object copy2(Ctx ctx, Object src, Object dst, boolean followSymlinks) {
        Object target = into(ctx, src, dst);
        copyfile(ctx, src, target, followSymlinks);
        copystat(ctx, src, target, followSymlinks);
        return target;
    }

    /** Copy a directory with all that is in it. */
    @Py("copytree(src, dst, symlinks: bool = False, ignore=None, copy_function=None,"
            + " ignore_dangling_symlinks: bool = False, dirs_exist_ok: bool = False) -> str")
    static Object copytree(Ctx ctx, Object src, Object dst, boolean symlinks, Object ignore, Object copyFunction,
            boolean dangling, boolean dirsExistOk) {
        FilePath from = path(ctx, src);
        FilePath to = path(ctx, dst);
        if (!(ctx.run.files().get(ctx, from, true) instanceof DirectoryNode d)) throw from.error(ErrorNumber.ENOTDIR);
        List<String> names = List.copyOf(ctx.run.files().entries(ctx, d).keySet());
        PyList all = new PyList();
        for (String name : names) all.append(ctx, Str.of(name));
        Object ignored = ignore == PyNone.NONE ? PyTuple.EMPTY : CallOps.call2(ctx, ignore, Str.of(from.text), all);
        OsFileModule.make(ctx, to, dirsExistOk, 511);
        ctx.enter();
        for (String name : names) {
            ctx.step();
            if (SubscriptOps.contains(ctx, ignored, Str.of(name))) continue;
            Object a = Str.of(PosixPaths.join(from.text, name));
            Object b = Str.of(PosixPaths.join(to.text, name));
            Node node = ctx.run.files().find(ctx, path(ctx, a), false);
            if (node instanceof LinkNode l && symlinks) {
                ctx.run.files().makeLink(ctx, FilePath.of(l.target), path(ctx, b));
            } else if (isDirectory(ctx, path(ctx, a))) {
                copytree(ctx, a, b, symlinks, ignore, copyFunction, dangling, dirsExistOk);
            } else if (copyFunction == PyNone.NONE) {
                copy2(ctx, a, b, true);
            } else {
                CallOps.call2(ctx, copyFunction, a, b);
            }
        }
        ctx.leave();
        return dst;
    }

    /** Return a function for copytree that leaves out what matches one of the patterns. */
    @Py("ignore_patterns(*patterns) -> Callable")
    static Object ignorePatterns(Ctx ctx, Object[] patterns) {
        return NativeCode.function(ctx, "shutil", "_ignore_patterns", NativeCode.positional("path", "names"),
                (c, frame) -> {
                    PySet found = new PySet(Types.SET);
                    dev.adder.engine.ops.IterOps.forEach(c, NativeCode.argument(frame, 1), name -> {
                        String text = PathText.of(c, name).text();
                        for (Object p : patterns) {
                            if (Wildcards.matches(c, text, PathText.of(c, p).text(), true)) found.add(c, name);
                        }
                    });
                    return found;
                });
    }

    /** Remove a directory with all that is in it. */
    @Py("rmtree(path, ignore_errors: bool = False, onerror=None, *, onexc=None, dir_fd=None) -> None")
    static void rmtree(Ctx ctx, Object path, boolean ignoreErrors, Object onerror, Object onexc, Object dirFd) {
        FilePath p = path(ctx, path);
        try {
            Node node = ctx.run.files().get(ctx, p, false);
            if (node instanceof LinkNode) {
                throw Errors.of(Exceptions.OS_ERROR, "Cannot call rmtree on a symbolic link");
            }
            if (!(node instanceof DirectoryNode)) throw p.error(ErrorNumber.ENOTDIR);
            removeAll(ctx, p);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.OS_ERROR)) throw e;
            if (!ignoreErrors && onexc == PyNone.NONE && onerror == PyNone.NONE) throw e;
            ctx.recover(e);
            Object function = AttrOps.get(ctx, ModuleOps.importModule(ctx, "os"), "lstat");
            if (ignoreErrors) return;
            if (onexc != PyNone.NONE) CallOps.call3(ctx, onexc, function, path, e.value);
            else
                CallOps.call3(ctx, onerror, function, path, new PyTuple(e.value.type(), e.value, PyNone.NONE));
        }
    }

    private static boolean removeAll(Ctx ctx, FilePath path) {
        ctx.enter();
        if (ctx.run.files().get(ctx, path, false) instanceof DirectoryNode d) {
            for (String name : List.copyOf(ctx.run.files().entries(ctx, d).keySet())) {
                ctx.step();
                FilePath below = FilePath.of(PosixPaths.join(path.text, name));
                if (ctx.run.files().get(ctx, below, false) instanceof DirectoryNode) {
                    ctx.level(() -> removeAll(ctx, below));
                } else {
                    ctx.run.files().remove(ctx, below);
                }
            }
            ctx.run.files().removeDirectory(ctx, path);
        }
        ctx.leave();
        return true;
    }

    /** Move a file or directory, to a path or into a directory. */
    @Py("move(src, dst, copy_function=None) -> str")
    static Object move(Ctx ctx, Object src, Object dst, Object copyFunction) {
        FilePath from = path(ctx, src);
        FilePath to = path(ctx, dst);
        ctx.run.files().get(ctx, from, false);
        Object target = dst;
        if (isDirectory(ctx, to)) {
            String name = PosixPaths.base(from.text.replaceAll("/+$", ""));
            target = Str.of(PosixPaths.join(to.text, name));
            if (ctx.run.files().find(ctx, path(ctx, target), true) != null) {
                throw Errors.of(ERROR, "Destination path " + TextOps.reprText(ctx, target) + " already exists");
            }
        }
        if (isDirectory(ctx, from) && PosixPaths.absolute(ctx.run.files().current(), path(ctx, target).text + "/")
                .startsWith(PosixPaths.absolute(ctx.run.files().current(), from.text) + "/")) {
            throw Errors.of(ERROR, "Cannot move a directory " + TextOps.reprText(ctx, src) + " into itself "
                    + TextOps.reprText(ctx, dst) + ".").during(from.error(ErrorNumber.EINVAL, path(ctx, target)));
        }
        ctx.run.files().rename(ctx, from, path(ctx, target));
        return target;
    }

    /** Return how much room there is for files. */
    @Py("disk_usage(path) -> usage")
    static Object diskUsage(Ctx ctx, Object path) {
        ctx.run.files().get(ctx, path(ctx, path), true);
        long used = ctx.run.files().used();
        long total = ctx.run.files().limit();
        return StructSequence.of(ctx, USAGE, total, used, total - used);
    }

    /** Return the size of a terminal that is not there: the fallback. */
    @Py("get_terminal_size(fallback=...) -> terminal_size")
    static Object getTerminalSize(Ctx ctx, @org.jspecify.annotations.Nullable Object fallback) {
        Object columns = fallback instanceof PyTuple t && t.size() == 2 ? t.items[0] : (Object) 80L;
        Object lines = fallback instanceof PyTuple t && t.size() == 2 ? t.items[1] : (Object) 24L;
        String wide = PathText.environment(ctx, "COLUMNS");
        if (wide != null && wide.matches("[1-9][0-9]{0,8}")) columns = Long.parseLong(wide);
        return StructSequence.of(ctx, OsModule.TERMINAL_SIZE, columns, lines);
    }

    /** Return the path of a command: there is none. */
    @Py("which(cmd, mode: int = 1, path=None) -> str | None")
    static Object which(Ctx ctx, Object cmd, long mode, Object path) {
        return PyNone.NONE;
    }
}
