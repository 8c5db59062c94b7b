package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link PegMachine} builds: as much of a syntax tree as the reports need. The kind is what CPython calls such an
 * expression in its errors.
 */
record PegNode(String kind, int start, int end, List<PegNode> children, @Nullable Token token) {

    /** The value of an item that may be left out and was. */
    static final Object ABSENT = List.of();

    static PegNode of(String kind, int start, int end, List<?> values) {
        List<PegNode> children = new ArrayList<>();
        collect(values, children);
        return new PegNode(kind, start, end, children, null);
    }

    private static void collect(List<?> values, List<PegNode> into) {
        for (Object value : values) {
            if (value instanceof PegNode node) into.add(node);
            else if (value instanceof List<?> list) collect(list, into);
        }
    }

    /** Where a value of any kind starts. */
    static int start(Object value) {
        return switch (value) {
            case Token token -> token.start();
            case PegNode node -> node.start;
            case List<?> list -> start(first(list));
            default -> throw new IllegalStateException();
        };
    }

    /** Where a value of any kind ends. */
    static int end(Object value) {
        return switch (value) {
            case Token token -> token.end();
            case PegNode node -> node.end;
            case List<?> list -> end(last(list));
            default -> throw new IllegalStateException();
        };
    }

    private static Object first(List<?> list) {
        for (Object value : list) {
            if (value != ABSENT) return value;
        }
        throw new IllegalStateException();
    }

    private static Object last(List<?> list) {
        for (Object value : list.reversed()) {
            if (value != ABSENT) return value;
        }
        throw new IllegalStateException();
    }

    /** What CPython calls the expression. */
    String name() {
        return kind.equals("comparison in") ? "comparison" : kind;
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    PegNode lastChild() {
        return children.getLast();
    }

    /** Which kind of target an expression is judged as. */
    enum Target { ASSIGN, FOR, DELETE }

    /** The first part of the expression that cannot be such a target, or null. */
    @Nullable
    PegNode invalidTarget(Target as) {
        return switch (kind) {
            case "list", "tuple" -> {
                for (PegNode child : children) {
                    PegNode invalid = child.invalidTarget(as);
                    if (invalid != null) yield invalid;
                }
                yield null;
            }
            case "starred" -> as == Target.DELETE ? this : children.getFirst().invalidTarget(as);
            case "comparison" -> as == Target.FOR ? null : this;
            case "comparison in" -> as == Target.FOR ? children.getFirst().invalidTarget(as) : this;
            case "name", "subscript", "attribute" -> null;
            default -> this;
        };
    }
}
