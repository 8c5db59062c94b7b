package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** The sequence that {@code PurePath.parents} gives. */
@PyType("_PathParents")
final class ParentsMethods {
    private static final PyClass TYPE = PyClass.builtin("pathlib", "_PathParents", ParentsMethodsTable.INSTANCE);

    private ParentsMethods() {}

    /** The parents of one path. */
    static final class Parents extends PyObject {
        final PyPath path;

        Parents(PyPath path) {
            super(TYPE);
            this.path = path;
        }

        int size() {
            return path.parts.names().size();
        }

        Object get(Ctx ctx, int i) {
            return path.make(ctx, path.parts.with(path.parts.names().subList(0, size() - 1 - i)));
        }

        @Override
        public void trace(LiveData live) {
            live.add(24);
            live.visit(path);
        }
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long len(Ctx ctx, Parents self) {
        return self.size();
    }

    private static PyTuple all(Ctx ctx, Parents self) {
        PyList list = new PyList();
        for (int i = 0; i < self.size(); i++) list.append(ctx, self.get(ctx, i));
        return new PyTuple(list.toArray());
    }

    /** Return self[key]. */
    @Py("__getitem__(self, idx, /) -> PurePath")
    static Object getItem(Ctx ctx, Parents self, Object idx) {
        if (idx instanceof PySlice s) return dev.adder.engine.ops.SubscriptOps.get(ctx, all(ctx, self), s);
        long i = NumberOps.clippedIndex(ctx, idx);
        if (i >= self.size() || i < -self.size()) {
            throw new dev.adder.engine.error.PyException(new dev.adder.engine.value.PyBaseException(
                    dev.adder.engine.value.Exceptions.INDEX_ERROR, idx));
        }
        return self.get(ctx, (int) (i < 0 ? i + self.size() : i));
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[PurePath]")
    static Object iter(Ctx ctx, Parents self) {
        return dev.adder.engine.ops.IterOps.iter(ctx, all(ctx, self));
    }

    /** Return whether a path is among them. */
    @Py("__contains__(self, value, /) -> bool")
    static boolean contains(Ctx ctx, Parents self, Object value) {
        return dev.adder.engine.ops.SubscriptOps.contains(ctx, all(ctx, self), value);
    }

    /** Return the parents from the farthest on. */
    @Py("__reversed__(self, /) -> Iterator[PurePath]")
    static Object reversed(Ctx ctx, Parents self) {
        Object list = CallOps.call1(ctx, Types.LIST, all(ctx, self));
        CallOps.callAttribute(ctx, list, "reverse");
        return dev.adder.engine.ops.IterOps.iter(ctx, list);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Parents self) {
        return Str.of("<" + self.path.type().name + ".parents>");
    }

}
