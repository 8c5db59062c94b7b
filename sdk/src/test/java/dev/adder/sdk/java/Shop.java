package dev.adder.sdk.java;

import dev.adder.sdk.Effect;
import dev.adder.sdk.ToolContext;
import dev.adder.sdk.ToolFailure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tools for tests: one of each kind of parameter and result. */
@Namespace("shop")
public class Shop {
    /** State of an order. */
    public enum Status { OPEN, LATE }

    /** A customer. */
    public record Customer(String name, @Nullable String email) {}

    /** An order. */
    @Description("An order as it was placed.")
    public record Order(
            @Param("number of the order") long id,
            Customer customer,
            BigDecimal total,
            Status status,
            LocalDate placed,
            Set<String> tags,
            Map<String, Integer> items,
            Optional<String> note) {}

    /** One page of something. */
    public record Page<T>(List<T> items, Optional<Page<T>> next) {}

    /** A payment. */
    public sealed interface Payment permits Card, Invoice {}

    /** Paid by card. */
    public record Card(String number) implements Payment {}

    /** Paid later. */
    public record Invoice(int days) implements Payment {}

    /** A failure with a public message. */
    public static final class SoldOut extends Exception {
        private static final long serialVersionUID = 1L;

        SoldOut(String message) {
            super(message);
        }
    }

    static final Order ORDER = new Order(
            7, new Customer("Ann", null), new BigDecimal("12.50"), Status.LATE, LocalDate.of(2024, 5, 1),
            Set.of("new"), Map.of("pen", 2), Optional.empty());

    @Tool(value = "Finds orders.\nNewest first.", effect = Effect.READ, returns = "one page", cacheFor = "5m")
    @Example("late = shop.search(status=\"LATE\").items")
    public Page<Order> search(
            @Param("only of this state") Optional<Status> status,
            @Param(value = "how many", defaultValue = "20") int limit,
            Optional<LocalDate> since) {
        return new Page<>(List.of(ORDER), Optional.empty());
    }

    @Tool(value = "Sends a message.", timeout = "30s", maxCallsPerRun = 3, warnings = "People read these.")
    @RateLimit(count = 1, per = "1h", keys = "userId")
    public void notify(String userId, @Param(value = "what to say", sensitive = true) String message,
            ToolContext context) {
        if (context.principal().isEmpty() && message.isEmpty()) {
            throw new IllegalArgumentException("message is empty");
        }
    }

    @Tool("Pays an order.")
    public String pay(Payment payment, double amount) {
        return switch (payment) {
            case Card card -> "card " + card.number() + " " + amount;
            case Invoice invoice -> "in " + invoice.days() + " days " + amount;
        };
    }

    @Tool(value = "Places an order.", exactDecimals = true)
    public BigDecimal place(Order order, Set<Integer> shelves, int[] counts, Map<Status, List<Instant>> times) {
        return order.total().add(BigDecimal.valueOf(shelves.size() + counts.length + times.size()));
    }

    @Tool(value = "Waits.", async = true, effect = Effect.READ)
    @Raises(value = "LookupError", when = "there is no such order")
    @Raises("TimeoutError")
    public CompletableFuture<Integer> later(boolean fail) {
        return fail
                ? CompletableFuture.failedFuture(new NoSuchElementException("no such order"))
                : CompletableFuture.completedFuture(1);
    }

    @Tool("Fails.")
    public void fail(int how) throws Exception {
        switch (how) {
            case 0 -> throw new IllegalArgumentException("how must be positive");
            case 1 -> throw new NoSuchElementException("no order 7");
            case 2 -> throw new TimeoutException();
            case 3 -> throw new UnsupportedOperationException("not yet");
            case 4 -> throw new ToolFailure("PermissionError", "ask a person");
            case 5 -> throw new SoldOut("no pens left");
            case 6 -> throw new IllegalStateException("jdbc:secret");
            case 7 -> throw new IllegalArgumentException("No enum constant dev.adder.Status.X");
            default -> throw new java.io.IOException("/etc/passwd");
        }
    }

    /** Not a tool. */
    public void other() {}
}
