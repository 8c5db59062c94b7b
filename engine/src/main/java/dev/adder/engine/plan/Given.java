package dev.adder.engine.plan;

import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one call. */
final class Given {
    final SyntaxNode site;
    final List<Arg> positional = new ArrayList<>(4);
    final Map<String, Arg> keywords = new LinkedHashMap<>(4);
    /** Any number of further ones, by position. */
    @Nullable Arg rest;
    /** Any number of further ones, by name. */
    @Nullable Arg names;

    Given(SyntaxNode site) {
        this.site = site;
    }

    /** The same place with other arguments. */
    Given fresh() {
        return new Given(site);
    }

    /** Those after the first ones. */
    Given from(int skipped) {
        Given g = fresh();
        if (positional.size() > skipped) g.positional.addAll(positional.subList(skipped, positional.size()));
        g.keywords.putAll(keywords);
        g.rest = rest;
        g.names = names;
        return g;
    }

    /** These, kept somewhere before they are passed on. */
    Given held() {
        Given g = from(0);
        g.positional.replaceAll(Arg::held);
        g.keywords.replaceAll((name, arg) -> arg.held());
        return g;
    }

    /** A first one more. */
    Given after(Arg first) {
        Given g = from(0);
        g.positional.addFirst(first);
        return g;
    }

    /** These after those that were given before. */
    Given after(Given before) {
        Given g = fresh();
        g.positional.addAll(before.positional);
        g.rest = before.rest;
        if (before.rest == null) {
            g.positional.addAll(positional);
            g.rest = rest;
        }
        g.keywords.putAll(before.keywords);
        g.keywords.putAll(keywords);
        g.names = names != null ? names : before.names;
        return g;
    }

    /**
     * The arguments of a place that was looked at before: only what is the same constant each time stays one.
     */
    Given joined(Given before, Analysis a) {
        if (before.positional.size() != positional.size() || !before.keywords.keySet().equals(keywords.keySet())) {
            a.news();
            Given g = fresh();
            Values all = all().plus(before.all()).orUnknown();
            g.rest = new Arg(all, new Origin.Expression("*...", List.of()), new Frame(null, null));
            g.names = g.rest;
            return g;
        }
        Given g = from(0);
        for (int i = 0; i < positional.size(); i++)
            g.positional.set(i, join(positional.get(i),
                    before.positional.get(i), a));
        keywords.forEach((name, arg) -> g.keywords.put(name, join(arg, before.keywords.get(name), a)));
        return g;
    }

    private static Arg join(Arg now, @Nullable Arg before, Analysis a) {
        if (before == null) return now;
        Origin mine = now.kept(a.origins);
        Origin theirs = before.kept(a.origins);
        Values values = now.values.plus(before.values);
        if (mine.equals(theirs) && values == now.values) return now;
        boolean constant = mine instanceof Origin.Constant && mine.equals(theirs);
        if (theirs instanceof Origin.Constant && !constant) a.news();
        Origin origin = constant || !(mine instanceof Origin.Constant) ? mine : new Origin.Expression("...", List.of());
        return new Arg(values, origin, new Frame(null, null));
    }

    @Nullable
    Arg first() {
        return positional.isEmpty() ? null : positional.getFirst();
    }

    /** An argument by its place or name; null when it is not passed, or not plainly. */
    @Nullable
    Arg at(int index, String name) {
        return index < positional.size() ? positional.get(index) : keywords.get(name);
    }

    /** All that is passed, together. */
    Values all() {
        Values all = Values.PLAIN;
        for (Arg a : positional) all = all.plus(a.values);
        for (Arg a : keywords.values()) all = all.plus(a.values);
        if (rest != null) all = all.plus(rest.values);
        if (names != null) all = all.plus(names.values);
        return all;
    }
}
