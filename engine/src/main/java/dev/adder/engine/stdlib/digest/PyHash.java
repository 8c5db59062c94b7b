package dev.adder.engine.stdlib.digest;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** A digest as programs see it. */
final class PyHash extends PyObject {
    static final PyClass TYPE = closed(PyClass.builtin("_hashlib", "HASH", HashMethodsTable.INSTANCE));
    static final PyClass XOF = closed(PyClass.builtin("_hashlib", "HASHXOF", false, TYPE)
            .install(XofMethodsTable.INSTANCE));
    static final PyClass BLAKE2B = blake("blake2b", Blake2bMethodsTable.INSTANCE);
    static final PyClass BLAKE2S = blake("blake2s", Blake2sMethodsTable.INSTANCE);

    final String name;
    final Hashing hashing;

    PyHash(PyClass cls, String name, Hashing hashing) {
        super(cls);
        this.name = name;
        this.hashing = hashing;
    }

    private static PyClass closed(PyClass cls) {
        cls.canBeBase = false;
        return cls.inC();
    }

    private static PyClass blake(String name, dev.adder.engine.builtin.Dispatch methods) {
        PyClass cls = PyClass.builtin("_blake2", name, true).install(HashMethodsTable.INSTANCE).install(methods);
        return closed(cls);
    }

    /** A digest of a usual name, with its first bytes. */
    static PyHash of(Ctx ctx, String name, Object data) {
        byte[] bytes = Algorithms.input(data);
        ctx.charge(300);
        Hashing hashing = Algorithms.start(name);
        Algorithms.update(ctx, hashing, bytes);
        return new PyHash(hashing.digestSize() == 0 ? XOF : TYPE, name, hashing);
    }

    @Override
    public void trace(LiveData live) {
        live.add(300);
    }
}
