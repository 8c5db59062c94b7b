package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class of the program whose attributes the text shows: those of its body, and those stored anywhere. */
final class OwnClass {
    final String name;
    /** The names that its body binds. */
    final Set<String> names = new HashSet<>();
    /** Whether other classes are derived from it, whose instances may have more. */
    boolean derived;

    /** An instance of the class. */
    record Instance(OwnClass cls) {}

    private OwnClass(String name) {
        this.name = name;
    }

    /** The class of a definition; null when it may have attributes from elsewhere. */
    static @Nullable OwnClass of(Stmt.ClassDef def) {
        if (!def.bases().isEmpty() || !def.keywords().isEmpty() || !def.typeParameters().isEmpty()) return null;
        for (Expr decorator : def.decorators()) if (!isDataclass(decorator)) return null;
        OwnClass cls = new OwnClass(def.name());
        for (Stmt s : def.body()) if (!cls.add(s)) return null;
        return cls;
    }

    /** Adds the names that a class body binds, in whatever statement. */
    static void names(List<Stmt> body, Set<String> names) {
        for (Stmt s : body) {
            switch (s) {
                case Stmt.FunctionDef d -> names.add(d.name());
                case Stmt.ClassDef d -> names.add(d.name());
                case Stmt.Assign a -> a.targets().forEach(t -> names(t, names));
                case Stmt.AnnAssign a -> names(a.target(), names);
                case Stmt.If i -> {
                    names(i.body(), names);
                    names(i.orElse(), names);
                }
                default -> {}
            }
        }
    }

    private static void names(Expr target, Set<String> names) {
        switch (target) {
            case Expr.Name n -> names.add(n.id());
            case Expr.Tuple t -> t.elements().forEach(e -> names(e, names));
            default -> {}
        }
    }

    private static boolean isDataclass(Expr e) {
        Expr name = e instanceof Expr.Call c ? c.function() : e;
        boolean slots = e instanceof Expr.Call c && c.keywords().stream().anyMatch(k -> "slots".equals(k.name()));
        return !slots && (name instanceof Expr.Name n && n.id().equals("dataclass")
                || name instanceof Expr.Attribute a && a.name().equals("dataclass"));
    }

    private boolean add(Stmt s) {
        return switch (s) {
            case Stmt.FunctionDef d -> {
                names.add(d.name());
                yield !d.name().equals("__getattr__") && !d.name().equals("__getattribute__");
            }
            case Stmt.ClassDef d -> names.add(d.name()) || true;
            case Stmt.Assign a -> a.targets().stream().allMatch(t -> t instanceof Expr.Name n
                    && (names.add(n.id()) || true) && !n.id().equals("__slots__"));
            case Stmt.AnnAssign a -> a.target() instanceof Expr.Name n && (names.add(n.id()) || true);
            case Stmt.ExprStmt e -> e.value() instanceof Expr.Constant;
            case Stmt.Pass p -> true;
            default -> false;
        };
    }
}
