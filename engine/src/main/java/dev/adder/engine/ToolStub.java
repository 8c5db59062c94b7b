package dev.adder.engine;

import dev.adder.engine.data.ToolName;
import java.util.List;

/**
 * What the engine knows of a tool: enough to bind the arguments of a call and to answer {@code help()}.
 *
 * @param name the full name that calls carry to the host
 * @param parameters in the order of positional arguments
 * @param async whether calling gives an awaitable
 * @param signature as it is shown, {@code (query: str, limit: int = 5) -> list[Hit]}
 * @param doc its documentation
 */
public record ToolStub(ToolName name, List<Parameter> parameters, boolean async, String signature, String doc) {

    /** One parameter. */
    public record Parameter(String name, boolean required, boolean keywordOnly) {}
}
