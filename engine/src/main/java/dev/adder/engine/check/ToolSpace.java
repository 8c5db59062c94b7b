package dev.adder.engine.check;

import dev.adder.engine.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * The module {@code sdk}, or a namespace of tools.
 *
 * @param prefix what stands before the names in it, ending in a dot; empty for {@code sdk}
 */
record ToolSpace(ToolCalls tools, String prefix) {

    static Type of(ToolCalls tools, String prefix) {
        return new Type.Known(prefix.isEmpty() ? "sdk" : prefix.substring(0, prefix.length() - 1),
                new ToolSpace(tools, prefix));
    }

    /** A tool or an inner namespace; null when there is none of the name. */
    @Nullable
    Type member(String name) {
        if (name.startsWith("__") || prefix.isEmpty() && name.equals("final_answer")) return Type.ANY;
        Type tool = tools.full(prefix + name);
        if (tool == null && prefix.isEmpty()) tool = tools.type(name);
        if (tool != null) return tool;
        return tools.isPrefix(prefix + name + ".") ? of(tools, prefix + name + ".") : null;
    }
}
