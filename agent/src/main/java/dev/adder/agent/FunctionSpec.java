package dev.adder.agent;

import dev.adder.engine.data.Data;
import dev.adder.sdk.JsonSchemas;
import dev.adder.sdk.Tool;

/**
 * A function that is offered to a model.
 *
 * @param name its name
 * @param description what it does
 * @param parameters JSON Schema of its arguments
 */
public record FunctionSpec(String name, String description, Data.Map parameters) {

    /** A tool as an ordinary function. */
    public static FunctionSpec of(Tool tool) {
        Data.Map function = JsonSchemas.function(tool);
        String description = function.text("description");
        return new FunctionSpec(JsonSchemas.functionName(tool), description == null ? "" : description,
                JsonSchemas.parameters(tool));
    }

    /** The function as an object of {@code name}, {@code description} and {@code parameters}. */
    public Data.Map schema() {
        return Data.Map.builder().put("name", name).put("description", description).put("parameters", parameters)
                .build();
    }
}
