package dev.adder.engine.check;

import dev.adder.engine.ToolStub;
import dev.adder.engine.builtin.ToolNames;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/**
 * A list of tools that remembers what sessions and checks need to know of it, so that the tools are looked through once
 * and not for each.
 */
public final class ToolList extends AbstractList<ToolStub> implements RandomAccess {
    private final List<ToolStub> tools;
    private final Set<String> types;
    private final ToolNames names;
    private final ToolCalls calls;

    private ToolList(List<ToolStub> tools, Collection<String> types) {
        this.tools = List.copyOf(tools);
        this.types = Set.copyOf(types);
        this.names = new ToolNames(this.tools, this.types);
        this.calls = new ToolCalls(this.tools, this.types, names);
    }

    /** The same tools, ready for checks. */
    public static ToolList of(List<ToolStub> tools) {
        return tools instanceof ToolList ready ? ready : new ToolList(tools, List.of());
    }

    /**
     * The same tools, ready for checks.
     *
     * @param types names of objects that tools take and give, which programs may use in annotations and to make one
     */
    public static ToolList of(List<ToolStub> tools, Collection<String> types) {
        return new ToolList(tools, types);
    }

    /** The names of types that came with the tools. */
    public static Set<String> types(List<ToolStub> tools) {
        return tools instanceof ToolList ready ? ready.types : Set.of();
    }

    /** The names by which programs reach the tools. */
    public static ToolNames names(List<ToolStub> tools) {
        return tools instanceof ToolList ready ? ready.names : new ToolNames(tools, List.of());
    }

    @Override
    public ToolStub get(int index) {
        return tools.get(index);
    }

    @Override
    public int size() {
        return tools.size();
    }

    ToolCalls calls() {
        return calls;
    }
}
