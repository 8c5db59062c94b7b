package dev.adder.engine.syntax;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows syntax trees in short: {@code BinOp(Name(a) ADD Int(1))}; positions only where they are asked for. */
final class TreeDump {
    private final boolean positions;

    private TreeDump(boolean positions) {
        this.positions = positions;
    }

    static String of(Object node) {
        return new TreeDump(false).dump(node);
    }

    static String withPositions(Object node) {
        return new TreeDump(true).dump(node);
    }

    private String dump(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case List<?> list -> list.stream().map(this::dump).collect(Collectors.joining(" ", "[", "]"));
            case Expr.Constant constant when !positions -> literal(constant.value());
            case Literal literal -> literal(literal);
            case Enum<?> name -> name.name();
            case Character c -> c == 0 ? "-" : c.toString();
            case Expr.Name name ->
                "Name" + (positions ? "@" + name.start() + "-" + name.end() : "") + "(" + name.id() + ")";
            case SyntaxNode node -> node(node);
            default -> value.toString();
        };
    }

    private static String literal(Literal literal) {
        return switch (literal) {
            case Literal.Int i -> i.value().toString();
            case Literal.Float f -> Double.toString(f.value());
            case Literal.Imaginary i -> i.value() + "j";
            case Literal.Str s -> "'" + new String(s.codePoints(), 0, s.codePoints().length) + "'";
            case Literal.Bytes b -> "b'" + new String(b.value(), StandardCharsets.ISO_8859_1) + "'";
            case Literal.Named n -> n.name();
        };
    }

    private String node(SyntaxNode node) {
        StringBuilder out = new StringBuilder(node.getClass().getSimpleName());
        if (positions) out.append('@').append(node.start()).append('-').append(node.end());
        out.append('(');
        String separator = "";
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            String name = component.getName();
            if (component.getType() == int.class && !name.equals("level")) continue;
            try {
                out.append(separator).append(dump(component.getAccessor().invoke(node)));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
            separator = " ";
        }
        return out.append(')').toString();
    }
}
