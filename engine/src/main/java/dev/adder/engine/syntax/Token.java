package dev.adder.engine.syntax;

/**
 * A token: its kind and UTF-16 offsets into the source, end exclusive. The text is that of a name (in NFKC, as Python
 * compares names) or of a keyword or operator; for others it is empty and to be cut from the source.
 */
public record Token(TokenKind kind, int start, int end, String text) {

    boolean is(TokenKind other) {
        return kind == other;
    }

    /** Whether this is the name written so, as soft keywords are. */
    boolean isSoft(String keyword) {
        return kind == TokenKind.NAME && text.equals(keyword);
    }
}
