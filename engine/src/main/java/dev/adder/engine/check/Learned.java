package dev.adder.engine.check;

import dev.adder.engine.data.Data;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.type.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a program has shown of its classes, functions and dicts, for the next look to rely on. The first one
 * relies on what it has seen so far; what is found when two looks show the same is so, and what changes until the last
 * one may be anything.
 */
final class Learned {
    /** So many ways to write a dict are told apart at most. */
    private static final int MOST_SHAPES = 64;

    /** The classes of the program by their definitions, the same ones in all looks. */
    final Map<SyntaxNode, OwnClass> classes;
    private final boolean nothing;
    private final Map<OwnClass, Map<String, Type>> attributes = new IdentityHashMap<>();
    private final Map<SyntaxNode, @Nullable Type[]> arguments = new IdentityHashMap<>();
    private final Map<SyntaxNode, Type> results = new IdentityHashMap<>();
    private final Map<Parameter, Type> defaults = new IdentityHashMap<>();
    private final Map<List<Data>, Map<String, Type>> shapes = new HashMap<>();
    private final Set<String> loose = new HashSet<>();
    private final Set<String> handed = new HashSet<>();
    private final Set<String> looseKeys = new HashSet<>();
    private boolean anyKeys;

    private Learned(Map<SyntaxNode, OwnClass> classes, boolean nothing) {
        this.classes = classes;
        this.nothing = nothing;
    }

    /** Nothing yet. */
    static Learned nothing() {
        return new Learned(new IdentityHashMap<>(), true);
    }

    /** Room for what the next look shows. */
    Learned next() {
        return new Learned(classes, false);
    }

    /** An object of the class gets an attribute. */
    void attribute(OwnClass cls, String name, Type type) {
        attributes.computeIfAbsent(cls, c -> new HashMap<>()).merge(name, kept(type), Joins::both);
    }

    /** An object of a class that is not known gets an attribute. */
    void loose(String name) {
        loose.add(name);
    }

    /** A method of the name is used as a value: it is called with anything. */
    void handed(String name) {
        handed.add(name);
    }

    /** A call passes these; null for a parameter that it says nothing of. */
    void pass(SyntaxNode function, @Nullable Type[] types) {
        @Nullable Type[] known = arguments.computeIfAbsent(function, f -> new @Nullable Type[types.length]);
        for (int i = 0; i < types.length; i++) {
            Type type = types[i];
            if (type != null) known[i] = Joins.join(known[i], kept(type));
        }
    }

    void result(SyntaxNode function, Type type) {
        results.merge(function, kept(type), Joins::both);
    }

    void byDefault(Parameter parameter, Type type) {
        defaults.put(parameter, kept(type));
    }

    Type byDefault(Parameter parameter) {
        return defaults.getOrDefault(parameter, Type.ANY);
    }

    /** What objects of the class itself have under the name; null when they have nothing. */
    @Nullable
    Type attribute(OwnClass cls, String name) {
        if (loose.contains(name)) return Type.ANY;
        Map<String, Type> all = attributes.get(cls);
        return all == null ? null : all.get(name);
    }

    /** What calls of a function pass for a parameter; anything where that is not known. */
    Type argument(SyntaxNode function, String name, int i) {
        @Nullable Type[] known = handed.contains(name) ? null : arguments.get(function);
        Type type = known == null ? null : known[i];
        return type == null ? Type.ANY : type;
    }

    Type result(SyntaxNode function) {
        return results.getOrDefault(function, Type.ANY);
    }

    /** A dict with these keys has, or gets, a value. */
    void shape(Type.Literal keys, String key, Type value) {
        anyKeys |= shapes.size() > MOST_SHAPES;
        if (anyKeys) return;
        shapes.computeIfAbsent(keys.values(), k -> new HashMap<>()).merge(key, kept(value), Joins::both);
    }

    /** Some dict that is not known gets a value. */
    void looseKey(@Nullable String key) {
        if (key == null) {
            anyKeys = true;
        } else {
            looseKeys.add(key);
        }
    }

    /** What dicts with these keys, or with some of them, have under one; null when that is not known. */
    @Nullable
    Type shape(Type.Literal keys, String key) {
        if (anyKeys || looseKeys.contains(key)) return null;
        Type joined = null;
        for (Map.Entry<List<Data>, Map<String, Type>> e : shapes.entrySet()) {
            Type value = e.getValue().get(key);
            if (value == null || !keys.values().containsAll(e.getKey())) continue;
            joined = Joins.join(joined, value);
        }
        return joined;
    }

    /** Whether there is nothing yet. */
    boolean isNothing() {
        return nothing;
    }

    /** What is not as the look before had it may be anything. */
    void doubt(Learned before) {
        attributes.forEach((cls, all) -> all.forEach((name, type) -> {
            Type other = before.attribute(cls, name);
            if (other == null || !alike(other, type)) loose.add(name);
        }));
        results.replaceAll((f, type) -> alike(before.result(f), type) ? type : Type.ANY);
        arguments.forEach((f, types) -> {
            @Nullable Type[] others = before.arguments.get(f);
            if (others == null || !alike(others, types)) Arrays.fill(types, Type.ANY);
        });
        anyKeys |= !alike(shapes, before.shapes, (x, y) -> alike(x, y, Learned::alike));
    }

    /** Values that belong to one look alone are forgotten. */
    private static Type kept(Type type) {
        return switch (type) {
            case Type.Known k when k.what() instanceof OwnFunction || k.what() instanceof OwnMethod
                    || k.what() instanceof OwnClass.Method || k.what() instanceof Members.Bound
                    || k.what() instanceof OwnMethod.Super ->
                Type.ANY;
            case Type.Known k when k.what() instanceof LibraryClasses.Made m && m.acts() != null ->
                LibraryClasses.holder(m.cls(), kept(m.acts()));
            case Type.ListOf l -> new Type.ListOf(kept(l.item()));
            case Type.SetOf s -> new Type.SetOf(kept(s.item()), s.frozen());
            case Type.DictOf d -> new Type.DictOf(kept(d.key()), kept(d.value()));
            case Type.TupleOf t -> new Type.TupleOf(t.items().stream().map(Learned::kept).toList(), t.variadic());
            case Type.Iterator i -> new Type.Iterator(kept(i.item()));
            case Type.Awaitable a -> new Type.Awaitable(kept(a.result()));
            case Type.Union u -> Joins.all(u.members().stream().map(Learned::kept).toList());
            default -> type;
        };
    }

    /** Whether another look has shown the same. */
    boolean same(Learned other) {
        return !other.nothing && !nothing && loose.equals(other.loose) && handed.equals(other.handed)
                && looseKeys.equals(other.looseKeys) && alike(results, other.results, Learned::alike)
                && alike(attributes, other.attributes, (x, y) -> alike(x, y, Learned::alike))
                && alike(arguments, other.arguments, Learned::alike)
                && alike(shapes, other.shapes, (x, y) -> alike(x, y, Learned::alike));
    }

    private static <K, V> boolean alike(Map<K, V> a, Map<K, V> b, BiPredicate<V, V> alike) {
        if (a.size() != b.size()) return false;
        for (Map.Entry<K, V> e : a.entrySet()) {
            V other = b.get(e.getKey());
            if (other == null || !alike.test(e.getValue(), other)) return false;
        }
        return true;
    }

    private static boolean alike(@Nullable Type[] a, @Nullable Type[] b) {
        for (int i = 0; i < a.length; i++) {
            Type x = a[i];
            Type y = b[i];
            if (x == null || y == null ? x != y : !alike(x, y)) return false;
        }
        return true;
    }

    /** Whether two types are the same, whatever the order in which their members were found. */
    private static boolean alike(Type a, Type b) {
        if (a == b) return true;
        return switch (a) {
            case Type.Union x when b instanceof Type.Union y -> x.members().size() == y.members().size()
                    && x.members().stream().allMatch(m -> y.members().stream().anyMatch(n -> alike(m, n)));
            case Type.ListOf x when b instanceof Type.ListOf y -> alike(x.item(), y.item());
            case Type.SetOf x when b instanceof Type.SetOf y -> x.frozen() == y.frozen() && alike(x.item(), y.item());
            case Type.DictOf x when b instanceof Type.DictOf y ->
                alike(x.key(), y.key()) && alike(x.value(), y.value());
            case Type.Iterator x when b instanceof Type.Iterator y -> alike(x.item(), y.item());
            case Type.Awaitable x when b instanceof Type.Awaitable y -> alike(x.result(), y.result());
            case Type.TupleOf x when b instanceof Type.TupleOf y && x.items().size() == y.items().size()
                    && x.variadic() == y.variadic() -> {
                boolean all = true;
                for (int i = 0; i < x.items().size(); i++) all &= alike(x.items().get(i), y.items().get(i));
                yield all;
            }
            case Type.Known x when b instanceof Type.Known y && x.what() instanceof LibraryClasses.Made m
                    && y.what() instanceof LibraryClasses.Made n && m.acts() != null && n.acts() != null ->
                m.cls() == n.cls() && alike(m.acts(), n.acts());
            default -> a.equals(b);
        };
    }
}
