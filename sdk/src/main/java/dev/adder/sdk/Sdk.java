package dev.adder.sdk;

import dev.adder.engine.data.ToolName;
import dev.adder.engine.type.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An ordered set of tools under unique Python names. A name depends on the tools alone and not on the order they came
 * in, so that it stays between runs.
 */
public final class Sdk {
    /** An SDK without tools. */
    public static final Sdk EMPTY = builder().build();

    private final Map<ToolName, Tool> tools;
    private final Map<String, Tool> bare;

    private Sdk(Map<ToolName, Tool> tools) {
        this.tools = tools;
        this.bare = bareNames(tools.values());
    }

    /** Starts an SDK. */
    public static Builder builder() {
        return new Builder();
    }

    /** An SDK of these tools. */
    public static Sdk of(Collection<Tool> tools) {
        return builder().addAll(tools).build();
    }

    /** An SDK of these tools. */
    public static Sdk of(Tool... tools) {
        return of(List.of(tools));
    }

    /** All tools in order. */
    public List<Tool> tools() {
        return List.copyOf(tools.values());
    }

    /** The tools that programs can call: all that are not direct. */
    public List<Tool> programTools() {
        return tools.values().stream().filter(t -> !t.direct()).toList();
    }

    /** The tools that the model calls as ordinary functions. */
    public List<Tool> directTools() {
        return tools.values().stream().filter(Tool::direct).toList();
    }

    /** The tool of a full name, or null. */
    public @Nullable Tool tool(ToolName name) {
        return tools.get(name);
    }

    /** The tool of a full or bare name, or null when there is none or several. */
    public @Nullable Tool find(String name) {
        Tool exact = tools.get(ToolName.parse(name));
        return exact == null ? bare.get(name) : exact;
    }

    /**
     * The tools that are reachable without a namespace: those that have none, and those whose name no other tool, no
     * builtin and no namespace has.
     */
    public Map<String, Tool> bareNames() {
        return bare;
    }

    /** All namespaces in order, the nested ones also. */
    public List<String> namespaces() {
        return namespaces(tools.values()).stream().toList();
    }

    /** The tools of one namespace in order; those without for the empty one. */
    public List<Tool> inNamespace(String namespace) {
        return tools.values().stream().filter(t -> t.name().namespace().equals(namespace)).toList();
    }

    /** The nearest known full or bare name, or null. */
    public @Nullable String suggest(String name) {
        Set<String> known = new LinkedHashSet<>(bare.keySet());
        tools.keySet().forEach(n -> known.add(n.toString()));
        String nearest = Spelling.nearest(name, known);
        if (nearest != null || name.indexOf('.') < 0) {
            return nearest;
        }
        return Spelling.nearest(ToolName.parse(name).name(), bare.keySet());
    }

    private static Set<String> namespaces(Collection<Tool> tools) {
        Set<String> namespaces = new TreeSet<>();
        for (Tool tool : tools) {
            String namespace = tool.name().namespace();
            while (!namespace.isEmpty()) {
                namespaces.add(namespace);
                namespace = namespace.substring(0, Math.max(0, namespace.lastIndexOf('.')));
            }
        }
        return namespaces;
    }

    private static Map<String, Tool> bareNames(Collection<Tool> tools) {
        Map<String, Tool> bare = new LinkedHashMap<>();
        Set<String> several = new HashSet<>(namespaces(tools));
        for (Tool tool : tools) {
            String name = tool.name().name();
            if (tool.name().namespace().isEmpty() || Names.isReserved(name) || several.contains(name)) {
                continue;
            }
            if (bare.putIfAbsent(name, tool) != null) {
                several.add(name);
                bare.remove(name);
            }
        }
        for (Tool tool : tools) {
            if (tool.name().namespace().isEmpty()) {
                bare.put(tool.name().name(), tool);
            }
        }
        return Collections.unmodifiableMap(bare);
    }

    /** Collects tools. */
    public static final class Builder {
        private final List<Tool> tools = new ArrayList<>();

        private Builder() {}

        /** Adds a tool. */
        public Builder add(Tool tool) {
            tools.add(tool);
            return this;
        }

        /** Adds tools in their order. */
        public Builder addAll(Collection<Tool> more) {
            tools.addAll(more);
            return this;
        }

        /** The SDK, names made unique. */
        public Sdk build() {
            Set<String> taken = new HashSet<>(namespaces(tools));
            Map<Tool, ToolName> names = new IdentityHashMap<>();
            List<Tool> fair = new ArrayList<>(tools);
            fair.sort(Comparator.comparing((Tool t) -> t.name())
                    .thenComparing(t -> !t.originalName().equals(t.name().name()))
                    .thenComparing(Tool::originalName)
                    .thenComparing(Tool::source));
            for (Tool tool : fair) {
                names.put(tool, free(tool, taken));
            }
            Map<ToolName, Tool> named = new LinkedHashMap<>();
            for (Tool tool : tools) {
                ToolName name = names.getOrDefault(tool, tool.name());
                named.putIfAbsent(name, tool.named(name));
            }
            return new Sdk(named);
        }

        private static ToolName free(Tool tool, Set<String> taken) {
            String namespace = tool.name().namespace();
            String base = withoutPrefix(tool.name());
            if (namespace.isEmpty() && Names.isReserved(base) && !base.equals("final_answer")) {
                base = base + "_";
            }
            ToolName name = new ToolName(namespace, base);
            for (int i = 2; !taken.add(name.toString()); i++) {
                name = new ToolName(namespace, base + (base.endsWith("_") ? "" : "_") + i);
            }
            return name;
        }

        /** {@code github.github_list} says it twice. */
        private static String withoutPrefix(ToolName name) {
            String prefix = name.namespace().substring(name.namespace().lastIndexOf('.') + 1) + "_";
            boolean twice = prefix.length() > 1 && name.name().startsWith(prefix);
            return twice ? Names.function(name.name().substring(prefix.length())) : name.name();
        }
    }
}
