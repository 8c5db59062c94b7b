package dev.adder.fuzz;

import dev.adder.cli.ToolsFileTarget;
import dev.adder.engine.syntax.LexerTarget;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All targets, each with the classes whose coverage leads the search. */
public enum Target {
    LEXER(LexerTarget::new, "engine.syntax", "engine.text"),
    PARSER(ParserTarget::new, "engine.syntax", "engine.text"),
    CHECKER(CheckerTarget::new, "engine.syntax", "engine.check", "engine.plan", "engine.type", "engine.lower"),
    EVALUATOR(EvaluatorTarget::new, "engine"),
    CALLS(CallsTarget::new, "engine.builtin", "engine.stdlib", "engine.ops", "engine.value", "engine.text"),
    RE(RegexTarget::new, "engine.regex", "engine.stdlib.re"),
    JSON(JsonTarget::new, "engine.stdlib.json", "engine.data", "engine.builtin", "engine.ops"),
    FORMAT(FormatTarget::new, "engine.text", "engine.ops", "engine.builtin", "engine.stdlib.string",
            "engine.stdlib.datetime", "engine.stdlib.decimal", "engine.stdlib.fractions", "engine.stdlib.time"),
    FRAMES(FramesTarget::new, "isolated.wire", "engine.data"),
    TOOLS(ToolsFileTarget::new, "cli", "engine.data", "connect", "runtime", "sdk");

    private final Supplier<FuzzTarget> maker;
    private final List<String> packages;

    Target(Supplier<FuzzTarget> maker, String... packages) {
        this.maker = maker;
        this.packages = List.of(packages);
    }

    /** The target of a name, or null. */
    public static @Nullable Target named(String name) {
        for (Target target : values()) {
            if (target.lower().equals(name)) return target;
        }
        return null;
    }

    /** Its name in commands and folders. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    FuzzTarget make() {
        return maker.get();
    }

    /** The classes to instrument, as Jazzer wants them written. */
    List<String> instrumented() {
        return packages.stream().map(name -> "dev.adder." + name + ".**").toList();
    }
}
