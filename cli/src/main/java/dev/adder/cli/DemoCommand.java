package dev.adder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code adder demo}. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "")
final class DemoCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new CommandFailure(ExitCode.USAGE, "");
    }
}
