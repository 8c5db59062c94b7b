package dev.adder.engine.lower;

import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.tree.Calls;
import dev.adder.engine.tree.Constant;
import dev.adder.engine.tree.Definitions;
import dev.adder.engine.tree.Displays;
import dev.adder.engine.tree.FunctionCode;
import dev.adder.engine.tree.Names;
import dev.adder.engine.tree.Node;
import dev.adder.engine.tree.Simple;
import dev.adder.engine.tree.Statement;
import dev.adder.engine.tree.Suspension;
import dev.adder.engine.value.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions, lambdas, generator expressions and classes: a unit of their own each, made by a node of the unit around.
 */
final class Functions {
    private final Unit unit;
    private final Lowering program;

    Functions(Unit unit) {
        this.unit = unit;
        this.program = unit.program;
    }

    private static final int[] NO_SLOTS = {};

    /** The slots whose variables inner frames see. */
    static int[] cellSlots(Scope scope) {
        int[] slots = new int[scope.owned().size()];
        int n = 0;
        for (Binding b : scope.owned()) if (b.kind() == Binding.Kind.CELL) slots[n++] = b.slot();
        return n == 0 ? NO_SLOTS : Arrays.copyOf(slots, n);
    }

    private static long position(SyntaxNode n) {
        return Node.position(n.start(), n.end());
    }

    // ---- def and lambda

    Node function(Stmt.FunctionDef def) {
        Node[] decorators = unit.expressions.sequence(def.decorators());
        Defaults defaults = defaults(def.parameters(), decorators);
        Node made;
        if (def.typeParameters().isEmpty()) {
            made = make(def, defaults);
        } else {
            made = new TypeParameters(unit).function(def, defaults.positional(), defaults.keyword(), this::make);
        }
        long at = Node.position(def.start(), def.start());
        return decorators.length == 0 ? made : new Definitions.Decorated(decorators, made, at);
    }

    /** Default values, computed in the unit around the function. */
    record Defaults(Node[] positional, @Nullable Node[] keyword) {}

    private Defaults defaults(Parameters parameters, Node[] earlier) {
        List<Expr> written = new ArrayList<>();
        List<Parameter> positional = new ArrayList<>(parameters.positionalOnly());
        positional.addAll(parameters.positional());
        for (Parameter p : positional) if (p.defaultValue() != null) written.add(p.defaultValue());
        int count = written.size();
        for (Parameter p : parameters.keywordOnly()) if (p.defaultValue() != null) written.add(p.defaultValue());
        if (unit.suspends && unit.yields.inAny(written)) {
            for (int i = 0; i < earlier.length; i++) earlier[i] = unit.spill(earlier[i], 0);
        }
        Node[] all = unit.expressions.sequence(written);
        Node[] first = java.util.Arrays.copyOf(all, count);
        @Nullable Node[] keyword = new @Nullable Node[parameters.keywordOnly().size()];
        int next = count;
        for (int i = 0; i < keyword.length; i++) {
            if (parameters.keywordOnly().get(i).defaultValue() != null) keyword[i] = all[next++];
        }
        return new Defaults(first, next == count ? new @Nullable Node[0] : keyword);
    }

    /** The function itself, made in {@code inside}: this unit, or the frame of its type parameters. */
    Node make(Stmt.FunctionDef def, Unit inside, Node[] positional, @Nullable Node[] keyword) {
        Scope scope = program.scopes.scope(def);
        Code.Kind kind = def.async() ? scope.yields() ? Code.Kind.ASYNC_GENERATOR : Code.Kind.COROUTINE
                : scope.yields() ? Code.Kind.GENERATOR : Code.Kind.FUNCTION;
        Unit body = new Unit(program, scope, kind != Code.Kind.FUNCTION, kind == Code.Kind.ASYNC_GENERATOR, false);
        String doc = doc(def.body());
        Statement lowered = body.statements.body(doc == null ? def.body() : def.body().subList(1, def.body().size()));
        Code code = code(body, def.name(), kind, signature(def.parameters(), scope), first(def), doc, lowered);
        return new Definitions.MakeFunction(code, inside.captures(scope), positional, keyword,
                annotations(def, inside), position(def));
    }

    /** Where a function starts: with its first decorator. */
    private static int first(Stmt.FunctionDef def) {
        return def.decorators().isEmpty() ? def.start() : def.decorators().getFirst().start();
    }

    private Node make(Stmt.FunctionDef def, Defaults defaults) {
        return make(def, unit, defaults.positional, defaults.keyword);
    }

    private Definitions.Annotation[] annotations(Stmt.FunctionDef def, Unit inside) {
        List<Definitions.Annotation> list = new ArrayList<>();
        Parameters p = def.parameters();
        List<Parameter> all = new ArrayList<>(p.positional());
        all.addAll(p.positionalOnly());
        if (p.varArgs() != null) all.add(p.varArgs());
        all.addAll(p.keywordOnly());
        if (p.keywordArgs() != null) all.add(p.keywordArgs());
        for (Parameter parameter : all) {
            if (parameter.annotation() != null) {
                list.add(new Definitions.Annotation(unit.scope.mangle(parameter.name()),
                        annotation(inside, parameter.annotation())));
            }
        }
        if (def.returns() != null) list.add(new Definitions.Annotation("return", annotation(inside, def.returns())));
        return list.toArray(Definitions.Annotation[]::new);
    }

    static Node annotation(Unit unit, Expr e) {
        if (!unit.program.textAnnotations) {
            if (!(e instanceof Expr.Starred s)) return unit.expressions.lower(e);
            return new Definitions.OnlyItem(unit.expressions.lower(s.value()), position(e));
        }
        String text = new AnnotationText(unit.program.source.text()).of(e);
        return new Constant(dev.adder.engine.value.Str.of(text), position(e));
    }

    static @Nullable String doc(List<Stmt> body) {
        if (!body.isEmpty() && body.getFirst() instanceof Stmt.ExprStmt s && s.value() instanceof Expr.Constant c
                && c.value() instanceof Literal.Str text) {
            return text.text();
        }
        return null;
    }

    static Code.Signature signature(Parameters p, Scope scope) {
        List<String> names = new ArrayList<>();
        p.positionalOnly().forEach(x -> names.add(scope.mangle(x.name())));
        p.positional().forEach(x -> names.add(scope.mangle(x.name())));
        p.keywordOnly().forEach(x -> names.add(scope.mangle(x.name())));
        if (p.varArgs() != null) names.add(scope.mangle(p.varArgs().name()));
        if (p.keywordArgs() != null) names.add(scope.mangle(p.keywordArgs().name()));
        return new Code.Signature(names.toArray(String[]::new), p.positionalOnly().size(),
                p.positionalOnly().size() + p.positional().size(), p.varArgs() != null, p.keywordOnly().size(),
                p.keywordArgs() != null);
    }

    /** The names of the frame's slots. */
    static List<String> names(Scope scope) {
        if (scope.slots().isEmpty()) return List.of();
        List<String> names = new ArrayList<>(scope.slots().size());
        for (Binding b : scope.slots()) names.add(b.name());
        return List.copyOf(names);
    }

    static Code code(Unit body, String name, Code.Kind kind, Code.Signature signature, int start,
            @Nullable String doc, Statement lowered) {
        Scope scope = body.frame;
        List<String> free = new ArrayList<>(0);
        for (Binding b : scope.slots()) if (b.kind() == Binding.Kind.FREE) free.add(b.name());
        return new FunctionCode(body.program.source, body.program.block, name, scope.qualifiedName(), kind, signature,
                start, doc, names(scope), body.slots(), cellSlots(scope), List.copyOf(free), body.points(),
                body.cleans, body.measured(lowered));
    }

    Node lambda(Expr.Lambda lambda) {
        Defaults defaults = defaults(lambda.parameters(), new Node[0]);
        Scope scope = program.scopes.scope(lambda);
        Code.Kind kind = scope.yields() ? scope.awaits() ? Code.Kind.ASYNC_GENERATOR : Code.Kind.GENERATOR
                : scope.awaits() ? Code.Kind.COROUTINE : Code.Kind.FUNCTION;
        Unit body = new Unit(program, scope, kind != Code.Kind.FUNCTION, kind == Code.Kind.ASYNC_GENERATOR, false);
        List<Statement> statements = body.before;
        Node value = body.expressions.lower(lambda.body());
        statements.add(new Simple.Return(value));
        Code code = code(body, "<lambda>", kind, signature(lambda.parameters(), scope), lambda.start(), null,
                body.block(statements));
        return new Definitions.MakeFunction(code, unit.captures(scope), defaults.positional, defaults.keyword,
                new Definitions.Annotation[0], position(lambda));
    }

    // ---- generator expressions

    Node generator(Expr.GeneratorExp e) {
        Expr.Comprehension outer = e.generators().getFirst();
        Node first = unit.expressions.lower(outer.iterable());
        Scope scope = program.scopes.scope(e);
        boolean async = outer.async() || scope.awaits();
        Code.Kind kind = async ? Code.Kind.ASYNC_GENERATOR : Code.Kind.GENERATOR;
        Unit body = new Unit(program, scope, true, async, false);
        Statement loops = loops(body, e, 0, async);
        Code code = code(body, "<genexpr>", kind,
                new Code.Signature(new String[] {".0"}, 1, 1, false, 0, false), e.start(), null, loops);
        Node function = new Definitions.MakeFunction(code, unit.captures(scope), new Node[0],
                new @Nullable Node[0], new Definitions.Annotation[0], position(e));
        if (outer.async()) first = new Suspension.AsyncIteration(first, false, position(e));
        return new Definitions.CallMade(function, new Node[] {first}, !outer.async(), position(e));
    }

    private static Statement loops(Unit body, Expr.GeneratorExp e, int depth, boolean async) {
        if (depth == e.generators().size()) {
            List<Statement> outer = body.before;
            body.before = new ArrayList<>();
            Node value = body.expressions.lower(e.element());
            body.before.add(new Suspension.Yield(value, body.temporary(), async, position(e.element())));
            Statement result = body.block(body.before);
            body.before = outer;
            return result;
        }
        Expr.Comprehension clause = e.generators().get(depth);
        Node given = depth == 0 ? new Names.Local(0, ".0", position(clause.iterable())) : null;
        return new Clauses(body).loop(clause, given, position(e), () -> loops(body, e, depth + 1, async));
    }

    // ---- classes

    Node classDef(Stmt.ClassDef def) {
        Node[] decorators = unit.expressions.sequence(def.decorators());
        Node made = def.typeParameters().isEmpty() ? makeClass(def, unit, null)
                : new TypeParameters(unit).classDef(def, this::makeClass);
        long at = Node.position(def.start(), def.start());
        return decorators.length == 0 ? made : new Definitions.Decorated(decorators, made, at);
    }

    Node makeClass(Stmt.ClassDef def, Unit inside, @Nullable Node typeParameters) {
        List<Displays.Element> bases = new ArrayList<>();
        for (Expr base : def.bases()) {
            boolean star = base instanceof Expr.Starred;
            bases.add(new Displays.Element(inside.expressions.lower(
                    base instanceof Expr.Starred s ? s.value() : base), star));
        }
        List<Calls.Argument> keywords = new ArrayList<>();
        for (Expr.Keyword k : def.keywords()) {
            keywords.add(new Calls.Argument(inside.expressions.lower(k.value()), k.name(), false));
        }
        Scope scope = program.scopes.scope(def);
        Unit body = new Unit(program, scope, false, false, true);
        String doc = doc(def.body());
        List<Statement> statements = new ArrayList<>();
        if (scope.classDict()) {
            statements.add(new Definitions.StoreClassDict(ownedCell(scope, "__classdict__")));
        }
        if (body.frame.annotates()) statements.add(new Names.Annotations());
        statements.add(body.statements.body(doc == null ? def.body() : def.body().subList(1, def.body().size())));
        if (scope.classCell()) statements.add(new Definitions.StoreClassCell(ownedCell(scope, "__class__")));
        Code code = code(body, def.name(), Code.Kind.FUNCTION, Code.Signature.NONE, def.start(), doc,
                body.block(statements));
        return new Definitions.MakeClass(def.name(), code, inside.captures(scope),
                new Definitions.Header(bases.toArray(Displays.Element[]::new),
                        keywords.toArray(Calls.Argument[]::new)),
                typeParameters, position(def));
    }

    private static int ownedCell(Scope scope, String name) {
        for (Binding b : scope.owned()) if (b.name().equals(name)) return b.slot();
        throw new IllegalStateException("class without a cell for " + name);
    }
}
