package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a tool.
 *
 * @param name its name in Python
 * @param key its name at the source, which may be no Python name
 * @param type what it takes
 * @param doc what it means, or empty
 * @param required whether a call without it fails
 * @param defaultValue what counts when it is absent, if known; optional ones without show as {@code None}
 * @param keywordOnly whether it can only be passed by name
 * @param sensitive whether its value is kept out of logs
 */
public record ToolParameter(
        String name,
        String key,
        Type type,
        String doc,
        boolean required,
        @Nullable Data defaultValue,
        boolean keywordOnly,
        boolean sensitive) {

    /** A required parameter. */
    public static ToolParameter required(String key, Type type, String doc) {
        return new ToolParameter(Names.parameter(key), key, type, doc, true, null, false, false);
    }

    /** An optional parameter with its default. */
    public static ToolParameter optional(String key, Type type, String doc, @Nullable Data defaultValue) {
        return new ToolParameter(Names.parameter(key), key, type, doc, false, defaultValue, false, false);
    }

    /** This parameter, by name only. */
    public ToolParameter asKeywordOnly() {
        return new ToolParameter(name, key, type, doc, required, defaultValue, true, sensitive);
    }

    /** This parameter, kept out of logs. */
    public ToolParameter asSensitive() {
        return new ToolParameter(name, key, type, doc, required, defaultValue, keywordOnly, true);
    }

    /** This parameter under another Python name. */
    ToolParameter named(String otherName) {
        return new ToolParameter(otherName, key, type, doc, required, defaultValue, keywordOnly, sensitive);
    }

    /** The parameter as a field of the arguments, by its Python name. */
    public Type.Field field() {
        return new Type.Field(name, type, required, doc, defaultValue);
    }
}
