package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.SyntaxNode;
import org.jspecify.annotations.Nullable;

/** A variable of the program, found once for all the places that mean it. */
final class Variable {
    final String name;
    final boolean global;
    final Cell cell = new Cell();
    /** How many places give it a value, {@code del} among them. */
    int stores;
    /** What its only plain assignment gives it. */
    @Nullable Expr only;
    boolean deleted;
    boolean parameter;
    /** Whether functions inside see it. */
    boolean captured;
    /** Whether a function, class or import is among what gives it a value. */
    boolean defines;
    /** The function of this name whose body is being looked at. */
    @Nullable SyntaxNode inside;
    /** Bound by an import, and what it is called in its module. */
    boolean imported;
    /** Whether the name means something when it has no value, so that it matters whether it has one. */
    boolean shadows;
    /** What the name means when the program does not bind it. */
    @Nullable Values outer;
    int loads;
    /** How many of the loads are {@code *name} or {@code **name} in a call. */
    int spreads;

    /** The constant that it always holds; null when there is none, or {@link #known} is not set. */
    @Nullable Data constant;
    boolean known;
    boolean looking;

    private @Nullable Origin passed;
    private boolean passedRead;

    Variable(String name, boolean global) {
        this.name = name;
        this.global = global;
    }

    /** Whether it may hold this and that, so that nothing is concluded from what it was seen to hold. */
    boolean loose() {
        return stores > 1 && !defines;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    /** A call passes this for a parameter; true when somebody has read it and believed something else. */
    boolean pass(Origin origin) {
        Origin before = passed;
        if (before == null) {
            passed = origin;
        } else if (before instanceof Origin.Constant && !before.equals(origin)) {
            passed = new Origin.Expression(name, java.util.List.of());
        }
        return passedRead && passed != before;
    }

    /** What all calls pass for the parameter; null when they differ, or none was seen. */
    Origin.@Nullable Constant passed() {
        passedRead = true;
        return passed instanceof Origin.Constant c ? c : null;
    }
}
