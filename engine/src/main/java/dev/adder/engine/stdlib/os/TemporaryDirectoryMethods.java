package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** {@code tempfile.TemporaryDirectory}. */
@PyType("TemporaryDirectory")
final class TemporaryDirectoryMethods {
    static final PyClass TYPE = directoryType();

    private TemporaryDirectoryMethods() {}

    private static PyClass directoryType() {
        PyClass cls = PyClass.builtin("tempfile", "TemporaryDirectory", TemporaryDirectoryMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    /** An instance. */
    static final class Directory extends PyObject {
        Object name = PyNone.NONE;
        boolean delete = true;

        Directory(PyClass cls) {
            super(cls);
        }

        void remove(Ctx ctx) {
            if (name != PyNone.NONE) ShutilModule.rmtree(ctx, name, true, PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(name);
        }
    }

    /** Create an instance. */
    @Py("__new__(cls, /, *args, **kwargs) -> TemporaryDirectory")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(64);
        return new Directory(cls);
    }

    /** Make the directory. */
    @Py("__init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors: bool = False, *,"
            + " delete: bool = True) -> None")
    static void init(Ctx ctx, Directory self, Object suffix, Object prefix, Object dir, boolean ignoreErrors,
            boolean delete) {
        self.name = TempfileModule.mkdtemp(ctx, suffix, prefix, dir);
        self.delete = delete;
    }

    /** The path. */
    @PyProperty("name: str")
    static Object name(Ctx ctx, Directory self) {
        return self.name;
    }

    /** Return repr(self). */
    @Py("__repr__(self) -> str")
    static Object repr(Ctx ctx, Directory self) {
        return Str.of("<" + self.type().name + " " + TextOps.reprText(ctx, self.name) + ">");
    }

    /** Return the path. */
    @Py("__enter__(self) -> str")
    static Object enter(Ctx ctx, Directory self) {
        return self.name;
    }

    /** Remove the directory with all that is in it. */
    @Py("__exit__(self, exc, value, tb) -> None")
    static void exit(Ctx ctx, Directory self, Object exc, Object value, Object tb) {
        if (self.delete) self.remove(ctx);
    }

    /** Remove the directory with all that is in it. */
    @Py("cleanup(self) -> None")
    static void cleanup(Ctx ctx, Directory self) {
        self.remove(ctx);
    }

    /** Return an alias of the class with a parameter. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        return CallOps.call2(ctx, Types.GENERIC_ALIAS, cls, item);
    }
}
