package dev.adder.runtime;

import dev.adder.engine.plan.PlanNode;
import dev.adder.sdk.Tool;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules, of which the first that fits counts.
 *
 * @param otherwise the verdict when none fits, or null for what the tool declares
 */
record RulePolicy(List<PolicyRule> rules, @Nullable Verdict otherwise, PlanRefusal refusesPlans) implements Policy {
    static final RulePolicy DECLARED = new RulePolicy(List.of(), null, PlanRefusal.NEVER);

    RulePolicy {
        rules = List.copyOf(rules);
    }

    @Override
    public Verdict decide(ToolCall call) {
        for (PolicyRule rule : rules) {
            if (rule.fits(call)) {
                return rule.verdict();
            }
        }
        return otherwise(call.tool());
    }

    private Verdict otherwise(Tool tool) {
        return otherwise != null ? otherwise : tool.approval() ? Verdict.ASK : Verdict.ALLOW;
    }

    @Override
    public Outlook outlook(Tool tool, PlanNode.@Nullable Call call) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        List<String> dependsOn = new ArrayList<>();
        String reason = "";
        for (PolicyRule rule : rules) {
            Boolean fits = rule.fits(tool, call, dependsOn);
            if (Boolean.FALSE.equals(fits)) {
                continue;
            }
            if (rule.verdict() != Verdict.ALLOW && reason.isEmpty()) {
                reason = rule.words();
            }
            verdicts.add(rule.verdict());
            if (fits != null) {
                return new Outlook(verdicts, verdicts.size() > 1 ? dependsOn : List.of(), reason);
            }
        }
        Verdict rest = otherwise(tool);
        if (rest != Verdict.ALLOW && reason.isEmpty()) {
            reason = otherwise == null ? "the tool needs approval" : "no rule of the policy allows it";
        }
        verdicts.add(rest);
        return new Outlook(verdicts, verdicts.size() > 1 ? dependsOn : List.of(), reason);
    }
}
