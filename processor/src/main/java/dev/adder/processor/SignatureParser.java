package dev.adder.processor;

import dev.adder.processor.Signature.Kind;
import dev.adder.processor.Signature.Parameter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses {@code name(parameters) -> type}, by recursive descent. Accepts literal defaults only. */
final class SignatureParser {
    private static final String OCTAL_OR_WORSE = "-?0[0-9].*";

    private final Cursor cursor;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Kind kind = Kind.POSITIONAL;

    private SignatureParser(String text) {
        cursor = new Cursor(text);
    }

    static Signature parse(String text) throws SignatureException {
        return new SignatureParser(text).signature();
    }

    /** Parses {@code name} or {@code name: type} and returns the two, the type null if it is not there. */
    static NamedType parseNamed(String text) throws SignatureException {
        SignatureParser parser = new SignatureParser(text);
        String name = parser.cursor.name("a name");
        if (parser.cursor.atEnd()) {
            return new NamedType(name, null);
        }
        parser.cursor.expect(":", "after the name");
        int start = parser.cursor.position();
        parser.type();
        parser.expectEnd();
        return new NamedType(name, parser.cursor.from(start));
    }

    /** A name with the text of its type. */
    record NamedType(String name, @Nullable String type) {}

    private Signature signature() throws SignatureException {
        String name = cursor.name("a function name");
        int start = cursor.position();
        cursor.expect("(", "after the name");
        parameters();
        cursor.expect("->", "and a result type after the parameters");
        type();
        expectEnd();
        return new Signature(name, parameters, cursor.from(start));
    }

    private void expectEnd() throws SignatureException {
        if (!cursor.atEnd()) {
            throw cursor.error("unexpected text");
        }
    }

    private void parameters() throws SignatureException {
        while (!cursor.take(")")) {
            parameter();
            if (!cursor.take(",") && !cursor.looksAt(")")) {
                throw cursor.error("expected ',' or ')' in the parameters");
            }
        }
        if (kind == Kind.KEYWORD_ONLY && parameters.stream().noneMatch(SignatureParser::followsStar)) {
            throw cursor.error("a named parameter must follow '*'");
        }
    }

    private static boolean followsStar(Parameter parameter) {
        return parameter.kind() == Kind.KEYWORD_ONLY || parameter.kind() == Kind.VAR_ARGS;
    }

    private void parameter() throws SignatureException {
        if (kind == Kind.VAR_KEYWORDS) {
            throw cursor.error("nothing may follow the ** parameter");
        }
        if (cursor.looksAt("/")) {
            slash();
        } else if (cursor.take("**")) {
            kind = Kind.VAR_KEYWORDS;
            named(kind);
        } else if (cursor.looksAt("*")) {
            star();
        } else {
            named(kind);
        }
    }

    private void slash() throws SignatureException {
        boolean again = parameters.stream().anyMatch(parameter -> parameter.kind() == Kind.POSITIONAL_ONLY);
        if (parameters.isEmpty() || again || kind != Kind.POSITIONAL) {
            throw cursor.error("misplaced '/'");
        }
        cursor.take("/");
        parameters.replaceAll(p -> new Parameter(p.name(), Kind.POSITIONAL_ONLY, p.defaultValue()));
    }

    private void star() throws SignatureException {
        if (kind != Kind.POSITIONAL) {
            throw cursor.error("a second '*'");
        }
        cursor.take("*");
        if (cursor.atName()) {
            named(Kind.VAR_ARGS);
        }
        kind = Kind.KEYWORD_ONLY;
    }

    private void named(Kind parameterKind) throws SignatureException {
        String name = cursor.name("a parameter name");
        if (!names.add(name)) {
            throw cursor.error("duplicate parameter '" + name + "'");
        }
        if (cursor.take(":")) {
            type();
        }
        Literal defaultValue = null;
        if (cursor.take("=")) {
            defaultValue = literal();
        }
        Parameter parameter = new Parameter(name, parameterKind, defaultValue);
        if (parameter.variadic() && defaultValue != null) {
            throw cursor.error("parameter '" + name + "' cannot have a default");
        }
        if (parameterKind == Kind.POSITIONAL && defaultValue == null
                && parameters.stream().anyMatch(earlier -> earlier.defaultValue() != null)) {
            throw new SignatureException("required parameter '" + name + "' follows a parameter with a default");
        }
        parameters.add(parameter);
    }

    private void type() throws SignatureException {
        do {
            typeTerm();
        } while (cursor.take("|"));
    }

    private void typeTerm() throws SignatureException {
        if (cursor.atString()) {
            cursor.string();
        } else if (cursor.atNumber()) {
            cursor.number();
        } else if (cursor.take("(")) {
            type();
            cursor.expect(")", "in a type");
        } else if (cursor.looksAt("[")) {
            typeList();
        } else if (cursor.take("*")) {
            typeTerm();
        } else if (!cursor.take("...")) {
            cursor.name("a type");
            while (!cursor.looksAt("...") && cursor.take(".")) {
                cursor.name("a type");
            }
            if (cursor.looksAt("[")) {
                typeList();
            }
        }
    }

    private void typeList() throws SignatureException {
        cursor.expect("[", "in a type");
        while (!cursor.take("]")) {
            if (cursor.looksAt("()")) {
                cursor.take("()");
            } else {
                type();
            }
            if (!cursor.take(",") && !cursor.looksAt("]")) {
                throw cursor.error("expected ',' or ']' in a type");
            }
        }
    }

    private Literal literal() throws SignatureException {
        if (cursor.take("...")) {
            return new Literal.Absent();
        }
        if (cursor.take("(")) {
            cursor.expect(")", "(only the empty tuple can be a default)");
            return new Literal.EmptyTuple();
        }
        if (cursor.atString()) {
            return new Literal.Str(cursor.string());
        }
        if (cursor.atNumber()) {
            return number(cursor.number());
        }
        String name = cursor.name("a literal");
        return switch (name) {
            case "None" -> new Literal.None();
            case "True" -> new Literal.Bool(true);
            case "False" -> new Literal.Bool(false);
            default -> throw cursor.error("default '" + name + "' is not a literal");
        };
    }

    private Literal number(String written) throws SignatureException {
        String digits = written.replace("_", "");
        try {
            if (digits.matches("-?0[xX].*")) {
                return new Literal.Int(new BigInteger(digits.replaceFirst("0[xX]", ""), 16));
            }
            if (digits.matches("-?[0-9]+") && !digits.matches(OCTAL_OR_WORSE)) {
                return new Literal.Int(new BigInteger(digits));
            }
            if (digits.matches("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?") && !digits.matches("-?[0-9]+")) {
                return new Literal.Float(Double.parseDouble(digits));
            }
        } catch (NumberFormatException e) {
            throw cursor.error("malformed number '" + written + "'");
        }
        throw cursor.error("malformed number '" + written + "'");
    }
}
