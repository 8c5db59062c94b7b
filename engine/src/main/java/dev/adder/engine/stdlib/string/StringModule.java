package dev.adder.engine.stdlib.string;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.CaseRules;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** The module {@code string}. */
@PyModule("string")
final class StringModule {
    @PyValue("ascii_lowercase") static final String LOWER = "abcdefghijklmnopqrstuvwxyz";

    @PyValue("ascii_uppercase") static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @PyValue("ascii_letters") static final String LETTERS = LOWER + UPPER;

    @PyValue("digits") static final String DIGITS = "0123456789";

    @PyValue("hexdigits") static final String HEX = DIGITS + "abcdefABCDEF";

    @PyValue("octdigits") static final String OCTAL = "01234567";

    @PyValue("punctuation") static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    @PyValue("whitespace") static final String WHITESPACE = " \t\n\r\u000b\f";

    @PyValue("printable") static final String PRINTABLE = DIGITS + LETTERS + PUNCTUATION + WHITESPACE;

    @PyValue("Template") static final PyClass TEMPLATE = TemplateMethods.TYPE;

    @PyValue("Formatter") static final PyClass FORMATTER = FormatterMethods.TYPE;

    private StringModule() {}

    /** The names that {@code from string import *} takes. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits",
                "octdigits", "printable", "punctuation", "whitespace", "Formatter", "Template");
    }

    /** Split the argument into words, capitalize each word, and join the words. */
    @Py("capwords(s, sep=None) -> str")
    static Object capWords(Ctx ctx, Object s, Object sep) {
        if (!Str.isText(s) || !Str.isText(sep) && sep != dev.adder.engine.value.PyNone.NONE) {
            Object words = CallOps.callAttribute(ctx, s, "split", sep);
            return CallOps.callAttribute(ctx, sep, "join", words);
        }
        String text = Str.text(s);
        ctx.tick(text.length());
        ctx.charge(200 + 6L * text.length());
        if (sep == dev.adder.engine.value.PyNone.NONE) {
            return Str.of(String.join(" ",
                    StringTools.splitSpace(text, -1).stream().map(CaseRules::capitalize).toList()));
        }
        PyList words = new PyList();
        IterOps.forEach(ctx, CallOps.callAttribute(ctx, s, "split", sep),
                w -> words.append(ctx, Str.of(CaseRules.capitalize(TextOps.strText(ctx, w)))));
        return CallOps.callAttribute(ctx, sep, "join", words);
    }

    /** What a name or text is called in errors; null for none. */
    static @Nullable String textOrNull(@Nullable Object value) {
        return value != null && Str.isText(value) ? Str.text(value) : null;
    }
}
