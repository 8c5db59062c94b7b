package dev.adder.engine.stdlib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;
import java.util.List;

/** The module {@code keyword}. */
@PyModule("keyword")
public final class KeywordModule {
    private static final List<String> KEYWORDS = List.of("False", "None", "True", "and", "as", "assert", "async",
            "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from",
            "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try",
            "while", "with", "yield");

    private static final List<String> SOFT = List.of("_", "case", "match", "type");

    private KeywordModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return list(ctx, List.of("iskeyword", "issoftkeyword", "kwlist", "softkwlist"));
    }

    @PyValue("kwlist")
    static PyList keywords(Ctx ctx) {
        return list(ctx, KEYWORDS);
    }

    @PyValue("softkwlist")
    static PyList softKeywords(Ctx ctx) {
        return list(ctx, SOFT);
    }

    private static PyList list(Ctx ctx, List<String> words) {
        PyList list = PyList.withCapacity(ctx, words.size());
        for (String word : words) list.append(ctx, word);
        return list;
    }

    /** Return true if the object is a Python keyword. */
    @Py("iskeyword(object, /) -> bool")
    static boolean isKeyword(Ctx ctx, Object object) {
        HashOps.hash(ctx, object);
        return Str.isText(object) && isKeyword(Str.text(object));
    }

    /** Return true if the object is a keyword in some places only. */
    @Py("issoftkeyword(object, /) -> bool")
    static boolean isSoftKeyword(Ctx ctx, Object object) {
        HashOps.hash(ctx, object);
        return Str.isText(object) && SOFT.contains(Str.text(object));
    }

    /** Whether a word cannot be a name. */
    public static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /** What {@code str.isidentifier} says. */
    public static boolean isIdentifier(String word) {
        return UnicodeRules.isIdentifier(word);
    }
}
