package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same tools as function schemas for ordinary JSON function calling, with the same documentation and limits. */
public final class JsonSchemas {
    private static final int MAX_NAME = 64;

    private JsonSchemas() {}

    /** All tools as objects of {@code name}, {@code description} and {@code parameters}. */
    public static Data.List functions(Sdk sdk) {
        return functions(sdk.tools());
    }

    /** These tools as objects of {@code name}, {@code description} and {@code parameters}. */
    public static Data.List functions(List<Tool> tools) {
        List<Data> functions = new ArrayList<>();
        tools.forEach(t -> functions.add(function(t)));
        return new Data.List(functions);
    }

    /** One tool as an object of {@code name}, {@code description} and {@code parameters}. */
    public static Data.Map function(Tool tool) {
        return Data.Map.builder()
                .put("name", functionName(tool))
                .put("description", description(tool))
                .put("parameters", parameters(tool))
                .build();
    }

    /** The name that providers accept: letters, digits and underscores, the namespace set off by two of them. */
    public static String functionName(Tool tool) {
        String name = tool.name().toString().replace(".", "__");
        return name.length() <= MAX_NAME ? name : name.substring(name.length() - MAX_NAME);
    }

    /** The tool that a model calls by that name, or null. */
    public static @Nullable Tool byFunctionName(Sdk sdk, String functionName) {
        return sdk.tools().stream().filter(t -> functionName(t).equals(functionName)).findFirst().orElse(null);
    }

    /** The schema of a tool's arguments. */
    public static Data.Map parameters(Tool tool) {
        return JsonSchema.toSchema(tool.fields());
    }

    private static String description(Tool tool) {
        List<String> lines = new ArrayList<>();
        DocText.block(tool.doc()).lines().forEach(lines::add);
        if (!tool.resultDoc().isBlank()) {
            lines.add("Returns: " + DocText.line(tool.resultDoc(), 400));
        }
        tool.warnings().forEach(w -> lines.add("Warning: " + DocText.line(w, 400)));
        String limits = StubWriter.limits(tool);
        if (!limits.isEmpty()) {
            lines.add("Limits: " + limits + ".");
        }
        String effect = StubWriter.effect(tool);
        if (!effect.isEmpty()) {
            lines.add("Effect: " + effect + ".");
        }
        return String.join("\n", lines);
    }
}
