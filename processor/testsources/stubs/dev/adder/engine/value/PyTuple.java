package dev.adder.engine.value;

/** Stands for a tuple. */
public final class PyTuple {
    public static final PyTuple EMPTY = new PyTuple();

    private PyTuple() {}

    @Override
    public String toString() {
        return "()";
    }
}
