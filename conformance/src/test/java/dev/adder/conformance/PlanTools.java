package dev.adder.conformance;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolFunction;
import java.util.List;

/** Tools in namespaces, and one that is async, beside the {@link ConformanceTools} for the programs in {@code plans}. */
final class PlanTools {
    private PlanTools() {}

    static List<Tool> all() {
        return List.of(
                shop("orders").required("status", Type.STR, "").optional("limit", Type.INT, "", 10)
                        .effect(Effect.READ).build(),
                shop("refund").required("order_id", Type.INT, "").required("amount", Type.FLOAT, "")
                        .effect(Effect.DESTROY).build(),
                shop("find").required("q", Type.STR, "").effect(Effect.READ).build(),
                tool("mail", "find").required("q", Type.STR, "").effect(Effect.READ).build(),
                tool("mail", "send").required("to", Type.STR, "").required("subject", Type.STR, "")
                        .optional("body", Type.STR, "", "").build(),
                tool("feed", "latest").required("topic", Type.STR, "").effect(Effect.READ).async(true).build());
    }

    private static Tool.Builder shop(String name) {
        return tool("shop", name);
    }

    private static Tool.Builder tool(String namespace, String name) {
        return Tool.builder(name).namespace(namespace).result(Type.STR).inline()
                .function(ToolFunction.of(arguments -> Data.text(namespace + "." + name + arguments.canonical())));
    }
}
