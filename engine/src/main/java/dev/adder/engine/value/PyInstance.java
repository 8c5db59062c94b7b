package dev.adder.engine.value;

/** A plain object of a class that the program defined. */
public final class PyInstance extends PyObject {
    public PyInstance(PyClass cls) {
        super(cls);
    }
}
