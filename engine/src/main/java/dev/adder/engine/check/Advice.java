package dev.adder.engine.check;

import dev.adder.engine.syntax.CompareOperator;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of problems with values of the wrong type, with what would work. */
final class Advice {
    private static final Map<String, String> LIST = Map.of("push", "append", "add", "append", "length", "len(...)",
            "size", "len(...)", "map", "[f(x) for x in ...]", "filter", "[x for x in ... if ...]", "join",
            "\", \".join(...)", "contains", "x in ...", "addAll", "extend", "shift", "pop(0)");
    private static final Map<String, String> TEXT = Map.of("length", "len(...)", "push", "+", "contains", "x in ...",
            "trim", "strip", "toUpperCase", "upper", "toLowerCase", "lower", "substring", "[start:end]", "append",
            "+", "includes", "x in ...");
    private static final Map<String, String> DICT = Map.of("has_key", "key in ...", "iteritems", "items", "put",
            "d[key] = value", "length", "len(...)", "contains", "key in ...", "append", "d[key] = value", "add",
            "d[key] = value");

    private Advice() {}

    /** What other languages' method is called here; null when nothing is known. */
    static @Nullable String attribute(Kind kind, String name) {
        Map<String, String> known = switch (kind) {
            case LIST, TUPLE -> LIST;
            case STR -> TEXT;
            case DICT, RECORD -> DICT;
            default -> Map.of();
        };
        String there = known.get(name);
        return there == null ? null : "use " + there;
    }

    static String operands(String op, Type a, Type b) {
        Kind x = Kind.of(a);
        Kind y = Kind.of(b);
        String base = "unsupported operand type(s) for " + op + ": '" + Kind.name(a) + "' and '" + Kind.name(b) + "'";
        if (x == Kind.AWAITABLE || y == Kind.AWAITABLE) return base + "; await it first";
        if (op.equals("+") && x == Kind.STR) {
            return "can only concatenate str (not \"" + Kind.name(b) + "\") to str; use str(...) or an f-string";
        }
        if (op.equals("+") && y == Kind.STR && x.number()) return base + "; use str(...) or an f-string";
        if (op.equals("+") && x == Kind.LIST) return "can only concatenate list (not \"" + Kind.name(b) + "\") to list";
        return base;
    }

    static String comparison(CompareOperator op, Type a, Type b) {
        if (op == CompareOperator.IN || op == CompareOperator.NOT_IN) {
            return Kind.of(b) == Kind.STR ? "'in <string>' requires string as left operand, not " + Kind.name(a)
                    : "argument of type '" + Kind.name(b) + "' is not iterable";
        }
        return "'" + op.symbol + "' not supported between instances of '" + Kind.name(a) + "' and '" + Kind.name(b)
                + "'";
    }

    /** Why a value cannot be formatted so; null when it can, or nobody knows. */
    static @Nullable String format(Type value, Expr.JoinedStr spec) {
        String text = spec.values().size() == 1 ? Binds.text(spec.values().getFirst()) : null;
        if (text == null || text.isEmpty() || value instanceof Type.Union) return null;
        Kind kind = Kind.of(value);
        char code = text.charAt(text.length() - 1);
        if (kind == Kind.STR && "bcdeEfFgGnoxX%".indexOf(code) >= 0) {
            return "Unknown format code '" + code + "' for object of type 'str'";
        }
        if (kind == Kind.FLOAT && "bcdoxXs".indexOf(code) >= 0 || kind == Kind.INT && code == 's') {
            return "Unknown format code '" + code + "' for object of type '" + kind.shown + "'";
        }
        boolean never = kind == Kind.NONE || kind == Kind.LIST || kind == Kind.TUPLE || kind == Kind.SET
                || kind.mapping();
        return never ? "unsupported format string passed to " + Kind.name(value) + ".__format__" : null;
    }
}
