package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyBuiltin;
import java.util.Set;

/** Warnings of what is written and does nothing: a value that goes nowhere, an answer that is never reached. */
final class Unused {
    /** Methods of a text that give another one; those that some use as a test are not among them. */
    private static final Set<String> OF_TEXT = Set.of("capitalize", "casefold", "center", "expandtabs", "ljust",
            "lower", "lstrip", "partition", "removeprefix", "removesuffix", "replace", "rjust", "rpartition", "rsplit",
            "rstrip", "split", "splitlines", "strip", "swapcase", "title", "translate", "upper", "zfill");

    private final Pass pass;

    Unused(Pass pass) {
        this.pass = pass;
    }

    /** A call whose value nobody takes. */
    void value(Expr.Call c) {
        if (c.function() instanceof Expr.Name n && n.id().equals("sorted")) {
            if (known(c) instanceof PyBuiltin b && b.table.name().equals("builtins")) {
                pass.warning("unused", "sorted() gives a new list, which is not used; assign it, or call .sort()", c);
            }
        } else if (c.function() instanceof Expr.Attribute a && OF_TEXT.contains(a.name())) {
            if (known(c) instanceof Members.Bound m && Kind.of(m.self()) == Kind.STR) {
                pass.warning("unused", a.name() + "() gives a new value, which is not used; assign it", c);
            }
        }
    }

    /** A call of a tool that only reads; where exceptions are handled it may be a test. */
    void tool(Expr e) {
        Expr called = e instanceof Expr.Await a ? a.value() : e;
        ToolType tool = called == pass.toolCall ? pass.tool : null;
        if (tool == null || pass.guarded > 0) return;
        if (tool.tool.reads() && !(tool.result instanceof Type.None)) {
            pass.warning("unused", tool.tool.name().name() + "() only reads, and its result is not used", called);
        }
    }

    private Object known(Expr.Call c) {
        pass.quiet++;
        Type function = pass.expressions.eval(c.function());
        pass.quiet--;
        return function instanceof Type.Known k ? k.what() : function;
    }

    /** A statement right after one that leaves. */
    void unreachable(Stmt s, Stmt before) {
        boolean leaves = before instanceof Stmt.Return || before instanceof Stmt.Raise || before instanceof Stmt.Break
                || before instanceof Stmt.Continue || before instanceof Stmt.ExprStmt e && isAnswer(e);
        if (leaves && s instanceof Stmt.ExprStmt e && isAnswer(e)) {
            pass.unreachable("final_answer() is never reached", s);
        }
    }

    private static boolean isAnswer(Stmt.ExprStmt e) {
        return e.value() instanceof Expr.Call c && c.function() instanceof Expr.Name n && n.id().equals("final_answer");
    }
}
