package dev.adder.conformance;

import dev.adder.engine.data.Data;
import dev.adder.sdk.Effect;
import dev.adder.sdk.ToolFailure;
import dev.adder.sdk.java.Param;
import dev.adder.sdk.java.Tool;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The toolset of the programs in {@code scripts/tools}, the same as {@code _tools.py}: plain functions over data made
 * by formulas. An instance has the state of one run. Tools that only look are blocking, so that they run side by side;
 * those whose order matters are quick.
 */
public final class ConformanceTools {
    private static final List<String> TOPICS =
            List.of("python", "java", "benchmarks", "security", "agents", "sandbox", "memory", "parsing");
    private static final List<String> KINDS = List.of("guide", "report", "survey", "notes", "paper");
    private static final List<String> NAMES =
            List.of("Ann", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hana", "Ivo", "Jia", "Kai", "Lou");
    private static final List<String> CITIES = List.of("Oslo", "Lima", "Kyoto", "Cairo");
    private static final List<String> PLANS = List.of("free", "team", "business");
    private static final List<String> STATUSES = List.of("open", "paid", "shipped", "late");
    private static final List<Product> PRODUCTS = List.of(
            new Product("A-100", "Anvil", "tools", 49.5, 12),
            new Product("B-200", "Bolt", "parts", 0.35, 4000),
            new Product("C-300", "Chair", "home", 89.0, 0),
            new Product("D-400", "Drill", "tools", 129.99, 7),
            new Product("E-500", "Engine", "parts", 1499.0, 2),
            new Product("F-600", "Fan", "home", 24.25, 31));
    private static final Map<String, Double> RATES =
            Map.of("USD", 1.0, "EUR", 1.25, "GBP", 1.5, "JPY", 0.0078125, "CHF", 1.125);
    private static final Set<String> ERRORS = Set.of("ValueError", "KeyError", "LookupError", "TypeError",
            "TimeoutError", "PermissionError", "ConnectionError", "RuntimeError");
    private static final int PAGE_SIZE = 5;
    private static final int DOCUMENTS = 40;
    private static final int ORDERS = 60;

    private final Map<String, Data> store = new HashMap<>();
    private final Set<String> notified = new HashSet<>();

    record Document(String title, String url, String snippet, String date, double score) {}

    record User(int id, String name, @Nullable String email, String city, String plan, boolean active,
            @Nullable Integer manager_id, List<String> tags) {}

    record Line(String sku, int quantity, double price) {}

    record Order(int id, int user_id, String status, String date, double total, List<Line> lines) {}

    record OrderPage(List<Order> orders, int page, int pages, int total, @Nullable Integer next_page) {}

    record Product(String sku, String name, String category, double price, int stock) {}

    record Receipt(boolean sent, String user, int length) {}

    private static Document document(int i) {
        String topic = TOPICS.get(i % 8);
        String kind = KINDS.get(i * 3 % 5);
        String title = topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1) + " " + kind + " " + i;
        return new Document(title, "https://docs.example.com/" + topic + "/" + i,
                "A " + kind + " about " + topic + " and " + TOPICS.get((i + 3) % 8) + ", part " + (i % 6 + 1) + ".",
                date(2021 + i % 4, 1 + i * 5 % 12, 1 + i * 7 % 28), (i * 37 % 100) / 4.0);
    }

    private static String date(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private static User user(int i) {
        String name = NAMES.get(i - 1);
        return new User(i, name, i % 5 != 0 ? name.toLowerCase(Locale.ROOT) + "@example.com" : null,
                CITIES.get(i % 4), PLANS.get(i % 3), i % 4 != 3, i == 1 ? null : i / 2,
                List.of(TOPICS.get(i % 8), TOPICS.get(i * 3 % 8)));
    }

    private static Order order(int i) {
        List<Line> lines = new ArrayList<>();
        double total = 0;
        for (int k = 0; k < 1 + i % 3; k++) {
            Product product = PRODUCTS.get((i + 2 * k) % 6);
            Line line = new Line(product.sku, 1 + (i + k) % 4, product.price);
            lines.add(line);
            total += line.quantity * line.price;
        }
        return new Order(1000 + i, 1 + i * 7 % 11, STATUSES.get(i * 5 % 4), date(2024, 1 + i % 12, 1 + i * 11 % 28),
                rounded(total), lines);
    }

    private static double rounded(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
    }

    @Tool(value = "Search the documents; best score first.", effect = Effect.READ)
    List<Document> search(String query, @Param(defaultValue = "5") int limit) {
        if (limit < 0) {
            throw new ToolFailure("ValueError", "limit must not be negative: " + limit);
        }
        String[] words = query.toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<Document> hits = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Document document = document(i);
            String text = (document.title + " " + document.snippet).toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (!word.isEmpty() && text.contains(word)) {
                    hits.add(document);
                    break;
                }
            }
        }
        hits.sort(Comparator.comparingDouble(d -> -d.score));
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    @Tool(value = "The user with this id (1 to 12). LookupError when there is none.", effect = Effect.READ)
    User getUser(int id) {
        if (id < 1 || id > 12) {
            throw new ToolFailure("LookupError", "no user " + id);
        }
        return user(id);
    }

    @Tool(value = "All users in order of id.", effect = Effect.READ)
    List<User> listUsers() {
        List<User> users = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            users.add(user(i));
        }
        return users;
    }

    @Tool(value = "Orders by id, five to a page: orders, page, pages, total, next_page.", effect = Effect.READ)
    OrderPage listOrders(@Nullable Integer userId, @Nullable String status, @Param(defaultValue = "1") int page) {
        if (page < 1) {
            throw new ToolFailure("ValueError", "page must be positive: " + page);
        }
        List<Order> found = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            Order order = order(i);
            if ((userId == null || order.user_id == userId) && (status == null || order.status.equals(status))) {
                found.add(order);
            }
        }
        int pages = (found.size() + PAGE_SIZE - 1) / PAGE_SIZE;
        int start = Math.min(found.size(), (page - 1) * PAGE_SIZE);
        int end = Math.min(found.size(), start + PAGE_SIZE);
        return new OrderPage(found.subList(start, end), page, pages, found.size(), page < pages ? page + 1 : null);
    }

    @Tool(value = "The product with this sku. KeyError when there is none.", effect = Effect.READ)
    Product getProduct(String sku) {
        return PRODUCTS.stream().filter(p -> p.sku.equals(sku)).findFirst()
                .orElseThrow(() -> new ToolFailure("KeyError", sku));
    }

    @Tool(value = "Convert money between USD, EUR, GBP, JPY and CHF, to two places.", effect = Effect.READ)
    double convert(double amount, String src, String dst) {
        return rounded(amount * rate(src) / rate(dst));
    }

    private static double rate(String code) {
        Double rate = RATES.get(code);
        if (rate == null) {
            throw new ToolFailure("ValueError", "unknown currency: " + code);
        }
        return rate;
    }

    @Tool(value = "Work out + - * / and parentheses over numbers.", effect = Effect.READ, inline = true)
    Data calculate(String expression) {
        return new Calculation(expression).value();
    }

    @Tool(value = "The sum of two numbers.", effect = Effect.READ, inline = true)
    long add(long a, long b) {
        return a + b;
    }

    @Tool(value = "The value itself.", effect = Effect.READ, inline = true)
    Data echo(Data value) {
        return value;
    }

    @Tool(value = "The value itself, after some milliseconds.", effect = Effect.READ)
    Data slowEcho(Data value, @Param(defaultValue = "5") int ms) {
        for (int i = 0; i < 20 * ms; i++) Thread.yield();
        return value;
    }

    @Tool(value = "Fail with the named exception; an unknown kind is a RuntimeError.", effect = Effect.READ)
    void fail(@Param(defaultValue = "RuntimeError") String kind, @Param(defaultValue = "failed") String message) {
        throw new ToolFailure(ERRORS.contains(kind) ? kind : "RuntimeError", message);
    }

    @Tool(value = "Keep a value under a key for the rest of the run.", inline = true)
    synchronized void setValue(String key, Data value) {
        store.put(key, value);
    }

    @Tool(value = "The value kept under a key, or the default.", effect = Effect.READ, inline = true)
    synchronized Data getValue(String key, @Param(name = "default", defaultValue = "null") Data otherwise) {
        return store.getOrDefault(key, otherwise);
    }

    @Tool(value = "Notify a user by name, at most once in a run.", inline = true)
    synchronized Receipt sendNotification(String user, String message) {
        if (!NAMES.contains(user)) {
            throw new ToolFailure("LookupError", "no user named " + user);
        }
        if (!notified.add(user)) {
            throw new ToolFailure("PermissionError",
                    user + " has been notified already: at most one notification per user per hour");
        }
        return new Receipt(true, user, message.codePointCount(0, message.length()));
    }

    @Tool(value = "The first words of all texts (or of the snippets of search results).", effect = Effect.READ)
    String summarise(List<Data> texts, @Param(defaultValue = "20") int maxWords) {
        List<String> words = new ArrayList<>();
        for (Data item : texts) {
            String text = switch (item) {
                case Data.Text t -> t.value();
                case Data.Map m -> snippet(m);
                default -> throw new ToolFailure("AttributeError",
                        "'" + item.pythonTypeName() + "' object has no attribute 'split'");
            };
            for (String word : text.strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words.size() > maxWords
                ? String.join(" ", words.subList(0, maxWords)) + " ..."
                : String.join(" ", words);
    }

    private static String snippet(Data.Map map) {
        String text = map.text("snippet");
        if (text == null) {
            throw new ToolFailure("KeyError", "snippet");
        }
        return text;
    }

    /** An expression being worked out from left to right. */
    private static final class Calculation {
        private final String expression;
        private final String text;
        private int at;

        Calculation(String expression) {
            this.expression = expression;
            this.text = expression.replace(" ", "");
        }

        Data value() {
            double result = total();
            if (at != text.length()) {
                throw bad();
            }
            return result == Math.rint(result) && !Double.isInfinite(result)
                    ? Data.of(new BigDecimal(result).toBigInteger())
                    : Data.of(result);
        }

        private ToolFailure bad() {
            return new ToolFailure("ValueError", "not an expression: " + expression);
        }

        private boolean sees(String symbols) {
            return at < text.length() && symbols.indexOf(text.charAt(at)) >= 0;
        }

        private double total() {
            double value = term();
            while (sees("+-")) {
                value = text.charAt(at++) == '+' ? value + term() : value - term();
            }
            return value;
        }

        private double term() {
            double value = factor();
            while (sees("*/")) {
                boolean times = text.charAt(at++) == '*';
                double right = factor();
                if (!times && right == 0) {
                    throw new ToolFailure("ZeroDivisionError", "division by zero");
                }
                value = times ? value * right : value / right;
            }
            return value;
        }

        private double factor() {
            if (sees("-")) {
                at++;
                return -factor();
            }
            if (sees("(")) {
                at++;
                double value = total();
                if (!sees(")")) {
                    throw bad();
                }
                at++;
                return value;
            }
            return number();
        }

        private double number() {
            int start = at;
            while (sees("0123456789.")) {
                at++;
            }
            String digits = text.substring(start, at);
            if (digits.chars().filter(c -> c == '.').count() > 1 || digits.isEmpty() || digits.equals(".")) {
                throw bad();
            }
            return Double.parseDouble(digits);
        }
    }
}
