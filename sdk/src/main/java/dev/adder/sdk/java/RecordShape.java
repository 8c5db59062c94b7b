package dev.adder.sdk.java;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to take a record or bean apart and put it together.
 *
 * @param parts its components
 * @param constructor of a record: takes an {@code Object[]} of all components; of a bean: takes an empty one; null for
 *     a bean that cannot be made
 * @param bean whether parts are set one by one after the constructor
 * @param kind its name among the members of a sealed interface, or null
 */
record RecordShape(List<Part> parts, @Nullable MethodHandle constructor, boolean bean, @Nullable String kind) {
    /** Stands for a property that is not to be set. */
    static final Object ABSENT = new Object();

    /** A component: its name in data and how it is read, and set in a bean. */
    record Part(String name, MethodHandle accessor, @Nullable MethodHandle setter) {
        @Nullable
        Object get(Object owner) {
            return Handles.call(accessor, owner);
        }
    }

    static RecordShape of(Class<?> type) {
        return type.isRecord() ? ofRecord(type) : ofBean(type);
    }

    private static RecordShape ofRecord(Class<?> record) {
        JavaType type = new JavaType(record, List.of());
        List<Part> parts = new ArrayList<>();
        for (JavaType.Component component : type.components()) {
            parts.add(new Part(component.name(), Handles.unary(accessor(record, component.javaName())), null));
        }
        return new RecordShape(List.copyOf(parts), constructor(record), false, type.kind());
    }

    private static Method accessor(Class<?> record, String name) {
        try {
            Method accessor = record.getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no accessor " + name, e);
        }
    }

    private static RecordShape ofBean(Class<?> bean) {
        List<JavaType.Component> components = new JavaType(bean, List.of()).components();
        List<Beans.Property> properties = Beans.properties(bean);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            parts.add(part(components.get(i).name(), properties.get(i)));
        }
        return new RecordShape(List.copyOf(parts), beanConstructor(bean), true, null);
    }

    private static Part part(String name, Beans.Property property) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            Field field = property.field();
            Method getter = property.getter();
            Method setter = property.setter();
            MethodHandle get;
            if (getter == null) {
                field.setAccessible(true);
                get = lookup.unreflectGetter(field);
            } else {
                getter.setAccessible(true);
                get = lookup.unreflect(getter);
            }
            MethodHandle set = null;
            if (setter != null) {
                setter.setAccessible(true);
                set = lookup.unreflect(setter);
            } else if (!Modifier.isFinal(field.getModifiers())) {
                field.setAccessible(true);
                set = lookup.unreflectSetter(field);
            }
            return new Part(name, get.asType(MethodType.methodType(Object.class, Object.class)),
                    set == null ? null : set.asType(MethodType.methodType(void.class, Object.class, Object.class)));
        } catch (IllegalAccessException | RuntimeException e) {
            throw new IllegalArgumentException("cannot reach " + property.field(), e);
        }
    }

    private static @Nullable MethodHandle beanConstructor(Class<?> bean) {
        try {
            Constructor<?> constructor = bean.getDeclaredConstructor();
            constructor.setAccessible(true);
            return spreading(constructor, 0);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    private static MethodHandle constructor(Class<?> record) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents()).map(c -> c.getType()).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return spreading(constructor, types.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot construct the record " + record.getSimpleName(), e);
        }
    }

    private static MethodHandle spreading(Constructor<?> constructor, int parameters) throws IllegalAccessException {
        return MethodHandles.lookup()
                .unreflectConstructor(constructor)
                .asFixedArity()
                .asSpreader(Object[].class, parameters)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /** Whether data can become one: a bean needs a constructor without parameters. */
    boolean canBeMade() {
        return constructor != null && parts.stream().allMatch(p -> !bean || p.setter != null);
    }

    /** The record or bean of these component values. */
    @Nullable
    Object create(@Nullable Object[] values) {
        MethodHandle make = constructor;
        if (make == null) {
            throw new IllegalStateException("cannot be made");
        }
        if (!bean) {
            return Handles.spread(make, values);
        }
        Object made = Handles.spread(make, new @Nullable Object[0]);
        for (int i = 0; i < values.length && made != null; i++) {
            MethodHandle setter = parts.get(i).setter();
            if (values[i] != ABSENT && setter != null) {
                Handles.set(setter, made, values[i]);
            }
        }
        return made;
    }
}
