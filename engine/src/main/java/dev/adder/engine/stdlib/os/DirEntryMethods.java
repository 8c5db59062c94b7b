package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.FileNode;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.LinkNode;
import dev.adder.engine.files.Node;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** {@code os.DirEntry}: an entry of a directory. */
@PyType("DirEntry")
final class DirEntryMethods {
    static final PyClass TYPE = PyClass.builtin("posix", "DirEntry", DirEntryMethodsTable.INSTANCE).inC();

    static {
        TYPE.canBeBase = false;
    }

    private DirEntryMethods() {}

    /** A name, its path and what is there. */
    static final class Entry extends PyObject {
        final String name;
        final String path;
        final Node node;
        final boolean bytes;

        Entry(String name, String path, Node node, boolean bytes) {
            super(TYPE);
            this.name = name;
            this.path = path;
            this.node = node;
            this.bytes = bytes;
        }

        Object shown(Ctx ctx, String text) {
            return bytes ? OsModule.fsencode(ctx, Str.of(text)) : Str.of(text);
        }

        @Nullable
        Node at(Ctx ctx, boolean follow) {
            return follow && node instanceof LinkNode ? ctx.run.files().find(ctx, FilePath.of(path), true) : node;
        }

        @Override
        public void trace(LiveData live) {
            live.add(80 + 2L * (name.length() + path.length()));
        }
    }

    /** The name. */
    @PyProperty("name: str")
    static Object name(Ctx ctx, Entry self) {
        return self.shown(ctx, self.name);
    }

    /** The path, as far as that of the directory was given. */
    @PyProperty("path: str")
    static Object path(Ctx ctx, Entry self) {
        return self.shown(ctx, self.path);
    }

    /** Return whether it is a directory. */
    @Py("is_dir(self, /, *, follow_symlinks: bool = True) -> bool")
    static boolean isDir(Ctx ctx, Entry self, boolean followSymlinks) {
        return self.at(ctx, followSymlinks) instanceof DirectoryNode;
    }

    /** Return whether it is a file. */
    @Py("is_file(self, /, *, follow_symlinks: bool = True) -> bool")
    static boolean isFile(Ctx ctx, Entry self, boolean followSymlinks) {
        return self.at(ctx, followSymlinks) instanceof FileNode;
    }

    /** Return whether it is a symbolic link. */
    @Py("is_symlink(self, /) -> bool")
    static boolean isSymlink(Ctx ctx, Entry self) {
        return self.node instanceof LinkNode;
    }

    /** Return whether it is a junction: there is none here. */
    @Py("is_junction(self, /) -> bool")
    static boolean isJunction(Ctx ctx, Entry self) {
        return false;
    }

    /** Return what is known of it. */
    @Py("stat(self, /, *, follow_symlinks: bool = True) -> stat_result")
    static Object stat(Ctx ctx, Entry self, boolean followSymlinks) {
        return StatResult.of(ctx, ctx.run.files().get(ctx, FilePath.of(self.path), followSymlinks));
    }

    /** Return its number. */
    @Py("inode(self, /) -> int")
    static long inode(Ctx ctx, Entry self) {
        return self.node.number;
    }

    /** Return the path. */
    @Py("__fspath__(self, /) -> str")
    static Object fspath(Ctx ctx, Entry self) {
        return self.shown(ctx, self.path);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Entry self) {
        return Str.of("<DirEntry " + TextOps.reprText(ctx, self.shown(ctx, self.name)) + ">");
    }
}
