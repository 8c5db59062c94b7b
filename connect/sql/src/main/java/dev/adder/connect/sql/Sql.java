package dev.adder.connect.sql;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolFailure;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A database as tools: {@code database_query}, which only reads. What may be read is decided four times: by
 * {@link SqlGuard}, by a read-only connection, by a transaction that is rolled back, and by the rights of the user.
 */
public final class Sql {
    private static final int MOST_TABLES = 60;

    private final String url;
    private final Properties properties;
    private final int maxRows;
    private final Duration timeout;
    private final SqlRows rows;

    private Sql(Builder b) {
        this.url = b.url;
        this.properties = b.properties;
        this.maxRows = b.maxRows;
        this.timeout = b.timeout;
        this.rows = new SqlRows(b.exactDecimals);
    }

    /** A database by its JDBC URL; H2 and PostgreSQL drivers are on board. */
    public static Builder url(String url) {
        return new Builder(url);
    }

    /** How a database is reached, and its limits. */
    public static final class Builder {
        private final String url;
        private final Properties properties = new Properties();
        private int maxRows = 1000;
        private Duration timeout = Duration.ofSeconds(5);
        private boolean exactDecimals;

        private Builder(String url) {
            this.url = url;
        }

        /** A user that has no more rights than reading needs. */
        public Builder user(@Nullable String name, @Nullable String password) {
            if (name != null) properties.setProperty("user", name);
            if (password != null) properties.setProperty("password", password);
            return this;
        }

        /** The most rows of one result; 1000 unless set. */
        public Builder maxRows(int value) {
            maxRows = value;
            return this;
        }

        /** The longest one query may take; 5 s unless set. */
        public Builder timeout(Duration value) {
            timeout = value;
            return this;
        }

        /** Gives {@code NUMERIC} as {@code Decimal} instead of {@code int} or {@code float}. */
        public Builder exactDecimals(boolean value) {
            exactDecimals = value;
            return this;
        }

        public Sql build() {
            return new Sql(this);
        }
    }

    /**
     * The tools, after a look at the database's tables.
     *
     * @throws SQLException when the database cannot be reached
     */
    public List<Tool> tools() throws SQLException {
        return List.of(Tool.builder("database_query")
                .doc("Run one read-only SQL SELECT and return its rows.\n\n" + schema())
                .required("sql", Type.STR, "One SELECT statement; use ? for values given in params.")
                .optional("params", new Type.ListOf(Type.ANY), "Values for the ? marks, in order.", List.of())
                .result(new Type.ListOf(new Type.DictOf(Type.STR, Type.ANY)), "the rows; columns by lower-case name")
                .example("rows = database_query(\"SELECT name FROM customers WHERE id = ?\", [42])")
                .warning("SELECT only, at most " + maxRows + " rows and " + timeout.toSeconds() + " s per query.")
                .effect(Effect.READ).idempotent(true).blocking(true).source("sql")
                .plainFunction(this::query).build());
    }

    private Connection connect() throws SQLException {
        DriverManager.setLoginTimeout(5);
        Connection c = DriverManager.getConnection(url, properties);
        c.setReadOnly(true);
        c.setAutoCommit(false);
        return c;
    }

    private Data query(Data.Map arguments) {
        String sql = arguments.text("sql");
        if (sql == null) throw new ToolFailure("TypeError", "sql must be text");
        try {
            SqlGuard.check(sql);
        } catch (SqlRefused e) {
            throw new ToolFailure("PermissionError", "query refused: " + e.getMessage());
        }
        Data.List params = arguments.list("params");
        try (Connection c = connect(); PreparedStatement statement = c.prepareStatement(sql)) {
            statement.setMaxRows(maxRows + 1);
            statement.setQueryTimeout((int) Math.max(1, timeout.toSeconds()));
            if (params != null) bind(statement, params);
            try (ResultSet result = statement.executeQuery()) {
                Data data = rows.read(result, maxRows);
                if (result.next()) {
                    throw new ToolFailure("ValueError", "the query gives more than " + maxRows
                            + " rows; add LIMIT, or aggregate in SQL");
                }
                return data;
            } finally {
                c.rollback();
            }
        } catch (SQLTimeoutException e) {
            throw new ToolFailure("TimeoutError", "the query took longer than " + timeout.toSeconds() + " s");
        } catch (SQLException e) {
            throw new ToolFailure("RuntimeError", "database error: " + firstLine(e.getMessage()));
        }
    }

    private static void bind(PreparedStatement statement, Data.List params) throws SQLException {
        int i = 1;
        for (Data p : params.items()) statement.setObject(i++, p.toJava());
    }

    private static String firstLine(@Nullable String message) {
        if (message == null) return "unknown";
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        int statement = line.indexOf("; SQL statement:");
        return statement < 0 ? line : line.substring(0, statement);
    }

    /** The tables with their columns and keys, as the tool's documentation shows them. */
    private String schema() throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (Connection c = connect()) {
            DatabaseMetaData meta = c.getMetaData();
            try (ResultSet t = meta.getTables(c.getCatalog(), c.getSchema(), "%", new String[] {"TABLE", "VIEW",
                "BASE TABLE"})) {
                while (t.next()) tables.put(t.getString("TABLE_NAME"), new ArrayList<>());
            }
            try (ResultSet columns = meta.getColumns(c.getCatalog(), c.getSchema(), "%", "%")) {
                while (columns.next()) {
                    List<String> list = tables.get(columns.getString("TABLE_NAME"));
                    if (list != null) {
                        list.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT) + " "
                                + columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
            c.rollback();
        }
        StringBuilder text = new StringBuilder("Tables:");
        int shown = 0;
        for (Map.Entry<String, List<String>> e : tables.entrySet()) {
            if (shown++ == MOST_TABLES) {
                text.append("\n  and ").append(tables.size() - MOST_TABLES).append(" more");
                break;
            }
            text.append("\n  ").append(e.getKey().toLowerCase(Locale.ROOT)).append('(')
                    .append(String.join(", ", e.getValue())).append(')');
        }
        return text.toString();
    }
}
