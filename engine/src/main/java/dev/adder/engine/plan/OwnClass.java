package dev.adder.engine.plan;

import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class of the program. */
final class OwnClass extends Value {
    private static final int MOST_BASES = 60;

    final String name;
    final Stmt.ClassDef node;
    final Scope scope;
    final Instance instance = new Instance(this);
    final Value.Super above = new Value.Super(this);
    /** What its body binds. */
    final Map<String, Cell> members = new LinkedHashMap<>();
    /** Those of its bases that the program defines. */
    final List<OwnClass> bases = new ArrayList<>();
    private @Nullable Set<OwnClass> line;
    /** Names of the fields that a constructor made from annotations takes, in order. */
    final List<String> fields = new ArrayList<>();
    /** Has bases or a metaclass of which nothing is known. */
    boolean foreign;
    /** Its objects are containers, whose items are what they are made of. */
    boolean holds;

    /** Its objects. */
    static final class Instance extends Value {
        final OwnClass cls;

        Instance(OwnClass cls) {
            this.cls = cls;
        }
    }

    OwnClass(Stmt.ClassDef node, Scope scope) {
        this.name = node.name();
        this.node = node;
        this.scope = scope;
    }

    /** The class and the bases that the program defines, nearest first. */
    Set<OwnClass> line() {
        Set<OwnClass> known = line;
        if (known != null) return known;
        Set<OwnClass> all = new LinkedHashSet<>();
        Deque<OwnClass> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty() && all.size() <= MOST_BASES) {
            OwnClass next = open.pop();
            if (all.add(next)) for (OwnClass b : next.bases.reversed()) open.push(b);
        }
        line = all;
        return all;
    }

    /** Whether the class has more bases than are followed. */
    boolean tooLong() {
        return line().size() > MOST_BASES;
    }

    /** The bases of some class have become known. */
    void forget() {
        line = null;
    }

    /** Where the nearest definition of a member is; null when there is none. */
    @Nullable
    Cell member(String member) {
        for (OwnClass c : line()) {
            Cell found = c.members.get(member);
            if (found != null) return found;
        }
        return null;
    }

    boolean known() {
        for (OwnClass c : line()) if (c.foreign) return false;
        return true;
    }
}
