package dev.adder.engine.regex;

/**
 * Where a match and its groups are.
 *
 * @param spans start and end of the match and of each group, -1 for a group that took no part
 * @param lastIndex number of the group that was closed last, or 0
 */
public record MatchResult(int[] spans, int lastIndex) {
    /** Start of a group, 0 being the whole match. */
    public int start(int group) {
        return spans[2 * group];
    }

    /** End of a group. */
    public int end(int group) {
        return spans[2 * group + 1];
    }
}
