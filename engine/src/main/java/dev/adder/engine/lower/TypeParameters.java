package dev.adder.engine.lower;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.syntax.TypeParameter;
import dev.adder.engine.tree.Constant;
import dev.adder.engine.tree.Definitions;
import dev.adder.engine.tree.Displays;
import dev.adder.engine.tree.Node;
import dev.adder.engine.tree.Simple;
import dev.adder.engine.tree.Statement;
import dev.adder.engine.tree.Suspension;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Generic functions, classes and aliases of PEP 695: their parameters live in a frame that runs once, around them. */
final class TypeParameters {
    private final Unit outer;

    TypeParameters(Unit outer) {
        this.outer = outer;
    }

    interface MakesFunction {
        Node make(Stmt.FunctionDef def, Unit inside, Node[] positional, @Nullable Node[] keyword);
    }

    interface MakesClass {
        Node make(Stmt.ClassDef def, Unit inside, @Nullable Node typeParameters);
    }

    Node function(Stmt.FunctionDef def, Node[] positional, @Nullable Node[] keyword, MakesFunction maker) {
        Scope scope = outer.program.scopes.typeParameters(def);
        Unit unit = new Unit(outer.program, scope, false, false, false);
        List<Node> passed = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        Node[] inner = new Node[positional.length];
        for (int i = 0; i < inner.length; i++) inner[i] = pass(unit, positional[i], passed, slots);
        @Nullable Node[] innerKeyword = new @Nullable Node[keyword.length];
        for (int i = 0; i < keyword.length; i++) {
            Node k = keyword[i];
            if (k != null) innerKeyword[i] = pass(unit, k, passed, slots);
        }
        List<Statement> statements = declare(unit, def.typeParameters());
        Node made = maker.make(def, unit, inner, innerKeyword);
        statements.add(new Simple.Return(
                new Definitions.WithTypeParameters(made, parameters(unit, def.typeParameters(), def))));
        return finish(unit, def.name(), def, statements, passed, slots);
    }

    Node classDef(Stmt.ClassDef def, MakesClass maker) {
        Scope scope = outer.program.scopes.typeParameters(def);
        Unit unit = new Unit(outer.program, scope, false, false, false);
        List<Statement> statements = declare(unit, def.typeParameters());
        Node parameters = parameters(unit, def.typeParameters(), def);
        statements.add(new Simple.Return(maker.make(def, unit, parameters)));
        return finish(unit, def.name(), def, statements, List.of(), List.of());
    }

    Node alias(Stmt.TypeAlias alias) {
        Node name = new Constant(Str.of(alias.name().id()), position(alias));
        if (alias.typeParameters().isEmpty()) {
            return new Definitions.CallTyping("_type_alias",
                    new Node[] {name, value(outer, alias), new Displays.TupleDisplay(new Node[0], position(alias))},
                    position(alias));
        }
        Scope scope = outer.program.scopes.typeParameters(alias);
        Unit unit = new Unit(outer.program, scope, false, false, false);
        List<Statement> statements = declare(unit, alias.typeParameters());
        statements.add(new Simple.Return(new Definitions.CallTyping("_type_alias",
                new Node[] {name, value(unit, alias), parameters(unit, alias.typeParameters(), alias)},
                position(alias))));
        return finish(unit, alias.name().id(), alias, statements, List.of(), List.of());
    }

    /** A function that computes the value of the alias when asked for. */
    private static Node value(Unit around, Stmt.TypeAlias alias) {
        return thunk(around, around.program.scopes.scope(alias), alias.name().id(), alias.value(), alias);
    }

    private static Node thunk(Unit around, Scope scope, String name, Expr value, SyntaxNode at) {
        Unit unit = new Unit(around.program, scope, false, false, false);
        Node lowered = unit.expressions.lower(value);
        Code code = Functions.code(unit, name, Code.Kind.FUNCTION, Code.Signature.NONE, at.start(), null,
                new Simple.Return(lowered));
        return new Definitions.MakeFunction(code, around.captures(scope), new Node[0], new @Nullable Node[0],
                new Definitions.Annotation[0], position(at));
    }

    private static Node pass(Unit unit, Node value, List<Node> passed, List<Integer> slots) {
        int slot = unit.temporary();
        passed.add(value);
        slots.add(slot);
        return new Suspension.Temporary(slot, 0);
    }

    private static List<Statement> declare(Unit unit, List<TypeParameter> parameters) {
        List<Statement> statements = new ArrayList<>();
        for (TypeParameter p : parameters) {
            String maker = switch (p.kind()) {
                case TYPE_VAR -> "TypeVar";
                case TYPE_VAR_TUPLE -> "TypeVarTuple";
                case PARAM_SPEC -> "ParamSpec";
            };
            List<Node> arguments = new ArrayList<>(List.of(new Constant(maker, position(p)),
                    new Constant(Str.of(p.name()), position(p))));
            Expr bound = p.bound();
            if (bound != null) {
                arguments.add(thunk(unit, unit.program.scopes.bound(p), p.name(), bound, p));
                arguments.add(new Constant(bound instanceof Expr.Tuple, position(p)));
            }
            Node made = new Definitions.CallTyping("_type_parameter", arguments.toArray(Node[]::new), position(p));
            statements.add(new Simple.Assign(unit.target(p.name(), position(p)), made));
        }
        return statements;
    }

    private static Node parameters(Unit unit, List<TypeParameter> parameters, SyntaxNode at) {
        Node[] all = parameters.stream().map(p -> unit.load(p.name(), position(p))).toArray(Node[]::new);
        return new Displays.TupleDisplay(all, position(at));
    }

    private Node finish(Unit unit, String name, SyntaxNode at, List<Statement> statements, List<Node> passed,
            List<Integer> slots) {
        Code code = Functions.code(unit, "<generic parameters of " + name + ">", Code.Kind.FUNCTION,
                Code.Signature.NONE, at.start(), null, unit.block(statements));
        return new Definitions.Generic(code, outer.captures(unit.frame), passed.toArray(Node[]::new),
                slots.stream().mapToInt(Integer::intValue).toArray(), position(at));
    }

    private static long position(SyntaxNode n) {
        return Node.position(n.start(), n.end());
    }
}
