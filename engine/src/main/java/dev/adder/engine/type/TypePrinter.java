package dev.adder.engine.type;

import dev.adder.engine.type.Type.Parameter;
import dev.adder.engine.type.Type.Parameter.Kind;
import java.util.ArrayList;
import java.util.List;

/** Types as stub text. */
final class TypePrinter {
    private TypePrinter() {}

    static String print(Type type) {
        return switch (type) {
            case Type.Any t -> "Any";
            case Type.Never t -> "Never";
            case Type.None t -> "None";
            case Type.Bool t -> "bool";
            case Type.Int t -> "int";
            case Type.Float t -> "float";
            case Type.Decimal t -> "Decimal";
            case Type.Str t -> "str";
            case Type.Bytes t -> "bytes";
            case Type.ListOf t -> "list[" + print(t.item()) + "]";
            case Type.SetOf t -> (t.frozen() ? "frozenset[" : "set[") + print(t.item()) + "]";
            case Type.TupleOf t -> tuple(t);
            case Type.DictOf t -> "dict[" + print(t.key()) + ", " + print(t.value()) + "]";
            case Type.Union t -> union(t);
            case Type.Literal t ->
                "Literal[" + String.join(", ", t.values().stream().map(PythonText::literal).toList()) + "]";
            case Type.Record t -> t.name();
            case Type.Ref t -> t.name();
            case Type.Constrained t -> print(t.base());
            case Type.Callable t -> callable(t);
            case Type.Iterator t -> "Iterator[" + print(t.item()) + "]";
            case Type.Iterable t -> "Iterable[" + print(t.item()) + "]";
            case Type.Awaitable t -> "Awaitable[" + print(t.result()) + "]";
            case Type.TypeVar t -> t.name();
            case Type.Instance t -> t.arguments().isEmpty() ? t.name() : t.name() + "[" + list(t.arguments()) + "]";
            case Type.Module t -> "ModuleType";
            case Type.Known t -> t.name();
        };
    }

    private static String tuple(Type.TupleOf tuple) {
        if (tuple.items().isEmpty()) {
            return "tuple[()]";
        }
        return "tuple[" + list(tuple.items()) + (tuple.variadic() ? ", ...]" : "]");
    }

    private static String union(Type.Union union) {
        List<String> members = new ArrayList<>();
        boolean none = false;
        for (Type member : union.members()) {
            if (member instanceof Type.None) {
                none = true;
            } else {
                members.add(print(member));
            }
        }
        if (none) {
            members.add("None");
        }
        return String.join(" | ", members.stream().distinct().toList());
    }

    private static String callable(Type.Callable callable) {
        List<Parameter> parameters = callable.parameters();
        if (parameters == null) {
            return "Callable[..., " + print(callable.result()) + "]";
        }
        boolean simple = parameters.stream()
                .allMatch(p -> p.required() && p.kind() != Kind.KEYWORD_ONLY);
        String inside = simple ? "[" + list(parameters.stream().map(Parameter::type).toList()) + "]" : "...";
        return "Callable[" + inside + ", " + print(callable.result()) + "]";
    }

    /** The callable as it stands behind a function's name, such as {@code (x: int, /, *, key: str = "") -> None}. */
    static String signature(Type.Callable callable) {
        List<Parameter> parameters = callable.parameters();
        if (parameters == null) {
            return "(*args, **kwargs) -> " + print(callable.result());
        }
        List<String> parts = new ArrayList<>();
        boolean positionalOnly = false;
        boolean star = false;
        for (Parameter parameter : parameters) {
            if (positionalOnly && parameter.kind() != Kind.POSITIONAL_ONLY) {
                parts.add("/");
                positionalOnly = false;
            }
            positionalOnly |= parameter.kind() == Kind.POSITIONAL_ONLY;
            if (parameter.kind() == Kind.KEYWORD_ONLY && !star) {
                parts.add("*");
                star = true;
            }
            star |= parameter.kind() == Kind.VAR_POSITIONAL;
            parts.add(parameter(parameter));
        }
        if (positionalOnly) {
            parts.add("/");
        }
        return "(" + String.join(", ", parts) + ") -> " + print(callable.result());
    }

    private static String parameter(Parameter parameter) {
        String stars = switch (parameter.kind()) {
            case VAR_POSITIONAL -> "*";
            case VAR_KEYWORD -> "**";
            default -> "";
        };
        String hint = parameter.type() instanceof Type.Any ? "" : ": " + print(parameter.type());
        String value = parameter.defaultText() == null
                ? ""
                : (hint.isEmpty() ? "=" : " = ") + parameter.defaultText();
        return stars + parameter.name() + hint + value;
    }

    private static String list(List<Type> types) {
        return String.join(", ", types.stream().map(TypePrinter::print).toList());
    }
}
