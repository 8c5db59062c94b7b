package dev.adder.engine.regex;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern. Immutable, so it may be shared between runs.
 *
 * <p>A caller that iterates ({@code findall}, {@code sub}, {@code split}) keeps one {@link Matcher} and goes on from
 * the end of each match; after an empty match it searches from the same place with {@code mustAdvance}, which asks a
 * match that begins right there to take something. So {@code re.findall("a*", "baac")} is {@code ['', 'aa', '', '']}:
 * empty matches count also directly behind another match.
 */
public final class RegexProgram {
    private final int[] code;
    private final CharSet[] sets;
    private final int[][] texts;
    private final First[] filters;
    private final int registers;
    private final int groups;
    private final Map<String, Integer> names;
    private final int flags;
    private final SearchPlan plan;

    RegexProgram(int[] code, List<CharSet> sets, List<int[]> texts, List<First> filters, int registers,
            RegexParser.Result parsed, SearchPlan plan) {
        this.code = code;
        this.sets = sets.toArray(CharSet[]::new);
        this.texts = texts.toArray(int[][]::new);
        this.filters = filters.toArray(First[]::new);
        this.registers = registers;
        this.groups = parsed.groups();
        this.names = Collections.unmodifiableMap(parsed.names());
        this.flags = parsed.flags();
        this.plan = plan;
    }

    /**
     * Compiles a pattern.
     *
     * @param pattern code points, or the bytes of a bytes pattern as 0 to 255
     * @param flags of {@link RegexFlags}
     * @param bytes whether it is a bytes pattern
     * @throws RegexException if the pattern or its flags are wrong
     */
    public static RegexProgram compile(int[] pattern, int flags, boolean bytes, Meter meter) {
        RegexParser.Result parsed = RegexParser.parse(pattern, flags, bytes, meter);
        RegexParser.checkWidths(parsed.root());
        return RegexCompiler.compile(parsed, meter);
    }

    /** Compiles a str pattern given as UTF-16. */
    public static RegexProgram compile(String pattern, int flags, Meter meter) {
        meter.charge(4L * pattern.length());
        return compile(codePoints(pattern), flags, false, meter);
    }

    private static int[] codePoints(String pattern) {
        int[] all = new int[pattern.codePointCount(0, pattern.length())];
        int at = 0;
        for (int i = 0; i < pattern.length(); at++) {
            all[at] = pattern.codePointAt(i);
            i += Character.charCount(all[at]);
        }
        return all;
    }

    /** Number of groups, without the whole match. */
    public int groupCount() {
        return groups;
    }

    /** Names of groups with their numbers, in the order of the pattern. */
    public Map<String, Integer> groupIndex() {
        return names;
    }

    /** The flags that hold for the whole pattern, those inside it among them. */
    public int flags() {
        return flags;
    }

    /**
     * A matcher for one text.
     *
     * @param end where the text counts as ended ({@code endpos}); clipped to its length
     */
    public Matcher matcher(Input input, int end, Meter meter) {
        return new Matcher(this, input, Math.clamp(end, 0, input.length()), meter);
    }

    /** {@code Pattern.match}. */
    public @Nullable MatchResult match(Input input, int pos, int end, Meter meter) {
        return matcher(input, end, meter).match(pos);
    }

    /** {@code Pattern.fullmatch}. */
    public @Nullable MatchResult fullMatch(Input input, int pos, int end, Meter meter) {
        return matcher(input, end, meter).fullMatch(pos);
    }

    /** {@code Pattern.search}. */
    public @Nullable MatchResult search(Input input, int pos, int end, Meter meter) {
        return matcher(input, end, meter).search(pos, false);
    }

    int[] code() {
        return code;
    }

    CharSet[] sets() {
        return sets;
    }

    int[][] texts() {
        return texts;
    }

    First[] filters() {
        return filters;
    }

    int registers() {
        return registers;
    }

    SearchPlan plan() {
        return plan;
    }

    /** About what the program takes, in bytes. */
    public long bytes() {
        long texts = 0;
        for (int[] text : this.texts) texts += 16 + 4L * text.length;
        return 400 + 4L * code.length + 300L * sets.length + 300L * filters.length + texts;
    }
}
