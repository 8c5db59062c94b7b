package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
import java.util.List;

/**
 * A method of the program's own, read from an instance or a class: the one that is found there, and those of derived
 * classes, which may be meant as well.
 *
 * @param cls where it was read
 * @param defs its definitions, of which one is called
 * @param onClass whether it was read from the class, so that a plain one takes the instance first
 */
record OwnMethod(OwnClass cls, List<Stmt.FunctionDef> defs, boolean onClass) {

    /** What {@code super()} gives in a method of the class. */
    record Super(OwnClass cls) {}

    /** What a definition in a class is, by its decorators. */
    enum Sort {
        PLAIN, STATIC, OF_CLASS, PROPERTY, OPAQUE
    }

    static Sort sort(Stmt.FunctionDef def) {
        Sort sort = def.name().equals("__new__") ? Sort.STATIC
                : def.name().equals("__init_subclass__") || def.name().equals("__class_getitem__") ? Sort.OF_CLASS
                        : Sort.PLAIN;
        for (Expr d : def.decorators()) {
            String name = d instanceof Expr.Name n ? n.id() : d instanceof Expr.Attribute a ? a.name() : "";
            switch (name) {
                case "staticmethod" -> sort = Sort.STATIC;
                case "classmethod" -> sort = Sort.OF_CLASS;
                case "property", "cached_property", "abstractproperty" -> sort = Sort.PROPERTY;
                case "abstractmethod", "override", "final" -> {}
                default -> {
                    return Sort.OPAQUE;
                }
            }
        }
        return sort;
    }

    /** How many parameters a call does not write. */
    int hidden(Stmt.FunctionDef def) {
        return switch (sort(def)) {
            case STATIC -> 0;
            case OF_CLASS -> 1;
            default -> onClass ? 0 : 1;
        };
    }

    /** Whether a definition only stands for those of derived classes. */
    static boolean isAbstract(Stmt.FunctionDef def) {
        if (def.body().size() > 2) return false;
        for (Stmt s : def.body()) {
            boolean empty = s instanceof Stmt.Pass || s instanceof Stmt.ExprStmt e && e.value() instanceof Expr.Constant
                    || s instanceof Stmt.Raise;
            if (!empty) return false;
        }
        return true;
    }
}
