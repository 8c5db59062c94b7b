package dev.adder.processor;

/** Turns the text of a doc comment into a Python docstring: no tags, no margins. Not an HTML renderer. */
final class DocText {
    private DocText() {}

    static String of(String comment) {
        StringBuilder out = new StringBuilder();
        for (String line : comment.strip().lines().toList()) {
            String text = line.strip();
            if (text.startsWith("@")) {
                break;
            }
            out.append(text).append('\n');
        }
        return withoutInlineTags(out.toString())
                .replaceAll("</?(p|pre|ul|ol|li|i|b|em|code)>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#64;", "@")
                .replace("&amp;", "&")
                .strip();
    }

    private static String withoutInlineTags(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.startsWith("{@", at) ? closingBrace(text, at) : -1;
            if (end < 0) {
                out.append(text.charAt(at++));
            } else {
                out.append(tagText(text.substring(at + 2, end)));
                at = end + 1;
            }
        }
        return out.toString();
    }

    private static String tagText(String tag) {
        String[] nameAndText = tag.split("\\s+", 2);
        String text = nameAndText.length < 2 ? "" : nameAndText[1].strip();
        if (!nameAndText[0].startsWith("link")) {
            return text;
        }
        String[] targetAndLabel = text.split("\\s+", 2);
        return targetAndLabel.length < 2 ? text.replaceFirst("^#", "").replace('#', '.') : targetAndLabel[1];
    }

    private static int closingBrace(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
