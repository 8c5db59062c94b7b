package dev.adder.engine.regex;

import dev.adder.engine.text.StrRepr;
import java.util.ArrayList;
import java.util.List;

/**
 * The replacement of {@code re.sub}: text and groups in turn. Immutable.
 *
 * @param parts in order; neighbouring texts are one
 */
public record ReplacementTemplate(List<Part> parts) {
    private static final int MAX_GROUPS = 1 << 30;

    /** A part of the replacement. */
    public sealed interface Part {}

    /** Text as it is, escapes resolved; bytes as Latin-1 text. */
    public record Text(String text) implements Part {}

    /** What a group has matched, nothing if it took no part. */
    public record Group(int number) implements Part {}

    /**
     * Parses a template given as UTF-16, or a bytes template as Latin-1 text.
     *
     * @throws RegexException if it is wrong, or names a group that the program does not have
     */
    public static ReplacementTemplate parse(String template, RegexProgram program, boolean bytes) {
        if (template.indexOf('\\') < 0) {
            return new ReplacementTemplate(template.isEmpty() ? List.of() : List.of(new Text(template)));
        }
        return new Parser(template, program, bytes).parse();
    }

    /** One pass over the template. */
    private static final class Parser {
        private final PatternReader reader;
        private final RegexProgram program;
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Parser(String template, RegexProgram program, boolean bytes) {
            this.reader = new PatternReader(template.codePoints().toArray(), bytes);
            this.program = program;
        }

        ReplacementTemplate parse() {
            while (reader.next() != PatternReader.END) {
                int token = reader.get();
                if (PatternReader.isEscape(token)) {
                    escape(PatternReader.codePoint(token));
                } else {
                    text.appendCodePoint(token);
                }
            }
            flush();
            return new ReplacementTemplate(List.copyOf(parts));
        }

        private void flush() {
            if (!text.isEmpty()) {
                parts.add(new Text(text.toString()));
                text.setLength(0);
            }
        }

        private void escape(int cp) {
            if (cp == 'g') {
                namedGroup();
            } else if (cp == '0') {
                text.append((char) (Integer.parseInt("0" + reader.digits(2, 8), 8) & 0xff));
            } else if (cp >= '1' && cp <= '9') {
                octalOrGroup((char) cp);
            } else {
                int simple = EscapeParser.simple(cp);
                if (simple < 0 && cp < 0x80 && Character.isLetter(cp)) {
                    throw reader.error("bad escape \\" + (char) cp, 2);
                }
                if (simple < 0) {
                    text.append('\\');
                }
                text.appendCodePoint(simple < 0 ? cp : simple);
            }
        }

        private void octalOrGroup(char first) {
            String digits = first + reader.digits(1, 10);
            boolean octal = digits.length() == 2 && first < '8' && digits.charAt(1) < '8'
                    && PatternReader.isDigit(reader.next(), 8);
            if (!octal) {
                group(Integer.parseInt(digits), digits, digits.length());
                return;
            }
            String all = digits + reader.digits(1, 8);
            int value = Integer.parseInt(all, 8);
            if (value > 0xff) {
                throw reader.error("octal escape value \\" + all + " outside of range 0-0o377", all.length() + 1);
            }
            text.append((char) value);
        }

        private void namedGroup() {
            if (!reader.match('<')) {
                throw reader.error("missing <");
            }
            String name = reader.until('>', "group name");
            int back = PatternReader.length(name) + 1;
            if (PatternReader.isNumber(name)) {
                int number = PatternReader.number(name);
                String shown = number >= MAX_GROUPS ? name.replaceFirst("^0+", "") : String.valueOf(number);
                group(number, shown, back);
                return;
            }
            reader.checkGroupName(name, 1);
            Integer number = program.groupIndex().get(name);
            if (number == null) {
                throw RegexException.index("unknown group name " + StrRepr.repr(name));
            }
            group(number, name, back);
        }

        private void group(int number, String shown, int back) {
            if (number > program.groupCount()) {
                throw reader.error("invalid group reference " + shown, back);
            }
            flush();
            parts.add(new Group(number));
        }
    }
}
