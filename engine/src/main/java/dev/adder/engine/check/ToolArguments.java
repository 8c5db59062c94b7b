package dev.adder.engine.check;

import dev.adder.engine.data.Data;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.UnaryOperator;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether arguments fit the parameters of a tool, by type and, where they are constant, by value. */
final class ToolArguments {
    private ToolArguments() {}

    static void check(Pass pass, ToolType tool, Type.Parameter parameter, Expr argument, Type inferred) {
        Type wanted = parameter.type();
        if (wanted instanceof Type.Any || inferred instanceof Type.Any && !(argument instanceof Expr.Dict)) return;
        if (inferred == wanted) return;
        Type given = literal(pass, argument, inferred, wanted);
        boolean none = !parameter.required() && Types.allowsNone(given);
        if (none || Types.isAssignable(given, wanted) != Types.Answer.NO) {
            if (!none && Types.allowsNone(given) && !Types.allowsNone(wanted)) {
                pass.expressions.checkNone(given, argument, "argument '" + parameter.name() + "'");
            }
            return;
        }
        if (given instanceof Type.Awaitable) {
            pass.problem("await", "argument '" + parameter.name() + "' of " + tool.tool.name().name()
                    + "() is a coroutine; await it first", argument);
            return;
        }
        pass.problem("argument", "argument '" + parameter.name() + "' of " + tool.tool.name().name() + "() must be "
                + wanted.toPython() + ", not " + shown(given) + hint(given, wanted), argument);
    }

    private static String shown(Type given) {
        return given instanceof Type.Literal l ? l.toPython().substring("Literal[".length()).replaceAll("]$", "")
                : given instanceof Type.Union ? given.toPython() : Kind.name(given);
    }

    private static String hint(Type given, Type wanted) {
        boolean text = given instanceof Type.Literal l && l.values().getFirst() instanceof Data.Text;
        if (!text) return "";
        List<String> known = new ArrayList<>();
        collect(wanted, known);
        return Spelling.hint(((Data.Text) ((Type.Literal) given).values().getFirst()).value(), known);
    }

    private static boolean isChoice(Type wanted) {
        Type known = Types.resolve(wanted);
        return known instanceof Type.Literal || known instanceof Type.Union u && u.members().stream()
                .anyMatch(m -> Types.resolve(m) instanceof Type.Literal);
    }

    private static void collect(Type type, List<String> known) {
        switch (Types.resolve(type)) {
            case Type.Literal l -> l.values().forEach(v -> {
                if (v instanceof Data.Text t) known.add(t.value());
            });
            case Type.Union u -> u.members().forEach(m -> collect(m, known));
            default -> {}
        }
    }

    /** The type of an argument, to the value where it is constant. */
    private static Type literal(Pass pass, Expr e, Type inferred, Type wanted) {
        Data constant = constant(e);
        if (constant == null && e instanceof Expr.Name n && inferred instanceof Type.Str && isChoice(wanted)) {
            Expr shown = pass.literals.of(n);
            constant = shown == null ? null : constant(shown);
        }
        if (constant != null) return new Type.Literal(List.of(constant));
        if (!(e instanceof Expr.Dict d) || d.keys().isEmpty()) return inferred;
        List<Type.Field> fields = new ArrayList<>();
        for (int i = 0; i < d.keys().size(); i++) {
            String key = Binds.text(d.keys().get(i));
            if (key == null) return Type.ANY;
            Expr value = d.values().get(i);
            Data known = constant(value);
            fields.removeIf(f -> f.name().equals(key));
            fields.add(Type.Field.required(key, known == null ? Type.ANY : new Type.Literal(List.of(known)), ""));
        }
        return new Type.Record("dict", fields, "", false);
    }

    private static @Nullable Data constant(Expr e) {
        if (e instanceof Expr.UnaryOp u && u.op() == UnaryOperator.MINUS && u.operand() instanceof Expr.Constant c
                && c.value() instanceof Literal.Int i) {
            return Data.of(i.value().negate());
        }
        if (!(e instanceof Expr.Constant c)) return null;
        return switch (c.value()) {
            case Literal.Int i -> Data.of(i.value());
            case Literal.Float f when f.value() != Math.rint(f.value()) -> Data.of(f.value());
            case Literal.Str s -> Data.text(s.text());
            case Literal.Named n when n == Literal.Named.TRUE -> Data.TRUE;
            case Literal.Named n when n == Literal.Named.FALSE -> Data.FALSE;
            case Literal.Named n when n == Literal.Named.NONE -> Data.NULL;
            default -> null;
        };
    }
}
