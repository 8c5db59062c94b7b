package dev.adder.runtime;

import dev.adder.engine.plan.PlanNode;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * What it says of a call in a plan, of which only some arguments are known; of any call of the tool when the call
     * is null. Unless a policy says otherwise, that is open until the call is made.
     */
    default Outlook outlook(Tool tool, PlanNode.@Nullable Call call) {
        return Outlook.open();
    }

    /** Which programs are not to be run at all, because of what their plans say. */
    default PlanRefusal refusesPlans() {
        return PlanRefusal.NEVER;
    }

    /** What tools declare: those that need approval are asked for, all others allowed. */
    static Policy declared() {
        return RulePolicy.DECLARED;
    }

    /** Starts a policy of rules, of which the first that fits counts; when none does, what the tool declares. */
    static Rules rules() {
        return new Rules();
    }

    /** Collects rules. In a pattern {@code *} is any run of characters, as in {@code namespace.*}. */
    final class Rules {
        private final List<PolicyRule> rules = new ArrayList<>();
        private @Nullable Verdict otherwise;
        private PlanRefusal refusal = PlanRefusal.NEVER;

        private Rules() {}

        /** A verdict for the tools of a pattern. */
        public Rules tools(String pattern, Verdict verdict) {
            return rule(PolicyRule.of(pattern, verdict));
        }

        /** A verdict for all tools of an effect. */
        public Rules effect(Effect effect, Verdict verdict) {
            return rule(PolicyRule.of("*", verdict).effect(effect));
        }

        /** One more rule. */
        public Rules rule(PolicyRule rule) {
            rules.add(rule);
            return this;
        }

        /** The verdict when no rule fits; null for what the tool declares. */
        public Rules otherwise(@Nullable Verdict verdict) {
            otherwise = verdict;
            return this;
        }

        /** Which programs are not run at all because of their plans; none unless said otherwise. */
        public Rules refusePlans(PlanRefusal value) {
            refusal = value;
            return this;
        }

        /** The policy so far. */
        public Policy build() {
            return new RulePolicy(rules, otherwise, refusal);
        }
    }
}
