package dev.adder.engine.lower;

import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.syntax.BinaryOperator;
import dev.adder.engine.syntax.CompareOperator;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.tree.Arithmetic;
import dev.adder.engine.tree.Attributes;
import dev.adder.engine.tree.Calls;
import dev.adder.engine.tree.Comparison;
import dev.adder.engine.tree.Comprehensions;
import dev.adder.engine.tree.Constant;
import dev.adder.engine.tree.Displays;
import dev.adder.engine.tree.Logic;
import dev.adder.engine.tree.Node;
import dev.adder.engine.tree.Settled;
import dev.adder.engine.tree.Simple;
import dev.adder.engine.tree.Statement;
import dev.adder.engine.tree.Strings;
import dev.adder.engine.tree.Supers;
import dev.adder.engine.tree.Suspension;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.PyTuple;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Expressions. Where one can yield in the middle, what was computed before the yield is kept in temporaries and the
 * yield becomes a statement before the expression; everything else becomes one node per operation.
 */
final class Expressions {
    private final Unit unit;

    Expressions(Unit unit) {
        this.unit = unit;
    }

    private static long position(SyntaxNode n) {
        return Node.position(n.start(), n.end());
    }

    /** Where something is done with an attribute: from its name on when that is on another line than the start. */
    long position(SyntaxNode whole, Expr.Attribute a) {
        int lineEnd = unit.program.source.text().indexOf('\n', whole.start(), a.end());
        return lineEnd < 0 ? position(whole) : Node.position(a.nameStart(), whole.end());
    }

    private boolean lifts(@Nullable Expr e) {
        return unit.suspends && unit.yields.in(e);
    }

    /** Operands in the order they are evaluated: those before a yield go through temporaries. */
    Node[] sequence(List<? extends Expr> operands) {
        int last = operands.size() - 1;
        if (unit.suspends) {
            while (last >= 0 && !lifts(operands.get(last))) last--;
        } else {
            last = -1;
        }
        Node[] nodes = new Node[operands.size()];
        for (int i = 0; i < nodes.length; i++) {
            Expr e = operands.get(i);
            nodes[i] = lower(e);
            if (i < last) nodes[i] = unit.spill(nodes[i], position(e));
        }
        return nodes;
    }

    Node[] pair(Expr first, Expr second) {
        return unit.suspends ? sequence(List.of(first, second)) : new Node[] {lower(first), lower(second)};
    }

    Node lower(Expr e) {
        unit.program.patience.step();
        unit.down(1);
        Node node = plain(e);
        unit.up(1);
        return node;
    }

    private Node plain(Expr e) {
        return switch (e) {
            case Expr.Name n -> unit.load(n, position(n));
            case Expr.Constant c -> new Constant(value(c.value()), position(c));
            case Expr.Call c -> {
                Node node = call(c, position(c));
                yield Leaving.usesUp(c) ? new Settled(node) : node;
            }
            case Expr.Attribute a -> new Attributes.Get(lower(a.value()), unit.scope.mangle(a.name()),
                    unit.program.site(), position(a, a));
            case Expr.Subscript s -> {
                Node[] nodes = pair(s.value(), s.index());
                yield new Attributes.Subscript(nodes[0], nodes[1], position(s));
            }
            case Expr.BinOp b -> binary(b, position(b));
            case Expr.BoolOp b -> bool(b, position(b));
            case Expr.UnaryOp u -> unary(u, position(u));
            case Expr.Compare c -> {
                Node node = compare(c, position(c));
                yield Leaving.usesUp(c) ? new Settled(node) : node;
            }
            case Expr.IfExp i -> conditional(i, position(i));
            case Expr.NamedExpr n -> {
                Node value = lower(n.value());
                yield new Logic.Walrus(unit.target(n.target(), position(n.target())), value, position(n));
            }
            case Expr.Slice s -> slice(s, position(s));
            case Expr.Tuple t -> display(t.elements(), true, position(t));
            case Expr.ListExpr l -> display(l.elements(), false, position(l));
            case Expr.Set s -> new Displays.SetDisplay(elements(s.elements()), foldedSet(s), position(s));
            case Expr.Dict d -> dict(d, position(d));
            case Expr.JoinedStr j -> joined(j, position(j));
            case Expr.FormattedValue v -> formatted(v, position(v));
            case Expr.Lambda l -> new Functions(unit).lambda(l);
            case Expr.GeneratorExp g -> new Functions(unit).generator(g);
            case Expr.ListComp c -> settled(c.generators(), listComp(c, position(c)));
            case Expr.SetComp c -> settled(c.generators(), setComp(c, position(c)));
            case Expr.DictComp c -> settled(c.generators(), dictComp(c, position(c)));
            case Expr.Yield y -> yielded(y, position(y));
            case Expr.YieldFrom y -> delegated(y.value(), false, position(y));
            case Expr.Await a -> delegated(a.value(), true, position(a));
            case Expr.Starred s -> lower(s.value());
        };
    }

    private static Node settled(List<Expr.Comprehension> clauses, Node node) {
        return Leaving.usesUp(clauses) ? new Settled(node) : node;
    }

    static Object value(Literal literal) {
        return switch (literal) {
            case Literal.Str s -> s.plain() != null ? Str.kept(s.plain()) : Str.of(s.codePoints());
            case Literal.Int i -> IntOps.of(i.value());
            case Literal.Float d -> d.value();
            case Literal.Imaginary i -> new PyComplex(0, i.value());
            case Literal.Bytes b -> new PyBytes(b.value());
            case Literal.Named n -> named(n);
        };
    }

    private static Object named(Literal.Named literal) {
        return switch (literal) {
            case NONE -> PyNone.NONE;
            case TRUE -> true;
            case FALSE -> false;
            case ELLIPSIS -> PySingleton.ELLIPSIS;
        };
    }

    static BinaryOp op(BinaryOperator op) {
        return switch (op) {
            case ADD -> BinaryOp.ADD;
            case SUB -> BinaryOp.SUB;
            case MULT -> BinaryOp.MUL;
            case MAT_MULT -> BinaryOp.MATMUL;
            case DIV -> BinaryOp.TRUEDIV;
            case MOD -> BinaryOp.MOD;
            case POW -> BinaryOp.POW;
            case L_SHIFT -> BinaryOp.LSHIFT;
            case R_SHIFT -> BinaryOp.RSHIFT;
            case BIT_OR -> BinaryOp.OR;
            case BIT_XOR -> BinaryOp.XOR;
            case BIT_AND -> BinaryOp.AND;
            case FLOOR_DIV -> BinaryOp.FLOORDIV;
        };
    }

    private Node binary(Expr.BinOp b, long at) {
        Node[] nodes = pair(b.left(), b.right());
        return Arithmetic.of(op(b.op()), nodes[0], nodes[1], at);
    }

    private Node unary(Expr.UnaryOp u, long at) {
        Node operand = lower(u.operand());
        return switch (u.op()) {
            case NOT -> {
                Boolean known = operand instanceof Constant c ? truth(c.value) : null;
                yield known != null ? new Constant(!known, at) : new Logic.Not(operand, at);
            }
            case MINUS -> operand instanceof Constant c && c.value instanceof Long l && l != Long.MIN_VALUE
                    ? new Constant(-l, at)
                    : operand instanceof Constant c && c.value instanceof Double d ? new Constant(-d, at)
                            : new Arithmetic.Negate(operand, at);
            case PLUS -> new Arithmetic.Positive(operand, at);
            case INVERT -> operand instanceof Constant c && c.value instanceof Boolean b
                    ? new Constant(b ? -2L : -1L, at) : new Arithmetic.Invert(operand, at);
        };
    }

    private static @Nullable Boolean truth(@Nullable Object constant) {
        return switch (constant) {
            case Boolean b -> b;
            case Long l -> l != 0;
            case Double d -> d != 0;
            case String s -> !s.isEmpty();
            case null, default -> null;
        };
    }

    /** The statements that an expression needs before it, and then itself, as a list of its own. */
    private Statement into(int slot, Expr e) {
        List<Statement> outer = unit.before;
        unit.before = new ArrayList<>();
        Node value = lower(e);
        unit.before.add(new Simple.AssignLocal(slot, value));
        Statement all = unit.block(unit.before);
        unit.before = outer;
        return all;
    }

    private Node bool(Expr.BoolOp b, long at) {
        List<Expr> values = b.values();
        if (!unit.suspends || !unit.yields.inAny(values.subList(1, values.size()))) {
            Node[] nodes = values.stream().map(this::lower).toArray(Node[]::new);
            return b.and() ? new Logic.And(nodes, at) : new Logic.Or(nodes, at);
        }
        int slot = unit.temporary();
        Node result = new Suspension.Temporary(slot, at);
        unit.before.add(into(slot, values.getFirst()));
        Node goOn = b.and() ? result : new Logic.Not(result, at);
        unit.before.add(shortCircuit(values, 1, slot, goOn));
        return result;
    }

    private Statement shortCircuit(List<Expr> values, int index, int slot, Node goOn) {
        Statement step = into(slot, values.get(index));
        if (index + 1 < values.size()) {
            step = unit.block(List.of(step, shortCircuit(values, index + 1, slot, goOn)));
        }
        return new Clauses(unit).branch(goOn, step, null);
    }

    private Node conditional(Expr.IfExp i, long at) {
        Node test = lower(i.test());
        if (!lifts(i.body()) && !lifts(i.orElse())) {
            return new Logic.IfElse(test, lower(i.body()), lower(i.orElse()), at);
        }
        int slot = unit.temporary();
        unit.before.add(new Clauses(unit).branch(test, into(slot, i.body()), into(slot, i.orElse())));
        return new Suspension.Temporary(slot, at);
    }

    private Node compare(Expr.Compare c, long at) {
        if (c.ops().size() == 1) {
            Node[] nodes = pair(c.left(), c.comparators().getFirst());
            return Comparison.of(c.ops().getFirst(), nodes[0], nodes[1], at);
        }
        if (!unit.suspends || !unit.yields.inAny(c.comparators())) {
            return new Comparison.Chain(lower(c.left()), c.ops().toArray(CompareOperator[]::new),
                    c.comparators().stream().map(this::lower).toArray(Node[]::new), at);
        }
        Node left = unit.spill(lower(c.left()), at);
        int result = unit.temporary();
        unit.before.add(chain(c, 0, left, result, at));
        return new Suspension.Temporary(result, at);
    }

    private Statement chain(Expr.Compare c, int index, Node left, int result, long at) {
        int operand = unit.temporary();
        List<Statement> all = new ArrayList<>();
        all.add(into(operand, c.comparators().get(index)));
        Node right = new Suspension.Temporary(operand, at);
        all.add(new Simple.AssignLocal(result, Comparison.of(c.ops().get(index), left, right, at)));
        if (index + 1 < c.ops().size()) {
            all.add(new Clauses(unit).branch(new Suspension.Temporary(result, at),
                    chain(c, index + 1, right, result, at), null));
        }
        return unit.block(all);
    }

    private Node slice(Expr.Slice s, long at) {
        List<Expr> present = new ArrayList<>();
        if (s.lower() != null) present.add(s.lower());
        if (s.upper() != null) present.add(s.upper());
        if (s.step() != null) present.add(s.step());
        Node[] nodes = sequence(present);
        int next = 0;
        Node none = new Constant(PyNone.NONE, at);
        Node lower = s.lower() == null ? none : nodes[next++];
        Node upper = s.upper() == null ? none : nodes[next++];
        Node step = s.step() == null ? none : nodes[next];
        return new Displays.SliceNode(lower, upper, step, at);
    }

    // ---- calls

    private Node call(Expr.Call c, long at) {
        boolean spread = isSpread(c);
        Node zeroSuper = superCall(c, at);
        if (zeroSuper != null) return zeroSuper;
        List<Expr> arguments = c.arguments();
        if (!c.keywords().isEmpty()) {
            arguments = new ArrayList<>(arguments);
            for (Expr.Keyword k : c.keywords()) arguments.add(k.value());
        }
        boolean lifted = unit.suspends && unit.yields.inAny(arguments);
        if (!lifted && !spread && c.function() instanceof Expr.Attribute a) return method(c, a, arguments);
        Node function = lower(c.function());
        if (lifted) function = unit.spill(function, position(c.function()));
        Node[] nodes = sequence(arguments);
        if (spread) return new Calls.CallStar(function, starArguments(c, nodes), at);
        if (c.keywords().isEmpty()) return Calls.of(function, nodes, at);
        return new Calls.CallN(function, nodes, names(c), at);
    }

    private static boolean isSpread(Expr.Call c) {
        if (!c.keywords().isEmpty()) {
            for (Expr.Keyword k : c.keywords()) if (k.name() == null) return true;
        }
        return isStarred(c.arguments());
    }

    private static boolean isStarred(List<Expr> list) {
        for (int i = 0; i < list.size(); i++) if (list.get(i) instanceof Expr.Starred) return true;
        return false;
    }

    private Node method(Expr.Call c, Expr.Attribute a, List<Expr> arguments) {
        Node object = lower(a.value());
        Node[] nodes = sequence(arguments);
        String name = unit.scope.mangle(a.name());
        int site = unit.program.site();
        long called = position(c, a);
        return c.keywords().isEmpty() ? Calls.ofMethod(object, name, nodes, site, position(a, a), called)
                : new Calls.MethodN(object, name, nodes, names(c), site, position(a, a), called);
    }

    private static String[] names(Expr.Call c) {
        return c.keywords().stream().map(Expr.Keyword::name).toArray(String[]::new);
    }

    private static Calls.Argument[] starArguments(Expr.Call c, Node[] nodes) {
        List<Calls.Argument> list = new ArrayList<>();
        int next = 0;
        for (Expr a : c.arguments()) list.add(new Calls.Argument(nodes[next++], null, a instanceof Expr.Starred));
        for (Expr.Keyword k : c.keywords()) {
            Node node = nodes[next++];
            list.add(k.name() == null ? new Calls.Argument(new Calls.DoubleStar(node), null, true)
                    : new Calls.Argument(node, k.name(), false));
        }
        return list.toArray(Calls.Argument[]::new);
    }

    private @Nullable Node superCall(Expr.Call c, long at) {
        if (!(c.function() instanceof Expr.Name n) || !n.id().equals("super") || !c.arguments().isEmpty()
                || !c.keywords().isEmpty()) {
            return null;
        }
        try {
            Node cls = unit.load("__class__", at);
            boolean parameters = unit.frame.slots().stream().anyMatch(b -> b.parameter() && b.slot() == 0);
            return new Supers(lower(n), cls, parameters, at);
        } catch (NoSuchElementException e) {
            return null;
        }
    }

    // ---- displays and comprehensions

    private Displays.Element[] elements(List<Expr> list) {
        Node[] nodes = sequence(list);
        Displays.Element[] result = new Displays.Element[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            result[i] = new Displays.Element(nodes[i], list.get(i) instanceof Expr.Starred);
        }
        return result;
    }

    private Node display(List<Expr> list, boolean tuple, long at) {
        if (isStarred(list)) {
            return new Displays.StarDisplay(elements(list), tuple, at);
        }
        Node[] nodes = sequence(list);
        if (!tuple) return new Displays.ListDisplay(nodes, at);
        for (Node n : nodes) if (!(n instanceof Constant)) return new Displays.TupleDisplay(nodes, at);
        Object[] values = new Object[nodes.length];
        for (int i = 0; i < values.length; i++) values[i] = ((Constant) nodes[i]).value;
        return new Constant(values.length == 0 ? PyTuple.EMPTY : new PyTuple(values), at);
    }

    private static boolean foldedSet(Expr.Set s) {
        return s.elements().size() >= 3 && s.elements().stream().allMatch(Expressions::isConstant);
    }

    private static boolean isConstant(Expr e) {
        return e instanceof Expr.Constant
                || e instanceof Expr.UnaryOp u && u.operand() instanceof Expr.Constant
                || e instanceof Expr.Tuple t && t.elements().stream().allMatch(Expressions::isConstant);
    }

    private Node dict(Expr.Dict d, long at) {
        List<Expr> order = new ArrayList<>();
        for (int i = 0; i < d.values().size(); i++) {
            Expr key = d.keys().get(i);
            if (key != null) order.add(key);
            order.add(d.values().get(i));
        }
        Node[] nodes = sequence(order);
        @Nullable Node[] keys = new @Nullable Node[d.values().size()];
        Node[] values = new Node[keys.length];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (d.keys().get(i) != null) keys[i] = nodes[next++];
            values[i] = nodes[next++];
        }
        return new Displays.DictDisplay(keys, values, at);
    }

    private Node listComp(Expr.ListComp c, long at) {
        Scope inner = unit.program.scopes.scope(c);
        Clauses clauses = new Clauses(unit);
        if (lifts(c)) {
            return clauses.lifted(c.generators(), inner, new Displays.ListDisplay(new Node[0], at), null, c.element(),
                    at);
        }
        Comprehensions.Clause[] plain = clauses.plain(c.generators(), inner);
        return new Comprehensions.ListLoop(inside(inner, c.element()), plain, Clauses.slots(inner), at);
    }

    private Node setComp(Expr.SetComp c, long at) {
        Scope inner = unit.program.scopes.scope(c);
        Clauses clauses = new Clauses(unit);
        if (lifts(c)) {
            return clauses.lifted(c.generators(), inner,
                    new Displays.SetDisplay(new Displays.Element[0], false, at), null, c.element(), at);
        }
        Comprehensions.Clause[] plain = clauses.plain(c.generators(), inner);
        return new Comprehensions.SetLoop(inside(inner, c.element()), plain, Clauses.slots(inner), at);
    }

    private Node dictComp(Expr.DictComp c, long at) {
        Scope inner = unit.program.scopes.scope(c);
        Clauses clauses = new Clauses(unit);
        if (lifts(c)) {
            return clauses.lifted(c.generators(), inner,
                    new Displays.DictDisplay(new @Nullable Node[0], new Node[0], at), c.key(), c.value(), at);
        }
        Comprehensions.Clause[] plain = clauses.plain(c.generators(), inner);
        return new Comprehensions.DictLoop(inside(inner, c.key()), inside(inner, c.value()), plain,
                Clauses.slots(inner), at);
    }

    private Node inside(Scope inner, Expr e) {
        Scope outer = unit.scope;
        unit.scope = inner;
        Node node = lower(e);
        unit.scope = outer;
        return node;
    }

    // ---- f-strings

    private Node joined(Expr.JoinedStr j, long at) {
        if (j.values().isEmpty()) return new Constant("", at);
        Node[] parts = sequence(j.values());
        if (parts.length == 1 && (parts[0] instanceof Strings.Formatted || parts[0] instanceof Constant)) {
            return parts[0];
        }
        return new Strings.Joined(parts, at);
    }

    private Node formatted(Expr.FormattedValue v, long at) {
        Expr.JoinedStr spec = v.spec();
        if (spec == null) return new Strings.Formatted(lower(v.value()), v.conversion(), new Constant("", at), at);
        Node[] nodes = pair(v.value(), spec);
        return new Strings.Formatted(nodes[0], v.conversion(), nodes[1], at);
    }

    // ---- yield and await

    private Node yielded(Expr.Yield y, long at) {
        Node value = y.value() == null ? new Constant(PyNone.NONE, at) : lower(y.value());
        int slot = unit.temporary();
        unit.before.add(new Suspension.Yield(value, slot, unit.asyncGenerator, at));
        return new Suspension.Temporary(slot, at);
    }

    private Node delegated(Expr operand, boolean await, long at) {
        Node value = lower(operand);
        int slot = unit.temporary();
        unit.before.add(new Suspension.Delegate(value, await, unit.temporary(), slot, at));
        return new Suspension.Temporary(slot, at);
    }
}
