package dev.adder.engine.stdlib.os;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.io.Descriptors;
import dev.adder.engine.stdlib.io.Opening;
import dev.adder.engine.stdlib.io.PyFileIO;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyDict;

/** Functions of {@code os} on open files by number. */
@PyModule("os")
final class OsDescriptorModule {
    private OsDescriptorModule() {}

    /** Open a file and return its number. */
    @Py("open(path, flags: int, mode: int = 511, *, dir_fd=None) -> int")
    static long open(Ctx ctx, Object path, long flags, long mode, Object dirFd) {
        boolean creates = (flags & OsModule.O_CREAT) != 0;
        boolean writes = (flags & 3) != 0;
        boolean there = ctx.run.files().find(ctx, OsFiles.path(ctx, path, "open"), true) != null;
        String way = creates && (flags & OsModule.O_EXCL) != 0 ? "x"
                : (flags & OsModule.O_APPEND) != 0 && (there || creates) ? "a"
                        : !there && creates ? "w" : (flags & OsModule.O_TRUNC) != 0 && writes && there ? "w" : "r";
        boolean both = (flags & 3) == 2 || way.equals("r") && writes;
        Object file = Opening.open(ctx, path, way + (both ? "+" : "") + "b", 0, dev.adder.engine.value.PyNone.NONE,
                dev.adder.engine.value.PyNone.NONE, dev.adder.engine.value.PyNone.NONE, true,
                dev.adder.engine.value.PyNone.NONE);
        return Descriptors.number(ctx, (PyFileIO) file);
    }

    /** Make a stream of an open file. */
    @Py("fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs) -> IO")
    static Object fdopen(Ctx ctx, Object fd, Object mode, Object buffering, Object encoding, Object[] args,
            PyDict kwargs) {
        if (!NumberOps.isIndex(fd)) {
            throw Errors.typeError("invalid fd type (" + dev.adder.engine.value.Types.of(fd) + ", expected integer)");
        }
        Object open = ModuleOps.member(ctx, ModuleOps.importModule(ctx, "io"), "open");
        if (open == null) throw new IllegalStateException("no open");
        Object[] all = new Object[4 + args.length + kwargs.size()];
        all[0] = fd;
        all[1] = mode;
        all[2] = buffering;
        all[3] = encoding;
        System.arraycopy(args, 0, all, 4, args.length);
        String[] names = new String[kwargs.size()];
        int n = 0;
        for (int i = 0; i < kwargs.bound(); i++) {
            Object key = kwargs.keyAt(i);
            if (key == null) continue;
            names[n] = dev.adder.engine.value.Str.text(key);
            all[4 + args.length + n++] = kwargs.valueAt(i);
        }
        return CallOps.call(ctx, open, all, names);
    }

    /** Read bytes of an open file. */
    @Py("read(fd: int, length: int, /) -> bytes")
    static Object read(Ctx ctx, long fd, long length) {
        return CallOps.callAttribute(ctx, Descriptors.get(ctx, fd), "read", length);
    }

    /** Write bytes to an open file. */
    @Py("write(fd: int, data, /) -> int")
    static Object write(Ctx ctx, long fd, Object data) {
        if (fd == 1 || fd == 2) {
            Object stream = dev.adder.engine.ops.AttrOps.get(ctx, ModuleOps.importModule(ctx, "sys"),
                    fd == 1 ? "__stdout__" : "__stderr__");
            Object buffer = dev.adder.engine.ops.AttrOps.get(ctx, stream, "buffer");
            return CallOps.callAttribute(ctx, buffer, "write", new PyBytes(BytesView.bytes(data)));
        }
        return CallOps.callAttribute(ctx, Descriptors.get(ctx, fd), "write", data);
    }

    /** Change the position of an open file. */
    @Py("lseek(fd: int, position: int, whence: int, /) -> int")
    static Object lseek(Ctx ctx, long fd, long position, long whence) {
        return CallOps.callAttribute(ctx, Descriptors.get(ctx, fd), "seek", position, whence);
    }

    /** Do nothing: what is written is there at once. */
    @Py("fsync(fd) -> None")
    static void fsync(Ctx ctx, Object fd) {}

    /** Set the length of an open file. */
    @Py("ftruncate(fd: int, length: int, /) -> None")
    static void ftruncate(Ctx ctx, long fd, long length) {
        CallOps.callAttribute(ctx, Descriptors.get(ctx, fd), "truncate", length);
    }
}
