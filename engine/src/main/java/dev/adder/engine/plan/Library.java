package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import dev.adder.engine.syntax.SyntaxNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What builtins and functions of the library do with what they are given, as far as it matters to a plan. */
final class Library {
    /** What gives back the function that it is called with. */
    static final String WRAPPER = "@";

    private final Analysis a;
    private final Map<SyntaxNode, Value.Partial> partials = new IdentityHashMap<>();

    Library(Analysis analysis) {
        this.a = analysis;
    }

    Values call(Value.Std std, Given g) {
        String name = std.name;
        switch (std.role) {
            case OPEN -> {
                a.any(reason(name), g.site);
                return handed(name, g);
            }
            case ENDING -> {
                a.calls.ends();
                return harmless(name, g);
            }
            case HARMLESS -> {
                return harmless(name, g);
            }
            case OVER_ITEMS -> {
                return a.hosts.overItems(name, g);
            }
            case KEYED -> {
                return a.hosts.keyed(name, g);
            }
            case TASKS -> {
                return tasks(g);
            }
            case HOST -> {
                return a.hosts.host(String.valueOf(Known.HOSTS.get(name))).alone();
            }
            case CARRYING -> {
                return carried(name, g);
            }
            case OTHER -> {
                return special(name, g);
            }
        }
        throw new IllegalStateException(name);
    }

    /** A container or iterator over what is given, or one of its items. */
    private Values carried(String name, Given g) {
        if (name.equals("iter") && g.positional.size() > 1) return handed(name, g);
        Values all = g.all();
        if (Known.GIVING.contains(name)) return a.terms.contents(all).plus(all).orUnknown();
        return all.items().isEmpty() ? Values.PLAIN : a.bagOf(g.site, a.terms.contents(all).plus(all));
    }

    private static String reason(String name) {
        return switch (name) {
            case "eval", "exec" -> name + " runs text that is not looked at";
            default -> name + " reaches what the text does not name";
        };
    }

    private Values harmless(String name, Given g) {
        for (Map.Entry<String, Arg> k : g.keywords.entrySet()) {
            a.escapes.escape(k.getValue().values, "it is handed to " + name, g.site);
        }
        return Values.PLAIN;
    }

    private Values tasks(Given g) {
        Values all = g.all();
        Values held = all.plus(a.terms.contents(all));
        return held.items().isEmpty() ? Values.UNKNOWN : a.bagOf(g.site, held).plus(all).orUnknown();
    }

    /** What is handed to the library may be called at any time. */
    private Values handed(String name, Given g) {
        a.escapes.escape(g.all(), "it is handed to " + name, g.site);
        return Known.FRESH.contains(name) ? Values.PLAIN : Values.UNKNOWN;
    }

    private Values special(String name, Given g) {
        Arg first = g.first();
        switch (name) {
            case "getattr" -> {
                return attribute(g);
            }
            case "setattr" -> {
                return setAttribute(g);
            }
            case "vars" -> {
                if (first == null) {
                    a.any("vars reaches what the text does not name", g.site);
                } else {
                    a.escapes.reflect(first.values, "its attributes are read by vars", g.site);
                }
                return Values.UNKNOWN;
            }
            case "type" -> {
                return g.positional.size() == 1 && first != null ? classOf(first.values) : handed(name, g);
            }
            case "super" -> {
                return above();
            }
            case "operator.attrgetter", "operator.methodcaller" -> {
                byText(g);
                return handed(name, g);
            }
            case "functools.partial", "functools.partialmethod" -> {
                return partial(g);
            }
            case "functools.wraps" -> {
                a.flow(a.field("__wrapped__"), g.all());
                for (Value v : g.all().items()) {
                    boolean object = v instanceof OwnClass || v instanceof OwnClass.Instance;
                    if (object) a.escapes.escape(v.alone(), "its attributes are copied", g.site);
                }
                return a.std(WRAPPER).alone();
            }
            case WRAPPER -> {
                return first == null ? Values.UNKNOWN : first.values;
            }
            case "asyncio.to_thread" -> {
                return run(g, 0, name);
            }
            case "threading.Thread", "threading.Timer" -> {
                return thread(name, g);
            }
            default -> {
                boolean makes = Known.WRAPPER_MAKERS.contains(name) && g.all().items().isEmpty();
                return makes ? a.std(WRAPPER).alone() : handed(name, g);
            }
        }
    }

    /** Calls the function among the arguments with those after it. */
    Values run(Given g, int at, String via) {
        if (g.positional.size() <= at) {
            a.escapes.escape(g.all(), "it is handed to " + via, g.site);
            return Values.UNKNOWN;
        }
        return a.calls.callback(g.positional.get(at).values, g.from(at + 1), via, g.site);
    }

    private Values thread(String name, Given g) {
        boolean timer = name.endsWith("Timer");
        Arg target = timer ? g.at(1, "function") : g.at(1, "target");
        if (target == null) return handed(name, g);
        Arg args = timer ? g.at(2, "args") : g.at(3, "args");
        Arg names = timer ? g.at(3, "kwargs") : g.at(4, "kwargs");
        Given inner = g.fresh();
        if (args != null) spread(args, inner);
        if (names != null) {
            inner.names = new Arg(a.terms.contents(names.values), new Origin.Expression("**kwargs", List.of()),
                    a.frame);
        }
        a.calls.callback(target.values, inner, name, g.site);
        return Values.PLAIN;
    }

    /** Arguments in a tuple that is written out are known one by one. */
    private void spread(Arg args, Given inner) {
        List<Arg> parts = args.parts(a.terms);
        if (parts != null) {
            inner.positional.addAll(parts);
        } else {
            inner.rest = new Arg(a.terms.contents(args.values), new Origin.Expression("*args", List.of()), a.frame);
        }
    }

    private @Nullable String text(@Nullable Arg arg) {
        List<String> texts = texts(arg);
        return texts.size() == 1 ? texts.getFirst() : null;
    }

    /** All texts that an argument can be; empty when they are not known. */
    private List<String> texts(@Nullable Arg arg) {
        List<Data> values = arg == null ? List.of() : arg.kept(a.origins).values();
        boolean plain = values.stream().allMatch(v -> v instanceof Data.Text);
        return plain ? values.stream().map(v -> ((Data.Text) v).value()).distinct().toList() : List.of();
    }

    private Values attribute(Given g) {
        Arg owner = g.first();
        if (owner == null || g.rest != null) {
            a.any("getattr reads what the text does not name", g.site);
            return Values.UNKNOWN;
        }
        Arg otherwise = g.positional.size() > 2 ? g.positional.get(2) : null;
        Values other = otherwise == null ? Values.PLAIN : otherwise.values;
        List<String> names = texts(g.positional.size() > 1 ? g.positional.get(1) : null);
        if (!names.isEmpty()) {
            Values read = other;
            for (String name : names) read = read.plus(a.members.load(owner.values, name, g.site, false));
            return read;
        }
        Values all = other.orUnknown();
        for (Value v : owner.values.items()) if (v instanceof Value.Space s) all = all.plus(a.tools.anyOf(s).alone());
        if (owner.values.only() instanceof Value.Space) return all.unknown() ? new Values(false, all.items()) : all;
        boolean own = !owner.values.unknown();
        for (Value v : owner.values.items()) {
            own &= v instanceof OwnClass || v instanceof OwnClass.Instance || v instanceof Value.Space;
        }
        if (!own) a.any("getattr reads what the text does not name", g.site);
        if (!owner.values.plain()) a.escapes.reflect(owner.values, "getattr reads its attributes", g.site);
        return all;
    }

    private Values setAttribute(Given g) {
        String name = text(g.positional.size() > 1 ? g.positional.get(1) : null);
        Values value = g.positional.size() > 2 ? g.positional.get(2).values : g.all();
        if (name != null) {
            a.flow(a.field(name), value);
        } else {
            Arg owner = g.first();
            a.escapes.reflect(owner == null ? Values.UNKNOWN : owner.values, "setattr sets its attributes", g.site);
        }
        a.escapes.escape(value, "it is handed to setattr", g.site);
        return Values.PLAIN;
    }

    private Values classOf(Values values) {
        Values all = values.unknown() ? a.classes.any().orUnknown() : Values.PLAIN;
        for (Value v : values.items()) if (v instanceof OwnClass.Instance i) all = all.plus(i.cls.alone());
        return all;
    }

    private Values above() {
        for (Frame x = a.frame; x != null; x = x.caller) {
            OwnFunction f = x.function;
            if (f != null && f.owner != null) return f.owner.above.alone();
        }
        return Values.UNKNOWN;
    }

    private void byText(Given g) {
        boolean plain = g.rest == null;
        for (Arg arg : g.positional) {
            String name = text(arg);
            plain &= name != null && List.of(name.split("\\.")).stream().noneMatch(Known.HIDDEN_ATTRIBUTES::contains);
        }
        if (!plain) a.any("attributes are read by names that the text does not show", g.site);
        a.escapes.reflect(Values.UNKNOWN, "its attributes are read by name", g.site);
    }

    private Values partial(Given g) {
        Arg target = g.first();
        if (target == null) return handed("functools.partial", g);
        for (Frame x = a.frame; x != null; x = x.caller) if (x.function != null) x.function.keeps = true;
        Given inner = g.from(1).held();
        Value.Partial known = partials.get(g.site);
        if (known == null) {
            known = new Value.Partial(inner);
            partials.put(g.site, known);
        } else {
            known.given = inner.joined(known.given, a);
        }
        a.flow(known.target, target.values);
        return target.values.unknown() ? known.alone().orUnknown() : known.alone();
    }

    /** The module or member that an import names. */
    Values imported(String module, @Nullable String member) {
        Value.Space space = a.tools.module(module);
        if (space != null) {
            if (member == null) return space.alone();
            if (member.equals("final_answer") && space.prefix.isEmpty()) return a.std(member).alone();
            return a.tools.member(space, member);
        }
        Value.Space inner = member == null ? null : a.tools.module(module + "." + member);
        if (inner != null) return inner.alone();
        String top = module.equals("builtins") && member != null ? "" : module;
        String full = member == null ? module : top.isEmpty() ? member : top + "." + member;
        return a.std(full).alone();
    }

    /** Whether importing a name gives everything away. */
    void noteImport(String module, @Nullable String member, SyntaxNode at) {
        String full = member == null ? module : module + "." + member;
        if (full.equals("__main__") || full.startsWith("__main__.") || full.equals("sys.modules")) {
            a.any(full + " gives what the text does not name", at);
        }
    }
}
