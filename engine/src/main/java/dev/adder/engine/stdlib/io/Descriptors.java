package dev.adder.engine.stdlib.io;

import dev.adder.engine.error.PyException;
import dev.adder.engine.files.ErrorNumber;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Types;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The numbers of open files, given out when a program asks for them. It is an object so that a census finds it. */
public final class Descriptors extends PyObject {
    private static final int MOST = 1024;
    private final TreeMap<Integer, PyFileIO> files = new TreeMap<>();

    private Descriptors() {
        super(Types.OBJECT);
    }

    private static Descriptors of(Ctx ctx) {
        return ctx.run.state(Descriptors.class, Descriptors::new);
    }

    /** The number of a file, the lowest that is free if it has none yet. */
    public static int number(Ctx ctx, PyFileIO file) {
        if (file.descriptor >= 0) return file.descriptor;
        TreeMap<Integer, PyFileIO> files = of(ctx).files;
        int free = 3;
        while (files.containsKey(free)) free++;
        if (free >= MOST) throw ErrorNumber.EMFILE.exception();
        ctx.charge(64);
        files.put(free, file);
        file.descriptor = free;
        return free;
    }

    /** The open file with a number. */
    public static PyFileIO get(Ctx ctx, long number) {
        PyFileIO file = number > MOST || number < 0 ? null : of(ctx).files.get((int) number);
        if (file == null) throw bad();
        return file;
    }

    static @Nullable PyFileIO find(Ctx ctx, long number) {
        return number > MOST || number < 0 ? null : of(ctx).files.get((int) number);
    }

    static PyException bad() {
        return ErrorNumber.EBADF.exception();
    }

    /** Gives a number back. */
    public static void close(Ctx ctx, PyFileIO file) {
        if (file.descriptor >= 0) of(ctx).files.remove(file.descriptor, file);
        file.descriptor = -1;
    }

    @Override
    public void trace(LiveData live) {
        files.values().forEach(live::visit);
    }
}
