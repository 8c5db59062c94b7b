package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type.Parameter;
import dev.adder.engine.type.Type.Parameter.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Stub text to types: annotations such as {@code dict[str, list[int]] | None} and whole signatures such as
 * {@code pop(self, index: int = -1, /) -> T}. Not a Python parser: defaults are kept as text.
 */
public final class TypeReader {
    private static final int MAX_DEPTH = 64;

    private final String text;
    private final Map<String, Type> known;
    private int at;
    private int depth;

    private TypeReader(String text, Map<String, Type> known) {
        this.text = text;
        this.known = known;
    }

    /** A function's name and what it can be called with. */
    public record Signature(String name, Type.Callable type) {}

    /** Reads a type. */
    public static Type read(String text) {
        return read(text, Map.of());
    }

    /**
     * Reads a type in which these names have a meaning.
     *
     * @throws IllegalArgumentException when the text is not a type; the message shows the place
     */
    public static Type read(String text, Map<String, Type> known) {
        TypeReader reader = new TypeReader(text, known);
        Type type = reader.union();
        reader.end();
        return type;
    }

    /** Reads {@code name(parameters) -> result}, where the name and the result may be missing. */
    public static Signature signature(String text) {
        return signature(text, Map.of());
    }

    /**
     * Reads {@code name(parameters) -> result} with known names.
     *
     * @throws IllegalArgumentException when the text is not a signature; the message shows the place
     */
    public static Signature signature(String text, Map<String, Type> known) {
        TypeReader reader = new TypeReader(text, known);
        reader.skipSpace();
        String name = reader.peek() == '(' ? "" : reader.name();
        List<Parameter> parameters = reader.parameters();
        Type result = reader.accept("->") ? reader.union() : Type.ANY;
        reader.end();
        return new Signature(name, new Type.Callable(parameters, result));
    }

    private Type union() {
        if (++depth > MAX_DEPTH) {
            throw error("nested too deep");
        }
        List<Type> members = new ArrayList<>();
        do {
            members.add(single());
        } while (accept("|"));
        depth--;
        return members.size() == 1 ? members.getFirst() : Types.union(members);
    }

    private Type single() {
        skipSpace();
        char c = peek();
        if (c == '"' || c == '\'') {
            return read(string(), known);
        }
        if (c == '(') {
            at++;
            Type inner = union();
            expect(")");
            return inner;
        }
        if (accept("...")) {
            return Type.ANY;
        }
        return named(dottedName());
    }

    private Type named(String name) {
        Type given = known.get(name);
        if (given != null) {
            return given;
        }
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return switch (simple) {
            case "Literal" -> literal();
            case "Callable" -> callable();
            case "tuple", "Tuple" -> tuple();
            case "Annotated" -> annotated();
            default -> generic(simple, arguments());
        };
    }

    private Type generic(String name, List<Type> arguments) {
        Type first = arguments.isEmpty() ? Type.ANY : arguments.getFirst();
        Type second = arguments.size() < 2 ? Type.ANY : arguments.get(1);
        return switch (name) {
            case "Any", "object" -> Type.ANY;
            case "Never", "NoReturn" -> Type.NEVER;
            case "None", "NoneType" -> Type.NONE;
            case "bool" -> Type.BOOL;
            case "int" -> Type.INT;
            case "float" -> Type.FLOAT;
            case "Decimal" -> Type.DECIMAL;
            case "str" -> Type.STR;
            case "bytes" -> Type.BYTES;
            case "list", "List" -> new Type.ListOf(first);
            case "set", "Set" -> new Type.SetOf(first, false);
            case "frozenset", "FrozenSet" -> new Type.SetOf(first, true);
            case "dict", "Dict" -> new Type.DictOf(first, second);
            case "Optional" -> Types.optional(first);
            case "Union" -> Types.union(arguments);
            case "Iterator" -> new Type.Iterator(first);
            case "Iterable" -> new Type.Iterable(first);
            case "Awaitable" -> new Type.Awaitable(first);
            case "Coroutine" -> new Type.Awaitable(arguments.isEmpty() ? Type.ANY : arguments.getLast());
            case "ModuleType" -> new Type.Module("");
            default -> arguments.isEmpty() && isTypeVariable(name)
                    ? new Type.TypeVar(name, null)
                    : new Type.Instance(name, arguments);
        };
    }

    /** Single capitals, perhaps numbered, and the usual names for keys and values. */
    private static boolean isTypeVariable(String name) {
        if (name.equals("KT") || name.equals("VT")) {
            return true;
        }
        String plain = name.startsWith("_") ? name.substring(1) : name;
        return !plain.isEmpty()
                && Character.isUpperCase(plain.charAt(0))
                && plain.substring(1).chars().allMatch(Character::isDigit);
    }

    private List<Type> arguments() {
        List<Type> arguments = new ArrayList<>();
        if (!accept("[")) {
            return arguments;
        }
        while (!accept("]")) {
            arguments.add(union());
            skipSpace();
            if (peek() != ']') {
                expect(",");
            }
        }
        return arguments;
    }

    private Type tuple() {
        if (!accept("[")) {
            return new Type.TupleOf(List.of(Type.ANY), true);
        }
        if (accept("(")) {
            expect(")");
            expect("]");
            return new Type.TupleOf(List.of(), false);
        }
        List<Type> items = new ArrayList<>();
        boolean variadic = false;
        while (!accept("]")) {
            if (items.size() == 1 && accept("...")) {
                variadic = true;
            } else {
                items.add(union());
            }
            skipSpace();
            if (peek() != ']') {
                expect(",");
            }
        }
        return new Type.TupleOf(items, variadic);
    }

    private Type callable() {
        if (!accept("[")) {
            return new Type.Callable(null, Type.ANY);
        }
        List<Parameter> parameters = null;
        if (!accept("...")) {
            parameters = new ArrayList<>();
            for (Type type : arguments()) {
                parameters.add(new Parameter("", type, Kind.POSITIONAL_ONLY, null));
            }
        }
        Type result = accept(",") ? union() : Type.ANY;
        expect("]");
        return new Type.Callable(parameters, result);
    }

    private Type annotated() {
        expect("[");
        Type type = union();
        int open = 1;
        while (at < text.length() && open > 0) {
            char c = text.charAt(at++);
            open += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return type;
    }

    private Type literal() {
        expect("[");
        List<Data> values = new ArrayList<>();
        while (!accept("]")) {
            values.add(literalValue());
            skipSpace();
            if (peek() != ']') {
                expect(",");
            }
        }
        return new Type.Literal(values);
    }

    private Data literalValue() {
        skipSpace();
        char c = peek();
        if (c == '"' || c == '\'') {
            return Data.text(string());
        }
        int start = at;
        if (c == '-' || Character.isDigit(c)) {
            at++;
            while (Character.isDigit(peek())) {
                at++;
            }
            if (at - start > 400 || !Character.isDigit(text.charAt(at - 1))) {
                throw error("expected a number");
            }
            return Data.of(new BigInteger(text.substring(start, at)));
        }
        String word = name();
        return switch (word) {
            case "None" -> Data.NULL;
            case "True" -> Data.TRUE;
            case "False" -> Data.FALSE;
            default -> throw error("expected a literal, not " + word);
        };
    }

    private List<Parameter> parameters() {
        expect("(");
        List<Parameter> parameters = new ArrayList<>();
        Kind kind = Kind.POSITIONAL_OR_KEYWORD;
        while (!accept(")")) {
            if (accept("/")) {
                parameters.replaceAll(p -> new Parameter(p.name(), p.type(), Kind.POSITIONAL_ONLY, p.defaultText()));
            } else if (accept("**")) {
                parameters.add(parameter(Kind.VAR_KEYWORD));
            } else if (accept("*")) {
                kind = Kind.KEYWORD_ONLY;
                skipSpace();
                if (peek() != ',') {
                    parameters.add(parameter(Kind.VAR_POSITIONAL));
                }
            } else {
                parameters.add(parameter(kind));
            }
            skipSpace();
            if (peek() != ')') {
                expect(",");
            }
        }
        return parameters;
    }

    private Parameter parameter(Kind kind) {
        skipSpace();
        String name = name();
        Type type = accept(":") ? union() : Type.ANY;
        return new Parameter(name, type, kind, accept("=") ? defaultText() : null);
    }

    private String defaultText() {
        skipSpace();
        int start = at;
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                string();
                continue;
            }
            if (open == 0 && (c == ',' || c == ')')) {
                break;
            }
            open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            at++;
        }
        if (text.substring(start, at).isBlank()) {
            throw error("expected a default value");
        }
        return text.substring(start, at).strip();
    }

    private String string() {
        char quote = text.charAt(at);
        int start = at++;
        StringBuilder out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                char escaped = text.charAt(at++);
                c = switch (escaped) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    default -> escaped;
                };
            }
            out.append(c);
        }
        if (at >= text.length()) {
            at = start;
            throw error("unterminated string");
        }
        at++;
        return out.toString();
    }

    private String dottedName() {
        StringBuilder name = new StringBuilder(name());
        while (peek() == '.' && !text.startsWith("...", at)) {
            at++;
            name.append('.').append(name());
        }
        return name.toString();
    }

    private String name() {
        skipSpace();
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at)) && text.charAt(at) != '$') {
            at++;
        }
        if (at == start || Character.isDigit(text.charAt(start))) {
            at = start;
            throw error("expected a name");
        }
        return text.substring(start, at);
    }

    private boolean accept(String token) {
        skipSpace();
        if (!text.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        return true;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw error("expected '" + token + "'");
        }
    }

    private void end() {
        skipSpace();
        if (at < text.length()) {
            throw error("unexpected text");
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException error(String problem) {
        return new IllegalArgumentException(problem + " at column " + (at + 1) + " of: " + text);
    }
}
