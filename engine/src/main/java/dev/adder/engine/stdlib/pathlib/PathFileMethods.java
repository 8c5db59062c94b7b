package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.ErrorNumber;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.FileTree;
import dev.adder.engine.files.Node;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.io.Opening;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.List;

/** Reading, writing, making and removing by {@code pathlib.Path}. */
@PyType("Path")
final class PathFileMethods {
    private PathFileMethods() {}

    /** Open the file. */
    @Py("open(self, mode: str = 'r', buffering: int = -1, encoding=None, errors=None, newline=None) -> IO")
    static Object open(Ctx ctx, PyPath self, String mode, int buffering, Object encoding, Object errors,
            Object newline) {
        return Opening.open(ctx, self, mode, buffering, encoding, errors, newline, true, PyNone.NONE);
    }

    private static Object text(Ctx ctx, PyPath self, String mode, Object encoding, Object errors, Object newline) {
        return open(ctx, self, mode, -1, encoding, errors, newline);
    }

    /** Return the text of the file. */
    @Py("read_text(self, encoding=None, errors=None) -> str")
    static Object readText(Ctx ctx, PyPath self, Object encoding, Object errors) {
        Object file = text(ctx, self, "r", encoding, errors, PyNone.NONE);
        Object content = CallOps.callAttribute(ctx, file, "read");
        CallOps.callAttribute(ctx, file, "close");
        return content;
    }

    /** Return the bytes of the file. */
    @Py("read_bytes(self) -> bytes")
    static Object readBytes(Ctx ctx, PyPath self) {
        Object file = text(ctx, self, "rb", PyNone.NONE, PyNone.NONE, PyNone.NONE);
        Object content = CallOps.callAttribute(ctx, file, "read");
        CallOps.callAttribute(ctx, file, "close");
        return content;
    }

    /** Make text the content of the file. */
    @Py("write_text(self, data, encoding=None, errors=None, newline=None) -> int")
    static Object writeText(Ctx ctx, PyPath self, Object data, Object encoding, Object errors, Object newline) {
        if (!Str.isText(data)) throw Errors.typeError("data must be str, not " + Types.of(data).name);
        Object file = text(ctx, self, "w", encoding, errors, newline);
        Object count = CallOps.callAttribute(ctx, file, "write", data);
        CallOps.callAttribute(ctx, file, "close");
        return count;
    }

    /** Make bytes the content of the file. */
    @Py("write_bytes(self, data) -> int")
    static Object writeBytes(Ctx ctx, PyPath self, Object data) {
        byte[] bytes = BytesView.bytesOrNull(data);
        if (bytes == null) {
            throw Errors.typeError("memoryview: a bytes-like object is required, not '" + Types.nameOf(data) + "'");
        }
        Object file = text(ctx, self, "wb", PyNone.NONE, PyNone.NONE, PyNone.NONE);
        Object count = CallOps.callAttribute(ctx, file, "write", new PyBytes(bytes));
        CallOps.callAttribute(ctx, file, "close");
        return count;
    }

    /** Make the file if it is not there, else make it look changed now. */
    @Py("touch(self, mode: int = 438, exist_ok: bool = True) -> None")
    static void touch(Ctx ctx, PyPath self, long mode, boolean existOk) {
        FilePath path = PathMethods.file(ctx, self);
        FileTree.Place place = ctx.run.files().resolve(ctx, path, true);
        Node node = place.node();
        if (node == null) {
            ctx.run.files().makeFile(ctx, place, path);
            return;
        }
        if (!existOk) throw path.error(ErrorNumber.EEXIST);
        if (node.readOnly()) throw path.error(ErrorNumber.EROFS);
        node.modified = FileTree.now(ctx);
    }

    /** Make the directory. */
    @Py("mkdir(self, mode: int = 511, parents: bool = False, exist_ok: bool = False) -> None")
    static void mkdir(Ctx ctx, PyPath self, long mode, boolean parents, boolean existOk) {
        FilePath path = PathMethods.file(ctx, self);
        FileTree files = ctx.run.files();
        if (parents) {
            List<String> names = self.parts.names();
            for (int i = 1; i < names.size(); i++) {
                ctx.step();
                FilePath above = FilePath.of(self.parts.with(names.subList(0, i)).text());
                if (!(files.find(ctx, above, true) instanceof DirectoryNode)) files.makeDirectory(ctx, above);
            }
        }
        if (existOk && files.find(ctx, path, true) instanceof DirectoryNode) return;
        files.makeDirectory(ctx, path).permissions = (int) mode & 0755;
    }

    /** Remove the empty directory. */
    @Py("rmdir(self) -> None")
    static void rmdir(Ctx ctx, PyPath self) {
        ctx.run.files().removeDirectory(ctx, PathMethods.file(ctx, self));
    }

    /** Remove the file. */
    @Py("unlink(self, missing_ok: bool = False) -> None")
    static void unlink(Ctx ctx, PyPath self, boolean missingOk) {
        FilePath path = PathMethods.file(ctx, self);
        if (missingOk && ctx.run.files().find(ctx, path, false) == null) return;
        ctx.run.files().remove(ctx, path);
    }

    private static Object move(Ctx ctx, PyPath self, Object target) {
        ctx.run.files().rename(ctx, PathMethods.file(ctx, self),
                FilePath.of(ctx, target, "rename: dst should be string, bytes or os.PathLike"));
        return CallOps.callAttribute(ctx, self, "with_segments", target);
    }

    /** Move the file or directory, and return its new path. */
    @Py("rename(self, target) -> Self")
    static Object rename(Ctx ctx, PyPath self, Object target) {
        return move(ctx, self, target);
    }

    /** Move the file or directory over what may be there, and return its new path. */
    @Py("replace(self, target) -> Self")
    static Object replace(Ctx ctx, PyPath self, Object target) {
        return move(ctx, self, target);
    }

    /** Make this a symbolic link to the target. */
    @Py("symlink_to(self, target, target_is_directory: bool = False) -> None")
    static void symlinkTo(Ctx ctx, PyPath self, Object target, boolean targetIsDirectory) {
        CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "os"), "symlink", target, self);
    }

    /** Refuse: there are no hard links here. */
    @Py("hardlink_to(self, target) -> None")
    static void hardlinkTo(Ctx ctx, PyPath self, Object target) {
        throw ErrorNumber.EPERM.exception(target, self);
    }

    /** Set the permission bits. */
    @Py("chmod(self, mode: int, *, follow_symlinks: bool = True) -> None")
    static void chmod(Ctx ctx, PyPath self, long mode, boolean followSymlinks) {
        CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "os"), "chmod", self, mode);
    }

    /** Return self. */
    @Py("__enter__(self) -> Self")
    static Object enter(Ctx ctx, PyPath self) {
        return self;
    }

    /** Do nothing. */
    @Py("__exit__(self, t, v, tb) -> None")
    static void exit(Ctx ctx, PyPath self, Object t, Object v, Object tb) {}
}
