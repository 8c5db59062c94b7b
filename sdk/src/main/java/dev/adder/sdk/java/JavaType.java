package dev.adder.sdk.java;

import dev.adder.sdk.Names;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
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
 * @param marks what annotations say about its values where it is used
 */
record JavaType(Class<?> raw, List<JavaType> arguments, Marks marks) {
    private static final JavaType OBJECT = new JavaType(Object.class, List.of());

    JavaType(Class<?> raw, List<JavaType> arguments) {
        this(raw, arguments, Marks.NONE);
    }

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

    /** A type as it is used somewhere, with the annotations of that place. */
    static JavaType of(AnnotatedType type, Annotation... place) {
        return of(type, Map.of(), List.of(place));
    }

    static JavaType of(AnnotatedType type, Map<TypeVariable<?>, JavaType> variables, List<Annotation> place) {
        List<Annotation> annotations = Foreign.all(place.toArray(Annotation[]::new), type.getAnnotations());
        JavaType bare = switch (type) {
            case AnnotatedParameterizedType generic -> new JavaType(
                    (Class<?>) ((ParameterizedType) generic.getType()).getRawType(),
                    Arrays.stream(generic.getAnnotatedActualTypeArguments())
                            .map(a -> of(a, variables, List.of())).toList());
            case AnnotatedArrayType array -> array(array, variables, place);
            case AnnotatedWildcardType wildcard -> {
                AnnotatedType[] bounds = wildcard.getAnnotatedUpperBounds();
                yield bounds.length == 0 ? OBJECT : of(bounds[0], variables, List.of());
            }
            case AnnotatedTypeVariable variable -> of(variable.getType(), variables);
            default -> of(type.getType(), variables);
        };
        return annotations.isEmpty() ? bare : new JavaType(bare.raw, bare.arguments, Marks.of(annotations));
    }

    /** An annotation before an array that stands at the place, too, is about the array and not about its items. */
    private static JavaType array(AnnotatedArrayType array, Map<TypeVariable<?>, JavaType> variables,
            List<Annotation> place) {
        AnnotatedType inner = array.getAnnotatedGenericComponentType();
        JavaType component = of(inner, variables, List.of());
        List<Annotation> own = new ArrayList<>(List.of(inner.getAnnotations()));
        own.removeAll(place);
        JavaType marked = new JavaType(component.raw, component.arguments, Marks.of(own));
        return new JavaType(component.raw.arrayType(), List.of(marked));
    }

    /** The bound of an open variable without its arguments, which may mention the variable again. */
    private static JavaType erased(Type bound) {
        return switch (bound) {
            case Class<?> raw -> new JavaType(raw, List.of());
            case ParameterizedType generic -> new JavaType((Class<?>) generic.getRawType(), List.of());
            default -> OBJECT;
        };
    }

    /** The type wherever it is used. */
    JavaType plain() {
        return marks == Marks.NONE ? this : new JavaType(raw, arguments);
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

    /**
     * A component of a record type, or a property of a bean.
     *
     * @param name its name in Python
     * @param javaName its name in Java
     */
    record Component(String name, String javaName, JavaType type, Notes notes) {}

    /** The components of a record type, or the properties of a bean, in order. */
    List<Component> components() {
        Map<TypeVariable<?>, JavaType> variables = variables();
        List<Component> components = new ArrayList<>();
        if (raw.isRecord()) {
            for (RecordComponent source : raw.getRecordComponents()) {
                components.add(component(source.getName(), source.getAnnotatedType(), variables, annotations(source)));
            }
        } else {
            for (Beans.Property property : Beans.properties(raw)) {
                components.add(component(property.name(), property.field().getAnnotatedType(), variables,
                        property.annotations()));
            }
        }
        return components;
    }

    private static Component component(String javaName, AnnotatedType type, Map<TypeVariable<?>, JavaType> variables,
            List<Annotation> annotations) {
        Notes notes = Notes.of(annotations);
        String name = notes.name().isEmpty() ? Names.function(javaName) : notes.name();
        return new Component(name, javaName, of(type, variables, annotations), notes);
    }

    private Map<TypeVariable<?>, JavaType> variables() {
        Map<TypeVariable<?>, JavaType> variables = new HashMap<>();
        TypeVariable<?>[] names = raw.getTypeParameters();
        for (int i = 0; i < names.length && i < arguments.size(); i++) {
            variables.put(names[i], arguments.get(i));
        }
        return variables;
    }

    /** The annotations of a component, and those that it could only hand on to its field or accessor. */
    private static List<Annotation> annotations(RecordComponent component) {
        Annotation[] field = {};
        try {
            field = component.getDeclaringRecord().getDeclaredField(component.getName()).getAnnotations();
        } catch (NoSuchFieldException e) {
            // every component has its field; one that could not be read only adds nothing
        }
        return Foreign.all(component.getAnnotations(), field, component.getAccessor().getAnnotations());
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
            JavaType type = new JavaType(kind, argumentsOf(kind));
            if (kind.isSealed() && !kind.isRecord()) {
                kinds.addAll(type.permitted());
            } else {
                kinds.add(type);
            }
        }
        return kinds;
    }

    /** The type arguments of a permitted class, as far as they are handed on to this type. */
    private List<JavaType> argumentsOf(Class<?> kind) {
        Map<TypeVariable<?>, JavaType> known = new HashMap<>();
        for (Type above : kind.getGenericInterfaces()) {
            if (above instanceof ParameterizedType generic && generic.getRawType() == raw) {
                Type[] given = generic.getActualTypeArguments();
                for (int i = 0; i < given.length; i++) {
                    if (given[i] instanceof TypeVariable<?> variable) {
                        known.put(variable, argument(i));
                    }
                }
            }
        }
        return Arrays.stream(kind.getTypeParameters()).map(v -> known.getOrDefault(v, erased(v.getBounds()[0])))
                .toList();
    }

    @Override
    public String toString() {
        return arguments.isEmpty() || raw.isArray()
                ? raw.getSimpleName()
                : raw.getSimpleName() + "<" + String.join(", ", arguments.stream().map(JavaType::toString).toList())
                        + ">";
    }
}
