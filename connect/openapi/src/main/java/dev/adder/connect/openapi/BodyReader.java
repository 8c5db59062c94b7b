package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.sdk.ToolParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of one operation: parameters for a program, and the plan by which they become a request. The fields of an
 * object become parameters; a body that is something else, or one of several objects, is one parameter.
 */
final class BodyReader {
    private static final int MAX_FIELDS = 120;

    private final OperationReader.Loading loading;
    private final String typeName;
    private final Set<String> taken;

    BodyReader(OperationReader.Loading loading, String typeName, Set<String> taken) {
        this.loading = loading;
        this.typeName = typeName;
        this.taken = taken;
    }

    /** One of the types in which a body may be sent. */
    private record Choice(String mediaType, BodyPlan.Kind kind, int rank, Spot content) {}

    /** Adds the parameters of a body; null when there is none. */
    @Nullable
    BodyPlan read(@Nullable Spot given, List<ToolParameter> parameters) throws BadPart {
        if (given == null) {
            return null;
        }
        Spot body = given.resolved();
        Choice choice = choose(body);
        if (choice == null) {
            return null;
        }
        boolean required = body.flag("required");
        Spot schema = choice.content.get("schema");
        SchemaTypes types = choice.kind == BodyPlan.Kind.FORM || choice.kind == BodyPlan.Kind.MULTIPART
                ? loading.forms() : loading.requests();
        if (schema != null && choice.kind != BodyPlan.Kind.TEXT && choice.kind != BodyPlan.Kind.BYTES) {
            Shape shape = shape(schema);
            if (shape != null && isFlat(schema, shape)) {
                return flat(choice, shape, required, types, parameters);
            }
        }
        String name = OperationReader.unique(choice.kind == BodyPlan.Kind.BYTES ? "content" : "body", "the", taken);
        Type type = switch (choice.kind) {
            case TEXT -> Type.STR;
            case BYTES -> Type.BYTES;
            case JSON -> schema == null ? Type.ANY
                    : types.read(schema, "array".equals(schema.text("type")) ? typeName : typeName + "Body");
            case FORM, MULTIPART -> schema == null ? new Type.DictOf(Type.STR, Type.ANY)
                    : types.read(schema, typeName + "Body");
        };
        String doc = OperationReader.doc(body.words("description"), type);
        if (choice.kind == BodyPlan.Kind.TEXT && !choice.mediaType.startsWith("text/plain")) {
            doc = ("As " + choice.mediaType + ". " + doc).strip();
        }
        parameters.add(new ToolParameter(name, name, type, doc, required, null, !required, false));
        return new BodyPlan(choice.kind, choice.mediaType, required, name, List.of());
    }

    /** The parts of the body's schema, or null when they cannot be had, which reading it will tell. */
    private @Nullable Shape shape(Spot schema) {
        try {
            return Shape.of(schema, typeName, loading.names());
        } catch (BadPart e) {
            return null;
        }
    }

    private static @Nullable Choice choose(Spot body) throws BadPart {
        Choice best = null;
        for (Map.Entry<String, Spot> entry : body.children("content").entrySet()) {
            String type = entry.getKey().strip();
            if (!type.matches("[A-Za-z0-9!#$&^_.+*-]{1,100}/[A-Za-z0-9!#$&^_.+*-]{1,100}(; ?[\\w=.\"+/ -]{1,200})?")) {
                throw new BadPart("not a media type: '" + Spot.shown(type) + "'");
            }
            Choice choice = choice(type, entry.getValue());
            if (best == null || choice.rank < best.rank) {
                best = choice;
            }
        }
        return best;
    }

    private static Choice choice(String mediaType, Spot content) {
        String type = mediaType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (type.equals("application/json") || type.endsWith("+json")) {
            return new Choice(type.contains("*") ? "application/json" : mediaType, BodyPlan.Kind.JSON, 0, content);
        }
        if (type.equals("application/x-www-form-urlencoded")) {
            return new Choice(mediaType, BodyPlan.Kind.FORM, 0, content);
        }
        if (type.startsWith("multipart/")) {
            return new Choice(mediaType, BodyPlan.Kind.MULTIPART, 0, content);
        }
        if (type.endsWith("/json") || type.equals("*/*") && !isRaw(content)) {
            return new Choice(type.contains("*") ? "application/json" : mediaType, BodyPlan.Kind.JSON, 1, content);
        }
        if (type.startsWith("text/") || type.endsWith("xml") || type.endsWith("yaml") || type.endsWith("sdp")) {
            return new Choice(mediaType, BodyPlan.Kind.TEXT, type.endsWith("xml") ? 4 : 3, content);
        }
        return new Choice(mediaType, BodyPlan.Kind.BYTES, 2, content);
    }

    private static boolean isRaw(Spot content) {
        Spot schema = content.get("schema");
        return schema == null || ScalarTypes.isBinary(schema);
    }

    /** Whether the fields of a body can be parameters: one plain object whose fields are all named. */
    private static boolean isFlat(Spot schema, Shape shape) {
        return shape.isObject() && !shape.hasAlternatives() && !shape.expectsMore() && !shape.nullable()
                && !Shape.nullable(schema) && shape.properties().size() <= MAX_FIELDS;
    }

    private BodyPlan flat(Choice choice, Shape shape, boolean required, SchemaTypes types,
            List<ToolParameter> parameters) throws BadPart {
        List<BodyPlan.Field> fields = new ArrayList<>();
        Set<String> needed = shape.required();
        for (Map.Entry<String, Shape.Property> entry : shape.properties().entrySet()) {
            Shape.Property property = entry.getValue();
            Spot schema = property.schema();
            if (schema.flag("readOnly") || schema.target().flag("readOnly")) {
                continue;
            }
            String key = entry.getKey();
            String python = OperationReader.unique(ToolNames.parameter(key), "body", taken);
            Type type = types.read(schema, TypeNames.inner(property.owner(), key));
            if (choice.kind == BodyPlan.Kind.MULTIPART && isFile(choice, key)) {
                type = Type.BYTES;
            }
            boolean must = needed.contains(key);
            Data constant = must ? OperationReader.only(type) : null;
            fields.add(field(choice, key, python, constant));
            Data value = constant == null ? ScalarTypes.plainDefault(property.defaultValue()) : constant;
            String doc = property.doc().isBlank() ? Shape.about(schema.target()) : property.doc();
            boolean form = choice.kind != BodyPlan.Kind.JSON;
            parameters.add(new ToolParameter(python, key, form ? Types.withoutNone(type) : type,
                    OperationReader.doc(doc, type), must && constant == null, value, true,
                    "password".equals(schema.text("format"))));
        }
        return new BodyPlan(choice.kind, choice.mediaType, required, null, fields);
    }

    /** Whether the document says of a part, beside its schema, that it is some kind of file. */
    private static boolean isFile(Choice choice, String key) {
        Spot encoding = choice.content.object("encoding");
        Spot own = encoding == null ? null : encoding.object(key);
        String type = own == null ? "" : own.words("contentType");
        return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/")
                || type.equals("application/octet-stream");
    }

    private static BodyPlan.Field field(Choice choice, String key, String python, @Nullable Data constant)
            throws BadPart {
        Spot encoding = choice.content.object("encoding");
        Spot own = encoding == null ? null : encoding.object(key);
        String style = own == null ? null : own.text("style");
        boolean explicit = own != null && (style != null || own.has("explode") || own.has("allowReserved"));
        WireParameter.Style chosen = style == null ? WireParameter.Style.FORM : WireParameter.Style.of(style);
        boolean explode = own != null && own.map().get("explode") instanceof Data.Bool b ? b.value()
                : chosen == WireParameter.Style.FORM;
        return new BodyPlan.Field(new WireParameter(python, key, WireParameter.Place.QUERY, chosen, explode, false,
                false, constant), own == null ? "" : own.words("contentType"), explicit);
    }
}
