package dev.adder.engine.real;

/**
 * Sine and cosine by a table of both at multiples of 1/128 and short series, with the order of operations that the C
 * library of Linux has: almost always the nearest float.
 */
final class TableSine {
    private static final double GRID = 0x1.8p45;
    private static final double HALF_PI = 0x1.921fb54442d18p0;
    private static final double HALF_PI_LOW = 0x1.1a62633145c07p-54;
    private static final double FIRST = Double.longBitsToDouble(0x3FF921FB58000000L);
    private static final double SECOND = Double.longBitsToDouble(0xBE4DDE973C000000L);
    private static final double THIRD = Double.longBitsToDouble(0xBC8CB3B398000000L);
    private static final double FOURTH = Double.longBitsToDouble(0xbacd747f23e32ed7L);
    private static final double[] TAYLOR = {-0x1.5555555555555p-3, Double.longBitsToDouble(0x3F81111111110ECEL),
        Double.longBitsToDouble(0xBF2A01A019DB08B8L), Double.longBitsToDouble(0x3EC71DE27B9A7ED9L),
        Double.longBitsToDouble(0xBE5ADDFFC2FCDF59L)};
    private static final double SN3 = -1.66666666666664880952546298448555E-01;
    private static final double SN5 = 8.33333214285722277379541354343671E-03;
    private static final double CS2 = 4.99999999999999999999950396842453E-01;
    private static final double CS4 = -4.16666666666664434524222570944589E-02;
    private static final double CS6 = 1.38888874007937613028114285595617E-03;
    private static final int STEPS = 112;
    private static final Pair[] SINES = new Pair[STEPS];
    private static final Pair[] COSINES = new Pair[STEPS];

    static {
        for (int i = 0; i < STEPS; i++) {
            Pair x = Pair.of(i / 128.0);
            SINES[i] = Trigonometry.exactSine(x);
            COSINES[i] = Trigonometry.exactCosine(x);
        }
    }

    private TableSine() {}

    private static double sine(double x, double dx) {
        double a = Math.abs(x);
        if (a < 0.126) {
            double xx = x * x;
            double p = Math.fma(TAYLOR[4], xx, TAYLOR[3]);
            p = Math.fma(Math.fma(Math.fma(p, xx, TAYLOR[2]), xx, TAYLOR[1]), xx, TAYLOR[0]);
            return x + Math.fma(Math.fma(p, x, -0.5 * dx), xx, dx);
        }
        double d = x <= 0 ? -dx : dx;
        double u = GRID + a;
        double r = a - (u - GRID);
        double xx = r * r;
        double s = r + Math.fma(r * xx, Math.fma(xx, SN5, SN3), d);
        double c = Math.fma(r, d, xx * Math.fma(xx, Math.fma(xx, CS6, CS4), CS2));
        Pair sn = SINES[(int) Double.doubleToRawLongBits(u)];
        Pair cs = COSINES[(int) Double.doubleToRawLongBits(u)];
        double more = Math.fma(cs.hi(), s, Math.fma(-sn.hi(), c, Math.fma(s, cs.lo(), sn.lo())));
        return Math.copySign(sn.hi() + more, x);
    }

    private static double cosine(double x, double dx) {
        double a = Math.abs(x);
        double u = GRID + a;
        double r = a - (u - GRID) + (x < 0 ? -dx : dx);
        double xx = r * r;
        double s = Math.fma(r * xx, Math.fma(xx, SN5, SN3), r);
        double c = xx * Math.fma(xx, Math.fma(xx, CS6, CS4), CS2);
        Pair sn = SINES[(int) Double.doubleToRawLongBits(u)];
        Pair cs = COSINES[(int) Double.doubleToRawLongBits(u)];
        double more = Math.fma(-sn.hi(), s, Math.fma(-cs.hi(), c, Math.fma(-s, sn.lo(), cs.lo())));
        return cs.hi() + more;
    }

    /** The sine a number of quarter turns on; for angles below 100 million. */
    static double sine(double x, int turn) {
        double a = Math.abs(x);
        if (a < 0.85546875) return turn == 0 ? sine(x, 0.0) : cosine(x, 0.0);
        if (a < 2.426264762878418) {
            double y = HALF_PI - a;
            if (turn == 0) return Math.copySign(cosine(y, HALF_PI_LOW), x);
            double near = y + HALF_PI_LOW;
            return sine(near, y - near + HALF_PI_LOW);
        }
        double t = Math.fma(x, 2 / Math.PI, 0x1.8p52);
        double k = t - 0x1.8p52;
        double y = Math.fma(-k, SECOND, Math.fma(-k, FIRST, x));
        double y2 = Math.fma(-k, THIRD, y);
        double rest = Math.fma(-k, THIRD, y - y2);
        double r = Math.fma(-k, FOURTH, y2);
        rest += Math.fma(-k, FOURTH, y2 - r);
        int n = (int) Double.doubleToRawLongBits(t) + turn & 3;
        double result = (n & 1) == 1 ? cosine(r, rest) : sine(r, rest);
        return (n & 2) == 2 ? -result : result;
    }
}
