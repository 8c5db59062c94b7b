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
    /** A base is one of several classes, so that it is not known which members are nearest. */
    boolean ambiguous;
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
        boolean several = all.size() <= MOST_BASES && all.stream().anyMatch(c -> c.bases.size() > 1);
        line = several ? merged(all) : all;
        return line;
    }

    /** The line of a class with several bases, as Python merges the lines of these. */
    private Set<OwnClass> merged(Set<OwnClass> otherwise) {
        List<List<OwnClass>> lines = new ArrayList<>();
        for (OwnClass b : bases) lines.add(new ArrayList<>(b.line()));
        lines.add(new ArrayList<>(bases));
        Set<OwnClass> all = new LinkedHashSet<>(List.of(this));
        while (true) {
            lines.removeIf(List::isEmpty);
            if (lines.isEmpty()) return all;
            OwnClass next = null;
            for (List<OwnClass> l : lines) {
                OwnClass head = l.getFirst();
                boolean later = lines.stream().anyMatch(x -> x.subList(1, x.size()).contains(head));
                if (next == null && !later) next = head;
            }
            if (next == null) {
                ambiguous = true;
                return otherwise;
            }
            OwnClass taken = next;
            all.add(taken);
            for (List<OwnClass> l : lines) if (l.getFirst() == taken) l.removeFirst();
        }
    }

    /** Whether the class has more bases than are followed. */
    boolean tooLong() {
        return line().size() > MOST_BASES;
    }

    /** The bases of some class have become known. */
    void forget() {
        line = null;
    }

    /** What the nearest definition of a member may hold; null when there is none. */
    @Nullable
    Values member(String member) {
        Values all = null;
        boolean open = false;
        for (OwnClass c : line()) {
            open |= c.ambiguous;
            Cell found = c.members.get(member);
            if (found == null) continue;
            all = all == null ? found.get() : all.plus(found.get());
            if (!open) return all;
        }
        return all;
    }

    /** Whether some definition of a member is known. */
    boolean has(String member) {
        for (OwnClass c : line()) if (c.members.containsKey(member)) return true;
        return false;
    }

    boolean known() {
        for (OwnClass c : line()) if (c.foreign) return false;
        return true;
    }
}
