package dev.adder.engine.stdlib.io;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** Methods of {@code io.FileIO}. */
@PyType("FileIO")
final class FileIOMethods {
    private FileIOMethods() {}

    /** Create a stream without a file. */
    @Py("__new__(cls, /, *args, **kwargs) -> FileIO")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(160);
        return new PyFileIO(cls);
    }

    /** Open a file. */
    @Py("__init__(self, file, mode: str = 'r', closefd: bool = True, opener=None) -> None")
    static void init(Ctx ctx, PyFileIO self, Object file, String mode, boolean closefd, Object opener) {
        FileMode parsed = FileMode.ofRaw(mode);
        Object opened = file;
        if (opener != PyNone.NONE) {
            opened = CallOps.call2(ctx, opener, file, parsed.writable() ? parsed.readable() ? 2L : 1L : 0L);
            if (!NumberOps.isIndex(opened)) throw Errors.typeError("expected integer from opener");
        } else if (!NumberOps.isIndex(file) && !closefd) {
            throw Errors.valueError("Cannot use closefd=False with file name");
        }
        if (NumberOps.isIndex(opened)) {
            adopt(ctx, self, NumberOps.clippedIndex(ctx, opened), parsed, closefd);
            self.setAttribute("name", file);
            return;
        }
        PyFileIO.open(ctx, self, FilePath.of(ctx, file, "expected str, bytes or os.PathLike object"), parsed);
        self.closed = false;
    }

    /** Takes over an open file by its number. */
    private static void adopt(Ctx ctx, PyFileIO self, long number, FileMode mode, boolean closes) {
        if (number < 0) throw Errors.valueError("negative file descriptor");
        self.closesDescriptor = closes;
        self.mode = mode;
        if (number <= 2) {
            self.standard = PyFileIO.Standard.values()[(int) number];
            self.descriptor = (int) number;
            return;
        }
        PyFileIO other = Descriptors.get(ctx, number);
        self.node = other.node;
        self.position = other.position;
        if (closes) {
            Descriptors.close(ctx, other);
            Descriptors.number(ctx, self);
        }
        if (mode.writes() && self.node != null) self.node.resize(ctx, 0);
        if (mode.appends() && self.node != null) self.position = self.node.size();
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyFileIO self) {
        if (self.closed) return "<_io.FileIO [closed]>";
        return Str.of("<_io.FileIO name=" + TextOps.reprText(ctx, self.name()) + " mode='" + self.mode.raw()
                + "' closefd=" + (self.closesDescriptor ? "True" : "False") + ">");
    }

    /** Read so many bytes at most; all when there is no number. */
    @Py("read(self, size=-1, /) -> bytes")
    static Object read(Ctx ctx, PyFileIO self, Object size) {
        return new PyBytes(self.read(ctx, Streams.size(ctx, size)));
    }

    /** Read until the end. */
    @Py("readall(self, /) -> bytes")
    static Object readall(Ctx ctx, PyFileIO self) {
        return new PyBytes(self.read(ctx, -1));
    }

    /** Read bytes into a buffer. */
    @Py("readinto(self, buffer, /) -> int")
    static long readinto(Ctx ctx, PyFileIO self, Object buffer) {
        int room = RawIOBaseMethods.room(ctx, buffer, "readinto");
        return RawIOBaseMethods.into(ctx, buffer, self.read(ctx, room), "readinto");
    }

    /** Write bytes and return how many there were. */
    @Py("write(self, b, /) -> int")
    static long write(Ctx ctx, PyFileIO self, Object b) {
        byte[] bytes = BytesView.bytes(b);
        self.write(ctx, bytes, 0, bytes.length);
        return bytes.length;
    }

    /** Change the position. */
    @Py("seek(self, pos: int, whence: int = 0, /) -> int")
    static long seek(Ctx ctx, PyFileIO self, long pos, int whence) {
        return self.seek(ctx, pos, whence);
    }

    /** Return the position. */
    @Py("tell(self, /) -> int")
    static long tell(Ctx ctx, PyFileIO self) {
        return self.seek(ctx, 0, 1);
    }

    /** Cut the file off or fill it up; by default at the present position. */
    @Py("truncate(self, size=None, /) -> int")
    static long truncate(Ctx ctx, PyFileIO self, Object size) {
        long length = size == PyNone.NONE ? self.seek(ctx, 0, 1) : Streams.number(ctx, size, "size");
        self.resize(ctx, length);
        return length;
    }

    /** Close the file. */
    @Py("close(self, /) -> None")
    static void close(Ctx ctx, PyFileIO self) {
        self.close(ctx);
    }

    /** Whether the file is closed. */
    @PyProperty("closed: bool")
    static Object closed(Ctx ctx, PyFileIO self) {
        return self.closed;
    }

    /** Whether closing the stream closes the file descriptor. */
    @PyProperty("closefd: bool")
    static Object closefd(Ctx ctx, PyFileIO self) {
        return self.closesDescriptor;
    }

    /** How the file is open. */
    @PyProperty("mode: str")
    static Object mode(Ctx ctx, PyFileIO self) {
        return self.mode.raw();
    }

    /** Return whether the file can be read from. */
    @Py("readable(self, /) -> bool")
    static boolean readable(Ctx ctx, PyFileIO self) {
        self.checkOpen();
        return self.mode.readable();
    }

    /** Return whether the file can be written to. */
    @Py("writable(self, /) -> bool")
    static boolean writable(Ctx ctx, PyFileIO self) {
        self.checkOpen();
        return self.mode.writable();
    }

    /** Return whether the file can be positioned. */
    @Py("seekable(self, /) -> bool")
    static boolean seekable(Ctx ctx, PyFileIO self) {
        self.checkOpen();
        return self.node != null;
    }

    /** Return whether this is a terminal: never. */
    @Py("isatty(self, /) -> bool")
    static boolean isatty(Ctx ctx, PyFileIO self) {
        self.checkOpen();
        return false;
    }

    /** Return the file descriptor. */
    @Py("fileno(self, /) -> int")
    static long fileno(Ctx ctx, PyFileIO self) {
        self.checkOpen();
        return Descriptors.number(ctx, self);
    }
}
