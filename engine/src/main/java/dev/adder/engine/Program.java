package dev.adder.engine;

import dev.adder.engine.data.Sha256;
import dev.adder.engine.lower.Lowered;
import dev.adder.engine.lower.Lowering;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxErrorException;
import org.jspecify.annotations.Nullable;

/** A program, parsed and ready to run any number of times, in any number of sessions at once. */
public final class Program {
    private final Source source;
    private final Module module;
    private final Lowered lowered;
    private @Nullable String hash;

    private Program(Source source, Module module, Lowered lowered) {
        this.source = source;
        this.module = module;
        this.lowered = lowered;
    }

    /**
     * Parses a program.
     *
     * @param name what tracebacks call it, as in {@code File "report.py"}
     * @throws SyntaxErrorException if it is not Python
     */
    public static Program of(String name, String text) {
        Source source = Source.of(name, text);
        Module module = Parser.parseModule(source);
        return new Program(source, module, Lowering.lower(module, 0, false, true));
    }

    public String name() {
        return source.name();
    }

    public String text() {
        return source.text();
    }

    public Source source() {
        return source;
    }

    /** The syntax tree, for checks and plans. */
    public Module module() {
        return module;
    }

    /** SHA-256 of the text. */
    public String hash() {
        String h = hash;
        if (h == null) {
            h = Sha256.hex(source.text());
            hash = h;
        }
        return h;
    }

    Lowered lowered() {
        return lowered;
    }
}
