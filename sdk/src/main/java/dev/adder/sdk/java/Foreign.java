package dev.adder.sdk.java;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Annotations of other libraries, read by the names of their types and attributes: Adder needs none of these libraries,
 * and what is annotated for them comes as it is.
 */
final class Foreign {
    /** LangChain4j's and Spring AI's marks of a method that is a tool. */
    static final Set<String> TOOLS =
            Set.of("dev.langchain4j.agent.tool.Tool", "org.springframework.ai.tool.annotation.Tool");
    /** A parameter that gets on whose behalf the program runs. */
    static final String MEMORY_ID = "dev.langchain4j.agent.tool.ToolMemoryId";
    /** Parameter types that are made of a map with what is known about the call. */
    static final Set<String> CONTEXTS = Set.of("org.springframework.ai.chat.model.ToolContext",
            "dev.langchain4j.invocation.InvocationParameters");

    private Foreign() {}

    /** The first annotation of one of these types, or null. */
    static @Nullable Annotation find(Collection<Annotation> among, Collection<String> types) {
        for (Annotation annotation : among) {
            if (types.contains(annotation.annotationType().getName())) {
                return annotation;
            }
        }
        return null;
    }

    /** The first annotation of this type, or null. */
    static @Nullable Annotation find(Collection<Annotation> among, String type) {
        return find(among, Set.of(type));
    }

    /** An attribute's text, several texts as lines; empty when there is no such attribute. */
    static String text(Annotation annotation, String attribute) {
        return switch (value(annotation, attribute)) {
            case String text -> text;
            case String[] lines -> String.join("\n", lines);
            case null, default -> "";
        };
    }

    /** An attribute's text, or null when it is the one that stands for none. */
    static @Nullable String textUnlessDefault(Annotation annotation, String attribute) {
        Method method = attribute(annotation, attribute);
        String text = text(annotation, attribute);
        return method == null || text.equals(method.getDefaultValue()) ? null : text;
    }

    /** An attribute that is true or false. */
    static boolean flag(Annotation annotation, String attribute, boolean otherwise) {
        return value(annotation, attribute) instanceof Boolean flag ? flag : otherwise;
    }

    /** An attribute that is a number. */
    static long number(Annotation annotation, String attribute, long otherwise) {
        return value(annotation, attribute) instanceof Number number ? number.longValue() : otherwise;
    }

    /** Several annotations in one, such as {@code Size.List}, one by one; any other annotation by itself. */
    static List<Annotation> opened(Annotation annotation) {
        if (annotation.annotationType().getSimpleName().equals("List")
                && value(annotation, "value") instanceof Annotation[] several) {
            return List.of(several);
        }
        return List.of(annotation);
    }

    static @Nullable Object value(Annotation annotation, String attribute) {
        Method method = attribute(annotation, attribute);
        if (method == null) {
            return null;
        }
        try {
            method.setAccessible(true);
            return method.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException | RuntimeException e) {
            return null;
        }
    }

    private static @Nullable Method attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /** All annotations of several places, each once. */
    static List<Annotation> all(Annotation[]... places) {
        List<Annotation> all = new ArrayList<>();
        for (Annotation[] place : places) {
            for (Annotation annotation : place) {
                if (!all.contains(annotation)) {
                    all.add(annotation);
                }
            }
        }
        return all;
    }
}
