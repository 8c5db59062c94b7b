package dev.adder.engine.stdlib.csv;

import dev.adder.engine.regex.Input;
import dev.adder.engine.regex.MatchResult;
import dev.adder.engine.regex.Matcher;
import dev.adder.engine.regex.Meter;
import dev.adder.engine.regex.RegexEscape;
import dev.adder.engine.regex.RegexFlags;
import dev.adder.engine.regex.RegexProgram;
import dev.adder.engine.run.Ctx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code csv.Sniffer} finds out about a sample: from fields in quotes, or else from how often characters occur.
 */
final class Guess {
    private static final char[] PREFERRED = {',', '\t', ';', ' ', ':'};
    private static final String OPEN = "(?P<delim>[^\\w\\n\"\\'])(?P<space> ?)(?P<quote>[\"\\'])";
    private static final String[] QUOTED = {OPEN + ".*?(?P=quote)(?P=delim)",
        "(?:^|\\n)(?P<quote>[\"\\']).*?(?P=quote)(?P<delim>[^\\w\\n\"\\'])(?P<space> ?)",
        OPEN + ".*?(?P=quote)(?:$|\\n)", "(?:^|\\n)(?P<quote>[\"\\']).*?(?P=quote)(?:$|\\n)"};

    String delimiter = "";
    String quote = "";
    boolean doubleQuote;
    boolean skipSpace;
    private final Ctx ctx;
    private final String data;
    private final @Nullable String allowed;

    private Guess(Ctx ctx, String data, @Nullable String allowed) {
        this.ctx = ctx;
        this.data = data;
        this.allowed = allowed;
    }

    static Guess of(Ctx ctx, String data, @Nullable String allowed) {
        Guess g = new Guess(ctx, data, allowed);
        g.fromQuotes();
        if (g.delimiter.isEmpty()) g.fromCounts();
        return g;
    }

    private Meter meter() {
        return new Meter() {
            @Override
            public void steps(int count) {
                ctx.tick(count >> 2);
            }

            @Override
            public void charge(long bytes) {
                ctx.charge(bytes);
            }
        };
    }

    private Input input() {
        ctx.charge(16L + 4L * data.length());
        return Input.of(data.codePoints().toArray());
    }

    private void fromQuotes() {
        Input input = input();
        for (String regex : QUOTED) {
            RegexProgram program = RegexProgram.compile(regex, RegexFlags.DOTALL | RegexFlags.MULTILINE, meter());
            Matcher matcher = program.matcher(input, input.length(), meter());
            List<MatchResult> found = new ArrayList<>();
            int at = 0;
            for (MatchResult m = matcher.search(0, false); m != null; m = at > input.length() ? null
                    : matcher.search(at, m.end(0) == m.start(0))) {
                ctx.step();
                ctx.charge(64);
                found.add(m);
                at = m.end(0);
            }
            if (found.isEmpty()) continue;
            count(program.groupIndex(), found);
            return;
        }
    }

    private void count(Map<String, Integer> groups, List<MatchResult> found) {
        Map<String, Integer> quotes = new LinkedHashMap<>();
        Map<String, Integer> delimiters = new LinkedHashMap<>();
        int spaces = 0;
        for (MatchResult m : found) {
            quotes.merge(group(m, groups.get("quote")), 1, Integer::sum);
            Integer group = groups.get("delim");
            if (group == null) continue;
            String key = group(m, group);
            if (!key.isEmpty() && (allowed == null || allowed.contains(key))) delimiters.merge(key, 1, Integer::sum);
            if (!group(m, groups.get("space")).isEmpty()) spaces++;
        }
        quote = most(quotes);
        if (!delimiters.isEmpty()) {
            delimiter = most(delimiters);
            skipSpace = delimiters.getOrDefault(delimiter, 0) == spaces;
            if (delimiter.equals("\n")) delimiter = "";
        }
        doubleQuote = hasDoubled();
    }

    private boolean hasDoubled() {
        String d = RegexEscape.escape(delimiter);
        String regex =
                "((" + d + ")|^)\\W*" + quote + "[^" + d + "\\n]*" + quote + "[^" + d + "\\n]*" + quote + "\\W*(("
                        + d + ")|$)";
        Input input = input();
        return RegexProgram.compile(regex, RegexFlags.MULTILINE, meter()).search(input, 0, input.length(),
                meter()) != null;
    }

    private String group(MatchResult m, @Nullable Integer group) {
        if (group == null || m.start(group) < 0) return "";
        int from = data.offsetByCodePoints(0, m.start(group));
        return data.substring(from, data.offsetByCodePoints(from, m.end(group) - m.start(group)));
    }

    private static String most(Map<String, Integer> counts) {
        String best = "";
        int most = -1;
        for (var e : counts.entrySet()) {
            if (e.getValue() <= most) continue;
            most = e.getValue();
            best = e.getKey();
        }
        return best;
    }

    /** The character that occurs equally often in most lines. */
    private void fromCounts() {
        List<String> lines = new ArrayList<>();
        for (String line : data.split("\n")) if (!line.isEmpty()) lines.add(line);
        int piece = Math.min(10, lines.size());
        List<Map<Integer, Integer>> frequencies = new ArrayList<>();
        for (int c = 0; c < 127; c++) frequencies.add(new LinkedHashMap<>());
        Map<Integer, int[]> modes = new LinkedHashMap<>();
        Map<Integer, int[]> found = new LinkedHashMap<>();
        int total = 0;
        for (int start = 0, iteration = 0; start < lines.size(); start += piece) {
            iteration++;
            for (String line : lines.subList(start, Math.min(lines.size(), start + piece))) {
                ctx.tick(127 + line.length());
                int[] counts = new int[127];
                for (int i = 0; i < line.length(); i++) if (line.charAt(i) < 127) counts[line.charAt(i)]++;
                for (int c = 0; c < 127; c++) frequencies.get(c).merge(counts[c], 1, Integer::sum);
            }
            for (int c = 0; c < 127; c++) mode(frequencies.get(c), c, modes);
            total = Math.min(piece * iteration, lines.size());
            for (double consistency = 1.0; found.isEmpty() && consistency >= 0.9; consistency -= 0.01) {
                collect(modes, total, consistency, found);
            }
            if (found.size() == 1) {
                choose(found.keySet().iterator().next(), lines.getFirst());
                return;
            }
        }
        if (found.isEmpty()) return;
        for (char c : PREFERRED) {
            if (found.containsKey((int) c)) {
                choose(c, lines.getFirst());
                return;
            }
        }
        int best = -1;
        for (var e : found.entrySet()) {
            int[] other = best < 0 ? e.getValue() : found.getOrDefault(best, e.getValue());
            boolean more = e.getValue()[0] > other[0] || e.getValue()[0] == other[0] && (e.getValue()[1] > other[1]
                    || e.getValue()[1] == other[1] && e.getKey() > best);
            if (best < 0 || more) best = e.getKey();
        }
        choose(best, lines.getFirst());
    }

    private static void mode(Map<Integer, Integer> frequency, int c, Map<Integer, int[]> modes) {
        if (frequency.isEmpty() || frequency.size() == 1 && frequency.containsKey(0)) return;
        int value = 0;
        int lines = -1;
        int all = 0;
        for (var e : frequency.entrySet()) {
            all += e.getValue();
            if (e.getValue() <= lines) continue;
            lines = e.getValue();
            value = e.getKey();
        }
        modes.put(c, new int[] {value, frequency.size() == 1 ? lines : lines - (all - lines)});
    }

    private void collect(Map<Integer, int[]> modes, int total, double consistency, Map<Integer, int[]> found) {
        modes.forEach((c, mode) -> {
            if (mode[0] <= 0 || mode[1] <= 0 || (double) mode[1] / total < consistency) return;
            if (allowed == null || allowed.indexOf(c) >= 0) found.put(c, mode);
        });
    }

    private void choose(int c, String first) {
        delimiter = Character.toString(c);
        skipSpace = occurrences(first, delimiter) == occurrences(first, delimiter + " ");
    }

    private static int occurrences(String text, String part) {
        int n = 0;
        for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length())) n++;
        return n;
    }
}
