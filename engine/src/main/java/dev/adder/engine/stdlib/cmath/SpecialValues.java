package dev.adder.engine.stdlib.cmath;

import dev.adder.engine.value.PyComplex;

/**
 * What functions give where a part is infinite or NaN: a row for each kind of the first part, two letters for each kind
 * of the second, the kinds from -inf over negative, -0, 0, positive and inf to NaN. {@code !!} is a domain error.
 */
final class SpecialValues {
    static final String ACOS = """
            tipipipIpItIni
            hi........hInn
            hi........hIhn
            hi........hIhn
            hi........hInn
            qi0i0i0I0IqIni
            ninnnnnnnnnInn""";
    static final String ACOSH = """
            iTiPiPipipitin
            iH........ihnn
            iH........ihnn
            iH........ihnn
            iH........ihnn
            iQioioi0i0iqin
            innnnnnnnninnn""";
    static final String ASINH = """
            IQIoIoI0I0IqIn
            IH........Ihnn
            IH........Ihnn
            iH........ihnn
            iH........ihnn
            iQioioi0i0iqin
            innnnon0nninnn""";
    static final String ATANH = """
            oHoHoHohohohon
            oH........ohnn
            oH........ohon
            0H........0h0n
            0H........0hnn
            0H0H0H0h0h0h0n
            0Hnnnnnnnn0hnn""";
    static final String COSH = """
            !!iii0ioiI!!in
            !!........!!nn
            !!........!!n0
            !!........!!n0
            !!........!!nn
            !!iIioi0ii!!in
            nnnnn0n0nnnnnn""";
    static final String EXP = """
            000o0o00000000
            !!........!!nn
            !!........!!nn
            !!........!!nn
            !!........!!nn
            !!iIioi0ii!!in
            nnnnnon0nnnnnn""";
    static final String LOG = """
            iTiPiPipipitin
            iH........ihnn
            iH........ihnn
            iH........ihnn
            iH........ihnn
            iQioioi0i0iqin
            innnnnnnnninnn""";
    static final String SINH = """
            !!IIIoI0Ii!!in
            !!........!!nn
            !!........!!0n
            !!........!!0n
            !!........!!nn
            !!iIioi0ii!!in
            nnnnnon0nnnnnn""";
    static final String SQRT = """
            iI0I0I0i0iiini
            iI........iinn
            iI........iinn
            iI........iinn
            iI........iinn
            iIioioi0i0iiin
            iInnnnnnnniinn""";
    static final String TANH = """
            m0momom0m0m0m0
            !!........!!nn
            !!........!!nn
            !!........!!nn
            !!........!!nn
            101o1o10101010
            nnnnnon0nnnnnn""";
    static final String RECT = """
            !!IiI0IoII!!in
            !!........!!nn
            00........0000
            00........0000
            !!........!!nn
            !!iIioi0ii!!in
            nnnnn0n0nnnnnn""";

    private SpecialValues() {}

    private static int kind(double d) {
        if (Double.isNaN(d)) return 6;
        if (Double.isInfinite(d)) return d > 0 ? 5 : 0;
        if (d == 0) return Double.doubleToRawLongBits(d) < 0 ? 2 : 3;
        return d < 0 ? 1 : 4;
    }

    private static double value(char letter) {
        return switch (letter) {
            case '0' -> 0.0;
            case 'o' -> -0.0;
            case 'i' -> Double.POSITIVE_INFINITY;
            case 'I' -> Double.NEGATIVE_INFINITY;
            case '1' -> 1.0;
            case 'm' -> -1.0;
            case 'p' -> Math.PI;
            case 'P' -> -Math.PI;
            case 'h' -> Math.PI / 2;
            case 'H' -> -Math.PI / 2;
            case 'q' -> Math.PI / 4;
            case 'Q' -> -Math.PI / 4;
            case 't' -> Math.PI * 0.75;
            case 'T' -> -Math.PI * 0.75;
            case '!' -> throw Functions.domain();
            default -> Double.NaN;
        };
    }

    /** The entry of a table for a number of which a part is not finite. */
    static PyComplex look(String table, double a, double b) {
        int at = kind(a) * 15 + kind(b) * 2;
        return new PyComplex(value(table.charAt(at)), value(table.charAt(at + 1)));
    }
}
