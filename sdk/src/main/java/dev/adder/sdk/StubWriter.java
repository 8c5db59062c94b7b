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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An SDK as Python stubs: first the named types, then the functions, by namespace. The same tools give the same bytes.
 * Types that programs pass in are {@code TypedDict}s, those they only get back are dataclasses.
 */
public final class StubWriter {
    private static final Set<String> DICT_METHODS = Set.of(
            "keys", "values", "items", "get", "pop", "popitem", "update", "copy", "clear", "setdefault", "fromkeys");
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();
    private final RecordTypes types;

    private StubWriter(RecordTypes types) {
        this.types = types;
    }

    /** Stubs of all tools that programs can call. */
    public static String write(Sdk sdk) {
        return write(sdk.programTools());
    }

    /** Stubs of these tools with the types they need. */
    public static String write(Collection<Tool> tools) {
        StubWriter writer = new StubWriter(RecordTypes.of(tools));
        writer.types.all().forEach(writer::namedType);
        Set<String> namespaces = new TreeSet<>();
        tools.forEach(t -> namespaces.add(t.name().namespace()));
        for (String namespace : namespaces) {
            List<Tool> members = tools.stream().filter(t -> t.name().namespace().equals(namespace)).toList();
            writer.namespace(namespace, members);
        }
        return writer.out.toString().strip() + "\n";
    }

    /** The stub of one tool with the types it needs. */
    public static String write(Tool tool) {
        return write(List.of(tool));
    }

    /** The signature alone, such as {@code search(query: str, limit: int = 10) -> list[Hit]}. */
    public static String signature(Tool tool) {
        return new StubWriter(RecordTypes.of(List.of(tool))).line(tool, tool.name().toString());
    }

    private void namedType(RecordTypes.Named named) {
        if (named.type() instanceof Type.Record record) {
            record(named, record);
        } else {
            out.append("type ").append(named.name()).append(" = ").append(types.print(named.type())).append("\n\n");
        }
    }

    private void record(RecordTypes.Named named, Type.Record record) {
        out.append(named.given() ? "class " + named.name() + "(TypedDict):\n"
                : "@dataclass\nclass " + named.name() + ":\n");
        if (!record.doc().isBlank()) {
            docstring(List.of(DocText.line(record.doc(), 400)), "    ");
        }
        List<Type.Field> ordered = new ArrayList<>(record.fields());
        if (!named.given()) {
            ordered.sort((a, b) -> Boolean.compare(!a.required(), !b.required()));
        }
        for (Type.Field field : ordered) {
            field(field, named.given());
        }
        if (record.fields().isEmpty() && record.doc().isBlank()) {
            out.append("    pass\n");
        }
        out.append('\n');
    }

    private void field(Type.Field field, boolean given) {
        String type = types.print(field.type());
        String comment = fieldComment(field);
        out.append("    ");
        if (!PythonText.isIdentifier(field.name())) {
            String key = PythonText.quote(DocText.line(field.name(), 80));
            out.append("# [").append(key).append("]: ").append(field.required() ? type : withNone(field.type()));
            out.append(comment.isEmpty() ? "" : "  " + comment).append('\n');
            return;
        }
        out.append(field.name()).append(": ");
        if (given) {
            out.append(field.required() ? type : "NotRequired[" + type + "]");
        } else {
            out.append(field.required() ? type : withNone(field.type()) + " = None");
        }
        out.append(comment.isEmpty() ? "" : "  # " + comment).append('\n');
    }

    private String withNone(Type type) {
        return types.print(Types.optional(type));
    }

    private static String fieldComment(Type.Field field) {
        List<String> parts = new ArrayList<>();
        if (!field.doc().isBlank()) {
            parts.add(DocText.line(field.doc(), 300));
        }
        String limits = limits(field.type());
        if (!limits.isEmpty()) {
            parts.add(limits);
        }
        Data value = field.defaultValue();
        if (value != null && !(value instanceof Data.Null)) {
            parts.add("default " + PythonText.shortRepr(value, 60));
        }
        if (DICT_METHODS.contains(field.name())) {
            parts.add("the field; " + field.name() + "() is the dict method");
        }
        return String.join("; ", parts).replace(".; ", ". ");
    }

    private static String limits(Type type) {
        return switch (type) {
            case Type.Constrained c -> DocText.line(c.constraints().words(), 120);
            case Type.Union u -> u.members().stream()
                    .map(StubWriter::limits)
                    .filter(w -> !w.isEmpty())
                    .findFirst()
                    .orElse("");
            case Type.ListOf l -> limits(l.item()).isEmpty() ? "" : "each " + limits(l.item());
            default -> "";
        };
    }

    private void namespace(String namespace, List<Tool> tools) {
        String indent = "";
        if (!namespace.isEmpty()) {
            String first = tools.getFirst().name().toString();
            out.append("class ").append(namespace).append(":  # call as ").append(first).append("(...)\n");
            indent = "    ";
        }
        for (Tool tool : tools) {
            function(tool, indent);
        }
    }

    private void function(Tool tool, String indent) {
        out.append(indent).append(tool.async() ? "async def " : "def ");
        out.append(wrapped(tool, tool.name().name(), indent)).append(":\n");
        List<String> doc = doc(tool);
        if (doc.isEmpty()) {
            out.append(indent).append("    ...\n\n");
        } else {
            docstring(doc, indent + "    ");
            out.append('\n');
        }
    }

    private String line(Tool tool, String name) {
        return name + "(" + String.join(", ", parameters(tool)) + ") -> " + types.print(tool.result());
    }

    private String wrapped(Tool tool, String name, String indent) {
        String line = line(tool, name);
        if (line.length() + indent.length() + 5 <= WIDTH || tool.parameters().isEmpty()) {
            return line;
        }
        String inner = indent + "    ";
        return name + "(\n" + inner + String.join(",\n" + inner, parameters(tool)) + ",\n" + indent + ") -> "
                + types.print(tool.result());
    }

    private List<String> parameters(Tool tool) {
        List<String> parts = new ArrayList<>();
        boolean star = false;
        for (ToolParameter parameter : tool.parameters()) {
            if (parameter.keywordOnly() && !star) {
                parts.add("*");
                star = true;
            }
            parts.add(parameter(parameter));
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
        String literal = PythonText.literal(value);
        return parameter.name() + ": " + type + " = " + (literal.length() > 200 ? "..." : DocText.line(literal));
    }

    /** The lines of a tool's documentation, as in its docstring. */
    static List<String> doc(Tool tool) {
        List<String> lines = new ArrayList<>();
        DocText.block(tool.doc()).lines().forEach(lines::add);
        section(lines, "Args:", tool.parameters().stream().map(StubWriter::parameterDoc).toList());
        String result = DocText.line(tool.resultDoc(), 400);
        String observed = tool.resultObserved() ? "(shape as observed, not declared)" : "";
        section(lines, "Returns:", List.of((result + " " + observed).strip()));
        if (!tool.examples().isEmpty()) {
            lines.add("Examples:");
            for (String example : tool.examples()) {
                DocText.block(example, 600).lines().forEach(l -> lines.add("    " + l));
            }
        }
        section(lines, "Warning:", tool.warnings().stream().map(w -> DocText.line(w, 400)).toList());
        String limits = limits(tool);
        if (!limits.isEmpty()) {
            lines.add("Limits: " + limits + ".");
        }
        String effect = effect(tool);
        if (!effect.isEmpty()) {
            lines.add("Effect: " + effect + ".");
        }
        return lines;
    }

    private static String parameterDoc(ToolParameter parameter) {
        String doc = DocText.line(parameter.doc(), 600);
        String limits = limits(parameter.type());
        if (doc.isEmpty() && limits.isEmpty()) {
            return "";
        }
        String both = doc.isEmpty() ? limits : limits.isEmpty() ? doc : doc + " (" + limits + ")";
        return parameter.name() + ": " + both;
    }

    private static void section(List<String> lines, String title, List<String> entries) {
        List<String> shown = entries.stream().filter(e -> !e.isBlank()).toList();
        if (shown.isEmpty()) {
            return;
        }
        if (shown.size() == 1 && !title.equals("Args:")) {
            lines.add(title + " " + shown.getFirst());
            return;
        }
        lines.add(title);
        shown.forEach(e -> lines.add("    " + e));
    }

    /** All limits of a tool in words, or empty. */
    static String limits(Tool tool) {
        List<String> words = new ArrayList<>();
        tool.rateLimits().forEach(l -> words.add(l.words()));
        Integer calls = tool.maxCallsPerRun();
        if (calls != null) {
            words.add("at most " + calls + (calls == 1 ? " call" : " calls") + " per run");
        }
        String timeout = time(tool.timeout());
        if (!timeout.isEmpty()) {
            words.add("gives up after " + timeout);
        }
        return String.join("; ", words);
    }

    private static String time(@Nullable Duration time) {
        return time == null ? "" : RateLimit.durationWords(time, false);
    }

    /** A tool's effect and approval in words; empty for one that only reads. */
    static String effect(Tool tool) {
        List<String> words = new ArrayList<>();
        if (tool.effect() != Effect.READ) {
            words.add(tool.effect().words());
            if (tool.idempotent()) {
                words.add("repeating an equal call changes nothing more");
            }
        }
        if (tool.approval()) {
            words.add("each call needs a person's approval");
        }
        return String.join("; ", words);
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
