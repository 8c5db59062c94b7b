package dev.adder.connect.host;

import dev.adder.sdk.java.MeteredText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A form that the arguments of a command may have: what each of them must match, in order.
 *
 * @param patterns one for each argument
 * @param repeats whether the last one may be repeated, or left out
 */
public record ArgumentForm(List<Pattern> patterns, boolean repeats) {
    private static final String REPEATED = "...";

    /** Copies the list. */
    public ArgumentForm {
        patterns = List.copyOf(patterns);
    }

    /**
     * The form of these regular expressions, of which the last may be three dots.
     *
     * @throws IllegalArgumentException when one is no regular expression
     */
    public static ArgumentForm of(List<String> texts) {
        boolean repeats = !texts.isEmpty() && texts.getLast().equals(REPEATED);
        List<String> each = repeats ? texts.subList(0, texts.size() - 1) : texts;
        if (repeats && each.isEmpty()) {
            throw new IllegalArgumentException("nothing stands before the three dots of the arguments");
        }
        try {
            return new ArgumentForm(each.stream().map(Pattern::compile).toList(), repeats);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a regular expression: " + e.getPattern(), e);
        }
    }

    /** Whether these arguments have this form. */
    boolean fits(List<String> arguments) {
        int least = patterns.size() - (repeats ? 1 : 0);
        if (arguments.size() < least || !repeats && arguments.size() > patterns.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!fits(patterns.get(Math.min(i, patterns.size() - 1)), arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Pattern pattern, String argument) {
        boolean option = argument.startsWith("-");
        return (!option || allowsOptions(pattern)) && MeteredText.matches(pattern, argument);
    }

    private static boolean allowsOptions(Pattern pattern) {
        String text = pattern.pattern().replaceFirst("^\\^?(\\((\\?:)?)*", "");
        return text.startsWith("-") || text.startsWith("\\-") || text.startsWith("\\Q-");
    }

    @Override
    public String toString() {
        String text = String.join(" ", patterns.stream().map(Pattern::pattern).toList());
        return repeats ? text + " ..." : text;
    }
}
