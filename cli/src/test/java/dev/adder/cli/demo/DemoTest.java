package dev.adder.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.agent.Recording;
import dev.adder.engine.data.Data;
import dev.adder.runtime.Run;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DemoTest {
    private static final Pattern ROW = Pattern.compile("(.*?) (\\d+\\.\\d+) (.*)");

    /** The question answered without Adder. */
    private static final String SQL = """
            WITH ordered AS (SELECT o.customer_id, SUM(i.quantity * i.unit_price) AS total FROM orders o
                JOIN order_items i ON i.order_id = o.id WHERE o.status <> 'cancelled' GROUP BY o.customer_id),
            paid AS (SELECT customer_id, SUM(amount) AS total FROM payments WHERE status = 'completed'
                GROUP BY customer_id),
            favourite AS (SELECT o.customer_id, p.name, SUM(i.quantity) AS units,
                RANK() OVER (PARTITION BY o.customer_id ORDER BY SUM(i.quantity) DESC) AS place
                FROM orders o JOIN order_items i ON i.order_id = o.id JOIN products p ON p.id = i.product_id
                WHERE o.status <> 'cancelled' GROUP BY o.customer_id, p.name)
            SELECT c.name, ordered.total - COALESCE(paid.total, 0) AS owed, favourite.name FROM customers c
            JOIN ordered ON ordered.customer_id = c.id LEFT JOIN paid ON paid.customer_id = c.id
            JOIN favourite ON favourite.customer_id = c.id AND favourite.place = 1
            WHERE c.id IN (SELECT customer_id FROM support_tickets WHERE status = 'open' AND priority = 'high')
            ORDER BY owed DESC LIMIT 6
            """;
    private static final String PROGRAM = """
            ids = set()
            page = 1
            while tickets := list_tickets("open", "high", page):
                ids |= {t.customer_id for t in tickets if t.customer_id}
                page += 1
            rows = []
            for id in sorted(ids):
                orders, page = [], 1
                while some := list_orders(id, page=page):
                    orders += some
                    page += 1
                owed = sum(o.total for o in orders if o.status != "cancelled")
                owed -= sum(p.amount for p in list_payments(id) if p.status == "completed")
                rows.append((round(owed, 2), id))
            result = []
            for owed, id in sorted(rows, reverse=True)[:5]:
                best = database_query("SELECT p.name FROM orders o JOIN order_items i ON i.order_id = o.id "
                    "JOIN products p ON p.id = i.product_id WHERE o.customer_id = ? AND o.status <> 'cancelled' "
                    "GROUP BY p.name ORDER BY SUM(i.quantity) DESC LIMIT 1", [id])
                name = database_query("SELECT name FROM customers WHERE id = ?", [id])[0].name
                result.append({"name": name, "owed": owed, "product": best[0]["name"]})
            final_answer(result)
            """;

    private static List<String> bySql(Path folder) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection c = DemoShop.connect(DemoShop.open(folder), DemoShop.DESK);
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(SQL)) {
            while (r.next()) {
                rows.add(r.getString(1) + " " + r.getBigDecimal(2).doubleValue() + " " + r.getString(3));
            }
        }
        return rows;
    }

    private static String row(Data.Map row) {
        return row.text("name") + " "
                + ((Number) String.valueOf(row.get("owed"))
                        .transform(t -> row.get("owed") instanceof Data.Int i ? Double.valueOf(i.value())
                                : Double.valueOf(((Data.Float) row.get("owed")).value())))
                + " " + row.text("product");
    }

    @Test
    void toolsGiveWhatSqlGives(@TempDir Path folder) throws Exception {
        List<String> expected = bySql(folder);
        assertEquals(6, expected.size(), "no two customers or products tie: " + expected);
        try (DemoSetup setup = DemoSetup.open(folder)) {
            Run run = setup.adder().run(PROGRAM);
            Data.List answer = (Data.List) run.answer();
            assertTrue(answer != null, run.error());
            assertEquals(expected.subList(0, 5), answer.items().stream().map(r -> row((Data.Map) r)).toList());
        }
    }

    @Test
    void reportsReadOnlyWhatTheyMay(@TempDir Path folder) throws Exception {
        try (DemoSetup setup = DemoSetup.open(folder)) {
            Run payments = setup.adder().run("database_query('SELECT * FROM payments')");
            assertTrue(String.valueOf(payments.error()).contains("Not enough rights"), payments.error());
            Run files = setup.adder().run("database_query(\"SELECT FILE_READ('/etc/passwd')\")");
            assertTrue(String.valueOf(files.error()).contains("PermissionError"), files.error());
        }
    }

    /** What a model once wrote still fits the prompt, fails once, is mended, and ends with what SQL says. */
    @Test
    void theRecordingsHold(@TempDir Path folder) throws Exception {
        Path shop = folder.resolve("shop");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertTrue(Demo.run(out, false, null, shop, Demo.recording("code"), Demo.recording("dispatch")));
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertFalse(text.contains("has changed"), text);
        assertTrue(text.contains("Failed  the model is shown this and mends it"), text);
        for (String row : bySql(shop).subList(0, 5)) {
            Matcher parts = ROW.matcher(row);
            assertTrue(parts.matches(), row);
            String amount = String.format(Locale.ROOT, "%.2f", Double.valueOf(parts.group(2)));
            assertTrue(text.contains("name: " + parts.group(1) + " · amount_owed: " + amount + " · product: "
                    + parts.group(3)), row + "\n" + text);
        }
    }

    @Test
    void recordsStepByStepAndShows(@TempDir Path folder) throws Exception {
        Path shop = folder.resolve("shop");
        Path code = folder.resolve("code.json");
        Path dispatch = folder.resolve("dispatch.json");
        Path prompt = folder.resolve("prompt.txt");
        assertTrue(RecordDemo.next(true, code, prompt, shop).startsWith("Prompt 1"));
        assertTrue(Files.readString(prompt).contains(DemoSetup.QUESTION));
        RecordDemo.append(true, code, "```python\nprint(list_payments(None))\n```", "scripted", shop);
        assertTrue(RecordDemo.next(true, code, prompt, shop).startsWith("Prompt 2"));
        RecordDemo.append(true, code, "Mended:\n```python\n" + PROGRAM + "```", null, shop);
        assertTrue(RecordDemo.next(true, code, prompt, shop).startsWith("DONE after 2 replies, ANSWERED"));
        RecordDemo.append(false, dispatch, "{\"text\": \"\", \"toolCalls\": [{\"name\": \"list_tickets\", "
                + "\"arguments\": {\"status\": \"open\", \"priority\": \"high\"}}]}", "scripted", shop);
        RecordDemo.append(false, dispatch, "{\"text\": \"I give up.\", \"toolCalls\": []}", null, shop);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertTrue(Demo.run(out, false, null, shop, Recording.read(code), Recording.read(dispatch)));
        String text = bytes.toString(StandardCharsets.UTF_8);
        text.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
        for (String row : bySql(shop).subList(0, 5)) {
            assertTrue(text.contains(row.substring(0, row.indexOf(' '))), row);
        }
        assertTrue(text.contains("tokens in, counted by o200k_base"), text);
        assertTrue(!text.contains("has changed"), text);
    }
}
