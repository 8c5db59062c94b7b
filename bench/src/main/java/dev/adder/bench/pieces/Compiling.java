package dev.adder.bench.pieces;

import dev.adder.engine.Program;
import dev.adder.engine.ToolStub;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.Problem;
import dev.adder.engine.check.ToolList;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.SemanticErrors;
import dev.adder.engine.syntax.Source;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What happens to a text of fifteen lines before it runs. */
@State(Scope.Benchmark)
public class Compiling {
    private static final String TEXT = """
            order = lookup(7)
            lines = []
            total = 0
            for i in range(5):
                price = order["price"] * i
                if price > 4:
                    lines.append(f"{order['name']}: {price:.2f}")
                else:
                    lines.append("-")
                total += price

            def summary(items, limit=3):
                return ", ".join(sorted(items)[:limit])

            print(summary(lines), total)
            """;
    private static final List<ToolStub> TOOLS = ToolList.of(List.of(new ToolStub(ToolName.of("lookup"),
            List.of(new ToolStub.Parameter("key", true, false)), false, "(key: int) -> dict", "")));

    private final Module module = parse();
    private final Program program = Program.of("program.py", TEXT);

    /** Lexer and parser. */
    @Benchmark
    public Module parse() {
        return Parser.parseModule(Source.of("program.py", TEXT));
    }

    /** Scopes, and the errors that CPython finds after parsing. */
    @Benchmark
    public ScopeTable scopes() {
        return SemanticErrors.check(module, true);
    }

    /** All of it, to a program that can run. */
    @Benchmark
    public Program program() {
        return Program.of("program.py", TEXT);
    }

    /** The check against the tools. */
    @Benchmark
    public List<Problem> check() {
        return Checker.check(program, TOOLS, null, null, List.of());
    }
}
