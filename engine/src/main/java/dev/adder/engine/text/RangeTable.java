package dev.adder.engine.text;

import java.util.Arrays;

/**
 * A set of code point ranges, or a map from them to numbers, read from a line of words like {@code f2a-f32=1/2+1}:
 * the first value and the step to the next. Immutable; looked up by binary search.
 */
final class RangeTable {
    private final int[] first;
    private final int[] last;
    private final Fraction[] values;
    private final Fraction[] steps;

    private record Fraction(long numerator, long denominator) {
        static Fraction of(String text) {
            int slash = text.indexOf('/');
            return slash < 0 ? new Fraction(Long.parseLong(text), 1)
                    : new Fraction(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
        }
    }

    private RangeTable(String[] words) {
        first = new int[words.length];
        last = new int[words.length];
        values = new Fraction[words.length];
        steps = new Fraction[words.length];
        for (int i = 0; i < words.length; i++) {
            int equal = words[i].indexOf('=');
            String range = equal < 0 ? words[i] : words[i].substring(0, equal);
            String value = equal < 0 ? "0" : words[i].substring(equal + 1);
            int dash = range.indexOf('-');
            int plus = value.indexOf('+');
            first[i] = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
            last[i] = dash < 0 ? first[i] : Integer.parseInt(range.substring(dash + 1), 16);
            values[i] = Fraction.of(plus < 0 ? value : value.substring(0, plus));
            steps[i] = Fraction.of(plus < 0 ? "0" : value.substring(plus + 1));
        }
    }

    static RangeTable of(String words) {
        return new RangeTable(words.split(" "));
    }

    private int find(int cp) {
        int at = Arrays.binarySearch(first, cp);
        int range = at >= 0 ? at : -at - 2;
        return range >= 0 && cp <= last[range] ? range : -1;
    }

    boolean contains(int cp) {
        return find(cp) >= 0;
    }

    /** The number of a contained code point, as the quotient nearest to the fraction. */
    double value(int cp) {
        int range = find(cp);
        Fraction value = values[range];
        Fraction step = steps[range];
        long numerator = value.numerator * step.denominator
                + (cp - first[range]) * step.numerator * value.denominator;
        return (double) numerator / (value.denominator * step.denominator);
    }
}
