package dev.adder.cli.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** What a command takes, with the words of its help. Options are named as they are written: {@code --time}. */
public final class Syntax {
    static final String HELP = "--help";
    static final String VERSION = "--version";
    /** Stands in the help of an option for what holds without it. */
    private static final String DEFAULT = "${default}";

    private final String name;
    private final String about;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Entry> commands = new ArrayList<>();
    private final Options options = new Options();
    private final Map<String, String> defaults = new HashMap<>();
    private String more = "";

    private Syntax(String name, String about) {
        this.name = name;
        this.about = about;
    }

    /** How often a parameter may be given. */
    enum Count {
        ONCE, AT_MOST_ONCE, ANY
    }

    /** An argument that is no option. */
    record Parameter(String label, Count count, String about) {}

    /** A command that another one leads to. */
    record Entry(String name, String about) {}

    /** A command that takes nothing but {@code --help} and {@code --version}. */
    public static Syntax of(String name, String about) {
        return new Syntax(name, about).flag("-h", HELP, "Show this help message and exit.")
                .flag("-V", VERSION, "Print version information and exit.");
    }

    /** An argument that must be there; parameters are declared in their order. */
    public Syntax parameter(String label, String about) {
        parameters.add(new Parameter(label, Count.ONCE, about));
        return this;
    }

    /** An argument that may be there. */
    public Syntax optionalParameter(String label, String about) {
        parameters.add(new Parameter(label, Count.AT_MOST_ONCE, about));
        return this;
    }

    /** All further arguments. */
    public Syntax furtherParameters(String label, String about) {
        parameters.add(new Parameter(label, Count.ANY, about));
        return this;
    }

    /** An option without a value. */
    public Syntax flag(String name, String about) {
        return add(Option.builder(), name, about);
    }

    /** An option without a value that has a short form, too. */
    public Syntax flag(String shortName, String name, String about) {
        return add(Option.builder(shortName.substring(1)), name, about);
    }

    /** An option with a value. */
    public Syntax option(String name, String label, String about) {
        return add(Option.builder().hasArg().argName(label), name, about);
    }

    /** An option with a value; {@code ${default}} in its help is what holds without it. */
    public Syntax option(String name, String label, String otherwise, String about) {
        defaults.put(name, otherwise);
        return option(name, label, about.replace(DEFAULT, otherwise));
    }

    private Syntax add(Option.Builder option, String name, String about) {
        options.addOption(option.longOpt(plain(name)).desc(about).get());
        return this;
    }

    /** A command that this one leads to, for its help. */
    public Syntax command(String name, String about) {
        commands.add(new Entry(name, about));
        return this;
    }

    /** What the help shows in the end: examples. */
    public Syntax more(String text) {
        more = text;
        return this;
    }

    public String name() {
        return name;
    }

    public String about() {
        return about;
    }

    String more() {
        return more;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<Entry> commands() {
        return commands;
    }

    Options options() {
        return options;
    }

    @Nullable
    String otherwise(String option) {
        return defaults.get(option);
    }

    /** The name of an option without its dashes, as the library has it. */
    static String plain(String option) {
        return option.substring(2);
    }
}
