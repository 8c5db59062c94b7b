package dev.adder.engine.plan;

import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is handed to where it cannot be followed: from then on it may be called at any time, with anything. */
final class Escapes {
    private final Analysis a;
    private final Set<Value> done = new HashSet<>();
    private boolean reflective;

    Escapes(Analysis analysis) {
        this.a = analysis;
    }

    void start() {
        done.clear();
    }

    /** Whether attributes are read by names that the text does not show. */
    boolean reflective() {
        return reflective;
    }

    /** Attributes of some objects are read or set by names that the text does not show. */
    void reflect(Values owner, String reason, SyntaxNode at) {
        if (!reflective) a.news();
        reflective = true;
        for (OwnClass c : owner.unknown() ? a.classes.all() : List.<OwnClass>of()) methods(c, at);
        for (Value v : owner.items()) {
            switch (v) {
                case Value.Space s -> a.draft.dynamic(a.tools.under(s.prefix), reason, a.place(at));
                case Value.Std s -> a.any(reason, at);
                case Value.Earlier e -> a.any(reason, at);
                case OwnClass.Instance i -> methods(i.cls, at);
                case OwnClass c -> methods(c, at);
                default -> {}
            }
        }
    }

    /** Values go where they cannot be followed. */
    void escape(Values values, String reason, SyntaxNode at) {
        if (values.items().isEmpty()) return;
        Deque<Value> open = new ArrayDeque<>(values.items());
        while (!open.isEmpty()) {
            a.charge(1);
            escape(open.poll(), reason, at, open);
        }
    }

    private void escape(Value v, String reason, SyntaxNode at, Deque<Value> more) {
        switch (v) {
            case Value.Tool t -> a.draft.dynamic(List.of(t.stub.name()), reason, a.place(at));
            case Value.Space s -> a.draft.dynamic(a.tools.under(s.prefix), s.shown() + ": " + reason, a.place(at));
            case Value.AnyOf x -> a.draft.dynamic(a.tools.under(x.prefix), reason, a.place(at));
            case Value.Earlier e -> a.any(e.name + " of an earlier block: " + reason, at);
            case OwnFunction f -> function(f, at);
            case OwnFunction.Bound b -> function(b.function, at);
            case OwnClass c -> methods(c, at);
            case OwnClass.Instance i -> methods(i.cls, at);
            case Value.Partial p -> {
                if (!done.add(p)) return;
                more.addAll(p.target.get().items());
                more.addAll(p.given.all().items());
            }
            case Value.Bag b -> {
                if (done.add(b)) more.addAll(b.held.get().items());
            }
            case Value.Member m -> {
                if (m.owner instanceof Value.Bag b) more.add(b);
            }
            case Value.Std s -> {}
            case Value.Host h -> {}
            case Value.Super s -> {}
        }
    }

    private void function(OwnFunction f, SyntaxNode at) {
        if (f.special && f.walked) a.news();
        f.special = false;
        expose(f);
        if (done.add(f)) a.inlining.general(f, PlanNode.Function.Reached.HANDED_ON, at);
    }

    /** Anybody may call a function, with anything. */
    void expose(OwnFunction f) {
        if (!f.escaped && f.walked) a.news();
        f.escaped = true;
    }

    /** All methods of a class, its constructor among them. */
    private void methods(OwnClass c, SyntaxNode at) {
        if (!done.add(c)) return;
        for (OwnClass base : c.line()) {
            for (Cell member : List.copyOf(base.members.values())) {
                escape(member.get(), "it is a member of " + base.name, at);
            }
        }
    }
}
