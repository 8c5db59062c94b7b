package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the containers of {@code collections} hold: a deque acts as a list, the others as dicts. */
final class Holders {
    private final Pass pass;

    Holders(Pass pass) {
        this.pass = pass;
    }

    /** What a call of such a class makes; null when that is not known. */
    @Nullable
    Type make(Expr.Call c, PyClass cls, List<Type> types) {
        boolean plain = !Calls.spreads(c) && c.keywords().stream().allMatch(k -> "maxlen".equals(k.name()));
        Type first = types.isEmpty() ? null : types.getFirst();
        Type acts = switch (cls.name) {
            case "deque" -> new Type.ListOf(first == null ? Type.NEVER : pass.item(first));
            case "Counter" -> new Type.DictOf(!plain ? Type.ANY : first == null ? Type.NEVER : pass.item(first),
                    first instanceof Type.DictOf d ? d.value() : Type.INT);
            case "OrderedDict" -> !plain ? null : first == null ? new Type.DictOf(Type.NEVER, Type.NEVER)
                    : first instanceof Type.DictOf ? first : new Type.DictOf(Type.ANY, Type.ANY);
            case "defaultdict" -> {
                if (first == null || !plain || types.size() > 1) yield null;
                Type value = made(c.arguments().getFirst(), first);
                yield value instanceof Type.Any ? null : new Type.DictOf(Type.NEVER, value);
            }
            default -> null;
        };
        return acts == null ? null : LibraryClasses.holder(cls, acts);
    }

    /** What calling a value without arguments gives. */
    Type made(Expr at, Type factory) {
        if (at instanceof Expr.Lambda l) return l.parameters().positional().isEmpty() ? pass.quietCall(l) : Type.ANY;
        if (!(factory instanceof Type.Known k)) return Type.ANY;
        return switch (k.what()) {
            case OwnClass c -> new Type.Known(c.name, new OwnClass.Instance(c));
            case OwnFunction f -> pass.result(f);
            case PyClass c -> switch (c.name) {
                case "list" -> new Type.ListOf(Type.NEVER);
                case "set" -> new Type.SetOf(Type.NEVER, false);
                case "dict" -> new Type.DictOf(Type.NEVER, Type.NEVER);
                case "int" -> Type.INT;
                case "float" -> Type.FLOAT;
                case "str" -> Type.STR;
                case "Counter" -> LibraryClasses.holder(c, new Type.DictOf(Type.NEVER, Type.INT));
                case "deque" -> LibraryClasses.holder(c, new Type.ListOf(Type.NEVER));
                default -> LibraryClasses.follows(c) ? LibraryClasses.instance(c) : Type.ANY;
            };
            default -> Type.ANY;
        };
    }

    /** What a method of a holder gives; null when that is not known. */
    @Nullable
    Type result(PyClass cls, Type acts, PyBuiltin method, List<Type> types) {
        String name = method.declaration.name();
        if (acts instanceof Type.DictOf d) {
            Type key = Joins.element(d.key());
            return switch (name) {
                case "most_common" -> new Type.ListOf(new Type.TupleOf(List.of(key, Joins.element(d.value())), false));
                case "elements" -> new Type.Iterator(key);
                case "total" -> Type.INT;
                case "copy" -> LibraryClasses.holder(cls, acts);
                case "get", "pop", "keys", "values", "items", "popitem", "setdefault" ->
                    Results.ofDict(d, name, types, true, true);
                default -> null;
            };
        }
        if (!(acts instanceof Type.ListOf l)) return null;
        return switch (name) {
            case "pop", "popleft" -> Joins.element(l.item());
            case "copy" -> LibraryClasses.holder(cls, acts);
            default -> null;
        };
    }
}
