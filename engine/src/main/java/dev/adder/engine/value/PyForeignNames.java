package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;
import java.util.LinkedHashMap;

/**
 * What stands for a mapping that is no dict where code finds its names in one: as locals of {@code exec}, or as what
 * {@code __prepare__} gave. It has no entries of its own; its class is no shared one, by which names are looked up the
 * long way, in the mapping.
 */
public final class PyForeignNames extends PyDict {
    public final Object mapping;

    private PyForeignNames(PyClass cls, Object mapping) {
        super(cls);
        this.mapping = mapping;
    }

    public static PyForeignNames of(Object mapping) {
        PyClass[] bases = {Types.DICT};
        return new PyForeignNames(PyClass.of("names", Types.TYPE, bases, Types.DICT, new LinkedHashMap<>()), mapping);
    }

    /** The mapping itself where names are one that stands for it. */
    public static Object actual(PyDict names) {
        return names instanceof PyForeignNames foreign ? foreign.mapping : names;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(mapping);
    }
}
