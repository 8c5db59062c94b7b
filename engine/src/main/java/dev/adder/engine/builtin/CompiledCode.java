package dev.adder.engine.builtin;

import dev.adder.engine.value.Lowered;
import dev.adder.engine.value.PyCode;

/** What {@code compile()} gives: a module or an expression, ready to run. */
final class CompiledCode extends PyCode {
    final Lowered lowered;
    /** Whether running it gives a value, as only expressions do. */
    final boolean expression;

    CompiledCode(Lowered lowered, boolean expression) {
        super(lowered.code());
        this.lowered = lowered;
        this.expression = expression;
    }
}
