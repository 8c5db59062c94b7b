package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code threading.local}: an object whose attributes are others in each thread. */
@PyType("_local")
final class PyLocal extends PyObject {
    private static final PyClass BASE = PyClass.builtin("_thread", "_local", PyLocalTable.INSTANCE);

    static {
        BASE.hasDict = true;
    }

    /** The class as a run sees it: not shared, so that its attribute access is looked at each time. */
    private static final class Own extends PyObject {
        final PyClass cls;

        Own() {
            super(Types.OBJECT);
            cls = PyClass.of("_local", Types.TYPE, new PyClass[] {BASE}, BASE, new LinkedHashMap<>());
            cls.module = "_thread";
        }
    }

    private final Map<PyThread, PyDict> dicts = new IdentityHashMap<>();
    private final Object[] arguments;
    private final PyDict keywords;
    private @Nullable PyThread shown;

    PyLocal(PyClass cls, Object[] arguments, PyDict keywords) {
        super(cls);
        this.arguments = arguments;
        this.keywords = keywords;
    }

    static PyClass type(Ctx ctx) {
        return ctx.run.state(Own.class, Own::new).cls;
    }

    /** Create an object with attributes of its own in each thread. */
    @Py("__new__(cls, /, *args, **kwargs) -> _local")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (args.length + kwargs.size() > 0 && cls.slot(Slot.INIT) == Types.OBJECT.slot(Slot.INIT)) {
            throw Errors.typeError("Initialization arguments are not supported");
        }
        ctx.charge(120);
        PyLocal made = new PyLocal(cls, args, kwargs);
        PyThread me = Threads.current(ctx);
        PyDict dict = new PyDict();
        made.dicts.put(me, dict);
        made.setDict(dict);
        made.shown = me;
        return made;
    }

    /** Return getattr(self, name). */
    @Py("__getattribute__(self, name: str, /) -> Any")
    static Object getAttribute(Ctx ctx, PyLocal self, String name) {
        self.show(ctx);
        Object value = AttrOps.generic(ctx, self, self.type(), name);
        if (value == null && self.type() == type(ctx)) {
            throw Errors.noAttribute(self, name, "'_thread._local' object has no attribute '" + name + "'");
        }
        if (value == null) throw Errors.noAttribute(self, name);
        return value;
    }

    /** Implement setattr(self, name, value). */
    @Py("__setattr__(self, name: str, value, /) -> None")
    static void setAttribute(Ctx ctx, PyLocal self, String name, Object value) {
        self.show(ctx);
        AttrOps.genericSet(ctx, self, name, value);
    }

    /** Implement delattr(self, name). */
    @Py("__delattr__(self, name: str, /) -> None")
    static void deleteAttribute(Ctx ctx, PyLocal self, String name) {
        self.show(ctx);
        AttrOps.genericDelete(ctx, self, name);
    }

    /** Makes the attributes those of the present thread; the first time there, initialises them. */
    private void show(Ctx ctx) {
        PyThread me = Threads.current(ctx);
        if (shown == me) return;
        shown = me;
        PyDict dict = dicts.get(me);
        if (dict != null) {
            setDict(dict);
            return;
        }
        ctx.charge(64);
        PyDict fresh = new PyDict();
        dicts.put(me, fresh);
        setDict(fresh);
        Object init = type().slot(Slot.INIT);
        if (init != null && init != Types.OBJECT.slot(Slot.INIT)) {
            CallOps.callMethod(ctx, init, this, Arguments.positional(ctx, new PyTuple(arguments), keywords),
                    Arguments.names(ctx, keywords));
        }
    }

    @Override
    public void trace(LiveData live) {
        live.add(420 + 80L * dicts.size());
        for (PyDict d : dicts.values()) live.visit(d);
        live.visit(arguments);
        live.visit(keywords);
        traceAttributes(live);
    }
}
