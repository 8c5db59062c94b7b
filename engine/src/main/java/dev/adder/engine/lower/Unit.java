package dev.adder.engine.lower;

import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.tree.Control;
import dev.adder.engine.tree.Definitions.Capture;
import dev.adder.engine.tree.Names;
import dev.adder.engine.tree.Node;
import dev.adder.engine.tree.Resumable;
import dev.adder.engine.tree.Simple;
import dev.adder.engine.tree.Statement;
import dev.adder.engine.tree.Suspending;
import dev.adder.engine.tree.Suspension;
import dev.adder.engine.tree.Tall;
import dev.adder.engine.tree.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * One function, class body or module while it is lowered: its frame's slots, the scope that names are resolved in, and
 * the statements that the expression under way needs to run before it.
 */
final class Unit {
    final Lowering program;
    /** The scope that owns the frame. */
    final Scope frame;
    /** The scope of the code being lowered: the frame's, or that of a comprehension inside. */
    Scope scope;
    /** Whether the unit can stop and go on: a generator or coroutine. */
    final boolean suspends;
    final boolean asyncGenerator;
    /** Whether bare names live in a namespace: class bodies, and {@code exec} with locals. */
    final boolean namespace;
    final Suspends yields = new Suspends();
    final Expressions expressions;
    final Statements statements;
    /** Whether a yield is inside {@code try} or {@code with}. */
    boolean cleans;
    /** What must run before the expression being lowered. */
    List<Statement> before = new ArrayList<>();
    private int level;
    private int highest;
    private int slots;
    private int points;
    private final int firstFree;

    Unit(Lowering program, Scope frame, boolean suspends, boolean asyncGenerator, boolean namespace) {
        this.program = program;
        this.frame = frame;
        this.scope = frame;
        this.suspends = suspends;
        this.asyncGenerator = asyncGenerator;
        this.namespace = namespace;
        this.slots = frame.slots().size();
        int owned = 0;
        for (Binding b : frame.slots()) if (b.kind() != Binding.Kind.FREE) owned++;
        this.firstFree = owned;
        this.expressions = new Expressions(this);
        this.statements = new Statements(this);
    }

    int slots() {
        return slots;
    }

    int points() {
        return points;
    }

    /** A new slot for a value that no name has. */
    int temporary() {
        return slots++;
    }

    /** A new place for a resumable statement to keep where it is. */
    int point() {
        return points++;
    }

    /** Keeps the value of a node in a temporary, so that it is computed before what follows. */
    Node spill(Node node, long position) {
        if (node instanceof dev.adder.engine.tree.Constant || node instanceof Suspension.Temporary) return node;
        int slot = temporary();
        before.add(new Simple.AssignLocal(slot, node));
        return new Suspension.Temporary(slot, position);
    }

    /** One statement out of several. */
    Statement block(List<Statement> all) {
        if (all.size() == 1) return all.getFirst();
        Statement[] array = all.toArray(Statement[]::new);
        for (Statement s : array) if (s instanceof Suspending) return new Resumable.Block(array, point());
        return new Control.Block(array);
    }

    /** Goes down into the tree that is made, by so many nodes. */
    void down(int nodes) {
        level += nodes;
        if (level > highest) highest = level;
    }

    void up(int nodes) {
        level -= nodes;
    }

    /** The body of the unit, which takes much of a stack when its tree is high. */
    Statement measured(Statement body) {
        return highest > Tall.COMMON ? new Tall(body, highest) : body;
    }

    // ---- names

    Node load(String id, long position) {
        return load(scope.resolve(id), position);
    }

    Node load(Expr.Name name, long position) {
        return load(binding(name), position);
    }

    private Binding binding(Expr.Name name) {
        Binding known = name.binding();
        return known != null ? known : scope.resolve(name.id());
    }

    Node load(Binding b, long position) {
        boolean inClass = scope == frame && frame.kind() == Scope.Kind.CLASS;
        return switch (b.kind()) {
            case LOCAL -> b.grows() ? new Names.GrowingLocal(b.slot(), b.name(), position)
                    : new Names.Local(b.slot(), b.name(), position);
            case CELL -> new Names.Owned(b.slot(), b.name(), position);
            case FREE -> {
                Node free = new Names.Free(b.slot() - firstFree, b.name(), position);
                yield inClass ? new Names.InNamespace(b.name(), free, position) : inTypeScope(b, free, position);
            }
            case NAMESPACE -> new Names.InNamespace(b.name(), global(b, position), position);
            case GLOBAL_EXPLICIT -> global(b, position);
            case GLOBAL_IMPLICIT -> {
                Node global = global(b, position);
                yield inClass || namespace && (scope == frame || frame.kind() != Scope.Kind.CLASS)
                        ? new Names.InNamespace(b.name(), global, position)
                        : inTypeScope(b, global, position);
            }
        };
    }

    private Node inTypeScope(Binding b, Node otherwise, long position) {
        if (!scope.seesClass()) return otherwise;
        Binding dict = scope.resolve("__classdict__");
        if (dict.name().equals(b.name()) || dict.kind() != Binding.Kind.FREE) return otherwise;
        return new Names.InClassDict(new Names.Free(dict.slot() - firstFree, dict.name(), position), b.name(),
                otherwise, position);
    }

    private Node global(Binding b, long position) {
        boolean assigned = b.assigned() && scope.kind() == Scope.Kind.MODULE;
        return new Names.Global(b.slot(), b.name(), assigned, position);
    }

    Target target(String id, long position) {
        return target(scope.resolve(id), position);
    }

    Target target(Expr.Name name, long position) {
        return target(binding(name), position);
    }

    Target target(Binding b, long position) {
        return switch (b.kind()) {
            case LOCAL -> new Names.LocalTarget(b.slot(), b.name(), position);
            case CELL -> new Names.OwnedTarget(b.slot(), b.name(), position);
            case FREE -> new Names.FreeTarget(b.slot() - firstFree, b.name(), position);
            case NAMESPACE -> new Names.NamespaceTarget(b.name(), position);
            case GLOBAL_EXPLICIT -> new Names.GlobalTarget(b.slot(), b.name(), position);
            case GLOBAL_IMPLICIT -> namespace ? new Names.NamespaceTarget(b.name(), position)
                    : new Names.GlobalTarget(b.slot(), b.name(), position);
        };
    }

    /** Where a function made in this unit takes its cells from. */
    Capture[] captures(Scope inner) {
        List<Scope.Capture> list = inner.captures();
        Capture[] result = new Capture[list.size()];
        List<Binding> own = frame.slots();
        for (int i = 0; i < result.length; i++) {
            int from = list.get(i).from();
            boolean closure = own.get(from).kind() == Binding.Kind.FREE;
            result[i] = new Capture(closure, closure ? from - firstFree : from);
        }
        return result;
    }
}
