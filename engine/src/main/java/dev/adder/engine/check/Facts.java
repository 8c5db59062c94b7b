package dev.adder.engine.check;

import java.util.HashSet;
import java.util.Set;

/**
 * What holds for a program as a whole and makes types less certain. A first look collects it and assumes the best;
 * when that finds problems, a second look goes by what was collected.
 */
final class Facts {
    /** Names bound from inner scopes by {@code global} or {@code nonlocal}. */
    Set<String> shared = Set.of();
    /** Fields and keys that the program itself stores. */
    Set<String> stored = Set.of();
    /** Functions of the program that are used in other ways than being called by name. */
    Set<String> escaped = Set.of();
    /** Names, attributes and keys that some test asks about. */
    Set<String> tested = Set.of();
    /** Some container gets values of another type than it had, or where it cannot be followed. */
    boolean mixed;
    /** Some dict inside another container gets values of another type than it had. */
    boolean mixedDicts;
    /** Some key that is not constant is stored in what may be a tool's result. */
    boolean recordsGrow;
    /** Some key that is not constant is stored in what may be a dict of the program with constant ones. */
    boolean keysGrow;
    /** Objects get attributes whose names the text does not show. */
    boolean attributesGrow;
    /** Names and attributes may change in ways that the text does not show. */
    boolean dynamic;
    /** There are classes, or other things that only a look in depth follows. */
    boolean depth;
    /** Names come from {@code import *}. */
    boolean star;

    void share(String name) {
        shared = with(shared, name);
    }

    void store(String name) {
        stored = with(stored, name);
    }

    void escape(String name) {
        escaped = with(escaped, name);
    }

    void test(String name) {
        tested = with(tested, name);
    }

    private static Set<String> with(Set<String> names, String name) {
        Set<String> all = names.isEmpty() ? new HashSet<>() : names;
        all.add(name);
        return all;
    }
}
