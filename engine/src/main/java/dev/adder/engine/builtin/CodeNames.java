package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.engine.value.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code co_names} gives: the globals and attributes that code uses, in the order in which it does. They are read
 * from the text again, as lowered code does not keep them.
 */
final class CodeNames {
    private final Set<String> names = new LinkedHashSet<>();
    /** Names that are no globals: variables of the function, and of comprehensions under way. */
    private final Set<String> locals;
    private final CodeParts parts = new CodeParts(this::statement, this::expression);

    private CodeNames(Set<String> locals) {
        this.locals = locals;
    }

    static List<String> of(Ctx ctx, Code code) {
        ctx.tick(code.source.text().length());
        Set<String> locals = new HashSet<>(List.of(code.freeNames));
        boolean module = code.name.equals("<module>");
        if (!module) for (String name : code.slotNames) if (name != null) locals.add(name);
        CodeNames found = new CodeNames(locals);
        try {
            List<Stmt> body = Parser.parseModule(code.source, () -> ctx.tick(4096)).body();
            if (module) {
                found.block(body);
            } else {
                found.function(body, code);
            }
        } catch (SyntaxErrorException e) {
            return List.of();
        }
        return new ArrayList<>(found.names);
    }

    /** Walks the function that starts at the offset of the code. */
    private void function(List<Stmt> body, Code code) {
        Finder finder = new Finder(code);
        body.forEach(finder::statement);
        if (finder.body != null) block(finder.body);
        if (finder.expression != null) expression(finder.expression);
        for (Expr.Comprehension c : finder.clauses) {
            target(c.target());
            all(c.conditions());
        }
    }

    /** Looks for a definition by its name and where it starts. */
    private static final class Finder {
        private final Code code;
        private final CodeParts parts = new CodeParts(this::statement, this::expression);
        private @Nullable List<Stmt> body;
        private @Nullable Expr expression;
        private List<Expr.Comprehension> clauses = List.of();

        Finder(Code code) {
            this.code = code;
        }

        private void statement(Stmt s) {
            if (s instanceof Stmt.FunctionDef d && d.name().equals(code.name)) {
                int start = d.decorators().isEmpty() ? d.start() : d.decorators().getFirst().start();
                if (start == code.firstOffset) body = d.body();
            }
            parts.of(s);
        }

        private void expression(Expr e) {
            if (e.start() == code.firstOffset) {
                if (e instanceof Expr.Lambda l && code.name.equals("<lambda>")) expression = l.body();
                if (e instanceof Expr.GeneratorExp g && code.name.equals("<genexpr>")) {
                    expression = g.element();
                    clauses = g.generators();
                }
            }
            parts.of(e);
        }
    }

    private void block(List<Stmt> body) {
        body.forEach(this::statement);
    }

    private void global(String name) {
        if (!locals.contains(name)) names.add(name);
    }

    private void all(List<Expr> list) {
        list.forEach(this::expression);
    }

    private void statement(Stmt s) {
        switch (s) {
            case Stmt.FunctionDef d -> {
                all(d.decorators());
                all(CodeParts.defaults(d.parameters()));
                all(CodeParts.annotations(d));
                global(d.name());
            }
            case Stmt.ClassDef c -> {
                all(c.decorators());
                all(c.bases());
                c.keywords().forEach(k -> expression(k.value()));
                global(c.name());
            }
            case Stmt.Assign a -> {
                expression(a.value());
                a.targets().forEach(this::target);
            }
            case Stmt.For f -> {
                expression(f.iterable());
                target(f.target());
                block(f.body());
                block(f.orElse());
            }
            case Stmt.Import i -> i.names().forEach(this::imported);
            case Stmt.ImportFrom i -> {
                if (i.module() != null) names.add(i.module());
                for (Stmt.Alias a : i.names()) {
                    if (a.name().equals("*")) continue;
                    names.add(a.name());
                    global(a.asName() == null ? a.name() : a.asName());
                }
            }
            case Stmt.AnnAssign a when a.value() != null -> {
                expression(a.value());
                target(a.target());
            }
            case Stmt.AnnAssign a -> {}
            default -> parts.of(s);
        }
    }

    private void imported(Stmt.Alias a) {
        names.add(a.name());
        String[] path = a.name().split("\\.");
        if (a.asName() != null) for (int i = 1; i < path.length; i++) names.add(path[i]);
        global(a.asName() == null ? path[0] : a.asName());
    }

    private void target(Expr e) {
        switch (e) {
            case Expr.Tuple t -> t.elements().forEach(this::target);
            case Expr.ListExpr l -> l.elements().forEach(this::target);
            case Expr.Starred s -> target(s.value());
            default -> expression(e);
        }
    }

    private void expression(Expr e) {
        switch (e) {
            case Expr.Name n -> global(n.id());
            case Expr.Attribute a -> {
                expression(a.value());
                names.add(a.name());
            }
            case Expr.NamedExpr n -> {
                expression(n.value());
                global(n.target().id());
            }
            case Expr.Lambda l -> all(CodeParts.defaults(l.parameters()));
            case Expr.GeneratorExp g -> expression(g.generators().getFirst().iterable());
            case Expr.ListComp c -> comprehension(c.generators(), List.of(c.element()));
            case Expr.SetComp c -> comprehension(c.generators(), List.of(c.element()));
            case Expr.DictComp c -> comprehension(c.generators(), List.of(c.key(), c.value()));
            default -> parts.of(e);
        }
    }

    private void comprehension(List<Expr.Comprehension> clauses, List<Expr> elements) {
        expression(clauses.getFirst().iterable());
        Set<String> own = new HashSet<>();
        for (Expr.Comprehension c : clauses) CodeParts.bound(c.target(), own);
        own.removeAll(locals);
        locals.addAll(own);
        for (Expr.Comprehension c : clauses) {
            if (c != clauses.getFirst()) expression(c.iterable());
            target(c.target());
            all(c.conditions());
        }
        all(elements);
        locals.removeAll(own);
    }
}
