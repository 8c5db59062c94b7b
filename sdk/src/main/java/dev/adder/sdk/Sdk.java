package dev.adder.sdk;

import dev.adder.engine.data.ToolName;
import dev.adder.engine.type.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
 * A set of tools under unique Python names. Names and order depend on the tools alone and not on the order they came
 * in, so that what a model sees stays the same from turn to turn and between runs.
 */
public final class Sdk {
    /** By namespace, then source, then name. */
    static final Comparator<Tool> ORDER = Sdk::compare;

    /** An SDK without tools. */
    public static final Sdk EMPTY = builder().build();

    private final Map<ToolName, Tool> tools;
    private final Map<String, Tool> bare;
    private final List<Warning> warnings;
    private final @Nullable ToolFinder finder;

    private Sdk(Map<ToolName, Tool> tools, List<Warning> warnings, @Nullable ToolFinder finder) {
        this.tools = tools;
        this.bare = bareNames(tools.values());
        this.warnings = List.copyOf(warnings);
        this.finder = finder;
    }

    /**
     * Something that the host should know about a tool: what was wrong with its definition, and what became of it.
     *
     * @param about the tool's name or where it comes from; empty when it is about none in particular
     * @param text what it is
     */
    public record Warning(String about, String text) {
        @Override
        public String toString() {
            return about.isEmpty() ? text : about + ": " + text;
        }
    }

    private static int compare(Tool a, Tool b) {
        int order = a.name().namespace().compareTo(b.name().namespace());
        if (order == 0) order = a.source().compareTo(b.source());
        return order == 0 ? a.name().name().compareTo(b.name().name()) : order;
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

    /**
     * The same tools with {@code tools.search} and {@code tools.describe} beside them, so that programs find the
     * others. A prompt shows such an SDK as an index; see {@link PromptText}.
     */
    public Sdk searchable() {
        if (finder != null) {
            return this;
        }
        ToolFinder own = ToolFinder.of(this);
        Map<ToolName, Tool> all = new LinkedHashMap<>(tools);
        own.tools().forEach(t -> all.put(t.name(), t));
        return new Sdk(all, warnings, own);
    }

    /** What programs find tools by, {@code tools.search} and {@code tools.describe}; null when they cannot. */
    public @Nullable ToolFinder finder() {
        return finder;
    }

    /** Whether programs find tools by {@code tools.search}. */
    public boolean isSearchable() {
        return finder != null;
    }

    /** What was wrong with tools and how it was mended, in the order of the tools. */
    public List<Warning> warnings() {
        return warnings;
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
        private final List<Warning> warnings = new ArrayList<>();

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

        /** Adds something that the host should know, such as a tool that a source could not offer. */
        public Builder warn(String about, String text) {
            warnings.add(new Warning(about, text));
            return this;
        }

        /** The SDK: names made unique, documentation made harmless, tools that are beyond help left out. */
        public Sdk build() {
            List<Tool> given = tools.stream().filter(t -> !ToolFinder.isOwn(t)).toList();
            Set<String> taken = new HashSet<>(namespaces(given));
            Map<String, Integer> numbered = new HashMap<>();
            Map<Tool, ToolName> names = new IdentityHashMap<>();
            List<Tool> fair = new ArrayList<>(given);
            fair.sort(Builder::compareFairly);
            for (Tool tool : fair) {
                if (!names.containsKey(tool)) {
                    names.put(tool, free(tool, taken, numbered));
                }
            }
            ToolVetting vetting = new ToolVetting();
            warnings.forEach(w -> vetting.warn(w.about(), w.text()));
            Map<ToolName, Tool> named = new LinkedHashMap<>();
            names.entrySet().stream().map(e -> e.getKey().named(e.getValue())).sorted(ORDER).forEach(tool -> {
                Tool fine = vetting.vet(tool);
                if (fine != null) {
                    named.put(fine.name(), fine);
                }
            });
            return new Sdk(named, vetting.warnings(), null);
        }

        /** By name; who has had it from the start comes first. */
        private static int compareFairly(Tool a, Tool b) {
            int order = a.name().compareTo(b.name());
            if (order == 0) order = Boolean.compare(isRenamed(a), isRenamed(b));
            if (order == 0) order = a.originalName().compareTo(b.originalName());
            return order == 0 ? a.source().compareTo(b.source()) : order;
        }

        private static boolean isRenamed(Tool tool) {
            return !tool.originalName().equals(tool.name().name());
        }

        private static ToolName free(Tool tool, Set<String> taken, Map<String, Integer> numbered) {
            String namespace = tool.name().namespace();
            String base = withoutPrefix(tool.name());
            if (namespace.isEmpty() && Names.isReserved(base) && !base.equals("final_answer")) {
                base = base + "_";
            }
            ToolName name = new ToolName(namespace, base);
            if (taken.add(name.toString())) {
                return name;
            }
            String wanted = name.toString();
            int number = numbered.getOrDefault(wanted, 2);
            do {
                name = new ToolName(namespace, base + (base.endsWith("_") ? "" : "_") + number++);
            } while (!taken.add(name.toString()));
            numbered.put(wanted, number);
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
