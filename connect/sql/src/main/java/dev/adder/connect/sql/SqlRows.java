package dev.adder.connect.sql;

import dev.adder.engine.data.Data;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a result as data: numbers as numbers, dates as ISO text, columns by lower-case label. */
final class SqlRows {
    private final boolean exact;

    /** {@code exact}: decimals stay decimals instead of becoming int or float. */
    SqlRows(boolean exact) {
        this.exact = exact;
    }

    Data read(ResultSet rows, int limit) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        String[] names = new String[meta.getColumnCount()];
        Map<String, Integer> used = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            String name = meta.getColumnLabel(i + 1);
            if (name.equals(name.toUpperCase(Locale.ROOT))) name = name.toLowerCase(Locale.ROOT);
            int before = used.merge(name, 1, Integer::sum);
            names[i] = before == 1 ? name : name + "_" + before;
        }
        List<Data> list = new ArrayList<>();
        while (list.size() < limit && rows.next()) {
            Map<String, Data> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) row.put(names[i], value(rows.getObject(i + 1)));
            list.add(Data.Map.of(row));
        }
        return Data.list(list);
    }

    private Data value(@Nullable Object o) throws SQLException {
        return switch (o) {
            case null -> Data.NULL;
            case BigDecimal d -> exact ? new Data.Decimal(d) : number(d);
            case BigInteger i -> Data.of(i);
            case Clob c -> new Data.Text(c.getSubString(1, (int) Math.min(c.length(), 1 << 20)));
            case Blob b -> new Data.Bytes(b.getBytes(1, (int) Math.min(b.length(), 1 << 20)));
            case Array a -> array(a);
            case java.sql.Date d -> new Data.Text(d.toLocalDate().toString());
            case java.sql.Time t -> new Data.Text(t.toLocalTime().toString());
            case java.sql.Timestamp t -> new Data.Text(t.toLocalDateTime().toString());
            case Number n -> Data.of(n);
            case Boolean b -> new Data.Bool(b);
            case byte[] b -> new Data.Bytes(b);
            default -> new Data.Text(o.toString());
        };
    }

    private static Data number(BigDecimal d) {
        return d.stripTrailingZeros().scale() <= 0 ? Data.of(d.toBigIntegerExact()) : new Data.Float(d.doubleValue());
    }

    private Data array(Array a) throws SQLException {
        List<Data> items = new ArrayList<>();
        if (a.getArray() instanceof Object[] values) for (Object v : values) items.add(value(v));
        return Data.list(items);
    }
}
