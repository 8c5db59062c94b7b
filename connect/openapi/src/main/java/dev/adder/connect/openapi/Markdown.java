package dev.adder.connect.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Descriptions as plain text: markup of Markdown and HTML is taken off, what it says stays. */
final class Markdown {
    private static final int MAX_READ = 20_000;
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\[]{0,300}\\]\\([^()\\s]{0,1000}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[]{0,300})\\]\\([^()\\s]{0,1000}( \"[^\"]{0,200}\")?\\)");
    private static final Pattern BREAK =
            Pattern.compile("<(br|/p|/li|/div|/tr|/h[1-6]|/ul|/ol|/table)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("<li\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<!--.{0,2000}?-->|</?[A-Za-z][^<>]{0,500}>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(```|~~~)[^\\n]{0,100}$\\n?");
    private static final Pattern LONE_LINK =
            Pattern.compile("(^|[.!?:]\\s{1,3})\\[[^\\]\\[]{0,100}\\]\\([^()\\s]{0,1000}\\)(\\.|$)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\w\\]])\\[([^\\]\\[]{1,300})\\]\\[[\\w -]{0,40}\\]");
    private static final Pattern TARGET =
            Pattern.compile("(?m)^ {0,3}\\[[\\w -]{1,40}\\]:\\s{0,20}(?:https?:|[./#])\\S{0,1000}[ \\t]*$\\n?");
    private static final Pattern STRONG =
            Pattern.compile("\\*\\*(?=\\S)([^*]{1,300})(?<=\\S)\\*\\*|(?<!\\w)__(?=\\S)([^_]{1,300})(?<=\\S)__(?!\\w)");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_\\n]{1,300})(?<=\\S)\\1(?![\\w*])");
    private static final Pattern RULE = Pattern.compile("(?m)^ {0,3}[-*_=][-*_= ]+$\\n?");
    private static final Pattern ADMONITION = Pattern.compile("(?m)^ {0,3}>[> ]*|^:{3,} ?\\w{0,20}[ \\t]*$\\n?");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]{1,300}`");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!<>|-])");

    /** Words that are only ever written twice by mistake. */
    private static final Pattern TWICE = Pattern.compile("\\b(that|the|to|of|a|an) \\1\\b(?!`)");
    private static final Pattern STOPS = Pattern.compile("(?<=[A-Za-z])\\.\\.(?=\\s|$)");

    private static final Pattern BULLET = Pattern.compile("(?m)^\\s{0,20}[-*+•] +");
    private static final Pattern ITEM_AFTER = Pattern.compile("(?<=[^:;.,!?\\s])\\s*\n\\s*\u2022");
    private static final Pattern REMARK =
            Pattern.compile("(?i)^\\W{0,6}(note|warning|important|deprecated)\\b|^[^.!\\n]{1,100}\\?");
    private static final Pattern SAID =
            Pattern.compile(" ?This (parameter|field|property) is (required|optional)\\.", Pattern.CASE_INSENSITIVE);

    private static final Set<String> EMPTY = Set.of("", "the", "a", "an", "of", "this", "that", "these", "is", "are",
            "for", "to", "in", "on", "with", "was", "which", "its", "it", "s", "value", "unique", "identifier", "id",
            "object", "resource", "string", "given", "current", "associated", "item", "items", "list");

    /** Words that lead on to others. */
    private static final Set<String> LEADING = Set.of("the", "a", "an", "of", "to", "for", "in", "on", "at", "by",
            "with", "from", "and", "or", "that", "which", "who", "if", "when", "such", "as", "is", "are", "be", "been",
            "was", "were", "will", "can", "should", "must", "may", "won't", "have", "has", "but",
            "its", "your", "their", "this", "any", "using", "e.g.", "including", "not");

    private Markdown() {}

    /** The text in paragraphs and lines. */
    static String plain(String text) {
        if (text.isBlank()) {
            return "";
        }
        String cut = text.length() > MAX_READ ? text.substring(0, MAX_READ) : text;
        String plain = cut.replace("\r\n", "\n").replace('\r', '\n');
        if (plain.indexOf('<') >= 0) {
            plain = CODE.matcher(plain).replaceAll(
                    code -> Matcher.quoteReplacement(code.group().replace("<", "&lt;").replace(">", "&gt;")));
            plain = BREAK.matcher(plain).replaceAll("\n");
            plain = ITEM.matcher(plain).replaceAll("- ");
            plain = TAG.matcher(plain).replaceAll("");
        }
        if (plain.indexOf('[') >= 0) {
            plain = IMAGE.matcher(plain).replaceAll("");
            plain = LONE_LINK.matcher(plain).replaceAll("$1");
            plain = LINK.matcher(plain).replaceAll("$1");
            plain = REFERENCE.matcher(TARGET.matcher(plain).replaceAll("")).replaceAll("$1");
        }
        plain = FENCE.matcher(plain).replaceAll("");
        plain = HEADING.matcher(plain).replaceAll("");
        plain = RULE.matcher(plain).replaceAll("");
        plain = ADMONITION.matcher(plain).replaceAll("");
        plain = STRONG.matcher(plain).replaceAll("$1$2");
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        plain = STOPS.matcher(TWICE.matcher(plain).replaceAll("$1")).replaceAll(".");
        return entities(unescaped(plain)).replace("`", "").strip();
    }

    /** A backslash before punctuation only makes that plain, but for one in code, where it is meant. */
    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Matcher code = CODE.matcher(text); code.find(); from = code.end()) {
            out.append(ESCAPE.matcher(text.substring(from, code.start())).replaceAll("$1")).append(code.group());
        }
        return out.append(ESCAPE.matcher(text.substring(from)).replaceAll("$1")).toString();
    }

    private static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&apos;", "'").replace("&mdash;", "-").replace("&amp;", "&");
    }

    /** The text with what only remarks on something, or asks a question, behind the paragraphs that say what it is. */
    static String remarksLast(String text) {
        String plain = plain(text);
        if (!REMARK.matcher(plain).find()) {
            return text;
        }
        List<String> said = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (String paragraph : plain.split("\n\\s*\n")) {
            (said.isEmpty() && REMARK.matcher(paragraph).find() ? remarks : said).add(paragraph);
        }
        said.addAll(remarks);
        return String.join("\n\n", said);
    }

    /** The text on one line, of at most this length where sentences allow it. */
    static String line(String text, int limit) {
        String plain = ITEM_AFTER.matcher(BULLET.matcher(plain(text)).replaceAll("\n\u2022")).replaceAll("; ")
                .replace("\u2022", " ");
        return sentences(SAID.matcher(plain.replaceAll("\\s+", " ")).replaceAll("").strip(), limit);
    }

    /**
     * The first paragraphs, each on a line of its own, as far as the limit goes. Lists stay, one item a line; what is
     * set as a table is left out.
     */
    static String block(String text, int limit) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : plain(text).split("\n\\s*\n")) {
            String shown = paragraph(paragraph);
            if (shown.isEmpty()) {
                continue;
            }
            int room = limit - out.length();
            if (room < 40 && !out.isEmpty()) {
                break;
            }
            String fitting = shown.indexOf('\n') < 0 ? sentences(shown, room) : lines(shown, room);
            if (fitting.isEmpty()) {
                break;
            }
            out.append(out.isEmpty() ? "" : "\n").append(fitting);
            if (fitting.length() < shown.length()) {
                break;
            }
        }
        return out.toString();
    }

    /** A paragraph on one line, but each item of a list on its own. */
    private static String paragraph(String paragraph) {
        StringBuilder out = new StringBuilder();
        for (String line : paragraph.split("\n")) {
            String shown = line.strip();
            if (shown.isEmpty() || shown.startsWith("|")) {
                continue;
            }
            boolean item = shown.matches("([-*+•]|\\d{1,3}[.)]) .*");
            String text = item ? shown.replaceFirst("^[*+•] ", "- ") : shown;
            out.append(out.isEmpty() ? "" : item ? "\n" : " ").append(text.replaceAll(" {2,}", " "));
        }
        return out.toString();
    }

    private static String lines(String text, int limit) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n")) {
            if (out.length() + line.length() > limit) {
                return out.isEmpty() ? sentences(line, limit) : out.append("\n- ...").toString();
            }
            out.append(out.isEmpty() ? "" : "\n").append(line);
        }
        return out.toString();
    }

    /**
     * The text up to a limit, ending with a sentence where one ends late enough; a sentence is not cut for the sake of
     * a few words.
     */
    static String sentences(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = -1;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && (i + 1 == text.length() || text.charAt(i + 1) == ' ')
                    && i > 0 && text.charAt(i - 1) != ' ' && text.charAt(i - 1) != '.' && !abbreviation(text, i)) {
                end = i + 1;
            }
        }
        if (end > limit / 4) {
            return text.substring(0, end);
        }
        if (text.length() <= limit + limit / 3) {
            return text;
        }
        int space = text.lastIndexOf(' ', limit - 1);
        return phrase(text.substring(0, space > limit / 2 ? space : limit), limit / 3) + "…";
    }

    /** The start of a sentence without what only makes sense with its rest. */
    private static String phrase(String text, int least) {
        int open = text.lastIndexOf('(');
        String phrase = open > least && text.indexOf(')', open) < 0 ? text.substring(0, open).strip() : text;
        for (int space = phrase.lastIndexOf(' '); space > least; space = phrase.lastIndexOf(' ')) {
            if (!LEADING.contains(phrase.substring(space + 1).toLowerCase(Locale.ROOT))) {
                break;
            }
            phrase = phrase.substring(0, space);
        }
        return phrase.endsWith(",") || phrase.endsWith(":") || phrase.endsWith(";")
                ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    private static boolean abbreviation(String text, int dot) {
        return dot >= 3 && text.charAt(dot) == '.' && text.charAt(dot - 2) == '.'
                || dot >= 2 && text.startsWith("vs", dot - 2) || dot >= 3 && text.startsWith("etc", dot - 3);
    }

    /** Whether a remark on something says no more than its name and what it is part of. */
    static boolean repeats(String remark, String name, String owner) {
        Set<String> known = new HashSet<>(words(name + " " + owner));
        return words(remark).stream().allMatch(w -> EMPTY.contains(w) || known.contains(w)
                || w.endsWith("s") && known.contains(w.substring(0, w.length() - 1)) || known.contains(w + "s"));
    }

    private static List<String> words(String text) {
        String separated = text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return List.of(separated.split("[^a-z0-9]+"));
    }

    /** The first sentence. */
    static String first(String text) {
        String line = line(text, 2_000);
        for (int i = 0; i < line.length() - 1; i++) {
            if (line.charAt(i) == '.' && line.charAt(i + 1) == ' ' && !abbreviation(line, i)) {
                return line.substring(0, i + 1);
            }
        }
        return line;
    }
}
