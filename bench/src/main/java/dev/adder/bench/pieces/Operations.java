package dev.adder.bench.pieces;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.run.Limits;
import java.time.Duration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One operation of the language in a loop of a function; {@code pass} is the loop itself. */
@State(Scope.Benchmark)
public class Operations {
    private static final int TIMES = 1000;
    private static final String SETUP = """
            class Point:
                def __init__(self, x):
                    self.x = x

                def get(self):
                    return self.x

            def same(x):
                return x

            point = Point(3)
            table = {"a": 1, "b": 2, "c": 3}
            items = [3, 1, 2]
            """;

    @Param({"pass", "n + i", "table['b']", "table['d'] = i", "items[1]", "point.x", "point.x = i", "point.get()",
        "same(i)",
        "len(items)", "f'{i:>8}'", "f'{2.5:,.2f}'", "str(i)", "[x for x in items]", "items.append(i); items.pop()",
        "'a,b,c'.split(',')"}) private String operation = "pass";

    private Session session = Session.builder().build();
    private Program program = Program.of("operation.py", "");

    /** Defines the function that does the operation a thousand times. */
    @Setup
    public void prepare() {
        session = Session.builder().limits(Limits.defaults().withTime(Duration.ofHours(1))
                .withActiveTime(Duration.ofHours(1)).withSteps(Long.MAX_VALUE)).build();
        run(Program.of("setup.py", SETUP + "def loop():\n    n = 7\n    for i in range(" + TIMES + "):\n        "
                + operation + "\n"));
        program = Program.of("operation.py", "loop()\n");
    }

    /** A thousand operations. */
    @Benchmark
    @OperationsPerInvocation(TIMES)
    public Result operation() {
        return run(program);
    }

    private Result run(Program block) {
        Result result = session.run(block);
        if (!(result instanceof Result.Done)) throw new IllegalStateException(result.toString());
        return result;
    }
}
