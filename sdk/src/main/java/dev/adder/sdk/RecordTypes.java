package dev.adder.sdk;

import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The named types behind a set of tools, in the order they are met, each under a name of its own: two records of one
 * name that differ are told apart by a number.
 */
final class RecordTypes {
    private static final int MAX_TYPES = 20_000;

    /** A named type: a record, or another type behind a name. */
    record Named(String name, Type type, boolean given) {}

    private final Map<Type, Named> named = new LinkedHashMap<>();
    private final Map<Type, Named> byIdentity = new IdentityHashMap<>();
    private final Map<String, List<Named>> byName = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();
    private boolean given;

    /** The named types of these tools; those of parameters are known as given. */
    static RecordTypes of(Collection<Tool> tools) {
        RecordTypes types = new RecordTypes();
        tools.forEach(t -> types.reserved.add(t.name().name()));
        types.given = true;
        for (Tool tool : tools) {
            tool.parameters().forEach(p -> types.visit(p.type()));
        }
        types.given = false;
        tools.forEach(t -> types.visit(t.result()));
        return types;
    }

    /** All named types. */
    Collection<Named> all() {
        return named.values();
    }

    /** The type as text, named types under their own names. */
    String print(Type type) {
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
            default -> type.toPython();
        };
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
        Named known = byIdentity.get(type);
        if (known == null) {
            known = named.get(type);
        }
        return known == null ? type.toPython() : known.name();
    }

    private void visit(Type type) {
        switch (type) {
            case Type.Record r -> visitNamed(r, r.name(), r);
            case Type.Ref r -> {
                if (r.target() instanceof Type.Record record) {
                    visitNamed(record, record.name(), record);
                } else {
                    visitNamed(r, r.name(), r.target());
                }
            }
            case Type.Constrained c -> visit(c.base());
            case Type.ListOf l -> visit(l.item());
            case Type.SetOf s -> visit(s.item());
            case Type.DictOf d -> visit(d.value());
            case Type.TupleOf t -> t.items().forEach(this::visit);
            case Type.Union u -> u.members().forEach(this::visit);
            default -> {
                // has no parts with names
            }
        }
    }

    private void visitNamed(Type key, String wanted, Type body) {
        if (byIdentity.containsKey(key) || named.size() >= MAX_TYPES) {
            return;
        }
        Named known = named.get(key);
        if (known == null) {
            known = sameShape(wanted, body);
        }
        if (known != null) {
            byIdentity.put(key, known);
            return;
        }
        Named fresh = new Named(free(wanted), body, given);
        named.put(key, fresh);
        byIdentity.put(key, fresh);
        byName.computeIfAbsent(wanted, n -> new ArrayList<>()).add(fresh);
        if (body instanceof Type.Record record) {
            record.fields().forEach(f -> visit(f.type()));
        } else {
            visit(body);
        }
    }

    /** A type of the same wanted name that reads the same, as when two schemas each bring their own copy. */
    private @Nullable Named sameShape(String wanted, Type body) {
        String shape = shape(body);
        for (Named candidate : byName.getOrDefault(wanted, List.of())) {
            if (shape(candidate.type()).equals(shape)) {
                return candidate;
            }
        }
        return null;
    }

    private static String shape(Type type) {
        if (!(type instanceof Type.Record record)) {
            return type.toPython();
        }
        StringBuilder shape = new StringBuilder();
        for (Type.Field field : record.fields()) {
            shape.append(field.name()).append(field.required() ? ":" : "?").append(field.type().toPython()).append(';');
        }
        return shape.toString();
    }

    private String free(String wanted) {
        String base = PythonText.isIdentifier(wanted) ? wanted : Names.className(wanted);
        String name = base;
        for (int i = 2; !reserved.add(name); i++) {
            name = base + i;
        }
        return name;
    }
}
