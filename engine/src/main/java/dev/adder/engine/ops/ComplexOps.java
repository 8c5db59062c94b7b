package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.real.Exponential;
import dev.adder.engine.real.Logs;
import dev.adder.engine.real.Plane;
import dev.adder.engine.real.Trigonometry;
import dev.adder.engine.value.PyComplex;

/** Arithmetic of complex numbers, with CPython's algorithms. */
public final class ComplexOps {
    private ComplexOps() {}

    public static PyComplex add(PyComplex a, PyComplex b) {
        return new PyComplex(a.real + b.real, a.imaginary + b.imaginary);
    }

    public static PyComplex sub(PyComplex a, PyComplex b) {
        return new PyComplex(a.real - b.real, a.imaginary - b.imaginary);
    }

    public static PyComplex mul(PyComplex a, PyComplex b) {
        return new PyComplex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real);
    }

    public static PyComplex div(PyComplex a, PyComplex b) {
        double re = Math.abs(b.real);
        double im = Math.abs(b.imaginary);
        if (re == 0 && im == 0) throw Errors.zeroDivision("complex division by zero");
        if (re >= im) {
            double ratio = b.imaginary / b.real;
            double denominator = b.real + b.imaginary * ratio;
            return new PyComplex((a.real + a.imaginary * ratio) / denominator,
                    (a.imaginary - a.real * ratio) / denominator);
        }
        if (im >= re) {
            double ratio = b.real / b.imaginary;
            double denominator = b.real * ratio + b.imaginary;
            return new PyComplex((a.real * ratio + a.imaginary) / denominator,
                    (a.imaginary * ratio - a.real) / denominator);
        }
        return new PyComplex(Double.NaN, Double.NaN);
    }

    public static PyComplex pow(PyComplex a, PyComplex b) {
        PyComplex r = power(a, b);
        boolean finite = Double.isFinite(a.real) && Double.isFinite(a.imaginary) && Double.isFinite(b.real)
                && Double.isFinite(b.imaginary);
        if (finite && (Double.isInfinite(r.real) || Double.isInfinite(r.imaginary))) {
            throw Errors.overflowError("complex exponentiation");
        }
        return r;
    }

    private static PyComplex power(PyComplex a, PyComplex b) {
        if (b.real == 0 && b.imaginary == 0) return new PyComplex(1, 0);
        if (a.real == 0 && a.imaginary == 0) {
            if (b.imaginary != 0 || b.real < 0) {
                throw Errors.zeroDivision("0.0 to a negative or complex power");
            }
            return new PyComplex(0, 0);
        }
        if (b.imaginary == 0 && b.real == Math.floor(b.real) && Math.abs(b.real) <= 100) {
            int n = (int) b.real;
            return n > 0 ? power(a, n) : inverse(power(a, -n));
        }
        double modulus = Plane.hypot(a.real, a.imaginary);
        double length = Exponential.pow(modulus, b.real);
        double angle = Trigonometry.atan2(a.imaginary, a.real);
        double phase = angle * b.real;
        if (b.imaginary != 0) {
            length *= Exponential.exp(-angle * b.imaginary);
            phase += b.imaginary * Logs.log(modulus);
        }
        return new PyComplex(length * Trigonometry.cos(phase), length * Trigonometry.sin(phase));
    }

    private static PyComplex inverse(PyComplex x) {
        if (x.real == 0 && x.imaginary == 0) throw Errors.zeroDivision("0.0 to a negative or complex power");
        return div(new PyComplex(1, 0), x);
    }

    private static PyComplex power(PyComplex x, int n) {
        PyComplex r = new PyComplex(1, 0);
        PyComplex p = x;
        for (int mask = 1; mask > 0 && n >= mask; mask <<= 1) {
            if ((n & mask) != 0) r = mul(r, p);
            p = mul(p, p);
        }
        return r;
    }
}
