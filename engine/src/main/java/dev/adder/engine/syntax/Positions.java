package dev.adder.engine.syntax;

import dev.adder.engine.syntax.SyntaxErrorException.Type;

/** Turns offsets into CPython's lines and columns, with its ways at line ends, at the end, and over several lines. */
final class Positions {
    private Positions() {}

    /** Over a range that a syntax node or token covers. */
    static SyntaxErrorException range(Source source, String message, int start, int end) {
        String text = source.text();
        int line = line(source, start);
        int column = column(source, start);
        if (end > start && end <= text.length() && text.charAt(end - 1) == '\n') {
            return SyntaxErrorException.at(source, Type.SYNTAX_ERROR, message, line, column, line(source, end - 1),
                    column(source, end - 1) + 1);
        }
        int endLine = line(source, end);
        int endColumn = endLine == line ? column(source, end) : spill(source, line, end);
        return SyntaxErrorException.at(source, Type.SYNTAX_ERROR, message, line, column, endLine, endColumn);
    }

    /**
     * Over a range that CPython's compiler, not its parser, finds at fault. It counts bytes there, for which its
     * carets are off in lines with characters other than ASCII; here they are code points.
     */
    static SyntaxErrorException compiled(Source source, String message, int start, int end) {
        return SyntaxErrorException.at(source, Type.SYNTAX_ERROR, message, line(source, start), column(source, start),
                line(source, end), column(source, end));
    }

    /** From a place to that which the tokenizer has reached. */
    static SyntaxErrorException from(Source source, String message, int start, Token token) {
        String text = source.text();
        int reached = token.end();
        int line = line(source, start);
        boolean pastLine = reached > start && token.kind().layout();
        int last = pastLine && reached > 0 && text.charAt(reached - 1) == '\n' ? reached - 1 : reached;
        return SyntaxErrorException.at(source, Type.SYNTAX_ERROR, message, line, column(source, start),
                line(source, last), column(source, last) - (pastLine ? 0 : 1));
    }

    /** At the token read last; those without a width are placed where the tokenizer is. */
    static SyntaxErrorException atLast(Source source, Type type, String message, Token token) {
        boolean atEnd = token.is(TokenKind.DEDENT) && token.start() >= source.text().length();
        switch (atEnd ? TokenKind.END : token.kind()) {
            case INDENT, DEDENT -> {
                int line = line(source, token.start());
                return SyntaxErrorException.at(source, type, message, line, column(source, token.start()) - 1, line,
                        -1);
            }
            case END -> {
                int line = lastLine(source);
                String text = source.lineText(line);
                return SyntaxErrorException.at(source, type, message, line, text.codePointCount(0, text.length()) + 1,
                        line, -1);
            }
            case NEWLINE -> {
                int line = line(source, token.start());
                int end = Math.max(token.start(), token.end() - (endsLine(source, token) ? 1 : 0));
                return SyntaxErrorException.at(source, type, message, line, column(source, token.start()), line,
                        column(source, end) + 1);
            }
            default -> {
                SyntaxErrorException found = range(source, message, token.start(), token.end());
                return SyntaxErrorException.at(source, type, message, found.line(), found.offset(), found.endLine(),
                        found.endOffset());
            }
        }
    }

    /** At a token as such. */
    static SyntaxErrorException at(Source source, String message, Token token) {
        if (token.is(TokenKind.END)) {
            int line = lastLine(source);
            return SyntaxErrorException.at(source, Type.SYNTAX_ERROR, message, line, 0, line, 0);
        }
        return atLast(source, Type.SYNTAX_ERROR, message, token);
    }

    /** At one character, with no end. */
    static SyntaxErrorException point(Source source, String message, int lineOf, int offset) {
        return SyntaxErrorException.at(source, Type.SYNTAX_ERROR, message, line(source, lineOf),
                column(source, offset), line(source, offset), 0);
    }

    /** The line of an offset; the end of a text whose last line does not end counts as in that line. */
    static int line(Source source, int offset) {
        return source.line(Math.min(offset, source.text().length()));
    }

    private static int column(Source source, int offset) {
        return source.column(Math.min(offset, source.text().length()));
    }

    private static boolean endsLine(Source source, Token token) {
        return token.end() > token.start() && source.text().charAt(token.end() - 1) == '\n';
    }

    private static int lastLine(Source source) {
        String text = source.text();
        return text.endsWith("\n") ? source.line(text.length() - 1) : source.lineCount();
    }

    /** CPython counts the bytes before an end on a later line, and then the characters they would be on the first. */
    private static int spill(Source source, int line, int end) {
        String text = source.text();
        int bytes = 1;
        for (int i = source.lineStart(line(source, end)); i < end && i < text.length();) {
            int c = text.codePointAt(i);
            bytes += width(c);
            i += Character.charCount(c);
        }
        String first = source.lineText(line) + "\n\0";
        int characters = 0;
        for (int i = 0; i < first.length() && bytes > 0; characters++) {
            int c = first.codePointAt(i);
            bytes -= width(c);
            i += Character.charCount(c);
        }
        return characters;
    }

    private static int width(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
