package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import java.util.Set;

/**
 * What CPython says of wrong arguments of methods that it has written in Python: those declared without a {@code /}
 * after the receiver. The receiver counts, as it does for a program's own methods.
 */
final class PlainBindingErrors {
    private PlainBindingErrors() {}

    /** Classes of C whose {@code __init__} takes arguments by name. */
    private static final Set<String> IN_C = Set.of("decimal.Context", "StringIO", "BytesIO", "TextIOWrapper",
            "BufferedReader", "deque", "property");

    /** Whether the method is one of those. */
    static boolean concerns(Dispatch table, Declaration d) {
        if (d.kind() != Declaration.Kind.METHOD || d.positionalOnly() != 0) return false;
        return !d.name().equals("__init__") || !IN_C.contains(table.name());
    }

    /** Raises what is wrong with names that were given, then with the number of positional arguments. */
    static void check(Dispatch table, Declaration d, int given, String[] names) {
        int most = d.mostPositional();
        for (String name : names) {
            int p = PythonBinding.indexOf(d, name);
            if (p < 0 && !d.varKeywords()) throw unknown(table, d, name);
            if (p >= 0 && p < Math.min(given, most)) throw twice(table, d, p);
        }
        if (given <= most || d.varArgs()) return;
        int least = d.leastPositional();
        throw Errors.typeError(shown(table, d) + "() takes " + (least == most ? most : "from " + least + " to " + most)
                + " positional argument" + (least == most && most == 1 ? "" : "s") + " but " + given
                + (given == 1 ? " was" : " were") + " given");
    }

    /** The required parameters that nothing was given for. */
    static PyException missing(Dispatch table, Declaration d, java.util.List<String> names, boolean positional) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) list.append(names.size() == 2 ? " and " : i == names.size() - 1 ? ", and " : ", ");
            list.append('\'').append(names.get(i)).append('\'');
        }
        return Errors.typeError(shown(table, d) + "() missing " + names.size() + " required "
                + (positional ? "positional" : "keyword-only") + " argument" + (names.size() == 1 ? "" : "s") + ": "
                + list);
    }

    static PyException twice(Dispatch table, Declaration d, int parameter) {
        return Errors.typeError(shown(table, d) + "() got multiple values for argument '"
                + d.parameterNames()[parameter] + "'");
    }

    static PyException unknown(Dispatch table, Declaration d, String name) {
        return Errors.typeError(shown(table, d) + "() got an unexpected keyword argument '" + name + "'");
    }

    private static String shown(Dispatch table, Declaration d) {
        return table.name() + "." + d.name();
    }
}
