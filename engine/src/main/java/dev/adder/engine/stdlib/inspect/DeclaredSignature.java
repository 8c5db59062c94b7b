package dev.adder.engine.stdlib.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;

/** The signature of a builtin function, read from the line it was declared with; annotations are left out. */
final class DeclaredSignature {
    private DeclaredSignature() {}

    static PySignature of(Ctx ctx, Declaration declaration) {
        String[] overloads = declaration.overloads();
        if (overloads.length > 1 && !declaration.name().equals("sorted")) {
            throw Errors.valueError("no signature found for builtin <built-in function " + declaration.name() + ">");
        }
        return of(ctx, overloads.length == 0 ? declaration.signature() : overloads[overloads.length - 1]);
    }

    /** The signature that a line says. */
    static PySignature of(Ctx ctx, String line) {
        List<String> parts = parts(line.substring(line.indexOf('(')));
        int slash = parts.indexOf("/");
        List<PyParameter> all = new ArrayList<>();
        boolean keywords = false;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.equals("/")) continue;
            if (part.equals("*")) {
                keywords = true;
                continue;
            }
            boolean starred = part.startsWith("*") && !part.startsWith("**");
            PyBoxed kind = part.startsWith("**") ? Kinds.VAR_KEYWORD : starred ? Kinds.VAR_POSITIONAL
                    : keywords ? Kinds.KEYWORD_ONLY : i < slash ? Kinds.POSITIONAL_ONLY
                            : Kinds.POSITIONAL_OR_KEYWORD;
            keywords |= starred;
            all.add(parameter(ctx, part.replaceFirst("^\\*+", ""), kind));
        }
        return PySignature.of(ctx, all, Kinds.EMPTY);
    }

    private static PyParameter parameter(Ctx ctx, String part, PyBoxed kind) {
        int equals = part.indexOf('=');
        String head = equals < 0 ? part : part.substring(0, equals);
        int colon = head.indexOf(':');
        String name = (colon < 0 ? head : head.substring(0, colon)).strip();
        Object value = equals < 0 ? Kinds.EMPTY : literal(part.substring(equals + 1).strip());
        return PyParameter.of(ctx, name, kind, value, Kinds.EMPTY);
    }

    /** What stands between the parentheses, cut at the commas outside brackets and quotes. */
    private static List<String> parts(String signature) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 1;
        for (int i = 0; i < signature.length(); i++) {
            char c = signature.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                if (--depth == 0) {
                    add(parts, signature.substring(start, i));
                    return parts;
                }
            } else if (c == ',' && depth == 1) {
                add(parts, signature.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) parts.add(part.strip());
    }

    private static Object literal(String text) {
        return switch (text) {
            case "None" -> PyNone.NONE;
            case "True" -> true;
            case "False" -> false;
            case "()" -> PyTuple.EMPTY;
            case "..." -> PySingleton.ELLIPSIS;
            default -> {
                char c = text.charAt(0);
                if (text.startsWith("b'")) yield new PyBytes(text.substring(2, text.length() - 1).getBytes(UTF_8));
                if (c == '\'' || c == '"') yield Str.of(text.substring(1, text.length() - 1).replace("\\n", "\n"));
                if (text.matches("-?\\d+")) yield Long.parseLong(text);
                yield text.matches("-?[\\d.e+-]+") ? (Object) Double.parseDouble(text) : Str.of(text);
            }
        };
    }
}
