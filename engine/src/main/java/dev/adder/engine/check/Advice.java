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

    /** By class and attribute. */
    private static final Map<String, String> LIBRARY = Map.ofEntries(Map.entry("deque.push", "append"),
            Map.entry("deque.add", "append"), Map.entry("deque.leftpop", "popleft"),
            Map.entry("deque.shift", "popleft"), Map.entry("Counter.add", "update"),
            Map.entry("timedelta.hours", "total_seconds() / 3600"),
            Map.entry("timedelta.minutes", "total_seconds() / 60"), Map.entry("timedelta.months", "days"),
            Map.entry("timedelta.years", "days"), Map.entry("datetime.dayofweek", "weekday()"),
            Map.entry("date.dayofweek", "weekday()"), Map.entry("datetime.format", "strftime"),
            Map.entry("date.format", "strftime"), Map.entry("PosixPath.extension", "suffix"),
            Map.entry("PosixPath.read", "read_text"), Map.entry("PosixPath.write", "write_text"),
            Map.entry("PosixPath.basename", "name"), Map.entry("PosixPath.dirname", "parent"),
            Map.entry("PosixPath.join", "path / name"), Map.entry("Path.extension", "suffix"),
            Map.entry("Path.read", "read_text"), Map.entry("Path.write", "write_text"),
            Map.entry("Path.basename", "name"), Map.entry("Path.dirname", "parent"),
            Map.entry("Path.join", "path / name"), Map.entry("Decimal.round", "round(x, n)"),
            Map.entry("Pattern.find", "search"), Map.entry("Pattern.test", "search"),
            Map.entry("Match.value", "group()"), Map.entry("Match.text", "group()"));

    private Advice() {}

    /** What there is instead of an attribute that a class of the library does not have; null when nothing is known. */
    static @Nullable String library(String cls, String name) {
        String there = LIBRARY.get(cls + "." + name);
        return there == null ? null : "use " + there;
    }

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
