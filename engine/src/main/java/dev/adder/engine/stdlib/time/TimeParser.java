package dev.adder.engine.stdlib.time;

import dev.adder.engine.error.Errors;
import dev.adder.engine.regex.Input;
import dev.adder.engine.regex.MatchResult;
import dev.adder.engine.regex.Meter;
import dev.adder.engine.regex.RegexEscape;
import dev.adder.engine.regex.RegexException;
import dev.adder.engine.regex.RegexFlags;
import dev.adder.engine.regex.RegexProgram;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.re.Patterns;
import dev.adder.engine.text.StrRepr;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code strptime}: the format becomes a pattern, its groups the texts of the directives. */
final class TimeParser {
    private static final int CACHED = 5;
    private static final Map<Character, String> PATTERNS = Map.ofEntries(
            Map.entry('d', "3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]"), Map.entry('f', "[0-9]{1,6}"),
            Map.entry('H', "2[0-3]|[0-1]\\d|\\d"), Map.entry('I', "1[0-2]|0[1-9]|[1-9]"),
            Map.entry('G', "\\d\\d\\d\\d"),
            Map.entry('j', "36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]"),
            Map.entry('m', "1[0-2]|0[1-9]|[1-9]"), Map.entry('M', "[0-5]\\d|\\d"),
            Map.entry('S', "6[0-1]|[0-5]\\d|\\d"), Map.entry('U', "5[0-3]|[0-4]\\d|\\d"),
            Map.entry('W', "5[0-3]|[0-4]\\d|\\d"), Map.entry('w', "[0-6]"), Map.entry('u', "[1-7]"),
            Map.entry('V', "5[0-3]|0[1-9]|[1-4]\\d|\\d"), Map.entry('y', "\\d\\d"), Map.entry('Y', "\\d\\d\\d\\d"),
            Map.entry('z', "[+-]\\d\\d:?[0-5]\\d(:?[0-5]\\d(\\.\\d{1,6})?)?|(?-i:Z)"),
            Map.entry('A', words(TimeFields.DAYS, false)), Map.entry('a', words(TimeFields.DAYS, true)),
            Map.entry('B', words(TimeFields.MONTHS, false)), Map.entry('b', words(TimeFields.MONTHS, true)),
            Map.entry('p', "am|pm"));

    private final Ctx ctx;
    private final String format;
    private final StringBuilder pattern = new StringBuilder();

    private TimeParser(Ctx ctx, String format) {
        this.ctx = ctx;
        this.format = format;
    }

    /** The patterns of the formats last used in a run. */
    private static final class Recent {
        final Map<String, RegexProgram> programs = new HashMap<>();
    }

    /** The texts of the directives, by their letters. */
    static Map<Character, String> parse(Ctx ctx, String text, String format) {
        Meter meter = new Meter() {
            @Override
            public void steps(int count) {
                ctx.tick(count >> 2);
            }

            @Override
            public void charge(long bytes) {
                ctx.charge(bytes);
            }
        };
        RegexProgram program = program(ctx, format, meter);
        MatchResult match = program.match(Input.of(text), 0, text.length(), meter);
        if (match == null) {
            throw Errors.valueError("time data " + StrRepr.repr(text) + " does not match format "
                    + StrRepr.repr(format));
        }
        int end = match.end(0);
        if (end < text.length()) throw Errors.valueError("unconverted data remains: " + text.substring(end));
        Map<Character, String> found = new HashMap<>();
        program.groupIndex().forEach((name, group) -> {
            if (match.start(group) < 0) return;
            found.put(name.charAt(0), text.substring(match.start(group), match.end(group)));
        });
        return found;
    }

    private static RegexProgram program(Ctx ctx, String format, Meter meter) {
        Map<String, RegexProgram> recent = ctx.run.state(Recent.class, Recent::new).programs;
        RegexProgram known = recent.get(format);
        if (known != null) return known;
        TimeParser p = new TimeParser(ctx, format);
        ctx.charge(200 + format.length() * 16L);
        p.expand(format);
        String pattern = p.pattern.toString();
        try {
            RegexProgram made = RegexProgram.compile(pattern, RegexFlags.IGNORECASE, meter);
            if (recent.size() > CACHED) recent.clear();
            recent.put(format, made);
            return made;
        } catch (RegexException e) {
            throw Patterns.raised(Str.of(pattern), e);
        }
    }

    private void expand(String part) {
        for (int i = 0; i < part.length(); i++) {
            ctx.step();
            char c = part.charAt(i);
            if (isSpace(c)) {
                while (i + 1 < part.length() && isSpace(part.charAt(i + 1))) i++;
                pattern.append("\\s+");
            } else if (c != '%') {
                pattern.append(isSyntax(c) ? "\\" : "").append(c);
            } else if (++i == part.length()) {
                throw Errors.valueError("stray % in format '" + format + "'");
            } else {
                directive(part.charAt(i));
            }
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private void directive(char c) {
        switch (c) {
            case '%' -> pattern.append('%');
            case 'c' -> expand("%a %b %d %H:%M:%S %Y");
            case 'x' -> expand("%m/%d/%y");
            case 'X' -> expand("%H:%M:%S");
            default -> {
                String known = c == 'Z' ? zones() : PATTERNS.get(c);
                if (known == null) {
                    String shown = isSpace(c) || isSyntax(c) ? "%" : String.valueOf(c);
                    throw Errors.valueError("'" + shown + "' is a bad directive in format '" + format + "'");
                }
                ctx.charge(2L * known.length());
                pattern.append("(?P<").append(c).append('>').append(known).append(')');
            }
        }
    }

    /** Characters that CPython escapes before it looks for directives. */
    private static boolean isSyntax(char c) {
        return "\\.^$*+?(){}[]|".indexOf(c) >= 0;
    }

    private String zones() {
        Set<String> names = new java.util.LinkedHashSet<>(List.of("utc", "gmt"));
        for (String name : TimeFields.zoneNames(ctx)) names.add(name.toLowerCase(Locale.ROOT));
        List<String> sorted = new ArrayList<>(names);
        sorted.sort((a, b) -> b.length() - a.length());
        StringBuilder all = new StringBuilder();
        for (String name : sorted) all.append(all.isEmpty() ? "" : "|").append(RegexEscape.escape(name));
        return all.toString();
    }

    private static String words(String[] words, boolean brief) {
        List<String> all = new ArrayList<>();
        for (String word : words) all.add((brief ? word.substring(0, 3) : word).toLowerCase(Locale.ROOT));
        all.sort((a, b) -> b.length() - a.length());
        return String.join("|", all);
    }

    /** The index of a name among those, from its whole or first three letters. */
    static int index(@Nullable String name, String[] names) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.length; i++) {
            if (names[i].toLowerCase(Locale.ROOT).startsWith(lower)) return i;
        }
        return -1;
    }
}
