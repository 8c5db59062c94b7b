package dev.adder.engine.run;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.value.Lowered;

/** Makes syntax trees executable while a program runs, for {@code eval}, {@code exec} and {@code compile}. */
public interface Compiler {
    /** A module; {@code locals} when it runs with a namespace of its own beside its globals. */
    Lowered module(Module module, boolean locals, Patience patience);

    /** One statement whose expressions are shown, as an interactive session does. */
    Lowered interactive(Module module, boolean locals, Patience patience);

    /** An expression, as {@code eval} runs it. */
    Lowered expression(Source source, Expr expression, boolean locals, Patience patience);
}
