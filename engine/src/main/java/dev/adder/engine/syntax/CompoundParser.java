package dev.adder.engine.syntax;

import dev.adder.engine.syntax.Expr.Keyword;
import dev.adder.engine.syntax.Stmt.ExceptHandler;
import dev.adder.engine.syntax.Stmt.MatchCase;
import dev.adder.engine.syntax.Stmt.WithItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses the statements that have blocks. */
final class CompoundParser {
    private final StatementParser statements;
    private final ExpressionParser expressions;
    private final PatternParser patterns;
    private final TokenStream t;

    CompoundParser(StatementParser statements) {
        this.statements = statements;
        this.expressions = statements.expressions;
        this.t = statements.t;
        this.patterns = new PatternParser(expressions);
    }

    /** The compound statement that starts here, or null if none does. */
    @Nullable
    Stmt statement() {
        int start = t.start();
        return switch (t.kind()) {
            case DEF -> function(List.of(), false, start);
            case CLASS -> ofClass(List.of());
            case AT -> decorated();
            case ASYNC -> async();
            case IF -> conditional();
            case WHILE -> loop();
            case FOR -> forLoop(false, start);
            case WITH -> with(false, start);
            case TRY -> tryStatement();
            case NAME -> t.token().isSoft("match") ? match() : null;
            default -> null;
        };
    }

    private Stmt async() {
        int start = t.next().start();
        return switch (t.kind()) {
            case DEF -> function(List.of(), true, start);
            case FOR -> forLoop(true, start);
            case WITH -> with(true, start);
            default -> throw t.reject();
        };
    }

    private Stmt decorated() {
        List<Expr> decorators = new ArrayList<>();
        while (t.accept(TokenKind.AT)) {
            decorators.add(expressions.named());
            t.expect(TokenKind.NEWLINE);
        }
        int start = t.start();
        if (t.at(TokenKind.CLASS)) return ofClass(Lists.of(decorators));
        boolean async = t.accept(TokenKind.ASYNC);
        return function(Lists.of(decorators), async, start);
    }

    private Stmt function(List<Expr> decorators, boolean async, int start) {
        t.expect(TokenKind.DEF);
        String name = t.name();
        List<TypeParameter> typeParameters = typeParameters();
        t.expect(TokenKind.L_PAR);
        Parameters parameters = new ParameterParser(expressions, TokenKind.R_PAR).parameters();
        t.expect(TokenKind.R_PAR);
        Expr returns = t.accept(TokenKind.ARROW) ? expressions.expression() : null;
        List<Stmt> body = block();
        return new Stmt.FunctionDef(name, parameters, body, decorators, returns, typeParameters, async, start, t.end());
    }

    private Stmt ofClass(List<Expr> decorators) {
        int start = t.next().start();
        String name = t.name();
        List<TypeParameter> typeParameters = typeParameters();
        List<Expr> bases = new ArrayList<>();
        List<Keyword> keywords = new ArrayList<>();
        if (t.at(TokenKind.L_PAR)) expressions.arguments(bases, keywords, false);
        List<Stmt> body = block();
        return new Stmt.ClassDef(name, Lists.of(bases), Lists.of(keywords), body, decorators, typeParameters,
                start, t.end());
    }

    /** Type parameters in brackets, or none. */
    List<TypeParameter> typeParameters() {
        if (!t.accept(TokenKind.L_SQB)) return List.of();
        List<TypeParameter> parameters = new ArrayList<>();
        do {
            parameters.add(typeParameter());
        } while (t.accept(TokenKind.COMMA) && !t.at(TokenKind.R_SQB));
        t.expect(TokenKind.R_SQB);
        return Lists.of(parameters);
    }

    private TypeParameter typeParameter() {
        int start = t.start();
        TypeParameter.Kind kind = t.accept(TokenKind.STAR) ? TypeParameter.Kind.TYPE_VAR_TUPLE
                : t.accept(TokenKind.DOUBLE_STAR) ? TypeParameter.Kind.PARAM_SPEC : TypeParameter.Kind.TYPE_VAR;
        String name = t.name();
        Expr bound = null;
        if (kind == TypeParameter.Kind.TYPE_VAR && t.accept(TokenKind.COLON)) bound = expressions.expression();
        return new TypeParameter(kind, name, bound, null, start, t.end());
    }

    private List<Stmt> block() {
        t.expect(TokenKind.COLON);
        return statements.block();
    }

    private List<Stmt> elseBlock() {
        return t.accept(TokenKind.ELSE) ? block() : List.of();
    }

    /** One branch of a chain of {@code elif}. */
    private record Branch(int start, Expr test, List<Stmt> body) {}

    private Stmt conditional() {
        List<Branch> branches = new ArrayList<>();
        do {
            int start = t.next().start();
            Expr test = expressions.named();
            branches.add(new Branch(start, test, block()));
            t.checkHeight(branches.size());
        } while (t.at(TokenKind.ELIF));
        List<Stmt> orElse = elseBlock();
        int end = t.end();
        for (Branch branch : branches.subList(1, branches.size()).reversed()) {
            orElse = List.of(new Stmt.If(branch.test, branch.body, orElse, branch.start, end));
        }
        Branch first = branches.getFirst();
        return new Stmt.If(first.test, first.body, orElse, first.start, end);
    }

    private Stmt loop() {
        int start = t.next().start();
        Expr test = expressions.named();
        List<Stmt> body = block();
        List<Stmt> orElse = elseBlock();
        return new Stmt.While(test, body, orElse, start, t.end());
    }

    private Stmt forLoop(boolean async, int start) {
        t.next();
        Expr target = expressions.targets();
        t.expect(TokenKind.IN);
        Expr iterable = expressions.starExpressions();
        List<Stmt> body = block();
        List<Stmt> orElse = elseBlock();
        return new Stmt.For(target, iterable, body, orElse, async, start, t.end());
    }

    private Stmt with(boolean async, int start) {
        t.next();
        List<WithItem> items = t.at(TokenKind.L_PAR) ? parenthesisedItems() : null;
        if (items == null) {
            items = new ArrayList<>();
            do {
                items.add(withItem());
            } while (t.accept(TokenKind.COMMA));
        }
        List<Stmt> body = block();
        return new Stmt.With(Lists.of(items), body, async, start, t.end());
    }

    /** The items in their parentheses, or null if those turn out to belong to an expression. */
    private @Nullable List<WithItem> parenthesisedItems() {
        TokenStream.Mark mark = t.mark();
        try {
            t.next();
            List<WithItem> items = new ArrayList<>();
            do {
                items.add(withItem());
            } while (t.accept(TokenKind.COMMA) && !t.at(TokenKind.R_PAR));
            t.expect(TokenKind.R_PAR);
            if (t.at(TokenKind.COLON)) return items;
        } catch (TokenStream.Reject e) {
            // an expression in parentheses, then
        }
        t.reset(mark);
        return null;
    }

    private WithItem withItem() {
        int start = t.start();
        Expr context = expressions.expression();
        Expr target = t.accept(TokenKind.AS) ? expressions.target() : null;
        return new WithItem(context, target, start, t.end());
    }

    private Stmt tryStatement() {
        int start = t.next().start();
        List<Stmt> body = block();
        List<ExceptHandler> handlers = new ArrayList<>();
        boolean star = false;
        while (t.at(TokenKind.EXCEPT)) {
            boolean starred = t.following().is(TokenKind.STAR);
            if (!handlers.isEmpty() && starred != star) throw t.reject();
            star = starred;
            handlers.add(handler());
        }
        List<Stmt> orElse = handlers.isEmpty() ? List.of() : elseBlock();
        boolean last = t.accept(TokenKind.FINALLY);
        if (!last && handlers.isEmpty()) throw t.reject();
        List<Stmt> finalBody = last ? block() : List.of();
        return new Stmt.Try(body, Lists.of(handlers), orElse, finalBody, star, start, t.end());
    }

    private ExceptHandler handler() {
        int start = t.next().start();
        boolean star = t.accept(TokenKind.STAR);
        Expr type = null;
        String name = null;
        if (star || !t.at(TokenKind.COLON)) {
            type = expressions.expression();
            if (t.accept(TokenKind.AS)) name = t.name();
        }
        List<Stmt> body = block();
        return new ExceptHandler(type, name, body, start, t.end());
    }

    /** The match statement that starts here, or null if {@code match} is just a name. */
    private @Nullable Stmt match() {
        if (!mayStartSubject(t.following().kind())) return null;
        TokenStream.Mark mark = t.mark();
        int start = t.next().start();
        Expr subject;
        try {
            subject = expressions.sequence(expressions::starNamed, t.start());
            t.expect(TokenKind.COLON);
            t.expect(TokenKind.NEWLINE);
            t.expect(TokenKind.INDENT);
            if (!t.token().isSoft("case") || subject instanceof Expr.Starred) throw t.reject();
        } catch (TokenStream.Reject e) {
            t.reset(mark);
            return null;
        }
        List<MatchCase> cases = new ArrayList<>();
        while (t.token().isSoft("case")) cases.add(matchCase());
        t.expect(TokenKind.DEDENT);
        return new Stmt.Match(subject, Lists.of(cases), start, t.end());
    }

    private static boolean mayStartSubject(TokenKind kind) {
        return switch (kind) {
            case NAME, NUMBER, STRING, FSTRING_START, L_PAR, L_SQB, L_BRACE, MINUS, PLUS, TILDE, STAR, NOT, LAMBDA,
                    AWAIT, TRUE, FALSE, NONE, ELLIPSIS ->
                true;
            default -> false;
        };
    }

    private MatchCase matchCase() {
        int start = t.next().start();
        Pattern pattern = patterns.patterns();
        Expr guard = patterns.guard();
        List<Stmt> body = block();
        return new MatchCase(pattern, guard, body, start, t.end());
    }
}
