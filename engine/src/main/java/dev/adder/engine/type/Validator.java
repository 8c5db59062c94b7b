package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks data against types and gives it their form: whole numbers become floats where floats are expected, maps
 * become instances of their record. Arguments are checked strictly; results leniently, where unknown keys pass and
 * absent optional fields become {@code None}.
 */
public final class Validator {
    private static final int MAX_PROBLEMS = 20;
    private static final int MAX_DEPTH = 2 * Data.MAX_DEPTH;
    private static final int SHOWN = 60;

    /** Unions of recursive types could take forever; what needs more steps than this is refused. */
    private static final int MAX_STEPS = 2_000_000;

    private final boolean strict;
    private final Subject subject;
    private final int[] steps;
    private final List<Problem> problems = new ArrayList<>();
    private int depth;

    private Validator(boolean strict, Subject subject, int[] steps) {
        this.strict = strict;
        this.subject = subject;
        this.steps = steps;
    }

    /** How messages name what is checked: the text around the path within it. */
    private record Subject(String before, String after) {
        static final Subject VALUE = new Subject("value", "");
        static final Subject RESULT = new Subject("result", "");

        static Subject argument(String parameter) {
            return new Subject("argument '" + parameter, "'");
        }
    }

    /**
     * What a check found.
     *
     * @param data the data in the form of its type, as far as it fits
     * @param problems what does not fit, at most twenty
     */
    public record Checked(Data data, List<Problem> problems) {
        /** Whether everything fits. */
        public boolean ok() {
            return problems.isEmpty();
        }

        /** The first problem, or null. */
        public @Nullable Problem first() {
            return problems.isEmpty() ? null : problems.getFirst();
        }
    }

    /** The problems of a value, strictly, called {@code value} in the messages. */
    public static List<Problem> validate(Type type, Data data) {
        return run(true, Subject.VALUE, type, data).problems();
    }

    /** Checks one argument strictly; messages start with {@code argument 'parameter'}. */
    public static Checked argument(String parameter, Type type, Data data) {
        return run(true, Subject.argument(parameter), type, data);
    }

    /** Checks a result leniently; messages start with {@code result}. */
    public static Checked result(Type type, Data data) {
        return run(false, Subject.RESULT, type, data);
    }

    /**
     * Checks the arguments of a function by name: unknown and missing ones, and each against its type. Absent optional
     * ones stay absent.
     *
     * @param function name of the function, for the messages
     * @param parameters its parameters
     * @param arguments what was passed
     */
    public static Checked arguments(String function, List<Type.Field> parameters, Data.Map arguments) {
        Map<String, Data> checked = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<String> names = parameters.stream().map(Type.Field::name).toList();
        for (String name : arguments.entries().keySet()) {
            if (!names.contains(name) && problems.size() < MAX_PROBLEMS) {
                problems.add(new Problem(name, Problem.Kind.TYPE, function
                        + "() got an unexpected keyword argument '" + name + "'" + Spelling.hint(name, names)));
            }
        }
        List<String> missing = parameters.stream()
                .filter(p -> p.required() && !arguments.has(p.name()))
                .map(Type.Field::name)
                .toList();
        if (!missing.isEmpty()) {
            problems.add(new Problem(missing.getFirst(), Problem.Kind.TYPE, missing(function, missing)));
        }
        for (Type.Field parameter : parameters) {
            Data value = arguments.get(parameter.name());
            if (value == null) {
                continue;
            }
            if (value instanceof Data.Null && !parameter.required() && !Types.allowsNone(parameter.type())) {
                continue;
            }
            Checked one = argument(parameter.name(), parameter.type(), value);
            checked.put(parameter.name(), one.data());
            problems.addAll(one.problems().stream().limit(MAX_PROBLEMS - Math.min(MAX_PROBLEMS, problems.size()))
                    .map(p -> new Problem(parameter.name() + p.path(), p.kind(), p.message()))
                    .toList());
        }
        return new Checked(Data.Map.of(checked), List.copyOf(problems));
    }

    private static String missing(String function, List<String> names) {
        List<String> quoted = names.stream().map(n -> "'" + n + "'").toList();
        int last = quoted.size() - 1;
        String list = switch (quoted.size()) {
            case 1 -> quoted.getFirst();
            case 2 -> quoted.getFirst() + " and " + quoted.getLast();
            default -> String.join(", ", quoted.subList(0, last)) + ", and " + quoted.getLast();
        };
        return function + "() missing " + names.size() + " required argument" + (last == 0 ? "" : "s") + ": " + list;
    }

    private static Checked run(boolean strict, Subject subject, Type type, Data data) {
        Validator validator = new Validator(strict, subject, new int[] {MAX_STEPS});
        Data checked = validator.check(type, data, "");
        return new Checked(checked, List.copyOf(validator.problems));
    }

    private Data check(Type type, Data data, String path) {
        if (steps[0]-- <= 0 || depth > MAX_DEPTH) {
            return report(Problem.Kind.VALUE, path, "must be less complex", data);
        }
        depth++;
        try {
            return switch (type) {
                case Type.Ref ref -> check(ref.target(), data, path);
                case Type.Constrained c -> constrained(c, data, path);
                case Type.Union u -> union(u, data, path);
                case Type.Record r -> record(r, data, path);
                case Type.ListOf l -> list(type, l.item(), data, path);
                case Type.SetOf s -> set(s, data, path);
                case Type.TupleOf t -> tuple(t, data, path);
                case Type.Iterable i -> list(type, i.item(), data, path);
                case Type.DictOf d -> dict(d, data, path);
                case Type.Literal l -> literal(l, data, path);
                case Type.Never n -> wrong(type, data, path);
                default -> scalar(type, data, path);
            };
        } finally {
            depth--;
        }
    }

    private Data scalar(Type type, Data data, String path) {
        Data fitting = fittingScalar(type, data);
        return fitting == null ? wrong(type, data, path) : fitting;
    }

    /** The data in the form of a scalar type; the data itself for types that are not checked; null when it is wrong. */
    private static @Nullable Data fittingScalar(Type type, Data data) {
        return switch (type) {
            case Type.None t -> data instanceof Data.Null ? data : null;
            case Type.Bool t -> data instanceof Data.Bool ? data : null;
            case Type.Str t -> data instanceof Data.Text ? data : null;
            case Type.Bytes t -> data instanceof Data.Bytes || data instanceof Data.Media ? data : null;
            case Type.Int t -> whole(data);
            case Type.Float t -> floating(data);
            case Type.Decimal t -> decimal(data);
            default -> data;
        };
    }

    private static @Nullable Data whole(Data data) {
        return switch (data) {
            case Data.Int i -> i;
            case Data.BigInt b -> b;
            case Data.Bool b -> Data.of(b.value() ? 1L : 0L);
            case Data.Float f when f.value() == Math.rint(f.value()) && Math.abs(f.value()) < 1e15 ->
                Data.of((long) f.value());
            default -> null;
        };
    }

    private static @Nullable Data floating(Data data) {
        return switch (data) {
            case Data.Float f -> f;
            case Data.Int i -> Data.of((double) i.value());
            case Data.BigInt b -> Data.of(b.value().doubleValue());
            case Data.Bool b -> Data.of(b.value() ? 1.0 : 0.0);
            case Data.Decimal d -> Data.of(d.value().doubleValue());
            default -> null;
        };
    }

    private static @Nullable Data decimal(Data data) {
        return switch (data) {
            case Data.Decimal d -> d;
            case Data.Int i -> i;
            case Data.BigInt b -> b;
            case Data.Float f when Double.isFinite(f.value()) -> new Data.Decimal(BigDecimal.valueOf(f.value()));
            default -> null;
        };
    }

    private Data list(Type type, Type item, Data data, String path) {
        return data instanceof Data.List list ? new Data.List(items(list, item, path)) : wrong(type, data, path);
    }

    private List<Data> items(Data.List list, Type item, String path) {
        List<Data> items = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            boolean enough = problems.size() >= MAX_PROBLEMS;
            items.add(enough ? list.get(i) : check(item, list.get(i), path + "[" + i + "]"));
        }
        return items;
    }

    private Data set(Type.SetOf set, Data data, String path) {
        return data instanceof Data.List list
                ? new Data.List(new ArrayList<>(new LinkedHashSet<>(items(list, set.item(), path))))
                : wrong(set, data, path);
    }

    private Data tuple(Type.TupleOf tuple, Data data, String path) {
        if (tuple.variadic() || !(data instanceof Data.List list)) {
            return list(tuple, tuple.items().isEmpty() ? Type.ANY : tuple.items().getFirst(), data, path);
        }
        if (list.size() != tuple.items().size()) {
            return report(Problem.Kind.VALUE, path, "must have " + tuple.items().size() + " items, not " + list.size(),
                    data);
        }
        List<Data> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(check(tuple.items().get(i), list.get(i), path + "[" + i + "]"));
        }
        return new Data.List(items);
    }

    private Data dict(Type.DictOf dict, Data data, String path) {
        if (!(data instanceof Data.Map map)) {
            return wrong(dict, data, path);
        }
        Map<String, Data> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Data> entry : map.entries().entrySet()) {
            String place = path + "[" + PythonText.shortRepr(Data.text(entry.getKey()), 40) + "]";
            if (strict && Types.resolve(dict.key()) instanceof Type.Literal keys) {
                literal(keys, Data.text(entry.getKey()), place);
            }
            entries.put(entry.getKey(), check(dict.value(), entry.getValue(), place));
        }
        return new Data.Map(entries, map.typeName());
    }

    private Data record(Type.Record record, Data data, String path) {
        if (!(data instanceof Data.Map map)) {
            return wrong(record, data, path);
        }
        Map<String, Data> entries = new LinkedHashMap<>();
        for (Type.Field field : record.fields()) {
            Data value = map.get(field.name());
            if (value == null) {
                absent(record, field, path, entries);
            } else if (value instanceof Data.Null && !field.required()) {
                entries.put(field.name(), value);
            } else {
                entries.put(field.name(), check(field.type(), value, path + "." + field.name()));
            }
        }
        for (Map.Entry<String, Data> entry : map.entries().entrySet()) {
            if (record.field(entry.getKey()) == null) {
                if (strict && !record.open()) {
                    unknown(record, entry.getKey(), path);
                }
                entries.put(entry.getKey(), entry.getValue());
            }
        }
        return new Data.Map(entries, record.name().isEmpty() ? map.typeName() : record.name());
    }

    private void absent(Type.Record record, Type.Field field, String path, Map<String, Data> entries) {
        if (field.required()) {
            add(new Problem(path, Problem.Kind.TYPE,
                    name(path) + " (" + record.name() + ") is missing the field '" + field.name() + "'"));
        } else if (!strict) {
            entries.put(field.name(), Data.NULL);
        }
    }

    private void unknown(Type.Record record, String key, String path) {
        List<String> names = record.fields().stream().map(Type.Field::name).toList();
        add(new Problem(path, Problem.Kind.TYPE,
                name(path) + " (" + record.name() + ") has no field '" + key + "'" + Spelling.hint(key, names)));
    }

    private Data literal(Type.Literal literal, Data data, String path) {
        if (literal.values().contains(data)) {
            return data;
        }
        if (literal.values().size() == 1) {
            return report(
                    kindOf(literal, data), path, "must be " + PythonText.shortRepr(literal.values().getFirst(), SHOWN),
                    data);
        }
        List<String> shown = literal.values().stream().limit(12).map(v -> PythonText.shortRepr(v, SHOWN)).toList();
        String more = literal.values().size() > 12 ? ", ..." : "";
        List<String> texts = literal.values().stream()
                .filter(Data.Text.class::isInstance)
                .map(v -> ((Data.Text) v).value())
                .toList();
        String hint = data instanceof Data.Text t ? Spelling.hint(t.value(), texts) : "";
        return report(kindOf(literal, data), path, "must be one of " + String.join(", ", shown) + more, data, hint);
    }

    private static Problem.Kind kindOf(Type.Literal literal, Data data) {
        boolean sameKind = literal.values().stream().anyMatch(v -> v.getClass() == data.getClass());
        return sameKind ? Problem.Kind.VALUE : Problem.Kind.TYPE;
    }

    private Data union(Type.Union union, Data data, String path) {
        Data coerced = null;
        Validator nearest = null;
        for (Type member : union.members()) {
            Validator trial = new Validator(strict, subject, steps);
            trial.depth = depth;
            Data checked = trial.check(member, data, path);
            if (trial.problems.isEmpty()) {
                if (checked.equals(data)) {
                    return checked;
                }
                coerced = coerced == null ? checked : coerced;
            } else if (sameShape(member, data)
                    && (nearest == null || trial.problems.size() < nearest.problems.size())) {
                nearest = trial;
            }
        }
        if (coerced != null) {
            return coerced;
        }
        if (nearest == null) {
            return wrong(union, data, path);
        }
        Type.Field kind = data instanceof Data.Map ? kind(union) : null;
        Data given = kind == null ? null : ((Data.Map) data).get(kind.name());
        if (kind == null || given == null) {
            nearest.problems.forEach(this::add);
            return data;
        }
        int meant = ((Type.Literal) kind.type()).values().indexOf(given);
        return meant < 0 ? check(kind.type(), given, path + "." + kind.name())
                : check(union.members().get(meant), data, path);
    }

    /** The field that tells the members apart, with its values in their order; null when there is none. */
    private static Type.@Nullable Field kind(Type.Union union) {
        if (!(Types.resolve(union.members().getFirst()) instanceof Type.Record first)) {
            return null;
        }
        for (Type.Field field : first.fields()) {
            List<Data> values = new ArrayList<>();
            for (Type member : union.members()) {
                Type.Field same = Types.resolve(member) instanceof Type.Record r ? r.field(field.name()) : null;
                if (same != null && Types.resolve(same.type()) instanceof Type.Literal l && l.values().size() == 1) {
                    values.addAll(l.values());
                }
            }
            if (values.size() == union.members().size()) {
                return Type.Field.required(field.name(), new Type.Literal(values), "");
            }
        }
        return null;
    }

    /** Whether a member was probably meant, so that its problems say more than a list of all members. */
    private static boolean sameShape(Type member, Data data) {
        return switch (Types.resolve(member)) {
            case Type.Record t -> data instanceof Data.Map;
            case Type.DictOf t -> data instanceof Data.Map;
            case Type.ListOf t -> data instanceof Data.List;
            case Type.SetOf t -> data instanceof Data.List;
            case Type.TupleOf t -> data instanceof Data.List;
            case Type.Literal t -> data instanceof Data.Text
                    && t.values().stream().anyMatch(Data.Text.class::isInstance);
            case Type.Union t -> t.members().stream().anyMatch(m -> !(m instanceof Type.Ref) && sameShape(m, data));
            default -> member instanceof Type.Constrained c && fittingScalar(Types.resolve(c), data) != null;
        };
    }

    private Data constrained(Type.Constrained type, Data data, String path) {
        int before = problems.size();
        Data checked = check(type.base(), data, path);
        if (problems.size() == before) {
            String wrong = Limits.broken(type.constraints(), checked);
            if (wrong != null) {
                report(Problem.Kind.VALUE, path, wrong, data);
            }
        }
        return checked;
    }

    private Data wrong(Type type, Data data, String path) {
        String expected = Types.resolve(type) instanceof Type.Record r ? r.name() + " (a dict)" : type.toPython();
        String given = data instanceof Data.Null
                ? "None"
                : data.pythonTypeName() + " (" + PythonText.shortRepr(data, SHOWN) + ")";
        add(new Problem(path, Problem.Kind.TYPE, name(path) + " must be " + expected + ", not " + given));
        return data;
    }

    private Data report(Problem.Kind kind, String path, String what, Data data) {
        return report(kind, path, what, data, "");
    }

    private Data report(Problem.Kind kind, String path, String what, Data data, String hint) {
        add(new Problem(path, kind, name(path) + " " + what + ", not " + PythonText.shortRepr(data, SHOWN) + hint));
        return data;
    }

    private void add(Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    private String name(String path) {
        return subject.before + path + subject.after;
    }
}
