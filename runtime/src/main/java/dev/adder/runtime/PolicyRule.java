package dev.adder.runtime;

import dev.adder.engine.data.Data;
import dev.adder.engine.plan.Origin;
import dev.adder.engine.plan.PlanNode;
import dev.adder.engine.type.Types;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verdict for the calls that fit: by tool, by effect, and by the values of arguments, all of which must fit.
 *
 * @param tools patterns of tool names, any of which may fit: {@code *} is any run of characters, {@code ?} is one
 * @param effects effects, any of which may fit
 * @param when tests by argument; {@code filter.amount} is the entry {@code amount} of the argument {@code filter}
 * @param verdict what is to happen
 * @param reason why, in words for those who are refused or asked; may be empty
 */
public record PolicyRule(List<String> tools, Set<Effect> effects, Map<String, ArgumentTest> when,
        Policy.Verdict verdict, String reason) {

    /** Copies the lists. */
    public PolicyRule {
        tools = List.copyOf(tools);
        effects = Set.copyOf(effects);
        when = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(when));
    }

    /** A rule for the tools of a pattern. */
    public static PolicyRule of(String tools, Policy.Verdict verdict) {
        return new PolicyRule(List.of(tools), Set.of(Effect.values()), Map.of(), verdict, "");
    }

    /** The same for one effect only. */
    public PolicyRule effect(Effect effect) {
        return new PolicyRule(tools, Set.of(effect), when, verdict, reason);
    }

    /** The same with one more test of an argument. */
    public PolicyRule when(String argument, ArgumentTest test) {
        Map<String, ArgumentTest> more = new LinkedHashMap<>(when);
        more.put(argument, test);
        return new PolicyRule(tools, effects, more, verdict, reason);
    }

    /** The same with a reason. */
    public PolicyRule because(String words) {
        return new PolicyRule(tools, effects, when, verdict, words);
    }

    /** Whether the rule is about a tool at all. */
    public boolean isAbout(Tool tool) {
        return effects.contains(tool.effect())
                && tools.stream().anyMatch(pattern -> NamePattern.fits(pattern, tool.name()));
    }

    boolean fits(ToolCall call) {
        if (!isAbout(call.tool())) {
            return false;
        }
        for (Map.Entry<String, ArgumentTest> test : when.entrySet()) {
            Data given = call.arguments().get(first(test.getKey()));
            Data value = given == null ? absent(call.tool(), first(test.getKey())) : given;
            if (!test.getValue().holds(entry(value, test.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** What an argument is that is not passed. */
    private static Data absent(Tool tool, String name) {
        ToolParameter parameter = tool.parameter(name);
        Data otherwise = parameter == null ? null : parameter.defaultValue();
        return otherwise == null ? Data.NULL : otherwise;
    }

    /** The entry that a path names; {@code None} where there is none. */
    private static Data entry(Data value, String path) {
        Data at = value;
        for (int dot = path.indexOf('.'); dot >= 0;) {
            int next = path.indexOf('.', dot + 1);
            String key = next < 0 ? path.substring(dot + 1) : path.substring(dot + 1, next);
            Data inner = at instanceof Data.Map map ? map.get(key) : null;
            at = inner == null ? Data.NULL : inner;
            dot = next;
        }
        return at;
    }

    /** Whether a planned call fits: null when that depends on arguments, which are added to the list. */
    @Nullable
    Boolean fits(Tool tool, PlanNode.@Nullable Call call, List<String> dependsOn) {
        if (!isAbout(tool)) {
            return false;
        }
        List<String> open = new ArrayList<>();
        for (Map.Entry<String, ArgumentTest> test : when.entrySet()) {
            Boolean holds = holds(tool, call, test.getKey(), test.getValue());
            if (holds == null) {
                open.add(first(test.getKey()));
            } else if (!holds) {
                return false;
            }
        }
        open.stream().filter(name -> !dependsOn.contains(name)).forEach(dependsOn::add);
        return open.isEmpty() ? true : null;
    }

    private static @Nullable Boolean holds(Tool tool, PlanNode.@Nullable Call call, String path, ArgumentTest test) {
        if (call == null) {
            return null;
        }
        String name = first(path);
        Origin origin = call.argument(name);
        if (origin == null) {
            return call.open() ? null : test.holds(entry(absent(tool, name), path));
        }
        Boolean all = null;
        for (Data raw : origin.values()) {
            boolean holds = test.holds(entry(asPassed(tool, name, raw), path));
            if (all != null && all != holds) {
                return null;
            }
            all = holds;
        }
        return all;
    }

    /** A value in the form in which the tool gets it. */
    private static Data asPassed(Tool tool, String name, Data raw) {
        ToolParameter parameter = tool.parameter(name);
        if (raw instanceof Data.Null && parameter != null && !parameter.required()
                && !Types.allowsNone(parameter.type())) {
            return absent(tool, name);
        }
        Validator.Checked checked = parameter == null ? null : Validator.argument(name, parameter.type(), raw);
        return checked != null && checked.ok() ? checked.data() : raw;
    }

    /** The rule in words, for those who want to know why. */
    String words() {
        if (!reason.isEmpty()) {
            return reason;
        }
        String which = tools.equals(List.of("*")) ? "all tools" : String.join(", ", tools);
        String effect = effects.size() == Effect.values().length ? "" : ", effect "
                + String.join(" or ", effects.stream().sorted().map(e -> e.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
        String tests = when.isEmpty() ? "" : ", by " + String.join(", ", when.keySet());
        return "the policy has a rule for " + which + effect + tests;
    }
}
