package dev.adder.connect.sql;

import dev.adder.engine.data.Data;
import dev.adder.sdk.Times;
import dev.adder.sdk.ToolFailure;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs one query on a connection and a thread of its own, and ends it when it takes too long or, in this process, too
 * much memory: first by asking the database, then by waiting no longer. A database that does not listen to its cancel
 * keeps its thread until it is done; there may only be few of those.
 */
final class SqlRunner {
    private static final Duration LOOK = Duration.ofMillis(25);
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int MOST_HANGING = 4;

    private final String url;
    private final Properties properties;
    private final Duration timeout;
    private final long mostMemory;
    private final SqlRows rows;
    private final AtomicInteger hanging = new AtomicInteger();

    SqlRunner(String url, Properties properties, Duration timeout, long mostMemory, SqlRows rows) {
        this.url = url;
        this.properties = properties;
        this.timeout = timeout;
        this.mostMemory = mostMemory;
        this.rows = rows;
    }

    /** Whether the database runs in this process. */
    boolean embedded() {
        return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:tcp:") && !url.startsWith("jdbc:h2:ssl:");
    }

    boolean postgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** A connection in a transaction, which only reads unless said, as far as the database knows such a thing. */
    Connection connect(boolean writes) throws SQLException {
        Connection c = DriverManager.getConnection(url, properties);
        try {
            c.setReadOnly(!writes);
            if (postgres()) {
                try (Statement s = c.createStatement()) {
                    s.execute("SET statement_timeout = " + timeout.plus(GRACE).toMillis());
                    if (!writes) s.execute("SET default_transaction_read_only = on");
                    s.execute("SET standard_conforming_strings = on");
                }
            }
            c.setAutoCommit(false);
            return c;
        } catch (SQLException e) {
            c.close();
            throw e;
        }
    }

    /** Runs a statement that has been checked: the rows of a query, or how many rows were changed. */
    Data run(String sql, Data.List parameters, boolean writes) throws InterruptedException {
        if (hanging.get() >= MOST_HANGING) {
            throw new ToolFailure("RuntimeError", "no query can run now: too many earlier queries still hang");
        }
        Query query = new Query(sql, parameters, writes);
        Thread thread = Thread.ofPlatform().daemon().name("adder-sql").start(query);
        long deadline = System.nanoTime() + timeout.toNanos();
        try {
            while (true) {
                long left = deadline - System.nanoTime();
                if (left <= 0) return ended(query, tooLong());
                Data data = query.within(Math.min(left, LOOK.toNanos()));
                if (data != null) return data;
                if (embedded() && allocated(thread) > mostMemory) return ended(query, tooLarge());
            }
        } catch (InterruptedException e) {
            abandon(query);
            throw e;
        }
    }

    private ToolFailure tooLong() {
        return new ToolFailure("TimeoutError",
                "the query took longer than " + Times.words(timeout) + "; ask for less, or add conditions");
    }

    private static ToolFailure tooLarge() {
        return new ToolFailure("MemoryError", "the query needs too much memory; ask for less, or add conditions");
    }

    /** Ends a query and fails. */
    private Data ended(Query query, ToolFailure why) throws InterruptedException {
        long deadline = System.nanoTime() + GRACE.toNanos();
        boolean undone = query.stop();
        try {
            while (System.nanoTime() < deadline) {
                if (undone) query.cancel();
                Data late = query.within(LOOK.toNanos());
                if (late != null && !undone) return late;
                if (late != null) break;
            }
        } catch (ToolFailure e) {
            throw undone ? why : e;
        }
        abandon(query);
        throw undone ? why : new ToolFailure("TimeoutError",
                "the database did not say in time whether the statement took effect");
    }

    private void abandon(Query query) {
        query.stop();
        query.cancel();
        hanging.incrementAndGet();
        query.done.whenComplete((data, error) -> hanging.decrementAndGet());
    }

    /** Bytes that a thread has allocated, or 0 where that is not known. */
    private static long allocated(Thread thread) {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean bean
                ? bean.getThreadAllocatedBytes(thread.threadId()) : 0;
    }

    /** One query under way. */
    private final class Query implements Runnable {
        private final String sql;
        private final Data.List parameters;
        private final boolean writes;
        /** Set by whoever comes first: the statement, to keep its changes, or who gives it up. */
        private final AtomicBoolean decided = new AtomicBoolean();
        private final CompletableFuture<Data> done = new CompletableFuture<>();
        private volatile @Nullable Statement statement;

        Query(String sql, Data.List parameters, boolean writes) {
            this.sql = sql;
            this.parameters = parameters;
            this.writes = writes;
        }

        /** It is not to change anything any more; false when it is about to, or has. */
        boolean stop() {
            return !writes || decided.compareAndSet(false, true);
        }

        @Override
        public void run() {
            try {
                done.complete(execute());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        }

        private Data execute() throws SQLException {
            try (Connection c = connect(writes)) {
                try (PreparedStatement s = c.prepareStatement(sql)) {
                    statement = s;
                    s.setMaxRows(rows.most() + 1);
                    s.setFetchSize(Math.min(rows.most() + 1, 500));
                    s.setQueryTimeout((int) Math.max(1, timeout.plusMillis(999).toSeconds()));
                    bind(c, s);
                    if (writes) return change(c, s);
                    try (ResultSet result = s.executeQuery()) {
                        return rows.read(result);
                    }
                } finally {
                    statement = null;
                    c.rollback();
                }
            }
        }

        private Data change(Connection c, PreparedStatement s) throws SQLException {
            long count = s.executeLargeUpdate();
            if (!decided.compareAndSet(false, true)) throw tooLong();
            c.commit();
            return Data.of(count);
        }

        private void bind(Connection c, PreparedStatement s) throws SQLException {
            int i = 1;
            for (Data p : parameters.items()) {
                s.setObject(i, p instanceof Data.List list ? array(c, i, list) : plain(i, p));
                i++;
            }
        }

        private java.sql.Array array(Connection c, int index, Data.List list) throws SQLException {
            @Nullable Object[] items = new @Nullable Object[list.size()];
            String type = "varchar";
            for (int i = 0; i < items.length; i++) {
                items[i] = plain(index, list.get(i));
                type = switch (list.get(i)) {
                    case Data.Int n -> "bigint";
                    case Data.Float f -> postgres() ? "float8" : "double precision";
                    case Data.Bool b -> "boolean";
                    case Data.Decimal d -> "numeric";
                    case Data.BigInt b -> "numeric";
                    default -> type;
                };
            }
            return c.createArrayOf(type, items);
        }

        private @Nullable Object plain(int index, Data value) {
            return switch (value) {
                case Data.Map m -> throw cannotBind(index, "dict");
                case Data.List l -> throw cannotBind(index, "list");
                case Data.Media m -> throw cannotBind(index, "file");
                default -> value.toJava();
            };
        }

        private static ToolFailure cannotBind(int index, String type) {
            return new ToolFailure("TypeError", "params[" + (index - 1) + "] is a " + type
                    + "; give numbers, text, truth values, None, or a list of them");
        }

        void cancel() {
            Statement s = statement;
            if (s == null) return;
            try {
                s.cancel();
            } catch (SQLException e) {
                System.getLogger("dev.adder.connect.sql").log(System.Logger.Level.DEBUG, "cancel failed", e);
            }
        }

        /** The result, or null when it is not there in that time. */
        @Nullable
        Data within(long nanos) throws InterruptedException {
            try {
                return done.get(nanos, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                return null;
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }

        private ToolFailure failure(@Nullable Throwable cause) {
            return switch (cause) {
                case ToolFailure f -> f;
                case SQLTimeoutException e -> tooLong();
                case SQLException e when isCancel(e) -> tooLong();
                case SQLException e -> new ToolFailure("RuntimeError", "database error: " + firstLine(e.getMessage()));
                case OutOfMemoryError e -> tooLarge();
                case null, default -> new ToolFailure("RuntimeError", "the query failed");
            };
        }

        /** Cancelled by H2 or PostgreSQL. */
        private static boolean isCancel(SQLException e) {
            return List.of("57014", "HYT00").contains(String.valueOf(e.getSQLState()));
        }
    }

    static String firstLine(@Nullable String message) {
        if (message == null) return "unknown";
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        int statement = line.indexOf("; SQL statement:");
        String text = statement < 0 ? line : line.substring(0, statement);
        return text.length() > 300 ? text.substring(0, 300) + "..." : text;
    }
}
