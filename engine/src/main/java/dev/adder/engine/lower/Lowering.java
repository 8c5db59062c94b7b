package dev.adder.engine.lower;

import dev.adder.engine.run.Compiler;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.SemanticErrors;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.tree.FunctionCode;
import dev.adder.engine.tree.Simple;
import dev.adder.engine.tree.Statement;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.Lowered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all units of one program share while it is lowered. */
public final class Lowering {
    /** For programs that make code while they run. */
    public static final Compiler COMPILER = new Compiler() {
        @Override
        public Lowered module(Module module, boolean locals, Patience patience) {
            return lower(module, SemanticErrors.check(module, false, patience), 0, locals, patience);
        }

        @Override
        public Lowered interactive(Module module, boolean locals, Patience patience) {
            Lowering p = new Lowering(module.source(), 0, SemanticErrors.check(module, false, patience), false,
                    patience);
            p.interactive = true;
            Unit unit = new Unit(p, p.scopes.module(), false, false, locals);
            return p.finish(unit, unit.statements.body(module.body()), null);
        }

        @Override
        public Lowered expression(Source source, Expr expression, boolean locals, Patience patience) {
            ScopeTable scopes = SemanticErrors.check(source, expression, false, patience);
            Lowering p = new Lowering(source, 0, scopes, false, patience);
            Unit unit = new Unit(p, scopes.module(), false, false, locals);
            return p.finish(unit, new Simple.Return(unit.expressions.lower(expression)), null);
        }
    };

    final Source source;
    final int block;
    final ScopeTable scopes;
    final boolean textAnnotations;
    final Patience patience;
    private int sites;
    /** Whether expressions that are statements, outside of functions and classes, are shown. */
    private boolean interactive;

    private Lowering(Source source, int block, ScopeTable scopes, boolean textAnnotations, Patience patience) {
        this.patience = patience;
        this.source = source;
        this.block = block;
        this.scopes = scopes;
        this.textAnnotations = textAnnotations;
    }

    /** Lowers a module; {@code locals} when it runs with a namespace of its own beside its globals. */
    public static Lowered lower(Module module, int block, boolean locals, boolean topLevelAwait) {
        return lower(module, SemanticErrors.check(module, topLevelAwait), block, locals, Patience.endless());
    }

    /**
     * Lowers a module whose scopes are known.
     *
     * @param patience what it throws ends the lowering
     */
    public static Lowered lower(Module module, ScopeTable scopes, int block, boolean locals, Patience patience) {
        Lowering p = new Lowering(module.source(), block, scopes, textAnnotations(module.body()), patience);
        Scope scope = scopes.module();
        Unit unit = new Unit(p, scope, scope.awaits(), false, locals);
        return p.finish(unit, unit.statements.module(module.body()), Functions.doc(module.body()));
    }

    private Lowered finish(Unit unit, Statement body, @Nullable String doc) {
        Scope scope = unit.frame;
        Code.Kind kind = unit.suspends ? Code.Kind.COROUTINE : Code.Kind.FUNCTION;
        Code code = new FunctionCode(source, block, "<module>", "<module>", kind, Code.Signature.NONE, 0, doc,
                Functions.names(scope), unit.slots(), Functions.cellSlots(scope),
                List.of(), unit.points(), false, unit.measured(body));
        return new Lowered(code, scopes.globals().toArray(String[]::new), sites);
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

    boolean shows(Scope scope) {
        return interactive && scope == scopes.module();
    }

    int site() {
        return sites++;
    }
}
