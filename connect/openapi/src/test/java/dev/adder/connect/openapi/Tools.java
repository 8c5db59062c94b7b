package dev.adder.connect.openapi;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import dev.adder.sdk.ToolFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Calls tools as a gateway does: arguments are checked first, failures are outcomes. */
final class Tools {
    private final Sdk sdk;

    Tools(OpenApi api) {
        this(api.tools());
    }

    Tools(List<Tool> tools) {
        sdk = Sdk.of(tools);
    }

    /** A document of the tests' resources, copied to where its folder is its own. */
    static Path document(Path folder, String name) throws Exception {
        try (var in = Tools.class.getResourceAsStream("/" + name)) {
            Path file = folder.resolve(name);
            Files.write(file, in.readAllBytes());
            return file;
        }
    }

    Tool tool(String name) {
        Tool tool = sdk.find(name);
        assertTrue(tool != null, () -> "no tool " + name + " in " + sdk.tools().stream().map(Tool::name).toList());
        return tool;
    }

    Outcome outcome(String name, Map<String, Object> arguments) throws Exception {
        Tool tool = tool(name);
        Validator.Checked checked = tool.check((Data.Map) Data.of(arguments));
        assertTrue(checked.ok(), () -> name + ": " + checked.problems());
        try {
            return tool.function().invoke((Data.Map) checked.data(), ToolContext.standalone());
        } catch (ToolFailure e) {
            return e.outcome();
        }
    }

    /** The problems that a check of arguments finds. */
    String problems(String name, Map<String, Object> arguments) {
        return String.join("; ", tool(name).check((Data.Map) Data.of(arguments)).problems().stream()
                .map(p -> p.message()).toList());
    }

    Data value(String name, Map<String, Object> arguments) throws Exception {
        Outcome outcome = outcome(name, arguments);
        return assertInstanceOf(Outcome.Value.class, outcome, outcome::toString).data();
    }

    Outcome.Raised raised(String name, Map<String, Object> arguments) throws Exception {
        Outcome outcome = outcome(name, arguments);
        return assertInstanceOf(Outcome.Raised.class, outcome, outcome::toString);
    }

    String json(String name, Map<String, Object> arguments) throws Exception {
        return JsonText.write(value(name, arguments));
    }
}
