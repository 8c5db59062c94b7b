package dev.adder.engine.lower;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.SemanticErrors;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.tree.FunctionCode;
import dev.adder.engine.tree.Simple;
import dev.adder.engine.tree.Statement;
import dev.adder.engine.value.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all units of one program share while it is lowered. */
public final class Lowering {
    final Source source;
    final int block;
    final ScopeTable scopes;
    final boolean textAnnotations;
    private final Map<String, Integer> globals = new LinkedHashMap<>();
    private int sites;

    private Lowering(Source source, int block, ScopeTable scopes, boolean textAnnotations) {
        this.source = source;
        this.block = block;
        this.scopes = scopes;
        this.textAnnotations = textAnnotations;
    }

    /** Lowers a module; {@code locals} when it runs with a namespace of its own beside its globals. */
    public static Lowered lower(Module module, int block, boolean locals, boolean topLevelAwait) {
        ScopeTable scopes = SemanticErrors.check(module, topLevelAwait);
        Lowering p = new Lowering(module.source(), block, scopes, textAnnotations(module.body()));
        Scope scope = scopes.module();
        Unit unit = new Unit(p, scope, scope.awaits(), false, locals);
        return p.finish(unit, unit.statements.module(module.body()));
    }

    /** Lowers an expression, as {@code eval} runs it. */
    public static Lowered lower(Source source, Expr expression, int block, boolean locals) {
        ScopeTable scopes = SemanticErrors.check(source, expression, false);
        Lowering p = new Lowering(source, block, scopes, false);
        Unit unit = new Unit(p, scopes.module(), false, false, locals);
        return p.finish(unit, new Simple.Return(unit.expressions.lower(expression)));
    }

    private Lowered finish(Unit unit, Statement body) {
        Scope scope = unit.frame;
        Code.Kind kind = unit.suspends ? Code.Kind.COROUTINE : Code.Kind.FUNCTION;
        Code code = new FunctionCode(source, block, "<module>", "<module>", kind, Code.Signature.NONE, 0, null,
                scope.slots().stream().map(b -> b.name()).toList(), unit.slots(), Functions.cellSlots(scope),
                List.of(), unit.points(), body);
        return new Lowered(code, globals.keySet().toArray(String[]::new), sites);
    }

    private static boolean textAnnotations(List<Stmt> body) {
        for (Stmt s : body) {
            if (s instanceof Stmt.ImportFrom i && "__future__".equals(i.module())
                    && i.names().stream().anyMatch(a -> a.name().equals("annotations"))) {
                return true;
            }
        }
        return false;
    }

    int global(String name) {
        return globals.computeIfAbsent(name, n -> globals.size());
    }

    int site() {
        return sites++;
    }
}
