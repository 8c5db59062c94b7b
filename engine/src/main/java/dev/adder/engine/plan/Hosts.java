package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What calls functions again and again or beside the program: {@code map}, executors, groups of tasks, loops. */
final class Hosts {
    private static final Set<String> RUNNING = Set.of("submit", "map", "create_task", "run_in_executor",
            "run_until_complete", "call_soon", "call_later", "call_at", "call_soon_threadsafe");
    /** Methods of containers that give themselves, or numbers, or nothing. */
    private static final Set<String> CALLING = Set.of("sort", "add_done_callback", "then", "register");

    private final Analysis a;
    private final Map<String, Value.Host> hosts = new HashMap<>();
    private final Map<Value, Map<String, Value.Member>> members = new IdentityHashMap<>();

    Hosts(Analysis analysis) {
        this.a = analysis;
    }

    Value.Host host(String kind) {
        return hosts.computeIfAbsent(kind, Value.Host::new);
    }

    Values member(Value owner, String name) {
        return members.computeIfAbsent(owner, o -> new HashMap<>())
                .computeIfAbsent(name, n -> new Value.Member(owner, n)).alone();
    }

    /** How the steps of a call run beside others; null when they do not. */
    @Nullable
    String beside(Values function) {
        for (Value v : function.items()) {
            if (v instanceof Value.Std s && s.role == Known.Role.TASKS && Known.BESIDE.contains(s.name)) return s.name;
            if (v instanceof Value.Std s && s.name.startsWith("threading.T")) return s.name;
            if (v instanceof Value.Member m && m.owner instanceof Value.Host h && RUNNING.contains(m.name)
                    && !m.name.equals("run_until_complete")) {
                return h.kind + "." + m.name;
            }
        }
        return null;
    }

    /** Whether the coroutines that a call is given surely run. */
    boolean waits(Values function) {
        return switch (function.only()) {
            case Value.Std s ->
                s.role == Known.Role.TASKS && (s.name.equals("asyncio.gather") || s.name.equals("asyncio.run"));
            case Value.Member m -> m.owner instanceof Value.Host h && (h.kind.equals("TaskGroup")
                    || h.kind.endsWith("Executor") || m.name.equals("run_until_complete"));
            case null, default -> false;
        };
    }

    Values call(Value.Member m, Given g) {
        if (m.owner instanceof Value.Bag b) return container(b, m.name, g);
        Value.Host h = (Value.Host) m.owner;
        String name = h.kind + "." + m.name;
        return switch (m.name) {
            case "submit", "call_soon", "call_soon_threadsafe" -> held(g, a.library.run(g, 0, name));
            case "run_in_executor", "call_later", "call_at" -> held(g, a.library.run(g, 1, name));
            case "map" -> each(name, g);
            case "create_task", "run_until_complete" -> held(g, g.all());
            case "shutdown", "close", "stop", "is_running", "time" -> Values.PLAIN;
            default -> {
                a.escapes.escape(g.all(), "it is handed to " + name, g.site);
                yield Values.UNKNOWN;
            }
        };
    }

    /** A task or future that gives this. */
    private Values held(Given g, Values result) {
        return a.bagOf(g.site, result).plus(result).orUnknown();
    }

    private Values container(Value.Bag b, String name, Given g) {
        Values all = g.all();
        if (CALLING.contains(name)) {
            a.escapes.escape(all, "it is handed to ." + name, g.site);
        } else {
            a.flow(b.held, all);
        }
        return b.held.get().plus(b.alone()).orUnknown();
    }

    Values overItems(String name, Given g) {
        return each(name, g);
    }

    /** {@code map} and its like: the first argument is called with items of the others. */
    private Values each(String name, Given g) {
        Arg function = g.first();
        if (function == null || g.positional.size() < 2) {
            a.escapes.escape(g.all(), "it is handed to " + name, g.site);
            return Values.UNKNOWN;
        }
        List<Arg> over = g.positional.subList(1, g.positional.size());
        String shown = over.getFirst().shown(a);
        Given inner = g.fresh();
        if (name.equals("itertools.starmap")) {
            inner.rest = new Arg(a.terms.contents(over.getFirst().values), new Origin.Expression("*each", List.of()),
                    a.frame);
        } else {
            if (name.equals("functools.reduce")) inner.positional.add(soFar(over));
            int most = name.endsWith("map") ? over.size() : 1;
            for (Arg x : over.subList(0, most)) inner.positional.add(item(x, shown.isEmpty() ? "" : x.shown(a)));
        }
        Values result = loop(name, function.values, inner, over.getFirst(), shown);
        Values held = result.plus(name.endsWith("map") ? Values.PLAIN : a.terms.contents(g.all()));
        return a.bagOf(g.site, held).plus(name.equals("functools.reduce") ? held.orUnknown() : Values.PLAIN);
    }

    /** What {@code reduce} has so far. */
    private Arg soFar(List<Arg> over) {
        Values all = Values.UNKNOWN;
        for (Arg x : over) all = all.plus(x.values).plus(a.terms.contents(x.values));
        return new Arg(all, new Origin.Expression("...", List.of()), a.frame);
    }

    private Arg item(Arg over, String shown) {
        List<Data> elements = over.elements(a.origins);
        return new Arg(a.terms.contents(over.values), new Origin.Each("each", shown, elements), a.frame);
    }

    private Values loop(String name, Values function, Given inner, Arg over, String shown) {
        boolean certain = a.draft.certain;
        Long times = over.times(a.origins);
        boolean lazy = !name.contains("Executor") && !Known.KEYED.contains(name) && !name.equals("functools.reduce");
        a.draft.certain = certain && !lazy && times != null && times > (name.equals("functools.reduce") ? 1 : 0);
        List<PlanNode> outer = a.draft.begin();
        Values result = a.calls.callback(function, inner, name, inner.site);
        List<PlanNode> steps = a.draft.end(outer);
        a.draft.certain = certain && !a.frame.left;
        if (!steps.isEmpty()) {
            Long shownTimes = name.equals("functools.reduce") ? null : times;
            a.draft.add(new PlanNode.Loop("each", shown, shownTimes, lazy, steps, a.place(inner.site)));
        }
        return result;
    }

    /** {@code sorted} and its like: {@code key} is called with items of the others. */
    Values keyed(String name, Given g) {
        Arg key = g.keywords.get("key");
        Values all = Values.PLAIN;
        for (Arg x : g.positional) all = all.plus(x.values);
        if (g.rest != null) all = all.plus(g.rest.values);
        all = all.plus(a.terms.contents(all));
        Arg second = name.equals("itertools.groupby") && g.positional.size() > 1 ? g.positional.get(1) : null;
        if (second != null) key = second;
        if (key != null && !g.positional.isEmpty()) {
            boolean last = name.startsWith("heapq.n") && g.positional.size() > 1;
            Arg over = g.positional.get(last ? 1 : 0);
            Given inner = g.fresh();
            inner.positional.add(item(over, over.shown(a)));
            loop(name, key.values, inner, over, over.shown(a));
        } else if (key != null) {
            a.escapes.escape(key.values, "it is handed to " + name, g.site);
        }
        boolean one = name.equals("min") || name.equals("max");
        return one ? all.orUnknown() : a.bagOf(g.site, all);
    }
}
