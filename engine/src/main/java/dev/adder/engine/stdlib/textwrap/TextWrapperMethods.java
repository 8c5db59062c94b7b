package dev.adder.engine.stdlib.textwrap;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of {@code TextWrapper}. What it is set to are attributes that programs read and change. */
@PyType("TextWrapper")
final class TextWrapperMethods {
    static final PyClass TYPE = made();

    private TextWrapperMethods() {}

    private static PyClass made() {
        PyClass cls = PyClass.builtin("textwrap", "TextWrapper", false).install(TextWrapperMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    /** Set how text is to be wrapped. */
    @Py("__init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True, "
            + "fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, "
            + "tabsize=8, *, max_lines=None, placeholder=' [...]') -> None")
    static void init(Ctx ctx, PyObject self, Object width, Object initial, Object subsequent, Object tabs,
            Object replace, Object fix, Object breakWords, Object drop, Object hyphens, Object tabSize,
            Object maxLines, Object placeholder) {
        String[] names = {"width", "initial_indent", "subsequent_indent", "expand_tabs", "replace_whitespace",
            "fix_sentence_endings", "break_long_words", "drop_whitespace", "break_on_hyphens", "tabsize", "max_lines",
            "placeholder"};
        Object[] values = {width, initial, subsequent, tabs, replace, fix, breakWords, drop, hyphens, tabSize,
            maxLines, placeholder};
        for (int i = 0; i < names.length; i++) AttrOps.set(ctx, self, names[i], values[i]);
    }

    private static boolean is(Ctx ctx, PyObject self, String option) {
        return TruthOps.isTrue(ctx, AttrOps.get(ctx, self, option));
    }

    /** Expand tabs and turn white space into blanks, as the options say. */
    @Py("_munge_whitespace(self, text) -> str")
    static Object munge(Ctx ctx, PyObject self, Object text) {
        Object result = text;
        if (is(ctx, self, "expand_tabs")) {
            result = CallOps.callAttribute(ctx, result, "expandtabs", AttrOps.get(ctx, self, "tabsize"));
        }
        if (!is(ctx, self, "replace_whitespace")) return result;
        if (!Str.isText(result)) return CallOps.callAttribute(ctx, result, "translate", new PyDict());
        String s = Str.text(result);
        ctx.charge(48 + 2L * s.length());
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) out.append(Words.isSpace(s.charAt(i)) ? ' ' : s.charAt(i));
        return Str.of(out.toString());
    }

    /** Split the text into pieces that cannot be broken. */
    @Py("_split(self, text) -> list[str]")
    static Object split(Ctx ctx, PyObject self, Object text) {
        Object plain = text instanceof PyBoxed b ? b.value : text;
        if (!Str.is(plain)) {
            throw Errors.typeError("expected string or bytes-like object, got '" + Types.nameOf(text) + "'");
        }
        return Words.split(ctx, plain, is(ctx, self, "break_on_hyphens"));
    }

    /** Put two blanks behind sentences. */
    @Py("_fix_sentence_endings(self, chunks) -> None")
    static void fixEndings(Ctx ctx, PyObject self, PyList chunks) {
        for (int i = 0; i < chunks.size - 1; i++) {
            ctx.step();
            if (!" ".equals(chunks.get(i + 1)) || !endsSentence(Str.text(chunks.get(i)))) continue;
            chunks.items[i + 1] = "  ";
            i++;
        }
    }

    private static boolean endsSentence(String chunk) {
        int n = chunk.length();
        if (n > 0 && (chunk.charAt(n - 1) == '"' || chunk.charAt(n - 1) == '\'')) n--;
        return n >= 2 && ".!?".indexOf(chunk.charAt(n - 1)) >= 0 && chunk.charAt(n - 2) >= 'a'
                && chunk.charAt(n - 2) <= 'z';
    }

    /** Split the text, white space put right, into pieces that cannot be broken. */
    @Py("_split_chunks(self, text) -> list[str]")
    static Object splitChunks(Ctx ctx, PyObject self, Object text) {
        return CallOps.callAttribute(ctx, self, "_split", CallOps.callAttribute(ctx, self, "_munge_whitespace", text));
    }

    /** Put the pieces into lines. */
    @Py("_wrap_chunks(self, chunks) -> list[str]")
    static Object wrapChunks(Ctx ctx, PyObject self, Object chunks) {
        return new Lines(ctx, self).wrap(IterOps.toArray(ctx, chunks));
    }

    /** Wrap a single paragraph of text, returning a list of lines. */
    @Py("wrap(self, text) -> list[str]")
    static Object wrap(Ctx ctx, PyObject self, Object text) {
        Object chunks = CallOps.callAttribute(ctx, self, "_split_chunks", text);
        if (is(ctx, self, "fix_sentence_endings")) {
            CallOps.callAttribute(ctx, self, "_fix_sentence_endings", chunks);
        }
        return CallOps.callAttribute(ctx, self, "_wrap_chunks", chunks);
    }

    /** Reformat the paragraph to lines, returning it as one text. */
    @Py("fill(self, text) -> str")
    static Object fill(Ctx ctx, PyObject self, Object text) {
        return CallOps.callAttribute(ctx, "\n", "join", CallOps.callAttribute(ctx, self, "wrap", text));
    }
}
