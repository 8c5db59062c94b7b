package dev.adder.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments as commands understand them, what is said of wrong ones, and the help. */
class CommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(boolean colours, String... arguments) throws IOException, InterruptedException {
        Syntax syntax = Syntax.of("tool do", "Does something.").parameter("FILE", "What with.")
                .optionalParameter("HOW", "In which way.").flag("--dry", "Only says what it would do.")
                .flag("-q", "--quiet", "Says nothing.").option("--time", "SECONDS", "10", """
                        How long it may take,
                        however much of the work is left when that is over (default: ${default} s).""")
                .option("--count", "N", "3", "How often.").option("--mode", "MODE", "fast", "One of several.")
                .option("--name", "NAME", "Whose it is.").more("Examples:\n  tool do it\n");
        PrintStream text = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Command(syntax, given -> {
            text.print(given.parameters() + " " + given.has("--dry") + " " + given.has("--quiet") + " "
                    + given.decimal("--time", "seconds", 1e6) + " " + given.count("--count", 1) + " "
                    + given.word("--mode", List.of("fast", "good")) + " " + given.text("--name"));
            return 7;
        }).run(text, new PrintStream(err, true, StandardCharsets.UTF_8), () -> colours, arguments);
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x                                       | [x] false false 10.0 3 fast null
            --dry x -q y                            | [x, y] true true 10.0 3 fast null
            x --time=0.5 --count 1 y --mode GOOD    | [x, y] false false 0.5 1 good null
            -q --name "-a" -- -x --dry              | [-x, --dry] false true 10.0 3 fast "-a"
            - --name a=b --                         | [-] false false 10.0 3 fast a=b
            """)
    void understood(String line, String expected) throws Exception {
        assertEquals(7, run(false, words(line)), err.toString(StandardCharsets.UTF_8));
        assertEquals(expected, out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | FILE is missing
            x y z               | unexpected argument z
            --tme 3 x           | unknown option --tme; did you mean --time?
            --tim=3 x           | unknown option --tim; did you mean --time?
            --elsewhere x       | unknown option --elsewhere
            -qx x               | unknown option -qx
            -5 x                | unknown option -5
            --dry=yes x         | --dry takes no value
            x --time            | SECONDS is missing after --time
            x --time --dry      | SECONDS is missing after --time
            x --dry --dry       | --dry is given more than once
            x --time 1 --time=2 | --time is given more than once
            x --time soon       | --time takes seconds above 0, not soon
            x --time NaN        | --time takes seconds above 0, not NaN
            x --time -1         | --time takes seconds above 0, not -1
            x --time 1e7        | --time takes seconds, at most 1000000, not 1e7
            x --count 1.5       | --count takes a whole number, at least 1, not 1.5
            x --count 0         | --count takes a whole number, at least 1, not 0
            x --count 9999999999 | --count takes a whole number, at most 2147483647, not 9999999999
            x --mode slow       | --mode takes fast or good, not slow
            """)
    void misunderstood(String line, String message) throws Exception {
        assertEquals(2, run(false, words(line)));
        assertEquals("tool: " + message + "\ntool: see `tool do --help`\n", err.toString(StandardCharsets.UTF_8));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void help() throws Exception {
        String help = """
                Usage: tool do [OPTION...] FILE [HOW]
                Does something.
                      FILE             What with.
                      [HOW]            In which way.
                      --count=N        How often.
                      --dry            Only says what it would do.
                  -h, --help           Show this help message and exit.
                      --mode=MODE      One of several.
                      --name=NAME      Whose it is.
                  -q, --quiet          Says nothing.
                      --time=SECONDS   How long it may take, however much of the work is left when that is over
                                       (default: 10 s).
                  -V, --version        Print version information and exit.

                Examples:
                  tool do it
                """;
        assertEquals(0, run(false, "--help"));
        assertEquals(help, out.toString(StandardCharsets.UTF_8));
        out.reset();
        assertEquals(0, run(true, "x", "-h"));
        assertEquals(help, out.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[01]m", ""));
        out.reset();
        assertEquals(0, run(false, "-V"));
        assertEquals("tool 0.1.0\n", out.toString(StandardCharsets.UTF_8));
    }
}
