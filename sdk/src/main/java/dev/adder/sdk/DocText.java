package dev.adder.sdk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Documentation from tools as harmless text. It comes from anywhere and ends up inside a docstring inside a fenced
 * block inside a prompt, so whatever could end one of these, could pass for a part of the prompt, or could not be seen
 * by a person, is taken out. Work is bounded by what is shown, not by what is given.
 */
public final class DocText {
    /** How much of one piece of documentation is shown. */
    public static final int MAX_LENGTH = 2_000;

    /** Lines longer than this are wrapped. */
    private static final int LONG_LINE = 110;

    /** Documentation longer than this is worth a word to the host when it is cut. */
    private static final int WORTH_A_WORD = 10_000;

    private static final Pattern HEADING = Pattern.compile("(?m)^([ \\t]*)(?:#{1,6}(?=[ \\t]|$)|={3,})[ \\t]*");
    private static final Pattern SPEAKER =
            Pattern.compile("(?m)^([ \\t]*)(Human|Assistant|System|Developer)[ \\t]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL_TAG = Pattern.compile("<(/?)(?=(?:antml:)?(?:system|assistant|human|"
            + "instructions?|function_calls|function_results?|tool_calls?|tool_results?|tool_use|invoke)\\b)"
            + "|\\[(?=/?INST\\])|<(?=</?SYS>>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]\\n]{1,200})\\]\\((?:https?:|/|#)[^()\\s]*\\)");
    private static final Pattern BREAK_TAG =
            Pattern.compile("<(?:br|/?p|/?ul|/?ol|/?div|/li|/tr|/?table)(?: [^<>]{0,200})?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE_TAG =
            Pattern.compile("</?(?:b|i|em|strong|code|span|a|pre|sup|sub|h[1-6]|td|th|tbody|thead)"
                    + "(?: [^<>]{0,200})?/?>|<(?:li|tr)(?: [^<>]{0,200})?>", Pattern.CASE_INSENSITIVE);

    private DocText() {}

    /** Text of several lines, each without trailing space, with single blank lines at most. */
    public static String block(String text) {
        return block(text, MAX_LENGTH);
    }

    /** Text of several lines of limited length. */
    public static String block(String text, int limit) {
        String clean = neutral(cut(text, 2 * limit));
        StringBuilder out = new StringBuilder();
        int blank = 0;
        for (String line : clean.split("\n", -1)) {
            String shown = line.stripTrailing();
            blank = shown.isEmpty() ? blank + 1 : 0;
            if (blank < 2 && !(out.isEmpty() && shown.isEmpty())) {
                out.append(shown).append('\n');
            }
        }
        return cut(out.toString().strip(), limit);
    }

    /** Text on one line. */
    public static String line(String text) {
        return line(text, MAX_LENGTH);
    }

    /** Text on one line of limited length. */
    public static String line(String text, int limit) {
        return cut(neutral(cut(text, 2 * limit)).replaceAll("\\s+", " ").strip(), limit);
    }

    /** The first sentence or line. */
    public static String summary(String text) {
        String first = block(text).lines().findFirst().orElse("");
        int end = sentenceEnd(first);
        return line(end > 0 ? first.substring(0, end) : first, 200);
    }

    /** What a host should know about a text from a tool: that it is cut, or tries to be more than text; or null. */
    static @Nullable String concern(String text) {
        if (text.length() > WORTH_A_WORD) {
            return "documentation of " + text.length() + " characters is cut to " + MAX_LENGTH;
        }
        boolean hidden = text.codePoints().anyMatch(c -> c != '\n' && c != '\r' && c != '\t' && isHidden(c));
        if (hidden) {
            return "documentation with hidden characters, which are left out";
        }
        boolean turns = text.contains("<|") || text.contains("|>") || SPEAKER.matcher(text).find()
                || CONTROL_TAG.matcher(text).find();
        return turns ? "documentation that imitates the marks of a conversation, which are defused" : null;
    }

    /**
     * The lines of a docstring: the summary alone on the first, paragraphs that are one long line wrapped. Lines that
     * are indented stay as they are.
     */
    static List<String> docLines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : block(text).split("\n", -1)) {
            int end = lines.isEmpty() && line.length() > LONG_LINE ? sentenceEnd(line) : 0;
            if (end > 0 && end < line.length()) {
                lines.addAll(wrapped(line.substring(0, end), ""));
                lines.add("");
                lines.addAll(wrapped(line.substring(end).strip(), ""));
            } else {
                lines.addAll(line.startsWith(" ") ? List.of(line) : wrapped(line, ""));
            }
        }
        return lines.size() == 1 && lines.getFirst().isEmpty() ? List.of() : lines;
    }

    /** A long line as several, those after the first behind an indent; a shorter one as it is. */
    static List<String> wrapped(String line, String indent) {
        if (line.length() <= LONG_LINE) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        int start = line.length() - line.stripLeading().length();
        StringBuilder out = new StringBuilder(line.substring(0, start));
        boolean first = true;
        for (String word : line.substring(start).split(" ", -1)) {
            if (!first && out.length() + word.length() + 1 > LONG_LINE - 10) {
                lines.add(out.toString());
                out.setLength(0);
                out.append(indent);
                first = true;
            }
            out.append(first ? "" : " ").append(word);
            first = false;
        }
        lines.add(out.toString());
        return lines;
    }

    /** Where the first sentence ends, behind its full stop; zero when there is only one. */
    private static int sentenceEnd(String line) {
        for (int at = line.indexOf(". "); at >= 0; at = line.indexOf(". ", at + 1)) {
            boolean abbreviation = at > 2 && line.startsWith("e.g", at - 3) || at > 2 && line.startsWith("i.e", at - 3)
                    || at > 2 && line.startsWith("etc", at - 3) || at > 1 && line.startsWith("vs", at - 2);
            if (!abbreviation) {
                return at + 1;
            }
        }
        return 0;
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static String neutral(String text) {
        String clean = dangerous(text);
        if (clean.indexOf("](") >= 0) {
            clean = LINK.matcher(clean).replaceAll("$1");
        }
        if (clean.indexOf('<') >= 0) {
            clean = STYLE_TAG.matcher(BREAK_TAG.matcher(clean).replaceAll("\n")).replaceAll("");
        }
        return clean;
    }

    /** Without what could end a string or a fence, be taken for a part of the prompt, or not be seen. */
    private static String dangerous(String text) {
        StringBuilder out = new StringBuilder(text.length());
        plainLines(text).codePoints().filter(c -> c == '\n' || isVisible(c)).forEach(out::appendCodePoint);
        String clean = defused(out.toString());
        clean = HEADING.matcher(clean).replaceAll("$1");
        clean = SPEAKER.matcher(clean).replaceAll("$1$2 -");
        return CONTROL_TAG.matcher(clean).replaceAll(r -> (r.group().startsWith("[") ? "[ " : "< ")
                + (r.group(1) == null ? "" : r.group(1)));
    }

    private static String plainLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n')
                .replace("\t", "    ");
    }

    private static String defused(String text) {
        return text.replace("```", "'''")
                .replace("~~~", "---")
                .replace("\"\"\"", "'''")
                .replace("<|", "< |")
                .replace("|>", "| >");
    }

    /** A Python expression with its meaning kept and nothing in it that could end a fence or begin a turn. */
    static String literal(String expression) {
        String clean = expression.replace("```", "\\x60\\x60\\x60")
                .replace("~~~", "\\x7e\\x7e\\x7e")
                .replace("<|", "<\\x7c")
                .replace("|>", "\\x7c>");
        clean = CONTROL_TAG.matcher(clean).replaceAll(r -> Matcher.quoteReplacement(
                String.format("\\x%02x", (int) r.group().charAt(0)) + r.group().substring(1)));
        if (clean.codePoints().allMatch(DocText::isVisible)) {
            return clean;
        }
        StringBuilder out = new StringBuilder();
        clean.codePoints().forEach(c -> {
            if (isVisible(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(c > 0xffff ? "\\U%08x" : "\\u%04x", c));
            }
        });
        return out.toString();
    }

    private static boolean isVisible(int c) {
        int kind = Character.getType(c);
        return kind != Character.CONTROL && kind != Character.FORMAT && kind != Character.SURROGATE
                && kind != Character.PRIVATE_USE && kind != Character.UNASSIGNED
                && !(c >= 0xfe00 && c <= 0xfe0f) && !(c >= 0xe0100 && c <= 0xe01ef);
    }

    /** Not visible and not a part of ordinary text either, as emoji joiners, soft hyphens and byte order marks are. */
    private static boolean isHidden(int c) {
        boolean ordinary = c >= 0xfe00 && c <= 0xfe0f || c == 0x200d || c == 0xad || c == 0xfeff;
        return !ordinary && Character.getType(c) != Character.UNASSIGNED && !isVisible(c);
    }
}
