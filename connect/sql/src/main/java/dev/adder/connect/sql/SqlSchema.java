package dev.adder.connect.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables and columns that a user can read, with their keys and comments. What the user cannot read is not named:
 * its name alone may be a secret, and a model would only ask for it in vain.
 */
final class SqlSchema {
    private static final int MOST_LOOKED_AT = 1_000;
    private static final Set<String> SYSTEM = Set.of("information_schema", "pg_catalog", "pg_toast", "sys", "system");

    private final Connection connection;
    private final DatabaseMetaData meta;

    private SqlSchema(Connection connection) throws SQLException {
        this.connection = connection;
        this.meta = connection.getMetaData();
    }

    /**
     * The tables, as a documentation shows them.
     *
     * @param brief whether names and types are enough
     * @param samples how many values of each column are shown
     */
    static SqlSchemaText read(Connection connection, boolean brief, int samples) throws SQLException {
        SqlSchema schema = new SqlSchema(connection);
        boolean postgres = "PostgreSQL".equals(schema.meta.getDatabaseProductName());
        List<SqlTable> tables = postgres ? schema.readableInPostgres() : schema.readable();
        SqlSchemaText text = new SqlSchemaText(tables, connection.getSchema(),
                schema.meta.storesUpperCaseIdentifiers(), brief);
        if (!brief) {
            for (SqlTable table : text.shown()) schema.addKeys(table);
        }
        if (samples > 0) {
            for (SqlTable table : text.shown()) SqlSamples.add(connection, table, samples);
        }
        return text;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** All tables that a query of no rows can be made of. */
    private List<SqlTable> readable() throws SQLException {
        List<SqlTable> found = new ArrayList<>();
        try (ResultSet t = meta.getTables(connection.getCatalog(), null, "%",
                new String[] {"TABLE", "VIEW", "BASE TABLE"})) {
            while (t.next() && found.size() < MOST_LOOKED_AT) {
                String schema = t.getString("TABLE_SCHEM");
                if (schema != null && SYSTEM.contains(schema.toLowerCase(Locale.ROOT))) continue;
                found.add(new SqlTable(schema, t.getString("TABLE_NAME"), t.getString("REMARKS")));
            }
        }
        List<SqlTable> readable = new ArrayList<>();
        for (SqlTable t : found) {
            if (!canRead(t)) continue;
            try (ResultSet c = meta.getColumns(connection.getCatalog(), escaped(t.schema), escaped(t.name), "%")) {
                while (c.next()) t.columns.add(column(c));
            }
            readable.add(t);
        }
        return readable;
    }

    private static SqlTable.Column column(ResultSet c) throws SQLException {
        String type = c.getString("TYPE_NAME");
        return new SqlTable.Column(c.getString("COLUMN_NAME"), type, sized(type, c.getLong("COLUMN_SIZE"),
                c.getInt("DECIMAL_DIGITS")), c.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls,
                c.getString("REMARKS"), List.of());
    }

    /** A type with its size, where that was chosen. */
    private static String sized(String type, long size, int digits) {
        boolean text = type.toUpperCase(Locale.ROOT).startsWith("CHARACTER");
        if (text) return size > 0 && size < 1_000_000 ? type + "(" + size + ")" : type;
        boolean exact = type.equalsIgnoreCase("NUMERIC") || type.equalsIgnoreCase("DECIMAL");
        return exact && size > 0 && size < 1_000 ? type + "(" + size + "," + digits + ")" : type;
    }

    private @Nullable String escaped(@Nullable String name) throws SQLException {
        String escape = meta.getSearchStringEscape();
        if (name == null || escape == null || escape.isEmpty()) return name;
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }

    private boolean canRead(SqlTable t) {
        try (Statement s = connection.createStatement();
                ResultSet none = s.executeQuery("SELECT * FROM " + t.quotedName() + " WHERE 1 = 0")) {
            return !none.next();
        } catch (SQLException e) {
            return false;
        }
    }

    private List<SqlTable> readableInPostgres() throws SQLException {
        String sql = """
                SELECT n.nspname, c.relname, pg_catalog.obj_description(c.oid, 'pg_class'), a.attname,
                  pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull,
                  pg_catalog.col_description(c.oid, a.attnum),
                  (SELECT pg_catalog.array_agg(CAST(e.enumlabel AS TEXT) ORDER BY e.enumsortorder)
                   FROM pg_catalog.pg_enum e WHERE e.enumtypid = a.atttypid)
                FROM pg_catalog.pg_class c
                JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND NOT c.relispartition
                  AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND n.nspname NOT LIKE 'pg\\_%'
                  AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
                  AND pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT')
                ORDER BY n.nspname <> pg_catalog.current_schema(), n.nspname, c.relname, a.attnum
                """;
        Map<List<String>, SqlTable> tables = new LinkedHashMap<>();
        try (PreparedStatement s = connection.prepareStatement(sql); ResultSet r = s.executeQuery()) {
            while (r.next()) {
                String schema = r.getString(1);
                String name = r.getString(2);
                String comment = r.getString(3);
                tables.computeIfAbsent(List.of(schema, name), k -> new SqlTable(schema, name, comment)).columns
                        .add(new SqlTable.Column(r.getString(4), r.getString(5), r.getString(5), r.getBoolean(6),
                                r.getString(7), texts(r.getArray(8))));
            }
        }
        return List.copyOf(tables.values());
    }

    private static List<String> texts(java.sql.@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private void addKeys(SqlTable table) throws SQLException {
        Map<Integer, String> primary = new TreeMap<>();
        try (ResultSet r = meta.getPrimaryKeys(connection.getCatalog(), table.schema, table.name)) {
            while (r.next()) primary.put(r.getInt("KEY_SEQ"), r.getString("COLUMN_NAME"));
        }
        table.primaryKey.addAll(primary.values());
        Map<String, SqlTable.Reference> references = new LinkedHashMap<>();
        try (ResultSet r = meta.getImportedKeys(connection.getCatalog(), table.schema, table.name)) {
            while (r.next()) {
                String target = r.getString("PKTABLE_NAME");
                String schema = r.getString("PKTABLE_SCHEM");
                SqlTable.Reference reference = references.computeIfAbsent(r.getString("FK_NAME"),
                        k -> new SqlTable.Reference(schema, target, new ArrayList<>(), new ArrayList<>()));
                reference.columns().add(r.getString("FKCOLUMN_NAME"));
                reference.targets().add(r.getString("PKCOLUMN_NAME"));
            }
        }
        table.references.addAll(references.values());
    }
}
