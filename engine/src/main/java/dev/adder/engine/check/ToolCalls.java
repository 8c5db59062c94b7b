package dev.adder.engine.check;

import dev.adder.engine.ToolStub;
import dev.adder.engine.builtin.ToolNames;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which tool a call names, and whether its arguments can be bound. */
final class ToolCalls {
    /** A tool and, once somebody asks, its type. */
    private static final class Entry {
        final ToolStub tool;
        private volatile @Nullable Type type;

        Entry(ToolStub tool) {
            this.tool = tool;
        }

        Type type() {
            Type known = type;
            if (known == null) {
                known = new Type.Known(tool.name().toString(), new ToolType(tool));
                type = known;
            }
            return known;
        }
    }

    private final Map<String, Entry> bare = new HashMap<>();
    private final Map<String, Entry> full = new HashMap<>();
    private final Set<String> namespaces;
    private final Set<String> recordTypes;

    ToolCalls(List<ToolStub> tools, Set<String> recordTypes, ToolNames names) {
        this.recordTypes = recordTypes;
        this.namespaces = names.inner("");
        for (ToolStub t : tools) full.put(t.name().toString(), new Entry(t));
        for (String name : names.bare()) {
            ToolStub tool = names.bare(name);
            if (tool != null) bare.put(name, full.get(tool.name().toString()));
        }
    }

    boolean isEmpty() {
        return full.isEmpty();
    }

    static ToolCalls of(List<ToolStub> tools) {
        return tools instanceof ToolList ready ? ready.calls()
                : new ToolCalls(tools, Set.of(), new ToolNames(tools, Set.of()));
    }

    List<ToolType> all() {
        return full.values().stream().map(e -> (ToolType) ((Type.Known) e.type()).what()).toList();
    }

    /** A tool by its full name; null when there is none. */
    @Nullable
    Type full(String name) {
        Entry tool = full.get(name);
        return tool == null ? null : tool.type();
    }

    /** Whether some tool's full name starts so. */
    boolean isPrefix(String prefix) {
        for (String name : full.keySet()) if (name.startsWith(prefix)) return true;
        return false;
    }

    /** What a bare name means; null when it is no tool or namespace. */
    @Nullable
    Type type(String name) {
        Entry tool = bare.get(name);
        if (tool != null) return tool.type();
        return namespaces.contains(name) ? ToolSpace.of(this, name + ".") : null;
    }

    /** Whether the name is that of a type of objects that tools take or give. */
    boolean isType(String name) {
        return recordTypes.contains(name);
    }

    /** All names by which tools and their namespaces are reached. */
    Set<String> names() {
        Set<String> all = new HashSet<>(bare.keySet());
        all.addAll(full.keySet());
        all.addAll(namespaces);
        all.addAll(recordTypes);
        return all;
    }

    /** Whether {@link #names} has the name. */
    boolean isName(String name) {
        return bare.containsKey(name) || full.containsKey(name) || namespaces.contains(name);
    }

    Set<String> namespaces() {
        return namespaces;
    }

    boolean inSdk(String name) {
        return isType(name) || full.containsKey(name) || bare.containsKey(name) || namespaces.contains(name);
    }

    /** The tool that {@code name}, {@code sdk.name} or {@code namespace.name} calls; null when it is none. */
    @Nullable
    ToolStub target(Expr function, Predicate<String> isGlobal) {
        String path = path(function, isGlobal);
        if (path == null) return null;
        String name = path.startsWith("sdk.") ? path.substring(4) : path;
        Entry tool = full.get(name);
        if (tool == null && !name.contains(".")) tool = bare.get(name);
        return tool == null ? null : tool.tool;
    }

    /** The name of a tool that {@code sdk.name} or {@code namespace.name} asks for and that does not exist. */
    @Nullable
    String missing(Expr function, Predicate<String> isGlobal) {
        String path = path(function, isGlobal);
        if (path == null || path.indexOf('.') < 0) return null;
        String top = path.substring(0, path.indexOf('.'));
        String name = top.equals("sdk") ? path.substring(4) : path;
        if (!top.equals("sdk") && !namespaces.contains(top)) return null;
        if (inSdk(name) || name.equals("final_answer")) return null;
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        boolean deeper = full.keySet().stream().anyMatch(f -> f.startsWith(name + "."));
        return deeper || top.equals("sdk") && name.contains(".") && !namespaces.contains(first) ? null : name;
    }

    private @Nullable String path(Expr e, Predicate<String> isGlobal) {
        return leadsToTools(e) ? dotted(e, isGlobal) : null;
    }

    /** Whether it has the name of a tool, or attributes are asked of what has the name of a namespace of tools. */
    private boolean leadsToTools(Expr e) {
        if (e instanceof Expr.Name n) return isName(n.id());
        Expr at = e;
        while (at instanceof Expr.Attribute a) at = a.value();
        return at instanceof Expr.Name n && (n.id().equals("sdk") || namespaces.contains(n.id()));
    }

    private static @Nullable String dotted(Expr e, Predicate<String> isGlobal) {
        if (e instanceof Expr.Name n) return isGlobal.test(n.id()) ? n.id() : null;
        if (!(e instanceof Expr.Attribute a)) return null;
        String before = dotted(a.value(), isGlobal);
        return before == null ? null : before + "." + a.name();
    }

    /** What is wrong with the arguments, in CPython's words; null when they can be bound or are spread. */
    static @Nullable String problem(ToolStub tool, Expr.Call call) {
        return fits(tool.parameters(), call) ? null : mistake(tool, call);
    }

    /** Whether a call without keywords and stars gives all that is required and no more. */
    private static boolean fits(List<ToolStub.Parameter> parameters, Expr.Call call) {
        int given = call.arguments().size();
        if (!call.keywords().isEmpty() || given > parameters.size() || Calls.spreads(call)) return false;
        for (int i = 0; i < parameters.size(); i++) {
            ToolStub.Parameter p = parameters.get(i);
            if (i < given ? p.keywordOnly() : p.required()) return false;
        }
        return true;
    }

    private static @Nullable String mistake(ToolStub tool, Expr.Call call) {
        boolean spread = call.arguments().stream().anyMatch(a -> a instanceof Expr.Starred);
        boolean spreadNames = call.keywords().stream().anyMatch(k -> k.name() == null);
        List<ToolStub.Parameter> parameters = tool.parameters();
        List<String> names = parameters.stream().map(ToolStub.Parameter::name).toList();
        String called = tool.name().name();
        for (Expr.Keyword k : call.keywords()) {
            if (k.name() != null && !names.contains(k.name())) {
                String near = Spelling.nearest(k.name(), names);
                return called + "() got an unexpected keyword argument '" + k.name() + "'" + (near == null
                        ? "; it takes " + tool.signature() : ". Did you mean '" + near + "'?");
            }
        }
        if (spread) return null;
        List<ToolStub.Parameter> positional = parameters.stream().filter(p -> !p.keywordOnly()).toList();
        int given = call.arguments().size();
        if (given > positional.size()) {
            return Arity.tooMany(called, positional.size(), given) + "; it takes " + tool.signature();
        }
        if (spreadNames) return null;
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            ToolStub.Parameter p = parameters.get(i);
            boolean byPlace = !p.keywordOnly() && positional.indexOf(p) < given;
            boolean byName = call.keywords().stream().anyMatch(k -> p.name().equals(k.name()));
            if (byPlace && byName) return called + "() got multiple values for argument '" + p.name() + "'";
            if (p.required() && !byPlace && !byName) missing.add("'" + p.name() + "'");
        }
        String absent = Arity.missing(called, missing);
        return absent == null ? null : absent + "; it takes " + tool.signature();
    }
}
