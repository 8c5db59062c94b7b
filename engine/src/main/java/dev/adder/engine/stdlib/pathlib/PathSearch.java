package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.error.Errors;
import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.Node;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.os.PosixPaths;
import dev.adder.engine.stdlib.os.Wildcards;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code Path.glob}: the paths below a directory that match a pattern of several names. */
final class PathSearch {
    private final Ctx ctx;
    private final PyPath base;
    private final List<String> pattern;
    private final boolean caseMatters;
    private final boolean directoriesOnly;
    private final Set<String> found = new LinkedHashSet<>();

    private PathSearch(Ctx ctx, PyPath base, List<String> pattern, boolean caseMatters, boolean directoriesOnly) {
        this.ctx = ctx;
        this.base = base;
        this.pattern = pattern;
        this.caseMatters = caseMatters;
        this.directoriesOnly = directoriesOnly;
    }

    static PyList of(Ctx ctx, PyPath base, String text, boolean anywhere, boolean caseMatters) {
        if (text.isEmpty() && !anywhere) {
            throw Errors.valueError("Unacceptable pattern: " + TextOps.reprText(ctx, Str.of(text)));
        }
        PathParts parts = PathParts.parse(false, List.of(text));
        if (!parts.root().isEmpty()) {
            throw Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "Non-relative patterns are unsupported");
        }
        List<String> names = new ArrayList<>(parts.names());
        if (names.isEmpty() && !anywhere) {
            throw Errors.valueError("Unacceptable pattern: " + TextOps.reprText(ctx, Str.of(text)));
        }
        for (String name : names) {
            if (name.contains("**") && !name.equals("**")) {
                throw Errors.valueError("Invalid pattern: '**' can only be an entire path component");
            }
        }
        if (anywhere) names.addFirst("**");
        boolean directories = text.endsWith("/") || names.getLast().equals("**");
        PathSearch search = new PathSearch(ctx, base, names, caseMatters, directories);
        search.below("", 0);
        PyList result = new PyList();
        for (String path : search.found) result.append(ctx, base.make(ctx, search.at(path)));
        return result;
    }

    private PathParts at(String path) {
        List<String> names = new ArrayList<>(base.parts.names());
        if (!path.isEmpty()) names.addAll(List.of(path.split("/")));
        return base.parts.with(names);
    }

    private FilePath file(String path) {
        return path.isEmpty() ? base.file() : FilePath.of(PosixPaths.join(base.text(), path));
    }

    private void below(String path, int index) {
        ctx.enter();
        ctx.level(() -> find(path, index));
        ctx.leave();
    }

    private boolean find(String path, int index) {
        ctx.step();
        if (index == pattern.size()) {
            Node node = ctx.run.files().find(ctx, file(path), true);
            if (directoriesOnly && !(node instanceof DirectoryNode)) return true;
            ctx.charge(80 + 2L * path.length());
            found.add(path);
            return true;
        }
        if (!(ctx.run.files().find(ctx, file(path), true) instanceof DirectoryNode directory)) return true;
        String wanted = pattern.get(index);
        String prefix = path.isEmpty() ? "" : path + "/";
        if (wanted.equals("**")) {
            anywhere(path, directory, index);
        } else if (wanted.equals("..")) {
            below(prefix + "..", index + 1);
        } else if (!Wildcards.isPattern(wanted) && caseMatters) {
            if (ctx.run.files().find(ctx, file(prefix + wanted), false) != null) below(prefix + wanted, index + 1);
        } else {
            for (String name : List.copyOf(ctx.run.files().entries(ctx, directory).keySet())) {
                if (Wildcards.matches(ctx, name, wanted, caseMatters)) below(prefix + name, index + 1);
            }
        }
        return true;
    }

    private boolean anywhere(String path, DirectoryNode directory, int index) {
        below(path, index + 1);
        ctx.enter();
        String prefix = path.isEmpty() ? "" : path + "/";
        for (String name : List.copyOf(ctx.run.files().entries(ctx, directory).keySet())) {
            ctx.step();
            Node node = ctx.run.files().find(ctx, file(prefix + name), false);
            if (node instanceof DirectoryNode d) ctx.level(() -> anywhere(prefix + name, d, index));
        }
        ctx.leave();
        return true;
    }
}
