package dev.adder.engine.plan;

import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function or lambda of the program. */
final class OwnFunction extends Value {
    /** How a method is found on an object. */
    enum Kind { PLAIN, STATIC, CLASS, PROPERTY, SETTER }

    final SyntaxNode node;
    final String name;
    final Parameters parameters;
    final Scope scope;
    final boolean async;
    final Kind kind;
    /** The class in whose body it stands. */
    final @Nullable OwnClass owner;
    final Bound bound = new Bound(this);
    final Cell returned = new Cell();
    /** What a generator yields. */
    final @Nullable Bag produced;
    /** In the order in which arguments by position are bound; keyword-only ones, rest and names after them. */
    final List<Parameter> named;
    final List<Variable> variables = new ArrayList<>();
    /** What the defaults of the parameters give, in their order; null for one that has none. */
    final List<@Nullable Arg> defaults = new ArrayList<>();
    /** Calls itself, so that what one call passes does not hold for all. */
    boolean recursive;
    /** Has been followed, by what was known then. */
    boolean walked;
    /** Makes something that keeps what a call passes. */
    boolean keeps;
    /** Is called by others than the program, with what the text does not show. */
    boolean escaped;
    /** Is called by Python alone among those others, which does nothing with the objects that it gets. */
    boolean special = true;

    /** A function read from an object: its first parameter is that object. */
    static final class Bound extends Value {
        final OwnFunction function;

        Bound(OwnFunction function) {
            this.function = function;
        }
    }

    OwnFunction(SyntaxNode node, String name, Parameters parameters, Scope scope, boolean async, Kind kind,
            @Nullable OwnClass owner) {
        this.node = node;
        this.name = name;
        this.parameters = parameters;
        this.scope = scope;
        this.async = async;
        this.kind = kind;
        this.owner = owner;
        this.produced = scope.yields() ? new Bag(node) : null;
        this.named = new ArrayList<>(parameters.positionalOnly());
        named.addAll(parameters.positional());
        named.addAll(parameters.keywordOnly());
    }

    @Override
    public int hashCode() {
        return node.start();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    int mostPositional() {
        return parameters.positionalOnly().size() + parameters.positional().size();
    }

    /** What a call gives, awaited or not. */
    Values result() {
        Bag made = produced;
        return made != null ? made.alone() : returned.get();
    }

    /** What the program calls it, with its class. */
    String shown() {
        return owner == null || node instanceof dev.adder.engine.syntax.Expr.Lambda ? name : owner.name + "." + name;
    }
}
