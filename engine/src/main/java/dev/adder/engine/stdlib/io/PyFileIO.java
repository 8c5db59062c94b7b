package dev.adder.engine.stdlib.io;

import dev.adder.engine.error.Errors;
import dev.adder.engine.files.DirectoryNode;
import dev.adder.engine.files.ErrorNumber;
import dev.adder.engine.files.FileNode;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.FileTree;
import dev.adder.engine.files.Node;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import org.jspecify.annotations.Nullable;

/** An instance of {@code io.FileIO}: an open file of the virtual tree, or one of the standard streams. */
public final class PyFileIO extends PyStream {
    /** The file; null before it is opened, and for the standard streams. */
    @Nullable FileNode node;
    @Nullable Standard standard;
    FileMode mode = FileMode.of("rb");
    long position;
    int descriptor = -1;
    boolean closesDescriptor = true;

    /** The streams of the run itself. */
    enum Standard { INPUT, OUTPUT, ERROR }

    PyFileIO(PyClass cls) {
        super(cls);
    }

    /** Opens a file by path, as the mode says. */
    public static PyFileIO open(Ctx ctx, PyFileIO self, FilePath path, FileMode mode) {
        FileTree files = ctx.run.files();
        FileTree.Place place = files.resolve(ctx, path, true);
        Node node = place.node();
        if (node instanceof DirectoryNode) throw path.error(mode.creates() ? ErrorNumber.EEXIST : ErrorNumber.EISDIR);
        if (node != null && mode.creates()) throw path.error(ErrorNumber.EEXIST);
        if (node == null) {
            if (mode.reads()) throw path.error(ErrorNumber.ENOENT);
            node = files.makeFile(ctx, place, path);
        } else if (mode.writable() && node.readOnly()) {
            throw path.error(ErrorNumber.EROFS);
        }
        if (!(node instanceof FileNode file)) throw path.error(ErrorNumber.ELOOP);
        if (mode.writes()) file.resize(ctx, 0);
        self.node = file;
        self.mode = mode;
        self.position = mode.appends() ? file.size() : 0;
        self.setAttribute("name", path.shown);
        return self;
    }

    static PyFileIO standard(Standard which) {
        PyFileIO made = new PyFileIO(Streams.FILE_IO);
        made.standard = which;
        made.descriptor = which.ordinal();
        made.mode = FileMode.of(which == Standard.INPUT ? "rb" : "wb");
        made.setAttribute("name", "<std" + (which == Standard.INPUT ? "in" : which == Standard.OUTPUT ? "out" : "err")
                + ">");
        return made;
    }

    void checkOpen() {
        if (closed) throw Errors.valueError("I/O operation on closed file");
    }

    byte[] read(Ctx ctx, long most) {
        checkOpen();
        if (!mode.readable()) throw Streams.unsupported("File not open for reading");
        FileNode file = node;
        if (file == null) return new byte[0];
        byte[] bytes = file.read(ctx, position, most < 0 ? Long.MAX_VALUE : most);
        position += bytes.length;
        return bytes;
    }

    void write(Ctx ctx, byte[] bytes, int from, int to) {
        checkOpen();
        if (!mode.writable()) throw Streams.unsupported("File not open for writing");
        FileNode file = node;
        if (file == null) {
            if (standard != null) Console.write(ctx, standard, bytes, from, to);
            return;
        }
        if (mode.appends()) position = file.size();
        if (from == to) return;
        file.write(ctx, position, bytes, from, to);
        position += to - from;
    }

    long seek(Ctx ctx, long offset, int whence) {
        checkOpen();
        FileNode file = node;
        if (file == null) throw ErrorNumber.ESPIPE.exception();
        long from = switch (whence) {
            case 0 -> 0;
            case 1 -> position;
            case 2 -> file.size();
            default -> throw ErrorNumber.EINVAL.exception();
        };
        if (offset > Long.MAX_VALUE - from || from + offset < 0) throw ErrorNumber.EINVAL.exception();
        position = from + offset;
        return position;
    }

    void resize(Ctx ctx, long size) {
        checkOpen();
        if (!mode.writable()) throw Streams.unsupported("File not open for writing");
        if (size < 0) throw ErrorNumber.EINVAL.exception();
        if (node != null) node.resize(ctx, size);
    }

    void close(Ctx ctx) {
        if (closed) return;
        closed = true;
        if (standard == null) Descriptors.close(ctx, this);
    }

    /** The file, for {@code os.fstat}; null for a standard stream. */
    public @Nullable Node file() {
        return node;
    }

    Object name() {
        Object name = attribute("name");
        return name == null ? PyNone.NONE : name;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        if (node != null) FileTree.trace(live, node);
    }
}
