package dev.adder.engine.error;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.engine.text.UnicodeRules;
import org.jspecify.annotations.Nullable;

/**
 * Where in the text of a failed operation its operator stands, or the brackets of its subscript: {@code left} and
 * {@code right} in code points. CPython's {@code traceback} mixes offsets in bytes and in characters here, which shows
 * in text that is not ASCII, and this does the same; what shows uncaught exceptions does not mix, but folds constants.
 */
record SegmentAnchors(int left, int right) {

    /** The anchors of a segment that is a binary operation or a subscript; null for other code. */
    static @Nullable SegmentAnchors of(Ctx ctx, String segment, boolean uncaught) {
        Module module;
        try {
            ctx.tick(segment.length());
            module = Parser.parseModule(Source.of("<segment>", segment), ctx::step);
        } catch (SyntaxErrorException e) {
            return null;
        }
        if (module.body().size() != 1 || !(module.body().getFirst() instanceof Stmt.ExprStmt statement)) return null;
        Bytes bytes = new Bytes(segment);
        return switch (statement.value()) {
            case Expr.BinOp b -> operator(bytes, b, uncaught);
            case Expr.Subscript s -> uncaught && folds(s) ? null : subscript(bytes, s);
            default -> null;
        };
    }

    private static @Nullable SegmentAnchors operator(Bytes segment, Expr.BinOp operation, boolean uncaught) {
        int[] text = segment.codePoints;
        int from = segment.character(segment.offset(operation.left().end()));
        int to = segment.character(segment.offset(operation.right().start()));
        if (uncaught) return operator(text, from, to);
        int blank = 0;
        while (from + blank < to && isSpace(text[from + blank])) blank++;
        int left = segment.offset(operation.left().end()) + blank;
        int right = left + 1;
        int second = from + blank + 1;
        if (second < to && !isSpace(text[second])) right++;
        while (left < text.length && (isSpace(text[left]) || text[left] == ')' || text[left] == '#')) {
            left++;
            right++;
        }
        return new SegmentAnchors(segment.character(left), segment.character(right));
    }

    /** The operator between its operands, which parentheses may close before it. */
    private static SegmentAnchors operator(int[] text, int from, int to) {
        int left = from;
        while (left < to - 1 && (isSpace(text[left]) || text[left] == ')')) left++;
        return new SegmentAnchors(left, left + 1 < to && !isSpace(text[left + 1]) ? left + 2 : left + 1);
    }

    /** Whether it is a character of a literal. */
    private static boolean folds(Expr.Subscript s) {
        return s.value() instanceof Expr.Constant c && c.value() instanceof Literal.Str t
                && s.index() instanceof Expr.Constant i && i.value() instanceof Literal.Int n
                && n.value().signum() >= 0 && n.value().bitLength() < 31
                && n.value().intValue() < t.codePoints().length;
    }

    private static SegmentAnchors subscript(Bytes segment, Expr.Subscript subscript) {
        int[] text = segment.codePoints;
        int left = segment.character(segment.offset(subscript.value().end()));
        int right = segment.character(segment.offset(subscript.index().end()) + 1);
        while (left < text.length && text[left] != '[') left++;
        while (right < text.length && text[right] != ']') right++;
        if (right < text.length) right++;
        return new SegmentAnchors(left, right);
    }

    private static boolean isSpace(int codePoint) {
        return UnicodeRules.isSpace(codePoint);
    }

    /** Text with its offsets in UTF-16, UTF-8 and code points. */
    private static final class Bytes {
        final int[] codePoints;
        private final String text;

        Bytes(String text) {
            this.text = text;
            this.codePoints = text.codePoints().toArray();
        }

        /** The UTF-8 offset of a UTF-16 offset. */
        int offset(int utf16) {
            int bytes = 0;
            for (int i = 0; i < utf16 && i < text.length();) {
                int c = text.codePointAt(i);
                bytes += size(c);
                i += Character.charCount(c);
            }
            return bytes;
        }

        /** How many characters the first bytes are, counting one that is cut. */
        int character(int bytes) {
            int n = 0;
            for (int left = bytes; n < codePoints.length && left > 0; n++) left -= size(codePoints[n]);
            return n;
        }

        private static int size(int c) {
            return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        }
    }
}
