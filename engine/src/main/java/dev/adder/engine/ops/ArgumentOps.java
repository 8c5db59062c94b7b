package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyTuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binds the arguments of a call to the parameters of a function of the program, with CPython's errors. Slots are in the
 * order of {@link Code.Signature}: positional, keyword-only, {@code *args}, {@code **kwargs}.
 */
public final class ArgumentOps {
    private ArgumentOps() {}

    public static void bind(Ctx ctx, PyFunction f, @Nullable Object[] slots, Object[] arguments, String[] names) {
        Code.Signature s = f.code.signature;
        int given = arguments.length - names.length;
        int positional = s.positional();
        System.arraycopy(arguments, 0, slots, 0, Math.min(given, positional));
        int varSlot = positional + s.keywordOnly();
        if (s.varArgs()) {
            if (given > positional) ctx.charge(24L + 8L * (given - positional));
            slots[varSlot] = given > positional ? new PyTuple(Arrays.copyOfRange(arguments, positional, given))
                    : PyTuple.EMPTY;
        }
        PyDict extra = null;
        if (s.varKeywords()) {
            extra = new PyDict();
            ctx.charge(64);
            slots[varSlot + (s.varArgs() ? 1 : 0)] = extra;
        }
        for (int i = 0; i < names.length; i++) {
            bindKeyword(ctx, f, slots, extra, names[i], arguments[given + i], names);
        }
        if (given > positional && !s.varArgs()) throw tooMany(f, slots, given);
        fillDefaults(f, slots, given);
    }

    private static void bindKeyword(Ctx ctx, PyFunction f, @Nullable Object[] slots, @Nullable PyDict extra,
            String name, Object value, String[] names) {
        Code.Signature s = f.code.signature;
        int p = indexOf(s, name);
        if (p >= 0) {
            if (slots[p] != null) {
                throw Errors.typeError(f.qualifiedName + "() got multiple values for argument '" + name + "'");
            }
            slots[p] = value;
            return;
        }
        if (extra == null) throw unexpected(f, name, names);
        extra.put(ctx, name, value);
    }

    private static int indexOf(Code.Signature s, String name) {
        String[] parameters = s.names();
        int end = s.positional() + s.keywordOnly();
        for (int i = s.positionalOnly(); i < end; i++) if (parameters[i].equals(name)) return i;
        return -1;
    }

    private static PyException unexpected(PyFunction f, String name, String[] names) {
        Code.Signature s = f.code.signature;
        List<String> positionalOnly = new ArrayList<>();
        for (int i = 0; i < s.positionalOnly(); i++) {
            if (Arrays.asList(names).contains(s.names()[i])) positionalOnly.add(s.names()[i]);
        }
        if (!positionalOnly.isEmpty()) {
            return Errors.typeError(f.qualifiedName
                    + "() got some positional-only arguments passed as keyword arguments: '"
                    + String.join(", ", positionalOnly) + "'");
        }
        return Errors.typeError(f.qualifiedName + "() got an unexpected keyword argument '" + name + "'");
    }

    private static void fillDefaults(PyFunction f, @Nullable Object[] slots, int given) {
        Code.Signature s = f.code.signature;
        int positional = s.positional();
        int firstDefault = positional - f.defaults.length;
        List<String> missing = null;
        for (int i = Math.min(given, positional); i < positional; i++) {
            if (slots[i] != null) continue;
            if (i >= firstDefault) {
                slots[i] = f.defaults[i - firstDefault];
            } else {
                if (missing == null) missing = new ArrayList<>();
                missing.add("'" + s.names()[i] + "'");
            }
        }
        if (missing != null) throw missing(f, missing, "positional");
        for (int i = 0; i < s.keywordOnly(); i++) {
            if (slots[positional + i] != null) continue;
            Object value = i < f.keywordDefaults.length ? f.keywordDefaults[i] : null;
            if (value != null) {
                slots[positional + i] = value;
            } else {
                if (missing == null) missing = new ArrayList<>();
                missing.add("'" + s.names()[positional + i] + "'");
            }
        }
        if (missing != null) throw missing(f, missing, "keyword-only");
    }

    private static PyException missing(PyFunction f, List<String> names, String kind) {
        String list = switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
        };
        return Errors.typeError(f.qualifiedName + "() missing " + names.size() + " required " + kind + " argument"
                + (names.size() == 1 ? "" : "s") + ": " + list);
    }

    private static PyException tooMany(PyFunction f, @Nullable Object[] slots, int given) {
        Code.Signature s = f.code.signature;
        int keywordGiven = 0;
        for (int i = 0; i < s.keywordOnly(); i++) if (slots[s.positional() + i] != null) keywordGiven++;
        int most = s.positional();
        int defaults = f.defaults.length;
        boolean plural = defaults > 0 || most != 1;
        String takes = defaults > 0 ? "from " + (most - defaults) + " to " + most : String.valueOf(most);
        String extra = keywordGiven == 0 ? ""
                : " positional argument" + (given == 1 ? "" : "s") + " (and " + keywordGiven + " keyword-only argument"
                        + (keywordGiven == 1 ? "" : "s") + ")";
        return Errors.typeError(f.qualifiedName + "() takes " + takes + " positional argument" + (plural ? "s" : "")
                + " but " + given + extra + (given == 1 && keywordGiven == 0 ? " was" : " were") + " given");
    }
}
