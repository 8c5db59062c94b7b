package dev.adder.engine.stdlib.time;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StrRepr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code strptime}: finds the parts of a time in a text, trying what each directive can take as CPython does. */
final class TimeParser {
    /** One piece of the format: a directive, a literal, or {@code ' '} for any white space. */
    private record Piece(char directive, String literal) {}

    private final Ctx ctx;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Character, String> found = new HashMap<>();
    private int end;

    private TimeParser(Ctx ctx, String text) {
        this.ctx = ctx;
        this.text = text;
    }

    /** The texts of the directives, by their letters. */
    static Map<Character, String> parse(Ctx ctx, String text, String format) {
        TimeParser p = new TimeParser(ctx, text);
        p.read(format, format);
        if (!p.match(0, 0)) {
            throw Errors.valueError("time data " + StrRepr.repr(text) + " does not match format "
                    + StrRepr.repr(format));
        }
        if (p.end < text.length()) {
            throw Errors.valueError("unconverted data remains: " + text.substring(p.end));
        }
        return p.found;
    }

    private void read(String format, String whole) {
        for (int i = 0; i < format.length(); i++) {
            ctx.step();
            ctx.charge(24);
            char c = format.charAt(i);
            if (Character.isWhitespace(c)) {
                while (i + 1 < format.length() && Character.isWhitespace(format.charAt(i + 1))) i++;
                pieces.add(new Piece(' ', ""));
            } else if (c != '%') {
                pieces.add(new Piece('\'', String.valueOf(c)));
            } else if (++i == format.length()) {
                throw Errors.valueError("stray % in format '" + whole + "'");
            } else {
                directive(format.charAt(i), whole);
            }
        }
    }

    private void directive(char c, String whole) {
        switch (c) {
            case '%' -> pieces.add(new Piece('\'', "%"));
            case 'c' -> read("%a %b %d %H:%M:%S %Y", whole);
            case 'x' -> read("%m/%d/%y", whole);
            case 'X' -> read("%H:%M:%S", whole);
            default -> {
                if ("dfHIGjmMSUWwuVyYzAaBbpZ".indexOf(c) < 0) {
                    throw Errors.valueError("'" + c + "' is a bad directive in format '" + whole + "'");
                }
                if (pieces.stream().anyMatch(p -> p.directive == c)) throw twice(c);
                pieces.add(new Piece(c, ""));
            }
        }
    }

    private static PyException twice(char c) {
        return Errors.valueError("redefinition of group name '" + c + "'");
    }

    /** Each directive occurs once at most, so the recursion is as deep as the literals are many: those go in a loop. */
    private boolean match(int piece, int from) {
        int at = from;
        for (int i = piece; i < pieces.size(); i++) {
            ctx.step();
            Piece p = pieces.get(i);
            if (p.directive == '\'') {
                if (!text.regionMatches(true, at, p.literal, 0, p.literal.length())) return false;
                at += p.literal.length();
                continue;
            }
            if (p.directive == ' ' && (at == text.length() || !Character.isWhitespace(text.charAt(at)))) return false;
            if (p.directive == ' ') {
                boolean next = i + 1 < pieces.size() && pieces.get(i + 1).directive == 'd';
                int stop = at;
                while (stop < text.length() && Character.isWhitespace(text.charAt(stop))) stop++;
                if (next && stop - at > 1 && match(i + 1, stop)) return true;
                at = stop;
                continue;
            }
            for (int length : lengths(p.directive, at)) {
                ctx.step();
                String before = found.put(p.directive, text.substring(at, at + length));
                if (match(i + 1, at + length)) return true;
                if (before == null) found.remove(p.directive);
            }
            return false;
        }
        end = at;
        return true;
    }

    /** How much the directive can take here, what is tried first first. */
    private List<Integer> lengths(char directive, int at) {
        return switch (directive) {
            case 'd' ->
                text.startsWith(" ", at) && range(at + 1, 1, 1, 9).size() > 0 ? List.of(2) : range(at, 2, 1, 31);
            case 'f' -> digits(at, 6);
            case 'H' -> range(at, 2, 0, 23);
            case 'I', 'm' -> range(at, 2, 1, 12);
            case 'j' -> range(at, 3, 1, 366);
            case 'M' -> range(at, 2, 0, 59);
            case 'S' -> range(at, 2, 0, 61);
            case 'U', 'W' -> range(at, 2, 0, 53);
            case 'V' -> range(at, 2, 0, 53);
            case 'w' -> range(at, 1, 0, 6);
            case 'u' -> range(at, 1, 1, 7);
            case 'y' -> exactly(at, 2);
            case 'Y', 'G' -> exactly(at, 4);
            case 'z' -> offset(at);
            case 'A' -> words(at, TimeFields.DAYS, false);
            case 'a' -> words(at, TimeFields.DAYS, true);
            case 'B' -> words(at, TimeFields.MONTHS, false);
            case 'b' -> words(at, TimeFields.MONTHS, true);
            case 'p' -> words(at, new String[] {"AM", "PM"}, false);
            default -> words(at, new String[] {"UTC", "GMT"}, false);
        };
    }

    private boolean digit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private List<Integer> digits(int at, int most) {
        List<Integer> all = new ArrayList<>();
        for (int n = 1; n <= most && digit(at + n - 1); n++) all.addFirst(n);
        return all;
    }

    private List<Integer> exactly(int at, int length) {
        return digits(at, length).contains(length) ? List.of(length) : List.of();
    }

    /** Numbers of at most so many digits within bounds, longest first. */
    private List<Integer> range(int at, int most, int from, int to) {
        List<Integer> all = new ArrayList<>();
        for (int n : digits(at, most)) {
            int value = Integer.parseInt(text.substring(at, at + n));
            if (value >= from && value <= to) all.add(n);
        }
        return all;
    }

    private List<Integer> words(int at, String[] words, boolean brief) {
        List<Integer> all = new ArrayList<>();
        for (String word : words) {
            int length = brief ? 3 : word.length();
            if (text.regionMatches(true, at, word, 0, length) && !all.contains(length)) all.add(length);
        }
        all.sort((a, b) -> b - a);
        return all;
    }

    private List<Integer> offset(int at) {
        if (text.startsWith("Z", at)) return List.of(1);
        if (at >= text.length() || "+-".indexOf(text.charAt(at)) < 0 || !digit(at + 1) || !digit(at + 2)) {
            return List.of();
        }
        List<Integer> all = new ArrayList<>();
        int next = minutes(at + 3);
        if (next < 0) return all;
        all.add(next - at);
        int seconds = minutes(next);
        if (seconds < 0) return all;
        all.addFirst(seconds - at);
        if (seconds < text.length() && text.charAt(seconds) == '.') {
            for (int n : digits(seconds + 1, 6).reversed()) all.addFirst(seconds + 1 + n - at);
        }
        return all;
    }

    /** The place after two digits up to 59, with or without a colon before; -1 when they are not there. */
    private int minutes(int at) {
        int from = at < text.length() && text.charAt(at) == ':' ? at + 1 : at;
        return digit(from) && digit(from + 1) && text.charAt(from) <= '5' ? from + 2 : -1;
    }

    /** The index of a name among those, from its whole or first three letters. */
    static int index(String name, String[] names) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.length; i++) {
            if (names[i].toLowerCase(Locale.ROOT).startsWith(lower)) return i;
        }
        return -1;
    }
}
