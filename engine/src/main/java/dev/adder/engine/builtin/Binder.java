package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Binds the arguments of a call to the parameters of a declaration; {@link BindingErrors} says what is wrong. */
public final class Binder {
    private Binder() {}

    /** Before arguments of a method of C are counted, what it is called on is looked at. */
    public static void checkReceiver(PyBuiltin method, Object self) {
        PyClass owner = method.owner;
        Declaration d = method.declaration;
        if (owner == null || !method.binds() || Types.isInstance(self, owner)) return;
        if (PlainBindingErrors.concerns(method.table, d) || PythonBinding.applies(method.table, d)) return;
        String module = owner.module.equals("builtins") ? "" : owner.module + ".";
        throw Convert.wrongSelf(self, module + owner.name, d.name());
    }

    /** One element per parameter; null is absent. */
    static @Nullable Object[] bind(Ctx ctx, Dispatch table, Declaration d, Object[] arguments, String[] names) {
        int given = arguments.length - names.length;
        int most = d.mostPositional();
        int parameters = d.parameterNames().length;
        BindingErrors.check(table, d, arguments, names);
        @Nullable Object[] bound = new @Nullable Object[parameters];
        System.arraycopy(arguments, 0, bound, 0, Math.min(given, most));
        if (d.varArgs()) {
            ctx.charge(16L + 8L * Math.max(0, given - most));
            bound[most] = given > most ? Arrays.copyOfRange(arguments, most, given) : new Object[0];
        }
        int unknown = -1;
        int twice = -1;
        for (int i = 0; i < names.length; i++) {
            int p = indexOf(d, names[i]);
            if (p >= 0 && bound[p] == null) {
                bound[p] = arguments[given + i];
            } else if (p >= 0) {
                twice = p;
            } else if (d.varKeywords()) {
                collect(ctx, bound, names[i], arguments[given + i]);
            } else if (unknown < 0) {
                unknown = i;
            }
        }
        if (d.varKeywords() && bound[parameters - 1] == null) bound[parameters - 1] = new PyDict();
        for (int i = 0; i < parameters; i++) {
            if (bound[i] == null && (d.required() & 1 << i) != 0) throw BindingErrors.missing(table, d, bound, i);
        }
        if (twice >= 0) throw BindingErrors.twice(table, d, twice);
        if (unknown >= 0) throw BindingErrors.unknown(table, d, names[unknown]);
        return bound;
    }

    /** The parameter that can be given by that name, or -1. */
    private static int indexOf(Declaration d, String name) {
        String[] parameters = d.parameterNames();
        int variable = d.varArgs() ? d.mostPositional() : -1;
        int end = d.mostPositional() + (d.varArgs() ? 1 : 0) + d.keywordOnly();
        for (int p = Math.max(d.positionalOnly(), d.hidden()); p < end; p++) {
            if (p != variable && parameters[p].equals(name)) return p;
        }
        return -1;
    }

    private static void collect(Ctx ctx, @Nullable Object[] bound, String name, Object value) {
        int last = bound.length - 1;
        PyDict extra = bound[last] instanceof PyDict dict ? dict : new PyDict();
        bound[last] = extra;
        extra.put(ctx, name, value);
    }
}
