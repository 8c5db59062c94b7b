package dev.adder.engine.value;

/** {@code Ellipsis} and {@code NotImplemented}. */
public final class PySingleton extends PyObject {
    public static final PySingleton ELLIPSIS = new PySingleton(Types.ELLIPSIS, "Ellipsis");
    public static final PySingleton NOT_IMPLEMENTED = new PySingleton(Types.NOT_IMPLEMENTED, "NotImplemented");

    public final String text;

    private PySingleton(PyClass cls, String text) {
        super(cls);
        share();
        this.text = text;
    }
}
