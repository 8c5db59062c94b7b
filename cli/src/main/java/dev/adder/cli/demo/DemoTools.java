package dev.adder.cli.demo;

import dev.adder.sdk.Effect;
import dev.adder.sdk.java.Description;
import dev.adder.sdk.java.Example;
import dev.adder.sdk.java.Param;
import dev.adder.sdk.java.Tool;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The wholesaler's service desk and billing as tools, over the same database that reports are drawn from by SQL. */
public final class DemoTools {
    private static final int PAGE = 20;

    private final String url;

    /** Tools over the database at a JDBC address. */
    public DemoTools(String url) {
        this.url = url;
    }

    /** How far a ticket is. */
    public enum TicketStatus { open, waiting, closed }

    /** How urgent a ticket is. */
    public enum Priority { low, normal, high }

    /** How far an order is. */
    public enum OrderStatus { open, shipped, delivered, cancelled }

    /** A customer. */
    @Description("A customer.")
    public record Customer(int id, String name, String city, String segment) {}

    /** A product. */
    @Description("A product.")
    public record Product(int id, String name, BigDecimal price) {}

    /** An order with its value. */
    @Description("An order.")
    public record Order(int id, @Param(name = "customer_id") int customerId,
            @Param(name = "ordered_on") LocalDate orderedOn, String status,
            @Param("sum over its items") BigDecimal total) {}

    /** A payment. */
    @Description("A payment. Only completed ones were received.")
    public record Payment(int id, @Param(name = "paid_on") LocalDate paidOn, BigDecimal amount,
            @Param("completed, pending or failed") String status) {}

    /** A ticket. */
    @Description("A support ticket.")
    public record Ticket(int id,
            @Param(value = "absent where the sender is not known", name = "customer_id") @Nullable Integer customerId,
            @Param(name = "opened_on") LocalDate openedOn, String status, String priority, String subject) {}

    /** The tickets of one page. */
    @Tool(
            value = "List support tickets, newest first, " + PAGE
                    + " on a page.",
            effect = Effect.READ,
            returns = "the tickets of the page; empty after the last one")
    @Example("tickets = list_tickets(\"open\", \"high\", page=1)")
    public List<Ticket> listTickets(@Param("only of this status") @Nullable TicketStatus status,
            @Param("only of this priority") @Nullable Priority priority,
            @Param(value = "which page, from 1", defaultValue = "1") int page) throws SQLException {
        return query("SELECT id, customer_id, opened_on, status, priority, subject FROM support_tickets"
                + " WHERE (? IS NULL OR status = ?) AND (? IS NULL OR priority = ?)"
                + " ORDER BY opened_on DESC, id LIMIT " + PAGE + " OFFSET ?",
                r -> new Ticket(r.getInt(1), r.getObject(2, Integer.class), r.getObject(3, LocalDate.class),
                        r.getString(4), r.getString(5), r.getString(6)),
                name(status), name(status), name(priority), name(priority), offset(page));
    }

    /** One customer. */
    @Tool(value = "Look up a customer.", effect = Effect.READ)
    public Customer getCustomer(@Param("the customer's id") int customerId) throws SQLException {
        if (!query("SELECT customer_id FROM archived_customers WHERE customer_id = ?", r -> r.getInt(1), customerId)
                .isEmpty()) {
            throw new NoSuchElementException("customer " + customerId + " is archived and cannot be looked up here");
        }
        return one("customer", customerId, query("SELECT id, name, city, segment FROM customers WHERE id = ?",
                r -> new Customer(r.getInt(1), r.getString(2), r.getString(3), r.getString(4)), customerId));
    }

    /** One product. */
    @Tool(value = "Look up a product.", effect = Effect.READ)
    public Product getProduct(@Param("the product's id") int productId) throws SQLException {
        return one("product", productId, query("SELECT id, name, price FROM products WHERE id = ?",
                r -> new Product(r.getInt(1), r.getString(2), r.getBigDecimal(3)), productId));
    }

    /** The orders of one page. */
    @Tool(
            value = "List a customer's orders, newest first, " + PAGE
                    + " on a page.",
            effect = Effect.READ,
            returns = "the orders of the page; empty after the last one")
    public List<Order> listOrders(@Param("the customer's id") int customerId,
            @Param("only of this status") @Nullable OrderStatus status,
            @Param(value = "which page, from 1", defaultValue = "1") int page) throws SQLException {
        return query("SELECT o.id, o.customer_id, o.ordered_on, o.status, SUM(i.quantity * i.unit_price) FROM orders o"
                + " JOIN order_items i ON i.order_id = o.id WHERE o.customer_id = ? AND (? IS NULL OR o.status = ?)"
                + " GROUP BY o.id, o.customer_id, o.ordered_on, o.status ORDER BY o.ordered_on DESC, o.id LIMIT "
                + PAGE + " OFFSET ?",
                r -> new Order(r.getInt(1), r.getInt(2), r.getObject(3, LocalDate.class), r.getString(4),
                        r.getBigDecimal(5)),
                customerId, name(status), name(status), offset(page));
    }

    /** All payments of a customer. */
    @Tool(value = "List all payments of a customer, newest first.", effect = Effect.READ)
    public List<Payment> listPayments(@Param("the customer's id") int customerId) throws SQLException {
        one("customer", customerId, query("SELECT id FROM customers WHERE id = ?", r -> r.getInt(1), customerId));
        return query("SELECT id, paid_on, amount, status FROM payments WHERE customer_id = ?"
                + " ORDER BY paid_on DESC, id",
                r -> new Payment(r.getInt(1), r.getObject(2, LocalDate.class),
                        r.getBigDecimal(3), r.getString(4)),
                customerId);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static int offset(int page) {
        if (page < 1 || page > 100_000) {
            throw new IllegalArgumentException("page must be 1 or more");
        }
        return (page - 1) * PAGE;
    }

    private static <T> T one(String what, int id, List<T> found) {
        if (found.isEmpty()) {
            throw new NoSuchElementException("no " + what + " has the id " + id);
        }
        return found.getFirst();
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Row<T> row, @Nullable Object... parameters) throws SQLException {
        try (Connection c = DemoShop.connect(url, DemoShop.DESK); PreparedStatement s = c.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                s.setObject(i + 1, parameters[i]);
            }
            List<T> list = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    list.add(row.read(r));
                }
            }
            return list;
        }
    }
}
