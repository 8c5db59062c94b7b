package dev.adder.engine.stdlib.unicodedata;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.UnicodeNames;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The module {@code unicodedata}, for Unicode 15.0. */
@PyModule("unicodedata")
final class UnicodedataModule {
    @PyValue("unidata_version") static final String VERSION = "15.0.0";

    private static final int LONGEST_NAME = 256;

    private UnicodedataModule() {}

    private static int character(Object chr, String function, int argument) {
        if (Str.isText(chr)) {
            Object plain = chr instanceof PyBoxed b ? b.value : chr;
            if (Str.length(plain) == 1) return Str.codePointAt(plain, 0);
        }
        throw Errors.typeError(function + "() argument " + (argument == 0 ? "" : argument + " ")
                + "must be a unicode character, not " + (chr == PyNone.NONE ? "None" : Types.nameOf(chr)));
    }

    private static Object otherwise(@Nullable Object given, String error) {
        if (given == null) throw Errors.valueError(error);
        return given;
    }

    /** Look up character by name. */
    @Py("lookup(name, /) -> str")
    static Object lookup(Ctx ctx, Object name) {
        if (!Str.isText(name)) {
            throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(name) + "'");
        }
        String text = Str.text(name);
        if (text.length() > LONGEST_NAME) throw Errors.keyError("name too long");
        int cp = text.isEmpty() ? -1 : UnicodeNames.lookup(text);
        if (cp < 0) throw Errors.keyError(Str.of("undefined character name '" + text + "'"));
        return Str.of(cp);
    }

    /** Returns the name assigned to the character chr as a string. */
    @Py("name(chr, default=..., /) -> str")
    static Object name(Ctx ctx, Object chr, @Nullable Object otherwise) {
        String name = UnicodeNames.name(character(chr, "name", 1));
        return name.isEmpty() ? otherwise(otherwise, "no such name") : name;
    }

    /** Returns the decimal value assigned to the character chr as integer. */
    @Py("decimal(chr, default=..., /) -> int")
    static Object decimal(Ctx ctx, Object chr, @Nullable Object otherwise) {
        int value = UnicodeRules.decimalValue(character(chr, "decimal", 1));
        return value < 0 ? otherwise(otherwise, "not a decimal") : (Object) (long) value;
    }

    /** Returns the digit value assigned to the character chr as integer. */
    @Py("digit(chr, default=..., /) -> int")
    static Object digit(Ctx ctx, Object chr, @Nullable Object otherwise) {
        int value = UnicodeRules.digitValue(character(chr, "digit", 1));
        return value < 0 ? otherwise(otherwise, "not a digit") : (Object) (long) value;
    }

    /** Returns the numeric value assigned to the character chr as float. */
    @Py("numeric(chr, default=..., /) -> float")
    static Object numeric(Ctx ctx, Object chr, @Nullable Object otherwise) {
        double value = UnicodeRules.numericValue(character(chr, "numeric", 1));
        return Double.isNaN(value) ? otherwise(otherwise, "not a numeric character") : (Object) value;
    }

    /** Returns the general category assigned to the character chr as string. */
    @Py("category(chr, /) -> str")
    static String category(Ctx ctx, Object chr) {
        return Characters.category(character(chr, "category", 0));
    }

    /** Returns the bidirectional class assigned to the character chr as string. */
    @Py("bidirectional(chr, /) -> str")
    static String bidirectional(Ctx ctx, Object chr) {
        return Characters.direction(character(chr, "bidirectional", 0));
    }

    /** Returns the canonical combining class assigned to the character chr as integer. */
    @Py("combining(chr, /) -> int")
    static long combining(Ctx ctx, Object chr) {
        return Characters.combiningClass(character(chr, "combining", 0));
    }

    /** Returns the east asian width assigned to the character chr as string. */
    @Py("east_asian_width(chr, /) -> str")
    static String width(Ctx ctx, Object chr) {
        return Characters.width(character(chr, "east_asian_width", 0));
    }

    /** Returns 1 if the character is mirrored in bidirectional text, else 0. */
    @Py("mirrored(chr, /) -> int")
    static long mirrored(Ctx ctx, Object chr) {
        return Characters.isMirrored(character(chr, "mirrored", 0)) ? 1 : 0;
    }

    /** Returns the character decomposition mapping assigned to the character chr as string. */
    @Py("decomposition(chr, /) -> str")
    static String decomposition(Ctx ctx, Object chr) {
        return Characters.decomposition(character(chr, "decomposition", 0));
    }

    private static String normalized(Ctx ctx, String function, Object form, Object text) {
        for (int i = 1; i <= 2; i++) {
            Object argument = i == 1 ? form : text;
            if (Str.isText(argument)) continue;
            throw Errors.typeError(function + "() argument " + i + " must be str, not "
                    + (argument == PyNone.NONE ? "None" : Types.nameOf(argument)));
        }
        String s = Str.text(text);
        Normalizer.Form chosen = switch (Str.text(form)) {
            case "NFC" -> Normalizer.Form.NFC;
            case "NFD" -> Normalizer.Form.NFD;
            case "NFKC" -> Normalizer.Form.NFKC;
            case "NFKD" -> Normalizer.Form.NFKD;
            default -> throw Errors.valueError("invalid normalization form");
        };
        int most = 1;
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) >= 0x80) most = 18;
        ctx.charge(64 + 2L * most * s.length());
        ctx.tick(s.length() >> (most > 1 ? 2 : 6));
        return most == 1 ? s : Characters.normalize(s, chosen, ctx::look);
    }

    /** Return the normal form 'form' for the Unicode string unistr. */
    @Py("normalize(form: str, unistr: str, /) -> str")
    static String normalize(Ctx ctx, Object form, Object text) {
        return normalized(ctx, "normalize", form, text);
    }

    /** Return whether the Unicode string unistr is in the normal form 'form'. */
    @Py("is_normalized(form: str, unistr: str, /) -> bool")
    static boolean isNormalized(Ctx ctx, Object form, Object text) {
        return normalized(ctx, "is_normalized", form, text).equals(Str.text(text));
    }
}
