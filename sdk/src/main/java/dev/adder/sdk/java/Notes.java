package dev.adder.sdk.java;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What annotations say of a parameter or component besides its type.
 *
 * @param name its name, or empty for the one in Java
 * @param doc what it means, or empty
 * @param defaultText what counts when it is absent, as written, or null
 * @param optional whether it may be absent
 * @param keywordOnly whether it can only be passed by name
 * @param sensitive whether its value is kept out of logs
 */
record Notes(String name, String doc, @Nullable String defaultText, boolean optional, boolean keywordOnly,
        boolean sensitive) {
    private static final List<String> DESCRIPTIONS = List.of("dev.langchain4j.model.output.structured.Description",
            "com.fasterxml.jackson.annotation.JsonPropertyDescription",
            "com.fasterxml.jackson.annotation.JsonClassDescription", "io.swagger.v3.oas.annotations.media.Schema");

    /** What these annotations say: Adder's own, or else those of LangChain4j, Spring AI and Jackson. */
    static Notes of(Collection<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Param own) {
                String text = own.defaultValue().equals(Param.NO_DEFAULT) ? null : own.defaultValue();
                return new Notes(own.name(), own.value(), text, false, own.keywordOnly(), own.sensitive());
            }
        }
        String name = "";
        String doc = description(annotations);
        String defaultText = null;
        boolean optional = false;
        Annotation property = Foreign.find(annotations, "com.fasterxml.jackson.annotation.JsonProperty");
        if (property != null) {
            name = Foreign.text(property, "value");
        }
        Annotation p = Foreign.find(annotations, "dev.langchain4j.agent.tool.P");
        if (p != null) {
            name = Foreign.text(p, "name").isEmpty() ? name : Foreign.text(p, "name");
            String told = Foreign.text(p, "value");
            doc = told.isEmpty() ? Foreign.text(p, "description") : told;
            optional = !Foreign.flag(p, "required", true);
            defaultText = Foreign.textUnlessDefault(p, "defaultValue");
        }
        Annotation parameter = Foreign.find(annotations, "org.springframework.ai.tool.annotation.ToolParam");
        if (parameter != null) {
            String told = Foreign.text(parameter, "description");
            doc = told.isEmpty() ? doc : told;
            optional = !Foreign.flag(parameter, "required", true);
        }
        return new Notes(name, doc, defaultText, optional, false, false);
    }

    /** What these annotations say that something is, or empty. */
    static String description(Collection<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Description own) {
                return own.value();
            }
        }
        for (String type : DESCRIPTIONS) {
            Annotation found = Foreign.find(annotations, type);
            if (found != null) {
                String text = Foreign.text(found, "value");
                return text.isEmpty() ? Foreign.text(found, "description") : text;
            }
        }
        return "";
    }
}
