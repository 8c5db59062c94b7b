package dev.adder.connect.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import dev.adder.testing.Needs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of real services, read from where they are kept. */
class RealDocumentsTest {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static OpenApi.Builder document(String name) {
        return OpenApi.document(Needs.openApiDocument(name));
    }

    /** Operations counted in the text by other means than the reader's. */
    private static int count(Path file) throws Exception {
        String text = Files.readString(file);
        if (!text.stripLeading().startsWith("{")) {
            int start = text.indexOf("\npaths:");
            String paths = text.substring(start, Pattern.compile("\n[a-z]").matcher(text).results()
                    .mapToInt(m -> m.start()).filter(i -> i > start).min().orElse(text.length()));
            return (int) Pattern.compile("(?m)^    (get|put|post|delete|options|head|patch|trace):").matcher(paths)
                    .results().count();
        }
        Data.Map paths = ((Data.Map) JsonText.read(text)).map("paths");
        return paths.entries().values().stream()
                .mapToInt(item -> (int) ((Data.Map) item).entries().keySet().stream().filter(METHODS::contains).count())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"box.json, OAuth2Security", "twilio_api_v2010.json, accountSid_authToken", "openai.yaml, ApiKeyAuth"})
    void allOperationsAreThere(String name, String scheme) throws Exception {
        OpenApi api = document(name).secret(scheme, "secret-0123456789").build();
        assertEquals(count(Needs.openApiDocument(name)), api.operations());
        assertEquals(api.operations(), api.tools().size() + api.leftOut());
        assertEquals(0, api.leftOut(), () -> String.join("\n", api.warnings()));
        for (String warning : api.warnings()) {
            assertTrue(warning.startsWith("no secret is given for the security scheme AdminApiKeyAuth"), warning);
        }
        Sdk sdk = Sdk.of(api.tools());
        assertEquals(api.operations(), sdk.tools().size());
        for (Tool tool : sdk.tools()) {
            readable(tool);
        }
        String stubs = StubWriter.write(sdk);
        assertFalse(stubs.contains("secret-0123456789"));
        assertEquals(stubs, StubWriter.write(Sdk.of(document(name).secret(scheme, "other").build().tools())));
    }

    private static void readable(Tool tool) {
        String where = tool.toString();
        assertTrue(tool.name().toString().matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){1,2}"), where);
        assertTrue(!tool.name().name().matches(".*_\\d+") || tool.originalName().matches(".*_\\d+"), where);
        for (ToolParameter parameter : tool.parameters()) {
            assertTrue(parameter.name().matches("[a-z][a-z0-9_]*"), where);
        }
        assertFalse(tool.doc().isBlank(), where);
        for (String noise : List.of("](http", "</", "**", "```", "&nbsp;")) {
            assertFalse(tool.doc().contains(noise), where + "\n" + tool.doc());
        }
    }

    @Test
    void namesOfTypesAreThoseOfTheDocument() {
        for (String name : List.of("box.json", "twilio_api_v2010.json", "openai.yaml")) {
            Map<String, Type> types = new HashMap<>();
            document(name).build().tools().forEach(t -> collect(t.result(), types));
            assertTrue(types.size() > 100, name);
            types.keySet().forEach(type -> assertTrue(PythonText.isIdentifier(type) && type.length() <= 60, type));
            long numbered = types.keySet().stream().filter(type -> type.matches(".*[A-Za-z][2-9]")).count();
            assertTrue(numbered <= types.size() / 50, () -> name + types.keySet());
        }
    }

    private static void collect(Type type, Map<String, Type> types) {
        switch (type) {
            case Type.Ref ref -> {
                if (types.putIfAbsent(ref.name(), ref) == null) {
                    collect(ref.target(), types);
                }
            }
            case Type.Record record -> {
                types.putIfAbsent(record.name(), record);
                record.fields().forEach(field -> collect(field.type(), types));
            }
            case Type.ListOf list -> collect(list.item(), types);
            case Type.DictOf dict -> collect(dict.value(), types);
            case Type.Union union -> union.members().forEach(member -> collect(member, types));
            default -> {
                // has no name
            }
        }
    }

    @Test
    void boxReadsWell() {
        Sdk sdk = Sdk.of(document("box.json").name("box").build().tools());
        assertEquals(
                "box.users.delete_users_id(user_id: str, *, notify: bool | None = None, force: bool | None = None) -> None",
                StubWriter.signature(sdk.find("box.users.delete_users_id")));
        assertEquals("box.comments.get_files_id_comments(file_id: str, *, fields: list[str] | None = None, "
                + "limit: int | None = None, offset: int = 0) -> Comments",
                StubWriter.signature(sdk.find("box.comments.get_files_id_comments")));
    }

    @Test
    void twilioReadsWell() {
        Sdk sdk = Sdk.of(document("twilio_api_v2010.json").name("twilio").build().tools());
        assertEquals("twilio.message.fetch_message(account_sid: str, sid: str) -> Message",
                StubWriter.signature(sdk.find("twilio.message.fetch_message")));
        Tool list = sdk.find("twilio.message.list_message");
        assertEquals("DateSent<", list.parameter("date_sent_lt").key());
        assertTrue(list.doc().contains("Paging: the result's next_page_uri is the address of the next page"),
                list.doc());
        assertNull(sdk.find("twilio.api20100401_message.fetch_message"));
    }

    @Test
    void openAiReadsWell() {
        Sdk sdk = Sdk.of(document("openai.yaml").name("openai").build().tools());
        assertEquals("openai.files.retrieve_file(file_id: str) -> OpenAIFile",
                StubWriter.signature(sdk.find("openai.files.retrieve_file")));
        Tool upload = sdk.find("openai.files.create_file");
        assertEquals(Type.BYTES, upload.parameter("file").type());
        assertTrue(sdk.find("openai.chat.list_chat_completions").doc()
                .contains("Paging: pass the result's last_id as after for the next page, while has_more is true"));
    }
}
