package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.CaseRules;
import dev.adder.engine.text.Pace;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.Str;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;

/** Methods of str that change case, or ask what its characters are. */
@PyType("str")
final class StrCaseMethods {
    private StrCaseMethods() {}

    private static Object convert(Ctx ctx, Object self, String method, BiFunction<String, Pace, String> rule) {
        Object plain = Texts.self(self, method);
        String text = Str.text(plain);
        ctx.charge(48 + 3L * text.length());
        ctx.tick(text.length() >> 6);
        return Texts.of(rule.apply(text, ctx::look), plain instanceof PyAstralStr);
    }

    /** Return a copy of the string converted to uppercase. */
    @Py("upper(self, /) -> str")
    static Object upper(Ctx ctx, Object self) {
        return convert(ctx, self, "upper", CaseRules::upper);
    }

    /** Return a copy of the string converted to lowercase. */
    @Py("lower(self, /) -> str")
    static Object lower(Ctx ctx, Object self) {
        return convert(ctx, self, "lower", CaseRules::lower);
    }

    /** Return a version of the string where each word is titlecased. */
    @Py("title(self, /) -> str")
    static Object title(Ctx ctx, Object self) {
        return convert(ctx, self, "title", CaseRules::title);
    }

    /** Return a capitalized version of the string. */
    @Py("capitalize(self, /) -> str")
    static Object capitalize(Ctx ctx, Object self) {
        return convert(ctx, self, "capitalize", CaseRules::capitalize);
    }

    /** Convert uppercase characters to lowercase and lowercase characters to uppercase. */
    @Py("swapcase(self, /) -> str")
    static Object swapCase(Ctx ctx, Object self) {
        return convert(ctx, self, "swapcase", CaseRules::swapcase);
    }

    /** Return a version of the string suitable for caseless comparisons. */
    @Py("casefold(self, /) -> str")
    static Object caseFold(Ctx ctx, Object self) {
        return convert(ctx, self, "casefold", CaseRules::casefold);
    }

    private static String text(Ctx ctx, Object self, String method) {
        String text = Texts.text(self, method);
        ctx.tick(text.length() >> 6);
        return text;
    }

    /** Whether there is a character and the rule holds for all of them. */
    private static boolean all(Ctx ctx, Object self, String method, IntPredicate rule) {
        String text = text(ctx, self, method);
        for (int i = 0; i < text.length();) {
            ctx.look(i);
            int cp = text.codePointAt(i);
            if (!rule.test(cp)) return false;
            i += Character.charCount(cp);
        }
        return !text.isEmpty();
    }

    /** Return True if all characters are letters and there is at least one. */
    @Py("isalpha(self, /) -> bool")
    static boolean isAlpha(Ctx ctx, Object self) {
        return all(ctx, self, "isalpha", UnicodeRules::isAlpha);
    }

    /** Return True if all characters are letters or numbers and there is at least one. */
    @Py("isalnum(self, /) -> bool")
    static boolean isAlnum(Ctx ctx, Object self) {
        return all(ctx, self, "isalnum", UnicodeRules::isAlnum);
    }

    /** Return True if all characters are decimal digits and there is at least one. */
    @Py("isdecimal(self, /) -> bool")
    static boolean isDecimal(Ctx ctx, Object self) {
        return all(ctx, self, "isdecimal", UnicodeRules::isDecimal);
    }

    /** Return True if all characters are digits and there is at least one. */
    @Py("isdigit(self, /) -> bool")
    static boolean isDigit(Ctx ctx, Object self) {
        return all(ctx, self, "isdigit", UnicodeRules::isDigit);
    }

    /** Return True if all characters are numeric and there is at least one. */
    @Py("isnumeric(self, /) -> bool")
    static boolean isNumeric(Ctx ctx, Object self) {
        return all(ctx, self, "isnumeric", UnicodeRules::isNumeric);
    }

    /** Return True if all characters are whitespace and there is at least one. */
    @Py("isspace(self, /) -> bool")
    static boolean isSpace(Ctx ctx, Object self) {
        return all(ctx, self, "isspace", UnicodeRules::isSpace);
    }

    /** Return True if all characters are printable; so is the empty string. */
    @Py("isprintable(self, /) -> bool")
    static boolean isPrintable(Ctx ctx, Object self) {
        return Texts.text(self, "isprintable").isEmpty()
                || all(ctx, self, "isprintable", UnicodeRules::isPrintable);
    }

    /** Return True if all characters are ASCII; so is the empty string. */
    @Py("isascii(self, /) -> bool")
    static boolean isAscii(Ctx ctx, Object self) {
        return Texts.text(self, "isascii").isEmpty() || all(ctx, self, "isascii", c -> c < 0x80);
    }

    /** Return True if the string is a valid Python identifier; keywords are. */
    @Py("isidentifier(self, /) -> bool")
    static boolean isIdentifier(Ctx ctx, Object self) {
        return UnicodeRules.isIdentifier(text(ctx, self, "isidentifier"), ctx::look);
    }

    /** Return True if all cased characters are lowercase and there is at least one. */
    @Py("islower(self, /) -> bool")
    static boolean isLower(Ctx ctx, Object self) {
        return StringTools.isLower(text(ctx, self, "islower"), ctx::look);
    }

    /** Return True if all cased characters are uppercase and there is at least one. */
    @Py("isupper(self, /) -> bool")
    static boolean isUpper(Ctx ctx, Object self) {
        return StringTools.isUpper(text(ctx, self, "isupper"), ctx::look);
    }

    /** Return True if upper case only starts words, and lower case does not. */
    @Py("istitle(self, /) -> bool")
    static boolean isTitle(Ctx ctx, Object self) {
        return StringTools.isTitle(text(ctx, self, "istitle"), ctx::look);
    }
}
