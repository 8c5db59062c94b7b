package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** Making, comparing and joining of {@code pathlib.PurePath}. */
@PyType("PurePath")
final class PurePathOperators {
    private PurePathOperators() {}

    /** Create a path from segments. */
    @Py("__new__(cls, *args, **kwargs) -> PurePath")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        PyClass actual = cls == PathTypes.PURE ? PathTypes.PURE_POSIX : cls == PathTypes.PATH ? PathTypes.POSIX : cls;
        if (actual == PathTypes.WINDOWS) {
            throw Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "cannot instantiate 'WindowsPath' on your system");
        }
        return PyPath.of(ctx, actual, args);
    }

    /** Initialize self: all is done already. */
    @Py("__init__(self, *args) -> None")
    static void init(Ctx ctx, PyPath self, Object[] args) {}

    /** Return a path of the same class. */
    @Py("with_segments(self, *pathsegments) -> Self")
    static Object withSegments(Ctx ctx, PyPath self, Object[] pathsegments) {
        return CallOps.call(ctx, self.type(), pathsegments, new String[0]);
    }

    private static Object segments(Ctx ctx, PyPath self, Object[] all) {
        return self.type().shared ? PyPath.of(ctx, self.type(), all)
                : CallOps.call(ctx, dev.adder.engine.ops.AttrOps.get(ctx, self, "with_segments"), all, new String[0]);
    }

    /** Join with further segments. */
    @Py("joinpath(self, *pathsegments) -> Self")
    static Object joinpath(Ctx ctx, PyPath self, Object[] pathsegments) {
        Object[] all = new Object[pathsegments.length + 1];
        all[0] = self;
        System.arraycopy(pathsegments, 0, all, 1, pathsegments.length);
        return segments(ctx, self, all);
    }

    /** Join with one more segment. */
    @Py("__truediv__(self, key, /) -> Self")
    static Object truediv(Ctx ctx, PyPath self, Object key) {
        return joined(ctx, self, self, key);
    }

    /** Join a segment with this path. */
    @Py("__rtruediv__(self, key, /) -> Self")
    static Object rtruediv(Ctx ctx, PyPath self, Object key) {
        return joined(ctx, self, key, self);
    }

    private static Object joined(Ctx ctx, PyPath self, Object a, Object b) {
        try {
            return segments(ctx, self, new Object[] {a, b});
        } catch (PyException e) {
            if (e.value.type() != Exceptions.TYPE_ERROR) throw e;
            ctx.recover(e);
            return PySingleton.NOT_IMPLEMENTED;
        }
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyPath self) {
        return self.shown();
    }

    /** Return the path as text. */
    @Py("__fspath__(self, /) -> str")
    static Object fspath(Ctx ctx, PyPath self) {
        return Str.of(TextOps.strText(ctx, self));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyPath self) {
        return Str.of(self.type().name + "(" + TextOps.reprText(ctx, Str.of(self.text().replace(
                self.parts.separator(), "/"))) + ")");
    }

    /** Return bytes(self). */
    @Py("__bytes__(self, /) -> bytes")
    static Object bytes(Ctx ctx, PyPath self) {
        return Codecs.encode(ctx, self.shown(), "utf-8", "surrogateescape");
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyPath self) {
        return HashOps.hash(ctx, Str.of(self.parts.normal()));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyPath self, Object value) {
        if (!(value instanceof PyPath other)) return PySingleton.NOT_IMPLEMENTED;
        return self.parts.windows() == other.parts.windows() && self.parts.normal().equals(other.parts.normal());
    }

    private static Object order(PyPath a, Object value, java.util.function.IntPredicate wanted) {
        if (!(value instanceof PyPath b) || a.parts.windows() != b.parts.windows()) {
            return PySingleton.NOT_IMPLEMENTED;
        }
        String sep = a.parts.windows() ? "\\\\" : "/";
        return wanted.test(Arrays.compare(a.parts.normal().split(sep, -1), b.parts.normal().split(sep, -1)));
    }

    /** Return self<value. */
    @Py("__lt__(self, value, /) -> bool")
    static Object lt(Ctx ctx, PyPath self, Object value) {
        return order(self, value, c -> c < 0);
    }

    /** Return self<=value. */
    @Py("__le__(self, value, /) -> bool")
    static Object le(Ctx ctx, PyPath self, Object value) {
        return order(self, value, c -> c <= 0);
    }

    /** Return self>value. */
    @Py("__gt__(self, value, /) -> bool")
    static Object gt(Ctx ctx, PyPath self, Object value) {
        return order(self, value, c -> c > 0);
    }

    /** Return self>=value. */
    @Py("__ge__(self, value, /) -> bool")
    static Object ge(Ctx ctx, PyPath self, Object value) {
        return order(self, value, c -> c >= 0);
    }

    /** Return what copies and pickles are made of. */
    @Py("__reduce__(self, /) -> tuple")
    static Object reduce(Ctx ctx, PyPath self) {
        return new PyTuple(self.type(), new PyTuple(self.shown()));
    }

    /** Return an alias of the class with a parameter. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        return CallOps.call2(ctx, Types.GENERIC_ALIAS, cls, item);
    }
}
