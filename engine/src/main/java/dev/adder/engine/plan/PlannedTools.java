package dev.adder.engine.plan;

import dev.adder.engine.ToolStub;
import dev.adder.engine.builtin.ToolNames;
import dev.adder.engine.data.ToolName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names by which programs reach tools; made once for a set of tools and shared by all plans over them. */
public final class PlannedTools {
    private final Map<String, Value.Tool> full = new HashMap<>();
    private final Map<String, Value.Tool> bare = new HashMap<>();
    /** Namespaces as prefixes, each ending in a dot; empty for {@code sdk}. */
    private final Map<String, Value.Space> spaces = new HashMap<>();
    private final Map<String, Value.AnyOf> members = new HashMap<>();
    private final Map<String, List<String>> inSpace = new HashMap<>();

    private PlannedTools(List<ToolStub> tools) {
        addSpace("");
        for (ToolStub t : tools) {
            Value.Tool tool = new Value.Tool(t);
            full.put(t.name().toString(), tool);
            String space = t.name().namespace();
            for (int dot = space.indexOf('.'); !space.isEmpty(); dot = space.indexOf('.', dot + 1)) {
                addSpace((dot < 0 ? space : space.substring(0, dot)) + ".");
                if (dot < 0) break;
            }
            inSpace.computeIfAbsent(space.isEmpty() ? "" : space + ".", s -> new ArrayList<>()).add(t.name().name());
        }
        ToolNames names = new ToolNames(tools, Set.of());
        for (String name : names.bare()) {
            ToolStub tool = names.bare(name);
            if (tool != null) bare.put(name, full.get(tool.name().toString()));
        }
        for (Value.Space space : spaces.values()) {
            if (space.prefix.isEmpty()) continue;
            tools.stream().map(ToolStub::name).filter(n -> n.toString().startsWith(space.prefix)).sorted()
                    .forEach(space.tools::add);
        }
    }

    /** The names of some tools. */
    public static PlannedTools of(List<ToolStub> tools) {
        return new PlannedTools(List.copyOf(tools));
    }

    private void addSpace(String prefix) {
        spaces.computeIfAbsent(prefix, Value.Space::new);
        members.computeIfAbsent(prefix, Value.AnyOf::new);
    }

    boolean isEmpty() {
        return full.isEmpty();
    }

    /** Whether a name that the program does not bind is a tool or a namespace. */
    boolean isName(String name) {
        return bare.containsKey(name) || name.equals("sdk") || spaces.containsKey(name + ".");
    }

    /** The tool and the namespace of a name, of which a program may mean either; plain when it is neither. */
    Values values(String name) {
        Value.Tool tool = bare.get(name);
        Value.Space space = name.equals("sdk") ? spaces.get("") : spaces.get(name + ".");
        Values all = space == null ? Values.PLAIN : space.alone();
        return tool == null ? all : all.plus(tool.alone());
    }

    /** What {@code import name} gives, before any module of the library; null when it is none of the tools' modules. */
    Value.@Nullable Space module(String name) {
        if (name.equals("sdk")) return spaces.get("");
        return spaces.get((name.startsWith("sdk.") ? name.substring(4) : name) + ".");
    }

    /** A member of a namespace. */
    Values member(Value.Space space, String name) {
        Value.Tool tool = full.get(space.prefix + name);
        if (tool == null && space.prefix.isEmpty()) tool = bare.get(name);
        Value.Space inner = spaces.get(space.prefix + name + ".");
        Values all = inner == null ? Values.PLAIN : inner.alone();
        return tool == null ? all : all.plus(tool.alone());
    }

    /** Some member of a namespace whose name is not known. */
    Value.AnyOf anyOf(Value.Space space) {
        Value.AnyOf any = members.get(space.prefix);
        if (any == null) throw new IllegalStateException("no namespace " + space.prefix);
        return any;
    }

    /** The names directly in a namespace, inner namespaces among them. */
    Set<String> names(Value.Space space) {
        Set<String> names = new TreeSet<>(inSpace.getOrDefault(space.prefix, List.of()));
        for (String prefix : spaces.keySet()) {
            if (prefix.length() > space.prefix.length() && prefix.startsWith(space.prefix)) {
                names.add(prefix.substring(space.prefix.length(), prefix.indexOf('.', space.prefix.length())));
            }
        }
        return names;
    }

    /** All tools under a prefix; empty for all there are, as in {@link PlanNode.Dynamic}. */
    List<ToolName> under(String prefix) {
        Value.Space space = spaces.get(prefix);
        return space == null ? List.of() : space.tools;
    }
}
