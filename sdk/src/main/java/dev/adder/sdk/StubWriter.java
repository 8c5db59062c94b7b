package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An SDK as Python stubs: first the named types, then the functions, by namespace. The same tools give the same bytes,
 * in whatever order they come, and the text is always valid Python. Types that programs pass in are
 * {@code TypedDict}s, those they only get back are dataclasses.
 */
public final class StubWriter {
    private static final Set<String> DICT_METHODS = Set.of(
            "keys", "values", "items", "get", "pop", "popitem", "update", "copy", "clear", "setdefault", "fromkeys");
    private static final int WIDTH = 100;
    private static final int LONG_COMMENT = 110;
    private static final int LONG_DEFAULT = 200;

    private static final int LONG_SIGNATURE = 240;

    private final StringBuilder out = new StringBuilder();
    private final RecordTypes types;
    private final boolean brief;

    private StubWriter(RecordTypes types, boolean brief) {
        this.types = types;
        this.brief = brief;
    }

    /** Stubs of all tools that programs can call. */
    public static String write(Sdk sdk) {
        return write(sdk.programTools());
    }

    /** Stubs of these tools with the types they need. */
    public static String write(Collection<Tool> tools) {
        return write(tools, false);
    }

    /** Stubs of these tools in which the parts of results have no comments. */
    static String writeBriefly(Collection<Tool> tools) {
        return write(tools, true);
    }

    private static String write(Collection<Tool> tools, boolean brief) {
        List<Tool> sorted = tools.stream().sorted(Sdk.ORDER).toList();
        StubWriter writer = new StubWriter(RecordTypes.of(sorted), brief);
        writer.types.all().forEach(writer::namedType);
        TreeMap<String, List<Tool>> namespaces = new TreeMap<>();
        sorted.forEach(t -> namespaces.computeIfAbsent(t.name().namespace(), n -> new ArrayList<>()).add(t));
        String open = "";
        for (var namespace : namespaces.entrySet()) {
            writer.namespace(open, namespace.getKey(), namespace.getValue());
            open = namespace.getKey();
        }
        return writer.out.toString().strip() + "\n";
    }

    /** The names of the classes that the stubs of an SDK show. */
    public static List<String> typeNames(Sdk sdk) {
        List<Tool> sorted = sdk.programTools().stream().sorted(Sdk.ORDER).toList();
        return RecordTypes.of(sorted).all().stream().filter(named -> named.type() instanceof Type.Record)
                .map(RecordTypes.Named::name).toList();
    }

    /** The stub of one tool with the types it needs. */
    public static String write(Tool tool) {
        return write(List.of(tool));
    }

    /** The signature alone, such as {@code search(query: str, limit: int = 10) -> list[Hit]}. */
    public static String signature(Tool tool) {
        return new StubWriter(RecordTypes.of(List.of(tool)), false).line(tool, tool.name().toString());
    }

    /** The signature; of a long one what may be left out is shown by name alone. */
    static String shortSignature(Tool tool) {
        String signature = signature(tool);
        if (signature.length() <= LONG_SIGNATURE) {
            return signature;
        }
        StubWriter writer = new StubWriter(RecordTypes.of(List.of(tool)), true);
        return writer.line(tool, tool.name().toString());
    }

    private void namedType(RecordTypes.Named named) {
        switch (named.type()) {
            case Type.Record record -> record(named, record);
            case Type.Literal literal -> literal(named.name(), literal);
            default -> alias(named.name(), types.print(named.type()));
        }
    }

    /** A type under a name; many alternatives on several lines. */
    private void alias(String name, String type) {
        String line = "type " + name + " = " + type;
        List<String> members = alternatives(type);
        if (line.length() <= LONG_COMMENT || members.size() == 1) {
            out.append(line).append("\n\n");
            return;
        }
        out.append("type ").append(name).append(" = (\n");
        StringBuilder row = new StringBuilder();
        for (String member : members) {
            if (row.length() > 0 && row.length() + member.length() + 7 > WIDTH) {
                out.append("    ").append(row).append('\n');
                row.setLength(0);
                row.append("| ");
            } else if (row.length() > 0) {
                row.append(" | ");
            }
            row.append(member);
        }
        out.append("    ").append(row).append("\n)\n\n");
    }

    /** The members of a union as it is written; what stands in brackets or quotes is not taken apart. */
    private static List<String> alternatives(String type) {
        List<String> members = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == ']') {
                depth += c == '[' ? 1 : -1;
            } else if (depth == 0 && type.startsWith(" | ", i)) {
                members.add(type.substring(start, i));
                start = i + 3;
            }
        }
        members.add(type.substring(start));
        return members;
    }

    private void literal(String name, Type.Literal literal) {
        out.append("type ").append(name).append(" = Literal[\n");
        StringBuilder line = new StringBuilder();
        for (Data value : literal.values()) {
            String text = DocText.literal(PythonText.literal(value)) + ",";
            if (!line.isEmpty() && line.length() + text.length() + 5 > WIDTH) {
                out.append("    ").append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(text);
        }
        out.append("    ").append(line).append("\n]\n\n");
    }

    private void record(RecordTypes.Named named, Type.Record record) {
        if (named.given() && record.fields().stream().anyMatch(f -> !PythonText.isIdentifier(f.name()))) {
            keys(named, record);
            return;
        }
        out.append(named.given() ? "class " + named.name() + "(TypedDict):\n"
                : "@dataclass\nclass " + named.name() + ":\n");
        boolean bare = brief && named.inner();
        String doc = bare ? "" : DocText.line(record.doc(), 400);
        if (!doc.isEmpty()) {
            docstring(DocText.wrapped(doc, ""), "    ");
        }
        List<Type.Field> ordered = new ArrayList<>(record.fields());
        if (!named.given()) {
            ordered.sort((a, b) -> Boolean.compare(!a.required(), !b.required()));
        }
        for (Type.Field field : ordered) {
            boolean method = DICT_METHODS.contains(field.name()) && types.isReturned(named);
            field(field, named.given(), bare ? "" : ToolDoc.field(field, method));
        }
        if (doc.isEmpty() && record.fields().stream().noneMatch(f -> PythonText.isIdentifier(f.name()))) {
            out.append("    pass\n");
        }
        out.append('\n');
    }

    /** A dict of which some keys are no names, such as keywords of Python, as a call of {@code TypedDict}. */
    private void keys(RecordTypes.Named named, Type.Record record) {
        boolean bare = brief && named.inner();
        String doc = bare ? "" : DocText.line(record.doc(), 400);
        if (!doc.isEmpty()) {
            DocText.wrapped("# " + doc, "# ").forEach(l -> out.append(l).append('\n'));
        }
        out.append(named.name()).append(" = TypedDict(\"").append(named.name()).append("\", {\n");
        NumberedKeys numbered = new NumberedKeys(record.fields());
        String last = "";
        for (Type.Field field : record.fields()) {
            if (numbered.isOneOfMany(field)) {
                last = field.name();
                continue;
            }
            andSoOn(last);
            last = "";
            String key = DocText.literal(PythonText.quote(DocText.line(field.name(), 80)));
            String type = types.print(field.type());
            commented("    " + key + ": " + (field.required() ? type : "NotRequired[" + type + "]") + ",",
                    bare ? "" : ToolDoc.field(field, false));
        }
        andSoOn(last);
        out.append("})\n\n");
    }

    private void andSoOn(String last) {
        if (!last.isEmpty()) {
            String key = DocText.literal(PythonText.quote(DocText.line(last, 80)));
            out.append("    # and so on, up to ").append(key).append('\n');
        }
    }

    private void field(Type.Field field, boolean given, String comment) {
        String type = types.print(field.type());
        String line;
        if (!PythonText.isIdentifier(field.name())) {
            String key = DocText.literal(PythonText.quote(DocText.line(field.name(), 80)));
            line = "    # [" + key + "]: " + (field.required() ? type : withNone(field.type()));
        } else if (given) {
            line = "    " + field.name() + ": " + (field.required() ? type : "NotRequired[" + type + "]");
        } else {
            line = "    " + field.name() + ": " + (field.required() ? type : withNone(field.type()) + " = None");
        }
        commented(line, comment);
    }

    /** A line with a comment behind it, or above it when it is long. */
    private void commented(String line, String comment) {
        if (comment.isEmpty()) {
            out.append(line).append('\n');
        } else if (line.length() + comment.length() + 4 <= LONG_COMMENT) {
            out.append(line).append("  # ").append(comment).append('\n');
        } else {
            DocText.wrapped("    # " + comment, "    # ").forEach(l -> out.append(l).append('\n'));
            out.append(line).append('\n');
        }
    }

    private String withNone(Type type) {
        return types.print(Types.optional(type));
    }

    /** A namespace as a class, nested ones inside; the classes around it may have been opened by the one before. */
    private void namespace(String before, String namespace, List<Tool> tools) {
        String indent = "";
        if (!namespace.isEmpty()) {
            String first = tools.getFirst().name().toString();
            String path = "";
            for (String part : namespace.split("\\.")) {
                path = path.isEmpty() ? part : path + "." + part;
                if (!(before + ".").startsWith(path + ".")) {
                    boolean own = path.equals(namespace);
                    out.append(indent).append("class ").append(part).append(':')
                            .append(own ? "  # call as " + first + "(...)\n" : "\n");
                }
                indent += "    ";
            }
        }
        Duration shared = namespace.isEmpty() ? null : ToolDoc.sharedTimeout(tools);
        if (shared != null) {
            docstring(List.of("Each call " + ToolDoc.timeout(shared) + "."), indent);
            out.append('\n');
        }
        for (Tool tool : tools) {
            function(tool, indent, shared);
        }
    }

    private void function(Tool tool, String indent, @Nullable Duration shared) {
        out.append(indent).append(tool.async() ? "async def " : "def ");
        out.append(wrapped(tool, tool.name().name(), indent)).append(":\n");
        List<String> doc = ToolDoc.lines(tool, shared == null);
        if (doc.isEmpty()) {
            out.append(indent).append("    ...\n\n");
        } else {
            docstring(doc, indent + "    ");
            out.append('\n');
        }
    }

    private String line(Tool tool, String name) {
        return name + "(" + String.join(", ", parameters(tool, brief)) + ") -> " + types.print(tool.result());
    }

    private String wrapped(Tool tool, String name, String indent) {
        List<String> parameters = parameters(tool, false);
        String line = name + "(" + String.join(", ", parameters) + ") -> " + types.print(tool.result());
        if (line.length() + indent.length() + 5 <= WIDTH || tool.parameters().isEmpty()) {
            return line;
        }
        String inner = indent + "    ";
        return name + "(\n" + inner + String.join(",\n" + inner, parameters) + ",\n" + indent + ") -> "
                + types.print(tool.result());
    }

    private List<String> parameters(Tool tool, boolean namesOnly) {
        List<String> parts = new ArrayList<>();
        boolean star = false;
        for (ToolParameter parameter : tool.parameters()) {
            if (parameter.keywordOnly() && !star) {
                parts.add("*");
                star = true;
            }
            parts.add(namesOnly && !parameter.required() ? parameter.name() + "=..." : parameter(parameter));
        }
        return parts;
    }

    private String parameter(ToolParameter parameter) {
        String type = types.print(parameter.type());
        if (parameter.required()) {
            return parameter.name() + ": " + type;
        }
        Data value = parameter.defaultValue();
        if (value == null || value instanceof Data.Null) {
            return parameter.name() + ": " + withNone(parameter.type()) + " = None";
        }
        String literal = PythonText.shortRepr(value, LONG_DEFAULT).length() < LONG_DEFAULT
                ? PythonText.literal(value) : "...";
        return parameter.name() + ": " + type + " = " + DocText.literal(literal);
    }

    private void docstring(List<String> lines, String indent) {
        String last = lines.getLast();
        out.append(indent).append("\"\"\"").append(escaped(lines.getFirst()));
        for (String line : lines.subList(1, lines.size())) {
            out.append('\n');
            if (!line.isEmpty()) {
                out.append(indent).append(escaped(line));
            }
        }
        boolean open = lines.size() > 1;
        boolean quote = last.endsWith("\"");
        out.append(open ? "\n" + indent : quote ? " " : "").append("\"\"\"\n");
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\");
    }
}
