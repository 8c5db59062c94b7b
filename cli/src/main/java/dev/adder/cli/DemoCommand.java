package dev.adder.cli;

import dev.adder.agent.ModelFailure;
import dev.adder.agent.Models;
import dev.adder.cli.command.Command;
import dev.adder.cli.command.Syntax;
import dev.adder.cli.demo.Demo;
import java.io.IOException;
import java.sql.SQLException;

/** {@code adder demo}: one business question over a real database, in code mode and by function calling. */
final class DemoCommand {
    private DemoCommand() {}

    static Command command() {
        return new Command(Syntax.of("adder demo", Help.DEMO), given -> run());
    }

    private static int run() throws InterruptedException {
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
