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
import org.jspecify.annotations.Nullable;

/**
 * The tables and columns that a user can read, as the tool's documentation shows them. What the user cannot read is
 * not named: its name alone may be a secret, and a model would only ask for it in vain.
 */
final class SqlSchema {
    private static final int MOST_TABLES = 60;
    private static final int MOST_COLUMNS = 80;
    private static final int MOST_LOOKED_AT = 1_000;
    private static final Set<String> SYSTEM = Set.of("information_schema", "pg_catalog", "pg_toast", "sys", "system");

    /** A table with the texts of its columns. */
    private record Table(@Nullable String schema, String name, List<String> columns) {}

    private final Connection connection;
    private final boolean upper;

    private SqlSchema(Connection connection) throws SQLException {
        this.connection = connection;
        DatabaseMetaData meta = connection.getMetaData();
        this.upper = meta.storesUpperCaseIdentifiers();
    }

    static String describe(Connection connection) throws SQLException {
        SqlSchema schema = new SqlSchema(connection);
        boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        return schema.text(postgres ? schema.readableInPostgres() : schema.readable());
    }

    private String text(List<Table> tables) throws SQLException {
        if (tables.isEmpty()) return "There are no tables that can be read.";
        String home = connection.getSchema();
        StringBuilder text = new StringBuilder("Tables:");
        int shown = 0;
        for (Table t : tables) {
            if (shown++ == MOST_TABLES) {
                text.append("\n  and ").append(tables.size() - MOST_TABLES).append(" more");
                break;
            }
            text.append("\n  ");
            if (t.schema != null && !t.schema.equals(home)) text.append(written(t.schema)).append('.');
            text.append(written(t.name)).append('(');
            int some = Math.min(t.columns.size(), MOST_COLUMNS);
            text.append(String.join(", ", t.columns.subList(0, some)));
            if (some < t.columns.size()) text.append(", and ").append(t.columns.size() - some).append(" more");
            text.append(')');
        }
        return text.toString();
    }

    /** A name as a statement has to write it. */
    private String written(String name) {
        boolean plain = name.matches(upper ? "[A-Z_][A-Z_0-9]*" : "[a-z_][a-z_0-9]*");
        if (plain) return name.toLowerCase(Locale.ROOT);
        return quoted(name.replaceAll("\\p{Cntrl}", " "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** All tables that a query of no rows can be made of. */
    private List<Table> readable() throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        List<Table> found = new ArrayList<>();
        try (ResultSet t = meta.getTables(connection.getCatalog(), null, "%",
                new String[] {"TABLE", "VIEW", "BASE TABLE"})) {
            while (t.next() && found.size() < MOST_LOOKED_AT) {
                String schema = t.getString("TABLE_SCHEM");
                if (schema != null && SYSTEM.contains(schema.toLowerCase(Locale.ROOT))) continue;
                found.add(new Table(schema, t.getString("TABLE_NAME"), new ArrayList<>()));
            }
        }
        List<Table> readable = new ArrayList<>();
        for (Table t : found) {
            if (!canRead(t)) continue;
            try (ResultSet c = meta.getColumns(connection.getCatalog(), escaped(meta, t.schema),
                    escaped(meta, t.name), "%")) {
                while (c.next()) t.columns.add(column(c.getString("COLUMN_NAME"), c.getString("TYPE_NAME")));
            }
            readable.add(t);
        }
        return readable;
    }

    private static @Nullable String escaped(DatabaseMetaData meta, @Nullable String name) throws SQLException {
        String escape = meta.getSearchStringEscape();
        if (name == null || escape == null || escape.isEmpty()) return name;
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }

    private boolean canRead(Table t) {
        String name = t.schema == null ? quoted(t.name) : quoted(t.schema) + "." + quoted(t.name);
        try (Statement s = connection.createStatement();
                ResultSet none = s.executeQuery("SELECT * FROM " + name + " WHERE 1 = 0")) {
            return !none.next();
        } catch (SQLException e) {
            return false;
        }
    }

    private List<Table> readableInPostgres() throws SQLException {
        String sql = """
                SELECT n.nspname, c.relname, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod)
                FROM pg_catalog.pg_class c
                JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND NOT c.relispartition
                  AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND n.nspname NOT LIKE 'pg\\_%'
                  AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
                  AND pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT')
                ORDER BY n.nspname <> pg_catalog.current_schema(), n.nspname, c.relname, a.attnum
                """;
        Map<List<String>, Table> tables = new LinkedHashMap<>();
        try (PreparedStatement s = connection.prepareStatement(sql); ResultSet r = s.executeQuery()) {
            while (r.next()) {
                String schema = r.getString(1);
                String name = r.getString(2);
                tables.computeIfAbsent(List.of(schema, name), k -> new Table(schema, name, new ArrayList<>())).columns
                        .add(column(r.getString(3), r.getString(4)));
            }
        }
        return List.copyOf(tables.values());
    }

    private String column(String name, String type) {
        return written(name) + " " + type.toLowerCase(Locale.ROOT);
    }
}
