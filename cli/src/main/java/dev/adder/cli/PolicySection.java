package dev.adder.cli;

import dev.adder.engine.data.Data;
import dev.adder.runtime.ArgumentTest;
import dev.adder.runtime.PlanRefusal;
import dev.adder.runtime.Policy;
import dev.adder.runtime.Policy.Verdict;
import dev.adder.runtime.PolicyRule;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code policy} of a tools file: rules, of which the first that fits a call counts, the verdict of all
 * other calls, and whether programs are refused because of their plans.
 *
 * <pre>{@code
 * {"rules": [{"tools": "shop.*", "effect": "destroy", "when": {"amount": {"above": 100}}, "verdict": "ask"}],
 *  "otherwise": "allow", "refusePlan": "certain"}
 * }</pre>
 *
 * @param rules the rules, by which the file is held against the tools
 * @param policy the policy
 */
record PolicySection(List<PolicyRule> rules, Policy policy) {
    private static final List<String> KEYS = List.of("rules", "otherwise", "refusePlan");
    private static final List<String> RULE_KEYS = List.of("tools", "effect", "when", "verdict", "reason");
    private static final List<String> TESTS =
            List.of("is", "oneOf", "matches", "above", "atLeast", "below", "atMost", "not", "any", "every");
    private static final int MOST_NESTING = 10;

    /**
     * Reads a section.
     *
     * @throws IllegalArgumentException when something in it is wrong; the message says what to correct
     */
    static PolicySection of(Data section) {
        Entry entry = Entry.of("policy", section, KEYS);
        Policy.Rules rules = Policy.rules();
        List<PolicyRule> all = new ArrayList<>();
        for (Data one : entry.items("rules")) {
            PolicyRule rule = rule("policy.rules[" + all.size() + "]", one);
            all.add(rule);
            rules.rule(rule);
        }
        String otherwise = entry.text("otherwise");
        if (otherwise != null && !otherwise.equals("declared")) {
            rules.otherwise(oneOf(Verdict.class, otherwise, "policy.otherwise", "declared"));
        }
        return new PolicySection(List.copyOf(all), rules.refusePlans(refusal(entry, section)).build());
    }

    private static PlanRefusal refusal(Entry entry, Data section) {
        Data value = ((Data.Map) section).get("refusePlan");
        return switch (value) {
            case null -> PlanRefusal.NEVER;
            case Data.Bool b -> b.value() ? PlanRefusal.CERTAIN : PlanRefusal.NEVER;
            case Data.Text t when t.value().equals("certain") -> PlanRefusal.CERTAIN;
            case Data.Text t when t.value().equals("possible") -> PlanRefusal.POSSIBLE;
            default -> throw entry.wrong("refusePlan", "must be \"certain\", \"possible\", true or false");
        };
    }

    private static PolicyRule rule(String where, Data data) {
        Entry entry = Entry.of(where, data, RULE_KEYS);
        Data.Map map = (Data.Map) data;
        String verdict = entry.text("verdict");
        if (verdict == null) throw new IllegalArgumentException(where + " needs a \"verdict\": allow, ask or deny");
        List<String> tools = map.get("tools") instanceof Data given ? texts(given, entry.where("tools")) : List.of("*");
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        if (map.get("effect") instanceof Data given) {
            for (String e : texts(given, entry.where("effect"))) {
                effects.add(oneOf(Effect.class, e, entry.where("effect"), null));
            }
        } else {
            effects.addAll(Arrays.asList(Effect.values()));
        }
        Map<String, ArgumentTest> when = new LinkedHashMap<>();
        if (map.get("when") instanceof Data given) {
            if (!(given instanceof Data.Map tests)) throw entry.wrong("when", "must be an object");
            tests.entries().forEach((name, test) -> when.put(name, test(test, entry.where("when") + "." + name, 0)));
        }
        return new PolicyRule(tools, effects, when, oneOf(Verdict.class, verdict, entry.where("verdict"), null),
                entry.text("reason", ""));
    }

    /** One text or a list of them, at least one. */
    private static List<String> texts(Data data, String where) {
        List<String> texts = data instanceof Data.List list ? Entry.texts(list.items(), where)
                : List.of(Entry.text(data, where));
        if (texts.isEmpty()) throw new IllegalArgumentException(where + " must not be empty");
        return texts;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String word, String where, @Nullable String also) {
        List<String> words = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            String name = value.name().toLowerCase(Locale.ROOT);
            if (name.equals(word)) return value;
            words.add(name);
        }
        if (also != null) words.add(also);
        throw new IllegalArgumentException(where + " must be one of " + String.join(", ", words));
    }

    /** A plain value is what the argument must be; an object holds tests, all of which must pass. */
    private static ArgumentTest test(Data data, String where, int depth) {
        if (depth > MOST_NESTING) throw new IllegalArgumentException(where + " is nested too deeply");
        if (data instanceof Data.List) {
            throw new IllegalArgumentException(where + ": write {\"oneOf\": [...]} for one of several values");
        }
        if (!(data instanceof Data.Map map)) return new ArgumentTest.OneOf(List.of(data));
        Entry entry = Entry.of(where, map, TESTS);
        if (map.size() == 0)
            throw new IllegalArgumentException(where + " must hold a test: " + String.join(", ", TESTS));
        List<ArgumentTest> tests = new ArrayList<>();
        if (map.get("is") instanceof Data value) tests.add(new ArgumentTest.OneOf(List.of(value)));
        if (entry.has("oneOf")) tests.add(new ArgumentTest.OneOf(entry.items("oneOf")));
        String pattern = entry.text("matches");
        if (pattern != null) tests.add(new ArgumentTest.Matches(pattern));
        ArgumentTest range = range(map, entry);
        if (range != null) tests.add(range);
        if (map.get("not") instanceof Data inner) {
            tests.add(new ArgumentTest.Not(test(inner, entry.where("not"), depth + 1)));
        }
        if (map.get("any") instanceof Data inner) {
            tests.add(new ArgumentTest.Any(test(inner, entry.where("any"), depth + 1)));
        }
        if (map.get("every") instanceof Data inner) {
            tests.add(new ArgumentTest.Every(test(inner, entry.where("every"), depth + 1)));
        }
        return tests.size() == 1 ? tests.getFirst() : new ArgumentTest.All(tests);
    }

    private static @Nullable ArgumentTest range(Data.Map map, Entry entry) {
        BigDecimal above = bound(map, entry, "above");
        BigDecimal atLeast = bound(map, entry, "atLeast");
        BigDecimal below = bound(map, entry, "below");
        BigDecimal atMost = bound(map, entry, "atMost");
        return above == null && atLeast == null && below == null && atMost == null ? null
                : new ArgumentTest.Range(above, atLeast, below, atMost);
    }

    private static @Nullable BigDecimal bound(Data.Map map, Entry entry, String key) {
        return switch (map.get(key)) {
            case null -> null;
            case Data.Int i -> BigDecimal.valueOf(i.value());
            case Data.BigInt i -> new BigDecimal(i.value());
            case Data.Float f when Double.isFinite(f.value()) -> BigDecimal.valueOf(f.value());
            case Data.Decimal d -> d.value();
            default -> throw entry.wrong(key, "must be a number");
        };
    }

    /**
     * Holds the rules against the tools that there are: a rule that asks for an argument which none of its tools has
     * would never fit.
     *
     * @return words about rules that fit no tool
     * @throws IllegalArgumentException when a rule asks for an argument that is not there
     */
    List<String> check(List<Tool> tools) {
        List<String> warnings = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            PolicyRule rule = rules.get(i);
            List<Tool> about = tools.stream().filter(rule::isAbout).toList();
            if (about.isEmpty())
                warnings.add("policy.rules[" + i + "] fits no tool: " + String.join(", ", rule.tools()));
            for (String path : about.isEmpty() ? List.<String>of() : List.copyOf(rule.when().keySet())) {
                String name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
                if (about.stream().allMatch(t -> t.parameter(name) == null)) {
                    throw new IllegalArgumentException("policy.rules[" + i + "].when." + path + ": no tool that the"
                            + " rule is about has an argument \"" + name + "\"; "
                            + about.getFirst().name() + " has " + String.join(", ", about.getFirst().parameters()
                                    .stream().map(p -> p.name()).toList()));
                }
            }
        }
        return warnings;
    }
}
