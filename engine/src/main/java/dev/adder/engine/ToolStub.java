package dev.adder.engine;

import dev.adder.engine.data.ToolName;
import dev.adder.engine.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows of a tool: enough to bind the arguments of a call and to answer {@code help()}.
 *
 * @param name the full name that calls carry to the host
 * @param parameters in the order of positional arguments
 * @param async whether calling gives an awaitable
 * @param signature as it is shown, {@code (query: str, limit: int = 5) -> list[Hit]}
 * @param doc its documentation
 * @param type the signature as a type, for checks; null when only its text is known
 * @param reads whether it only looks, so that a call whose result nobody takes is of no use
 */
public record ToolStub(ToolName name, List<Parameter> parameters, boolean async, String signature, String doc,
        Type.@Nullable Callable type, boolean reads) {

    /** A tool that may change something. */
    public ToolStub(ToolName name, List<Parameter> parameters, boolean async, String signature, String doc,
            Type.@Nullable Callable type) {
        this(name, parameters, async, signature, doc, type, false);
    }

    /** A tool of which only the text of its signature is known. */
    public ToolStub(ToolName name, List<Parameter> parameters, boolean async, String signature, String doc) {
        this(name, parameters, async, signature, doc, null);
    }

    /** One parameter. */
    public record Parameter(String name, boolean required, boolean keywordOnly) {}
}
