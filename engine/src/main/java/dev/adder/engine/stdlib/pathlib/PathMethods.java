package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.ErrorNumber;
import dev.adder.engine.files.FileNode;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.LinkNode;
import dev.adder.engine.files.Node;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.os.OsFiles;
import dev.adder.engine.stdlib.os.PosixPaths;
import dev.adder.engine.stdlib.os.StatResult;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code pathlib.Path} asks of the virtual files. */
@PyType("Path")
final class PathMethods {
    private PathMethods() {}

    private static @Nullable Node find(Ctx ctx, PyPath self, boolean follow) {
        if (self.text().indexOf('\0') >= 0) return null;
        return ctx.run.files().find(ctx, self.file(), follow);
    }

    static FilePath file(Ctx ctx, PyPath self) {
        return FilePath.of(ctx, self.shown(), "path");
    }

    /** Return the present directory. */
    @Py("cwd(cls) -> Self")
    static Object cwd(Ctx ctx, PyClass cls) {
        return CallOps.call1(ctx, cls, Str.of(ctx.run.files().current()));
    }

    /** Return the home directory. */
    @Py("home(cls) -> Self")
    static Object home(Ctx ctx, PyClass cls) {
        return CallOps.call1(ctx, cls, expanded(ctx, "~"));
    }

    private static Object expanded(Ctx ctx, String text) {
        return CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "posixpath"), "expanduser", Str.of(text));
    }

    /** Return what is known of the file. */
    @Py("stat(self, *, follow_symlinks: bool = True) -> stat_result")
    static Object stat(Ctx ctx, PyPath self, boolean followSymlinks) {
        return StatResult.of(ctx, ctx.run.files().get(ctx, file(ctx, self), followSymlinks));
    }

    /** Return what is known of the file, or of the link itself. */
    @Py("lstat(self) -> stat_result")
    static Object lstat(Ctx ctx, PyPath self) {
        return stat(ctx, self, false);
    }

    /** Return whether it is there. */
    @Py("exists(self, *, follow_symlinks: bool = True) -> bool")
    static boolean exists(Ctx ctx, PyPath self, boolean followSymlinks) {
        return find(ctx, self, followSymlinks) != null;
    }

    /** Return whether it is a directory. */
    @Py("is_dir(self) -> bool")
    static boolean isDir(Ctx ctx, PyPath self) {
        return find(ctx, self, true) instanceof DirectoryNode;
    }

    /** Return whether it is a file. */
    @Py("is_file(self) -> bool")
    static boolean isFile(Ctx ctx, PyPath self) {
        return find(ctx, self, true) instanceof FileNode;
    }

    /** Return whether it is a symbolic link. */
    @Py("is_symlink(self) -> bool")
    static boolean isSymlink(Ctx ctx, PyPath self) {
        return find(ctx, self, false) instanceof LinkNode;
    }

    /** Return whether it is the root. */
    @Py("is_mount(self) -> bool")
    static boolean isMount(Ctx ctx, PyPath self) {
        return find(ctx, self, false) == ctx.run.files().get(ctx, FilePath.of("/"), false);
    }

    /** Return whether it is a junction: there is none here. */
    @Py("is_junction(self) -> bool")
    static boolean isJunction(Ctx ctx, PyPath self) {
        return false;
    }

    /** Return whether it is a block device: there is none here. */
    @Py("is_block_device(self) -> bool")
    static boolean isBlockDevice(Ctx ctx, PyPath self) {
        return false;
    }

    /** Return whether it is a character device: there is none here. */
    @Py("is_char_device(self) -> bool")
    static boolean isCharDevice(Ctx ctx, PyPath self) {
        return false;
    }

    /** Return whether it is a pipe: there is none here. */
    @Py("is_fifo(self) -> bool")
    static boolean isFifo(Ctx ctx, PyPath self) {
        return false;
    }

    /** Return whether it is a socket: there is none here. */
    @Py("is_socket(self) -> bool")
    static boolean isSocket(Ctx ctx, PyPath self) {
        return false;
    }

    /** Return whether another path leads to the same file. */
    @Py("samefile(self, other_path) -> bool")
    static boolean samefile(Ctx ctx, PyPath self, Object otherPath) {
        return ctx.run.files().get(ctx, file(ctx, self), true) == OsFiles.node(ctx, otherPath, true, "stat");
    }

    private static Object child(Ctx ctx, PyPath self, String name) {
        List<String> names = new java.util.ArrayList<>(self.parts.names());
        names.add(name);
        return self.make(ctx, self.parts.with(names));
    }

    private static PyList children(Ctx ctx, PyPath self) {
        FilePath path = file(ctx, self);
        if (!(ctx.run.files().get(ctx, path, true) instanceof DirectoryNode d)) throw path.error(ErrorNumber.ENOTDIR);
        PyList found = new PyList();
        for (String name : ctx.run.files().entries(ctx, d).keySet()) {
            ctx.step();
            found.append(ctx, child(ctx, self, name));
        }
        return found;
    }

    /** Return the paths in the directory. */
    @Py("iterdir(self) -> Iterator[Self]")
    static Object iterdir(Ctx ctx, PyPath self) {
        return new Lazy(c -> children(c, self));
    }

    private static boolean caseMatters(Ctx ctx, Object caseSensitive) {
        return caseSensitive == PyNone.NONE || TruthOps.isTrue(ctx, caseSensitive);
    }

    /** Return the paths below that match a pattern. */
    @Py("glob(self, pattern, *, case_sensitive=None) -> Iterator[Self]")
    static Object glob(Ctx ctx, PyPath self, String pattern, Object caseSensitive) {
        boolean matters = caseMatters(ctx, caseSensitive);
        return new Lazy(c -> PathSearch.of(c, self, pattern, false, matters));
    }

    /** Return the paths anywhere below that match a pattern. */
    @Py("rglob(self, pattern, *, case_sensitive=None) -> Iterator[Self]")
    static Object rglob(Ctx ctx, PyPath self, String pattern, Object caseSensitive) {
        boolean matters = caseMatters(ctx, caseSensitive);
        return new Lazy(c -> PathSearch.of(c, self, pattern, true, matters));
    }

    /** Walk through the directory and all below it. */
    @Py("walk(self, top_down: bool = True, on_error=None, follow_symlinks: bool = False) -> Iterator")
    static Object walk(Ctx ctx, PyPath self, boolean topDown, Object onError, boolean followSymlinks) {
        Object walk = CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "os"), "walk", self.shown(), topDown,
                onError, followSymlinks);
        return new Walk(self, (dev.adder.engine.value.PyIterator) walk);
    }

    /** The steps of {@code os.walk} with paths in them. */
    static final class Walk extends dev.adder.engine.value.PyIterator {
        private static final PyClass TYPE = dev.adder.engine.ops.Iterators.type("generator");
        private final PyPath base;
        private final dev.adder.engine.value.PyIterator steps;

        Walk(PyPath base, dev.adder.engine.value.PyIterator steps) {
            super(TYPE);
            this.base = base;
            this.steps = steps;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (!(steps.next(ctx) instanceof PyTuple t)) return null;
            PathParts parts = PathParts.parse(false, List.of(Str.text(t.items[0])));
            return new PyTuple(base.make(ctx, parts), t.items[1], t.items[2]);
        }

        @Override
        public void trace(dev.adder.engine.run.LiveData live) {
            live.add(40);
            live.visit(base);
            live.visit(steps);
        }
    }

    /** Return an absolute path, with what it is. */
    @Py("absolute(self) -> Self")
    static Object absolute(Ctx ctx, PyPath self) {
        if (self.parts.isAbsolute()) return self;
        String text = self.parts.names().isEmpty() ? ctx.run.files().current()
                : PosixPaths.join(ctx.run.files().current(), self.text());
        return self.make(ctx, PathParts.parse(false, List.of(text)));
    }

    /** Return an absolute path without dots and links. */
    @Py("resolve(self, strict: bool = False) -> Self")
    static Object resolve(Ctx ctx, PyPath self, boolean strict) {
        if (strict) ctx.run.files().get(ctx, file(ctx, self), true);
        Object real = CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "posixpath"), "realpath", self.shown());
        return self.make(ctx, PathParts.parse(false, List.of(Str.text(real))));
    }

    /** Return the path with the home directory in the place of a leading ~. */
    @Py("expanduser(self) -> Self")
    static Object expanduser(Ctx ctx, PyPath self) {
        if (!self.text().startsWith("~")) return self;
        String text = Str.text(expanded(ctx, self.text()));
        if (text.startsWith("~")) throw Errors.runtimeError("Could not determine home directory.");
        return self.make(ctx, PathParts.parse(false, List.of(text)));
    }

    /** Return where a symbolic link leads. */
    @Py("readlink(self) -> Self")
    static Object readlink(Ctx ctx, PyPath self) {
        Object target = CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "os"), "readlink", self);
        return self.make(ctx, PathParts.parse(false, List.of(Str.text(target))));
    }

    /** Return the name of the owner. */
    @Py("owner(self) -> str")
    static String owner(Ctx ctx, PyPath self) {
        ctx.run.files().get(ctx, file(ctx, self), true);
        return "user";
    }

    /** Return the name of the group. */
    @Py("group(self) -> str")
    static String group(Ctx ctx, PyPath self) {
        ctx.run.files().get(ctx, file(ctx, self), true);
        return "user";
    }

}
