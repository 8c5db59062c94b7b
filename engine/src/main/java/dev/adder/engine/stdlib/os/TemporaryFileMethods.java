package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** What {@code NamedTemporaryFile} gives: a file that is removed when it is closed. */
@PyType("_TemporaryFileWrapper")
final class TemporaryFileMethods {
    private static final PyClass TYPE = wrapperType();

    private TemporaryFileMethods() {}

    private static PyClass wrapperType() {
        PyClass cls = PyClass.builtin("tempfile", "_TemporaryFileWrapper", TemporaryFileMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    /** The file and its name. */
    static final class Wrapper extends PyObject {
        final Object file;
        final Object name;
        final boolean delete;
        final boolean onClose;
        private boolean closed;

        Wrapper(Object file, Object name, boolean delete, boolean onClose) {
            super(TYPE);
            this.file = file;
            this.name = name;
            this.delete = delete;
            this.onClose = onClose;
        }

        void close(Ctx ctx, boolean leaving) {
            CallOps.callAttribute(ctx, file, "close");
            if (closed || !delete || !onClose && !leaving) return;
            closed = true;
            FilePath path = FilePath.of(PathText.of(ctx, name).text());
            if (ctx.run.files().find(ctx, path, false) != null || !leaving) ctx.run.files().remove(ctx, path);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(file);
            live.visit(name);
        }
    }

    /** The file below. */
    @PyProperty("file: IO")
    static Object file(Ctx ctx, Wrapper self) {
        return self.file;
    }

    /** The path. */
    @PyProperty("name: str")
    static Object name(Ctx ctx, Wrapper self) {
        return self.name;
    }

    /** Whether the file is removed in the end. */
    @PyProperty("delete: bool")
    static Object delete(Ctx ctx, Wrapper self) {
        return self.delete;
    }

    /** Return what the file has under that name. */
    @Py("__getattr__(self, name: str) -> Any")
    static Object getAttr(Ctx ctx, Wrapper self, String name) {
        return AttrOps.get(ctx, self.file, name);
    }

    /** Close the file, and remove it if it is to be. */
    @Py("close(self) -> None")
    static void close(Ctx ctx, Wrapper self) {
        self.close(ctx, false);
    }

    /** Return self. */
    @Py("__enter__(self) -> Self")
    static Object enter(Ctx ctx, Wrapper self) {
        CallOps.callAttribute(ctx, self.file, "__enter__");
        return self;
    }

    /** Close the file, and remove it if it is to be. */
    @Py("__exit__(self, exc, value, tb) -> None")
    static void exit(Ctx ctx, Wrapper self, Object exc, Object value, Object tb) {
        self.close(ctx, true);
    }

    /** Implement iter(self). */
    @Py("__iter__(self) -> Iterator")
    static Object iter(Ctx ctx, Wrapper self) {
        return IterOps.iter(ctx, self.file);
    }
}
