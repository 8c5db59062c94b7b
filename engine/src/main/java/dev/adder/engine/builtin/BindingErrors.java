package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What CPython says of wrong arguments. It has several ways of taking arguments apart, each with words of its own:
 * which one a function has is read from its declaration.
 */
final class BindingErrors {
    /** What a table of constructors is called when CPython does not name them in its errors. */
    private static final String NAMELESS = "this function";

    /** Methods of text and bytes that take their arguments apart in a way of their own. */
    private static final Set<String> SEARCHES =
            Set.of("count", "find", "index", "rfind", "rindex", "startswith", "endswith");

    private static final Set<String> TEXTS = Set.of("str", "bytes", "bytearray");

    /** The modules whose functions CPython has in a module of another name. */
    private static final Map<String, String> IN_C = Map.of("os", "posix", "struct", "_struct", "locale", "_locale",
            "contextvars", "_contextvars", "weakref", "_weakref", "asyncio", "_asyncio");

    /** Special methods that are no slots in CPython: it declares them like other methods. */
    private static final Set<String> DECLARED = Set.of("__format__", "__round__", "__ceil__", "__floor__", "__trunc__",
            "__getnewargs__", "__reversed__", "__sizeof__", "__complex__", "__reduce__", "__reduce_ex__",
            "__length_hint__", "__instancecheck__", "__subclasscheck__", "__enter__", "__exit__", "__dir__",
            "__bytes__", "__setstate__", "__getstate__", "__copy__", "__deepcopy__");

    private static final Pattern OPENSSL = Pattern.compile("(md5|sha|shake).*");

    /** Functions that take their arguments apart by themselves. */
    private static final Set<String> PARSED = Set.of("time.gmtime", "time.localtime", "time.ctime", "time.strftime",
            "time.strptime", "time.get_clock_info", "datetime.date.fromordinal", "datetime.datetime.utcfromtimestamp");

    static final Set<String> DECLARED_BY_SOME =
            Set.of("dict.__contains__", "set.__contains__", "dict.__getitem__", "list.__getitem__");

    private BindingErrors() {}

    /** Raises what is wrong with the number of arguments; {@code given} positional ones, the receiver among them. */
    static void check(Dispatch table, Declaration d, Object[] arguments, String[] names) {
        int given = arguments.length - names.length;
        int hidden = d.hidden();
        if (PlainBindingErrors.concerns(table, d)) {
            PlainBindingErrors.check(table, d, given, names);
            return;
        }
        if (isParsed(table, d)) {
            checkParsed(d, given - hidden, names.length);
            return;
        }
        if (PythonBinding.applies(table, d)) {
            PythonBinding.check(table, d, given, names);
            return;
        }
        if (given < hidden) throw noReceiver(table, d);
        int positional = given - hidden;
        int most = d.mostPositional() - hidden;
        int least = Math.max(0, d.leastPositional() - hidden);
        if (byName(d) == 0) {
            Object receiver = hidden == 1 ? arguments[0] : null;
            checkPositional(table, d, receiver, positional, least, most, names.length);
            return;
        }
        int all = most + d.keywordOnly();
        if (!d.varKeywords() && positional + names.length > all && (!d.varArgs() || names.length > d.keywordOnly())) {
            throw Errors.typeError(called(table, d) + " takes at most " + all + (positional == 0 ? " keyword" : "")
                    + arguments(all) + " (" + (positional + names.length) + " given)");
        }
        if (positional > most && !d.varArgs()) {
            if (most == 0) throw Errors.typeError(called(table, d) + " takes no positional arguments");
            throw takes(table, d, least < most ? "at most" : "exactly", most, positional);
        }
        int leastAlone = Math.min(least, Math.max(0, d.positionalOnly() - hidden));
        if (positional < leastAlone) {
            throw takes(table, d, leastAlone < most ? "at least" : "exactly", leastAlone, positional);
        }
    }

    private static boolean isParsed(Dispatch table, Declaration d) {
        boolean may = table.name().equals("time") || table.name().startsWith("datetime.");
        return may && PARSED.contains(table.name() + "." + d.name());
    }

    private static void checkParsed(Declaration d, int given, int named) {
        if (named > 0) throw Errors.typeError(d.name() + "() takes no keyword arguments");
        int least = d.leastPositional() - d.hidden();
        int most = d.mostPositional() - d.hidden();
        if (given >= least && given <= most) return;
        if (d.name().equals("strptime")) {
            throw Errors.typeError("_strptime_time() " + (given == 0
                    ? "missing 1 required positional argument: 'data_string'"
                    : "takes from 1 to 2 positional arguments but " + given + " were given"));
        }
        int bound = given < least ? least : most;
        throw Errors.typeError(d.name() + "() takes " + (least == most ? "exactly " : given < least ? "at least "
                : "at most ") + bound + arguments(bound) + " (" + given + " given)");
    }

    /** How many parameters can be given by name. */
    private static int byName(Declaration d) {
        return d.mostPositional() - Math.max(d.positionalOnly(), Math.min(d.hidden(), d.mostPositional()))
                + d.keywordOnly();
    }

    private static void checkPositional(Dispatch table, Declaration d, @Nullable Object receiver, int given, int least,
            int most, int named) {
        if (named > 0 && !d.varKeywords()) {
            throw Errors.typeError((isSpecial(table, d) ? "wrapper " + d.name() : qualified(table, d, receiver))
                    + "() takes no keyword arguments");
        }
        if (given >= least && (given <= most || d.varArgs())) return;
        if (isSpecial(table, d)) {
            int bound = given < least ? least : most;
            throw Errors.typeError("expected " + bound + arguments(bound) + ", got " + given);
        }
        if (table.name().equals("BaseExceptionGroup") && most == 1 && !d.name().startsWith("_")) {
            throw Errors.typeError(d.name().equals("derive") ? "function takes exactly 1 argument (" + given + " given)"
                    : d.name() + " expected 1 argument, got " + given);
        }
        if (most <= 1 && least == most && !d.varArgs() && !isConstructor(d) && !d.varKeywords()) {
            throw Errors.typeError(qualified(table, d, receiver)
                    + (most == 0 ? "() takes no arguments (" : "() takes exactly one argument (") + given + " given)");
        }
        int bound = given < least ? least : most;
        if (table.name().equals("OrderedDict") && isConstructor(d)) {
            throw Errors.typeError("expected at most 1 arguments, got " + given);
        }
        if (isNameless(table)) {
            throw Errors.typeError("function takes " + (least == most ? "exactly " : given < least ? "at least "
                    : "at most ") + bound + arguments(bound) + " (" + given + " given)");
        }
        if (given > most && SEARCHES.contains(d.name()) && TEXTS.contains(table.name())) {
            throw Errors.typeError(d.name() + "() takes at most " + most + " arguments (" + given + " given)");
        }
        String how = least == most && !d.varArgs() ? "" : given < least ? "at least " : "at most ";
        throw Errors.typeError(shown(table, d) + " expected " + how + bound + arguments(bound) + ", got " + given);
    }

    private static PyException takes(Dispatch table, Declaration d, String how, int bound, int given) {
        return Errors.typeError(called(table, d) + " takes " + how + " " + bound + " positional" + arguments(bound)
                + " (" + given + " given)");
    }

    private static PyException noReceiver(Dispatch table, Declaration d) {
        if (isSpecial(table, d) || d.name().equals("__call__")) {
            return Errors.typeError("descriptor '" + d.name() + "' of '" + table.name() + "' object needs an argument");
        }
        return Errors.typeError("unbound method " + simple(table) + "." + d.name() + "() needs an argument");
    }

    /** {@code bound} has null where nothing was given. */
    static PyException missing(Dispatch table, Declaration d, @Nullable Object[] bound, int parameter) {
        if (PlainBindingErrors.concerns(table, d)) {
            List<String> names = new ArrayList<>();
            boolean positional = parameter < d.mostPositional();
            for (int i = parameter; i < (positional ? d.mostPositional() : bound.length); i++) {
                if (bound[i] == null && (d.required() & 1 << i) != 0) names.add(d.parameterNames()[i]);
            }
            return PlainBindingErrors.missing(table, d, names, positional);
        }
        for (int i = d.hidden(); table.name().equals(NAMELESS) && i < parameter; i++) {
            if (bound[i] instanceof Object given && !NumberOps.isIndex(given)) return Errors.notAnInteger(given);
        }
        return Errors.typeError(called(table, d) + " missing required argument '" + d.parameterNames()[parameter]
                + "' (pos " + (parameter + 1 - d.hidden()) + ")");
    }

    static PyException twice(Dispatch table, Declaration d, int parameter) {
        if (PlainBindingErrors.concerns(table, d)) return PlainBindingErrors.twice(table, d, parameter);
        return Errors.typeError("argument for " + called(table, d) + " given by name ('"
                + d.parameterNames()[parameter] + "') and position (" + (parameter + 1 - d.hidden()) + ")");
    }

    static PyException unknown(Dispatch table, Declaration d, String name) {
        if (PlainBindingErrors.concerns(table, d)) return PlainBindingErrors.unknown(table, d, name);
        String function = isNameless(table) ? NAMELESS : called(table, d);
        return Errors.typeError("'" + name + "' is an invalid keyword argument for " + function);
    }

    private static boolean isConstructor(Declaration d) {
        return d.name().equals("__new__") || d.name().equals("__init__");
    }

    /** Whether CPython wraps a slot of the type, which knows neither names nor keywords. */
    private static boolean isSpecial(Dispatch table, Declaration d) {
        return d.kind() == Declaration.Kind.METHOD && !isConstructor(d) && d.name().startsWith("__")
                && d.name().endsWith("__") && !d.varArgs() && !DECLARED.contains(d.name())
                && !DECLARED_BY_SOME.contains(table.name() + "." + d.name());
    }

    private static boolean isNameless(Dispatch table) {
        return table.name().equals(NAMELESS) || table.name().equals("decimal") || table.name().startsWith("decimal.");
    }

    private static String called(Dispatch table, Declaration d) {
        return isNameless(table) ? "function" : shown(table, d) + "()";
    }

    private static String shown(Dispatch table, Declaration d) {
        if (table.name().equals("hashlib") && OPENSSL.matcher(d.name()).matches()) return "openssl_" + d.name();
        return isConstructor(d) ? simple(table) : d.name();
    }

    private static String qualified(Dispatch table, Declaration d, @Nullable Object receiver) {
        if (isConstructor(d)) return table.name();
        boolean module = table.kind() == Dispatch.Kind.MODULE && !table.name().equals("builtins");
        if (module) return IN_C.getOrDefault(table.name(), table.name()) + "." + d.name();
        if (d.kind() == Declaration.Kind.STATIC_METHOD) return simple(table) + "." + d.name();
        if (d.hidden() == 0) return d.name();
        return owner(table, receiver) + "." + d.name();
    }

    /** The name of the type; some builtin types share a table. */
    private static String owner(Dispatch table, @Nullable Object receiver) {
        PyClass cls = receiver instanceof PyClass c ? c : receiver == null ? null : Types.of(receiver);
        return switch (table.name()) {
            case "bytes" -> cls != null && cls.isSubclassOf(Types.BYTEARRAY) ? "bytearray" : "bytes";
            case "set" -> cls != null && cls.isSubclassOf(Types.FROZENSET) ? "frozenset" : "set";
            case "dict_view", "iterator" -> cls == null ? simple(table) : cls.name;
            default -> simple(table);
        };
    }

    /** The name of the type without its module. */
    private static String simple(Dispatch table) {
        return table.name().substring(table.name().lastIndexOf('.') + 1);
    }

    private static String arguments(int n) {
        return n == 1 ? " argument" : " arguments";
    }
}
