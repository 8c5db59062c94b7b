package dev.adder.cli;

import dev.adder.engine.data.Data;
import dev.adder.runtime.Adder;
import dev.adder.runtime.Policy;
import dev.adder.runtime.PolicyRule;
import dev.adder.sdk.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code costs} of a tools file: what calls cost, by pattern of tool name, of which the first that fits
 * counts, and what the calls of one run may cost together.
 *
 * <pre>{@code
 * {"perRun": 10, "tools": {"mail.send": 2, "search.*": 0.5}}
 * }</pre>
 *
 * @param perRun the budget of a run, or null for none
 * @param tools costs by pattern
 */
record CostsSection(@Nullable Double perRun, Map<String, Double> tools) {
    private static final List<String> KEYS = List.of("perRun", "tools");

    /**
     * Reads a section.
     *
     * @throws IllegalArgumentException when something in it is wrong; the message says what to correct
     */
    static CostsSection of(Data section) {
        Entry.of("costs", section, KEYS);
        Data.Map map = (Data.Map) section;
        Map<String, Double> tools = new LinkedHashMap<>();
        if (map.get("tools") instanceof Data given) {
            if (!(given instanceof Data.Map costs)) throw new IllegalArgumentException("costs.tools must be an object");
            costs.entries().forEach((pattern, cost) -> tools.put(pattern, number(cost, "costs.tools." + pattern)));
        }
        Data perRun = map.get("perRun");
        return new CostsSection(perRun == null ? null : number(perRun, "costs.perRun"), tools);
    }

    private static double number(Data data, String where) {
        double value = switch (data) {
            case Data.Int i -> i.value();
            case Data.Float f -> f.value();
            default -> -1;
        };
        if (value >= 0 && Double.isFinite(value)) return value;
        throw new IllegalArgumentException(where + " must be a number, at least 0");
    }

    /** Words about patterns that fit no tool. */
    List<String> check(List<Tool> all) {
        List<String> warnings = new ArrayList<>();
        for (String pattern : tools.keySet()) {
            if (all.stream().noneMatch(t -> fits(pattern, t))) warnings.add("costs.tools." + pattern + " fits no tool");
        }
        return warnings;
    }

    /** The tool with what a call of it costs. */
    Tool priced(Tool tool) {
        for (Map.Entry<String, Double> entry : tools.entrySet()) {
            if (fits(entry.getKey(), tool)) return tool.toBuilder().cost(entry.getValue()).build();
        }
        return tool;
    }

    private static boolean fits(String pattern, Tool tool) {
        return PolicyRule.of(pattern, Policy.Verdict.ALLOW).isAbout(tool);
    }

    void addTo(Adder.Builder builder) {
        if (perRun != null) builder.costBudget(perRun);
    }
}
