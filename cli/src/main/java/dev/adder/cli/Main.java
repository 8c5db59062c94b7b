package dev.adder.cli;

import dev.adder.cli.command.Command;
import dev.adder.cli.command.Given;
import dev.adder.cli.command.Syntax;
import dev.adder.cli.command.WrongUsage;
import dev.adder.engine.type.Spelling;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code adder} command and its subcommands; of these only the one that is named is made. */
public final class Main {
    private static final List<String> COMMANDS = List.of("demo", "ask", "run", "check", "plan", "sdk");

    private Main() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] arguments) {
        QuietLogs.install();
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code;
        try {
            code = run(out, err, arguments);
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            code = failed(e, err);
        }
        err.flush();
        // Checking flushes, too.
        if (out.checkError() && code == ExitCode.OK) code = ExitCode.CLOSED_OUTPUT;
        Runtime.getRuntime().halt(Interrupt.exitCode(code));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static int run(PrintStream out, PrintStream err, String... arguments)
            throws IOException, InterruptedException {
        Command command = arguments.length == 0 ? null : command(arguments[0]);
        if (command == null) {
            return adder().run(out, err, Terminal::colours, Arrays.copyOf(arguments, Math.min(arguments.length, 1)));
        }
        return command.run(out, err, Terminal::colours, Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static @Nullable Command command(String name) {
        return switch (name) {
            case "demo" -> DemoCommand.command();
            case "ask" -> AskCommand.command();
            case "run" -> RunCommand.command();
            case "check" -> CheckCommand.command();
            case "plan" -> PlanCommand.command();
            case "sdk" -> SdkCommand.command();
            default -> null;
        };
    }

    /** What there is when no command is named. */
    private static Command adder() {
        Syntax syntax = Syntax.of("adder", Help.ADDER).more(Help.EXAMPLES + "\n" + Help.EXIT_CODES);
        for (String name : COMMANDS) {
            Command command = command(name);
            if (command != null) syntax.command(name, command.syntax().about());
        }
        return new Command(syntax, Main::noCommand);
    }

    private static int noCommand(Given given) {
        if (given.parameters().isEmpty()) throw new WrongUsage("a command is missing: " + String.join(", ", COMMANDS));
        String name = given.parameters().getFirst();
        String near = Spelling.nearest(name, COMMANDS);
        throw new WrongUsage("unknown command " + name + (near == null ? "; there are " + String.join(", ", COMMANDS)
                : "; did you mean " + near + "?"));
    }

    private static int failed(Throwable thrown, PrintStream err) {
        if (thrown instanceof CommandFailure failure) {
            err.println("adder: " + failure.getMessage());
            return failure.exitCode;
        }
        if (thrown instanceof InterruptedException) {
            err.println("adder: stopped");
            return ExitCode.CANCELLED;
        }
        err.println("adder: this is a bug in Adder, please report it: " + thrown);
        if (System.getenv("ADDER_DEBUG") == null) {
            err.println("adder: run it again with ADDER_DEBUG=1 for the details");
        } else {
            thrown.printStackTrace(err);
        }
        return ExitCode.INTERNAL;
    }
}
