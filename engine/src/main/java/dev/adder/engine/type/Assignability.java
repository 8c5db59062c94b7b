package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Types.Answer;
import java.util.List;
import java.util.function.Function;

/** Whether values of one type fit another. Widens: what is not certain stays open. */
final class Assignability {
    private static final int MAX_DEPTH = 24;

    private Assignability() {}

    static Answer check(Type from, Type to, int depth) {
        if (depth > MAX_DEPTH) {
            return Answer.UNKNOWN;
        }
        if (from.equals(to)) {
            return Answer.YES;
        }
        if (to instanceof Type.Constrained constrained) {
            Answer base = check(from, constrained.base(), depth + 1);
            return base == Answer.YES && !constrained.constraints().equals(Constraints.NONE) ? Answer.UNKNOWN : base;
        }
        Type source = Types.resolve(from);
        Type target = Types.resolve(to);
        if (target instanceof Type.Any || source instanceof Type.Never) {
            return Answer.YES;
        }
        if (isOpen(source) || isOpen(target)) {
            return Answer.UNKNOWN;
        }
        if (source instanceof Type.Union union) {
            return all(union.members(), m -> check(m, target, depth + 1));
        }
        if (source instanceof Type.Literal literal && !(target instanceof Type.Union)) {
            return all(literal.values(), v -> value(v, target, depth));
        }
        if (target instanceof Type.Union union) {
            return any(union.members(), m -> check(source, m, depth + 1));
        }
        return plain(source, target, depth);
    }

    private static boolean isOpen(Type type) {
        return type instanceof Type.Any || type instanceof Type.TypeVar;
    }

    /** Yes where it is for all of them, no where it is for none. */
    private static <T> Answer all(List<T> list, Function<T, Answer> check) {
        boolean yes = true;
        boolean no = true;
        for (T part : list) {
            Answer answer = check.apply(part);
            yes &= answer == Answer.YES;
            no &= answer == Answer.NO;
        }
        return yes ? Answer.YES : no ? Answer.NO : Answer.UNKNOWN;
    }

    /** Yes where it is for one of them, no where it is for none. */
    private static <T> Answer any(List<T> list, Function<T, Answer> check) {
        boolean no = true;
        for (T part : list) {
            Answer answer = check.apply(part);
            if (answer == Answer.YES) return Answer.YES;
            no &= answer == Answer.NO;
        }
        return no ? Answer.NO : Answer.UNKNOWN;
    }

    private static Answer value(Data value, Type target, int depth) {
        if (target instanceof Type.Literal literal) {
            return literal.values().contains(value) ? Answer.YES : Answer.NO;
        }
        Type kind = Types.of(value);
        return kind instanceof Type.Literal ? Answer.UNKNOWN : check(kind, target, depth + 1);
    }

    private static Answer plain(Type from, Type to, int depth) {
        return switch (to) {
            case Type.Int t -> from instanceof Type.Bool ? Answer.YES : integral(from);
            case Type.Float t -> isNumber(from) ? Answer.YES : otherThan(from);
            case Type.Decimal t -> isNumber(from) ? Answer.YES : otherThan(from);
            case Type.Literal t -> literal(from, t);
            case Type.ListOf t -> sequence(from, t.item(), from instanceof Type.ListOf, depth);
            case Type.SetOf t -> sequence(from, t.item(), from instanceof Type.SetOf, depth);
            case Type.TupleOf t -> tuple(from, t, depth);
            case Type.Iterable t -> sequence(from, t.item(), Types.item(from) != null, depth);
            case Type.DictOf t -> dict(from, t, depth);
            case Type.Record t -> record(from, t, depth);
            case Type.Callable t -> isData(from) ? Answer.NO : Answer.UNKNOWN;
            case Type.Instance t -> instance(from, t);
            case Type.Iterator t -> isData(from) ? Answer.NO : Answer.UNKNOWN;
            case Type.Awaitable t -> isData(from) ? Answer.NO : Answer.UNKNOWN;
            default -> otherThan(from);
        };
    }

    private static Answer integral(Type from) {
        return from instanceof Type.Float || from instanceof Type.Decimal ? Answer.UNKNOWN : otherThan(from);
    }

    private static boolean isNumber(Type type) {
        return type instanceof Type.Bool || type instanceof Type.Int || type instanceof Type.Float
                || type instanceof Type.Decimal;
    }

    /** The kinds differ: refused for sure when both are well known. */
    private static Answer otherThan(Type from) {
        return from instanceof Type.Instance || from instanceof Type.Iterable ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer literal(Type from, Type.Literal to) {
        for (Data value : to.values()) {
            if (check(from, Types.of(value), MAX_DEPTH - 1) != Answer.NO
                    || check(Types.of(value), from, MAX_DEPTH - 1) == Answer.YES) {
                return Answer.UNKNOWN;
            }
        }
        return Answer.NO;
    }

    private static Answer sequence(Type from, Type item, boolean same, int depth) {
        boolean scalar = from instanceof Type.None || isNumber(from) || from instanceof Type.Callable
                || from instanceof Type.Module;
        Type given = Types.item(from);
        if (scalar || given == null) {
            return Answer.NO;
        }
        if (!same) {
            boolean text = from instanceof Type.Str || from instanceof Type.Bytes || from instanceof Type.DictOf
                    || from instanceof Type.Record;
            return text ? Answer.NO : Answer.UNKNOWN;
        }
        return check(given, item, depth + 1) == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    private static Answer tuple(Type from, Type.TupleOf to, int depth) {
        if (!(from instanceof Type.TupleOf source)) {
            return sequence(from, Type.ANY, false, depth);
        }
        if (to.variadic()) {
            boolean fits = all(source.items(), i -> check(i, to.items().getFirst(), depth + 1)) == Answer.YES;
            return fits ? Answer.YES : Answer.UNKNOWN;
        }
        if (source.variadic()) {
            return Answer.UNKNOWN;
        }
        if (source.items().size() != to.items().size()) {
            return Answer.NO;
        }
        Answer answer = Answer.YES;
        for (int i = 0; i < to.items().size(); i++) {
            answer = worse(answer, check(source.items().get(i), to.items().get(i), depth + 1));
        }
        return answer;
    }

    private static Answer worse(Answer a, Answer b) {
        if (a == Answer.NO || b == Answer.NO) {
            return Answer.NO;
        }
        return a == Answer.UNKNOWN ? a : b;
    }

    private static Answer dict(Type from, Type.DictOf to, int depth) {
        if (from instanceof Type.Record record) {
            Answer answer = record.open() ? Answer.UNKNOWN : Answer.YES;
            for (Type.Field field : record.fields()) {
                boolean fits = check(field.type(), to.value(), depth + 1) == Answer.YES;
                answer = fits ? answer : Answer.UNKNOWN;
            }
            return answer;
        }
        if (!(from instanceof Type.DictOf source)) {
            return otherThan(from);
        }
        boolean fits = check(source.key(), to.key(), depth + 1) == Answer.YES
                && check(source.value(), to.value(), depth + 1) == Answer.YES;
        return fits ? Answer.YES : Answer.UNKNOWN;
    }

    private static Answer record(Type from, Type.Record to, int depth) {
        if (from instanceof Type.DictOf) {
            return Answer.UNKNOWN;
        }
        if (!(from instanceof Type.Record source)) {
            return otherThan(from);
        }
        Answer answer = Answer.YES;
        for (Type.Field field : to.fields()) {
            Type.Field given = source.field(field.name());
            if (given == null) {
                answer = worse(answer, !field.required() || source.open() ? Answer.UNKNOWN : Answer.NO);
            } else {
                Answer one = check(given.type(), field.type(), depth + 1);
                boolean certain = given.required() || one != Answer.NO;
                answer = worse(answer, certain ? one : Answer.UNKNOWN);
            }
        }
        for (Type.Field field : source.fields()) {
            if (!to.open() && to.field(field.name()) == null) {
                answer = worse(answer, field.required() ? Answer.NO : Answer.UNKNOWN);
            }
        }
        return answer;
    }

    private static boolean isData(Type type) {
        return switch (type) {
            case Type.None t -> true;
            case Type.Bool t -> true;
            case Type.Int t -> true;
            case Type.Float t -> true;
            case Type.Decimal t -> true;
            case Type.Str t -> true;
            case Type.Bytes t -> true;
            case Type.ListOf t -> true;
            case Type.SetOf t -> true;
            case Type.TupleOf t -> true;
            case Type.DictOf t -> true;
            case Type.Record t -> true;
            default -> false;
        };
    }

    private static Answer instance(Type from, Type.Instance to) {
        boolean same = from instanceof Type.Instance source && source.name().equals(to.name());
        return same && to.arguments().isEmpty() ? Answer.YES : Answer.UNKNOWN;
    }
}
