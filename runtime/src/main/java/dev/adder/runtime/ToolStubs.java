package dev.adder.runtime;

import dev.adder.engine.ToolStub;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import java.util.List;

/** The tools of an SDK as the engine and its checker know them. */
public final class ToolStubs {
    private ToolStubs() {}

    /** One stub per tool that programs may call. */
    public static List<ToolStub> of(Sdk sdk) {
        return sdk.programTools().stream().map(ToolStubs::of).toList();
    }

    private static ToolStub of(Tool tool) {
        List<ToolStub.Parameter> parameters = tool.parameters().stream()
                .map(p -> new ToolStub.Parameter(p.name(), p.required(), p.keywordOnly()))
                .toList();
        return new ToolStub(tool.name(), parameters, tool.async(), StubWriter.signature(tool), tool.doc());
    }
}
