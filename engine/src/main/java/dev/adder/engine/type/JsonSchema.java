package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON Schema to types and back. What a schema says beyond the type model is dropped; what is broken, too deep or
 * from elsewhere becomes {@code Any} with a warning, never an error.
 */
public final class JsonSchema {
    private JsonSchema() {}

    /** A type that was read, and what could not be understood. */
    public record Reading(Type type, List<String> warnings) {
        /** Copies the warnings. */
        public Reading {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Reads a schema, an object or a truth value.
     *
     * @param schema the schema; its own root is where {@code #/…} references start
     * @param name class name for an object schema without a title
     */
    public static Reading read(Data schema, String name) {
        List<String> warnings = new ArrayList<>();
        Type type = new SchemaReader(schema, warnings::add).read(schema, name);
        return new Reading(type, warnings);
    }

    /** Reads a schema, dropping warnings. */
    public static Type toType(Data schema, String name) {
        return read(schema, name).type();
    }

    /** The type as a schema; recursive types end up under {@code $defs}. */
    public static Data.Map toSchema(Type type) {
        return new SchemaWriter().document(type);
    }

    /** The schema of an object with these fields, as for a function's arguments. */
    public static Data.Map toSchema(List<Type.Field> fields) {
        return toSchema(new Type.Record("", fields, "", false));
    }
}
