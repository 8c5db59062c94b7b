package dev.adder.sdk;

import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The named types behind a set of tools, in the order they are met, each under a name of its own: two records of one
 * name that differ are told apart by a number. Long lists of literals get a name as well.
 */
final class RecordTypes {
    private static final int MAX_TYPES = 20_000;
    private static final int MAX_DEPTH = 200;
    private static final int LONG_LITERAL = 120;
    private static final int NAME_LENGTH = 12;
    private static final int WORTH_A_NAME = 75;
    private static final int MAX_LITERAL = 8_000;
    private static final int MAX_VALUES = 250;

    /** Names that annotations need for themselves. */
    private static final Set<String> TAKEN = Set.of(
            "Any", "Literal", "TypedDict", "NotRequired", "Never", "Decimal", "Awaitable", "Callable", "Iterable",
            "Iterator", "ModuleType", "Media", "None", "True", "False", "int", "float", "bool", "str", "bytes", "list",
            "dict", "set", "frozenset", "tuple", "type", "dataclass", "object");

    private static final Pattern TWO_WORDS = Pattern.compile("[a-z0-9][A-Z]");

    /**
     * A named type: a record, or another type behind a name.
     *
     * @param given whether programs pass it
     * @param inner whether it is only a part of what programs get
     * @param shape how it reads
     */
    record Named(String name, Type type, boolean given, boolean inner, String shape) {}

    /**
     * A type that was met, before it has its name.
     *
     * @param full the name that it brings along
     * @param brief that name without the name of the type around it, where it begins so
     * @param shape how it reads, under the brief name
     */
    private record Entry(Type key, Type body, String full, String brief, String shape, boolean given, boolean inner) {}

    private final Map<Type, Entry> entries = new LinkedHashMap<>();
    private final Map<Type, Entry> byIdentity = new IdentityHashMap<>();
    private final Map<String, Entry> byShape = new HashMap<>();
    private final Map<Entry, Named> names = new IdentityHashMap<>();
    private final Map<Type, Named> aliases = new HashMap<>();
    private final List<Named> all = new ArrayList<>();
    private final LiteralNames literals = new LiteralNames();
    private final Map<String, Integer> numbered = new HashMap<>();
    private final Set<String> reserved = new HashSet<>(TAKEN);
    private final Set<String> givenNames = new HashSet<>();
    /** The names of the types that were met, as what is around their parts. */
    private final Set<String> around = new HashSet<>();
    private List<Tool> tools = List.of();
    private boolean given;
    private int depth;

    /** The named types of these tools; those of parameters are known as given. */
    static RecordTypes of(Collection<Tool> tools) {
        RecordTypes types = new RecordTypes();
        for (Tool tool : tools) {
            types.reserved.add(tool.name().name());
            types.reserved.addAll(List.of(tool.name().namespace().split("\\.")));
        }
        types.given = true;
        for (Tool tool : tools) {
            String around = Names.className(tool.originalName());
            tool.parameters().forEach(p -> types.visitAll(p.type(), p.name(), around));
        }
        types.given = false;
        tools.forEach(t -> types.visitAll(t.result(), t.name().name(), ""));
        types.nameEntries();
        types.nameLiterals();
        types.tools = List.copyOf(tools);
        return types;
    }

    /** All named types. */
    Collection<Named> all() {
        return all;
    }

    /** Whether programs get values of a named type, and do not only pass them. */
    boolean isReturned(Named type) {
        if (!type.given) {
            return true;
        }
        RecordTypes results = new RecordTypes();
        tools.forEach(t -> results.visitAll(t.result(), t.name().name(), ""));
        return results.byShape.containsKey(type.shape);
    }

    /** Whether there are too many values, or too long ones, for a type to name them all. */
    static boolean isTooLong(Type.Literal literal) {
        return literal.values().size() > MAX_VALUES || text(literal).length() > MAX_LITERAL;
    }

    /** The type as text, named types under their own names. */
    String print(Type type) {
        if (depth > MAX_DEPTH) {
            return "Any";
        }
        depth++;
        try {
            return switch (type) {
                case Type.Record r -> name(r);
                case Type.Ref r -> r.target() instanceof Type.Record record ? name(record) : name(r);
                case Type.Constrained c -> print(c.base());
                case Type.ListOf l -> "list[" + print(l.item()) + "]";
                case Type.SetOf s -> (s.frozen() ? "frozenset[" : "set[") + print(s.item()) + "]";
                case Type.DictOf d -> "dict[" + print(d.key()) + ", " + print(d.value()) + "]";
                case Type.TupleOf t when !t.items().isEmpty() ->
                    "tuple[" + String.join(", ", t.items().stream().map(this::print).toList())
                            + (t.variadic() ? ", ...]" : "]");
                case Type.Union u -> union(u);
                case Type.Awaitable a -> "Awaitable[" + print(a.result()) + "]";
                case Type.Literal l -> literal(l);
                default -> type.toPython();
            };
        } finally {
            depth--;
        }
    }

    private String literal(Type.Literal literal) {
        if (isTooLong(literal)) {
            return Types.widen(literal).toPython();
        }
        Named alias = aliases.get(literal);
        return alias == null ? text(literal) : alias.name();
    }

    /** A literal type with its values, such as {@code Literal["a", "b"]}. */
    static String text(Type.Literal literal) {
        return DocText.literal(literal.toPython());
    }

    private String union(Type.Union union) {
        List<String> members = new ArrayList<>();
        for (Type member : union.members()) {
            if (!(member instanceof Type.None)) {
                members.add(print(member));
            }
        }
        if (members.size() < union.members().size()) {
            members.add("None");
        }
        return String.join(" | ", members.stream().distinct().toList());
    }

    private String name(Type type) {
        Entry known = byIdentity.get(type);
        if (known == null) {
            known = entries.get(type);
        }
        Named named = known == null ? null : names.get(known);
        return named == null ? "Any" : named.name();
    }

    /** A type that may have a name, what it is called where it was met, and the name of what is around it there. */
    private record Met(Type type, String where, String around) {}

    /** Goes through named types one after the other, since a chain of them may be long. */
    private void visitAll(Type type, String where, String around) {
        Deque<Met> open = new ArrayDeque<>();
        List<Met> parts = new ArrayList<>();
        visit(type, new Met(type, where, around), parts);
        while (true) {
            parts.reversed().forEach(open::push);
            parts.clear();
            Met next = open.poll();
            if (next == null) {
                return;
            }
            visitNamed(next, parts);
        }
    }

    private void visit(Type type, Met at, List<Met> parts) {
        if (depth > MAX_DEPTH) {
            return;
        }
        depth++;
        switch (type) {
            case Type.Record r -> parts.add(new Met(r, at.where, at.around));
            case Type.Ref r -> parts.add(new Met(r, at.where, at.around));
            case Type.Constrained c -> visit(c.base(), at, parts);
            case Type.ListOf l -> visit(l.item(), at, parts);
            case Type.SetOf s -> visit(s.item(), at, parts);
            case Type.DictOf d -> visit(d.value(), at, parts);
            case Type.TupleOf t -> t.items().forEach(i -> visit(i, at, parts));
            case Type.Union u -> u.members().forEach(m -> visit(m, at, parts));
            case Type.Awaitable a -> visit(a.result(), at, parts);
            case Type.Literal l -> literals.met(l, at.where, at.around, around.contains(at.around));
            default -> {
                // has no parts with names
            }
        }
        depth--;
    }

    private void visitNamed(Met met, List<Met> parts) {
        Type key = met.type;
        Type body = key;
        String wanted = "";
        if (key instanceof Type.Ref ref) {
            body = ref.target();
            key = body instanceof Type.Record ? body : key;
            wanted = ref.name();
        }
        if (body instanceof Type.Record record) {
            wanted = record.name();
        }
        if (byIdentity.containsKey(key) || entries.size() >= MAX_TYPES) {
            return;
        }
        String full = wanted.isEmpty() ? Names.className(met.where) : wanted;
        String brief = brief(full, met.around);
        if (body instanceof Type.Literal && !met.around.endsWith(brief) && !TWO_WORDS.matcher(brief).find()) {
            brief = full;
        }
        String shape = shape(body instanceof Type.Literal ? "" : brief, body);
        Entry known = entries.get(key);
        if (known == null) {
            known = byShape.get(shape);
        }
        if (known != null) {
            byIdentity.put(key, known);
            return;
        }
        around.add(full);
        Entry fresh = new Entry(key, body, full, brief, shape, given, !given && !met.around.isEmpty());
        entries.put(key, fresh);
        byIdentity.put(key, fresh);
        byShape.put(shape, fresh);
        if (body instanceof Type.Record record) {
            record.fields().forEach(f -> visit(f.type(), new Met(f.type(), f.name(), full), parts));
        } else if (!(body instanceof Type.Literal)) {
            visit(body, new Met(body, full + "Value", met.around), parts);
        }
    }

    /** Only {@code Entity} for {@code CreateEntitiesResultEntity} within {@code CreateEntitiesResult}. */
    private static String brief(String full, String around) {
        if (around.isEmpty() || !full.startsWith(around)) {
            return full;
        }
        String rest = full.substring(around.length());
        String last = rest.startsWith("Arguments") ? rest.substring("Arguments".length()) : rest;
        if (last.length() < 3 || !Character.isUpperCase(last.charAt(0))) {
            return full;
        }
        boolean oneOfMany = last.length() > 7 && last.endsWith("sItem") && !last.endsWith("ssItem");
        return oneOfMany ? last.substring(0, last.length() - 5) : last;
    }

    /** Brief names where they mean one thing only, full ones where they would mean several. */
    private void nameEntries() {
        Map<String, Integer> meanings = new HashMap<>();
        entries.values().forEach(e -> meanings.merge(e.brief, 1, Integer::sum));
        for (Entry entry : entries.values()) {
            boolean clear = meanings.getOrDefault(entry.brief, 0) == 1 && !reserved.contains(entry.brief);
            String wanted = clear ? entry.brief : entry.full;
            Named fresh = new Named(entry.given ? free(wanted) : freeResult(wanted), entry.body, entry.given,
                    entry.inner, entry.shape);
            if (entry.given) {
                givenNames.add(wanted);
            }
            names.put(entry, fresh);
            all.add(fresh);
        }
    }

    /** Long literals, and those that come again, are written once; those that have a name already go by that. */
    private void nameLiterals() {
        for (Named named : all) {
            if (named.type() instanceof Type.Literal literal) {
                aliases.putIfAbsent(literal, named);
            }
        }
        List<Type.Literal> worth = literals.all().stream().filter(this::isWorthAName).toList();
        literals.wanted(worth, reserved).forEach((literal, name) -> {
            Named alias = new Named(free(name), literal, true, false, "");
            aliases.put(literal, alias);
            all.add(alias);
        });
    }

    private boolean isWorthAName(Type.Literal literal) {
        int length = text(literal).length();
        int saved = (literals.uses(literal) - 1) * (length - NAME_LENGTH);
        return (length > LONG_LITERAL || saved > WORTH_A_NAME) && literal.values().size() > 1 && !isTooLong(literal)
                && !aliases.containsKey(literal) && all.size() < MAX_TYPES;
    }

    /** How a type of a wanted name reads; two schemas that each bring their own copy of it read the same. */
    private static String shape(String wanted, Type type) {
        StringBuilder shape = new StringBuilder(wanted).append('\n');
        if (!(type instanceof Type.Record record)) {
            return shape.append(type.toPython()).toString();
        }
        for (Type.Field field : record.fields()) {
            shape.append(field.name()).append(field.required() ? ":" : "?").append(field.type().toPython()).append(';');
        }
        return shape.toString();
    }

    /** A result that differs from what is passed under the same name says so. */
    private String freeResult(String wanted) {
        return free(givenNames.contains(wanted) && !reserved.contains(wanted + "Result") ? wanted + "Result" : wanted);
    }

    private String free(String wanted) {
        String base = PythonText.isIdentifier(wanted) && wanted.length() <= 80 ? wanted : Names.className(wanted);
        if (reserved.add(base)) {
            return base;
        }
        int number = numbered.getOrDefault(base, 2);
        while (!reserved.add(base + number)) {
            number++;
        }
        numbered.put(base, number + 1);
        return base + number;
    }
}
