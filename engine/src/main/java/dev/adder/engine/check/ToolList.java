package dev.adder.engine.check;

import dev.adder.engine.ToolStub;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list of tools that remembers what checks need to know of it, so that the tools are looked through once and not at
 * each check.
 */
public final class ToolList extends AbstractList<ToolStub> implements RandomAccess {
    private final List<ToolStub> tools;
    private final ToolCalls calls;

    private ToolList(List<ToolStub> tools) {
        this.tools = List.copyOf(tools);
        this.calls = new ToolCalls(this.tools);
    }

    /** The same tools, ready for checks. */
    public static ToolList of(List<ToolStub> tools) {
        return tools instanceof ToolList ready ? ready : new ToolList(tools);
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
