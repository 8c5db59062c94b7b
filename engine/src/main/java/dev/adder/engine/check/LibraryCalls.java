package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyBuiltin;
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
