package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a class of the program may be derived from so that its attributes are still known. */
enum Base {
    NONE, ENUM, INT_ENUM, STR_ENUM, NAMED_TUPLE;

    private static final Set<String> OF_ENUM = Set.of("name", "value", "mro");

    /** The base that the expressions name; null when it is another one. */
    static @Nullable Base of(List<Expr> bases, List<Stmt> imports) {
        if (bases.isEmpty()) return NONE;
        if (bases.size() > 2) return null;
        String last = name(bases.getLast(), imports);
        String mixed = bases.size() == 2 && bases.getFirst() instanceof Expr.Name n ? n.id() : "";
        return switch (last) {
            case "enum.Enum" -> bases.size() == 1 ? ENUM
                    : mixed.equals("str") ? STR_ENUM : mixed.equals("int") ? INT_ENUM : null;
            case "enum.IntEnum", "enum.Flag", "enum.IntFlag" -> bases.size() == 1 ? INT_ENUM : null;
            case "enum.StrEnum" -> bases.size() == 1 ? STR_ENUM : null;
            case "typing.NamedTuple" -> bases.size() == 1 ? NAMED_TUPLE : null;
            default -> null;
        };
    }

    /** The name in its module of what is imported from {@code enum} or {@code typing}; empty for all else. */
    static String name(Expr e, List<Stmt> imports) {
        for (Stmt s : imports) {
            switch (s) {
                case Stmt.ImportFrom f when e instanceof Expr.Name n && f.module() != null && f.level() == 0 -> {
                    for (Stmt.Alias a : f.names()) {
                        String as = a.asName() == null ? a.name() : a.asName();
                        if (as.equals(n.id())) return f.module() + "." + a.name();
                    }
                }
                case Stmt.Import i when e instanceof Expr.Attribute t && t.value() instanceof Expr.Name n -> {
                    for (Stmt.Alias a : i.names()) {
                        String as = a.asName() == null ? a.name() : a.asName();
                        if (as.equals(n.id())) return a.name() + "." + t.name();
                    }
                }
                default -> {}
            }
        }
        return "";
    }

    boolean isEnum() {
        return this == ENUM || this == INT_ENUM || this == STR_ENUM;
    }

    /** Whether instances or the class have an attribute that the body does not show. */
    boolean has(String attribute) {
        if (this == NONE) return false;
        boolean own = attribute.startsWith("_") || isEnum() && OF_ENUM.contains(attribute);
        PyClass cls = this == INT_ENUM ? Types.INT : this == STR_ENUM ? Types.STR
                : this == NAMED_TUPLE ? Types.TUPLE : null;
        return own || cls != null && cls.find(attribute) != null;
    }
}
