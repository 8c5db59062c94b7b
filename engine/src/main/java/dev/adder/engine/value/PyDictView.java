package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;

/** {@code d.keys()}, {@code d.values()} or {@code d.items()}. */
public final class PyDictView extends PyObject {
    public enum Kind { KEYS, VALUES, ITEMS }

    public final PyDict dict;
    public final Kind kind;

    public PyDictView(PyDict dict, Kind kind) {
        this(switch (kind) {
            case KEYS -> Types.DICT_KEYS;
            case VALUES -> Types.DICT_VALUES;
            case ITEMS -> Types.DICT_ITEMS;
        }, dict, kind);
    }

    /** Of a class that extends the one for dict. */
    public PyDictView(PyClass cls, PyDict dict, Kind kind) {
        super(cls);
        this.dict = dict;
        this.kind = kind;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(dict);
    }
}
