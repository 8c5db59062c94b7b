package dev.adder.runtime;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a policy says of a call before it is made.
 *
 * @param verdicts what it may decide; one when that is certain already
 * @param dependsOn the arguments that decide between several
 * @param reason why it may be denied or asked about, or empty
 */
public record Outlook(Set<Policy.Verdict> verdicts, List<String> dependsOn, String reason) {

    /** Copies the verdicts. */
    public Outlook {
        verdicts = Set.copyOf(verdicts);
        dependsOn = List.copyOf(dependsOn);
    }

    /** It is not known before the call. */
    public static Outlook open() {
        return new Outlook(EnumSet.allOf(Policy.Verdict.class), List.of(), "");
    }

    /** It is certain. */
    public static Outlook of(Policy.Verdict verdict) {
        return new Outlook(Set.of(verdict), List.of(), "");
    }

    /** Whether it may be this. */
    public boolean may(Policy.Verdict verdict) {
        return verdicts.contains(verdict);
    }

    /** Whether it is certainly this. */
    public boolean must(Policy.Verdict verdict) {
        return verdicts.equals(Set.of(verdict));
    }

    /** The one or the other. */
    Outlook or(Outlook other) {
        Set<Policy.Verdict> either = EnumSet.noneOf(Policy.Verdict.class);
        either.addAll(verdicts);
        either.addAll(other.verdicts);
        return new Outlook(either, List.of(), reason.isEmpty() ? other.reason : reason);
    }
}
