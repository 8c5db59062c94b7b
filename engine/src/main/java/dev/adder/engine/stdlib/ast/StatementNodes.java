package dev.adder.engine.stdlib.ast;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Pattern;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.TypeParameter;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import java.util.List;

/** Statements as objects of {@code ast}. */
final class StatementNodes {
    private final NodeMaker make;
    private final ExpressionNodes expressions;

    StatementNodes(NodeMaker make) {
        this.make = make;
        this.expressions = new ExpressionNodes(make);
    }

    PyList body(List<Stmt> statements) {
        return make.list(statements, this::of);
    }

    private Object load(Expr e) {
        return expressions.load(e);
    }

    private Object store(Expr e) {
        return expressions.store(e);
    }

    private Object of(Stmt s) {
        return switch (s) {
            case Stmt.FunctionDef f -> function(f);
            case Stmt.ClassDef c -> make.at(c, "ClassDef", "name", Str.of(c.name()), "bases",
                    expressions.all(c.bases()), "keywords", make.list(c.keywords(), expressions::keyword), "body",
                    body(c.body()), "decorator_list", expressions.all(c.decorators()), "type_params",
                    make.list(c.typeParameters(), this::typeParameter));
            case Stmt.For f -> commented(make.at(f, f.async() ? "AsyncFor" : "For", "target", store(f.target()), "iter",
                    load(f.iterable()), "body", body(f.body()), "orelse", body(f.orElse())));
            case Stmt.While w -> make.at(w, "While", "test", load(w.test()), "body", body(w.body()), "orelse",
                    body(w.orElse()));
            case Stmt.If i -> make.at(i, "If", "test", load(i.test()), "body", body(i.body()), "orelse",
                    body(i.orElse()));
            case Stmt.With w -> commented(make.at(w, w.async() ? "AsyncWith" : "With", "items",
                    make.list(w.items(), this::item), "body", body(w.body())));
            case Stmt.Match m -> make.at(m, "Match", "subject", load(m.subject()), "cases",
                    make.list(m.cases(), this::matchCase));
            case Stmt.Try t -> make.at(t, t.star() ? "TryStar" : "Try", "body", body(t.body()), "handlers",
                    make.list(t.handlers(), this::handler), "orelse", body(t.orElse()), "finalbody",
                    body(t.finalBody()));
            default -> simple(s);
        };
    }

    private Object commented(PyInstance node) {
        node.setAttribute("type_comment", PyNone.NONE);
        return node;
    }

    private Object function(Stmt.FunctionDef f) {
        return make.at(f, f.async() ? "AsyncFunctionDef" : "FunctionDef", "name", Str.of(f.name()), "args",
                expressions.parameters(f.parameters()), "body", body(f.body()), "decorator_list",
                expressions.all(f.decorators()), "returns", make.optional(f.returns(), this::load), "type_comment",
                PyNone.NONE, "type_params", make.list(f.typeParameters(), this::typeParameter));
    }

    private Object simple(Stmt s) {
        return switch (s) {
            case Stmt.Return r -> make.at(r, "Return", "value", make.optional(r.value(), this::load));
            case Stmt.Delete d -> make.at(d, "Delete", "targets", make.list(d.targets(), expressions::delete));
            case Stmt.Assign a -> commented(make.at(a, "Assign", "targets", make.list(a.targets(), this::store),
                    "value", load(a.value())));
            case Stmt.TypeAlias t -> make.at(t, "TypeAlias", "name", store(t.name()), "type_params",
                    make.list(t.typeParameters(), this::typeParameter), "value", load(t.value()));
            case Stmt.AugAssign a -> make.at(a, "AugAssign", "target", store(a.target()), "op",
                    expressions.operator(a.op()), "value", load(a.value()));
            case Stmt.AnnAssign a -> make.at(a, "AnnAssign", "target", store(a.target()), "annotation",
                    load(a.annotation()), "value", make.optional(a.value(), this::load), "simple",
                    a.simple() ? 1L : 0L);
            case Stmt.Raise r -> make.at(r, "Raise", "exc", make.optional(r.exception(), this::load), "cause",
                    make.optional(r.cause(), this::load));
            case Stmt.Assert a -> make.at(a, "Assert", "test", load(a.test()), "msg",
                    make.optional(a.message(), this::load));
            case Stmt.Import i -> make.at(i, "Import", "names", make.list(i.names(), this::alias));
            case Stmt.ImportFrom i -> make.at(i, "ImportFrom", "module", NodeMaker.text(i.module()), "names",
                    make.list(i.names(), this::alias), "level", (long) i.level());
            case Stmt.Global g -> make.at(g, "Global", "names", make.names(g.names()));
            case Stmt.Nonlocal n -> make.at(n, "Nonlocal", "names", make.names(n.names()));
            case Stmt.ExprStmt e -> make.at(e, "Expr", "value", load(e.value()));
            case Stmt.Pass p -> make.at(p, "Pass");
            case Stmt.Break b -> make.at(b, "Break");
            case Stmt.Continue c -> make.at(c, "Continue");
            default -> throw new IllegalStateException(s.getClass().getName());
        };
    }

    private Object alias(Stmt.Alias a) {
        return make.at(a, "alias", "name", Str.of(a.name()), "asname", NodeMaker.text(a.asName()));
    }

    private Object item(Stmt.WithItem w) {
        return make.node("withitem", "context_expr", load(w.context()), "optional_vars",
                make.optional(w.target(), this::store));
    }

    private Object handler(Stmt.ExceptHandler h) {
        return make.at(h, "ExceptHandler", "type", make.optional(h.type(), this::load), "name",
                NodeMaker.text(h.name()), "body", body(h.body()));
    }

    private Object matchCase(Stmt.MatchCase c) {
        return make.node("match_case", "pattern", pattern(c.pattern()), "guard",
                make.optional(c.guard(), this::load), "body", body(c.body()));
    }

    private PyList patterns(List<Pattern> patterns) {
        return make.list(patterns, this::pattern);
    }

    private Object pattern(Pattern p) {
        return switch (p) {
            case Pattern.MatchValue m -> make.at(m, "MatchValue", "value", load(m.value()));
            case Pattern.MatchSingleton m -> make.at(m, "MatchSingleton", "value",
                    ExpressionNodes.singleton(m.value()));
            case Pattern.MatchSequence m -> make.at(m, "MatchSequence", "patterns", patterns(m.patterns()));
            case Pattern.MatchMapping m -> make.at(m, "MatchMapping", "keys", expressions.all(m.keys()), "patterns",
                    patterns(m.patterns()), "rest", NodeMaker.text(m.rest()));
            case Pattern.MatchClass m -> make.at(m, "MatchClass", "cls", load(m.cls()), "patterns",
                    patterns(m.patterns()), "kwd_attrs", make.names(m.keywordNames()), "kwd_patterns",
                    patterns(m.keywordPatterns()));
            case Pattern.MatchStar m -> make.at(m, "MatchStar", "name", NodeMaker.text(m.name()));
            case Pattern.MatchAs m -> make.at(m, "MatchAs", "pattern", make.optional(m.pattern(), this::pattern),
                    "name", NodeMaker.text(m.name()));
            case Pattern.MatchOr m -> make.at(m, "MatchOr", "patterns", patterns(m.patterns()));
        };
    }

    private Object typeParameter(TypeParameter t) {
        return switch (t.kind()) {
            case TYPE_VAR -> make.at(t, "TypeVar", "name", Str.of(t.name()), "bound",
                    make.optional(t.bound(), this::load));
            case TYPE_VAR_TUPLE -> make.at(t, "TypeVarTuple", "name", Str.of(t.name()));
            case PARAM_SPEC -> make.at(t, "ParamSpec", "name", Str.of(t.name()));
        };
    }
}
