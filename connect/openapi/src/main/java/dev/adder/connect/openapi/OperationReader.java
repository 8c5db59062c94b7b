package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolParameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One operation of a document as a tool. */
final class OperationReader {
    private static final int MAX_PARAMETERS = 300;
    private static final int MAX_DOC = 600;
    private static final int MAX_TYPE_NAME = 45;
    private static final int MAX_SUMMARY = 160;
    private static final int MAX_PARAMETER_DOC = 220;
    private static final Set<String> NOTHING = Set.of("ok", "success", "successful", "successfulresponse",
            "successfuloperation", "created", "accepted", "nocontent", "default", "response", "resultsok", "deleted",
            "updated", "successresponse", "successfullyretrieved");

    private static final Pattern PREAMBLE = Pattern.compile(
            "^(returns )?((an? |the )?(successful |success |ok )?(response|result|operation|answer) "
                    + "(including|containing|with|which contains|that contains|includes|contains) )?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT_FIELD =
            Pattern.compile("\\b(previous|last) (response|page)('s)? next\\b"
                    + "|\\bnext (value|field) (from|of) the (previous|last)\\b");

    private final Loading loading;
    private final Spot pathItem;
    private final Spot spot;
    private final String method;
    private final String path;
    private final String typeName;
    private final Set<String> taken = new HashSet<>();

    /**
     * What all operations of a document share.
     *
     * @param source where tools say they come from
     * @param timeout how long a call may take when that is longer than usual, else null
     */
    record Loading(Spot document, TypeNames names, SchemaTypes requests, SchemaTypes forms, SchemaTypes results,
            Servers servers, Credentials credentials, String source, @Nullable Duration timeout) {}

    /** What an operation is called: its id at the source, its namespace and its name in programs. */
    record Called(String id, String namespace, String function) {}

    OperationReader(Loading loading, Spot pathItem, Spot spot, String method, String path, Called called) {
        this.loading = loading;
        this.pathItem = pathItem;
        this.spot = spot;
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        String words = TypeNames.pascal(called.function.replace('_', ' '));
        this.typeName = words.length() > MAX_TYPE_NAME ? wholeWords(words) : words;
    }

    /** The first words of a long class name. */
    private static String wholeWords(String words) {
        int end = MAX_TYPE_NAME;
        while (end > 0 && !Character.isUpperCase(words.charAt(end))) {
            end--;
        }
        return words.substring(0, end > MAX_TYPE_NAME / 2 ? end : MAX_TYPE_NAME);
    }

    /** Reads the operation; who calls it must have a caller by the time the tool is used. */
    Tool.Builder read(Called called, Supplier<Caller> caller) throws BadPart {
        List<WireParameter> wires = new ArrayList<>();
        List<ToolParameter> parameters = new ArrayList<>();
        List<Credentials.Scheme> schemes =
                loading.credentials.choose(spot.has("security") ? spot.get("security")
                        : loading.document.get("security"));
        parameters(schemes, wires, parameters);
        requireAllInPath(wires);
        BodyReader body = new BodyReader(loading, typeName, taken);
        BodyPlan plan = body.read(spot.get("requestBody"), parameters);
        ResultReader result = new ResultReader(loading, typeName, method.equals("GET"));
        result.read(spot.get("responses"));
        Operation operation = new Operation(method, loading.servers.of(spot, pathItem), Servers.encoded(path), wires,
                plan, result.accept(), result.answer(), schemes);
        Tool.Builder builder = Tool.builder(called.id.isBlank() ? method + " " + path : called.id)
                .namespace(called.namespace).pythonName(called.function).doc(doc(parameters, result.fields()))
                .parameters(parameters).result(result.type(), resultDoc(result.doc(), result.type())).effect(effect())
                .idempotent(method.equals("PUT") || method.equals("DELETE")).blocking(true).source(loading.source)
                .timeout(loading.timeout);
        if (spot.flag("deprecated")) {
            builder.warning("deprecated");
        }
        return builder.function((arguments, context) -> caller.get().call(operation, arguments));
    }

    private Effect effect() {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS", "TRACE" -> Effect.READ;
            case "DELETE" -> Effect.DESTROY;
            default -> Effect.WRITE;
        };
    }

    private void parameters(List<Credentials.Scheme> schemes, List<WireParameter> wires,
            List<ToolParameter> parameters) throws BadPart {
        Map<String, Spot> all = new LinkedHashMap<>();
        List<Spot> given = new ArrayList<>(pathItem.items("parameters"));
        given.addAll(spot.items("parameters"));
        if (given.size() > MAX_PARAMETERS) {
            throw new BadPart("it has more than " + MAX_PARAMETERS + " parameters");
        }
        for (Spot one : given) {
            Spot parameter = one.resolved();
            if (parameter.words("name").isEmpty()) {
                throw new BadPart("a parameter has no name");
            }
            all.put(parameter.words("in") + " " + parameter.words("name"), parameter);
        }
        List<Spot> ordered = new ArrayList<>(all.values());
        ordered.sort(Comparator.comparingInt(p -> p.words("in").equals("path")
                ? Math.max(0, path.indexOf("{" + p.words("name") + "}")) : Integer.MAX_VALUE));
        for (Spot parameter : ordered) {
            WireParameter.Place place = switch (parameter.words("in")) {
                case "path" -> WireParameter.Place.PATH;
                case "query" -> WireParameter.Place.QUERY;
                case "header" -> WireParameter.Place.HEADER;
                case "cookie" -> WireParameter.Place.COOKIE;
                default -> throw new BadPart("a parameter is in '" + Spot.shown(parameter.words("in")) + "'");
            };
            String name = parameter.words("name");
            boolean header = place == WireParameter.Place.HEADER;
            if (header && Headers.isOwn(name) || Credentials.isTaken(schemes, place, name)) {
                continue;
            }
            if (place == WireParameter.Place.PATH && !path.contains("{" + name + "}")) {
                continue;
            }
            parameter(parameter, place, header ? Headers.checkedName(name) : name, wires, parameters);
        }
    }

    private void parameter(Spot spot, WireParameter.Place place, String name, List<WireParameter> wires,
            List<ToolParameter> parameters) throws BadPart {
        boolean json = false;
        Spot schema = spot.get("schema");
        for (Map.Entry<String, Spot> content : spot.children("content").entrySet()) {
            json = content.getKey().contains("json");
            schema = content.getValue().get("schema");
            if (!json) {
                throw new BadPart("the parameter " + Spot.shown(name) + " is sent as "
                        + Spot.shown(content.getKey()) + ", which is not supported");
            }
        }
        String python = unique(ToolNames.parameter(name), place.name().toLowerCase(Locale.ROOT), taken);
        Type type = schema == null ? Type.STR
                : loading.requests.read(schema, typeName + TypeNames.pascal(python.replace('_', ' ')));
        Spot about = schema == null ? spot : schema.target();
        boolean required = spot.flag("required") || place == WireParameter.Place.PATH;
        Data value = schema == null ? null : ScalarTypes.plainDefault(schema.map().get("default"));
        Data constant = required ? only(type) : null;
        boolean shown = constant == null;
        wires.add(new WireParameter(python, name, place, style(spot, place), explode(spot, place),
                spot.flag("allowReserved"), json, constant));
        String doc = spot.words("description").isBlank() ? Shape.about(about) : spot.words("description");
        String line = doc(doc, type);
        if (name.matches(".*[<>]=?")) {
            line = (line + " Sent as " + name + ".").strip();
        }
        if (spot.flag("deprecated")) {
            line = line.toLowerCase(Locale.ROOT).startsWith("deprecated") ? line : ("Deprecated. " + line).strip();
        }
        ToolParameter parameter = new ToolParameter(python, name, Types.withoutNone(type), line, required && shown,
                constant == null ? value : constant, place != WireParameter.Place.PATH,
                "password".equals(about.text("format")));
        parameters.add(parameter);
    }

    /** The one value that a type has, or null. */
    static @Nullable Data only(Type type) {
        return type instanceof Type.Literal l && l.values().size() == 1 ? l.values().getFirst() : null;
    }

    /** What a parameter means, in a few words; what its type says already is not repeated. */
    static String doc(String text, Type type) {
        return Markdown.line(text, MAX_PARAMETER_DOC);
    }

    /** A name that no other parameter has; the place helps where it does. */
    static String unique(String wanted, String place, Set<String> taken) {
        String name = wanted;
        if (!taken.add(name)) {
            name = place + "_" + wanted;
            for (int i = 2; !taken.add(name); i++) {
                name = place + "_" + wanted + "_" + i;
            }
        }
        return name;
    }

    private static WireParameter.Style style(Spot spot, WireParameter.Place place) throws BadPart {
        String style = spot.text("style");
        boolean inPathOrHeader = place == WireParameter.Place.PATH || place == WireParameter.Place.HEADER;
        return style == null ? inPathOrHeader ? WireParameter.Style.SIMPLE : WireParameter.Style.FORM
                : WireParameter.Style.of(style);
    }

    private static boolean explode(Spot spot, WireParameter.Place place) throws BadPart {
        boolean form = style(spot, place) == WireParameter.Style.FORM;
        return spot.map().get("explode") instanceof Data.Bool b ? b.value() : form;
    }

    private void requireAllInPath(List<WireParameter> wires) throws BadPart {
        Set<String> known = new HashSet<>();
        wires.forEach(w -> known.add(w.name()));
        Matcher braces = Pattern.compile("\\{([^{}]*)\\}").matcher(path);
        while (braces.find()) {
            if (!known.contains(braces.group(1))) {
                throw new BadPart("its path parameter '" + Spot.shown(braces.group(1)) + "' is not described");
            }
        }
    }

    private String doc(List<ToolParameter> parameters, List<String> fields) {
        String summary = Markdown.remarksLast(spot.words("summary"));
        String description = Markdown.block(Markdown.remarksLast(spot.words("description")), MAX_DOC);
        if (description.isEmpty() && summary.contains("\n\n")) {
            description = Markdown.block(summary, MAX_DOC);
            summary = "";
        } else {
            summary = Markdown.line(summary, MAX_SUMMARY);
        }
        StringBuilder doc = new StringBuilder();
        if (summary.isEmpty() && description.isEmpty()) {
            description = aboutPath();
        }
        String start = description.lines().findFirst().orElse("");
        boolean repeated = !summary.isEmpty() && plain(start).startsWith(plain(summary));
        if (summary.isEmpty() || repeated) {
            String first = Markdown.first(start);
            doc.append(first.isEmpty() ? method + " " + path : first.matches(".*[.!?…:]") ? first : first + ".");
            String rest = description.substring(Math.min(first.length(), description.length())).strip();
            doc.append(rest.isEmpty() ? "" : "\n" + rest);
        } else {
            boolean ended = summary.matches(".*[.!?…:]");
            doc.append(summary).append(ended ? "" : ".");
            String first = Markdown.first(start);
            if (Markdown.repeats(first, summary, "")) {
                description = description.substring(Math.min(first.length(), description.length())).strip();
            }
            doc.append(description.isEmpty() ? "" : "\n" + description);
        }
        Map<String, String> names = new LinkedHashMap<>();
        parameters.forEach(p -> names.putIfAbsent(p.key(), p.name()));
        boolean nextIsCursor = parameters.stream().anyMatch(p -> NEXT_FIELD.matcher(p.doc()).find());
        String paging = method.equals("GET") || method.equals("POST") ? Paging.note(names, fields, nextIsCursor) : "";
        doc.append(paging.isEmpty() ? "" : "\n" + paging);
        return doc.toString();
    }

    /** The address, and what the document says of it rather than of one of its operations. */
    private String aboutPath() {
        String about = pathItem.words("summary").isBlank() ? pathItem.words("description") : pathItem.words("summary");
        String line = Markdown.line(about, 200);
        return line.isEmpty() ? "" : method + " " + path + ".\n" + line;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** What an answer means, without the words that all answers are described with. */
    private static String resultDoc(String text, Type type) {
        String line = PREAMBLE.matcher(Markdown.line(text, 140)).replaceFirst("");
        boolean empty = line.isBlank() || NOTHING.contains(plain(line));
        if (empty || type instanceof Type.None || line.length() < 80 && line.matches("(?i).*successful(ly)?\\.?")) {
            return "";
        }
        return Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }
}
