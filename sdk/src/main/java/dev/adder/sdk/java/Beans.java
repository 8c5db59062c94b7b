package dev.adder.sdk.java;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Ordinary classes as data: their fields, read and written through getters and setters where there are any. Only
 * classes that a tool declares are taken apart so, never what happens to come out of one.
 */
final class Beans {
    private static final List<String> PLATFORM = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "jakarta.",
            "kotlin.", "org.springframework.", "dev.langchain4j.", "reactor.");

    private Beans() {}

    /** A field and how it is reached. */
    record Property(String name, Field field, @Nullable Method getter, @Nullable Method setter) {
        List<Annotation> annotations() {
            return Foreign.all(field.getAnnotations(), getter == null ? new Annotation[0] : getter.getAnnotations(),
                    setter == null ? new Annotation[0] : setter.getAnnotations());
        }
    }

    /** Whether a class can be data. */
    static boolean isBean(Class<?> type) {
        boolean plain = !type.isInterface() && !type.isPrimitive() && !type.isArray() && !type.isEnum()
                && !type.isRecord() && !type.isAnnotation() && !type.isAnonymousClass()
                && !Modifier.isAbstract(type.getModifiers());
        boolean inner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
        return plain && !inner && !isPlatform(type) && !Throwable.class.isAssignableFrom(type)
                && !AutoCloseable.class.isAssignableFrom(type) && !properties(type).isEmpty();
    }

    private static boolean isPlatform(Class<?> type) {
        return PLATFORM.stream().anyMatch(type.getName()::startsWith);
    }

    /** The properties of a class, those of its parents first. */
    static List<Property> properties(Class<?> type) {
        List<Property> properties = new ArrayList<>();
        Class<?> parent = type.getSuperclass();
        if (parent != null && !isPlatform(parent)) {
            properties.addAll(properties(parent));
        }
        for (Field field : type.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (Modifier.isStatic(modifiers) || Modifier.isTransient(modifiers) || field.isSynthetic()) {
                continue;
            }
            Property property = new Property(field.getName(), field, getter(type, field), setter(type, field));
            boolean hidden = property.annotations().stream()
                    .anyMatch(a -> a.annotationType().getName().equals("com.fasterxml.jackson.annotation.JsonIgnore"));
            if (!hidden) {
                properties.add(property);
            }
        }
        return properties;
    }

    private static @Nullable Method getter(Class<?> type, Field field) {
        String name = capital(field.getName());
        for (String candidate : List.of("get" + name, "is" + name, field.getName())) {
            try {
                Method method = type.getDeclaredMethod(candidate);
                if (method.getReturnType() == field.getType() && !Modifier.isStatic(method.getModifiers())) {
                    return method;
                }
            } catch (NoSuchMethodException e) {
                // perhaps it is called otherwise
            }
        }
        return null;
    }

    private static @Nullable Method setter(Class<?> type, Field field) {
        try {
            Method method = type.getDeclaredMethod("set" + capital(field.getName()), field.getType());
            return Modifier.isStatic(method.getModifiers()) ? null : method;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
