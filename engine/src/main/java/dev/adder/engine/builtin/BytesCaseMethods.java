package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Methods of bytes and bytearray that treat them as ASCII text: case, and what the characters are. */
@PyType("bytes")
final class BytesCaseMethods {
    private BytesCaseMethods() {}

    /** What becomes of a byte, given whether the one before it is a letter. */
    private interface Rule {
        int apply(int b, boolean afterLetter, boolean first);
    }

    private static Object convert(Ctx ctx, Object self, String method, Rule rule) {
        BytesView.Content c = BytesView.self(self, method);
        ctx.charge(40L + c.size());
        ctx.tick(c.size() >> 6);
        byte[] result = Arrays.copyOf(c.array(), c.size());
        boolean letter = false;
        for (int i = 0; i < result.length; i++) {
            ctx.look(i);
            int b = result[i];
            result[i] = (byte) rule.apply(b, letter, i == 0);
            letter = isLetter(b);
        }
        return BytesView.like(self, result);
    }

    private static boolean isLetter(int b) {
        return BytesView.isLower(b) || BytesView.isUpper(b);
    }

    private static int upper(int b) {
        return BytesView.isLower(b) ? b - 32 : b;
    }

    private static int lower(int b) {
        return BytesView.isUpper(b) ? b + 32 : b;
    }

    /** Return a copy with all ASCII characters converted to uppercase. */
    @Py("upper(self, /) -> bytes")
    static Object upper(Ctx ctx, Object self) {
        return convert(ctx, self, "upper", (b, after, first) -> upper(b));
    }

    /** Return a copy with all ASCII characters converted to lowercase. */
    @Py("lower(self, /) -> bytes")
    static Object lower(Ctx ctx, Object self) {
        return convert(ctx, self, "lower", (b, after, first) -> lower(b));
    }

    /** Return a titlecased version: ASCII words start with uppercase characters. */
    @Py("title(self, /) -> bytes")
    static Object title(Ctx ctx, Object self) {
        return convert(ctx, self, "title", (b, after, first) -> after ? lower(b) : upper(b));
    }

    /** Return a copy with only its first character capitalized (ASCII) and the rest lower-cased. */
    @Py("capitalize(self, /) -> bytes")
    static Object capitalize(Ctx ctx, Object self) {
        return convert(ctx, self, "capitalize", (b, after, first) -> first ? upper(b) : lower(b));
    }

    /** Return a copy with uppercase ASCII characters converted to lowercase and vice versa. */
    @Py("swapcase(self, /) -> bytes")
    static Object swapCase(Ctx ctx, Object self) {
        return convert(ctx, self, "swapcase", (b, after, first) -> BytesView.isUpper(b) ? lower(b) : upper(b));
    }

    private static boolean all(Ctx ctx, Object self, String method, IntPredicate rule) {
        BytesView.Content c = BytesView.self(self, method);
        ctx.tick(c.size() >> 6);
        for (int i = 0; i < c.size(); i++) {
            ctx.look(i);
            if (!rule.test(c.array()[i])) return false;
        }
        return c.size() > 0;
    }

    /** Return True if all bytes are ASCII letters and there is at least one. */
    @Py("isalpha(self, /) -> bool")
    static boolean isAlpha(Ctx ctx, Object self) {
        return all(ctx, self, "isalpha", BytesCaseMethods::isLetter);
    }

    /** Return True if all bytes are ASCII letters or digits and there is at least one. */
    @Py("isalnum(self, /) -> bool")
    static boolean isAlnum(Ctx ctx, Object self) {
        return all(ctx, self, "isalnum", b -> isLetter(b) || BytesView.isDigit(b));
    }

    /** Return True if all bytes are ASCII digits and there is at least one. */
    @Py("isdigit(self, /) -> bool")
    static boolean isDigit(Ctx ctx, Object self) {
        return all(ctx, self, "isdigit", BytesView::isDigit);
    }

    /** Return True if all bytes are ASCII whitespace and there is at least one. */
    @Py("isspace(self, /) -> bool")
    static boolean isSpace(Ctx ctx, Object self) {
        return all(ctx, self, "isspace", BytesView::isSpace);
    }

    /** Return True if all bytes are ASCII; so is nothing. */
    @Py("isascii(self, /) -> bool")
    static boolean isAscii(Ctx ctx, Object self) {
        return BytesView.self(self, "isascii").size() == 0 || all(ctx, self, "isascii", b -> b >= 0);
    }

    /** Return True if there is a lowercase ASCII character and no uppercase one. */
    @Py("islower(self, /) -> bool")
    static boolean isLower(Ctx ctx, Object self) {
        return all(ctx, self, "islower", b -> !BytesView.isUpper(b))
                && !all(ctx, self, "islower", b -> !BytesView.isLower(b));
    }

    /** Return True if there is an uppercase ASCII character and no lowercase one. */
    @Py("isupper(self, /) -> bool")
    static boolean isUpper(Ctx ctx, Object self) {
        return all(ctx, self, "isupper", b -> !BytesView.isLower(b))
                && !all(ctx, self, "isupper", b -> !BytesView.isUpper(b));
    }

    /** Return True if uppercase ASCII characters only start words, and lowercase ones do not. */
    @Py("istitle(self, /) -> bool")
    static boolean isTitle(Ctx ctx, Object self) {
        BytesView.Content c = BytesView.self(self, "istitle");
        ctx.tick(c.size() >> 6);
        boolean cased = false;
        boolean letter = false;
        for (int i = 0; i < c.size(); i++) {
            int b = c.array()[i];
            if (BytesView.isUpper(b) && letter || BytesView.isLower(b) && !letter) return false;
            letter = isLetter(b);
            cased |= letter;
        }
        return cased;
    }
}
