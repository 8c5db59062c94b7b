package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import java.util.List;
import java.util.Set;

/** Arguments that functions of the library never take, where their declarations leave it open. */
final class LibraryCalls {
    private static final Set<String> DUMPS = Set.of("skipkeys", "ensure_ascii", "check_circular", "allow_nan", "cls",
            "indent", "separators", "default", "sort_keys");
    private static final Set<String> REAL = Set.of("floor", "ceil", "trunc", "log", "log2", "log10", "factorial",
            "comb", "perm", "isqrt");
    private static final Set<String> DATA = Set.of("mean", "fmean", "median", "median_low", "median_high", "mode",
            "multimode", "stdev", "pstdev", "variance", "pvariance", "quantiles", "geometric_mean", "harmonic_mean");
    private static final Set<String> ENCODERS = Set.of("b64encode", "standard_b64encode", "urlsafe_b64encode",
            "b32encode", "b16encode", "b85encode", "a85encode", "encodebytes");

    private static final Set<String> RE = Set.of("match", "search", "fullmatch", "findall", "finditer", "sub", "subn",
            "split");

    private LibraryCalls() {}

    static void check(Pass pass, Expr.Call c, PyBuiltin b, List<Type> types) {
        String name = b.declaration.name();
        switch (b.table.name()) {
            case "json" -> {
                names(pass, c, name);
                if (name.equals("loads")) text(pass, c, types, 0, "the JSON object must be str, bytes or bytearray");
            }
            case "re" -> {
                int at = name.equals("sub") || name.equals("subn") ? 2 : 1;
                if (RE.contains(name)) text(pass, c, types, at, "expected string or bytes-like object");
                if (RE.contains(name) || name.equals("compile")) {
                    text(pass, c, types, 0, "first argument must be string or compiled pattern");
                }
            }
            case "time" -> {
                if (name.equals("sleep")) reals(pass, c, types);
            }
            case "math" -> {
                if (REAL.contains(name)) reals(pass, c, types);
            }
            case "statistics" -> {
                boolean plain = !types.isEmpty() && !(c.arguments().getFirst() instanceof Expr.Starred);
                if (plain && DATA.contains(name)) pass.expressions.item(types.getFirst(), c.arguments().getFirst());
            }
            case "hashlib" -> {
                boolean digest = !name.equals("new") && !name.equals("file_digest") && !name.endsWith("hmac");
                if (digest && !types.isEmpty() && isText(types.getFirst())) {
                    pass.problem("type", "Strings must be encoded before hashing; use .encode()",
                            c.arguments().getFirst());
                }
            }
            case "base64" -> {
                if (ENCODERS.contains(name) && !types.isEmpty() && isText(types.getFirst())) {
                    pass.problem("type", "a bytes-like object is required, not 'str'; use .encode()",
                            c.arguments().getFirst());
                }
            }
            default -> {}
        }
    }

    /** Reports arguments of a class of the library that it can never take. */
    static void making(Pass pass, Expr.Call c, PyClass cls, List<Type> types) {
        if (types.isEmpty() || Calls.spreads(c)) return;
        Type first = types.getFirst();
        Kind kind = Kind.single(first);
        Expr at = c.arguments().getFirst();
        switch (cls.name) {
            case "Counter", "deque", "OrderedDict" -> {
                if (kind != Kind.NONE || cls.name.equals("deque")) pass.expressions.item(first, at);
            }
            case "Decimal" -> {
                String text = Binds.text(at);
                boolean never = kind == Kind.NONE || kind.mapping() || kind == Kind.SET || kind == Kind.AWAITABLE;
                if (never) {
                    pass.problem("type", "conversion from " + Kind.name(first) + " to Decimal is not supported", at);
                } else if (text != null && pass.guarded == 0 && Formats.number("float", text) != null
                        && !text.toLowerCase(java.util.Locale.ROOT).contains("nan")) {
                    pass.warning("value", "this text is no number: [<class 'decimal.ConversionSyntax'>]", at);
                }
            }
            default -> {}
        }
    }

    /** Reports arguments of a method that it can never take. */
    static void method(Pass pass, Expr.Call c, Members.Bound m, List<Type> types) {
        if (types.isEmpty() || Calls.spreads(c)) return;
        String name = m.function().declaration.name();
        Type first = types.getFirst();
        Expr at = c.arguments().getFirst();
        switch (name) {
            case "most_common" -> {
                Kind kind = Kind.single(first);
                if (kind.sequence() || kind.mapping() || kind == Kind.SET) {
                    pass.problem("type", "most_common() takes a number, not " + Kind.name(first), at);
                }
            }
            case "get", "pop", "setdefault" -> {
                boolean dict = m.self() instanceof Type.DictOf || m.self() instanceof Type.Record
                        || LibraryClasses.acts(m.self()) instanceof Type.DictOf;
                if (dict) Keys.lookedUp(pass, m.self(), first, at);
            }
            case "add" -> {
                if (m.self() instanceof Type.SetOf) Keys.hashed(pass, first, at);
            }
            default -> {}
        }
    }

    /** Reports an argument that is data where text is wanted. */
    private static void text(Pass pass, Expr.Call c, List<Type> types, int at, String wanted) {
        if (at >= types.size() || Calls.spreads(c)) return;
        Type type = types.get(at);
        Kind kind = Kind.single(type);
        boolean never = kind.number() || kind == Kind.LIST || kind == Kind.TUPLE || kind == Kind.SET || kind.mapping()
                || kind == Kind.NONE || kind == Kind.AWAITABLE;
        if (!never) return;
        String hint = kind == Kind.AWAITABLE ? "; await it first"
                : wanted.startsWith("the JSON") && kind != Kind.NONE ? "; it is data already" : "";
        pass.problem("type", wanted + ", not " + Kind.name(type) + hint, c.arguments().get(at));
    }

    private static boolean isText(Type type) {
        return !(type instanceof Type.Union) && Kind.of(type) == Kind.STR;
    }

    private static void names(Pass pass, Expr.Call c, String name) {
        if (!name.equals("dumps") && !name.equals("dump")) return;
        for (Expr.Keyword k : c.keywords()) if ("cls".equals(k.name())) return;
        for (Expr.Keyword k : c.keywords()) {
            String given = k.name();
            if (given == null || DUMPS.contains(given) || given.equals("obj") || given.equals("fp")) continue;
            pass.problem("call", name + "() got an unexpected keyword argument '" + given + "'"
                    + Spelling.hint(given, DUMPS), c);
        }
    }

    private static void reals(Pass pass, Expr.Call c, List<Type> types) {
        for (int i = 0; i < types.size() && !(c.arguments().get(i) instanceof Expr.Starred); i++) {
            Type type = types.get(i);
            Kind kind = Kind.single(type);
            boolean never = kind.sequence() || kind.mapping() || kind == Kind.SET
                    || kind == Kind.NONE && i == 0 || kind == Kind.AWAITABLE;
            if (never) pass.problem("type", "must be real number, not " + Kind.name(type), c.arguments().get(i));
        }
    }
}
