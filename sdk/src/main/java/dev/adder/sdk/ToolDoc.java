package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a docstring says of a tool beyond its signature: parameters, result, errors, limits, effect, in words. */
final class ToolDoc {
    private static final int MAX_ARGUMENTS_TEXT = 12_000;
    private static final int SOME_VALUES = 8;

    private ToolDoc() {}

    /**
     * The lines of a tool's docstring.
     *
     * @param saysTimeout whether the time after which a call gives up is among them
     */
    static List<String> lines(Tool tool, boolean saysTimeout) {
        List<String> lines = new ArrayList<>(DocText.docLines(tool.doc()));
        section(lines, "Args:", arguments(tool));
        String result = DocText.line(tool.resultDoc(), 400);
        String observed = tool.resultObserved() ? "(shape as observed, not declared)" : "";
        section(lines, "Returns:", List.of((result + " " + observed).strip()));
        section(lines, "Raises:", tool.raises().stream().limit(20).map(ToolDoc::raises).toList());
        if (!tool.examples().isEmpty()) {
            lines.add("Examples:");
            for (String example : tool.examples()) {
                DocText.block(example, 600).lines().forEach(l -> lines.add("    " + l));
            }
        }
        section(lines, "Warning:", tool.warnings().stream().map(w -> DocText.line(w, 400)).toList());
        String limits = limits(tool, saysTimeout);
        if (!limits.isEmpty()) {
            lines.addAll(DocText.wrapped("Limits: " + limits + ".", "    "));
        }
        String effect = effect(tool);
        if (!effect.isEmpty()) {
            lines.addAll(DocText.wrapped("Effect: " + effect + ".", "    "));
        }
        return lines;
    }

    private static String raises(Tool.Raises raises) {
        String type = DocText.line(raises.type(), 60);
        String when = DocText.line(raises.when(), 200);
        return when.isEmpty() ? type : type + ": " + when;
    }

    /** The documented parameters; when there are very many, those after the first lose their words. */
    private static List<String> arguments(Tool tool) {
        List<String> lines = new ArrayList<>();
        int length = 0;
        for (ToolParameter parameter : tool.parameters()) {
            String line = length > MAX_ARGUMENTS_TEXT ? "" : argument(parameter);
            length += line.length();
            lines.add(line);
        }
        return lines;
    }

    private static String argument(ToolParameter parameter) {
        String doc = DocText.line(parameter.doc(), 600);
        String limits = limits(parameter.type());
        if (says(doc, parameter.type())) {
            limits = "";
        }
        if (doc.isEmpty() && limits.isEmpty()) {
            return "";
        }
        if (doc.isEmpty() || limits.isEmpty()) {
            return parameter.name() + ": " + doc + limits;
        }
        boolean stop = doc.endsWith(".");
        return parameter.name() + ": " + (stop ? doc.substring(0, doc.length() - 1) : doc) + " (" + limits + ")"
                + (stop ? "." : "");
    }

    /** Whether a text names the bounds of a number itself. */
    private static boolean says(String doc, Type type) {
        if (type instanceof Type.Union union) {
            return union.members().stream().anyMatch(m -> says(doc, m));
        }
        if (!(type instanceof Type.Constrained c)) {
            return false;
        }
        BigDecimal low = c.constraints().minimum();
        BigDecimal high = c.constraints().maximum();
        return low != null && high != null && c.constraints().multipleOf() == null && has(doc, low) && has(doc, high);
    }

    /** Whether a text names a default itself. */
    private static boolean saysDefault(String doc, Data value) {
        String shown = value instanceof Data.Text t ? t.value() : PythonText.shortRepr(value, 60);
        return !shown.isEmpty() && Pattern.compile("(?i)\\bdefault[^.]{0,40}?(?<![\\w-])" + Pattern.quote(shown)
                + "(?![\\w-])").matcher(doc).find();
    }

    private static boolean has(String doc, BigDecimal number) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(number.toPlainString()) + "(?![\\d])").matcher(doc).find();
    }

    private static void section(List<String> lines, String title, Collection<String> entries) {
        List<String> shown = entries.stream().filter(e -> !e.isBlank()).toList();
        if (shown.isEmpty()) {
            return;
        }
        if (shown.size() == 1 && !title.equals("Args:")) {
            lines.addAll(DocText.wrapped(title + " " + shown.getFirst(), "    "));
            return;
        }
        lines.add(title);
        shown.forEach(e -> lines.addAll(DocText.wrapped("    " + e, "        ")));
    }

    /** The limits of a type's values in words, or empty. */
    static String limits(Type type) {
        return switch (type) {
            case Type.Constrained c -> DocText.line(c.constraints().words(), 120);
            case Type.Union u -> u.members().stream()
                    .map(ToolDoc::limits)
                    .filter(w -> !w.isEmpty())
                    .findFirst()
                    .orElse("");
            case Type.ListOf l -> limits(l.item()).isEmpty() ? "" : "each " + limits(l.item());
            case Type.Literal l when RecordTypes.isTooLong(l) -> "one of " + l.values().size() + " values, such as "
                    + String.join(", ", l.values().stream().limit(SOME_VALUES)
                            .map(v -> DocText.line(PythonText.shortRepr(v, 40))).toList());
            default -> "";
        };
    }

    /** What is said beside a field: its documentation, limits and default. */
    static String field(Type.Field field, boolean isDictMethod) {
        List<String> parts = new ArrayList<>();
        String doc = field.doc().isBlank() ? "" : DocText.line(field.doc(), 300);
        String limits = says(doc, field.type()) ? "" : limits(field.type());
        if (!limits.isEmpty()) {
            parts.add(limits);
        }
        Data value = field.defaultValue();
        boolean only = field.type() instanceof Type.Literal l && l.values().size() == 1;
        if (value != null && !(value instanceof Data.Null) && !only && !saysDefault(doc, value)) {
            parts.add("default " + DocText.literal(PythonText.shortRepr(value, 60)));
        }
        if (isDictMethod) {
            parts.add("the field; " + field.name() + "() is the dict method");
        }
        String more = String.join("; ", parts);
        if (doc.isEmpty() || more.isEmpty()) {
            return doc + more;
        }
        if (doc.endsWith("…")) {
            return doc + " (" + more + ")";
        }
        return doc.endsWith(".") ? doc.substring(0, doc.length() - 1) + " (" + more + ")." : doc + "; " + more;
    }

    /** All limits of a tool in words, or empty. */
    static String limits(Tool tool, boolean withTimeout) {
        List<String> words = new ArrayList<>();
        tool.rateLimits().forEach(l -> words.add(l.words()));
        Integer calls = tool.maxCallsPerRun();
        if (calls != null) {
            words.add("at most " + calls + (calls == 1 ? " call" : " calls") + " per run");
        }
        if (!words.isEmpty()) {
            words.set(words.size() - 1, words.getLast() + ", then RuntimeError");
        }
        if (tool.cost() > 0) {
            words.add("each call costs " + BigDecimal.valueOf(tool.cost()).stripTrailingZeros().toPlainString());
        }
        Duration timeout = tool.timeout();
        if (timeout != null && withTimeout) {
            words.add(timeout(timeout));
        }
        return String.join("; ", words);
    }

    /** What a time limit means for a call. */
    static String timeout(Duration time) {
        return "gives up after " + RateLimit.durationWords(time, false);
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
            words.add("each call needs a person's approval, else PermissionError");
        }
        return String.join("; ", words);
    }

    /** The time that all calls of several tools share, worth to be said once; or null. */
    static @Nullable Duration sharedTimeout(List<Tool> tools) {
        Duration first = tools.getFirst().timeout();
        boolean shared = first != null && tools.size() > 2 && tools.stream().allMatch(t -> first.equals(t.timeout()));
        return shared ? first : null;
    }
}
