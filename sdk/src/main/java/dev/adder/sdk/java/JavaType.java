package dev.adder.sdk.java;

import dev.adder.sdk.Names;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Java type with its type variables filled in.
 *
 * @param raw its class
 * @param arguments its type arguments; for an array of a generic type the component type
 */
record JavaType(Class<?> raw, List<JavaType> arguments) {
    private static final JavaType OBJECT = new JavaType(Object.class, List.of());

    static JavaType of(Type type) {
        return of(type, Map.of());
    }

    static JavaType of(Type type, Map<TypeVariable<?>, JavaType> variables) {
        return switch (type) {
            case Class<?> raw -> new JavaType(raw, List.of());
            case ParameterizedType generic -> new JavaType(
                    (Class<?>) generic.getRawType(),
                    Arrays.stream(generic.getActualTypeArguments()).map(a -> of(a, variables)).toList());
            case GenericArrayType array -> {
                JavaType component = of(array.getGenericComponentType(), variables);
                yield new JavaType(component.raw.arrayType(), List.of(component));
            }
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0], variables);
            case TypeVariable<?> variable -> {
                JavaType known = variables.get(variable);
                yield known == null ? erased(variable.getBounds()[0]) : known;
            }
            default -> OBJECT;
        };
    }

    /** The bound of an open variable without its arguments, which may mention the variable again. */
    private static JavaType erased(Type bound) {
        return switch (bound) {
            case Class<?> raw -> new JavaType(raw, List.of());
            case ParameterizedType generic -> new JavaType((Class<?>) generic.getRawType(), List.of());
            default -> OBJECT;
        };
    }

    /** The type argument of an index, or anything when it was left out. */
    JavaType argument(int index) {
        return index < arguments.size() ? arguments.get(index) : OBJECT;
    }

    /** The type of an array's items. */
    JavaType component() {
        Class<?> component = raw.getComponentType();
        return arguments.isEmpty() && component != null ? new JavaType(component, List.of()) : argument(0);
    }

    /** A component of a record type; its name is the one in Python. */
    record Component(String name, JavaType type, boolean nullable, @Nullable Param param, RecordComponent source) {}

    /** The components of a record type in order. */
    List<Component> components() {
        Map<TypeVariable<?>, JavaType> variables = new HashMap<>();
        TypeVariable<?>[] names = raw.getTypeParameters();
        for (int i = 0; i < names.length && i < arguments.size(); i++) {
            variables.put(names[i], arguments.get(i));
        }
        List<Component> components = new ArrayList<>();
        for (RecordComponent source : raw.getRecordComponents()) {
            Param param = source.getAnnotation(Param.class);
            String name = param == null || param.name().isEmpty() ? Names.function(source.getName()) : param.name();
            components.add(new Component(
                    name,
                    of(source.getGenericType(), variables),
                    isNullable(source, source.getAnnotatedType()),
                    param,
                    source));
        }
        return components;
    }

    /**
     * What tells this record from the other members of its sealed interface: its name, unless it has a component of
     * that purpose itself; null for other types.
     */
    @Nullable
    String kind() {
        boolean member = raw.isRecord() && Arrays.stream(raw.getInterfaces()).anyMatch(Class::isSealed);
        boolean named = member && components().stream().anyMatch(c -> c.name().equals(JavaTypes.KIND));
        return member && !named ? raw.getSimpleName() : null;
    }

    /** The permitted kinds of a sealed interface, sealed ones among them opened up. */
    List<JavaType> permitted() {
        List<JavaType> kinds = new ArrayList<>();
        for (Class<?> kind : raw.getPermittedSubclasses()) {
            JavaType type = new JavaType(kind, List.of());
            if (kind.isSealed() && !kind.isRecord()) {
                kinds.addAll(type.permitted());
            } else {
                kinds.add(type);
            }
        }
        return kinds;
    }

    /** Whether something is marked as possibly null by any annotation of that name. */
    static boolean isNullable(AnnotatedElement element, AnnotatedType type) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"))
                || Arrays.stream(type.getAnnotations())
                        .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
    }

    @Override
    public String toString() {
        return arguments.isEmpty() || raw.isArray()
                ? raw.getSimpleName()
                : raw.getSimpleName() + "<" + String.join(", ", arguments.stream().map(JavaType::toString).toList())
                        + ">";
    }
}
