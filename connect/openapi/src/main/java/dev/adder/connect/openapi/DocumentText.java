package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;

/** The text of a document, JSON or YAML, as data. Size is limited in both; what is too deep is
 * cut off. */
final class DocumentText {
    /** The longest text of one file, in characters. */
    static final int MAX_LENGTH = 64 * 1024 * 1024;

    private DocumentText() {}

    /** What the text says; the message of the exception says where it is wrong. */
    static Data read(String text) throws BadPart {
        String clean = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (clean.length() > MAX_LENGTH) {
            throw new BadPart("it is longer than " + MAX_LENGTH / 1024 / 1024 + " million characters");
        }
        if (!isJson(clean)) {
            return YamlText.read(clean);
        }
        try {
            return JsonText.read(clean);
        } catch (JsonSyntaxException e) {
            String shallow = Deep.cut(clean);
            if (shallow != null) {
                return read(shallow);
            }
            try {
                return YamlText.read(clean);
            } catch (BadPart notYamlEither) {
                throw new BadPart("not valid JSON in line " + e.line() + ", column " + e.column() + ": "
                        + e.problem());
            }
        }
    }

    private static boolean isJson(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return c == '{' || c == '[';
            }
        }
        return false;
    }
}
