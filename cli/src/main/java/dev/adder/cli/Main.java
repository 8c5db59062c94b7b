package dev.adder.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The {@code adder} command and its subcommands. */
@Command(name = "adder", mixinStandardHelpOptions = true, version = "adder 0.1.0", description = Help.ADDER)
public final class Main {
    private static final int HELP_WIDTH = 100;

    private Main() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] arguments) {
        QuietLogs.install();
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = run(out, err, arguments);
        err.flush();
        // Checking flushes, too.
        if (out.checkError() && code == ExitCode.OK) code = ExitCode.CLOSED_OUTPUT;
        Runtime.getRuntime().halt(Interrupt.exitCode(code));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = new CommandLine(new Main());
        for (Object command : new Object[] {new DemoCommand(), new AskCommand(), new RunCommand(), new CheckCommand(),
            new PlanCommand(), new SdkCommand()}) {
            line.addSubcommand(command);
        }
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel("COMMAND")
                .footer("%n" + Help.EXAMPLES, "%n" + Help.EXIT_CODES);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.colours() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, given) -> wrongUsage(e, err));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, err));
        try {
            return line.execute(arguments);
        } catch (Error e) {
            return failed(e, err);
        }
    }

    private static int wrongUsage(ParameterException e, PrintStream err) {
        CommandLine command = e.getCommandLine();
        err.println("adder: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, new PrintWriter(err, true, StandardCharsets.UTF_8));
        err.println("adder: see `" + command.getCommandSpec().qualifiedName() + " --help`");
        return ExitCode.USAGE;
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
