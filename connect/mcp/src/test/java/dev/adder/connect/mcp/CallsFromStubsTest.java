package dev.adder.connect.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import dev.adder.testing.Needs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty calls of each of three servers, written from nothing but their approved stubs: all are right at first try. */
class CallsFromStubsTest {
    private static void check(String name, Map<String, String> environment, List<String> arguments, String calls)
            throws Exception {
        Path main = Needs.npmPackage("@modelcontextprotocol/server-" + name).resolve("dist/index.js");
        List<String> line = new ArrayList<>(List.of(Needs.node().toString(), main.toString()));
        line.addAll(arguments);
        try (Mcp server = Mcp.stdio(name, line, environment, Duration.ofMinutes(1))) {
            Sdk sdk = Sdk.of(server.tools());
            List<String> lines = calls.lines().toList();
            assertEquals(20, lines.size());
            for (String call : lines) call(sdk, name + "." + call);
        }
    }

    private static void call(Sdk sdk, String call) throws Exception {
        int space = call.indexOf(' ');
        String name = space < 0 ? call : call.substring(0, space);
        Data.Map arguments = space < 0 ? Data.Map.EMPTY : (Data.Map) JsonText.read(call.substring(space + 1));
        Tool tool = sdk.tools().stream().filter(t -> t.name().toString().equals(name)).findFirst().orElseThrow();
        Validator.Checked checked = tool.check(arguments);
        assertTrue(checked.ok(), () -> call + " -> " + checked.problems());
        Outcome outcome = tool.function().invoke((Data.Map) checked.data(), ToolContext.standalone());
        Outcome.Value value = assertInstanceOf(Outcome.Value.class, outcome, () -> call + " -> " + outcome);
        Validator.Checked result = Validator.result(tool.result(), value.data());
        assertTrue(result.ok(), () -> call + " -> " + result.problems());
    }

    @Test
    void filesystem(@TempDir Path folder) throws Exception {
        String top = folder.toRealPath().toString();
        check("filesystem", Map.of(), List.of(top), """
                list_allowed_directories
                create_directory {"path": "TOP/notes/old"}
                write_file {"path": "TOP/notes/a.txt", "content": "one\\ntwo\\nthree\\n"}
                write_file {"path": "TOP/notes/b.md", "content": "# b"}
                read_text_file {"path": "TOP/notes/a.txt"}
                read_text_file {"path": "TOP/notes/a.txt", "head": 1}
                read_text_file {"path": "TOP/notes/a.txt", "tail": 2}
                read_file {"path": "TOP/notes/b.md"}
                read_multiple_files {"paths": ["TOP/notes/a.txt", "TOP/notes/b.md"]}
                list_directory {"path": "TOP/notes"}
                list_directory_with_sizes {"path": "TOP/notes"}
                list_directory_with_sizes {"path": "TOP/notes", "sort_by": "size"}
                directory_tree {"path": "TOP"}
                directory_tree {"path": "TOP", "exclude_patterns": ["old"]}
                search_files {"path": "TOP", "pattern": "**/*.txt"}
                search_files {"path": "TOP", "pattern": "*", "exclude_patterns": ["*.md"]}
                get_file_info {"path": "TOP/notes/a.txt"}
                edit_file {"path": "TOP/notes/a.txt", "edits": [{"oldText": "two", "newText": "2"}], "dry_run": true}
                edit_file {"path": "TOP/notes/a.txt", "edits": [{"oldText": "two", "newText": "2"}]}
                move_file {"source": "TOP/notes/a.txt", "destination": "TOP/notes/old/a.txt"}
                """.replace("TOP", top).stripTrailing());
    }

    @Test
    void memory(@TempDir Path folder) throws Exception {
        check("memory", Map.of("MEMORY_FILE_PATH", folder.resolve("memory.json").toString()), List.of(), """
                read_graph
                create_entities {"entities": [{"name": "Ada", "entityType": "person", "observations": ["counts"]}]}
                create_entities {"entities": [{"name": "Bob", "entityType": "person", "observations": []}]}
                create_entities {"entities": [{"name": "Engine", "entityType": "machine", "observations": ["brass"]}]}
                add_observations {"observations": [{"entityName": "Ada", "contents": ["writes", "reads"]}]}
                add_observations {"observations": [{"entityName": "Bob", "contents": ["sings"]}]}
                create_relations {"relations": [{"from": "Ada", "to": "Engine", "relationType": "describes"}]}
                create_relations {"relations": [{"from": "Bob", "to": "Ada", "relationType": "knows"}]}
                open_nodes {"names": ["Ada"]}
                open_nodes {"names": ["Ada", "Bob"]}
                open_nodes {"names": []}
                search_nodes {"query": "brass"}
                search_nodes {"query": "nobody"}
                read_graph
                delete_observations {"deletions": [{"entityName": "Ada", "observations": ["reads"]}]}
                delete_relations {"relations": [{"from": "Bob", "to": "Ada", "relationType": "knows"}]}
                delete_entities {"entity_names": ["Bob"]}
                list_resources
                list_resource_templates
                read_graph
                """.stripTrailing());
    }

    @Test
    void everything() throws Exception {
        check("everything", Map.of(), List.of(), """
                echo {"message": "hello"}
                echo {"message": ""}
                get_sum {"a": 1, "b": 2}
                get_sum {"a": 1.5, "b": -2}
                get_annotated_message {"message_type": "error"}
                get_annotated_message {"message_type": "debug", "include_image": true}
                get_env
                get_resource_links
                get_resource_links {"count": 2}
                get_resource_reference
                get_resource_reference {"resource_type": "Blob", "resource_id": 3}
                get_structured_content {"location": "Chicago"}
                get_structured_content {"location": "New York"}
                get_tiny_image
                list_prompts
                list_resources
                list_resource_templates
                get_prompt {"name": "simple-prompt"}
                get_annotated_message {"message_type": "success", "include_image": false}
                echo {"message": "a\\nb"}
                """.stripTrailing());
    }
}
