package dev.adder.processor;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads annotations by name, so that the processor does not need their classes. */
final class Annotations {
    private Annotations() {}

    static boolean has(@Nullable Element element, String annotation) {
        return element != null && find(element, annotation) != null;
    }

    /** The {@code value} of an annotation, or null if the element does not carry it. */
    static @Nullable String value(Element element, String annotation) {
        AnnotationMirror mirror = find(element, annotation);
        return mirror == null ? null : member(mirror, "value") instanceof String value ? value : "";
    }

    /** A member that is an array of strings; empty if it is not written. */
    static List<String> strings(Element element, String annotation, String member) {
        AnnotationMirror mirror = find(element, annotation);
        if (mirror == null || !(member(mirror, member) instanceof List<?> values)) {
            return List.of();
        }
        return values.stream().map(value -> String.valueOf(((AnnotationValue) value).getValue())).toList();
    }

    private static @Nullable AnnotationMirror find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement() instanceof TypeElement type
                    && type.getQualifiedName().contentEquals(annotation)) {
                return mirror;
            }
        }
        return null;
    }

    private static @Nullable Object member(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : mirror.getElementValues()
                .entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue().getValue();
            }
        }
        return null;
    }
}
