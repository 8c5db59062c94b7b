package dev.adder.connect.sql;

import dev.adder.engine.type.PythonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tables as the documentation of a tool shows them: as short statements that make them, with comments beside. */
final class SqlSchemaText {
    private static final int MOST_TABLES = 60;
    private static final int MOST_COLUMNS = 80;
    private static final int MOST_VALUES = 12;
    private static final int LONGEST_COMMENT = 160;
    private static final int LONGEST_LINE = 110;
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    private final List<SqlTable> tables;
    private final @Nullable String home;
    private final boolean upper;
    private final boolean brief;

    /**
     * Tables of one database.
     *
     * @param home the schema that statements need not name
     * @param upper whether names without quotes are upper case in the database
     * @param brief whether names and types are enough
     */
    SqlSchemaText(List<SqlTable> tables, @Nullable String home, boolean upper, boolean brief) {
        this.tables = tables;
        this.home = home;
        this.upper = upper;
        this.brief = brief;
    }

    /** The tables that are shown. */
    List<SqlTable> shown() {
        return tables.subList(0, Math.min(tables.size(), MOST_TABLES));
    }

    String text() {
        if (tables.isEmpty()) return "There are no tables that can be read.";
        StringBuilder text = new StringBuilder("Tables:");
        for (SqlTable t : shown()) text.append("\n  ").append(table(t));
        if (tables.size() > MOST_TABLES) text.append("\n  and ").append(tables.size() - MOST_TABLES).append(" more");
        return text.toString();
    }

    /** A table of whole numbers as keys and a column beside the key, with which a call can be shown; or null. */
    private @Nullable SqlTable exemplary() {
        for (SqlTable t : shown()) {
            boolean numbered = t.primaryKey.size() == 1 && t.columns.stream().anyMatch(c -> isKey(t, c)
                    && c.type().toLowerCase(Locale.ROOT).matches("integer|bigint|smallint"));
            if (numbered && text(t) != null) return t;
        }
        return null;
    }

    private static SqlTable.@Nullable Column text(SqlTable table) {
        return table.columns.stream().filter(c -> !isKey(table, c)
                && c.type().toLowerCase(Locale.ROOT).matches("text|character varying.*")).findFirst().orElse(null);
    }

    private static boolean isKey(SqlTable table, SqlTable.Column column) {
        return table.primaryKey.contains(column.name());
    }

    /** A call as programs write it, where possible about tables that are there. */
    String query() {
        SqlTable t = exemplary();
        String sql = t == null ? "SELECT name FROM customers WHERE id = ?"
                : "SELECT " + column(t) + " FROM " + name(t.schema, t.name) + " WHERE " + key(t) + " = ?";
        return "rows = database_query(" + PythonText.quote(sql) + ", [42])";
    }

    /** A change as programs write it. */
    String change() {
        SqlTable t = exemplary();
        String sql = t == null ? "UPDATE customers SET city = ? WHERE id = ?"
                : "UPDATE " + name(t.schema, t.name) + " SET " + column(t) + " = ? WHERE " + key(t) + " = ?";
        return "n = database_execute(" + PythonText.quote(sql) + ", [\"new\", 42])";
    }

    private String column(SqlTable table) {
        return written(Objects.requireNonNull(text(table)).name());
    }

    private String key(SqlTable table) {
        return written(table.primaryKey.getFirst());
    }

    private String table(SqlTable table) {
        String name = name(table.schema, table.name);
        List<SqlTable.Column> columns = table.columns.subList(0, Math.min(table.columns.size(), MOST_COLUMNS));
        List<String> parts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (SqlTable.Column c : columns) {
            parts.add(brief ? written(c.name()) + " " + c.type().toLowerCase(Locale.ROOT) : column(table, c));
            remarks.add(remark(table, c));
        }
        parts.addAll(keysOfSeveral(table));
        int more = table.columns.size() - columns.size();
        if (more > 0) parts.add("and " + more + " more");
        String comment = brief ? "" : cleaned(table.comment);
        String about = comment.isEmpty() ? "" : "  -- " + comment;
        String line = name + "(" + String.join(", ", parts) + ")";
        boolean plain = remarks.stream().allMatch(String::isEmpty);
        if (brief || plain && (line.length() + about.length() <= LONGEST_LINE || parts.size() == 1)) {
            return line + about;
        }
        StringBuilder lines = new StringBuilder(name + "(" + about);
        for (int i = 0; i < parts.size(); i++) {
            lines.append("\n    ").append(parts.get(i)).append(i < parts.size() - 1 ? "," : "");
            if (i < remarks.size() && !remarks.get(i).isEmpty()) lines.append("  -- ").append(remarks.get(i));
        }
        return lines.append("\n  )").toString();
    }

    private String column(SqlTable table, SqlTable.Column column) {
        StringBuilder text = new StringBuilder(written(column.name())).append(' ').append(type(column.sizedType()));
        boolean key = table.primaryKey.size() == 1 && isKey(table, column);
        if (key) text.append(" primary key");
        if (column.required() && !isKey(table, column)) text.append(" not null");
        for (SqlTable.Reference r : table.references) {
            if (r.columns().equals(List.of(column.name())) && isShown(r)) text.append(" references ").append(target(r));
        }
        return text.toString();
    }

    private List<String> keysOfSeveral(SqlTable table) {
        List<String> keys = new ArrayList<>();
        if (table.primaryKey.size() > 1 && table.primaryKey.stream().allMatch(table::has)) {
            keys.add("primary key (" + written(table.primaryKey) + ")");
        }
        for (SqlTable.Reference r : table.references) {
            if (r.columns().size() > 1 && r.columns().stream().allMatch(table::has) && isShown(r)) {
                keys.add("foreign key (" + written(r.columns()) + ") references " + target(r));
            }
        }
        return keys;
    }

    /** Whether what a key leads to can be read: otherwise it is not named. */
    private boolean isShown(SqlTable.Reference reference) {
        return tables.stream().anyMatch(t -> Objects.equals(t.schema, reference.schema())
                && t.name.equals(reference.table()) && reference.targets().stream().allMatch(t::has));
    }

    private String target(SqlTable.Reference reference) {
        return name(reference.schema(), reference.table()) + "(" + written(reference.targets()) + ")";
    }

    private String remark(SqlTable table, SqlTable.Column column) {
        if (brief && !table.samples.containsKey(column.name())) return "";
        List<String> parts = new ArrayList<>();
        String comment = cleaned(column.comment());
        if (!comment.isEmpty()) parts.add(comment);
        if (!column.values().isEmpty()) parts.add(oneOf(column.values()));
        List<String> samples = table.samples.get(column.name());
        if (samples != null && column.values().isEmpty() && !isLink(table, column)) {
            parts.add("such as " + String.join(", ", samples));
        }
        return String.join("; ", parts);
    }

    /** Whether its values only lead to rows. */
    private static boolean isLink(SqlTable table, SqlTable.Column column) {
        return isKey(table, column) || table.references.stream().anyMatch(r -> r.columns().contains(column.name()));
    }

    private static String oneOf(List<String> values) {
        List<String> shown = values.stream().limit(MOST_VALUES).map(SqlSchemaText::literal).toList();
        int more = values.size() - shown.size();
        return "one of " + String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }

    /** A text as a statement has it, on one line. */
    static String literal(String value) {
        return "'" + cleaned(value).replace("'", "''") + "'";
    }

    private static String cleaned(@Nullable String text) {
        if (text == null) return "";
        String line = ODD.matcher(text).replaceAll(" ").strip();
        return line.length() > LONGEST_COMMENT ? line.substring(0, LONGEST_COMMENT) + "..." : line;
    }

    /** A type by its usual short name; what is in quotes, such as the values of an enum, stays as it is. */
    private static String type(String type) {
        int quote = type.indexOf('\'') >= 0 ? type.indexOf('\'') : type.indexOf('"');
        String rest = quote < 0 ? "" : cleaned(type.substring(quote));
        String name = quote < 0 ? type : type.substring(0, quote);
        return name.toLowerCase(Locale.ROOT).replace("character varying", "varchar")
                .replaceFirst("^character\\b", "char")
                .replace("timestamp without time zone", "timestamp").replace("timestamp with time zone", "timestamptz")
                .replace("time without time zone", "time").replace("character large object", "text")
                .replaceFirst("^(numeric|decimal)\\((\\d+),(\\d+)\\)", "$1($2, $3)") + rest;
    }

    private String name(@Nullable String schema, String table) {
        return schema == null || schema.equals(home) ? written(table) : written(schema) + "." + written(table);
    }

    private String written(List<String> names) {
        return String.join(", ", names.stream().map(this::written).toList());
    }

    /** A name as a statement has to write it. */
    private String written(String name) {
        boolean plain = name.matches(upper ? "[A-Z_][A-Z_0-9]*" : "[a-z_][a-z_0-9]*");
        if (plain) return name.toLowerCase(Locale.ROOT);
        return SqlSchema.quoted(name.replaceAll("\\p{Cntrl}", " "));
    }
}
