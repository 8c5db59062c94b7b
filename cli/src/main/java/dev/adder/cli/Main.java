package dev.adder.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code adder} command and its subcommands. */
@Command(name = "adder", mixinStandardHelpOptions = true, version = "adder 0.1.0", description = "Code mode for the JVM: a model writes one Python program against your tools; Adder checks it,"
        + " runs it safely and remembers what it did.", subcommands = {DemoCommand.class, AskCommand.class,
            RunCommand.class, CheckCommand.class,
            SdkCommand.class}, synopsisSubcommandLabel = "COMMAND", footerHeading = "%nExamples:%n", footer = {
                "  adder demo                                  a business question, answered both ways",
                "  adder run report.py --tools tools.json      run a program with tools",
                "  adder check report.py --tools tools.json    all problems, before anything runs",
                "  adder sdk --tools tools.json                what a model sees",
                "  adder ask \"What is 1234 * 5678?\"            the agent"}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                    "0:fine", "1:the program failed, or is no Python, or was refused by the check",
                    "2:wrong usage, or a file that cannot be read", "3:a limit was reached",
                    "4:tools could not be set up",
                    "5:the model could not be reached", "130:stopped by Ctrl-C"})
public final class Main {
    private Main() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        Runtime.getRuntime().halt(Interrupt.exitCode(code));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof CommandFailure failure) {
                err.println("adder: " + failure.getMessage());
                return failure.exitCode;
            }
            throw e;
        });
        return line.execute(arguments);
    }
}
