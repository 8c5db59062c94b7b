package dev.adder.sdk.java;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to take a record apart and put it together.
 *
 * @param parts its components
 * @param constructor takes an {@code Object[]} of all components, gives the record
 * @param kind its name among the members of a sealed interface, or null
 */
record RecordShape(List<Part> parts, MethodHandle constructor, @Nullable String kind) {

    /** A component: its name in data and its accessor. */
    record Part(String name, MethodHandle accessor) {
        @Nullable
        Object get(Record record) {
            return Handles.call(accessor, record);
        }
    }

    static RecordShape of(Class<?> record) {
        JavaType type = new JavaType(record, List.of());
        List<Part> parts = new ArrayList<>();
        for (JavaType.Component component : type.components()) {
            Method accessor = component.source().getAccessor();
            accessor.setAccessible(true);
            parts.add(new Part(component.name(), Handles.unary(accessor)));
        }
        return new RecordShape(List.copyOf(parts), constructor(record), type.kind());
    }

    private static MethodHandle constructor(Class<?> record) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents()).map(c -> c.getType()).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asFixedArity()
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot construct the record " + record.getSimpleName(), e);
        }
    }

    /** The record of these component values. */
    @Nullable
    Object create(@Nullable Object[] values) {
        return Handles.spread(constructor, values);
    }
}
