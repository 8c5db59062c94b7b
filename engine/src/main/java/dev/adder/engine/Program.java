package dev.adder.engine;

import dev.adder.engine.data.Sha256;
import dev.adder.engine.lower.Lowering;
import dev.adder.engine.plan.Plan;
import dev.adder.engine.plan.PlannedTools;
import dev.adder.engine.plan.Planner;
import dev.adder.engine.run.LargeStack;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.SemanticErrors;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.engine.value.Lowered;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A program, parsed and ready to run any number of times, in any number of sessions at once. */
public final class Program {
    private final Source source;
    private final Lowered lowered;
    private volatile @Nullable Syntax syntax;
    private @Nullable String hash;

    /** What checks and plans look at. */
    private record Syntax(Module module, ScopeTable scopes) {
        static Syntax of(Source source) {
            Module module = Parser.parseModule(source);
            return LargeStack.call(module.height() > Module.TALL,
                    () -> new Syntax(module, SemanticErrors.check(module, true)));
        }
    }

    private Program(Source source, Syntax syntax, Lowered lowered) {
        this.source = source;
        this.syntax = syntax;
        this.lowered = lowered;
    }

    /**
     * Parses a program.
     *
     * @param name what tracebacks call it, as in {@code File "report.py"}
     * @throws SyntaxErrorException if it is not Python
     */
    public static Program of(String name, String text) {
        return of(name, text, () -> {});
    }

    /**
     * Parses a program for one who may not have the time for it: of a text that somebody else has made.
     *
     * @param look run now and then, such as a {@link dev.adder.engine.run.Deadline}; what it throws ends the reading
     * @throws SyntaxErrorException if it is not Python
     */
    public static Program of(String name, String text, Runnable look) {
        Source source = Source.of(name, text);
        Patience patience = Patience.of(look);
        Module module = Parser.parseModule(source, look);
        return LargeStack.call(module.height() > Module.TALL, () -> {
            ScopeTable scopes = SemanticErrors.check(module, true, patience);
            return new Program(source, new Syntax(module, scopes),
                    Lowering.lower(module, scopes, 0, false, patience));
        });
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
        return syntax().module;
    }

    /** What each name of the program means. */
    public ScopeTable scopes() {
        return syntax().scopes;
    }

    /** Does work that goes down the syntax tree, with a stack that is large enough for the tree's height. */
    public <T> T walk(Supplier<T> work) {
        return LargeStack.call(module().height() > Module.TALL, work);
    }

    private Syntax syntax() {
        Syntax known = syntax;
        if (known == null) {
            known = Syntax.of(source);
            syntax = known;
        }
        return known;
    }

    /** Drops the syntax tree, which running does not need; it is parsed again when something asks for it. */
    public void forgetSyntax() {
        syntax = null;
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

    /**
     * The tool calls that the program can make, found out without running it.
     *
     * @param tools what it can call
     */
    public Plan plan(List<ToolStub> tools) {
        return Planner.plan(this, tools, List.of());
    }

    /** The same over tools whose names are known already, for those who plan often. */
    public Plan plan(PlannedTools tools) {
        return Planner.plan(this, tools, List.of());
    }

    /**
     * The same for one who may not have the time for it.
     *
     * @param look run now and then; what it throws ends the planning
     */
    public Plan plan(PlannedTools tools, Runnable look) {
        return Planner.plan(this, tools, List.of(), look);
    }

    Lowered lowered() {
        return lowered;
    }
}
