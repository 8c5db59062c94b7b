package dev.adder.engine.regex;

import dev.adder.engine.text.StrRepr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pattern text to tree, with Python 3.12's syntax and errors. Nesting is limited as CPython's recursion limits it,
 * well below what the Java stack holds.
 */
final class RegexParser {
    /** What a pattern is. */
    record Result(RegexNode root, int flags, int groups, Map<String, Integer> names) {}

    private static final int MAX_DEPTH = 300;
    private static final int MAX_GROUPS = 1 << 30;
    private static final long MAX_REPEAT = 0xffffffffL;
    private static final long MAX_BEHIND = 0xffffffffL;
    private static final int NODE_BYTES = 64;
    /** For what a character of {@link #SPECIAL} stands for. */
    private static final int PART_BYTES = 400;
    private static final String SPECIAL = "|[\\.*+?{^$";
    private static final int GROUP_BYTES = 100;

    private final PatternReader reader;
    private final EscapeParser escapes;
    private final int[] pattern;
    private int flags;

    /** For each group its tree, or null while it is open; none is at 0. */
    private final List<@Nullable RegexNode> groups = new ArrayList<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<Integer, Integer> conditions = new LinkedHashMap<>();
    private int behindGroups = -1;

    private RegexParser(int[] pattern, int flags, boolean bytes, Meter meter) {
        this.pattern = pattern;
        this.flags = flags;
        this.reader = new PatternReader(pattern, bytes);
        this.escapes = new EscapeParser(reader, meter);
        groups.add(null);
    }

    static Result parse(int[] pattern, int flags, boolean bytes, Meter meter) {
        meter.charge(estimate(pattern, flags));
        meter.steps(pattern.length);
        return new RegexParser(pattern, flags, bytes, meter).parse();
    }

    /** What the tree and the program take, at once: while they grow nothing but their compiler refers to them. */
    private static long estimate(int[] pattern, int flags) {
        long bytes = (long) NODE_BYTES * pattern.length;
        boolean caseless = (flags & RegexFlags.IGNORECASE) != 0;
        for (int i = 0; i < pattern.length; i++) {
            int c = pattern[i];
            boolean extension = c == '?' && i > 0 && pattern[i - 1] == '(';
            if (extension) {
                for (int j = i + 1; j < pattern.length && isLetter(pattern[j]); j++) caseless |= pattern[j] == 'i';
            } else if (c == '(') {
                bytes += GROUP_BYTES;
            } else if (c < 0x80 && SPECIAL.indexOf(c) >= 0) {
                bytes += PART_BYTES;
            }
        }
        return caseless ? bytes + (long) PART_BYTES * pattern.length : bytes;
    }

    private static boolean isLetter(int cp) {
        return cp >= 'a' && cp <= 'z' || cp >= 'A' && cp <= 'Z';
    }

    private Result parse() {
        RegexNode root = alternation(flags, 0);
        flags = RegexFlags.effective(flags, reader.isBytes());
        if (reader.next() != PatternReader.END) {
            throw reader.error("unbalanced parenthesis");
        }
        conditions.forEach((group, position) -> {
            if (group >= groups.size()) {
                throw RegexException.at("invalid group reference " + group, pattern, position);
            }
        });
        return new Result(root, flags, groups.size() - 1, names);
    }

    /** One character that is compared in a certain way. */
    static RegexNode character(int cp, RegexNode.Case compare) {
        int[] variants = CaseTable.variants(cp, compare);
        if (variants.length == 1) {
            return new RegexNode.Literal(cp);
        }
        var ranges = new int[variants.length * 2];
        for (int i = 0; i < variants.length; i++) {
            ranges[2 * i] = variants[i];
            ranges[2 * i + 1] = variants[i];
        }
        return new RegexNode.Chars(CharSet.of(ranges, 0, false, RegexNode.Case.EXACT));
    }

    private RegexNode alternation(int given, int depth) {
        if (depth > MAX_DEPTH) {
            throw RegexException.recursion();
        }
        int current = given;
        List<RegexNode> choices = new ArrayList<>();
        do {
            choices.add(sequence(current, depth, depth == 0 && choices.isEmpty()));
            current = depth == 0 ? flags : current;
        } while (reader.match('|'));
        return choices.size() == 1 ? choices.getFirst() : joined(choices);
    }

    /** Choices of one character each are one set. */
    private static RegexNode joined(List<RegexNode> choices) {
        var ranges = new IntList();
        int categories = 0;
        for (RegexNode choice : choices) {
            switch (choice) {
                case RegexNode.Literal(int cp) -> ranges.add(cp, cp);
                case RegexNode.Chars(CharSet set) when set.isPlain() -> {
                    ranges.add(set.ranges());
                    categories |= set.categories();
                }
                default -> {
                    return RegexNode.Alternation.of(choices);
                }
            }
        }
        return new RegexNode.Chars(CharSet.of(ranges.toArray(), categories, false, RegexNode.Case.EXACT));
    }

    private RegexNode sequence(int given, int depth, boolean first) {
        int current = given;
        List<RegexNode> items = new ArrayList<>();
        while (true) {
            int token = reader.next();
            if (token == PatternReader.END || token == '|' || token == ')') {
                break;
            }
            reader.get();
            if ((current & RegexFlags.VERBOSE) != 0 && skipBlank(token)) {
                continue;
            }
            if (token == '(') {
                current = group(items, current, depth, first);
            } else if (isRepeat(token)) {
                repeat(items, token);
            } else {
                items.add(simple(token, current));
            }
        }
        return items.size() == 1 ? items.getFirst() : RegexNode.Sequence.of(items);
    }

    private boolean skipBlank(int token) {
        if (token == '#') {
            int skipped;
            do {
                skipped = reader.get();
            } while (skipped != PatternReader.END && skipped != '\n');
            return true;
        }
        return token == ' ' || token >= 9 && token <= 13;
    }

    private static boolean isRepeat(int token) {
        return token == '*' || token == '+' || token == '?' || token == '{';
    }

    private static RegexNode.Case compare(int flags, boolean bytes) {
        if ((flags & RegexFlags.IGNORECASE) == 0) {
            return RegexNode.Case.EXACT;
        }
        return isAscii(flags, bytes) ? RegexNode.Case.ASCII : RegexNode.Case.UNICODE;
    }

    private static boolean isAscii(int flags, boolean bytes) {
        return bytes || (flags & RegexFlags.ASCII) != 0;
    }

    private RegexNode simple(int token, int current) {
        boolean ascii = isAscii(current, reader.isBytes());
        RegexNode.Case compare = compare(current, reader.isBytes());
        if (PatternReader.isEscape(token)) {
            return escape(PatternReader.codePoint(token), ascii, compare);
        }
        boolean lines = (current & RegexFlags.MULTILINE) != 0;
        return switch (token) {
            case '.' -> new RegexNode.Chars(CharSet.any((current & RegexFlags.DOTALL) != 0));
            case '^' -> new RegexNode.At(lines ? RegexNode.Place.LINE_START : RegexNode.Place.START);
            case '$' -> new RegexNode.At(lines ? RegexNode.Place.LINE_END : RegexNode.Place.END_OR_LAST_NEWLINE);
            case '[' -> escapes.set(ascii, compare);
            default -> character(token, compare);
        };
    }

    private RegexNode escape(int cp, boolean ascii, RegexNode.Case compare) {
        int category = EscapeParser.category(cp, ascii);
        if (category != 0) {
            return new RegexNode.Chars(CharSet.category(category));
        }
        RegexNode.@Nullable Place place = switch (cp) {
            case 'A' -> RegexNode.Place.START;
            case 'Z' -> RegexNode.Place.END;
            case 'b' -> ascii ? RegexNode.Place.ASCII_BOUNDARY : RegexNode.Place.BOUNDARY;
            case 'B' -> ascii ? RegexNode.Place.NOT_ASCII_BOUNDARY : RegexNode.Place.NOT_BOUNDARY;
            default -> null;
        };
        if (place != null) {
            return new RegexNode.At(place);
        }
        int simple = EscapeParser.simple(cp);
        int numbered = simple >= 0 ? simple : escapes.numbered(cp);
        if (numbered >= 0) {
            return character(numbered, compare);
        }
        if (cp == '0') {
            return character(Integer.parseInt("0" + reader.digits(2, 8), 8), compare);
        }
        return cp >= '1' && cp <= '9' ? octalOrReference((char) cp, compare)
                : character(escapes.literal(cp), compare);
    }

    private RegexNode octalOrReference(char first, RegexNode.Case compare) {
        String digits = first + reader.digits(1, 10);
        boolean octal = digits.length() == 2 && first < '8' && digits.charAt(1) < '8';
        if (octal && PatternReader.isDigit(reader.next(), 8)) {
            return character(escapes.octal(digits + reader.digits(1, 8)), compare);
        }
        int group = Integer.parseInt(digits);
        if (group >= groups.size()) {
            throw reader.error("invalid group reference " + group, digits.length());
        }
        return reference(group, digits.length() + 1, compare);
    }

    private RegexNode reference(int group, int length, RegexNode.Case compare) {
        RegexNode body = groups.get(group);
        if (body == null) {
            throw reader.error("cannot refer to an open group", length);
        }
        checkBehind(group);
        return new RegexNode.BackReference(group, compare, body.minWidth(), body.maxWidth());
    }

    /** A look behind may refer only to groups that are complete before it. */
    private void checkBehind(int group) {
        if (behindGroups < 0) {
            return;
        }
        if (group >= groups.size() || groups.get(group) == null) {
            throw reader.error("cannot refer to an open group");
        }
        if (group >= behindGroups) {
            throw reader.error("cannot refer to group defined in the same lookbehind subpattern");
        }
    }

    private void repeat(List<RegexNode> items, int token) {
        int here = reader.position();
        long min = token == '+' ? 1 : 0;
        long max = token == '?' ? 1 : MAX_REPEAT;
        if (token == '{') {
            if (reader.next() == '}') {
                items.add(new RegexNode.Literal('{'));
                return;
            }
            String low = reader.digits(Integer.MAX_VALUE, 10);
            String high = reader.match(',') ? reader.digits(Integer.MAX_VALUE, 10) : low;
            if (!reader.match('}')) {
                items.add(new RegexNode.Literal('{'));
                reader.seek(here);
                return;
            }
            min = low.isEmpty() ? 0 : count(low);
            max = high.isEmpty() ? MAX_REPEAT : count(high);
            if (max < min) {
                throw reader.error("min repeat greater than max repeat", reader.position() - here);
            }
        }
        int back = reader.position() - here + 1;
        if (items.isEmpty() || items.getLast() instanceof RegexNode.At) {
            throw reader.error("nothing to repeat", back);
        }
        if (items.getLast() instanceof RegexNode.Repeat) {
            throw reader.error("multiple repeat", back);
        }
        RegexNode.Mode mode = reader.match('?') ? RegexNode.Mode.LAZY
                : reader.match('+') ? RegexNode.Mode.POSSESSIVE : RegexNode.Mode.GREEDY;
        items.set(items.size() - 1,
                new RegexNode.Repeat(items.getLast(), (int) Math.min(min, RegexNode.UNBOUNDED),
                        (int) Math.min(max, RegexNode.UNBOUNDED), mode));
    }

    private static long count(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        long value = digits.length() - start > 10 ? MAX_REPEAT : Long.parseLong(digits, start, digits.length(), 10);
        if (value >= MAX_REPEAT) {
            throw RegexException.overflow("the repetition number is too large");
        }
        return value;
    }

    /** A group, its opening parenthesis read; returns the flags that hold from here on. */
    private int group(List<RegexNode> items, int current, int depth, boolean first) {
        int start = reader.position() - 1;
        if (!reader.match('?')) {
            items.add(capture(null, current, depth, start));
            return current;
        }
        int kind = optionToken();
        switch (kind) {
            case 'P' -> items.add(named(current, depth, start));
            case ':' -> items.add(grouped(current, depth, start));
            case '>' -> items.add(new RegexNode.Atomic(grouped(current, depth, start)));
            case '#' -> comment(start);
            case '=', '!' -> items.add(look(false, kind == '!', current, depth, start));
            case '<' -> {
                int sign = optionToken();
                if (sign != '=' && sign != '!') {
                    throw reader.error("unknown extension ?<" + PatternReader.text(sign),
                            PatternReader.length(sign) + 2);
                }
                items.add(look(true, sign == '!', current, depth, start));
            }
            case '(' -> items.add(conditional(current, depth, start));
            default -> {
                if (kind != '-' && RegexFlags.ofLetter(kind) == 0) {
                    throw reader.error("unknown extension ?" + PatternReader.text(kind),
                            PatternReader.length(kind) + 1);
                }
                return flagged(items, kind, current, depth, first, start);
            }
        }
        return current;
    }

    private int optionToken() {
        int token = reader.get();
        if (token == PatternReader.END) {
            throw reader.error("unexpected end of pattern");
        }
        return token;
    }

    private void comment(int start) {
        int token;
        do {
            if (reader.next() == PatternReader.END) {
                throw reader.error("missing ), unterminated comment", reader.position() - start);
            }
            token = reader.get();
        } while (token != ')');
    }

    private int flagged(List<RegexNode> items, int kind, int current, int depth, boolean first, int start) {
        var inline = InlineFlags.parse(reader, kind);
        if (inline.scoped()) {
            items.add(wrapped(grouped(RegexFlags.scoped(current, inline.added(), inline.removed()), depth, start)));
            return current;
        }
        flags |= inline.added();
        if (!first || !items.isEmpty()) {
            throw reader.error("global flags not at the start of the expression", reader.position() - start);
        }
        return flags;
    }

    /** So that what is repeated in the group does not count as repeated outside it. */
    private static RegexNode wrapped(RegexNode node) {
        return new RegexNode.Sequence(List.of(node), node.minWidth(), node.maxWidth());
    }

    private RegexNode grouped(int current, int depth, int start) {
        RegexNode body = alternation(current, depth + 1);
        close(start);
        return wrapped(body);
    }

    private void close(int start) {
        if (!reader.match(')')) {
            throw reader.error("missing ), unterminated subpattern", reader.position() - start);
        }
    }

    private RegexNode capture(@Nullable String name, int current, int depth, int start) {
        int group = groups.size();
        if (group > MAX_GROUPS) {
            throw reader.error("too many groups", name == null ? 1 : PatternReader.length(name) + 1);
        }
        groups.add(null);
        if (name != null) {
            Integer before = names.put(name, group);
            if (before != null) {
                throw reader.error("redefinition of group name " + StrRepr.repr(name) + " as group " + group
                        + "; was group " + before, PatternReader.length(name) + 1);
            }
        }
        RegexNode body = alternation(current, depth + 1);
        close(start);
        groups.set(group, body);
        return new RegexNode.Capture(group, body);
    }

    private RegexNode named(int current, int depth, int start) {
        if (reader.match('<')) {
            String name = reader.until('>', "group name");
            reader.checkGroupName(name, 1);
            return capture(name, current, depth, start);
        }
        if (reader.match('=')) {
            String name = reader.until(')', "group name");
            reader.checkGroupName(name, 1);
            return reference(groupOf(name), PatternReader.length(name) + 1, compare(current, reader.isBytes()));
        }
        int token = optionToken();
        throw reader.error("unknown extension ?P" + PatternReader.text(token), PatternReader.length(token) + 2);
    }

    private int groupOf(String name) {
        Integer group = names.get(name);
        if (group == null) {
            throw reader.error("unknown group name " + StrRepr.repr(name), PatternReader.length(name) + 1);
        }
        return group;
    }

    private RegexNode look(boolean behind, boolean negative, int current, int depth, int start) {
        int outer = behindGroups;
        if (behind && outer < 0) {
            behindGroups = groups.size();
        }
        RegexNode body = alternation(current, depth + 1);
        behindGroups = behind ? outer : behindGroups;
        close(start);
        return new RegexNode.Look(behind, negative, body);
    }

    private RegexNode conditional(int current, int depth, int start) {
        String name = reader.until(')', "group name");
        int back = PatternReader.length(name) + 1;
        int group;
        if (PatternReader.isNumber(name)) {
            group = PatternReader.number(name);
            if (group == 0) {
                throw reader.error("bad group number", back);
            }
            if (group >= MAX_GROUPS) {
                throw reader.error("invalid group reference " + name.replaceFirst("^0+", ""), back);
            }
            conditions.putIfAbsent(group, reader.position() - back);
        } else {
            reader.checkGroupName(name, 1);
            group = groupOf(name);
        }
        checkBehind(group);
        if (depth >= MAX_DEPTH) {
            throw RegexException.recursion();
        }
        RegexNode yes = sequence(current, depth + 1, false);
        RegexNode no = null;
        if (reader.match('|')) {
            no = sequence(current, depth + 1, false);
            if (reader.next() == '|') {
                throw reader.error("conditional backref with more than two branches");
            }
        }
        close(start);
        return new RegexNode.Conditional(group, yes, no);
    }

    /** Every look behind has one width; CPython finds that after everything else. */
    static void checkWidths(RegexNode node) {
        switch (node) {
            case RegexNode.Sequence sequence -> sequence.items().forEach(RegexParser::checkWidths);
            case RegexNode.Alternation alternation -> alternation.choices().forEach(RegexParser::checkWidths);
            case RegexNode.Capture capture -> checkWidths(capture.body());
            case RegexNode.Repeat repeat -> checkWidths(repeat.body());
            case RegexNode.Atomic atomic -> checkWidths(atomic.body());
            case RegexNode.Look look -> {
                if (look.behind() && look.body().minWidth() > MAX_BEHIND) {
                    throw RegexException.pattern("looks too much behind");
                }
                if (look.behind() && look.body().minWidth() != look.body().maxWidth()) {
                    throw RegexException.pattern("look-behind requires fixed-width pattern");
                }
                checkWidths(look.body());
            }
            case RegexNode.Conditional conditional -> {
                checkWidths(conditional.yes());
                if (conditional.no() != null) {
                    checkWidths(conditional.no());
                }
            }
            case RegexNode.Literal _,RegexNode.Chars _,RegexNode.At _,RegexNode.BackReference _ -> {}
        }
    }
}
