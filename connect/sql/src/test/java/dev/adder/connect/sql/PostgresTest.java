package dev.adder.connect.sql;

import static dev.adder.connect.sql.ShopDatabase.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.sdk.Tool;
import dev.adder.testing.Needs;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same promises on a real PostgreSQL, in schemas of its own that go away again. */
class PostgresTest {
    private static final String MARK = UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    private static final String SHOP = "shop_" + MARK;
    private static final String OTHER = "other_" + MARK;
    private static final String READER = "reader_" + MARK;

    private static Connection admin;
    private static String url;
    private static Tool tool;

    @BeforeAll
    static void open() throws SQLException {
        String address = Needs.postgres();
        admin = DriverManager.getConnection(address);
        execute("CREATE SCHEMA " + SHOP, "CREATE SCHEMA " + OTHER, "SET search_path = " + SHOP,
                "CREATE TABLE customers(id INT PRIMARY KEY, name TEXT, card TEXT, since DATE)",
                "CREATE TABLE secrets(id INT, text TEXT)", "CREATE TABLE \"Mixed\"(\"Id\" INT)",
                "CREATE TABLE big(n INT)", "CREATE SEQUENCE numbers",
                "CREATE TABLE " + OTHER + ".prices(item TEXT, price NUMERIC(10, 2))",
                "CREATE FUNCTION evil() RETURNS INT LANGUAGE sql AS 'DELETE FROM " + SHOP + ".customers; SELECT 1'",
                "INSERT INTO customers SELECT n, 'name ' || n, 'card', DATE '2024-01-01' + n"
                        + " FROM generate_series(1, 20) n",
                "INSERT INTO secrets VALUES (1, 'top secret')",
                "INSERT INTO big SELECT n FROM generate_series(1, 20000) n",
                "CREATE USER " + READER + " PASSWORD 'reader'",
                "ALTER USER " + READER + " SET search_path = " + SHOP,
                "GRANT USAGE ON SCHEMA " + SHOP + ", " + OTHER + " TO " + READER,
                "GRANT SELECT ON \"Mixed\", big, " + OTHER + ".prices TO " + READER,
                "GRANT SELECT (id, name, since) ON customers TO " + READER,
                "GRANT USAGE ON SEQUENCE numbers TO " + READER);
        url = address.replaceAll("[?].*", "");
        tool = reader().build().tools().getFirst();
    }

    @AfterAll
    static void close() throws SQLException {
        if (admin == null) return;
        execute("DROP SCHEMA " + SHOP + " CASCADE", "DROP SCHEMA " + OTHER + " CASCADE", "DROP OWNED BY " + READER,
                "DROP USER " + READER);
        admin.close();
    }

    private static Sql.Builder reader() {
        return Sql.url(url).user(READER, "reader");
    }

    private static void execute(String... statements) throws SQLException {
        try (Statement s = admin.createStatement()) {
            for (String sql : statements) s.execute(sql);
        }
    }

    private static String state() throws SQLException {
        try (Statement s = admin.createStatement();
                ResultSet r = s.executeQuery("SELECT (SELECT SUM(id) FROM"
                        + " customers), (SELECT COUNT(*) FROM secrets), (SELECT last_value FROM numbers),"
                        + " (SELECT is_called FROM numbers),"
                        + " (SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE nspname = '"
                        + SHOP + "')")) {
            assertTrue(r.next());
            return r.getString(1) + " " + r.getString(2) + " " + r.getString(3) + " " + r.getString(4) + " "
                    + r.getString(5);
        }
    }

    @Test
    void givesValuesAsPythonHasThem() throws Exception {
        assertEquals(List.of(Map.of("a", 12L, "b", 12.5, "c", 100L)),
                result(tool, "SELECT 12.00 AS a, 12.50 AS b, 1E2 AS c"));
        assertEquals(List.of(Map.of("d", "2024-01-31", "t", "10:05:00", "ts", "2024-01-31T10:05:00", "f",
                "2024-01-31T10:05:00.120000")),
                result(tool, "SELECT DATE '2024-01-31' AS d, TIME '10:05' AS t, TIMESTAMP '2024-01-31 10:05' AS ts,"
                        + " TIMESTAMP '2024-01-31 10:05:00.12' AS f"));
        String zoned = String.valueOf(result(tool, "SELECT CAST('2024-01-31 10:05+02' AS TIMESTAMPTZ) AS z"));
        assertTrue(zoned.matches("\\[\\{z=2024-01-31T\\d\\d:\\d5:00[+-]\\d\\d:\\d\\d}]"), zoned);
        assertEquals("[{b=true, s=x, n=null, x=0.1, l=[1, 2], j={a=[1, null]}, g=00000000-0000-0000-0000-000000000001,"
                + " inf=infinity}]",
                String.valueOf(result(tool, "SELECT TRUE AS b, 'x' AS s, NULL AS n, CAST(0.1 AS FLOAT8) AS x,"
                        + " ARRAY[1, 2] AS l, CAST('{\"a\": [1, null]}' AS JSONB) AS j,"
                        + " CAST('00000000-0000-0000-0000-000000000001' AS UUID) AS g,"
                        + " CAST('infinity' AS TIMESTAMP) AS inf")));
    }

    @Test
    void bindsParameters() throws Exception {
        assertEquals(List.of(Map.of("name", "name 2")), result(tool, "SELECT name FROM customers WHERE id = ?", 2));
        assertEquals(List.of(), result(tool, "SELECT id FROM customers WHERE name = ?", "x' OR '1' = '1"));
        assertEquals(List.of(Map.of("n", 5L)),
                result(tool, "SELECT COUNT(*) AS n FROM customers WHERE since <= ?", "2024-01-06"));
        assertEquals(List.of(Map.of("n", 2L)),
                result(tool, "SELECT COUNT(*) AS n FROM customers WHERE id = ANY(?)", List.of(3, 4, 99)));
        assertEquals(List.of(Map.of("n", 2L)),
                result(tool, "SELECT COUNT(*) AS n FROM customers WHERE name = ANY(?)", List.of("name 1", "name 2")));
        assertEquals("[{a=1, b=1.5, c=true, d=null}]", String.valueOf(result(tool,
                "SELECT CAST(? AS INT) AS a, CAST(? AS FLOAT8) AS b, CAST(? AS BOOL) AS c, CAST(? AS INT) AS d", 1, 1.5,
                true, Data.NULL)));
    }

    @Test
    void showsOnlyWhatTheUserCanRead() {
        assertEquals("""
                Run one read-only SQL SELECT and return its rows.

                Tables:
                  "Mixed"("Id" integer)
                  big(n integer)
                  customers(id integer primary key, name text, since date)
                  %s.prices(item text, price numeric(10, 2))""".formatted(OTHER), tool.doc());
    }

    @Test
    void refusesAttacksAndStaysAsItWas() throws Exception {
        String before = state();
        for (String sql : Attacks.all()) {
            String said = String.valueOf(result(tool, sql));
            boolean pattern = sql.contains(" LIKE ") || sql.contains("REGEXP");
            assertTrue(said.startsWith("PermissionError: query refused: ") || pattern, sql + " -> " + said);
        }
        assertTrue(String.valueOf(result(tool, "SELECT evil()")).startsWith("PermissionError: query refused: "));
        assertEquals(before, state());
    }

    @Test
    void changesRowsWhereItIsAskedTo() throws Exception {
        execute("CREATE TABLE notes(id INT PRIMARY KEY, text TEXT)", "GRANT ALL ON notes TO " + READER);
        try {
            Tool write = reader().writable(true).build().tools().getLast();
            assertEquals(2L, result(write, "INSERT INTO notes(id, text) VALUES (?, ?), (2, 'b')", 1, "a'; --"));
            assertEquals(1L, result(write, "INSERT INTO notes(id, text) VALUES (2, 'c') ON CONFLICT (id) DO UPDATE"
                    + " SET text = EXCLUDED.text"));
            assertEquals(1L, result(write, "DELETE FROM notes WHERE id = ?", 1));
            assertEquals(List.of(Map.of("id", 2L, "text", "c")), result(tool, "SELECT id, text FROM notes"));
            for (String sql : List.of("TRUNCATE notes", "DELETE FROM notes", "INSERT INTO notes(id) SELECT evil()",
                    "INSERT INTO notes(id) VALUES (nextval('numbers'))", "DO 'BEGIN END'", "COPY notes TO '/tmp/x'",
                    "WITH d AS (DELETE FROM notes WHERE TRUE RETURNING id) INSERT INTO notes SELECT * FROM d")) {
                String said = String.valueOf(result(write, sql));
                assertTrue(said.startsWith("PermissionError: statement refused: "), sql + " -> " + said);
            }
            assertEquals("RuntimeError: database error: ERROR: permission denied for table secrets",
                    result(write, "DELETE FROM secrets WHERE TRUE"));
        } finally {
            execute("DROP TABLE notes");
        }
    }

    @Test
    void aChangeThatTakesTooLongIsNotMade() throws Exception {
        execute("CREATE TABLE notes2(id INT)", "GRANT ALL ON notes2 TO " + READER);
        try {
            Tool write = reader().writable(true).timeout(Duration.ofMillis(300)).build().tools().getLast();
            assertEquals("TimeoutError: the query took longer than 300 ms; ask for less, or add conditions",
                    result(write, "INSERT INTO notes2(id) SELECT a.n FROM big a, big b, big c WHERE a.n + b.n = c.n"));
            assertEquals(List.of(Map.of("n", 0L)), result(tool, "SELECT COUNT(*) AS n FROM notes2"));
        } finally {
            execute("DROP TABLE notes2");
        }
    }

    /** The walls behind the guard: a transaction that only reads, and the rights of the user. */
    @Test
    void theConnectionCannotDoItEither() throws SQLException {
        String before = state();
        SqlRunner runner = new SqlRunner(url, properties(), Duration.ofSeconds(5), Long.MAX_VALUE,
                new SqlRows(10, 10, 10, false));
        for (String sql : List.of("SELECT pg_read_file('/etc/hostname')", "SELECT evil()", "SELECT nextval('numbers')",
                "SELECT * FROM big FOR UPDATE", "DELETE FROM big", "SELECT * INTO evil_table FROM big",
                "WITH d AS (DELETE FROM big RETURNING n) SELECT n FROM d", "SELECT * FROM secrets",
                "SELECT card FROM customers", "COPY big TO '/tmp/x'", "CREATE TABLE evil_table(id INT)",
                "SELECT lo_import('/etc/hostname')", "SELECT * FROM pg_authid")) {
            try (Connection c = runner.connect(false); Statement s = c.createStatement()) {
                assertThrows(SQLException.class, () -> s.execute(sql), sql);
            }
        }
        assertEquals(before, state());
    }

    private static java.util.Properties properties() {
        java.util.Properties p = new java.util.Properties();
        p.setProperty("user", READER);
        p.setProperty("password", "reader");
        return p;
    }

    @Test
    void endsWhatTakesTooLong() throws Exception {
        Tool quick = reader().timeout(Duration.ofMillis(300)).build().tools().getFirst();
        String late = "TimeoutError: the query took longer than 300 ms; ask for less, or add conditions";
        assertEquals(late, result(quick, "SELECT COUNT(*) FROM big a, big b, big c WHERE a.n + b.n = c.n * 2 + 1"));
        assertEquals(late,
                result(quick, "SELECT SUM(a.n / 100.0 * CAST(? AS NUMERIC) / b.n) FROM big a, big b, big c", 7));
        Tool patient = reader().timeout(Duration.ofMinutes(2)).build().tools().getFirst();
        assertEquals(List.of(Map.of("n", 20000L)), result(patient, "SELECT COUNT(*) AS n FROM big"));
    }

    @Test
    void limitsRowsAndText() throws Exception {
        Tool few = reader().maxRows(5).maxText(6).build().tools().getFirst();
        assertEquals("ValueError: the query gives more than 5 rows; add LIMIT, or aggregate in SQL",
                result(few, "SELECT n FROM big"));
        assertEquals(5, assertInstanceOf(List.class, result(few, "SELECT n FROM big LIMIT 5")).size());
        assertEquals("ValueError: column name has a value longer than 6; take a part of it with SUBSTRING",
                result(few, "SELECT name FROM customers WHERE id = 10"));
    }

    @Test
    void saysWhatTheDatabaseSays() throws Exception {
        assertEquals("RuntimeError: database error: ERROR: column \"nam\" does not exist",
                result(tool, "SELECT nam FROM customers"));
        String said = String.valueOf(result(tool, "SELECT card FROM customers"));
        assertEquals("RuntimeError: database error: ERROR: permission denied for table customers", said);
        SQLException down = assertThrows(SQLException.class,
                () -> Sql.url("jdbc:postgresql://127.0.0.1:1/none").user("a", "b").build().tools());
        assertFalse(String.valueOf(down.getMessage()).isEmpty());
    }
}
