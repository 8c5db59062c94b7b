package dev.adder.engine.plan;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Scope;
import java.util.Set;

/** What names may hold at a place. */
final class Names {
    /** Builtins that a plan knows something about. */
    static final Set<String> SPECIAL = Set.of("map", "filter", "sorted", "min", "max", "eval", "exec",
            "globals", "locals", "vars", "getattr", "setattr", "type", "super", "property", "staticmethod",
            "classmethod", "__import__", "__builtins__", "final_answer", "exit", "quit", "list", "dict", "tuple", "set",
            "zip", "enumerate", "reversed", "iter", "next", "object");

    private final Analysis a;

    Names(Analysis analysis) {
        this.a = analysis;
    }

    Values load(Expr.Name name) {
        Variable v = a.survey.variable(name);
        if (v.global) return global(v, name);
        Arg given = a.frame.given.get(v);
        if (given != null && v.stores == 1) return given.values;
        Values held = v.loose() ? v.cell.get().orUnknown() : v.cell.get();
        boolean inClass = a.scope.kind() == Scope.Kind.CLASS && !v.parameter;
        return inClass ? held.plus(global(a.survey.global(a.scope.mangle(name.id())), name)) : held;
    }

    private Values global(Variable v, Expr.Name name) {
        if (v.stores == 0) {
            Values imported = v.cell.get();
            Values outer = outer(v, name);
            if (imported == Values.PLAIN) return outer;
            boolean nothing = !imported.plain() && outer.only() instanceof Value.Std s && !SPECIAL.contains(s.name);
            return nothing ? imported : imported.plus(outer);
        }
        Values held = v.loose() ? v.cell.get().orUnknown() : v.cell.get();
        return v.shadows && (v.deleted || !a.bound.contains(v)) ? held.plus(outer(v, name)) : held;
    }

    /** A name that the program does not bind. */
    private Values outer(Variable v, Expr.Name name) {
        Values known = v.outer;
        if (known == null) {
            Values tools = a.tools.values(v.name);
            known = a.defined.contains(v.name) ? a.earlier(v.name).alone()
                    : tools != Values.PLAIN ? tools : a.std(v.name).alone();
            v.outer = known;
        }
        if (v.name.equals("__builtins__")) a.any("__builtins__ gives all there is", name);
        return known;
    }
}
