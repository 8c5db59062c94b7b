package dev.adder.connect.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.sdk.Effect;
import dev.adder.sdk.Tool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code database_execute}: there when it is asked for, one change at a time, and nothing but changes of rows. */
class SqlWriteTest {
    private ShopDatabase shop;
    private Tool write;
    private Tool read;

    @BeforeEach
    void open() throws Exception {
        shop = new ShopDatabase();
        shop.execute("CREATE TABLE notes(id INT PRIMARY KEY, text VARCHAR(20), \"Odd\" INT)",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO reader");
        List<Tool> tools = shop.reader().writable(true).build().tools();
        read = tools.getFirst();
        write = tools.getLast();
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    @Test
    void isThereWhenAskedFor() throws Exception {
        assertEquals(1, shop.reader().build().tools().size());
        assertEquals("database_execute", write.name().toString());
        assertEquals(Effect.DESTROY, write.effect());
        assertEquals(Effect.READ, read.effect());
    }

    @Test
    void changesRowsAndSaysHowMany() throws Exception {
        assertEquals(2L,
                ShopDatabase.result(write, "INSERT INTO notes (id, text) VALUES (?, ?), (2, 'b')", 1, "a'; --"));
        assertEquals(1L, ShopDatabase.result(write, "INSERT INTO notes(id, \"Odd\") SELECT 3, 3"));
        assertEquals(1L, ShopDatabase.result(write, "UPDATE notes SET text = UPPER(?) WHERE id = ?;", "c", 2));
        assertEquals(0L,
                ShopDatabase.result(write, "DELETE FROM notes WHERE id IN (SELECT id FROM orders WHERE id > 90)"));
        assertEquals(1L, ShopDatabase.result(write, "DELETE FROM notes WHERE id = 3"));
        assertEquals(List.of(Map.of("id", 1L, "text", "a'; --"), Map.of("id", 2L, "text", "C")),
                ShopDatabase.result(read, "SELECT id, text FROM notes ORDER BY id"));
        assertEquals(2L, ShopDatabase.result(write, "DELETE FROM notes WHERE TRUE"));
    }

    @Test
    void oneChangeIsAllOrNothing() throws Exception {
        String said = String.valueOf(ShopDatabase.result(write, "INSERT INTO notes (id) VALUES (1), (1)"));
        assertTrue(said.startsWith("RuntimeError: database error: Unique index or primary key violation"), said);
        assertEquals(List.of(), ShopDatabase.result(read, "SELECT id FROM notes"));
        said = String.valueOf(ShopDatabase.result(write, "DELETE FROM customers WHERE id = 1"));
        assertTrue(said.startsWith("RuntimeError: database error: Not enough rights"), said);
    }

    @Test
    void refusesAllElse() throws Exception {
        String before = shop.state();
        for (String sql : List.of("SELECT 1", "DELETE FROM notes", "UPDATE notes SET text = 'x'", "DROP TABLE notes",
                "TRUNCATE TABLE notes", "CREATE TABLE x(id INT)", "GRANT ALL ON notes TO reader", "SET SCHEMA x",
                "INSERT INTO notes (id) VALUES (1); DELETE FROM notes WHERE TRUE", "CALL 1", "SHUTDOWN",
                "MERGE INTO notes KEY(id) VALUES (1, 'x', 1)", "WITH d AS (SELECT 1) DELETE FROM notes WHERE TRUE",
                "INSERT INTO notes (id) VALUES (NEXT VALUE FOR numbers)", "COMMIT", "BEGIN",
                "(DELETE FROM notes WHERE TRUE)",
                "INSERT INTO notes (id, text) SELECT 1, FILE_READ('/etc/passwd')",
                "EXPLAIN DELETE FROM notes WHERE TRUE",
                "UPDATE notes SET text = (SELECT MAX(table_name) FROM information_schema.tables) WHERE id = 1",
                "INSERT INTO notes (id) SELECT id FROM orders FOR UPDATE", "COPY notes TO '/tmp/x'",
                "INSERT INTO notes (id, text) VALUES (1, CSVWRITE('/tmp/x', 'SELECT 1'))", "",
                "DELETE FROM notes WHERE id IN (DELETE FROM notes WHERE TRUE)")) {
            String said = String.valueOf(ShopDatabase.result(write, sql));
            assertTrue(said.startsWith("PermissionError: statement refused: "), sql + " -> " + said);
        }
        for (String sql : Attacks.all()) {
            String said = String.valueOf(ShopDatabase.result(write, sql));
            assertTrue(said.startsWith("PermissionError: statement refused: ")
                    || said.startsWith("RuntimeError: database error: Not enough rights"), sql + " -> " + said);
        }
        assertEquals(before, shop.state());
        assertEquals("PermissionError: query refused: only SELECT is allowed, not INSERT",
                ShopDatabase.result(read, "INSERT INTO notes (id) VALUES (1)"));
    }
}
