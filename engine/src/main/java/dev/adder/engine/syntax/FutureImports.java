package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The {@code from __future__} imports at the start of a program. */
final class FutureImports {
    private static final Set<String> FEATURES = Set.of("nested_scopes", "generators", "division", "absolute_import",
            "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop",
            "annotations");

    private FutureImports() {}

    /** Whether annotations are to be kept as text. */
    static boolean annotations(List<Stmt> body) {
        for (Stmt.ImportFrom statement : leading(body)) {
            for (Stmt.Alias alias : statement.names()) {
                if (alias.name().equals("annotations")) return true;
            }
        }
        return false;
    }

    /** Refuses features that do not exist. */
    static void check(Source source, List<Stmt> body) {
        for (Stmt.ImportFrom statement : leading(body)) {
            for (Stmt.Alias alias : statement.names()) {
                if (FEATURES.contains(alias.name())) continue;
                String message = alias.name().equals("braces") ? "not a chance"
                        : "future feature " + alias.name() + " is not defined";
                int place = statement.start();
                throw SyntaxErrorException.at(source, SyntaxErrorException.Type.SYNTAX_ERROR, message,
                        source.line(place), source.column(place), 0, 0);
            }
        }
    }

    /** The future imports that stand where they may: at the start, after at most a docstring. */
    static List<Stmt.ImportFrom> leading(List<Stmt> body) {
        List<Stmt.ImportFrom> leading = new ArrayList<>(0);
        int start = !body.isEmpty() && isString(body.getFirst()) ? 1 : 0;
        for (int i = start; i < body.size(); i++) {
            if (!(body.get(i) instanceof Stmt.ImportFrom from) || !"__future__".equals(from.module())) break;
            leading.add(from);
        }
        return leading;
    }

    private static boolean isString(Stmt statement) {
        return statement instanceof Stmt.ExprStmt s && s.value() instanceof Expr.Constant c
                && c.value() instanceof Literal.Str;
    }
}
