package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the arguments of a call can be bound to parameters.
 *
 * @param slots the parameters that have names of their own
 * @param any whether further positional arguments are taken
 * @param anyNamed whether further names are taken
 */
record Arity(List<Slot> slots, boolean any, boolean anyNamed) {

    /** One parameter; by position, by name, or both. */
    record Slot(String name, boolean required, boolean byPosition, boolean byName) {}

    /** The parameters of a method of the program, without the first. */
    static Arity ofMethod(Parameters p) {
        return of(p, 1);
    }

    /** The parameters of a function of the program but for the first ones, which a call does not write. */
    static Arity of(Parameters p, int hidden) {
        List<Slot> slots = new ArrayList<>();
        for (Parameter q : p.positionalOnly()) slots.add(new Slot(q.name(), q.defaultValue() == null, true, false));
        for (Parameter q : p.positional()) slots.add(new Slot(q.name(), q.defaultValue() == null, true, true));
        boolean there = slots.size() >= hidden;
        slots.subList(0, Math.min(hidden, slots.size())).clear();
        for (Parameter q : p.keywordOnly()) slots.add(new Slot(q.name(), q.defaultValue() == null, false, true));
        return new Arity(slots, p.varArgs() != null || !there, p.keywordArgs() != null);
    }

    /** Declared parameters of the library. */
    static Arity of(List<Type.Parameter> parameters) {
        List<Slot> slots = new ArrayList<>();
        boolean any = false;
        boolean anyNamed = false;
        for (Type.Parameter p : parameters) {
            switch (p.kind()) {
                case VAR_POSITIONAL -> any = true;
                case VAR_KEYWORD -> anyNamed = true;
                case POSITIONAL_ONLY -> slots.add(new Slot(p.name(), p.required(), true, false));
                case POSITIONAL_OR_KEYWORD -> slots.add(new Slot(p.name(), p.required(), true, true));
                case KEYWORD_ONLY -> slots.add(new Slot(p.name(), p.required(), false, true));
            }
        }
        return new Arity(slots, any, anyNamed);
    }

    /** What is wrong with a call, in words; null when it can be bound, or spreads what nobody knows. */
    @Nullable
    String problem(String called, Expr.Call call) {
        boolean some = Calls.spreads(call);
        int given = call.arguments().size();
        int places = 0;
        for (Slot s : slots) if (s.byPosition()) places++;
        if (given > places && !any && !some) return tooMany(called, places, given);
        boolean spread = false;
        List<String> names = new ArrayList<>(0);
        for (Expr.Keyword k : call.keywords()) {
            spread |= k.name() == null;
            if (k.name() == null) continue;
            names.add(k.name());
            int at = place(k.name());
            if (at < 0 && !anyNamed) {
                return called + "() got an unexpected keyword argument '" + k.name() + "'"
                        + Spelling.hint(k.name(), slots.stream().filter(Slot::byName).map(Slot::name).toList());
            }
            if (at >= 0 && at < given && slots.get(at).byPosition() && !some) {
                return called + "() got multiple values for argument '" + k.name() + "'";
            }
        }
        return spread || some ? null : missing(called, given, names);
    }

    private int place(String name) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).byName() && slots.get(i).name().equals(name)) return i;
        }
        return -1;
    }

    private @Nullable String missing(String called, int given, List<String> names) {
        List<String> missing = new ArrayList<>(0);
        for (int i = 0; i < slots.size(); i++) {
            Slot s = slots.get(i);
            boolean bound = s.byPosition() && i < given || s.byName() && names.contains(s.name());
            if (s.required() && !bound) missing.add("'" + s.name() + "'");
        }
        return missing(called, missing);
    }

    /** CPython's words for more arguments than are taken by position. */
    static String tooMany(String called, int taken, int given) {
        return called + "() takes " + taken + " positional argument" + (taken == 1 ? "" : "s") + " but " + given
                + (given == 1 ? " was" : " were") + " given";
    }

    /** CPython's words for what is not given, the names in quotes; null when nothing is missing. */
    static @Nullable String missing(String called, List<String> names) {
        return names.isEmpty() ? null : called + "() missing " + names.size() + " required argument"
                + (names.size() == 1 ? "" : "s") + ": " + String.join(", ", names);
    }
}
