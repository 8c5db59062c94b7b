package dev.adder.engine.check;

import dev.adder.engine.data.Data;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of dicts that a program writes out. The type of such a dict carries them wherever it goes; what the program
 * stores elsewhere is looked for by name, so that a key that is missing is a warning and never more.
 */
final class Keys {
    private static final int MOST = 48;

    private final Map<List<String>, Type> known = new HashMap<>(4);

    /** The type of the keys of a dict, which are all constant texts; null when they are not. */
    @Nullable
    Type of(Expr.Dict d) {
        if (d.keys().isEmpty() || d.keys().size() > MOST) return null;
        List<String> names = new ArrayList<>(d.keys().size());
        for (Expr k : d.keys()) {
            String text = Binds.text(k);
            if (text == null) return null;
            names.add(text);
        }
        return known.computeIfAbsent(names, n -> new Type.Literal(n.stream().<Data>map(Data::text).toList()));
    }

    /** What iterating over a dict gives. */
    static Type item(Type.DictOf d) {
        return names(d) == null ? d.key() : Type.STR;
    }

    /** The keys that a dict of the type has at most, as written; null when they are not known. */
    static @Nullable List<String> names(Type type) {
        if (!(type instanceof Type.DictOf d)) return null;
        if (d.key() instanceof Type.Literal l) return texts(l);
        if (!(d.key() instanceof Type.Union u)) return null;
        List<String> all = new ArrayList<>();
        for (Type member : u.members()) {
            List<String> some = member instanceof Type.Literal l ? texts(l) : null;
            if (some == null) return null;
            all.addAll(some);
        }
        return all.size() > MOST ? null : all;
    }

    private static @Nullable List<String> texts(Type.Literal literal) {
        List<String> all = new ArrayList<>(literal.values().size());
        for (Data value : literal.values()) {
            if (!(value instanceof Data.Text t)) return null;
            all.add(t.value());
        }
        return all;
    }

    /** Notes that a dict may get keys from another; what they are called, where that is known. */
    static void join(Facts seen, Type from) {
        List<String> names = names(from);
        if (names == null) {
            seen.keysGrow = true;
        } else {
            names.forEach(seen::store);
        }
    }

    /** Why there is no such key; null when there is or may be. */
    static @Nullable String missing(Pass pass, Type owner, String key) {
        Facts facts = pass.facts;
        if (pass.guarded > 0 || facts.keysGrow || facts.stored.contains(key) || facts.tested.contains(key)) return null;
        List<String> names = names(owner);
        return names == null || names.contains(key) ? null : words(key, names);
    }

    /** Looks at a value that a dict is asked for: one that cannot be a key, or of a kind that its keys are not of. */
    static void lookedUp(Pass pass, Type owner, Type key, Expr at) {
        if (hashed(pass, key, at) || pass.strict || pass.guarded > 0) return;
        Type dict = owner instanceof Type.DictOf ? owner : LibraryClasses.acts(owner);
        if (!(dict instanceof Type.DictOf d)) return;
        Kind asked = Kind.single(key);
        Type has = item(d);
        Kind kind = Kind.single(has);
        boolean plain = (asked == Kind.STR || asked.number() || asked == Kind.NONE)
                && (kind == Kind.STR || kind.number() || kind == Kind.TUPLE);
        if (!plain || asked == kind || asked.number() && kind.number() || pass.facts.keysGrow) return;
        pass.warning("key", "the keys of this dict are " + kind.shown + ", never " + asked.shown, at);
    }

    /** Reports a value that cannot be in a dict or set as a key. */
    static boolean hashed(Pass pass, Type key, Expr at) {
        Kind kind = Kind.single(key);
        boolean never = kind == Kind.LIST || kind == Kind.DICT || key instanceof Type.SetOf s && !s.frozen();
        if (never) pass.problem("type", "unhashable type: '" + Kind.name(key) + "'", at);
        return never;
    }

    static String words(String key, List<String> names) {
        String near = Spelling.hint(key, names);
        return "this dict has no key '" + key + "'" + (near.isEmpty() && !names.isEmpty()
                ? "; it has " + String.join(", ", names.size() > 12 ? names.subList(0, 12) : names) : near);
    }
}
