package dev.adder.engine.type;

import dev.adder.engine.data.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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

    /**
     * A reader for many schemas of one document, which share definitions: types of the same reference are the same.
     *
     * @param root the document where {@code #/…} references start
     * @param warnings told what could not be understood
     */
    public static Document document(Data root, Consumer<String> warnings) {
        return new Document(new SchemaReader(root, warnings));
    }

    /** The schemas of one document. */
    public static final class Document {
        private final SchemaReader reader;

        private Document(SchemaReader reader) {
            this.reader = reader;
        }

        /** Reads one schema of the document. */
        public Type read(Data schema, String name) {
            return reader.read(schema, name);
        }
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
