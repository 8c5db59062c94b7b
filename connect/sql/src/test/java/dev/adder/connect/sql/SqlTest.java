package dev.adder.connect.sql;

import static dev.adder.connect.sql.ShopDatabase.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SqlTest {
    private ShopDatabase shop;
    private Tool tool;

    @BeforeEach
    void open() throws SQLException {
        shop = new ShopDatabase();
        tool = shop.tool();
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    @Test
    void givesRows() throws Exception {
        assertEquals(List.of(Map.of("id", 2L, "name", "name 2")),
                result(tool, "SELECT id, name FROM customers WHERE id = ?", 2));
        assertEquals(List.of(), result(tool, "SELECT id FROM customers WHERE name = ?", "x' OR '1' = '1"));
        assertEquals(List.of(Map.of("n", 20L)), result(tool, "SELECT COUNT(*) AS n FROM customers"));
    }

    @Test
    void givesValuesAsPythonHasThem() throws Exception {
        assertEquals(List.of(Map.of("a", 12L, "b", 12.5, "c", 0L)),
                result(tool, "SELECT CAST(12 AS NUMERIC(10, 2)) a, CAST(12.5 AS NUMERIC(10, 2)) b,"
                        + " CAST(0 AS NUMERIC(10, 2)) c"));
        assertEquals(List.of(Map.of("d", "2024-01-31", "t", "10:05:00", "ts", "2024-01-31T10:05:00", "f",
                "2024-01-31T10:05:00.120000", "z", "2024-01-31T10:05:00+02:00")),
                result(tool, "SELECT DATE '2024-01-31' d, TIME '10:05:00' t, TIMESTAMP '2024-01-31 10:05:00' ts,"
                        + " TIMESTAMP '2024-01-31 10:05:00.12' f,"
                        + " CAST('2024-01-31 10:05:00+02:00' AS TIMESTAMP WITH TIME ZONE) z"));
        assertEquals("[{b=true, s=x, n=null, x=0.1, l=[1, 2], j={a=[1]}}]",
                String.valueOf(result(tool, "SELECT TRUE b, 'x' s, NULL n, CAST(0.1 AS DOUBLE PRECISION) x,"
                        + " ARRAY[1, 2] l, JSON_OBJECT(KEY 'a' VALUE JSON_ARRAY(1)) j")));
        assertEquals("[{g=00000000-0000-0000-0000-000000000001, i=INTERVAL '2' DAY}]", String.valueOf(result(tool,
                "SELECT CAST('00000000-0000-0000-0000-000000000001' AS UUID) g, INTERVAL '2' DAY i")));
    }

    @Test
    void givesExactDecimalsWhenAskedTo() throws Exception {
        Tool exact = shop.reader().exactDecimals(true).build().tools().getFirst();
        assertEquals(List.of(Map.of("a", new BigDecimal("12.50"))),
                result(exact, "SELECT CAST(12.5 AS NUMERIC(10, 2)) a"));
    }

    @Test
    void namesColumnsApart() throws Exception {
        assertEquals("[{id=1, id_2=2, id_2_2=3, Mixed=4}]",
                String.valueOf(result(tool, "SELECT 1 id, 2 id, 3 id_2, 4 \"Mixed\"")));
    }

    @Test
    void bindsParameters() throws Exception {
        assertEquals("[{a=1, b=1.5, c=true, d=null, e=it's}]", String.valueOf(result(tool,
                "SELECT CAST(? AS INT) a, CAST(? AS DOUBLE PRECISION) b, CAST(? AS BOOLEAN) c, CAST(? AS INT) d,"
                        + " CAST(? AS VARCHAR) e",
                1, 1.5, true, Data.NULL, "it's")));
        assertEquals(List.of(Map.of("n", 2L)),
                result(tool, "SELECT COUNT(*) n FROM customers WHERE id = ANY(?)", List.of(3, 4, 99)));
        assertEquals(List.of(Map.of("n", 5L)),
                result(tool, "SELECT COUNT(*) n FROM customers WHERE since <= ?", "2024-01-06"));
        assertEquals("ValueError: the query has 1 ? mark and params has 2 values",
                result(tool, "SELECT name FROM customers WHERE id = ?", 1, 2));
        assertEquals("ValueError: the query has 2 ? marks and params has 0 values",
                result(tool, "SELECT name FROM customers WHERE id = ? OR id = ?"));
        assertEquals("TypeError: params[0] is a dict; give numbers, text, truth values, None, or a list of them",
                result(tool, "SELECT name FROM customers WHERE id = ?", Map.of("a", 1)));
        assertEquals("PermissionError: query refused: the pattern of LIKE has more than 4 wildcards",
                result(tool, "SELECT name FROM customers WHERE name LIKE ?", "%a%a%a%a%b"));
    }

    @Test
    void refusesAttacksAndStaysAsItWas() throws Exception {
        String before = shop.state();
        for (String sql : Attacks.all()) {
            String said = String.valueOf(result(tool, sql));
            assertTrue(said.startsWith("PermissionError: query refused: "), sql + " -> " + said);
        }
        assertEquals(before, shop.state());
        assertEquals(List.of(Map.of("n", 20L)), result(tool, "SELECT COUNT(*) AS n FROM customers"));
    }

    /** The wall behind the guard: what the user of the database may do. */
    @Test
    void theReaderCannotDoItEither() throws SQLException {
        String before = shop.state();
        try (Connection c = shop.asReader(); Statement s = c.createStatement()) {
            for (String sql : List.of("SELECT FILE_READ('/etc/hostname')", "SELECT * FROM CSVREAD('/etc/hostname')",
                    "SELECT LINK_SCHEMA('a', '', 'jdbc:h2:mem:x', 'sa', '', 'PUBLIC')", "DELETE FROM orders",
                    "SELECT * FROM FINAL TABLE (DELETE FROM orders)",
                    "SELECT * FROM secrets", "CREATE TABLE evil(id INT)", "SCRIPT", "RUNSCRIPT FROM '/tmp/x'",
                    "CREATE ALIAS evil AS 'void e() {}'", "BACKUP TO '/tmp/x'", "SHUTDOWN")) {
                assertThrows(SQLException.class, () -> s.execute(sql), sql);
            }
        }
        assertEquals(before, shop.state());
    }

    @Test
    void limitsRows() throws Exception {
        Tool few = shop.reader().maxRows(5).build().tools().getFirst();
        assertEquals("ValueError: the query gives more than 5 rows; add LIMIT, or aggregate in SQL",
                result(few, "SELECT id FROM customers"));
        assertEquals(5, assertInstanceOf(List.class, result(few, "SELECT id FROM customers LIMIT 5")).size());
    }

    @Test
    void limitsText() throws Exception {
        shop.execute("CREATE TABLE texts(t VARCHAR, c CLOB, b BLOB)", "GRANT SELECT ON texts TO reader",
                "INSERT INTO texts SELECT REPEAT('x', 500), REPEAT('y', 500), CAST(REPEAT('z', 500) AS BLOB)"
                        + " FROM SYSTEM_RANGE(1, 10)");
        Tool small = shop.reader().maxText(100).build().tools().getFirst();
        for (String column : List.of("t", "c", "b")) {
            assertEquals("ValueError: column " + column
                    + " has a value longer than 100; take a part of it with SUBSTRING",
                    result(small, "SELECT " + column + " FROM texts"));
        }
        assertEquals(10,
                assertInstanceOf(List.class, result(small, "SELECT SUBSTRING(t, 1, 100) t FROM texts")).size());
        Tool little = shop.reader().maxResult(4000).build().tools().getFirst();
        assertEquals("ValueError: the rows hold more than 4000 characters; ask for fewer rows or columns",
                result(little, "SELECT t FROM texts"));
        assertEquals(8, assertInstanceOf(List.class, result(little, "SELECT t FROM texts LIMIT 8")).size());
        Tool all = shop.tool();
        assertInstanceOf(List.class, result(all, "SELECT t, c, b FROM texts"));
    }

    @Test
    void endsWhatTakesTooLong() throws Exception {
        Tool quick = shop.reader().timeout(Duration.ofMillis(300)).build().tools().getFirst();
        shop.execute("CREATE TABLE big(n INT)", "INSERT INTO big SELECT x FROM SYSTEM_RANGE(1, 20000)",
                "GRANT SELECT ON big TO reader");
        String late = "TimeoutError: the query took longer than 300 ms; ask for less, or add conditions";
        assertEquals(late, result(quick, "SELECT COUNT(*) FROM big a, big b, big c WHERE a.n + b.n = c.n * 2 + 1"));
        assertEquals(late,
                result(quick, "SELECT SUM(a.n * b.n / (c.n + 0.5)) FROM big a CROSS JOIN big b CROSS JOIN big c"));
        assertEquals(late, result(quick, "SELECT MAX(a.n / 100.0 * ? / 100.0 / b.n) FROM big a, big b, big c", 7));
        Tool patient = shop.reader().timeout(Duration.ofMinutes(2)).build().tools().getFirst();
        assertEquals(List.of(Map.of("n", 20000L)), result(patient, "SELECT COUNT(*) AS n FROM big"));
        assertEquals(List.of(Map.of("n", 20L)), result(tool, "SELECT COUNT(*) AS n FROM customers"));
    }

    @Test
    void endsWhatTakesTooMuchMemory() throws Exception {
        shop.execute("CREATE TABLE big(n INT)", "INSERT INTO big SELECT x FROM SYSTEM_RANGE(1, 20000)",
                "GRANT SELECT ON big TO reader");
        Tool small = shop.reader().timeout(Duration.ofMinutes(2)).maxMemory(50_000_000).build().tools().getFirst();
        String large = "MemoryError: the query needs too much memory; ask for less, or add conditions";
        assertEquals(large,
                result(small, "SELECT COUNT(*) FROM (SELECT DISTINCT a.n, b.n AS m FROM big a, big b) AS t"));
        String doubled = "SELECT CAST('x' AS VARCHAR) AS t";
        String eight = "t || t || t || t || t || t || t || t";
        for (int i = 0; i < 8; i++) doubled = "SELECT " + eight + " AS t FROM (" + doubled + ") AS t";
        String said = String.valueOf(result(small, "SELECT LENGTH(t) AS n FROM (" + doubled + ") AS t"));
        assertTrue(said.equals(large) || said.contains("n="), said);
        assertEquals(List.of(Map.of("n", 20000L)), result(small, "SELECT COUNT(*) AS n FROM big"));
    }

    @Test
    void stopsWhenItsCallerIsStopped() throws Exception {
        shop.execute("CREATE TABLE big(n INT)", "INSERT INTO big SELECT x FROM SYSTEM_RANGE(1, 20000)",
                "GRANT SELECT ON big TO reader");
        Tool slow = shop.reader().timeout(Duration.ofMinutes(2)).build().tools().getFirst();
        CompletableFuture<Throwable> seen = new CompletableFuture<>();
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                ShopDatabase.call(slow, "SELECT COUNT(*) FROM big a, big b, big c WHERE a.n + b.n = c.n");
                seen.complete(new AssertionError("it went on"));
            } catch (Exception e) {
                seen.complete(e);
            }
        });
        awaitQuery();
        caller.interrupt();
        assertInstanceOf(InterruptedException.class, seen.get(60, TimeUnit.SECONDS));
        for (Thread t : queries()) assertTrue(t.join(Duration.ofSeconds(60)), "the database was not told to stop");
        assertEquals(List.of(Map.of("n", 20000L)), result(slow, "SELECT COUNT(*) AS n FROM big"));
    }

    @Test
    void refusesNumbersTooLargeToWorkWith() throws Exception {
        String said = String.valueOf(result(tool, "SELECT 1E999 * 1E999 AS n"));
        assertTrue(said.startsWith("ValueError: column n has a number of more than 1000 digits; round it"), said);
        assertEquals("[{n=1" + "0".repeat(200) + "}]", String.valueOf(result(tool, "SELECT 1E200 AS n")));
    }

    @Test
    void saysWhatTheDatabaseSays() throws Exception {
        assertEquals("RuntimeError: database error: Column \"NAM\" not found",
                result(tool, "SELECT nam FROM customers"));
        String said = String.valueOf(result(tool, "SELECT * FROM secrets"));
        assertTrue(said.startsWith("RuntimeError: database error: "), said);
        assertFalse(said.contains("top secret"));
    }

    @Test
    void describesItself() {
        assertEquals("database_query", tool.name().toString());
        assertEquals(Effect.READ, tool.effect());
        assertTrue(tool.idempotent() && tool.blocking());
        assertEquals("sql", tool.source());
        assertEquals(List.of("SELECT only, at most 1000 rows and 5 s per query."), tool.warnings());
    }

    @Test
    void showsOnlyWhatTheUserCanRead() throws SQLException {
        assertEquals("""
                Run one read-only SQL SELECT and return its rows.

                Tables:
                  "Mixed Case"("Id" integer, "the name" varchar)
                  big_orders(id integer, total numeric(10, 2))
                  customers(id integer primary key, name varchar(50), city varchar(50), since date)
                  orders(id integer primary key, customer_id integer, total numeric(10, 2), at timestamp)""",
                sorted(tool.doc()));
        shop.execute("CREATE SCHEMA more", "CREATE TABLE more.prices(item VARCHAR, price INT)",
                "CREATE TABLE more.hidden(x INT)", "GRANT SELECT ON more.prices TO reader");
        String text = shop.tool().doc();
        assertTrue(text.contains("\n  more.prices(item varchar, price integer)"), text);
        assertFalse(text.contains("hidden"), text);
        assertFalse(text.contains("secrets"), text);
        shop.execute("CREATE USER nobody PASSWORD 'n'");
        assertTrue(Sql.url(shop.url()).user("nobody", "n").build().tools().getFirst().doc()
                .endsWith("There are no tables that can be read."));
    }

    private static String sorted(String doc) {
        List<String> lines = doc.lines().toList();
        return String.join("\n", java.util.stream.Stream.concat(lines.stream().limit(3),
                lines.stream().skip(3).sorted()).toList());
    }

    @Test
    void opensDatabasesInFiles(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("db");
        SQLException missing = assertThrows(SQLException.class, () -> Sql.url(url).user("sa", "").build().tools());
        assertTrue(String.valueOf(missing.getMessage()).contains("not found"), missing.getMessage());
        assertFalse(Files.exists(folder.resolve("db.mv.db")));
        try (Connection c = java.sql.DriverManager.getConnection(url, "sa", ""); Statement s = c.createStatement()) {
            s.execute("CREATE TABLE t(n INT)");
            s.execute("INSERT INTO t VALUES (7)");
            s.execute("CREATE USER reader PASSWORD 'r'");
            s.execute("GRANT SELECT ON t TO reader");
        }
        Tool file = Sql.url(url).user("reader", "r").build().tools().getFirst();
        assertEquals(List.of(Map.of("n", 7L)), result(file, "SELECT n FROM t"));
    }

    @Test
    void leavesNothingBehind() throws Exception {
        for (int i = 0; i < 5; i++) assertInstanceOf(Outcome.Value.class, ShopDatabase.call(tool, "SELECT 1"));
        for (Thread t : queries()) assertTrue(t.join(Duration.ofSeconds(60)), "a thread is left");
        assertFalse(shop.connected("READER"));
    }

    private static List<Thread> queries() {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("adder-sql")).toList();
    }

    /** Waits until a query is under way in the database. */
    private void awaitQuery() throws SQLException {
        while (!shop.running("READER")) Thread.yield();
    }

    @Test
    void needsText() throws Exception {
        assertEquals("TypeError: sql must be text", assertThrows(dev.adder.sdk.ToolFailure.class,
                () -> tool.function().invoke(Data.Map.of("sql", 1), dev.adder.sdk.ToolContext.standalone()))
                .getMessage());
    }
}
