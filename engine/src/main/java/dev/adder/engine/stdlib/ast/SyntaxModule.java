package dev.adder.engine.stdlib.ast;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;

/** What {@code ast} needs of the parser. */
@PyModule("_syntax")
final class SyntaxModule {
    private SyntaxModule() {}

    /** Return the tree of a text, of the classes of the given namespace; None when it is not Python. */
    @Py("tree(source: str, filename: str, mode: str, classes, /) -> Any")
    static Object tree(Ctx ctx, String source, String filename, String mode, PyDict classes) {
        return ctx.onLargeStack(() -> parsed(ctx, source, filename, mode, classes));
    }

    private static Object parsed(Ctx ctx, String text, String filename, String mode, PyDict classes) {
        ctx.tick(text.length());
        ctx.charge(400L + 60L * text.length());
        boolean expression = mode.equals("eval");
        Source source = Source.of(filename, text);
        NodeMaker make = new NodeMaker(ctx, source, classes);
        try {
            if (expression) {
                var tree = Parser.parseExpression(source, () -> ctx.tick(4096));
                return make.node("Expression", "body", new ExpressionNodes(make).load(tree));
            }
            var tree = Parser.parseModule(source, () -> ctx.tick(4096));
            PyInstance module = make.node(mode.equals("single") ? "Interactive" : "Module", "body",
                    new StatementNodes(make).body(tree.body()));
            if (!mode.equals("single")) module.setAttribute("type_ignores", new PyList());
            return module;
        } catch (SyntaxErrorException e) {
            return PyNone.NONE;
        }
    }
}
