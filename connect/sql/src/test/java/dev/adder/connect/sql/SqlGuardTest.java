package dev.adder.connect.sql;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SqlGuardTest {
    private static final List<String> GOOD = List.of(
            "SELECT 1",
            "select id, name from customers",
            "SELECT id FROM customers;",
            "SELECT -- the number\n id /* of it */ FROM customers",
            "SELECT 'it''s; DELETE -- not' AS text",
            "SELECT \"Id\", \"the name\" FROM \"Mixed Case\"",
            "SELECT * FROM customers WHERE name = ? AND id IN (?, ?)",
            "SELECT c.name, SUM(o.total) AS spent FROM customers c JOIN orders o ON o.customer_id = c.id"
                    + " GROUP BY c.name HAVING SUM(o.total) > 100 ORDER BY spent DESC LIMIT 5",
            "SELECT COUNT(*), COUNT(DISTINCT city) FROM customers",
            "SELECT id FROM customers UNION SELECT id FROM orders",
            "(SELECT id FROM customers) UNION ALL (SELECT id FROM orders)",
            "SELECT id FROM customers EXCEPT SELECT customer_id FROM orders",
            "WITH t AS (SELECT id FROM customers) SELECT COUNT(*) FROM t",
            "WITH t(a, b) AS (SELECT id, name FROM customers), u(c) AS (SELECT a FROM t) SELECT * FROM u",
            "SELECT * FROM (SELECT id, total FROM orders WHERE total > 20) AS t WHERE id < 9",
            "SELECT id, (SELECT MAX(total) FROM orders o WHERE o.customer_id = c.id) FROM customers c",
            "SELECT id FROM customers c WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id)",
            "SELECT CASE WHEN total > 100 THEN 'big' ELSE 'small' END AS size FROM orders",
            "SELECT CAST(total AS INTEGER), CAST(id AS VARCHAR(10)) FROM orders",
            "SELECT total::INT FROM orders",
            "SELECT CAST('2024-01-01' AS DATE), CAST('1' AS DOUBLE PRECISION)",
            "SELECT DATE '2024-01-01', TIMESTAMP '2024-01-01 00:00:00'",
            "SELECT CAST(at AS TIMESTAMP WITH TIME ZONE) FROM orders",
            "SELECT EXTRACT(YEAR FROM since), EXTRACT(MONTH FROM since) FROM customers",
            "SELECT DATE_TRUNC('month', at) AS month, COUNT(*) FROM orders GROUP BY month",
            "SELECT COALESCE(name, '-'), NULLIF(city, ''), UPPER(name) || '!' FROM customers",
            "SELECT TRIM(BOTH ' ' FROM name), SUBSTRING(name, 1, 3), REPLACE(name, 'n', 'N') FROM customers",
            "SELECT LPAD(name, 20, '.'), RPAD(name, 20) FROM customers",
            "SELECT name FROM customers WHERE name LIKE '%a%'",
            "SELECT name FROM customers WHERE name LIKE '%' || ? || '%'",
            "SELECT name FROM customers WHERE name NOT LIKE ? ESCAPE '!'",
            "SELECT ROUND(AVG(total), 2), MEDIAN(total), STDDEV_POP(total) FROM orders",
            "SELECT id, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY total DESC) AS place FROM orders",
            "SELECT SUM(total) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) FROM orders",
            "SELECT id, LAG(total, 1) OVER (ORDER BY id) FROM orders",
            "SELECT LISTAGG(name, ', ') WITHIN GROUP (ORDER BY name) FROM customers",
            "SELECT SUM(total) FILTER (WHERE total > 10) FROM orders",
            "SELECT city, COUNT(*) FROM customers GROUP BY ROLLUP (city)",
            "SELECT * FROM customers WHERE (id, name) IN ((1, 'a'), (2, 'b'))",
            "SELECT * FROM customers WHERE since BETWEEN DATE '2024-01-01' AND DATE '2024-12-31'",
            "SELECT * FROM customers FETCH FIRST 3 ROWS ONLY",
            "SELECT * FROM customers ORDER BY id LIMIT 3 OFFSET 2",
            "SELECT * FROM customers LEFT JOIN orders USING (id)",
            "SELECT a.id FROM customers a, customers b WHERE a.id = b.id",
            "SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS t(n, s)",
            "SELECT 1.5e3, .5 + 2, -3 % 2, 7 / 2.0",
            "SELECT o.update, o.delete FROM orders o");

    @Test
    void thereAreManyAttacks() {
        List<String> all = Attacks.all();
        assertTrue(all.size() >= 150, all.size() + " attacks");
        assertEquals(all.size(), all.stream().distinct().count());
    }

    @TestFactory
    Stream<DynamicTest> refusesAttacks() {
        return Attacks.all().stream().map(sql -> DynamicTest.dynamicTest("[" + sql.replace('\0', '0') + "]",
                () -> {
                    SqlRefused e = assertThrows(SqlRefused.class, () -> SqlGuard.check(sql));
                    assertTrue(e.reason().length() < 400, e.reason());
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesAttacksOnAServerToo() {
        return Attacks.all().stream().filter(sql -> !sql.contains("REGEXP") && !sql.contains(" LIKE "))
                .map(sql -> DynamicTest.dynamicTest("[" + sql.replace('\0', '0') + "]",
                        () -> assertThrows(SqlRefused.class, () -> SqlGuard.check(sql, false))));
    }

    @TestFactory
    Stream<DynamicTest> letsQueriesThrough() {
        return GOOD.stream().map(sql -> DynamicTest.dynamicTest(sql,
                () -> assertDoesNotThrow(() -> SqlGuard.check(sql))));
    }

    @Test
    void saysWhy() {
        assertEquals("only SELECT is allowed, not DROP", reason("DROP TABLE orders"));
        assertEquals("function FILE_READ is not allowed; compute it in Python, or use one of the usual aggregate, text,"
                + " number and date functions", reason("SELECT FILE_READ('x')"));
        assertEquals("only one statement at a time", reason("SELECT 1; SELECT 2"));
        assertEquals("only reading is allowed, and FOR UPDATE does more", reason("SELECT 1 FROM t FOR UPDATE"));
        assertEquals("only reading is allowed, and INTO does more", reason("SELECT * INTO t FROM u"));
        assertEquals("information_schema is not for queries; the documentation of this tool lists the tables and"
                + " columns", reason("SELECT * FROM information_schema.tables"));
        assertEquals("a cast to regclass is not allowed; cast to a plain number, text, date or time type",
                reason("SELECT 'a'::regclass"));
        assertTrue(reason("SELECT FROM WHERE").startsWith("it does not parse as SQL: "));
    }

    @Test
    void isNotSlowedDownByNesting() {
        assertTrue(reason("SELECT " + "(".repeat(5_000) + "1" + ")".repeat(5_000)).contains("nested deeper"));
        assertTrue(reason("SELECT " + "1 + ".repeat(10_000) + "1").contains("longer than 20000"));
        assertEquals("it is nested too deep", reason("SELECT " + "(".repeat(20) + "1" + ")".repeat(20)));
        String nested = "SELECT " + "(".repeat(9) + "1" + ")".repeat(9);
        assertDoesNotThrow(() -> SqlGuard.check(nested));
    }

    @Test
    void countsParameters() {
        assertEquals(0, SqlGuard.check("SELECT '?' AS \"?\" -- ?\n FROM customers", true));
        assertEquals(3, SqlGuard.check("SELECT ? FROM customers WHERE id = ? OR name LIKE '%' || ?", true));
    }

    private static String reason(String sql) {
        return assertThrows(SqlRefused.class, () -> SqlGuard.check(sql)).reason();
    }
}
