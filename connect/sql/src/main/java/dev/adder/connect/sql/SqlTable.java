package dev.adder.connect.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table that can be read, as far as it is known. */
final class SqlTable {
    final @Nullable String schema;
    final String name;
    final @Nullable String comment;
    final List<Column> columns = new ArrayList<>();
    final List<String> primaryKey = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    /** Some values by column, as they are written in SQL. */
    final Map<String, List<String>> samples = new LinkedHashMap<>();

    SqlTable(@Nullable String schema, String name, @Nullable String comment) {
        this.schema = schema;
        this.name = name;
        this.comment = comment;
    }

    /**
     * A column.
     *
     * @param name its name as the database has it
     * @param type its type without size
     * @param sizedType its type with size
     * @param required whether it is never null
     * @param comment what the database says of it, or null
     * @param values all values that its type has, or none when they are not counted
     */
    record Column(String name, String type, String sizedType, boolean required, @Nullable String comment,
            List<String> values) {}

    /** A foreign key: columns, and those of another table in the same order. */
    record Reference(@Nullable String schema, String table, List<String> columns, List<String> targets) {}

    boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name.equals(column));
    }

    /** Its name as any statement can have it. */
    String quotedName() {
        return schema == null ? SqlSchema.quoted(name) : SqlSchema.quoted(schema) + "." + SqlSchema.quoted(name);
    }
}
