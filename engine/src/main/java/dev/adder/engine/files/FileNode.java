package dev.adder.engine.files;

import dev.adder.engine.run.Ctx;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file's bytes. Growth is charged to the run's memory and to its file bytes before it happens. */
public final class FileNode extends Node {
    private static final byte[] NOTHING = {};
    private static final int MOST = Integer.MAX_VALUE - 16;

    private byte[] bytes = NOTHING;
    private long size;
    /** Whether the host has yet to be asked for the content. */
    private boolean unread;
    boolean changed;

    FileNode(long number, long now, @Nullable Mount mount) {
        super(number, now, 0644, mount);
    }

    /** A file of the host, not read yet. */
    FileNode(long number, Mount mount, String origin, HostTree.Entry entry, long modified) {
        super(number, modified, mount.mode() == Mount.Mode.READ_ONLY ? 0444 : 0644, mount);
        this.origin = origin;
        this.size = Math.max(0, entry.size());
        this.unread = true;
    }

    public long size() {
        return size;
    }

    /** Bytes held in memory. */
    long held() {
        return bytes.length;
    }

    /** The content from a position on, at most so many bytes; paid for. */
    public byte[] read(Ctx ctx, long from, long most) {
        load(ctx);
        accessed = FileTree.now(ctx);
        long n = Math.min(most, size - from);
        if (n <= 0) return NOTHING;
        ctx.charge(40 + n);
        ctx.tick(n >> 10);
        return Arrays.copyOfRange(bytes, (int) from, (int) (from + n));
    }

    /** Writes into the file, with zeros between its end and the position. */
    public void write(Ctx ctx, long at, byte[] more, int from, int to) {
        load(ctx);
        if (to > from) {
            if (at + (to - from) > size) grow(ctx, at + (to - from));
            ctx.tick(to - from >> 10);
            System.arraycopy(more, from, bytes, (int) at, to - from);
        }
        touch(ctx);
    }

    /** Cuts the file off or fills it up with zeros. */
    public void resize(Ctx ctx, long length) {
        if (length == 0 && unread) {
            unread = false;
            size = 0;
        }
        load(ctx);
        if (length > size) {
            grow(ctx, length);
        } else if (length < size) {
            if (mount == null || changed) account(ctx, length - size);
            Arrays.fill(bytes, (int) length, (int) size, (byte) 0);
            size = length;
            if (bytes.length > 4096 && length < bytes.length >> 2) bytes = Arrays.copyOf(bytes, (int) length);
        }
        touch(ctx);
    }

    private void touch(Ctx ctx) {
        if (mount != null && !changed) account(ctx, size);
        changed = true;
        modified = FileTree.now(ctx);
    }

    private void account(Ctx ctx, long more) {
        if (linked) ctx.run.files().account(more);
    }

    private void grow(Ctx ctx, long length) {
        if (mount == null || changed) account(ctx, length - size);
        if (length > bytes.length) {
            long capacity = Math.max(length, bytes.length == 0 ? 0 : length + (length >> 2));
            ctx.charge(capacity - bytes.length);
            if (length > MOST) throw ErrorNumber.EFBIG.exception();
            ctx.tick(size >> 10);
            bytes = Arrays.copyOf(bytes, (int) Math.min(capacity, MOST));
        }
        size = length;
    }

    /** Makes sure that the content is here. */
    void load(Ctx ctx) {
        Mount m = mount;
        if (!unread || m == null || origin == null) return;
        ctx.charge(size);
        byte[] content;
        try {
            content = m.tree().read(origin, MOST);
        } catch (IOException e) {
            throw ErrorNumber.EIO.exception(origin);
        }
        if (content == null) throw ErrorNumber.EFBIG.exception(origin);
        if (content.length > size) ctx.charge(content.length - size);
        bytes = content.clone();
        size = content.length;
        unread = false;
    }

    /** The content, for the host. */
    byte[] content() {
        return Arrays.copyOf(bytes, (int) size);
    }
}
