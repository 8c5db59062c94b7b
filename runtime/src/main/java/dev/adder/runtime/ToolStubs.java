package dev.adder.runtime;

import dev.adder.engine.ToolStub;
import dev.adder.engine.check.ToolList;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import java.util.List;

/** The tools of an SDK as the engine and its checker know them. */
public final class ToolStubs {
    private ToolStubs() {}

    /** One stub per tool that programs may call, with the names of the types that they show. */
    public static List<ToolStub> of(Sdk sdk) {
        return ToolList.of(sdk.programTools().stream().map(ToolStubs::of).toList(), StubWriter.typeNames(sdk));
    }

    /** What the engine knows of one tool. A result type that was only observed is not held against programs. */
    static ToolStub of(Tool tool) {
        List<ToolStub.Parameter> parameters = tool.parameters().stream()
                .map(p -> new ToolStub.Parameter(p.name(), p.required(), p.keywordOnly()))
                .toList();
        Type.Callable declared = tool.signature();
        Type.Callable type = tool.resultObserved()
                ? new Type.Callable(declared.parameters(), tool.async() ? new Type.Awaitable(Type.ANY) : Type.ANY)
                : declared;
        return new ToolStub(tool.name(), parameters, tool.async(), StubWriter.signature(tool), tool.doc(), type,
                tool.effect() == Effect.READ);
    }
}
