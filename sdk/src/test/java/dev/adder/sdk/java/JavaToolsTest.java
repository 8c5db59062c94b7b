package dev.adder.sdk.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaToolsTest {
    private final Sdk sdk = Sdk.of(JavaTools.of(new Shop()));

    private Tool tool(String name) {
        Tool tool = sdk.find("shop." + name);
        assertNotNull(tool);
        return tool;
    }

    private Outcome call(String name, String arguments) throws Exception {
        Tool tool = tool(name);
        Validator.Checked checked = tool.check((Data.Map) JsonText.read(arguments));
        assertEquals(List.of(), checked.problems());
        return tool.function().invoke((Data.Map) checked.data(), ToolContext.standalone());
    }

    @Test
    void signaturesAreTyped() {
        assertEquals(
                List.of(
                        "shop.fail(how: int) -> None",
                        "shop.later(fail: bool) -> Awaitable[int]",
                        "shop.notify(user_id: str, message: str) -> None",
                        "shop.pay(payment: Card | Invoice, amount: float) -> str",
                        "shop.place(order: Order, shelves: set[int], counts: list[int], "
                                + "times: dict[Literal[\"OPEN\", \"LATE\"], list[str]]) -> Decimal",
                        "shop.search(status: Literal[\"OPEN\", \"LATE\"] | None = None, limit: int = 20, "
                                + "since: str | None = None) -> OrderPage"),
                sdk.tools().stream().map(Tool::toString).toList());
    }

    @Test
    void annotationsAreTakenOver() {
        Tool search = tool("search");
        assertEquals(Effect.READ, search.effect());
        assertTrue(search.idempotent());
        assertEquals(Duration.ofMinutes(5), search.cacheFor());
        assertEquals(List.of("late = shop.search(status=\"LATE\").items"), search.examples());
        Tool notify = tool("notify");
        assertEquals(Effect.WRITE, notify.effect());
        assertEquals(Duration.ofSeconds(30), notify.timeout());
        assertEquals(3, notify.maxCallsPerRun());
        assertEquals("at most 1 call per user_id per hour", notify.rateLimits().getFirst().words());
        assertEquals(
                Data.Map.of("user_id", "ann", "message", "***"),
                notify.redacted(Data.Map.of("user_id", "ann", "message", "secret")));
    }

    @Test
    void recordsComeOutAsRecords() throws Exception {
        Outcome.Value value = assertInstanceOf(Outcome.Value.class, call("search", "{}"));
        Validator.Checked checked = Validator.result(tool("search").result(), value.data());
        assertEquals(List.of(), checked.problems());
        assertEquals("""
                {"items":[{"id":7,"customer":{"name":"Ann","email":null},"total":12.5,"status":"LATE",\
                "placed":"2024-05-01","tags":["new"],"items":{"pen":2},"note":null}],"next":null}""",
                JsonText.write(checked.data()));
        assertEquals("OrderPage", ((Data.Map) checked.data()).typeName());
    }

    @Test
    void recordsGoInAsDicts() throws Exception {
        assertEquals(
                Outcome.value(Data.of(new java.math.BigDecimal("15.5"))),
                call("place", """
                        {"order": {"id": 1, "customer": {"name": "Bo"}, "total": 12.5, "status": "OPEN",
                          "placed": "2024-05-01", "tags": [], "items": {"pen": 1}},
                         "shelves": [1], "counts": [4], "times": {"LATE": ["2024-05-01T00:00:00Z"]}}"""));
        assertEquals(
                "argument 'order.customer' (Customer) has no field 'nam'. Did you mean 'name'?",
                tool("place").check((Data.Map) JsonText.read("{\"order\": {\"customer\": {\"nam\": 1}}}"))
                        .problems().stream().map(p -> p.message()).filter(m -> m.contains("nam'")).findFirst()
                        .orElse(""));
    }

    @Test
    void sealedInterfacesAreUnions() throws Exception {
        assertEquals(
                Outcome.value(Data.text("card 42 1.0")),
                call("pay", "{\"payment\": {\"type\": \"Card\", \"number\": \"42\"}, \"amount\": 1}"));
        assertEquals(
                Outcome.value(Data.text("in 30 days 1.5")),
                call("pay", "{\"payment\": {\"type\": \"Invoice\", \"days\": 30}, \"amount\": 1.5}"));
        assertEquals(
                Data.Map.of("type", "Invoice", "days", 3).as("Invoice"), JavaData.create().toData(new Shop.Invoice(3)));
        assertEquals(
                new Shop.Invoice(3),
                JavaData.create().fromData(Data.Map.of("days", 3, "type", "Invoice"), Shop.Payment.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;ValueError;how must be positive", "1;LookupError;no order 7", "2;TimeoutError;tool timed out",
                "3;NotImplementedError;not yet", "4;PermissionError;ask a person", "5;RuntimeError;no pens left",
                "6;RuntimeError;tool failed", "7;ValueError;invalid argument", "8;OSError;tool failed"
            })
    void failuresArePythonErrorsWithoutInternals(int how, String type, String message) throws Exception {
        assertEquals(Outcome.raised(type, message), call("fail", "{\"how\": " + how + "}"));
    }

    @Test
    void badValuesAreNamed() throws Exception {
        assertEquals(
                Outcome.raised("ValueError", "argument 'since' must be an ISO date (YYYY-MM-DD), not 'yesterday'"),
                call("search", "{\"since\": \"yesterday\"}"));
        assertEquals(
                Outcome.raised("OverflowError", "argument 'limit' must be -2147483648 to 2147483647"),
                call("search", "{\"limit\": 3000000000}"));
    }

    @Test
    void futuresAreLater() throws Exception {
        Outcome.Later done = assertInstanceOf(Outcome.Later.class, call("later", "{\"fail\": false}"));
        assertEquals(Outcome.value(Data.of(1)), done.stage().toCompletableFuture().get());
        Outcome.Later failed = assertInstanceOf(Outcome.Later.class, call("later", "{\"fail\": true}"));
        assertEquals(Outcome.raised("LookupError", "no such order"), failed.stage().toCompletableFuture().get());
    }

    /** A tool declared on an interface. */
    public interface Greeter {
        @dev.adder.sdk.java.Tool(value = "Greets.", name = "sayHello")
        String greet(@Param(name = "whom") String name);
    }

    @Test
    void interfacesCarryAnnotations() throws Exception {
        Greeter greeter = name -> "hello " + name;
        Tool tool = JavaTools.of(greeter).getFirst();
        assertEquals("say_hello(whom: str) -> str", tool.toString());
        assertEquals(
                Outcome.value(Data.text("hello Ann")),
                tool.function().invoke(Data.Map.of("whom", "Ann"), ToolContext.standalone()));
    }

    /** A tool that cannot be one. */
    public static final class Bad {
        @dev.adder.sdk.java.Tool("Takes a thread.")
        public void run(Thread thread) {}
    }

    @Test
    void whatCannotBeAToolIsRefusedByName() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> JavaTools.of(new Bad()));
        assertEquals(
                "Bad.run: the Java type Thread has no Python form; use a record, a collection or a plain type",
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> JavaTools.of(new Object()));
    }

    /** Names as Java writes them. */
    public record OrderLine(long orderId, String productName, int unitsInStock) {}

    /** Gives and takes such names. */
    public static final class Lines {
        /** What came in. */
        public @Nullable OrderLine taken;

        @dev.adder.sdk.java.Tool("Lines of an order.")
        public List<OrderLine> orderLines(long orderId) {
            return List.of(new OrderLine(orderId, "pen", 3));
        }

        @dev.adder.sdk.java.Tool("Takes a line.")
        public void take(OrderLine line) {
            taken = line;
        }
    }

    @Test
    void componentsOfRecordsAreNamedAsInPython() throws Exception {
        Lines lines = new Lines();
        Map<String, Tool> tools = new HashMap<>();
        JavaTools.of(lines).forEach(t -> tools.put(t.name().toString(), t));
        Tool orderLines = Objects.requireNonNull(tools.get("order_lines"));
        String stub = StubWriter.write(Sdk.of(orderLines));
        assertTrue(stub.contains("order_id: int") && stub.contains("product_name: str")
                && stub.contains("units_in_stock: int") && !stub.contains("orderId"), stub);
        Data.List result = (Data.List) ((Outcome.Value) orderLines.function().invoke(Data.Map.of("order_id", 7),
                ToolContext.standalone())).data();
        assertEquals(List.of("order_id", "product_name", "units_in_stock"),
                List.copyOf(((Data.Map) result.items().getFirst()).entries().keySet()));
        Tool take = Objects.requireNonNull(tools.get("take"));
        take.function().invoke(Data.Map.of("line", result.items().getFirst()), ToolContext.standalone());
        assertEquals(new OrderLine(7, "pen", 3), lines.taken);
        take.function().invoke(Data.Map.of("line", Data.Map.builder().put("orderId", 8).put("productName", "ink")
                .put("unitsInStock", 1).build()), ToolContext.standalone());
        assertEquals(new OrderLine(8, "ink", 1), lines.taken);
    }
}
