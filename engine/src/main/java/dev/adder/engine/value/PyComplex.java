package dev.adder.engine.value;

/** A complex number. */
public final class PyComplex extends PyObject {
    public final double real;
    public final double imaginary;

    public PyComplex(double real, double imaginary) {
        super(Types.COMPLEX);
        this.real = real;
        this.imaginary = imaginary;
    }
}
