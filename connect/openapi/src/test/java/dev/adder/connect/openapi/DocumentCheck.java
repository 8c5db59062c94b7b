package dev.adder.connect.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.RequestContext;
import org.openapi4j.core.validation.ValidationException;
import org.openapi4j.operation.validator.model.Request;
import org.openapi4j.operation.validator.model.impl.Body;
import org.openapi4j.operation.validator.model.impl.DefaultRequest;
import org.openapi4j.operation.validator.model.impl.RequestParameters;
import org.openapi4j.operation.validator.validation.RequestValidator;
import org.openapi4j.parser.OpenApi3Parser;
import org.openapi4j.parser.model.v3.OpenApi3;

/**
 * Holds requests against a document, by libraries that share nothing with what made them: openapi4j takes parameters
 * and forms apart and checks them. It knows 3.0 only, so that JSON bodies of a 3.1 document are checked by a validator
 * of JSON Schema 2020-12, and the rest of it says nothing that 3.0 could not say; so are multipart bodies, which it
 * does not take apart well.
 */
final class DocumentCheck {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final JsonNode document;
    private final RequestValidator validator;
    private final boolean modern;
    volatile RequestParameters last;

    DocumentCheck(Path file, Path folder) throws Exception {
        document = YAML.readTree(file.toFile());
        modern = document.get("openapi").asText().startsWith("3.1");
        JsonNode old = document.deepCopy();
        if (modern) {
            ((ObjectNode) old).put("openapi", "3.0.3");
            soften(old);
        }
        withoutBodies(old.get("paths"), modern);
        Path copy = folder.resolve("as30.json");
        Files.writeString(copy, new ObjectMapper().writeValueAsString(old));
        OpenApi3 api = new OpenApi3Parser().parse(copy.toFile(), false);
        validator = new RequestValidator(api);
    }

    private static void withoutBodies(JsonNode paths, boolean json) {
        for (JsonNode item : paths) {
            for (JsonNode operation : item) {
                JsonNode content = operation.path("requestBody").path("content");
                if (content.has("multipart/form-data")) {
                    ((ObjectNode) operation).remove("requestBody");
                }
                for (var entry : content.properties()) {
                    if (json && entry.getKey().contains("json")) {
                        ((ObjectNode) entry.getValue()).set("schema", YAML.createObjectNode());
                    }
                }
            }
        }
    }

    /** What 3.0 cannot say is left unsaid. */
    private static void soften(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("const", "prefixItems", "$defs", "exclusiveMinimum", "exclusiveMaximum"));
            if (object.path("type").isArray()) {
                object.put("type", object.get("type").get(0).asText()).put("nullable", true);
            }
            if (object.path("type").asText().equals("null")) {
                object.remove("type");
            }
            if (object.path("items").isBoolean()) {
                object.remove("items");
            }
            if (object.path("$ref").asText().contains("/$defs/")) {
                object.remove("$ref");
            }
            if (object.has("contentMediaType")) {
                object.put("type", "string").put("format", "binary");
            }
        }
        node.forEach(DocumentCheck::soften);
    }

    /** What is wrong with a request, or empty. */
    String problem(Service.Seen seen) throws Exception {
        Map<String, String> cookies = new HashMap<>();
        if (!seen.header("Cookie").isEmpty()) {
            for (String cookie : seen.header("Cookie").split("; ")) {
                int at = cookie.indexOf('=');
                cookies.put(cookie.substring(0, at), cookie.substring(at + 1));
            }
        }
        DefaultRequest.Builder request = new DefaultRequest.Builder("http://localhost" + seen.path(),
                Request.Method.valueOf(seen.method())).cookies(cookies).query(seen.query())
                .body(Body.from(new ByteArrayInputStream(seen.body())));
        seen.headers().forEach((name, values) -> request.header(name, List.copyOf(values)));
        try {
            last = validator.validate(request.build());
        } catch (ValidationException e) {
            return "not as described: " + e.results();
        }
        String type = seen.header("Content-Type");
        if (type.startsWith("multipart/")) {
            return json(seen, "multipart/form-data", object(seen).toString());
        }
        return modern && type.contains("json") ? json(seen, type, seen.text()) : "";
    }

    private String json(Service.Seen seen, String type, String json) throws Exception {
        String path = seen.path().replaceFirst("^/api", "");
        String pointer = "#/paths/" + path.replace("/", "~1") + "/" + seen.method().toLowerCase(Locale.ROOT)
                + "/requestBody/content/" + type.replace("/", "~1").replace("+", "%2B") + "/schema";
        String text = new ObjectMapper().writeValueAsString(document);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                b -> b.schemas(Map.of("https://example.org/api.json", text)));
        Schema schema = registry.getSchema(SchemaLocation.of("https://example.org/api.json"
                + pointer));
        var errors = schema.validate(new ObjectMapper().readTree(json));
        return errors.isEmpty() ? "" : String.valueOf(errors);
    }

    /** A part of a multipart body. */
    record Part(String contentType, String file, byte[] content) {
        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /** The parts of a multipart body by name, taken apart by another library. */
    static Map<String, List<Part>> parts(Service.Seen seen) throws Exception {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        FileItemIterator items = new FileUpload().getItemIterator(new RequestContext() {
            @Override
            public String getCharacterEncoding() {
                return "UTF-8";
            }

            @Override
            public String getContentType() {
                return seen.header("Content-Type");
            }

            @Override
            @Deprecated
            public int getContentLength() {
                return seen.body().length;
            }

            @Override
            public InputStream getInputStream() {
                return new ByteArrayInputStream(seen.body());
            }
        });
        while (items.hasNext()) {
            FileItemStream item = items.next();
            parts.computeIfAbsent(item.getFieldName(), n -> new ArrayList<>()).add(
                    new Part(item.getContentType(), item.getName(), item.openStream().readAllBytes()));
        }
        return parts;
    }

    /** A multipart body as the object that its schema describes. */
    private JsonNode object(Service.Seen seen) throws Exception {
        JsonNode properties = document.at("/paths/" + seen.path().replaceFirst("^/api", "").replace("/", "~1")
                + "/post/requestBody/content/multipart~1form-data/schema/properties");
        ObjectNode object = YAML.createObjectNode();
        for (var entry : parts(seen).entrySet()) {
            JsonNode schema = schema(properties.path(entry.getKey()));
            boolean list = schema.path("type").asText().equals("array");
            for (Part part : entry.getValue()) {
                String type = (list ? schema(schema.get("items")) : schema).path("type").asText();
                boolean text = type.equals("string") || type.isEmpty();
                JsonNode value = text ? object.textNode(part.text()) : new ObjectMapper().readTree(part.text());
                if (list) {
                    object.withArray(entry.getKey()).add(value);
                } else {
                    object.set(entry.getKey(), value);
                }
            }
        }
        return object;
    }

    private JsonNode schema(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
