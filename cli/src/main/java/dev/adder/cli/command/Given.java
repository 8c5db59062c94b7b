package dev.adder.cli.command;

import dev.adder.engine.type.Spelling;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** What a command was given. What it cannot take is a {@link WrongUsage}. */
public final class Given {
    private final Syntax syntax;
    private final CommandLine line;

    private Given(Syntax syntax, CommandLine line) {
        this.syntax = syntax;
        this.line = line;
    }

    /** Understands options and parameters in any order; after {@code --} all are parameters. */
    static Given of(Syntax syntax, String... arguments) {
        DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false).get();
        CommandLine line;
        try {
            line = parser.parse(syntax.options(), arguments);
        } catch (UnrecognizedOptionException e) {
            throw unknown(e.getOption(), syntax.options());
        } catch (MissingArgumentException e) {
            throw new WrongUsage(e.getOption().getArgName() + " is missing after " + written(e.getOption()));
        } catch (ParseException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
        Set<Option> seen = new HashSet<>();
        for (Option option : line.getOptions()) {
            if (!seen.add(option)) throw new WrongUsage(written(option) + " is given more than once");
        }
        return new Given(syntax, line);
    }

    private static WrongUsage unknown(String given, Options options) {
        int value = given.indexOf('=');
        String name = value < 0 ? given : given.substring(0, value);
        if (value > 0 && options.hasLongOption(name)) return new WrongUsage(name + " takes no value");
        List<String> known = options.getOptions().stream().map(Given::written).toList();
        String near = Spelling.nearest(name, known);
        return new WrongUsage("unknown option " + name + (near == null ? "" : "; did you mean " + near + "?"));
    }

    private static String written(Option option) {
        return "--" + option.getLongOpt();
    }

    /** That there are as many arguments as the command has parameters; one that leads to others looks itself. */
    void checkParameters() {
        if (!syntax.commands().isEmpty()) return;
        List<String> given = parameters();
        int most = 0;
        for (Syntax.Parameter p : syntax.parameters()) {
            if (p.count() == Syntax.Count.ANY) return;
            if (p.count() == Syntax.Count.ONCE && given.size() == most) throw new WrongUsage(p.label() + " is missing");
            most++;
        }
        if (given.size() > most) throw new WrongUsage("unexpected argument " + given.get(most));
    }

    /** Whether an option was given. */
    public boolean has(String option) {
        return line.hasOption(Syntax.plain(option));
    }

    /** All arguments that are no options. */
    public List<String> parameters() {
        return line.getArgList();
    }

    /** The value of an option, or what holds without it. */
    public @Nullable String text(String option) {
        String given = line.getOptionValue(Syntax.plain(option));
        return given == null ? syntax.otherwise(option) : given;
    }

    /** The value of an option that has one in any case. */
    public String value(String option) {
        String text = text(option);
        if (text == null) throw new IllegalArgumentException(option + " has no value");
        return text;
    }

    public @Nullable Path path(String option) {
        String text = text(option);
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong(option, "the name of a file");
        }
    }

    /** One of some words, written in small letters. */
    public String word(String option, List<String> words) {
        String word = value(option).toLowerCase(Locale.ROOT);
        if (words.contains(word)) return word;
        throw wrong(option, String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast());
    }

    /** The parts of a text with commas. */
    public List<String> list(String option) {
        return List.of(value(option).split(",", -1));
    }

    /** A whole number of a unit. */
    public long whole(String option, String unit, long least, long most) {
        try {
            long number = Long.parseLong(value(option));
            if (number >= least && number <= most) return number;
            if (number > most) throw wrong(option, unit + ", at most " + most);
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(option, unit + ", at least " + least);
    }

    /** A whole number, without a unit. */
    public int count(String option, int least) {
        return (int) whole(option, "a whole number", least, Integer.MAX_VALUE);
    }

    /** A number of a unit, above 0. */
    public double decimal(String option, String unit, double most) {
        try {
            double number = Double.parseDouble(value(option));
            if (number > 0 && number <= most) return number;
            if (number > most) throw wrong(option, unit + ", at most " + (long) most);
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(option, unit + " above 0");
    }

    /** The value of an option does not do. */
    public WrongUsage wrong(String option, String takes) {
        return new WrongUsage(option + " takes " + takes + ", not " + text(option));
    }
}
