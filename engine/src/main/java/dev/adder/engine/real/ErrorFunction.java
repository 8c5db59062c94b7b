package dev.adder.engine.real;

/** The error function and its complement by fdlibm's rational approximations on five intervals. */
public final class ErrorFunction {
    /** erf(1) to single precision. */
    private static final double AT_ONE = 8.45062911510467529297e-01;
    /** erf(x)/x - 1 up to 27/32. */
    private static final double[] NEAR = {1.28379167095512558561e-01, -3.25042107247001499370e-01,
        -2.84817495755985104766e-02, -5.77027029648944159157e-03, -2.37630166566501626084e-05};
    private static final double[] BELOW_NEAR = {1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02,
        5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06};
    /** erf(1 + s) - AT_ONE up to 5/4. */
    private static final double[] MIDDLE = {-2.36211856075265944077e-03, 4.14856118683748331666e-01,
        -3.72207876035701323847e-01, 3.18346619901161753674e-01, -1.10894694282396677476e-01,
        3.54783043256182359371e-02, -2.16637559486879084300e-03};
    private static final double[] BELOW_MIDDLE = {1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01,
        7.18286544141962662868e-02, 1.26171219808761642112e-01, 1.36370839120290507362e-02,
        1.19844998467991074170e-02};
    /** What the logarithm of erfc(x) is beyond -x*x - 9/16 - ln(x), as a function of 1/x**2, up to 20/7. */
    private static final double[] FAR = {-9.86494403484714822705e-03, -6.93858572707181764372e-01,
        -1.05586262253232909814e+01, -6.23753324503260060396e+01, -1.62396669462573470355e+02,
        -1.84605092906711035994e+02, -8.12874355063065934246e+01, -9.81432934416914548592e+00};
    private static final double[] BELOW_FAR = {1.0, 1.96512716674392571292e+01, 1.37657754143519042600e+02,
        4.34565877475229228821e+02, 6.45387271733267880336e+02, 4.29008140027567833386e+02,
        1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02};
    /** The same beyond. */
    private static final double[] FARTHER = {-9.86494292470009928597e-03, -7.99283237680523006574e-01,
        -1.77579549177547519889e+01, -1.60636384855821916062e+02, -6.37566443368389627722e+02,
        -1.02509513161107724954e+03, -4.83519191608651397019e+02};
    private static final double[] BELOW_FARTHER = {1.0, 3.03380607434824582924e+01, 3.25792512996573918826e+02,
        1.53672958608443695994e+03, 3.19985821950859553908e+03, 2.55305040643316442583e+03,
        4.74528541206955367215e+02, -2.24409524465858183362e+01};

    private ErrorFunction() {}

    /** A polynomial summed from its lowest terms, two at a time. */
    private static double sum(double[] c, double z) {
        double z2 = z * z;
        double power = z2;
        double z4 = z2 * z2;
        double sum = c[0] + z * c[1];
        for (int i = 2; i < c.length; i += 2) {
            double two = i + 1 < c.length ? c[i] + z * c[i + 1] : c[i];
            sum += power * two;
            power = i == 2 ? z4 : i == 4 ? z4 * z2 : z4 * z4;
        }
        return sum;
    }

    private static double nearRatio(double x) {
        double z = x * x;
        return sum(NEAR, z) / sum(BELOW_NEAR, z);
    }

    private static double middleRatio(double a) {
        double s = a - 1.0;
        return sum(MIDDLE, s) / sum(BELOW_MIDDLE, s);
    }

    /** erfc(x) * x for x from 5/4. */
    private static double farProduct(double x, int limit) {
        double s = 1.0 / (x * x);
        boolean far = (int) (Double.doubleToRawLongBits(x) >> 32) < limit;
        double ratio = far ? sum(FAR, s) / sum(BELOW_FAR, s) : sum(FARTHER, s) / sum(BELOW_FARTHER, s);
        double z = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1L << 32);
        return Exponential.exp(-z * z - 0.5625) * Exponential.exp((z - x) * (z + x) + ratio);
    }

    /** The error function. */
    public static double erf(double x) {
        if (Double.isNaN(x)) return x;
        double a = Math.abs(x);
        if (a < 0.84375) {
            if (a < 0x1p-28) {
                double excess = 1.28379167095512586316e-01;
                return a < 0x1p-1015 ? 0.0625 * (16.0 * x + 16.0 * excess * x) : x + excess * x;
            }
            return x + x * nearRatio(x);
        }
        if (a < 1.25) return Math.copySign(AT_ONE + middleRatio(a), x);
        if (a >= 6) return Math.copySign(1.0, x);
        return Math.copySign(1.0 - farProduct(a, 0x4006DB6E) / a, x);
    }

    /** What the error function is short of one. */
    public static double erfc(double x) {
        if (Double.isNaN(x)) return x;
        double a = Math.abs(x);
        if (a < 0.84375) {
            if (a < 0x1p-56) return 1.0 - x;
            double y = nearRatio(x);
            return x < 0.25 ? 1.0 - (x + x * y) : 0.5 - (x * y + (x - 0.5));
        }
        if (a < 1.25) return x > 0 ? 1.0 - AT_ONE - middleRatio(a) : 1.0 + (AT_ONE + middleRatio(a));
        if (a >= 28) return x > 0 ? 0 : 2;
        if (x < -6) return 2;
        double r = farProduct(a, 0x4006DB6D) / a;
        return x > 0 ? r : 2.0 - r;
    }
}
