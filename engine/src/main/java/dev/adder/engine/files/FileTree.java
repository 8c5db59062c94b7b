package dev.adder.engine.files;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.run.Text;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of a run: a tree of its own in memory, with the host's mounted directories in it. It lives as long as the
 * session. Programs come here with a {@link FilePath} only.
 */
public final class FileTree {
    /** Where programs start, and their {@code HOME} unless the host says otherwise. */
    public static final String HOME = "/home/user";
    /** Where temporary files go. */
    public static final String TEMPORARY = "/tmp";
    private static final int MOST_LINKS = 40;

    private final long limit;
    private final DirectoryNode root;
    private final Map<Mount, DirectoryNode> mounts = new LinkedHashMap<>();
    private DirectoryNode current;
    private long used;
    private long numbers = 2;

    /** Where a path leads: a directory, a name in it, and what it holds under that name, if anything. */
    public record Place(DirectoryNode parent, String name, @Nullable Node node) {}

    public FileTree(long limit, Instant start) {
        this.limit = limit;
        long now = nanos(start);
        root = new DirectoryNode(numbers++, now, null);
        current = makeAll(HOME, now);
        makeAll(TEMPORARY, now).permissions = 01777;
    }

    private static long nanos(Instant time) {
        try {
            return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L), time.getNano());
        } catch (ArithmeticException e) {
            return time.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** The run's clock. */
    public static long now(Ctx ctx) {
        return nanos(ctx.run.world.start()) + ctx.run.scheduler.now();
    }

    private DirectoryNode makeAll(String path, long now) {
        DirectoryNode at = root;
        for (String name : path.substring(1).split("/")) {
            if (at.entries.get(name) instanceof DirectoryNode there) {
                at = there;
                continue;
            }
            DirectoryNode made = new DirectoryNode(numbers++, now, null);
            link(at, name, made);
            at = made;
        }
        return at;
    }

    private static void link(DirectoryNode parent, String name, Node node) {
        parent.entries.put(name, node);
        node.linked = true;
        if (node instanceof DirectoryNode d) {
            d.parent = parent;
            d.name = name;
        }
    }

    /** Puts a directory of the host into the tree, over what may be there. */
    public void mount(Mount mount, Instant start) {
        DirectoryNode over = makeAll(mount.at(), nanos(start));
        DirectoryNode parent = over.parent;
        if (parent == null) throw new IllegalStateException("the root");
        DirectoryNode top = new DirectoryNode(over.number, over.modified, mount);
        top.origin = "";
        top.unread = true;
        if (mount.mode() == Mount.Mode.READ_ONLY) top.permissions = 0555;
        link(parent, over.name, top);
        if (current == over) current = top;
        mounts.put(mount, top);
    }

    /** Counts bytes of files that come or go. */
    void account(long bytes) {
        if (bytes > limit - used) throw new RunEnd.LimitReached("files", Text.bytes(limit));
        used += bytes;
    }

    public long used() {
        return used;
    }

    public long limit() {
        return limit;
    }

    /** The present directory. */
    public String current() {
        return current.path();
    }

    /** The place a path leads to; a link at its end is followed or not. All before the last name must be there. */
    public Place resolve(Ctx ctx, FilePath path, boolean follow) {
        ArrayDeque<String> rest = new ArrayDeque<>(path.names());
        DirectoryNode at = path.isAbsolute() ? root : current;
        if (!at.linked) throw path.error(ErrorNumber.ENOENT);
        int links = 0;
        while (true) {
            ctx.step();
            String name = rest.poll();
            if (name == null) return place(at);
            if (name.equals("..")) {
                at = at.parent == null ? at : at.parent;
                continue;
            }
            Node node = entry(ctx, at, name);
            boolean last = rest.isEmpty();
            if (node instanceof LinkNode l && (!last || follow || path.endsAsDirectory())) {
                if (++links > MOST_LINKS) throw path.error(ErrorNumber.ELOOP);
                List<String> names = FilePath.of(l.target).names();
                for (int i = names.size() - 1; i >= 0; i--) rest.addFirst(names.get(i));
                if (l.target.startsWith("/")) at = root;
                continue;
            }
            if (last) {
                if (node instanceof FileNode && path.endsAsDirectory()) throw path.error(ErrorNumber.ENOTDIR);
                return new Place(at, name, node);
            }
            if (node == null) throw path.error(ErrorNumber.ENOENT);
            if (!(node instanceof DirectoryNode d)) throw path.error(ErrorNumber.ENOTDIR);
            at = d;
        }
    }

    private static Place place(DirectoryNode directory) {
        DirectoryNode parent = directory.parent;
        return parent == null ? new Place(directory, "", directory)
                : new Place(parent, directory.name, directory);
    }

    /** What the path names. */
    public Node get(Ctx ctx, FilePath path, boolean follow) {
        Node node = resolve(ctx, path, follow).node;
        if (node == null) throw path.error(ErrorNumber.ENOENT);
        return node;
    }

    /** What the path names, or null when there is nothing or it leads nowhere. */
    public @Nullable Node find(Ctx ctx, FilePath path, boolean follow) {
        try {
            return path.text.isEmpty() ? null : resolve(ctx, path, follow).node;
        } catch (dev.adder.engine.error.PyException e) {
            ctx.recover(e);
            return null;
        }
    }

    /** What a directory holds under a name. */
    private @Nullable Node entry(Ctx ctx, DirectoryNode directory, String name) {
        fill(ctx, directory);
        return directory.entries.get(name);
    }

    /** The entries of a directory by name. */
    public Map<String, Node> entries(Ctx ctx, DirectoryNode directory) {
        fill(ctx, directory);
        directory.accessed = now(ctx);
        return directory.entries;
    }

    private void fill(Ctx ctx, DirectoryNode d) {
        Mount mount = d.mount;
        String origin = d.origin;
        if (!d.unread || mount == null || origin == null) return;
        List<HostTree.Entry> listed;
        try {
            listed = mount.tree().list(origin);
        } catch (IOException e) {
            throw ErrorNumber.EIO.exception(d.path());
        }
        d.unread = false;
        for (HostTree.Entry entry : listed) {
            ctx.step();
            ctx.charge(Node.COST + 2L * entry.name().length());
            if (!FilePath.isName(entry.name())) continue;
            String path = origin.isEmpty() ? entry.name() : origin + "/" + entry.name();
            long modified = nanos(entry.modified());
            Node node;
            if (entry.directory()) {
                DirectoryNode sub = new DirectoryNode(numbers++, modified, mount);
                sub.unread = true;
                sub.origin = path;
                if (d.readOnly()) sub.permissions = 0555;
                node = sub;
            } else {
                node = new FileNode(numbers++, mount, path, entry, modified);
            }
            link(d, entry.name(), node);
            d.original.add(entry.name());
        }
    }

    public void change(Ctx ctx, FilePath path) {
        if (!(get(ctx, path, true) instanceof DirectoryNode d)) throw path.error(ErrorNumber.ENOTDIR);
        current = d;
    }

    private void add(Ctx ctx, Place place, FilePath path, Node node) {
        if (place.parent.readOnly()) throw path.error(ErrorNumber.EROFS);
        if (!place.parent.linked) throw path.error(ErrorNumber.ENOENT);
        ctx.charge(Node.COST + 2L * place.name.length());
        account(Node.COST);
        link(place.parent, place.name, node);
        place.parent.modified = now(ctx);
    }

    /** A new file at a place that holds nothing. */
    public FileNode makeFile(Ctx ctx, Place place, FilePath path) {
        if (path.endsAsDirectory()) throw path.error(ErrorNumber.EISDIR);
        FileNode file = new FileNode(numbers++, now(ctx), place.parent.mount);
        file.changed = true;
        add(ctx, place, path, file);
        return file;
    }

    public DirectoryNode makeDirectory(Ctx ctx, FilePath path) {
        Place place = resolve(ctx, path, false);
        if (place.node != null || place.name.isEmpty()) throw path.error(ErrorNumber.EEXIST);
        DirectoryNode made = new DirectoryNode(numbers++, now(ctx), place.parent.mount);
        add(ctx, place, path, made);
        return made;
    }

    public void makeLink(Ctx ctx, FilePath target, FilePath path) {
        Place place = resolve(ctx, path, false);
        if (target.text.isEmpty()) throw target.error(ErrorNumber.ENOENT, path);
        if (place.node != null || place.name.isEmpty()) throw target.error(ErrorNumber.EEXIST, path);
        if (place.parent.mount != null) throw target.error(ErrorNumber.EPERM, path);
        ctx.charge(2L * target.text.length());
        add(ctx, place, path, new LinkNode(numbers++, now(ctx), target.text, null));
    }

    /** Removes a file or link. */
    public void remove(Ctx ctx, FilePath path) {
        Place place = resolve(ctx, path, false);
        if (place.node == null) throw path.error(ErrorNumber.ENOENT);
        if (place.node instanceof DirectoryNode) throw path.error(ErrorNumber.EISDIR);
        unlink(ctx, place, path);
    }

    public void removeDirectory(Ctx ctx, FilePath path) {
        Place place = resolve(ctx, path, false);
        if (place.node == null) throw path.error(ErrorNumber.ENOENT);
        if (!(place.node instanceof DirectoryNode d)) throw path.error(ErrorNumber.ENOTDIR);
        if (d == root || mounts.containsValue(d)) throw path.error(ErrorNumber.EBUSY);
        if (!entries(ctx, d).isEmpty()) throw path.error(ErrorNumber.ENOTEMPTY);
        unlink(ctx, place, path);
    }

    private void unlink(Ctx ctx, Place place, FilePath path) {
        if (place.parent.readOnly()) throw path.error(ErrorNumber.EROFS);
        Node node = place.parent.entries.remove(place.name);
        place.parent.modified = now(ctx);
        if (node == null) return;
        if (node.origin == null) account(-Node.COST);
        if (node instanceof FileNode f && (f.mount == null || f.changed)) account(-f.size());
        node.linked = false;
    }

    /** Moves a file or directory, over what the new place may hold. */
    public void rename(Ctx ctx, FilePath from, FilePath to) {
        Place source = resolve(ctx, from.with(to), false);
        Node node = source.node;
        if (node == null) throw from.error(ErrorNumber.ENOENT, to);
        Place target = resolve(ctx, to.after(from), false);
        Node there = target.node;
        if (there == node) return;
        if (source.parent.readOnly() || target.parent.readOnly()) throw from.error(ErrorNumber.EROFS, to);
        if (node == root || there == root || mounts.containsValue(node)) throw from.error(ErrorNumber.EBUSY, to);
        if (node instanceof DirectoryNode d) {
            if (target.parent.isWithin(d)) throw from.error(ErrorNumber.EINVAL, to);
            if (there != null && !(there instanceof DirectoryNode)) throw from.error(ErrorNumber.ENOTDIR, to);
            if (there instanceof DirectoryNode t && !entries(ctx, t).isEmpty()) {
                throw from.error(ErrorNumber.ENOTEMPTY, to);
            }
        } else if (there instanceof DirectoryNode) {
            throw from.error(ErrorNumber.EISDIR, to);
        }
        Node moved = node.mount == null && target.parent.mount == null ? node : copied(ctx, node, target.parent.mount);
        if (there != null) unlink(ctx, target, to);
        unlink(ctx, source, from);
        add(ctx, target, to, moved);
        if (moved instanceof FileNode f) account(f.size());
    }

    /** The same with content at hand, for a place in another mount. */
    private Node copied(Ctx ctx, Node node, @Nullable Mount mount) {
        ctx.step();
        ctx.charge(Node.COST);
        switch (node) {
            case LinkNode l -> {
                return new LinkNode(numbers++, l.modified, l.target, mount);
            }
            case FileNode f -> {
                byte[] content = f.read(ctx, 0, Long.MAX_VALUE);
                FileNode made = new FileNode(numbers++, f.modified, mount);
                made.linked = false;
                made.changed = true;
                made.write(ctx, 0, content, 0, content.length);
                made.modified = f.modified;
                return made;
            }
            case DirectoryNode d -> {
                DirectoryNode made = new DirectoryNode(numbers++, d.modified, mount);
                ctx.enter();
                for (Map.Entry<String, Node> e : entries(ctx, d).entrySet()) {
                    Node child = ctx.level(() -> copied(ctx, e.getValue(), mount));
                    account(Node.COST + (child instanceof FileNode f ? f.size() : 0));
                    link(made, e.getKey(), child);
                }
                ctx.leave();
                return made;
            }
        }
    }

    /** What is to be carried out in the mounts that write back, in an order in which it can be. */
    public List<FileChange> changes() {
        List<FileChange> changes = new ArrayList<>();
        mounts.forEach((mount, top) -> {
            if (mount.mode() == Mount.Mode.WRITE_BACK) collect(mount, top, "", changes);
        });
        return changes;
    }

    private static void collect(Mount mount, DirectoryNode d, String path, List<FileChange> changes) {
        ArrayDeque<Map.Entry<String, DirectoryNode>> todo = new ArrayDeque<>();
        todo.add(Map.entry(path, d));
        while (!todo.isEmpty()) {
            var next = todo.poll();
            DirectoryNode directory = next.getValue();
            String prefix = next.getKey().isEmpty() ? "" : next.getKey() + "/";
            for (String name : directory.original) {
                Node now = directory.entries.get(name);
                if (now == null || now.origin == null && now instanceof DirectoryNode) {
                    changes.add(new FileChange.Removed(mount, prefix + name));
                }
            }
            directory.entries.forEach((name, node) -> {
                String at = prefix + name;
                if (node instanceof DirectoryNode sub) {
                    if (sub.origin == null) changes.add(new FileChange.Made(mount, at));
                    todo.add(Map.entry(at, sub));
                } else if (node instanceof FileNode f && f.changed) {
                    changes.add(new FileChange.Written(mount, at, f.content()));
                }
            });
        }
    }

    /** Counts the tree in a census of live data. */
    public void trace(LiveData live) {
        ArrayDeque<DirectoryNode> todo = new ArrayDeque<>();
        todo.add(root);
        while (!todo.isEmpty()) {
            for (Map.Entry<String, Node> e : todo.poll().entries.entrySet()) {
                live.add(Node.COST + 2L * e.getKey().length());
                switch (e.getValue()) {
                    case FileNode f -> live.add(f.held());
                    case DirectoryNode d -> todo.add(d);
                    case LinkNode l -> live.add(2L * l.target.length());
                }
            }
        }
    }

    /** Counts a file that a program has open, in a census. */
    public static void trace(LiveData live, Node node) {
        if (!node.linked() && node instanceof FileNode f) live.add(f.held());
    }
}
