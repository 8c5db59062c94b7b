package dev.adder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code adder ask}. */
@Command(name = "ask", mixinStandardHelpOptions = true, description = "")
final class AskCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new CommandFailure(ExitCode.USAGE, "");
    }
}
