package dev.adder.engine.stdlib.locale;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** The locales of the module {@code locale}: C, as where none is installed. */
@PyModule("locale")
final class LocaleModule {
    @PyValue("Error") static final PyClass ERROR = PyClass.builtin("locale", "Error", false, Exceptions.EXCEPTION);
    @PyValue("LC_CTYPE") static final int CTYPE = 0;
    @PyValue("LC_NUMERIC") static final int NUMERIC = 1;
    @PyValue("LC_TIME") static final int TIME = 2;
    @PyValue("LC_COLLATE") static final int COLLATE = 3;
    @PyValue("LC_MONETARY") static final int MONETARY = 4;
    @PyValue("LC_MESSAGES") static final int MESSAGES = 5;
    @PyValue("LC_ALL") static final int ALL = LocaleState.ALL;
    @PyValue("CHAR_MAX") static final int CHAR_MAX = 127;

    private LocaleModule() {}

    /** The public names. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "resetlocale",
                "localeconv", "strcoll", "strxfrm", "str", "atof", "atoi", "format_string", "currency", "normalize",
                "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding",
                "LC_MESSAGES");
    }

    private static PyException unsupported() {
        return Errors.of(ERROR, "unsupported locale setting");
    }

    private static int category(Ctx ctx, Object category) {
        if (NumberOps.index(ctx, category) instanceof Long l && LocaleState.isCategory(l)) return l.intValue();
        throw unsupported();
    }

    /** Set the locale for the given category, or ask for it with None. */
    @Py("setlocale(category: int, locale=None) -> str")
    static Object setLocale(Ctx ctx, Object category, Object locale) {
        Object wanted = locale;
        if (locale != PyNone.NONE && !Str.isText(locale)) wanted = Str.of(joined(ctx, locale));
        int c = category(ctx, category);
        LocaleState state = LocaleState.of(ctx);
        if (wanted == PyNone.NONE) return state.name(c);
        String name = LocaleState.known(Str.text(wanted));
        if (name != null) {
            state.set(c, name);
        } else if (c != ALL || !state.restore(Str.text(wanted))) {
            throw unsupported();
        }
        return state.name(c);
    }

    private static String joined(Ctx ctx, Object locale) {
        Object[] parts = IterOps.isIterable(locale) ? IterOps.toArray(ctx, locale) : new Object[0];
        if (parts.length != 2) {
            throw Errors.typeError("Locale must be None, a string, or an iterable of two strings -- language code,"
                    + " encoding.");
        }
        String language = parts[0] == PyNone.NONE ? "C" : TextOps.strText(ctx, parts[0]);
        return parts[1] == PyNone.NONE ? language : language + "." + TextOps.strText(ctx, parts[1]);
    }

    /** Returns the current setting for the given locale category as a tuple of language code and encoding. */
    @Py("getlocale(category: int = 0) -> tuple[Any, Any]")
    static Object getLocale(Ctx ctx, Object category) {
        int c = category(ctx, category);
        String name = LocaleState.of(ctx).name(c);
        if (c == ALL && name.indexOf(';') >= 0) throw Errors.typeError("category LC_ALL is not supported");
        return name.equals(LocaleState.PLAIN) ? new PyTuple(PyNone.NONE, PyNone.NONE) : new PyTuple("C", "UTF-8");
    }

    /** The locale that programs start with. */
    @Py("getdefaultlocale(envvars=()) -> tuple[Any, Any]")
    static Object getDefault(Ctx ctx, Object envvars) {
        return new PyTuple("C", "UTF-8");
    }

    /** Sets the locale for category to the default setting. */
    @Py("resetlocale(category: int = 6) -> None")
    static void reset(Ctx ctx, Object category) {
        LocaleState.of(ctx).set(category(ctx, category), LocaleState.UTF8);
    }

    /** Return the charset that the user is likely using. */
    @Py("getpreferredencoding(do_setlocale: bool = True) -> str")
    static String preferredEncoding(Ctx ctx, boolean doSetlocale) {
        return "utf-8";
    }

    /** The encoding of the locale. */
    @Py("getencoding() -> str")
    static String encoding(Ctx ctx) {
        return "UTF-8";
    }

    /** Returns a normalized locale code for the given locale name. */
    @Py("normalize(localename: str) -> str")
    static Object normalize(Ctx ctx, Object localename) {
        if (!Str.isText(localename)) throw Errors.noAttribute(localename, "lower");
        String name = Str.text(localename);
        String known = normalized(name);
        return known == null ? localename : Str.of(known);
    }

    private static @Nullable String normalized(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (lower.equals("c") || lower.equals("posix")) return "C";
        if (lower.equals("c.utf8") || lower.equals("c.utf-8")) return "C.UTF-8";
        int dot = lower.indexOf('.');
        String language = dot < 0 ? lower : lower.substring(0, dot);
        String encoding = dot < 0 ? "iso88591" : lower.substring(dot + 1).replace("-", "").replace("_", "");
        String shown = encoding.equals("utf8") ? "UTF-8" : encoding.equals("iso88591") ? "ISO8859-1" : null;
        String place = switch (language) {
            case "en", "en_us" -> "en_US";
            case "en_gb" -> "en_GB";
            case "de", "de_de", "german" -> "de_DE";
            case "fr", "fr_fr", "french" -> "fr_FR";
            case "es", "es_es", "spanish" -> "es_ES";
            case "it", "it_it", "italian" -> "it_IT";
            case "pt", "pt_pt" -> "pt_PT";
            case "pt_br" -> "pt_BR";
            case "nl", "nl_nl" -> "nl_NL";
            default -> null;
        };
        return place == null || shown == null ? null : place + "." + shown;
    }

    /** Returns the conventions of the locale for numbers and money. */
    @Py("localeconv() -> dict[str, Any]")
    static Object conventions(Ctx ctx) {
        PyDict all = new PyDict();
        for (String name : new String[] {"int_curr_symbol", "currency_symbol", "mon_decimal_point",
            "mon_thousands_sep"}) all.put(ctx, name, "");
        all.put(ctx, "mon_grouping", new PyList());
        all.put(ctx, "positive_sign", "");
        all.put(ctx, "negative_sign", "");
        for (String name : new String[] {"int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space",
            "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn"}) all.put(ctx, name, (long) CHAR_MAX);
        all.put(ctx, "decimal_point", ".");
        all.put(ctx, "thousands_sep", "");
        all.put(ctx, "grouping", new PyList());
        return all;
    }
}
