package dev.adder.engine.builtin;

import dev.adder.engine.ToolStub;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names by which programs reach some tools: bare, where a name is that of one tool only and of no builtin, and by
 * namespace. It never changes, so that all sessions over the same tools share one.
 */
public final class ToolNames {
    private final Map<String, ToolStub> bare = new LinkedHashMap<>();
    private final Map<String, Space> spaces = new LinkedHashMap<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final boolean shadowsBuiltins;

    /** What is directly in a namespace: its tools, and the full names of the namespaces in it. */
    private record Space(List<ToolStub> tools, Set<String> inner) {}

    /** The names of tools, and of the types of objects that they take and give. */
    public ToolNames(List<ToolStub> tools, Collection<String> types) {
        Set<String> direct = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        for (ToolStub tool : tools) if (tool.name().namespace().isEmpty()) direct.add(tool.name().name());
        for (ToolStub tool : tools) {
            String namespace = tool.name().namespace();
            String name = tool.name().name();
            space(namespace).tools.add(tool);
            if (namespace.isEmpty()) {
                bare.put(name, tool);
            } else if (Builtins.find(name) == null && !direct.contains(name) && bare.putIfAbsent(name, tool) != null) {
                ambiguous.add(name);
            }
        }
        ambiguous.forEach(bare::remove);
        for (String type : types) if (Builtins.find(type) == null) this.types.add(type);
        shadowsBuiltins = all().stream().anyMatch(name -> Builtins.find(name) != null);
    }

    private Space space(String namespace) {
        Space known = spaces.get(namespace);
        if (known != null) return known;
        Space made = new Space(new ArrayList<>(), new LinkedHashSet<>());
        spaces.put(namespace, made);
        int dot = namespace.lastIndexOf('.');
        if (!namespace.isEmpty()) space(dot < 0 ? "" : namespace.substring(0, dot)).inner.add(namespace);
        return made;
    }

    /** The tool that the name alone means; null when it means none or several. */
    public @Nullable ToolStub bare(String name) {
        return bare.get(name);
    }

    /** The names that mean a tool by themselves. */
    public Collection<String> bare() {
        return bare.keySet();
    }

    /** The types of objects that tools take and give, except those with the name of a builtin. */
    public Set<String> types() {
        return types;
    }

    /** All namespaces, with dots between their parts; empty for tools without one. */
    public Collection<String> namespaces() {
        return spaces.keySet();
    }

    /** Whether some tool is in the namespace or in one inside of it. */
    public boolean isNamespace(String namespace) {
        return spaces.containsKey(namespace);
    }

    /** The tools directly in a namespace. */
    public List<ToolStub> in(String namespace) {
        Space space = spaces.get(namespace);
        return space == null ? List.of() : space.tools;
    }

    /** The namespaces directly in a namespace; in the empty one, those that a program reaches by their name alone. */
    public Set<String> inner(String namespace) {
        Space space = spaces.get(namespace);
        return space == null ? Set.of() : space.inner;
    }

    /** All names that mean something by themselves. */
    public Set<String> all() {
        Set<String> all = new LinkedHashSet<>(bare.keySet());
        all.addAll(inner(""));
        all.addAll(types);
        return all;
    }

    /** Whether a tool or namespace hides a builtin. */
    public boolean shadowsBuiltins() {
        return shadowsBuiltins;
    }
}
