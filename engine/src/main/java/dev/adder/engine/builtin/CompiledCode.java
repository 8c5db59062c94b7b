package dev.adder.engine.builtin;

import dev.adder.engine.value.Lowered;
import dev.adder.engine.value.PyCode;

/** What {@code compile()} gives: a module or an expression, ready to run. */
final class CompiledCode extends PyCode {
    final Lowered lowered;

    CompiledCode(Lowered lowered) {
        super(lowered.code());
        this.lowered = lowered;
    }
}
