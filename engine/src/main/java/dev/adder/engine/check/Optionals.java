package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Type;
import org.jspecify.annotations.Nullable;

/** Values that tools say may be missing: fields and results declared to be None at times. */
final class Optionals {
    private Optionals() {}

    /** Whether the expression reads such a value from a tool, at once or by way of a variable. */
    static boolean declared(Pass pass, Expr e) {
        if (pass.frame.dead) return false;
        return switch (e) {
            case Expr.Name n -> pass.optional.contains(n.id());
            case Expr.Attribute a -> isRecord(pass, a.value());
            case Expr.Subscript s -> Binds.text(s.index()) != null && isRecord(pass, s.value());
            case Expr.Call c -> pass.tools.target(c.function(), n -> true) != null;
            case Expr.Await a -> declared(pass, a.value());
            default -> false;
        };
    }

    private static boolean isRecord(Pass pass, Expr e) {
        pass.quiet++;
        Type type = pass.expressions.eval(e);
        pass.quiet--;
        return type instanceof Type.Record;
    }

    /** The last name of a place, such as {@code email} of {@code user.email}. */
    static String place(@Nullable Expr e) {
        return switch (e) {
            case Expr.Name n -> n.id();
            case Expr.Attribute a -> a.name();
            case Expr.Subscript s -> {
                String text = Binds.text(s.index());
                yield text == null ? "" : text;
            }
            case Expr.Await a -> place(a.value());
            case null, default -> "";
        };
    }
}
