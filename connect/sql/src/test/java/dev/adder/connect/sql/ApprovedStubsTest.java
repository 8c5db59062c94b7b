package dev.adder.connect.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.testing.Approved;
import dev.adder.testing.Needs;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a model reads of a database. */
class ApprovedStubsTest {
    private static void approve(String name, Sql.Builder sql) throws SQLException {
        Approved.check("connect/sql", name, StubWriter.write(Sdk.of(sql.build().tools())));
    }

    @Test
    void shop() throws Exception {
        try (ShopDatabase shop = new ShopDatabase()) {
            approve("shop.txt", shop.reader());
            approve("shop-brief.txt", shop.reader().brief(true));
        }
    }

    @Test
    void library() throws Exception {
        String url = "jdbc:h2:mem:library";
        try (Connection admin = DriverManager.getConnection(url, "sa", "sa")) {
            LibraryDatabase.create(admin, "TIMESTAMP", "ENUM('Open', 'closed', 'on loan')");
            try (Statement s = admin.createStatement()) {
                s.execute("CREATE USER reader PASSWORD 'reader'");
                s.execute("GRANT SELECT ON books, authors, copies, loans, branches, late TO reader");
            }
            approve("library.txt", Sql.url(url).user("reader", "reader").samples(3).writable(true));
            try (Statement s = admin.createStatement()) {
                s.execute("SHUTDOWN");
            }
        }
    }

    /** In a database of its own, so that the names are the same each time. */
    @Test
    void libraryInPostgres() throws Exception {
        String address = Needs.postgres();
        try (Connection admin = DriverManager.getConnection(address); Statement s = admin.createStatement()) {
            drop(s);
            s.execute("CREATE DATABASE adder_library");
            s.execute("CREATE USER adder_library PASSWORD 'reader'");
            try {
                String url = address.replaceAll("[?].*", "").replaceAll("/[^/]*$", "/adder_library");
                try (Connection own = DriverManager.getConnection(url + address.replaceAll("^[^?]*", ""));
                        Statement t = own.createStatement()) {
                    t.execute("CREATE TYPE state AS ENUM ('open', 'closed', 'on loan')");
                    LibraryDatabase.create(own, "TIMESTAMPTZ", "state");
                    t.execute("GRANT SELECT ON books, authors, copies, loans, branches, late TO adder_library");
                }
                approve("library-postgres.txt", Sql.url(url).user("adder_library", "reader"));
                callsFromTheStubs(Sql.url(url).user("adder_library", "reader").build().tools().getFirst());
                approve("library-postgres-samples.txt",
                        Sql.url(url).user("adder_library", "reader").samples(3).writable(true));
            } finally {
                drop(s);
            }
        }
    }

    /** Twenty calls, written from the approved text alone: all are right at first try. */
    private static void callsFromTheStubs(Tool tool) throws Exception {
        List<List<Object>> calls = List.of(
                List.of("SELECT name, born FROM authors ORDER BY name"),
                List.of("SELECT title FROM books WHERE id = ?", 7),
                List.of("SELECT b.title, a.name FROM books b JOIN authors a ON a.id = b.author_id WHERE b.price < ?",
                        20),
                List.of("SELECT a.name, COUNT(*) AS books, AVG(b.pages) AS pages FROM authors a JOIN books b"
                        + " ON b.author_id = a.id GROUP BY a.name HAVING COUNT(*) > 0 ORDER BY books DESC"),
                List.of("SELECT \"Due On\" FROM loans WHERE copy_id = ?", 1),
                List.of("SELECT state, COUNT(*) AS n FROM copies GROUP BY state"),
                List.of("SELECT id FROM copies WHERE state = 'on loan'"),
                List.of("SELECT id FROM copies WHERE state = ?", "open"),
                List.of("SELECT c.id, b.title FROM copies c JOIN books b ON b.id = c.book_id JOIN branches r"
                        + " ON r.city = c.city AND r.number = c.branch WHERE r.city = ?", "Oslo"),
                List.of("SELECT city, number FROM branches WHERE opened < TIMESTAMP '2024-01-01 00:00:00'"),
                List.of("SELECT date_trunc('month', opened) AS month, COUNT(*) AS n FROM branches GROUP BY 1"),
                List.of("SELECT copy_id FROM late"),
                List.of("SELECT l.copy_id, b.title FROM late l JOIN copies c ON c.id = l.copy_id JOIN books b"
                        + " ON b.id = c.book_id"),
                List.of("SELECT MAX(price) AS dearest, MIN(price) AS cheapest, SUM(pages) AS pages FROM books"),
                List.of("SELECT title FROM books WHERE id = ANY(?)", List.of(7, 8)),
                List.of("SELECT title, RANK() OVER (PARTITION BY author_id ORDER BY price DESC) AS place FROM books"),
                List.of("WITH dear AS (SELECT id FROM books WHERE price > ?) SELECT COUNT(*) AS n FROM dear", 10.5),
                List.of("SELECT name FROM authors WHERE name LIKE ? AND born IS NOT NULL", "Ada%"),
                List.of("SELECT COALESCE(CAST(born AS TEXT), '?') AS born FROM authors LIMIT 1"),
                List.of("SELECT a.id FROM authors a WHERE NOT EXISTS (SELECT 1 FROM books b WHERE b.author_id = a.id)"));
        assertEquals(20, calls.size());
        for (List<Object> call : calls) {
            Object[] params = call.subList(1, call.size()).toArray();
            Outcome outcome = ShopDatabase.call(tool, (String) call.getFirst(), params);
            assertInstanceOf(Outcome.Value.class, outcome, () -> call + " -> " + outcome);
        }
    }

    private static void drop(Statement s) throws SQLException {
        s.execute("DROP DATABASE IF EXISTS adder_library WITH (FORCE)");
        s.execute("DROP USER IF EXISTS adder_library");
    }
}
