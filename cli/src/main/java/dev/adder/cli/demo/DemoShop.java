package dev.adder.cli.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration's database: a wholesaler with thousands of rows that are the same on every machine. It is written
 * on first use, whole or not at all, and only read after that, by two users who can do no more.
 */
public final class DemoShop {
    /** Reads customers, products, orders and their items; nothing of payments and tickets. */
    public static final String REPORTS = "REPORTS";
    /** Reads all tables. */
    public static final String DESK = "DESK";
    /** The day on which the data was drawn up. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final String PASSWORD = "demo";
    private static final String NAME = "shop-2";
    private static final int CUSTOMERS = 600;
    private static final int PRODUCTS = 80;
    private static final int ORDERS = 3600;
    private static final int TICKETS = 900;
    private static final String[] FIRST = {"Alder", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Harbour",
        "Iris", "Juniper", "Kestrel", "Lumen", "Meadow", "North", "Orchard", "Pine", "Quarry", "River", "Slate",
        "Tide", "Union", "Vale", "Willow", "Yarrow", "Zephyr"};
    private static final String[] LAST = {"Foods", "Bakery", "Hotel", "Market", "Kitchen", "Catering", "Café",
        "Trading", "Stores", "Canteen", "Bistro", "Grocers", "Deli", "Resort", "Pantry", "Clinic", "School",
        "Theatre", "Airlines", "Ferries", "Studios", "Museum", "Stadium", "Works"};
    private static final String[] CITIES = {"Lisbon", "Gdańsk", "Graz", "Leeds", "Lyon", "Turku", "Ghent", "Porto",
        "Aarhus", "Bergen"};
    private static final String[] SEGMENTS = {"retail", "hospitality", "public"};
    private static final String[] KINDS = {"Olive oil", "Basmati rice", "Espresso beans", "Dark chocolate",
        "Oat flour", "Sea salt", "Green tea", "Honey", "Pasta", "Tomato passata"};
    private static final String[] SIZES = {"250 g", "500 g", "1 kg", "2 kg", "5 kg", "10 kg", "25 kg", "tin"};
    private static final String[] SUBJECTS = {"Delivery arrived damaged", "Invoice does not match the order",
        "Wrong product delivered", "Delivery is late", "Question about a refund", "Change of address"};

    private DemoShop() {}

    /** The folder for caches of this user. */
    public static Path folder(Map<String, String> env) {
        String cache = env.get("XDG_CACHE_HOME");
        Path base = cache == null || cache.isBlank() || !Path.of(cache).isAbsolute()
                ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("adder").resolve("demo");
    }

    /** The JDBC address of the database in a folder, which is created when it is not there. */
    public static String open(Path folder) throws IOException, SQLException {
        Path file = folder.resolve(NAME + ".mv.db");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path draft = Files.createTempDirectory(folder, "draft");
            try {
                try (Connection c = DriverManager.getConnection(url(draft), "sa", PASSWORD)) {
                    create(c);
                }
                Files.move(draft.resolve(NAME + ".mv.db"), file, StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                delete(draft);
            }
        }
        return url(folder) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
    }

    /** A connection as one of the users. */
    static Connection connect(String url, String user) throws SQLException {
        return DriverManager.getConnection(url, user, PASSWORD);
    }

    static String password() {
        return PASSWORD;
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve(NAME).toAbsolutePath().toString().replace(";", "\\;");
    }

    private static void delete(Path draft) throws IOException {
        try (var files = Files.list(draft)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(draft);
    }

    private static void create(Connection c) throws SQLException {
        c.setAutoCommit(false);
        try (Statement s = c.createStatement()) {
            s.execute("CREATE TABLE customers(id INT PRIMARY KEY, name VARCHAR(60) NOT NULL, city VARCHAR(20) NOT NULL,"
                    + " segment VARCHAR(12) NOT NULL)");
            s.execute("CREATE TABLE products(id INT PRIMARY KEY, name VARCHAR(60) NOT NULL, price NUMERIC(10,2)"
                    + " NOT NULL)");
            s.execute("CREATE TABLE orders(id INT PRIMARY KEY, customer_id INT NOT NULL REFERENCES customers(id),"
                    + " ordered_on DATE NOT NULL, status VARCHAR(10) NOT NULL)");
            s.execute("CREATE TABLE order_items(order_id INT NOT NULL REFERENCES orders(id), product_id INT NOT NULL"
                    + " REFERENCES products(id), quantity INT NOT NULL, unit_price NUMERIC(10,2) NOT NULL,"
                    + " PRIMARY KEY(order_id, product_id))");
            s.execute("CREATE TABLE payments(id INT PRIMARY KEY, customer_id INT NOT NULL REFERENCES customers(id),"
                    + " paid_on DATE NOT NULL, amount NUMERIC(10,2) NOT NULL, status VARCHAR(10) NOT NULL)");
            s.execute("CREATE TABLE support_tickets(id INT PRIMARY KEY, customer_id INT REFERENCES customers(id),"
                    + " opened_on DATE NOT NULL, status VARCHAR(10) NOT NULL, priority VARCHAR(10) NOT NULL,"
                    + " subject VARCHAR(60) NOT NULL)");
            s.execute("CREATE TABLE archived_customers(customer_id INT PRIMARY KEY REFERENCES customers(id))");
            customersAndProducts(c);
            orders(c);
            tickets(c);
            s.execute("CREATE USER " + REPORTS + " PASSWORD '" + PASSWORD + "'");
            s.execute("CREATE USER " + DESK + " PASSWORD '" + PASSWORD + "'");
            s.execute("GRANT SELECT ON customers, products, orders, order_items TO " + REPORTS);
            s.execute("GRANT SELECT ON customers, products, orders, order_items, payments, support_tickets,"
                    + " archived_customers TO " + DESK);
        }
        c.commit();
    }

    private static void customersAndProducts(Connection c) throws SQLException {
        try (Rows rows = new Rows(c, "INSERT INTO customers VALUES(?, ?, ?, ?)");
                Rows archived = new Rows(c, "INSERT INTO archived_customers VALUES(?)")) {
            for (int i = 0; i < CUSTOMERS; i++) {
                rows.add(1001 + i, FIRST[i % FIRST.length] + " " + LAST[i / FIRST.length],
                        CITIES[draw(1, i, CITIES.length)], SEGMENTS[draw(2, i, SEGMENTS.length)]);
                rows.flush();
                if (draw(41, i, 4) == 0) archived.add(1001 + i);
            }
        }
        try (Rows rows = new Rows(c, "INSERT INTO products VALUES(?, ?, ?)")) {
            for (int i = 0; i < PRODUCTS; i++) {
                rows.add(1 + i, KINDS[i % KINDS.length] + " " + SIZES[i / KINDS.length], money(price(i)));
            }
        }
    }

    private static int price(int product) {
        return 195 + 5 * draw(3, product, 1200);
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static void orders(Connection c) throws SQLException {
        String[] states = {"delivered", "delivered", "delivered", "delivered", "shipped", "open", "cancelled"};
        try (Rows orders = new Rows(c, "INSERT INTO orders VALUES(?, ?, ?, ?)");
                Rows items = new Rows(c, "INSERT INTO order_items VALUES(?, ?, ?, ?)");
                Rows payments = new Rows(c, "INSERT INTO payments VALUES(?, ?, ?, ?, ?)")) {
            for (int i = 0; i < ORDERS; i++) {
                int id = 50_001 + i;
                int customer = 1001 + draw(4, i, CUSTOMERS);
                LocalDate day = TODAY.minusDays(3 + draw(5, i, 540));
                String status = states[draw(6, i, states.length)];
                orders.add(id, customer, Date.valueOf(day), status);
                orders.flush();
                long total = 0;
                int first = draw(7, i, PRODUCTS);
                for (int k = 0; k <= draw(8, i, 4); k++) {
                    int product = (first + k * 7) % PRODUCTS;
                    int quantity = 1 + draw(9 + k, i, 24);
                    items.add(id, 1 + product, quantity, money(price(product)));
                    total += (long) quantity * price(product);
                }
                if (!status.equals("cancelled")) {
                    pay(payments, i, customer, day, total);
                }
            }
        }
    }

    /** Most orders are paid, some in part, some by a payment that failed, some not at all. */
    private static void pay(Rows payments, int order, int customer, LocalDate day, long total) throws SQLException {
        int luck = draw(20, order, 100);
        Date paid = Date.valueOf(day.plusDays(1 + draw(21, order, 2)));
        if (luck < 78) {
            payments.add(90_001 + order, customer, paid, money(total), "completed");
        } else if (luck < 86) {
            payments.add(90_001 + order, customer, paid, money(total / 2), "completed");
        } else if (luck < 93) {
            payments.add(90_001 + order, customer, paid, money(total), "failed");
        } else if (luck < 96) {
            payments.add(90_001 + order, customer, paid, money(total), "pending");
        }
    }

    private static void tickets(Connection c) throws SQLException {
        String[] states = {"closed", "closed", "closed", "waiting", "open"};
        String[] priorities = {"low", "normal", "normal", "normal", "high"};
        try (Rows rows = new Rows(c, "INSERT INTO support_tickets VALUES(?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < TICKETS; i++) {
                Integer customer = draw(30, i, 20) == 0 ? null : Integer.valueOf(1001 + draw(31, i, CUSTOMERS));
                rows.add(7001 + i, customer, Date.valueOf(TODAY.minusDays(draw(32, i, 120))),
                        states[draw(33, i, states.length)], priorities[draw(34, i, priorities.length)],
                        SUBJECTS[draw(35, i, SUBJECTS.length)]);
            }
        }
    }

    /** A number below the bound that follows from the place alone, spread evenly. */
    private static int draw(int column, int row, int bound) {
        long z = column * 0x9E3779B97F4A7C15L + row * 0xD1B54A32D192ED03L + 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }

    /** Inserts rows in batches. */
    private static final class Rows implements AutoCloseable {
        private final PreparedStatement statement;
        private int waiting;

        Rows(Connection c, String sql) throws SQLException {
            statement = c.prepareStatement(sql);
        }

        void add(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == 500) {
                flush();
            }
        }

        void flush() throws SQLException {
            statement.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            flush();
            statement.close();
        }
    }
}
