package dev.adder.cli;

import dev.adder.agent.ModelFailure;
import dev.adder.agent.Models;
import dev.adder.cli.demo.Demo;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code adder demo}: one business question over a real database, in code mode and by function calling. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = Help.DEMO)
final class DemoCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        try {
            return Demo.run(System.out, Terminal.colours(), Models.fromEnvironment(System.getenv())) ? ExitCode.OK
                    : ExitCode.PROGRAM;
        } catch (ModelFailure e) {
            throw new CommandFailure(ExitCode.MODEL, String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            throw new CommandFailure(ExitCode.TOOLS, "the demonstration's database cannot be opened: "
                    + e.getMessage() + "; delete its folder under your cache directory to make it anew");
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.TOOLS, "the demonstration's files cannot be written: " + e.getMessage());
        }
    }
}
