package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The scopes of one program, found by the identity of the node that opens them. Made by {@link Scopes#analyse}.
 *
 * <p>Lowering walks the tree with a current {@link Scope} and asks {@link Scope#resolve} for each name. It changes the
 * current scope where Python does:
 * <ul>
 * <li>function and lambda: defaults, annotations, decorators in the scope around; the body in {@link #scope};
 * <li>class: decorators around; bases and keywords around (or in {@link #typeParameters}); the body in {@link #scope};
 * <li>generator expression and comprehension: the first iterable in the scope around; all else in {@link #scope};
 * <li>a statement with type parameters: they, and annotations, bases and keywords, in {@link #typeParameters}, whose
 * frame runs once on the spot and makes the function, class or alias (defaults are still evaluated around it);
 * <li>{@code type} statement: the value in {@link #scope}, run when asked for.
 * </ul>
 */
public final class ScopeTable {
    private final Scope module;
    private final Map<Object, Scope> scopes;
    private final Map<Object, Scope> typeParameters;
    private final Map<Object, Scope> defaults;
    private final List<String> globals;
    private final List<String> unbound;
    private final SymbolCollector symbols;

    /** A call and the scope it stands in. */
    public record Called(Expr.Call call, Scope scope) {}

    ScopeTable(SymbolCollector symbols, Map<Object, Scope> scopes, Map<Object, Scope> typeParameters,
            Map<Object, Scope> defaults, List<String> globals, List<String> unbound) {
        this.module = symbols.module.scope();
        this.symbols = symbols;
        this.globals = globals;
        this.unbound = unbound;
        this.scopes = scopes;
        this.typeParameters = typeParameters;
        this.defaults = defaults;
    }

    /** The outermost scope; for an expression given to {@code eval} as well. */
    public Scope module() {
        return module;
    }

    /** The names that are looked for among the globals, each once. */
    public List<String> globals() {
        return Collections.unmodifiableList(globals);
    }

    /** The names that scopes read as globals and that the module itself does not bind; some more than once. */
    public List<String> unbound() {
        return Collections.unmodifiableList(unbound);
    }

    /** All imports, in the order of the text. */
    public List<Stmt> imports() {
        return Collections.unmodifiableList(symbols.imports);
    }

    /** Whether the program has expressions that may not stand everywhere. */
    boolean delicate() {
        return symbols.delicate;
    }

    /** Whether annotations are kept as text and never evaluated. */
    boolean textAnnotations() {
        return symbols.futureAnnotations;
    }

    /** All calls but those in annotations that are never evaluated. */
    public List<Called> calls() {
        List<Called> calls = new ArrayList<>(symbols.calls.size());
        for (Block.Called c : symbols.calls) {
            Scope scope = c.block().made();
            if (scope != null) calls.add(new Called(c.call(), scope));
        }
        return calls;
    }

    /**
     * The scope that a FunctionDef, Lambda, ClassDef, GeneratorExp, ListComp, SetComp, DictComp or the value of a
     * TypeAlias opens.
     */
    public Scope scope(SyntaxNode node) {
        return find(scopes, node);
    }

    /** The scope of the type parameters of a FunctionDef, ClassDef or TypeAlias that has some. */
    public Scope typeParameters(Stmt node) {
        return find(typeParameters, node);
    }

    /** The scope in which the bound of a type parameter that has one is evaluated, when asked for. */
    public Scope bound(TypeParameter node) {
        return find(scopes, node);
    }

    /** The scope in which the default of a type parameter that has one is evaluated, when asked for. */
    public Scope defaultValue(TypeParameter node) {
        return find(defaults, node);
    }

    private static Scope find(Map<Object, Scope> map, SyntaxNode node) {
        Scope scope = map.get(node);
        if (scope == null) throw new NoSuchElementException(node.getClass().getSimpleName() + " opens no scope");
        return scope;
    }
}
