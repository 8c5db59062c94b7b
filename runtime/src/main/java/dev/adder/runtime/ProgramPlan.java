package dev.adder.runtime;

import dev.adder.engine.Program;
import dev.adder.engine.check.Problem;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.plan.Plan;
import dev.adder.engine.plan.PlanData;
import dev.adder.engine.plan.PlanMermaid;
import dev.adder.engine.plan.PlanNode;
import dev.adder.engine.plan.PlanNotes;
import dev.adder.engine.plan.PlanText;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a program can do with an Adder's tools, and what its policy says to each call, before anything has run. */
public final class ProgramPlan {
    private final Program program;
    private final Plan plan;
    private final Sdk sdk;
    private final Policy policy;
    private final Map<List<ToolName>, Outlook> outlooks = new ConcurrentHashMap<>();

    ProgramPlan(Program program, Plan plan, Sdk sdk, Policy policy) {
        this.program = program;
        this.plan = plan;
        this.sdk = sdk;
        this.policy = policy;
    }

    /** The plan itself. */
    public Plan plan() {
        return plan;
    }

    /** What the policy says of a call. */
    public Outlook outlook(PlanNode.Call call) {
        Tool tool = sdk.tool(call.tool());
        return tool == null ? Outlook.of(Policy.Verdict.DENY) : policy.outlook(tool, call);
    }

    /** What the policy says of calls that the text does not show. */
    public Outlook outlook(PlanNode.Dynamic dynamic) {
        return outlooks.computeIfAbsent(dynamic.tools(), names -> {
            Outlook all = null;
            for (Tool tool : sdk.programTools()) {
                if (!dynamic.any() && !names.contains(tool.name())) {
                    continue;
                }
                Outlook one = policy.outlook(tool, null);
                all = all == null ? one : all.or(one);
            }
            return all == null ? Outlook.of(Policy.Verdict.ALLOW) : all;
        });
    }

    /** Why the policy does not let the program run, each with its place; empty when it may run. */
    public List<Problem> refusals() {
        List<Problem> problems = new ArrayList<>();
        if (policy.refusesPlans() == PlanRefusal.NEVER) {
            return problems;
        }
        boolean possible = policy.refusesPlans() == PlanRefusal.POSSIBLE;
        for (PlanNode.Call call : plan.calls()) {
            Outlook outlook = outlook(call);
            boolean sure = call.certain() && outlook.must(Policy.Verdict.DENY);
            if (sure || possible && outlook.may(Policy.Verdict.DENY)) {
                problems.add(problem(call, outlook, sure));
            }
        }
        for (PlanNode.Dynamic dynamic : possible ? plan.dynamics() : List.<PlanNode.Dynamic>of()) {
            Outlook outlook = outlook(dynamic);
            if (outlook.may(Policy.Verdict.DENY)) {
                String which = dynamic.any() ? "any tool" : dynamic.tools().size() > 3 ? "one of "
                        + dynamic.tools().size() + " tools"
                        : dynamic.tools().stream().map(ToolName::toString).collect(Collectors.joining(" or "));
                problems.add(new Problem("policy", which + " may be called here, and not all of that is allowed: "
                        + dynamic.reason() + because(outlook), dynamic.place().start(), dynamic.place().end(), false));
            }
        }
        problems.sort(Comparator.comparingInt(Problem::start));
        return problems.stream().distinct().toList();
    }

    private static Problem problem(PlanNode.Call call, Outlook outlook, boolean sure) {
        String depends = outlook.dependsOn().isEmpty() ? "" : ", depending on "
                + String.join(", ", outlook.dependsOn());
        String words = outlook.must(Policy.Verdict.DENY) ? "() is not allowed" : "() may not be allowed" + depends;
        return new Problem("policy", call.tool() + words + because(outlook), call.place().start(), call.place().end(),
                sure);
    }

    private static String because(Outlook outlook) {
        return outlook.reason().isEmpty() ? "" : ": " + outlook.reason();
    }

    /** Whether the policy does not let the program run. */
    public boolean refused() {
        return !refusals().isEmpty();
    }

    /** The refusals as text, each with line, caret and reason. */
    public String refusalText() {
        return refusals().stream().map(p -> p.render(program.source())).collect(Collectors.joining());
    }

    /** The plan as indented text. */
    public String text() {
        return PlanText.of(plan, new Notes());
    }

    /** The plan as data, for JSON. */
    public Data.Map data() {
        return PlanData.of(plan, new Notes());
    }

    /** The plan as a Mermaid flowchart. */
    public String mermaid() {
        return PlanMermaid.of(plan, new Notes());
    }

    private final class Notes implements PlanNotes {
        @Override
        public @Nullable Note of(PlanNode.Call call) {
            Tool tool = sdk.tool(call.tool());
            if (tool == null) {
                return null;
            }
            Set<String> hidden = tool.parameters().stream().filter(ToolParameter::sensitive).map(ToolParameter::name)
                    .collect(Collectors.toSet());
            return note(word(tool.effect()), outlook(call), hidden);
        }

        @Override
        public Note of(PlanNode.Dynamic dynamic) {
            return note("", outlook(dynamic), Set.of());
        }

        private static Note note(String effect, Outlook outlook, Set<String> hidden) {
            return new Note(effect, outlook.verdicts().stream().sorted().map(Notes::word).toList(),
                    outlook.dependsOn(), hidden);
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
