package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of constants that can never be what is made of them: {@code "%d" % "x"}, {@code int("abc")}. */
final class Formats {
    private static final Pattern SPEC = Pattern.compile("%(\\(|[-#0 +]*(\\*|\\d+)?(?:\\.(\\*|\\d+))?[hlL]?(.)|$)",
            Pattern.DOTALL);
    private static final Pattern INT = Pattern.compile("\\s*[+-]?\\d(?:_?\\d)*\\s*");
    private static final Pattern FLOAT = Pattern.compile("(?i)\\s*[+-]?(?:inf(?:inity)?|nan"
            + "|(?:\\d(?:_?\\d)*\\.?(?:\\d(?:_?\\d)*)?|\\.\\d(?:_?\\d)*)(?:e[+-]?\\d(?:_?\\d)*)?)\\s*");

    private Formats() {}

    /** Why {@code text % value} fails; null when it does not, or nobody knows. */
    static @Nullable String percent(String text, Expr value, Type type) {
        List<Character> codes = new ArrayList<>();
        Matcher m = SPEC.matcher(text);
        while (m.find()) {
            if (m.group(4) == null || "*".equals(m.group(2)) || "*".equals(m.group(3))) return null;
            if (m.group(4).charAt(0) != '%') codes.add(m.group(4).charAt(0));
        }
        if (value instanceof Expr.Tuple t) {
            for (Expr e : t.elements()) if (e instanceof Expr.Starred) return null;
            return count(t.elements().size(), codes.size());
        }
        Kind kind = Kind.single(type);
        if (!kind.number() && kind != Kind.STR && kind != Kind.NONE) return null;
        if (codes.size() != 1) return count(1, codes.size());
        char code = codes.getFirst();
        if (kind.number() || "diufFeEgGxXo".indexOf(code) < 0) return null;
        return "diu".indexOf(code) >= 0 ? "%" + code + " format: a real number is required, not " + kind.shown
                : "xXo".indexOf(code) >= 0 ? "%" + code + " format: an integer is required, not " + kind.shown
                        : "must be real number, not " + kind.shown;
    }

    private static @Nullable String count(int given, int wanted) {
        return given < wanted ? "not enough arguments for format string"
                : given > wanted ? "not all arguments converted during string formatting" : null;
    }

    /** Why {@code int(text)} or {@code float(text)} fails; null when it does not, or nobody knows. */
    static @Nullable String number(String cls, String text) {
        if (text.length() > 100 || text.chars().anyMatch(c -> c > 126)) return null;
        boolean fits = (cls.equals("int") ? INT : FLOAT).matcher(text).matches();
        if (fits) return null;
        return cls.equals("int") ? "invalid literal for int() with base 10: '" + text + "'"
                : "could not convert string to float: '" + text + "'";
    }
}
