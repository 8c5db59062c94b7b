package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import java.util.ArrayList;
import java.util.List;

/** The module {@code glob}. */
@PyModule("glob")
final class GlobModule {
    private GlobModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "glob", "iglob", "escape");
    }

    /** Return the paths that match a pattern. */
    @Py("glob(pathname, *, root_dir=None, dir_fd=None, recursive: bool = False, include_hidden: bool = False)"
            + " -> list[str]")
    static Object glob(Ctx ctx, Object pathname, Object rootDir, Object dirFd, boolean recursive, boolean hidden) {
        PathText pattern = PathText.of(ctx, pathname);
        String root = rootDir == PyNone.NONE ? "" : PathText.of(ctx, rootDir).text();
        List<String> found = new Search(ctx, root, recursive, hidden).find(pattern.text());
        PyList result = new PyList();
        for (String path : found) if (!path.isEmpty()) result.append(ctx, pattern.like(ctx, path));
        return result;
    }

    /** Return an iterator over the paths that match a pattern. */
    @Py("iglob(pathname, *, root_dir=None, dir_fd=None, recursive: bool = False, include_hidden: bool = False)"
            + " -> Iterator[str]")
    static Object iglob(Ctx ctx, Object pathname, Object rootDir, Object dirFd, boolean recursive, boolean hidden) {
        return IterOps.iter(ctx, glob(ctx, pathname, rootDir, dirFd, recursive, hidden));
    }

    /** Return a pattern that matches a path and nothing else. */
    @Py("escape(pathname) -> str")
    static Object escape(Ctx ctx, Object pathname) {
        PathText path = PathText.of(ctx, pathname);
        ctx.charge(48 + 6L * path.text().length());
        return path.like(ctx, path.text().replaceAll("([*?\\[])", "[$1]"));
    }

    /** Return whether there is a wildcard in it. */
    @Py("has_magic(s) -> bool")
    static boolean hasMagic(Ctx ctx, Object s) {
        return Wildcards.isPattern(PathText.of(ctx, s).text());
    }

    /** One search. */
    private record Search(Ctx ctx, String root, boolean recursive, boolean hidden) {
        List<String> find(String pattern) {
            ctx.step();
            ctx.enter();
            String directory = PosixPaths.directory(pattern);
            String name = PosixPaths.base(pattern);
            List<String> found = new ArrayList<>();
            if (!Wildcards.isPattern(pattern)) {
                boolean there = name.isEmpty() ? isDirectory(directory) : exists(pattern);
                if (there) found.add(pattern);
            } else if (directory.isEmpty()) {
                found.addAll(within("", name));
            } else {
                boolean many = !directory.equals(pattern) && Wildcards.isPattern(directory);
                for (String d : many ? find(directory) : List.of(directory)) {
                    for (String n : within(d, name)) {
                        ctx.charge(64 + 2L * (d.length() + n.length()));
                        found.add(PosixPaths.join(d, n));
                    }
                }
            }
            ctx.leave();
            return found;
        }

        private List<String> within(String directory, String name) {
            List<String> found = new ArrayList<>();
            if (recursive && name.equals("**")) {
                if (isDirectory(directory)) found.add("");
                below(directory, "", found);
            } else if (Wildcards.isPattern(name)) {
                for (String n : names(directory)) {
                    boolean shown = hidden || name.startsWith(".") || !n.startsWith(".");
                    if (shown && Wildcards.matches(ctx, n, name, true)) found.add(n);
                }
            } else if (name.isEmpty() ? isDirectory(directory) : exists(PosixPaths.join(directory, name))) {
                found.add(name);
            }
            return found;
        }

        private boolean below(String directory, String prefix, List<String> found) {
            ctx.enter();
            for (String n : names(PosixPaths.join(directory, prefix))) {
                ctx.step();
                if (!hidden && n.startsWith(".")) continue;
                String path = prefix.isEmpty() ? n : prefix + "/" + n;
                ctx.charge(64 + 2L * path.length());
                found.add(path);
                ctx.level(() -> below(directory, path, found));
            }
            ctx.leave();
            return true;
        }

        private FilePath path(String path) {
            String full = root.isEmpty() ? path : PosixPaths.join(root, path);
            return FilePath.of(full.isEmpty() ? "." : full);
        }

        private boolean exists(String path) {
            return ctx.run.files().find(ctx, path(path), false) != null;
        }

        private boolean isDirectory(String path) {
            return ctx.run.files().find(ctx, path(path), true) instanceof DirectoryNode;
        }

        private List<String> names(String directory) {
            return ctx.run.files().find(ctx, path(directory), true) instanceof DirectoryNode d
                    ? List.copyOf(ctx.run.files().entries(ctx, d).keySet()) : List.of();
        }
    }
}
