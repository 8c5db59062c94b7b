package dev.adder.engine.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Plain Java values to {@link Data} and back. Knows no records or beans: that is the work of typed converters. */
final class DataFromJava {
    private DataFromJava() {}

    static Data convert(@Nullable Object value, int depth) {
        if (depth > Data.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "data is nested deeper than " + Data.MAX_DEPTH + " levels or in a cycle");
        }
        return switch (value) {
            case null -> Data.NULL;
            case Data data -> data;
            case CharSequence text -> new Data.Text(text.toString());
            case Character c -> new Data.Text(c.toString());
            case Boolean b -> Data.of(b.booleanValue());
            case Number number -> number(number);
            case byte[] bytes -> new Data.Bytes(bytes);
            case Map<?, ?> map -> map(map, depth);
            case Iterable<?> items -> list(items, depth);
            case Optional<?> optional -> convert(optional.orElse(null), depth);
            case Enum<?> constant -> new Data.Text(constant.name());
            case Date date -> new Data.Text(date.toInstant().toString());
            case TemporalAccessor time -> new Data.Text(time.toString());
            case TemporalAmount amount -> new Data.Text(amount.toString());
            case UUID id -> new Data.Text(id.toString());
            case URI uri -> new Data.Text(uri.toString());
            case Object[] array -> list(Arrays.asList(array), depth);
            case int[] array -> list(Arrays.stream(array).boxed().toList(), depth);
            case long[] array -> list(Arrays.stream(array).boxed().toList(), depth);
            case double[] array -> list(Arrays.stream(array).boxed().toList(), depth);
            default -> throw new IllegalArgumentException("no data form for " + value.getClass().getName());
        };
    }

    private static Data number(Number number) {
        return switch (number) {
            case Long n -> new Data.Int(n);
            case Integer n -> new Data.Int(n);
            case Short n -> new Data.Int(n);
            case Byte n -> new Data.Int(n);
            case AtomicInteger n -> new Data.Int(n.get());
            case AtomicLong n -> new Data.Int(n.get());
            case Double n -> new Data.Float(n);
            case Float n -> new Data.Float(Double.parseDouble(n.toString()));
            case BigInteger n -> Data.of(n);
            case BigDecimal n -> new Data.Decimal(n);
            default -> throw new IllegalArgumentException("no data form for " + number.getClass().getName());
        };
    }

    private static Data map(Map<?, ?> map, int depth) {
        Map<String, Data> entries = LinkedHashMap.newLinkedHashMap(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            entries.put(key(entry.getKey()), convert(entry.getValue(), depth + 1));
        }
        return new Data.Map(entries, null);
    }

    private static String key(@Nullable Object key) {
        return switch (key) {
            case null -> "null";
            case CharSequence text -> text.toString();
            case Enum<?> constant -> constant.name();
            case Integer n -> n.toString();
            case Long n -> n.toString();
            case Boolean b -> b.toString();
            case Character c -> c.toString();
            case TemporalAccessor time -> time.toString();
            case UUID id -> id.toString();
            default -> throw new IllegalArgumentException("no text form for the key type " + key.getClass().getName());
        };
    }

    private static Data list(Iterable<?> values, int depth) {
        List<Data> items = new ArrayList<>();
        for (Object item : values) {
            items.add(convert(item, depth + 1));
        }
        return new Data.List(items);
    }

    static List<@Nullable Object> toJavaList(Data.List list) {
        List<@Nullable Object> items = new ArrayList<>(list.size());
        for (Data item : list.items()) {
            items.add(item.toJava());
        }
        return Collections.unmodifiableList(items);
    }

    static Map<String, @Nullable Object> toJavaMap(Data.Map map) {
        Map<String, @Nullable Object> entries = LinkedHashMap.newLinkedHashMap(map.size());
        map.entries().forEach((key, value) -> entries.put(key, value.toJava()));
        return Collections.unmodifiableMap(entries);
    }
}
