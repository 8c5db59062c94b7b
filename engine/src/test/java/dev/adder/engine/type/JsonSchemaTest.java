package dev.adder.engine.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaTest {
    private static Type read(String schema) {
        return JsonSchema.toType(JsonText.read(schema), "Thing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{\"type\":\"string\"};str",
                "{\"type\":\"integer\"};int",
                "{\"type\":\"number\"};float",
                "{\"type\":[\"string\",\"null\"]};str | None",
                "{\"type\":\"string\",\"nullable\":true};str | None",
                "{\"type\":\"array\",\"items\":{\"type\":\"integer\"}};list[int]",
                "{\"type\":\"array\"};list[Any]",
                "{\"enum\":[\"a\",\"b\",null]};Literal[\"a\", \"b\"] | None",
                "{\"enum\":[1.5,2]};float | int",
                "{\"const\":3};Literal[3]",
                "{\"type\":\"object\"};dict[str, Any]",
                "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}};dict[str, int]",
                "{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"null\"}]};int | None",
                "{\"oneOf\":[{\"const\":\"x\"},{\"const\":\"y\"}]};Literal[\"x\", \"y\"]",
                "{\"prefixItems\":[{\"type\":\"integer\"},{\"type\":\"string\"}],\"items\":false};tuple[int, str]",
                "{\"prefixItems\":[{\"type\":\"integer\"},{\"type\":\"string\"}],\"items\":false,\"type\":\"array\"};tuple[int, str]",
                "{\"properties\":{\"a\":{}}};Thing",
                "{};Any",
                "true;Any",
                "false;Never"
            })
    void readsSchemas(String schema, String python) {
        assertEquals(python, read(schema).toPython());
    }

    @Test
    void objectsBecomeRecords() {
        Type.Record record = (Type.Record) read("""
                {"type": "object", "title": "search result", "description": "A hit.", "required": ["url"],
                 "additionalProperties": false,
                 "properties": {"url": {"type": "string", "format": "uri", "description": "Where."},
                                "score": {"type": "number", "minimum": 0, "exclusiveMaximum": 1, "default": 0.5},
                                "author": {"type": "object", "properties": {"name": {"type": "string"}}}}}""");
        assertEquals("SearchResult", record.name());
        assertEquals("A hit.", record.doc());
        assertFalse(record.open());
        assertEquals(List.of(true, false, false), record.fields().stream().map(Type.Field::required).toList());
        assertEquals(Data.of(0.5), record.fields().get(1).defaultValue());
        Type.Constrained score = assertInstanceOf(Type.Constrained.class, record.fields().get(1).type());
        assertEquals("at least 0, less than 1", score.constraints().words());
        assertEquals("SearchResultAuthor", record.fields().get(2).type().toPython());
    }

    @Test
    void recursiveSchemasEnd() {
        Type type =
                read("""
                {"$ref": "#/$defs/node", "$defs": {"node": {"type": "object", "properties": {
                  "value": {"type": "integer"}, "children": {"type": "array", "items": {"$ref": "#/$defs/node"}}}}}}""");
        Type.Record node = (Type.Record) Types.resolve(type);
        assertEquals("Node", node.name());
        assertEquals("list[Node]", node.fields().get(1).type().toPython());
        assertEquals(node, Types.resolve(((Type.ListOf) node.fields().get(1).type()).item()));
        Data.Map schema = JsonSchema.toSchema(type);
        assertEquals("#/$defs/Node", schema.text("$ref"));
        assertTrue(Validator.validate(type, JsonText.read("{\"children\": [{\"children\": []}]}")).isEmpty());
        assertEquals(1, Validator.validate(type, JsonText.read("{\"children\": [{\"value\": \"x\"}]}")).size());
    }

    @Test
    void allOfIsOneRecord() {
        Type.Record record = (Type.Record) Types.resolve(read("""
                {"allOf": [{"$ref": "#/definitions/Base"}, {"properties": {"b": {"type": "string"}}, "required": ["b"]}],
                 "definitions": {"Base": {"type": "object", "properties": {"a": {"type": "integer"}}}}}"""));
        assertEquals(List.of("a", "b"), record.fields().stream().map(Type.Field::name).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{\"type\":\"strnig\"};unknown type 'strnig' at Thing",
                "{\"$ref\":\"#/nope\"};reference to nothing: #/nope",
                "{\"$ref\":\"other.json\"};reference to elsewhere is not followed: other.json",
                "{\"$ref\":\"#\"};reference to itself alone: #",
                "{\"type\":5};'type' must be text or a list at Thing",
                "7;a schema must be an object, not int, at Thing"
            })
    void badSchemasAreAnythingWithAWarning(String schema, String warning) {
        JsonSchema.Reading reading = JsonSchema.read(JsonText.read(schema), "Thing");
        assertEquals(Type.ANY, Types.resolve(reading.type()));
        assertEquals(List.of(warning), reading.warnings());
    }

    @Test
    void hostileSchemasEnd() {
        Data deep = Data.Map.EMPTY;
        for (int i = 0; i < 200; i++) {
            deep = Data.Map.of("type", "array", "items", deep);
        }
        assertEquals(1, JsonSchema.read(deep, "Deep").warnings().size());
        Data.Map.Builder definitions = Data.Map.builder();
        for (int i = 0; i < 60; i++) {
            Data next = Data.Map.of("$ref", "#/$defs/d" + (i + 1));
            definitions.put("d" + i, Data.Map.of("type", "object", "properties", Data.Map.of("a", next, "b", next)));
        }
        Data.Map bomb = Data.Map.of("$ref", "#/$defs/d0", "$defs", definitions.build());
        Type type = JsonSchema.toType(bomb, "Bomb");
        assertEquals("D0", type.toPython());
        assertTrue(JsonText.write(JsonSchema.toSchema(type)).length() < 20_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1},\"minItems\":2,\"uniqueItems\":true}",
                "{\"type\":\"integer\",\"minimum\":1,\"maximum\":10,\"multipleOf\":3}",
                "{\"type\":\"object\",\"title\":\"P\",\"properties\":{\"a\":{\"type\":\"string\",\"description\":\"x\"}},"
                        + "\"required\":[\"a\"],\"additionalProperties\":false}",
                "{\"type\":\"string\",\"pattern\":\"^a\",\"format\":\"date\"}",
                "{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}"
            })
    void schemasSurviveTheWayThrough(String schema) {
        assertEquals(schema, JsonText.write(JsonSchema.toSchema(read(schema))));
    }
}
