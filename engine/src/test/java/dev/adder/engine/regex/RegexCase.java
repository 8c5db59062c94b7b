package dev.adder.engine.regex;

import dev.adder.engine.text.Recorded;
import dev.adder.engine.text.StrRepr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One recorded case: what was asked, and what CPython said. */
record RegexCase(boolean bytes, int flags, String operation, String pattern, String text, String expected) {
    static RegexCase of(String line) {
        String[] fields = line.split("\t", -1);
        int flags = 0;
        for (char c : fields[1].toCharArray()) {
            flags |= RegexFlags.ofLetter(c);
        }
        return new RegexCase(fields[0].equals("b"), flags, fields[2], Recorded.unescaped(fields[3]),
                Recorded.unescaped(fields[4]), Recorded.unescaped(fields[5]));
    }

    /** What the engine says, in the form of the recording. */
    String actual(Meter meter) {
        try {
            return "=" + run(meter);
        } catch (RegexException error) {
            return switch (error.kind()) {
                case PATTERN -> "error: ";
                case VALUE_ERROR -> "ValueError: ";
                case OVERFLOW_ERROR -> "OverflowError: ";
                case INDEX_ERROR -> "IndexError: ";
                case RECURSION_ERROR -> "RecursionError: ";
            } + error.text();
        }
    }

    private static Input input(String text) {
        boolean astral = text.codePoints().anyMatch(c -> c > 0xffff);
        return astral ? Input.of(text.codePoints().toArray()) : Input.of(text);
    }

    private String run(Meter meter) {
        RegexProgram program = RegexProgram.compile(pattern.codePoints().toArray(), flags, bytes, meter);
        String[] parts = operation.split("@");
        Input input = input(text);
        int pos = 0;
        int end = Integer.MAX_VALUE;
        if (parts.length > 1) {
            pos = Integer.parseInt(parts[1].split(",")[0]);
            end = Integer.parseInt(parts[1].split(",")[1]);
        }
        return switch (parts[0]) {
            case "compile" -> program.groupCount() + " " + program.flags() + " " + names(program);
            case "match" -> shown(program.match(input, pos, end, meter));
            case "fullmatch" -> shown(program.fullMatch(input, pos, end, meter));
            case "search" -> shown(program.search(input, pos, end, meter));
            case "all" -> all(program, input, pos, end, meter).stream().map(RegexCase::shown)
                    .collect(Collectors.joining("|"));
            case "sub" -> substitute(program, meter);
            default -> split(program, meter);
        };
    }

    private static String names(RegexProgram program) {
        return program.groupIndex().entrySet().stream().map(e -> StrRepr.repr(e.getKey()) + ": " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static List<MatchResult> all(RegexProgram program, Input input, int pos, int end, Meter meter) {
        var results = new ArrayList<MatchResult>();
        Matcher matcher = program.matcher(input, end, meter);
        MatchResult match = matcher.search(pos, false);
        while (match != null) {
            results.add(match);
            match = matcher.search(match.end(0), match.end(0) == match.start(0));
        }
        return results;
    }

    private String substitute(RegexProgram program, Meter meter) {
        int cut = text.indexOf('\0');
        ReplacementTemplate template = ReplacementTemplate.parse(text.substring(0, cut), program, bytes);
        String subject = text.substring(cut + 1);
        var out = new StringBuilder();
        int last = 0;
        for (MatchResult match : all(program, input(subject), 0, subject.length(), meter)) {
            out.append(subject, last, match.start(0));
            last = match.end(0);
            for (ReplacementTemplate.Part part : template.parts()) {
                switch (part) {
                    case ReplacementTemplate.Text(String added) -> out.append(added);
                    case ReplacementTemplate.Group(int group) -> {
                        if (match.start(group) >= 0) {
                            out.append(subject, match.start(group), match.end(group));
                        }
                    }
                }
            }
        }
        return out.append(subject, last, subject.length()).toString();
    }

    private String split(RegexProgram program, Meter meter) {
        var parts = new ArrayList<String>();
        int last = 0;
        for (MatchResult match : all(program, input(text), 0, text.length(), meter)) {
            parts.add(text.substring(last, match.start(0)));
            last = match.end(0);
            for (int group = 1; group <= program.groupCount(); group++) {
                parts.add(match.start(group) < 0 ? "None" : text.substring(match.start(group), match.end(group)));
            }
        }
        parts.add(text.substring(last));
        return String.join("\0", parts);
    }

    private static String shown(@Nullable MatchResult match) {
        if (match == null) {
            return "-";
        }
        var out = new StringBuilder();
        for (int group = 0; group < match.spans().length / 2; group++) {
            out.append(group == 0 ? "" : ";").append(match.start(group)).append(',').append(match.end(group));
        }
        return out.append('/').append(match.lastIndex()).toString();
    }
}
