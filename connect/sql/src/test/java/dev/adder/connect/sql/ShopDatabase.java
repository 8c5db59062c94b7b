package dev.adder.connect.sql;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A database in memory, with tables that its reader may read and one that it may not. */
final class ShopDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url = "jdbc:h2:mem:shop" + COUNT.incrementAndGet();
    private final Connection admin;

    ShopDatabase() throws SQLException {
        admin = DriverManager.getConnection(url, "sa", "sa");
        execute("CREATE TABLE customers(id INT PRIMARY KEY, name VARCHAR(50), city VARCHAR(50), since DATE)",
                "CREATE TABLE orders(id INT PRIMARY KEY, customer_id INT, total NUMERIC(10, 2), at TIMESTAMP)",
                "CREATE TABLE \"Mixed Case\"(\"Id\" INT, \"the name\" VARCHAR)",
                "CREATE TABLE secrets(id INT, text VARCHAR)",
                "CREATE SEQUENCE numbers",
                "CREATE VIEW big_orders AS SELECT id, total FROM orders WHERE total > 100",
                "INSERT INTO customers SELECT x, 'name ' || x, CASE MOD(x, 2) WHEN 0 THEN 'Oslo' ELSE 'Lima' END,"
                        + " DATEADD(DAY, x, DATE '2024-01-01') FROM SYSTEM_RANGE(1, 20)",
                "INSERT INTO orders SELECT x, 1 + MOD(x, 20), x * 10.5, TIMESTAMP '2024-03-01 10:00:00'"
                        + " FROM SYSTEM_RANGE(1, 40)",
                "INSERT INTO secrets VALUES (1, 'top secret')",
                "CREATE USER reader PASSWORD 'reader'",
                "GRANT SELECT ON customers, orders, \"Mixed Case\", big_orders TO reader");
    }

    void execute(String... statements) throws SQLException {
        try (Statement s = admin.createStatement()) {
            for (String sql : statements) s.execute(sql);
        }
    }

    String url() {
        return url;
    }

    Connection asReader() throws SQLException {
        return DriverManager.getConnection(url, "reader", "reader");
    }

    Sql.Builder reader() {
        return Sql.url(url).user("reader", "reader");
    }

    Tool tool() throws SQLException {
        return reader().build().tools().getFirst();
    }

    /** Everything that a statement could have changed. */
    String state() throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement s = admin.createStatement()) {
            for (String sql : List.of("SELECT COUNT(*), SUM(id) FROM customers",
                    "SELECT COUNT(*), SUM(total) FROM orders",
                    "SELECT COUNT(*), MAX(text) FROM secrets", "SELECT BASE_VALUE, 0 FROM INFORMATION_SCHEMA.SEQUENCES",
                    "SELECT COUNT(*), MAX(TABLE_NAME) FROM INFORMATION_SCHEMA.TABLES",
                    "SELECT COUNT(*), 0 FROM INFORMATION_SCHEMA.USERS")) {
                try (ResultSet r = s.executeQuery(sql)) {
                    while (r.next()) text.append(r.getObject(1)).append(' ').append(r.getObject(2)).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Whether a user's statement is under way. */
    boolean running(String user) throws SQLException {
        try (Statement s = admin.createStatement();
                ResultSet r = s.executeQuery(
                        "SELECT 1 FROM INFORMATION_SCHEMA.SESSIONS WHERE USER_NAME = '" + user
                                + "' AND EXECUTING_STATEMENT IS NOT NULL")) {
            return r.next();
        }
    }

    /** Whether a user has a connection. */
    boolean connected(String user) throws SQLException {
        try (Statement s = admin.createStatement();
                ResultSet r = s.executeQuery(
                        "SELECT 1 FROM INFORMATION_SCHEMA.SESSIONS WHERE USER_NAME = '" + user + "'")) {
            return r.next();
        }
    }

    static Outcome call(Tool tool, String sql, Object... params) throws Exception {
        try {
            return tool.function().invoke(Data.Map.of("sql", sql, "params", List.of(params)),
                    ToolContext.standalone());
        } catch (dev.adder.sdk.ToolFailure e) {
            return e.outcome();
        }
    }

    /** The rows as Java data, or the failure as text. */
    static Object result(Tool tool, String sql, Object... params) throws Exception {
        return switch (call(tool, sql, params)) {
            case Outcome.Value v -> v.data().toJava();
            case Outcome.Raised r -> r.type() + ": " + r.message();
            case Outcome other -> other.toString();
        };
    }

    @Override
    public void close() throws SQLException {
        try (Statement s = admin.createStatement()) {
            s.execute("SHUTDOWN");
        }
        admin.close();
    }
}
