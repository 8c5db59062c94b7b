package dev.adder.engine.regex;

import dev.adder.engine.text.UnicodeRules;
import java.util.Arrays;

/**
 * A set of code points: ranges and categories, perhaps negated, perhaps without regard to case. What it says of the
 * first 256 is kept as bits; the others are divided into four {@linkplain #highParts parts}, so that two sets can be
 * shown to have nothing in common. Immutable.
 */
public final class CharSet {
    /** Categories; the negation of one is its value shifted by {@link #NEGATED}. */
    static final int DIGIT = 1;
    static final int SPACE = 2;
    static final int WORD = 4;
    static final int ASCII_DIGIT = 8;
    static final int ASCII_SPACE = 16;
    static final int ASCII_WORD = 32;
    static final int NEGATED = 6;

    private static final int CATEGORIES = 6;

    /** Parts of the code points from 256 on. */
    static final int PART_DIGIT = 1;
    static final int PART_WORD = 2;
    static final int PART_SPACE = 4;
    static final int PART_OTHER = 8;
    static final int PART_ALL = 15;

    /** How the set can be scanned fastest. */
    enum Shape { ALL, ALL_BUT_ONE, GENERAL }

    private static final long[][] CATEGORY_LOW = categoryLow();

    private final int[] ranges;
    private final int categories;
    private final boolean negated;
    private final RegexNode.Case compare;
    private final long[] low;
    private final int highParts;
    private final Shape shape;
    private final int exception;

    private CharSet(int[] ranges, int categories, boolean negated, RegexNode.Case compare) {
        this.ranges = ranges;
        this.categories = categories;
        this.negated = negated;
        this.compare = compare;
        this.low = compare == RegexNode.Case.EXACT ? exactLow() : decidedLow();
        this.highParts = parts();
        boolean one = negated && categories == 0 && ranges.length == 2 && ranges[0] == ranges[1]
                && compare == RegexNode.Case.EXACT;
        this.shape = negated && categories == 0 && ranges.length == 0 ? Shape.ALL
                : one ? Shape.ALL_BUT_ONE : Shape.GENERAL;
        this.exception = one ? ranges[0] : -1;
    }

    /**
     * A set of ranges (first, last and so on, in any order) and categories.
     *
     * @param categories bits of {@link #DIGIT} and the others
     */
    static CharSet of(int[] ranges, int categories, boolean negated, RegexNode.Case compare) {
        return new CharSet(merged(ranges), categories, negated, compare);
    }

    /** The set of a category. */
    static CharSet category(int category) {
        return of(new int[0], category, false, RegexNode.Case.EXACT);
    }

    /** All but the newline, or all. */
    static CharSet any(boolean newlineToo) {
        return of(newlineToo ? new int[0] : new int[] {'\n', '\n'}, 0, true, RegexNode.Case.EXACT);
    }

    private long[] decidedLow() {
        var bits = new long[4];
        for (int cp = 0; cp < 256; cp++) {
            if (decide(cp)) {
                bits[cp >> 6] |= 1L << cp;
            }
        }
        return bits;
    }

    private long[] exactLow() {
        var bits = new long[4];
        for (int i = 0; i < ranges.length && ranges[i] < 256; i += 2) {
            for (int cp = ranges[i]; cp <= Math.min(ranges[i + 1], 255); cp++) {
                bits[cp >> 6] |= 1L << cp;
            }
        }
        for (int i = 0; i < CATEGORIES; i++) {
            for (int word = 0; word < 4; word++) {
                if ((categories >> i & 1) != 0) {
                    bits[word] |= CATEGORY_LOW[i][word];
                }
                if ((categories >> i + NEGATED & 1) != 0) {
                    bits[word] |= ~CATEGORY_LOW[i][word];
                }
            }
        }
        for (int word = 0; negated && word < 4; word++) {
            bits[word] = ~bits[word];
        }
        return bits;
    }

    private static long[][] categoryLow() {
        var all = new long[CATEGORIES][4];
        for (int i = 0; i < CATEGORIES; i++) {
            for (int cp = 0; cp < 256; cp++) {
                if (isIn(cp, i)) {
                    all[i][cp >> 6] |= 1L << cp;
                }
            }
        }
        return all;
    }

    public boolean contains(int cp) {
        return cp < 256 ? (low[cp >> 6] >>> cp & 1) != 0 : decide(cp);
    }

    private boolean decide(int cp) {
        return negated != (inRanges(cp) || categories != 0 && inCategories(CaseTable.lower(cp, compare)));
    }

    private boolean inRanges(int cp) {
        if (ranges.length == 0) {
            return false;
        }
        if (compare == RegexNode.Case.EXACT) {
            return inExactRanges(cp);
        }
        for (int variant : CaseTable.variants(cp, compare)) {
            if (inExactRanges(variant)) {
                return true;
            }
        }
        return false;
    }

    private boolean inExactRanges(int cp) {
        if (ranges.length <= 8) {
            for (int i = 0; i < ranges.length; i += 2) {
                if (cp >= ranges[i] && cp <= ranges[i + 1]) {
                    return true;
                }
            }
            return false;
        }
        int at = Arrays.binarySearch(ranges, cp);
        return at >= 0 || (-at - 1 & 1) != 0;
    }

    private boolean inCategories(int cp) {
        for (int i = 0; i < CATEGORIES; i++) {
            if ((categories >> i & 1) != 0 && isIn(cp, i) || (categories >> i + NEGATED & 1) != 0 && !isIn(cp, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(int cp, int category) {
        return switch (1 << category) {
            case DIGIT -> UnicodeRules.isDecimal(cp);
            case SPACE -> UnicodeRules.isSpace(cp);
            case WORD -> isWord(cp);
            case ASCII_DIGIT -> cp >= '0' && cp <= '9';
            case ASCII_SPACE -> cp == ' ' || cp >= 9 && cp <= 13;
            default -> isAsciiWord(cp);
        };
    }

    static boolean isWord(int cp) {
        return cp < 0x80 ? isAsciiWord(cp) : UnicodeRules.isAlnum(cp);
    }

    static boolean isAsciiWord(int cp) {
        return cp == '_' || cp >= '0' && cp <= '9' || (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
    }

    /** The parts in which the set may have members; never too few. */
    private int parts() {
        boolean high = ranges.length > 0 && ranges[ranges.length - 1] >= 256;
        if (high || compare == RegexNode.Case.UNICODE && ranges.length > 0) {
            return highOfRanges();
        }
        int parts = 0;
        for (int i = 0; i < CATEGORIES; i++) {
            if ((categories >> i & 1) != 0) {
                parts |= partsOf(1 << i);
            }
            if ((categories >> i + NEGATED & 1) != 0) {
                parts |= PART_ALL & ~partsOf(1 << i);
            }
        }
        return negated ? PART_ALL & ~parts : parts;
    }

    private int highOfRanges() {
        if (negated || categories != 0) {
            return PART_ALL;
        }
        int parts = 0;
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i + 1] - ranges[i] > 64) {
                return PART_ALL;
            }
            for (int cp = ranges[i]; cp <= ranges[i + 1]; cp++) {
                for (int variant : CaseTable.variants(cp, compare)) {
                    parts |= variant < 256 ? 0 : partOf(variant);
                }
            }
        }
        return parts;
    }

    /** The part of a code point from 256 on. */
    static int partOf(int cp) {
        if (UnicodeRules.isDecimal(cp)) {
            return PART_DIGIT;
        }
        return isWord(cp) ? PART_WORD : UnicodeRules.isSpace(cp) ? PART_SPACE : PART_OTHER;
    }

    private static int partsOf(int category) {
        return switch (category) {
            case DIGIT -> PART_DIGIT;
            case SPACE -> PART_SPACE;
            case WORD -> PART_DIGIT | PART_WORD;
            default -> 0;
        };
    }

    Shape shape() {
        return shape;
    }

    /** The one character that is not in a set of the shape {@code ALL_BUT_ONE}. */
    int exception() {
        return exception;
    }

    /** Whether code points below 256 are in it, as bits. */
    long[] low() {
        return low;
    }

    int highParts() {
        return highParts;
    }

    /** Whether all members are members of a category, for sure. */
    boolean isWithin(CharSet other) {
        for (int i = 0; i < 4; i++) {
            if ((low[i] & ~other.low[i]) != 0) {
                return false;
            }
        }
        return (highParts & ~other.highParts) == 0;
    }

    /** Whether it is nothing but the union of ranges and categories. */
    boolean isPlain() {
        return !negated && compare == RegexNode.Case.EXACT;
    }

    int[] ranges() {
        return ranges;
    }

    int categories() {
        return categories;
    }

    private static int[] merged(int[] ranges) {
        if (ranges.length <= 2) {
            return ranges;
        }
        var sorted = new long[ranges.length / 2];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) ranges[2 * i] << 32 | ranges[2 * i + 1];
        }
        Arrays.sort(sorted);
        var result = new int[ranges.length];
        int size = 0;
        for (long range : sorted) {
            int first = (int) (range >> 32);
            int last = (int) range;
            if (size > 0 && first <= result[size - 1] + 1) {
                result[size - 1] = Math.max(result[size - 1], last);
            } else {
                result[size++] = first;
                result[size++] = last;
            }
        }
        return Arrays.copyOf(result, size);
    }
}
