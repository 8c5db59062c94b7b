package dev.adder.runtime;

import dev.adder.sdk.Effect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides which calls may go out. Asked for each call, on the run's thread: it must be quick and has no effects. */
@FunctionalInterface
public interface Policy {

    /** What is to happen with a call. */
    enum Verdict {
        /** It goes out. */
        ALLOW,
        /** A person is asked first. */
        ASK,
        /** It is refused. */
        DENY
    }

    /** Decides on one call. */
    Verdict decide(ToolCall call);

    /** What tools declare: those that need approval are asked for, all others allowed. */
    static Policy declared() {
        return call -> call.tool().approval() ? Verdict.ASK : Verdict.ALLOW;
    }

    /** Starts a policy of rules, of which the first that fits counts; when none does, what the tool declares. */
    static Rules rules() {
        return new Rules();
    }

    /** Collects rules. A pattern is a full tool name, {@code namespace.*}, or {@code *}. */
    final class Rules {
        private record Rule(String pattern, Set<Effect> effects, Verdict verdict) {
            boolean fits(ToolCall call) {
                return effects.contains(call.tool().effect()) && NamePattern.fits(pattern, call.tool().name());
            }
        }

        private final List<Rule> rules = new ArrayList<>();

        private Rules() {}

        /** A verdict for the tools of a pattern. */
        public Rules tools(String pattern, Verdict verdict) {
            rules.add(new Rule(pattern, EnumSet.allOf(Effect.class), verdict));
            return this;
        }

        /** A verdict for all tools of an effect. */
        public Rules effect(Effect effect, Verdict verdict) {
            rules.add(new Rule("*", EnumSet.of(effect), verdict));
            return this;
        }

        /** The policy so far. */
        public Policy build() {
            List<Rule> fixed = List.copyOf(rules);
            Policy otherwise = declared();
            return call -> {
                for (Rule rule : fixed) {
                    if (rule.fits(call)) {
                        return rule.verdict();
                    }
                }
                return otherwise.decide(call);
            };
        }
    }
}
