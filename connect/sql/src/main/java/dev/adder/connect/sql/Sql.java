package dev.adder.connect.sql;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Type;
import dev.adder.sdk.Effect;
import dev.adder.sdk.Times;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A database as tools: {@code database_query}, which only reads. What may be read is decided four times: by
 * {@link SqlGuard}, by a read-only connection, by a transaction that is rolled back, and by the rights of the user.
 * Where a host asks for it, {@code database_execute} changes rows.
 */
public final class Sql {
    private final int maxRows;
    private final Duration timeout;
    private final boolean writable;
    private final boolean brief;
    private final int samples;
    private final SqlRunner runner;

    private Sql(Builder b) {
        this.maxRows = b.maxRows;
        this.timeout = b.timeout;
        this.writable = b.writable;
        this.brief = b.brief;
        this.samples = b.samples;
        this.runner = new SqlRunner(existing(b.url), withDefaults(b.url, b.properties), b.timeout, b.maxMemory,
                new SqlRows(b.maxRows, b.maxText, b.maxResult, b.exactDecimals));
    }

    /** A database by its JDBC URL; H2 and PostgreSQL drivers are on board. */
    public static Builder url(String url) {
        return new Builder(url);
    }

    /** How a database is reached, and its limits. */
    public static final class Builder {
        private final String url;
        private final Properties properties = new Properties();
        private int maxRows = 1000;
        private int maxText = 1_000_000;
        private long maxResult = 8_000_000;
        private long maxMemory = Math.max(64L << 20, Runtime.getRuntime().maxMemory() / 2);
        private Duration timeout = Duration.ofSeconds(5);
        private boolean exactDecimals;
        private boolean writable;
        private boolean brief;
        private int samples;

        private Builder(String url) {
            this.url = url;
        }

        /** A user that has no more rights than reading needs. */
        public Builder user(@Nullable String name, @Nullable String password) {
            if (name != null) properties.setProperty("user", name);
            if (password != null) properties.setProperty("password", password);
            return this;
        }

        /** The most rows of one result; 1000 unless set. */
        public Builder maxRows(int value) {
            if (value < 1) throw new IllegalArgumentException("maxRows must be at least 1");
            maxRows = value;
            return this;
        }

        /** The most characters or bytes of one value; a million unless set. */
        public Builder maxText(int value) {
            if (value < 1) throw new IllegalArgumentException("maxText must be at least 1");
            maxText = value;
            return this;
        }

        /** The most characters and bytes of all values of a result; 8 million unless set. */
        public Builder maxResult(long value) {
            if (value < 1) throw new IllegalArgumentException("maxResult must be at least 1");
            maxResult = value;
            return this;
        }

        /** The most bytes that a query of an embedded database may allocate; half the heap unless set. */
        public Builder maxMemory(long bytes) {
            if (bytes < 1) throw new IllegalArgumentException("maxMemory must be at least 1");
            maxMemory = bytes;
            return this;
        }

        /** The longest one query may take; 5 s unless set. */
        public Builder timeout(Duration value) {
            if (value.isNegative() || value.isZero()) throw new IllegalArgumentException("timeout must be positive");
            timeout = value;
            return this;
        }

        /** Gives {@code NUMERIC} as {@code Decimal} instead of {@code int} or {@code float}. */
        public Builder exactDecimals(boolean value) {
            exactDecimals = value;
            return this;
        }

        /** Whether there is {@code database_execute}, too, for INSERT, UPDATE and DELETE; not unless set. */
        public Builder writable(boolean value) {
            writable = value;
            return this;
        }

        /** Whether the documentation has names and types of columns alone, without keys and comments. */
        public Builder brief(boolean value) {
            brief = value;
            return this;
        }

        /**
         * How many values of each column the documentation shows, so that a model knows how they are written; none
         * unless set, because whoever reads the prompt reads them.
         */
        public Builder samples(int value) {
            if (value < 0 || value > 10) throw new IllegalArgumentException("samples must be from 0 to 10");
            samples = value;
            return this;
        }

        /** The database; nothing is opened yet. */
        public Sql build() {
            return new Sql(this);
        }
    }

    /** A file database that is not there is an error, not a new empty database. */
    private static String existing(String url) {
        String upper = url.toUpperCase(Locale.ROOT);
        boolean file = upper.startsWith("JDBC:H2:") && !upper.startsWith("JDBC:H2:MEM:")
                && !upper.startsWith("JDBC:H2:TCP:") && !upper.startsWith("JDBC:H2:SSL:");
        return file && !upper.contains(";IFEXISTS=") && !upper.contains(";INIT=") ? url + ";IFEXISTS=TRUE" : url;
    }

    private static Properties withDefaults(String url, Properties given) {
        Properties all = new Properties();
        if (url.startsWith("jdbc:postgresql:")) {
            all.setProperty("ApplicationName", "adder");
            all.setProperty("connectTimeout", "5");
            all.setProperty("loginTimeout", "5");
            all.setProperty("stringtype", "unspecified");
            all.setProperty("maxResultBuffer", "64M");
        }
        given.forEach(all::put);
        return all;
    }

    /**
     * The tools, after a look at the tables that the user can read.
     *
     * @throws SQLException when the database cannot be reached
     */
    public List<Tool> tools() throws SQLException {
        SqlSchemaText schema;
        try (Connection c = runner.connect(false)) {
            warnOfRights(c);
            schema = SqlSchema.read(c, brief, samples);
            c.rollback();
        }
        return writable ? List.of(queries(schema), changes(schema)) : List.of(queries(schema));
    }

    private Tool queries(SqlSchemaText schema) {
        return Tool.builder("database_query")
                .doc("Run one read-only SQL SELECT and return its rows.\n\n" + schema.text())
                .required("sql", Type.STR, "One SELECT statement; use ? for values given in params.")
                .optional("params", new Type.ListOf(Type.ANY), "Values for the ? marks, in order.", List.of())
                .result(new Type.ListOf(new Type.DictOf(Type.STR, Type.ANY)), "the rows; columns by lower-case name")
                .example(schema.query())
                .warning("SELECT only, at most " + maxRows + " rows and " + Times.words(timeout) + " per query.")
                .effect(Effect.READ).idempotent(true).blocking(true).source("sql").timeout(timeout.plusSeconds(15))
                .plainFunction(arguments -> run(arguments, false)).build();
    }

    private Tool changes(SqlSchemaText schema) {
        return Tool.builder("database_execute")
                .doc("Run one INSERT, UPDATE or DELETE and return how many rows it changed.\n\n"
                        + "The tables are those of database_query. Each call takes effect at once, as a whole or not at"
                        + " all.")
                .required("sql", Type.STR, "One statement; use ? for values given in params.")
                .optional("params", new Type.ListOf(Type.ANY), "Values for the ? marks, in order.", List.of())
                .result(Type.INT, "how many rows were changed")
                .example(schema.change())
                .warning("UPDATE and DELETE need a WHERE.")
                .effect(Effect.DESTROY).blocking(true).source("sql").timeout(timeout.plusSeconds(15))
                .plainFunction(arguments -> run(arguments, true)).build();
    }

    private Data run(Data.Map arguments, boolean writes) throws InterruptedException {
        String sql = arguments.text("sql");
        if (sql == null) throw new ToolFailure("TypeError", "sql must be text");
        if (Thread.interrupted()) throw new InterruptedException();
        int marks;
        try {
            marks = writes ? SqlGuard.checkWrite(sql, !runner.postgres()) : SqlGuard.check(sql, !runner.postgres());
        } catch (SqlRefused e) {
            if (Thread.interrupted()) throw new InterruptedException();
            throw new ToolFailure("PermissionError", (writes ? "statement" : "query") + " refused: " + e.reason());
        }
        Data.List given = arguments.list("params");
        Data.List params = given == null ? Data.List.EMPTY : given;
        if (params.size() != marks) {
            throw new ToolFailure("ValueError", "the query has " + counted(marks, "? mark") + " and params has "
                    + counted(params.size(), "value"));
        }
        boolean like = !runner.postgres() && sql.toUpperCase(Locale.ROOT).contains("LIKE");
        for (Data p : params.items()) {
            if (like && p instanceof Data.Text t && SqlGuard.wildcards(t.value()) > SqlGuard.MOST_WILDCARDS) {
                throw new ToolFailure("PermissionError", "query refused: the pattern of LIKE has more than "
                        + SqlGuard.MOST_WILDCARDS + " wildcards");
            }
        }
        return runner.run(sql, params, writes);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Says so when the user may do more than a reader needs: then one wall of four is missing. */
    private void warnOfRights(Connection c) throws SQLException {
        String sql = runner.postgres() ? "SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user"
                : c.getMetaData().getDatabaseProductName().equals("H2")
                        ? "SELECT IS_ADMIN FROM INFORMATION_SCHEMA.USERS WHERE USER_NAME = CURRENT_USER" : null;
        if (sql == null) return;
        try (PreparedStatement s = c.prepareStatement(sql); ResultSet r = s.executeQuery()) {
            if (r.next() && r.getBoolean(1)) {
                System.getLogger("dev.adder.connect.sql").log(System.Logger.Level.WARNING,
                        "the user of the database is an administrator; give database_query a user who may only read");
            }
        }
    }
}
