package dev.adder.connect.mcp;

import static dev.adder.connect.mcp.TestServer.text;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tools of the {@link TestServer}. */
final class TestTools {
    static final String PIXEL = "iVBORw0KGgo=";

    private static final String TREE = """
            {"type": "object", "properties": {"name": {"type": "string"},
             "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}}}, "required": ["name"]}""";

    private TestTools() {}

    static List<Object> all() {
        List<Object> tools = new ArrayList<>();
        tools.add(tool("echo", "Says it again.", "{\"text\": {\"type\": \"string\"}}", "[\"text\"]",
                "\"annotations\": {\"readOnlyHint\": true}"));
        tools.add(tool("write-note!", "Writes.", "{\"the text\": {\"type\": \"string\"}, \"class\": {\"type\":"
                + " \"integer\", \"default\": 3}}", "[\"the text\"]",
                "\"annotations\": {\"readOnlyHint\": false,"
                        + " \"destructiveHint\": false, \"idempotentHint\": true}"));
        tools.add(tool("drop all", "Removes.", "{}", "[]", "\"annotations\": {\"destructiveHint\": true}"));
        tools.add(tool("import", "A keyword.", "{}", "[]", ""));
        tools.add(tool("2nd", "Starts with a digit.", "{}", "[]", ""));
        tools.add(tool("options", "Takes much.", """
                {"color": {"enum": ["red", "green"]}, "size": {"type": "integer", "minimum": 1, "default": 5},
                 "note": {"type": ["string", "null"]}, "ratio": {"type": "number"},
                 "tree": {"$ref": "#/$defs/Node"}, "tags": {"type": "array", "items": {"type": "string"}}}""",
                "[\"color\"]", "\"annotations\": {\"readOnlyHint\": true}"));
        tools.add(tool("weather", "Structured.", "{}", "[]", """
                "outputSchema": {"type": "object", "properties": {"city": {"type": "string"},
                 "degrees": {"type": "number"}}, "required": ["city", "degrees"]}"""));
        tools.add(tool("wrapped", "A wrapped value.", "{}", "[]",
                "\"outputSchema\": {\"type\": \"object\", \"properties\": {\"result\": {\"type\": \"array\","
                        + " \"items\": {\"type\": \"integer\"}}}, \"required\": [\"result\"]}"));
        tools.add(tool("declared_text", "Declares, but gives text.", "{}", "[]",
                "\"outputSchema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\"}}}"));
        tools.add(tool("either", "One of two.", "{}", "[]", ""));
        for (String name : List.of("json_text", "lines", "picture", "mixed", "nothing", "fail", "fail_silently", "deep",
                "die", "last", "hang", "garbage", "mumble", "huge", "wrong", "pid", "children", "cancelled",
                "steps", "arguments", "bad_picture")) {
            tools.add(tool(name, "", "{}", "[]", ""));
        }
        return tools;
    }

    private static Object tool(String name, String doc, String properties, String required, String more) {
        Data.Map schema = (Data.Map) JsonText.read("{\"type\": \"object\", \"properties\": " + properties
                + ", \"required\": " + required + ", \"$defs\": {\"Node\": " + TREE + "}}");
        if (name.equals("either")) {
            schema = (Data.Map) JsonText.read("""
                    {"type": "object", "oneOf": [
                      {"type": "object", "properties": {"id": {"type": "integer"}, "n": {"type": "integer"}},
                       "required": ["id", "n"]},
                      {"type": "object", "properties": {"name": {"type": "string"}, "n": {"type": "integer"}},
                       "required": ["name", "n"]}]}""");
        }
        Data.Map tool = Data.Map.of("name", name, "inputSchema", schema).with("description", doc);
        if (more.isEmpty()) return tool;
        for (var e : ((Data.Map) JsonText.read("{" + more + "}")).entries().entrySet()) {
            tool = tool.with(e.getKey(), e.getValue());
        }
        return tool;
    }

    static Object answer(String tool, Data.Map arguments) {
        return switch (tool) {
            case "echo" -> text(String.valueOf(arguments.text("text")));
            case "weather" ->
                Map.of("content", List.of(), "structuredContent", Data.Map.of("city", "Oslo", "degrees", -3));
            case "wrapped" -> Map.of("content", List.of(), "structuredContent", Map.of("result", List.of(1, 2, 3)));
            case "declared_text" -> text("{\"a\": 1}");
            case "json_text" -> text("{\"a\": 1}");
            case "lines" -> text("one", "two");
            case "picture" -> Map.of("content", List.of(image()));
            case "bad_picture" ->
                Map.of("content", List.of(Map.of("type", "image", "mimeType", "image/png", "data", "A")));
            case "mixed" -> Map.of("content", List.of(Map.of("type", "text", "text", "look:"), image(),
                    Map.of("type", "resource", "resource", Map.of("uri", "file:///a.txt", "text", "inside")),
                    Map.of("type", "resource", "resource",
                            Map.of("uri", "file:///b.bin", "mimeType", "application/x", "blob", "AAEC")),
                    Map.of("type", "resource_link", "uri", "file:///c", "name", "c")));
            case "nothing" -> Map.of("content", List.of());
            case "fail" -> with(text("there is no such thing: 42"), "isError", true);
            case "fail_silently" -> Map.of("content", List.of(), "isError", true);
            case "deep" -> Map.of("content", List.of(), "structuredContent", Map.of("a", deep(250)));
            default -> text(JsonText.write(arguments));
        };
    }

    private static Object image() {
        return Map.of("type", "image", "mimeType", "image/png", "data", PIXEL);
    }

    private static Object deep(int levels) {
        Data d = Data.of(1);
        for (int i = 0; i < levels; i++) d = Data.List.of(d);
        return d;
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> copy = new java.util.HashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
