package dev.adder.fuzz;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.SemanticErrors;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.engine.syntax.Unparser;

/** A text as a program, as one statement and as an expression: a tree with its scopes, or a syntax error. */
final class ParserTarget implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        Source source = Source.of("program.py", Input.text(input));
        tryOut(() -> check(Parser.parseModule(source)));
        tryOut(() -> check(Parser.parseInteractive(source, () -> {})));
        tryOut(() -> {
            Expr expression = Parser.parseExpression(source);
            Unparser.text(expression);
            SemanticErrors.check(source, expression, false);
        });
    }

    private static void check(Module module) {
        SemanticErrors.check(module, true);
    }

    private static void tryOut(Runnable parse) {
        try {
            parse.run();
        } catch (SyntaxErrorException e) {
            e.render();
        }
    }
}
