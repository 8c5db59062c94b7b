package dev.adder.engine.check;

import dev.adder.engine.ToolStub;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.TypeReader;

/** A tool and the types of its signature, as inference uses them. */
final class ToolType {
    final ToolStub tool;
    final Type.Callable declared;
    /** What a call gives. */
    final Type result;

    ToolType(ToolStub tool) {
        this.tool = tool;
        this.declared = declared(tool);
        Type given = Joins.declared(declared.result());
        this.result = tool.async() && !(given instanceof Type.Awaitable) ? new Type.Awaitable(given) : given;
    }

    private static Type.Callable declared(ToolStub tool) {
        Type.Callable type = tool.type();
        if (type != null) return type;
        try {
            return TypeReader.signature(tool.signature()).type();
        } catch (IllegalArgumentException e) {
            return new Type.Callable(null, Type.ANY);
        }
    }
}
