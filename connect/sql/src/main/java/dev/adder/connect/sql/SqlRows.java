package dev.adder.connect.sql;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonSyntaxException;
import dev.adder.engine.data.JsonText;
import dev.adder.sdk.ToolFailure;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a result as data: numbers as numbers, dates as ISO text, JSON as data, columns by lower-case label. Nothing
 * that a database holds is made an object of Java.
 *
 * @param most the most rows
 * @param mostText the most characters or bytes of one value
 * @param mostAll the most characters and bytes of all values together
 * @param exact whether decimals stay decimals instead of becoming int or float
 */
record SqlRows(int most, int mostText, long mostAll, boolean exact) {
    /** More digits than any quantity has, and few enough to work with. */
    private static final int MOST_DIGITS = 1_000;

    /** A column of the result. */
    private record Column(int index, String name, int type, String typeName) {}

    /**
     * Reads all rows.
     *
     * @throws ToolFailure when there is more than the limits allow
     */
    Data read(ResultSet rows) throws SQLException {
        List<Column> columns = columns(rows.getMetaData());
        Reading reading = new Reading(rows);
        List<Data> list = new ArrayList<>();
        while (rows.next()) {
            if (list.size() == most) {
                throw new ToolFailure("ValueError",
                        "the query gives more than " + most + " rows; add LIMIT, or aggregate in SQL");
            }
            Map<String, Data> row = new LinkedHashMap<>();
            for (Column column : columns) row.put(column.name, reading.value(column));
            list.add(Data.Map.of(row));
        }
        return Data.list(list);
    }

    private static List<Column> columns(ResultSetMetaData meta) throws SQLException {
        List<Column> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            String label = meta.getColumnLabel(i);
            String lower = label.equals(label.toUpperCase(Locale.ROOT)) ? label.toLowerCase(Locale.ROOT) : label;
            String name = lower;
            for (int n = 2; !taken.add(name); n++) name = lower + "_" + n;
            int type = meta.getColumnType(i);
            String typeName = String.valueOf(meta.getColumnTypeName(i)).toLowerCase(Locale.ROOT);
            if (type == Types.JAVA_OBJECT || typeName.equals("geometry")) {
                throw new ToolFailure("TypeError", "column " + name + " is of type " + typeName
                        + ", which cannot be read; leave it out");
            }
            columns.add(new Column(i, name, type, typeName));
        }
        return columns;
    }

    /** One reading of a result, which counts what it has read. */
    private final class Reading {
        private final ResultSet rows;
        private long all;

        Reading(ResultSet rows) {
            this.rows = rows;
        }

        Data value(Column c) throws SQLException {
            int i = c.index;
            boolean zoned = c.typeName.equals("timestamptz") || c.type == Types.TIMESTAMP_WITH_TIMEZONE;
            if (c.typeName.equals("uuid")) return text(c, rows.getString(i));
            Data data = switch (c.type) {
                case Types.DATE -> text(c, iso(rows.getObject(i, LocalDate.class)));
                case Types.TIME, Types.TIME_WITH_TIMEZONE ->
                    c.typeName.equals("timetz") || c.type == Types.TIME_WITH_TIMEZONE
                            ? text(c, iso(rows.getObject(i, OffsetTime.class)))
                            : text(c, iso(rows.getObject(i, LocalTime.class)));
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> zoned
                        ? text(c, iso(rows.getObject(i, OffsetDateTime.class)))
                        : text(c, iso(rows.getObject(i, LocalDateTime.class)));
                case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR ->
                    text(c, rows.getString(i));
                case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> bytes(c, rows.getBytes(i));
                case Types.CLOB, Types.NCLOB -> clob(c, rows.getClob(i));
                case Types.BLOB -> blob(c, rows.getBlob(i));
                case Types.ARRAY -> array(c, rows.getArray(i));
                case Types.OTHER, Types.STRUCT, Types.DISTINCT, Types.SQLXML -> other(c, rows.getString(i));
                default -> simple(c, rows.getObject(i));
            };
            return rows.wasNull() ? Data.NULL : data;
        }

        private Data simple(Column c, @Nullable Object o) throws SQLException {
            return switch (o) {
                case null -> Data.NULL;
                case BigDecimal d -> number(c, d);
                case BigInteger n -> Data.of(n);
                case Number n -> Data.of(n);
                case Boolean b -> new Data.Bool(b);
                case String s -> text(c, s);
                case byte[] b -> bytes(c, b);
                case LocalDate d -> text(c, iso(d));
                case java.sql.Date d -> text(c, iso(d.toLocalDate()));
                case java.sql.Time t -> text(c, iso(t.toLocalTime()));
                case java.sql.Timestamp t -> text(c, iso(t.toLocalDateTime()));
                case OffsetDateTime t -> text(c, iso(t));
                case Array a -> array(c, a);
                case Object[] items -> list(c, items);
                default -> text(c, o.toString());
            };
        }

        private Data other(Column c, @Nullable String s) {
            Data text = text(c, s);
            if (s == null || !c.typeName.startsWith("json")) return text;
            try {
                return JsonText.read(s);
            } catch (JsonSyntaxException e) {
                return text;
            }
        }

        private Data number(Column c, BigDecimal d) {
            long digits = (long) d.precision() - Math.min(0, d.scale());
            if (digits > MOST_DIGITS || Math.abs((long) d.scale()) > MOST_DIGITS) {
                throw new ToolFailure("ValueError",
                        "column " + c.name + " has a number of more than " + MOST_DIGITS + " digits; round it");
            }
            if (exact) return new Data.Decimal(d);
            boolean whole = d.signum() == 0 || d.stripTrailingZeros().scale() <= 0;
            return whole ? Data.of(d.toBigIntegerExact()) : new Data.Float(d.doubleValue());
        }

        private Data text(Column c, @Nullable String s) {
            if (s == null) return Data.NULL;
            count(c, s.length());
            return new Data.Text(s);
        }

        private Data bytes(Column c, byte @Nullable [] b) {
            if (b == null) return Data.NULL;
            count(c, b.length);
            return new Data.Bytes(b);
        }

        private Data clob(Column c, @Nullable Clob clob) throws SQLException {
            if (clob == null) return Data.NULL;
            char[] chars = new char[(int) Math.min(Math.max(0, clob.length()), mostText) + 1];
            int length = 0;
            try (Reader reader = clob.getCharacterStream()) {
                for (int n; length < chars.length
                        && (n = reader.read(chars, length, chars.length - length)) > 0;)
                    length += n;
            } catch (IOException e) {
                throw new SQLException("a text could not be read", e);
            }
            return text(c, new String(chars, 0, length));
        }

        private Data blob(Column c, @Nullable Blob blob) throws SQLException {
            if (blob == null) return Data.NULL;
            return bytes(c, blob.getBytes(1, (int) Math.min(blob.length(), mostText + 1L)));
        }

        private Data array(Column c, @Nullable Array a) throws SQLException {
            if (a == null) return Data.NULL;
            return a.getArray() instanceof Object[] items ? list(c, items) : text(c, a.toString());
        }

        private Data list(Column c, @Nullable Object[] items) throws SQLException {
            List<Data> list = new ArrayList<>();
            count(c, items.length);
            for (Object item : items) list.add(simple(c, item));
            return Data.list(list);
        }

        private void count(Column c, int length) {
            if (length > mostText) {
                throw new ToolFailure("ValueError", "column " + c.name + " has a value longer than " + mostText
                        + "; take a part of it with SUBSTRING");
            }
            all += length;
            if (all > mostAll) {
                throw new ToolFailure("ValueError", "the rows hold more than " + mostAll
                        + " characters; ask for fewer rows or columns");
            }
        }
    }

    private static @Nullable String iso(@Nullable LocalDate d) {
        if (d == null) return null;
        return d.equals(LocalDate.MAX) ? "infinity" : d.equals(LocalDate.MIN) ? "-infinity" : d.toString();
    }

    private static @Nullable String iso(@Nullable LocalDateTime t) {
        if (t == null) return null;
        if (t.equals(LocalDateTime.MAX)) return "infinity";
        if (t.equals(LocalDateTime.MIN)) return "-infinity";
        return t.toLocalDate() + "T" + iso(t.toLocalTime());
    }

    private static @Nullable String iso(@Nullable OffsetDateTime t) {
        if (t == null) return null;
        if (t.equals(OffsetDateTime.MAX)) return "infinity";
        if (t.equals(OffsetDateTime.MIN)) return "-infinity";
        return iso(t.toLocalDateTime()) + offset(t.getOffset().getTotalSeconds());
    }

    private static @Nullable String iso(@Nullable OffsetTime t) {
        return t == null ? null : iso(t.toLocalTime()) + offset(t.getOffset().getTotalSeconds());
    }

    /** As Python's {@code isoformat} writes it: seconds always, and microseconds when there are any. */
    private static @Nullable String iso(@Nullable LocalTime t) {
        if (t == null) return null;
        String whole = String.format(Locale.ROOT, "%02d:%02d:%02d", t.getHour(), t.getMinute(), t.getSecond());
        int micros = t.getNano() / 1_000;
        return micros == 0 ? whole : whole + String.format(Locale.ROOT, ".%06d", micros);
    }

    private static String offset(int seconds) {
        int minutes = Math.abs(seconds) / 60;
        return String.format(Locale.ROOT, "%s%02d:%02d", seconds < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }
}
