package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FormatException;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of str that fill, translate, encode and format. */
@PyType("str")
final class StrLayoutMethods {
    private StrLayoutMethods() {}

    /** Return a centered string of length width. */
    @Py("center(self, width: int, fillchar: str = ' ', /) -> str")
    static Object center(Ctx ctx, Object self, long width, Object fillchar) {
        Object plain = Texts.self(self, "center");
        int fill = fill(fillchar);
        long missing = width - Str.length(plain);
        if (missing <= 0) return plain;
        long left = missing / 2 + (missing & width & 1);
        return pad(ctx, plain, fill, left, missing - left);
    }

    /** Return a left-justified string of length width. */
    @Py("ljust(self, width: int, fillchar: str = ' ', /) -> str")
    static Object ljust(Ctx ctx, Object self, long width, Object fillchar) {
        Object plain = Texts.self(self, "ljust");
        return pad(ctx, plain, fill(fillchar), 0, width - Str.length(plain));
    }

    /** Return a right-justified string of length width. */
    @Py("rjust(self, width: int, fillchar: str = ' ', /) -> str")
    static Object rjust(Ctx ctx, Object self, long width, Object fillchar) {
        Object plain = Texts.self(self, "rjust");
        return pad(ctx, plain, fill(fillchar), width - Str.length(plain), 0);
    }

    private static int fill(Object o) {
        if (!Str.isText(o)) {
            throw Errors.typeError("The fill character must be a unicode character, not " + Types.nameOf(o));
        }
        Object plain = Texts.self(o, "center");
        if (Str.length(plain) != 1) throw Errors.typeError("The fill character must be exactly one character long");
        return Str.codePointAt(plain, 0);
    }

    private static Object pad(Ctx ctx, Object plain, int fill, long left, long right) {
        if (left <= 0 && right <= 0) return plain;
        String text = Str.text(plain);
        int length = Texts.reserve(ctx, (left + right) * Character.charCount(fill) + text.length());
        String result = new StringBuilder(length).repeat(fill, (int) left).append(text).repeat(fill, (int) right)
                .toString();
        return Texts.of(result, fill > 0xFFFF || plain instanceof PyAstralStr);
    }

    /** Pad a numeric string with zeros on the left, to fill a field of the given width. */
    @Py("zfill(self, width: int, /) -> str")
    static Object zeroFill(Ctx ctx, Object self, long width) {
        Object plain = Texts.self(self, "zfill");
        long missing = width - Str.length(plain);
        if (missing <= 0) return plain;
        Texts.reserve(ctx, missing + Str.text(plain).length());
        return Texts.of(StringTools.zeroFill(Str.text(plain), (int) missing), plain instanceof PyAstralStr);
    }

    /** Return a copy where all tab characters are expanded using spaces. */
    @Py("expandtabs(self, /, tabsize: int = 8) -> str")
    static Object expandTabs(Ctx ctx, Object self, int tabsize) {
        Object plain = Texts.self(self, "expandtabs");
        String text = Str.text(plain);
        try {
            ctx.tick(text.length() >> 5);
            Texts.reserve(ctx, StringTools.expandedLength(text, tabsize, ctx::look));
            return Texts.of(StringTools.expandTabs(text, tabsize, ctx::look), plain instanceof PyAstralStr);
        } catch (FormatException e) {
            throw FormatErrors.of(e);
        }
    }

    /** Replace each character in the string using the given translation table. */
    @Py("translate(self, table: Any, /) -> str")
    static Object translate(Ctx ctx, Object self, Object table) {
        return StrTranslation.translate(ctx, Texts.self(self, "translate"), table);
    }

    /** Return a translation table usable for str.translate(). */
    @Py("maketrans(x: Any, y: str = ..., z: str = ..., /) -> dict[int, Any]")
    static PyDict makeTable(Ctx ctx, Object x, @Nullable Object y, @Nullable Object z) {
        return StrTranslation.table(ctx, x, y, z);
    }

    /** Encode the string using the codec registered for encoding. */
    @Py("encode(self, /, encoding: str = 'utf-8', errors: str = 'strict') -> bytes")
    static Object encode(Ctx ctx, Object self, Object encoding, Object errors) {
        Object plain = Texts.self(self, "encode");
        return CodecCalls.encode(ctx, plain, option(encoding, "encode", "encoding"),
                option(errors, "encode", "errors"));
    }

    static String option(Object value, String method, String name) {
        if (Str.isText(value)) return Str.text(value);
        throw Errors.typeError(method + "() argument '" + name + "' must be str, not "
                + Numbers.shown(value));
    }

    /** Return a formatted version of the string, using substitutions from args and kwargs. */
    @Py("format(self, /, *args: object, **kwargs: object) -> str")
    static Object format(Ctx ctx, Object self, Object[] args, PyDict kwargs) {
        String text = Texts.text(self, "format");
        ctx.pass(text.length());
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) return self;
        return FieldFormatting.format(ctx, text, args, kwargs);
    }

    /** Return a formatted version of the string, using substitutions from mapping. */
    @Py("format_map(self, mapping: Any, /) -> str")
    static Object formatMap(Ctx ctx, Object self, Object mapping) {
        return FieldFormatting.format(ctx, Texts.text(self, "format_map"), null, mapping);
    }
}
