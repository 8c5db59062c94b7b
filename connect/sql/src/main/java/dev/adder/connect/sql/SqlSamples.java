package dev.adder.connect.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Some values of each column, which a model may see because somebody asked for it. */
final class SqlSamples {
    private static final int ROWS = 100;
    private static final int SECONDS = 5;
    private static final int LONGEST = 40;
    private static final Set<Integer> TEXT = Set.of(Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR,
            Types.NVARCHAR, Types.DATE, Types.TIME, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE);
    private static final Set<Integer> NUMBER = Set.of(Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.TINYINT,
            Types.NUMERIC, Types.DECIMAL, Types.REAL, Types.FLOAT, Types.DOUBLE);

    private SqlSamples() {}

    /** Adds the first few values of each column of text, numbers or dates; a table that cannot be read has none. */
    static void add(Connection connection, SqlTable table, int most) throws SQLException {
        List<String> columns = table.columns.stream().map(SqlTable.Column::name).toList();
        String sql = "SELECT " + String.join(", ", columns.stream().map(SqlSchema::quoted).toList()) + " FROM "
                + table.quotedName();
        try (Statement s = connection.createStatement()) {
            s.setMaxRows(ROWS);
            s.setFetchSize(ROWS);
            s.setQueryTimeout(SECONDS);
            try (ResultSet r = s.executeQuery(sql)) {
                List<Set<String>> values = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) values.add(new LinkedHashSet<>());
                while (r.next()) {
                    for (int i = 0; i < columns.size(); i++) {
                        if (values.get(i).size() < most) collect(r, i + 1, values.get(i));
                    }
                }
                for (int i = 0; i < columns.size(); i++) {
                    if (!values.get(i).isEmpty()) table.samples.put(columns.get(i), List.copyOf(values.get(i)));
                }
            }
        } catch (SQLException e) {
            connection.rollback();
        }
    }

    private static void collect(ResultSet r, int column, Set<String> values) throws SQLException {
        ResultSetMetaData meta = r.getMetaData();
        boolean text = TEXT.contains(meta.getColumnType(column));
        if (!text && !NUMBER.contains(meta.getColumnType(column))) return;
        String value = r.getString(column);
        if (value == null || value.length() > LONGEST) return;
        values.add(text ? SqlSchemaText.literal(value) : value);
    }
}
