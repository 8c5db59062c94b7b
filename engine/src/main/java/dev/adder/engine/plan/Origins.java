package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where values come from: constants, results of calls, loops, input, or just an expression. */
final class Origins {
    private static final int MOST_ELEMENTS = 50;
    private static final int MOST_PARTS = 100;
    private static final int MOST_NESTED = 30;
    private static final Set<String> SAME_ITEMS = Set.of("list", "tuple", "sorted", "reversed", "iter");

    private final Analysis a;
    private final Constants constants;
    private final Map<SyntaxNode, Integer> numbers = new IdentityHashMap<>();
    private int parts;
    private int nesting;

    Origins(Analysis analysis, Survey survey) {
        this.a = analysis;
        this.constants = new Constants(survey);
    }

    /** The call of a tool at a place has this number in the plan. */
    void numbered(SyntaxNode site, int number) {
        numbers.put(site, number);
    }

    /** The place calls one of several. */
    void unnumbered(SyntaxNode site) {
        numbers.remove(site);
    }

    @Nullable
    Data constant(Expr e, Frame frame) {
        return constants.of(e, frame, false, this);
    }

    void start() {
        constants.start();
        nesting = 0;
    }

    /** Where an expression comes from; {@code direct} when nobody can change what it gives any more. */
    Origin of(Expr e, Frame frame, boolean direct) {
        if (nesting > MOST_NESTED) return new Origin.Expression(a.text(e), List.of());
        nesting++;
        Origin origin = found(e, frame, direct);
        nesting--;
        return origin;
    }

    private Origin found(Expr e, Frame frame, boolean direct) {
        Data constant = constants.of(e, frame, direct, this);
        if (constant != null) return new Origin.Constant(constant);
        return switch (e) {
            case Expr.Name n -> name(n, frame);
            case Expr.IfExp i -> {
                Data one = constants.of(i.body(), frame, direct, this);
                Data other = constants.of(i.orElse(), frame, direct, this);
                yield one == null || other == null ? expression(e, frame)
                        : new Origin.OneOf(List.of(one, other), a.text(e));
            }
            case Expr.Await w -> of(w.value(), frame, direct);
            case Expr.Call c -> {
                Integer number = numbers.get(c);
                yield number != null ? new Origin.Result(number, a.text(c))
                        : isInput(c) ? new Origin.Input(a.text(c)) : expression(e, frame);
            }
            case Expr.Attribute x -> part(e, x.value(), frame);
            case Expr.Subscript s -> part(e, s.value(), frame);
            default -> expression(e, frame);
        };
    }

    private Origin part(Expr whole, Expr of, Frame frame) {
        if (isInput(whole)) return new Origin.Input(a.text(whole));
        return switch (of(of, frame, false)) {
            case Origin.Result r -> new Origin.Result(r.call(), a.text(whole));
            case Origin.Input i -> new Origin.Input(a.text(whole));
            default -> expression(whole, frame);
        };
    }

    private static boolean isInput(Expr e) {
        return switch (e) {
            case Expr.Call c -> c.function() instanceof Expr.Name n ? n.id().equals("input") : isInput(c.function());
            case Expr.Subscript s -> isInput(s.value());
            case Expr.Attribute x when x.value() instanceof Expr.Name n ->
                n.id().equals("sys") && (x.name().equals("argv") || x.name().equals("stdin"))
                        || n.id().equals("os") && (x.name().equals("environ") || x.name().equals("getenv"));
            case Expr.Attribute x -> isInput(x.value());
            default -> false;
        };
    }

    private Origin name(Expr.Name n, Frame frame) {
        Variable v = a.survey.variable(n);
        if (v.stores != 1) return new Origin.Expression(n.id(), List.of());
        Arg given = frame.given.get(v);
        Origin known = given != null ? given.kept(this) : stored(v, frame);
        return switch (known) {
            case null -> new Origin.Expression(n.id(), List.of());
            case Origin.Constant c -> new Origin.Expression(n.id(), List.of());
            case Origin.Result r when given == null -> new Origin.Result(r.call(), n.id());
            case Origin.Input i when given == null -> new Origin.Input(n.id());
            case Origin.Expression x when given == null -> new Origin.Expression(n.id(), x.calls());
            default -> known;
        };
    }

    private Origin expression(Expr e, Frame frame) {
        return new Origin.Expression(a.text(e), calls(e, frame));
    }

    /** The calls whose results are seen in an expression. */
    private List<Integer> calls(Expr e, Frame frame) {
        List<Integer> found = new ArrayList<>(2);
        parts = 0;
        collect(e, frame, found);
        return found;
    }

    private void collect(Expr e, Frame frame, List<Integer> found) {
        if (++parts > MOST_PARTS) return;
        Integer number = numbers.get(e);
        if (number != null) add(number, found);
        if (e instanceof Expr.Name n) {
            Variable v = a.survey.variable(n);
            for (int x : calls(v, frame)) add(x, found);
            Arg given = frame.given.get(v);
            if (given == null) return;
            switch (given.kept(this)) {
                case Origin.Result r -> add(r.call(), found);
                case Origin.Expression x -> x.calls().forEach(c -> add(c, found));
                default -> {}
            }
            return;
        }
        Parts.of(e, x -> collect(x, frame, found));
        switch (e) {
            case Expr.ListComp c -> over(c.generators(), c.element(), frame, found);
            case Expr.SetComp c -> over(c.generators(), c.element(), frame, found);
            case Expr.GeneratorExp c -> over(c.generators(), c.element(), frame, found);
            case Expr.DictComp c -> over(c.generators(), c.value(), frame, found);
            default -> {}
        }
    }

    private void over(List<Expr.Comprehension> clauses, Expr element, Frame frame, List<Integer> found) {
        for (Expr.Comprehension c : clauses) collect(c.iterable(), frame, found);
        collect(element, frame, found);
    }

    private static void add(int number, List<Integer> found) {
        if (!found.contains(number)) found.add(number);
    }

    /** What the only assignment of a variable gives it; null when it has not been seen. */
    @Nullable
    Origin stored(Variable v, Frame frame) {
        Stored s = frame.stored.get(v);
        if (s == null || s.looking || nesting > MOST_NESTED) return null;
        Origin known = s.origin;
        if (known == null) {
            s.looking = true;
            nesting++;
            known = s.loop ? new Origin.Each(v.name, a.text(s.expr), items(s, frame)) : of(s.expr, frame, false);
            nesting--;
            s.looking = false;
            s.origin = known;
        }
        return known;
    }

    /** All values of a loop's variable; empty when they are not known. */
    private List<Data> items(Stored s, Frame frame) {
        List<Data> items = elements(s.expr, frame);
        for (int place : s.part) {
            List<Data> parts = new ArrayList<>(items.size());
            for (Data item : items) {
                if (!(item instanceof Data.List l) || place >= l.size()) return List.of();
                parts.add(l.get(place));
            }
            items = parts;
        }
        return items;
    }

    /** The calls whose results are in what a variable gets. */
    private List<Integer> calls(Variable v, Frame frame) {
        Stored s = frame.stored.get(v);
        if (s == null || s.looking || nesting > MOST_NESTED) return List.of();
        List<Integer> known = s.calls;
        if (known == null) {
            s.looking = true;
            nesting++;
            List<Integer> found = new ArrayList<>(2);
            collect(s.expr, frame, found);
            nesting--;
            s.looking = false;
            known = found;
            s.calls = found;
        }
        return known;
    }

    /** How often a loop over something goes round; null when that is not known. */
    @Nullable
    Long times(Expr e, Frame frame) {
        return switch (e) {
            case Expr.ListExpr l -> size(l.elements());
            case Expr.Tuple t -> size(t.elements());
            case Expr.Call c when c.keywords().isEmpty() && library(c) instanceof String name -> times(c, name, frame);
            default -> switch (constant(e, frame)) {
                case Data.Text t -> (long) t.value().codePointCount(0, t.value().length());
                case Data.List l -> (long) l.size();
                case Data.Bytes b -> (long) b.size();
                case null, default -> null;
            };
        };
    }

    private static @Nullable Long size(List<Expr> elements) {
        for (Expr x : elements) if (x instanceof Expr.Starred) return null;
        return (long) elements.size();
    }

    /** The builtin that a call names; null when it is none. */
    private @Nullable String library(Expr.Call c) {
        if (!(c.function() instanceof Expr.Name n)) return null;
        Variable v = a.survey.variable(n);
        boolean builtin = v.global && v.stores == 0 && !a.tools.isName(n.id()) && !a.defined.contains(n.id());
        return builtin && !a.survey.dynamic ? n.id() : null;
    }

    private @Nullable Long times(Expr.Call c, String name, Frame frame) {
        if (name.equals("range")) {
            long[] range = range(c, frame);
            return range == null ? null : range[3];
        }
        boolean same = SAME_ITEMS.contains(name) && c.arguments().size() == 1;
        if (same || name.equals("enumerate") && !c.arguments().isEmpty()) return times(c.arguments().getFirst(), frame);
        if (!name.equals("zip") || c.arguments().isEmpty()) return null;
        Long least = null;
        for (Expr e : c.arguments()) {
            Long times = times(e, frame);
            if (times == null) return null;
            least = least == null ? times : Long.valueOf(Math.min(least, times));
        }
        return least;
    }

    /** Start, stop, step and length of a constant range. */
    private long @Nullable [] range(Expr.Call c, Frame frame) {
        long[] parts = new long[3];
        int n = c.arguments().size();
        if (n < 1 || n > 3) return null;
        for (int i = 0; i < n; i++) {
            if (!(constant(c.arguments().get(i), frame) instanceof Data.Int x) || Math.abs(x.value()) > 1L << 50) {
                return null;
            }
            parts[i] = x.value();
        }
        long start = n == 1 ? 0 : parts[0];
        long stop = n == 1 ? parts[0] : parts[1];
        long step = n == 3 ? parts[2] : 1;
        if (step == 0) return null;
        long length = step > 0 ? Math.max(0, (stop - start + step - 1) / step)
                : Math.max(0, (start - stop - step - 1) / -step);
        return new long[] {start, stop, step, length};
    }

    /** All that a loop over something gives, in order; empty when that is not known, or is a lot. */
    List<Data> elements(Expr e, Frame frame) {
        if (e instanceof Expr.Call c && c.keywords().isEmpty() && library(c) instanceof String name) {
            if (SAME_ITEMS.contains(name) && c.arguments().size() == 1) {
                return elements(c.arguments().getFirst(), frame);
            }
            long[] range = name.equals("range") ? range(c, frame) : null;
            if (range == null || range[3] > MOST_ELEMENTS) return List.of();
            List<Data> items = new ArrayList<>();
            for (long i = 0; i < range[3]; i++) items.add(Data.of(range[0] + i * range[2]));
            return items;
        }
        boolean display = e instanceof Expr.ListExpr || e instanceof Expr.Set;
        List<Expr> written = e instanceof Expr.ListExpr l ? l.elements() : e instanceof Expr.Set s ? s.elements()
                : List.of();
        if (!display) {
            return constant(e, frame) instanceof Data.List l && l.size() <= MOST_ELEMENTS ? l.items() : List.of();
        }
        List<Data> items = new ArrayList<>();
        for (Expr x : written) {
            Data item = x instanceof Expr.Starred ? null : constant(x, frame);
            if (item == null || items.size() >= MOST_ELEMENTS) return List.of();
            items.add(item);
        }
        return items;
    }
}
