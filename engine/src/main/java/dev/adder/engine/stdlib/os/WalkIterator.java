package dev.adder.engine.stdlib.os;

import dev.adder.engine.error.PyException;
import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.LinkNode;
import dev.adder.engine.files.Node;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayDeque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code os.walk} gives: for each directory its path, the directories and the files in it. */
final class WalkIterator extends PyIterator {
    private static final PyClass TYPE = Iterators.type("generator");

    private final PathText top;
    private final boolean topDown;
    private final Object onError;
    private final boolean followLinks;
    private final ArrayDeque<Object> todo = new ArrayDeque<>();
    private @Nullable PyTuple last;

    WalkIterator(PathText top, boolean topDown, Object onError, boolean followLinks) {
        super(TYPE);
        this.top = top;
        this.topDown = topDown;
        this.onError = onError;
        this.followLinks = followLinks;
        todo.push(top.text());
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        PyTuple before = last;
        last = null;
        if (before != null) pushBelow(ctx, before);
        while (!todo.isEmpty()) {
            ctx.step();
            Object next = todo.pop();
            if (next instanceof PyTuple done) return done;
            PyTuple found = list(ctx, (String) next);
            if (found == null) continue;
            if (topDown) {
                last = found;
                return found;
            }
            todo.push(found);
            pushBelow(ctx, found);
        }
        return null;
    }

    private void pushBelow(Ctx ctx, PyTuple found) {
        PyList directories = (PyList) found.items[1];
        String path = PathText.of(ctx, found.items[0]).text();
        for (int i = directories.size - 1; i >= 0; i--) {
            String name = PathText.of(ctx, directories.get(i)).text();
            String below = PosixPaths.join(path, name);
            if (followLinks || !(ctx.run.files().find(ctx, FilePath.of(below), false) instanceof LinkNode)) {
                ctx.charge(64 + 2L * below.length());
                todo.push(below);
            }
        }
    }

    private @Nullable PyTuple list(Ctx ctx, String path) {
        PyList directories = new PyList();
        PyList files = new PyList();
        try {
            DirectoryNode d = OsFiles.directory(ctx, Str.of(path), "scandir");
            for (Map.Entry<String, Node> e : ctx.run.files().entries(ctx, d).entrySet()) {
                ctx.step();
                Node node = e.getValue();
                if (node instanceof LinkNode) {
                    node = ctx.run.files().find(ctx, FilePath.of(PosixPaths.join(path, e.getKey())), true);
                }
                (node instanceof DirectoryNode ? directories : files).append(ctx, top.like(ctx, e.getKey()));
            }
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.OS_ERROR)) throw e;
            ctx.recover(e);
            if (onError != PyNone.NONE) CallOps.call1(ctx, onError, e.value);
            return null;
        }
        ctx.charge(64);
        return new PyTuple(top.like(ctx, path), directories, files);
    }

    @Override
    public void trace(LiveData live) {
        live.add(96);
        live.visit(onError);
        live.visit(last);
        live.visitName(top.text());
        for (Object o : todo) live.visit(o);
    }
}
