package dev.adder.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.cli.Option;

/** The text of {@code --help}. */
final class HelpText {
    private static final int WIDTH = 100;
    private static final int GAP = 3;
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final StringBuilder text = new StringBuilder();
    private final boolean colours;

    private HelpText(boolean colours) {
        this.colours = colours;
    }

    private record Row(String name, String about) {}

    static String of(Syntax syntax, boolean colours) {
        HelpText help = new HelpText(colours);
        help.usage(syntax);
        help.text.append(syntax.about()).append('\n');
        List<Row> rows = new ArrayList<>();
        for (Syntax.Parameter p : syntax.parameters()) rows.add(new Row("      " + label(p), p.about()));
        syntax.options().getOptions().stream().sorted(Comparator.comparing(Option::getLongOpt))
                .forEach(o -> rows.add(new Row("  " + name(o), o.getDescription())));
        help.rows(rows);
        if (!syntax.commands().isEmpty()) {
            help.text.append("Commands:\n");
            help.rows(syntax.commands().stream().map(c -> new Row("  " + c.name(), c.about())).toList());
        }
        if (!syntax.more().isEmpty()) help.text.append('\n').append(syntax.more());
        return help.text.toString();
    }

    private void usage(Syntax syntax) {
        text.append("Usage: ");
        bold(syntax.name());
        text.append(" [OPTION...]");
        for (Syntax.Parameter p : syntax.parameters()) text.append(' ').append(label(p));
        if (!syntax.commands().isEmpty()) text.append(" COMMAND");
        text.append('\n');
    }

    private static String label(Syntax.Parameter p) {
        return switch (p.count()) {
            case ONCE -> p.label();
            case AT_MOST_ONCE -> "[" + p.label() + "]";
            case ANY -> "[" + p.label() + "...]";
        };
    }

    private static String name(Option option) {
        String shortName = option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ";
        return shortName + "--" + option.getLongOpt() + (option.hasArg() ? "=" + option.getArgName() : "");
    }

    private void rows(List<Row> rows) {
        int column = rows.stream().mapToInt(r -> r.name().length()).max().orElse(0) + GAP;
        for (Row row : rows) {
            bold(row.name());
            int at = row.name().length();
            int to = column;
            for (String word : row.about().split("\\s+")) {
                if (to + word.length() > WIDTH) {
                    text.append('\n');
                    at = 0;
                    to = column;
                }
                text.repeat(' ', to - at).append(word);
                at = to + word.length();
                to = at + 1;
            }
            text.append('\n');
        }
    }

    private void bold(String words) {
        text.append(colours ? BOLD + words + PLAIN : words);
    }
}
