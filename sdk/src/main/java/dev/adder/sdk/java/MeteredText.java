package dev.adder.sdk.java;

import java.util.regex.Pattern;

/** Text that an expression can look at only so often: programs choose the text, and some patterns take forever. */
public final class MeteredText implements CharSequence {
    private static final int MAX_LOOKS = 2_000_000;

    private final CharSequence text;
    private final int[] left;

    private MeteredText(CharSequence text, int[] left) {
        this.text = text;
        this.left = left;
    }

    /** Whether the whole text matches; what takes too long to say does not. */
    public static boolean matches(Pattern pattern, CharSequence text) {
        try {
            return pattern.matcher(new MeteredText(text, new int[] {MAX_LOOKS})).matches();
        } catch (OutOfLooks | StackOverflowError e) {
            return false;
        }
    }

    private static final class OutOfLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfLooks() {
            super("out of looks", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (left[0]-- <= 0) {
            throw new OutOfLooks();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new MeteredText(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
