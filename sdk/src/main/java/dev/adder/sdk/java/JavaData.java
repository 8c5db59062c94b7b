package dev.adder.sdk.java;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.sdk.ToolFailure;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Java values to data and back, records and sealed interfaces included. What reflection finds is kept per instance;
 * values that do not fit fail as the Python error that names the place.
 */
public final class JavaData {
    private final boolean exactDecimals;
    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();
    private final JavaReaders readers = new JavaReaders(this);
    private final Set<Class<?>> beans = ConcurrentHashMap.newKeySet();

    private JavaData(boolean exactDecimals) {
        this.exactDecimals = exactDecimals;
    }

    /** A converter; {@code BigDecimal} becomes a plain number. */
    public static JavaData create() {
        return new JavaData(false);
    }

    /** A converter; with exact decimals {@code BigDecimal} stays a decimal. */
    public static JavaData create(boolean exactDecimals) {
        return new JavaData(exactDecimals);
    }

    /** A Java value as data; a record becomes an instance of its class name. */
    public Data toData(@Nullable Object value) {
        return toData(value, 0);
    }

    /**
     * Data as a Java type.
     *
     * @throws ToolFailure when it does not fit
     */
    public <T> @Nullable T fromData(Data data, Class<T> type) {
        return type.cast(reader(JavaType.of(type)).read(data, "value"));
    }

    JavaReaders.Reader reader(JavaType type) {
        return readers.of(type);
    }

    /** Instances of these classes are data, too: some tool declares them. */
    void allow(Set<Class<?>> classes) {
        beans.addAll(classes);
    }

    RecordShape shape(Class<?> record) {
        RecordShape known = shapes.get(record);
        if (known == null) {
            known = RecordShape.of(record);
            shapes.put(record, known);
        }
        return known;
    }

    private Data toData(@Nullable Object value, int depth) {
        if (depth > Data.MAX_DEPTH) {
            throw new ToolFailure("RuntimeError", "the tool's result is nested too deep");
        }
        return switch (value) {
            case null -> Data.NULL;
            case Data data -> data;
            case String text -> Data.text(text);
            case BigDecimal number -> decimal(number);
            case Optional<?> optional -> toData(optional.orElse(null), depth);
            case OptionalInt o -> o.isPresent() ? Data.of(o.getAsInt()) : Data.NULL;
            case OptionalLong o -> o.isPresent() ? Data.of(o.getAsLong()) : Data.NULL;
            case OptionalDouble o -> o.isPresent() ? Data.of(o.getAsDouble()) : Data.NULL;
            case Record record -> parts(record.getClass(), record, depth);
            case Map<?, ?> map -> map(map, depth);
            case Iterable<?> items -> list(items, depth);
            case BaseStream<?, ?> stream -> {
                List<Data> items = new ArrayList<>();
                stream.iterator().forEachRemaining(item -> items.add(toData(item, depth + 1)));
                yield new Data.List(items);
            }
            case Object[] array -> list(Arrays.asList(array), depth);
            case Year year -> Data.of(year.getValue());
            case ZoneId zone -> Data.text(zone.getId());
            case Locale locale -> Data.text(locale.toLanguageTag());
            case Currency currency -> Data.text(currency.getCurrencyCode());
            default -> other(value, depth);
        };
    }

    private Data other(Object value, int depth) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            if (beans.contains(type)) {
                return parts(type, value, depth);
            }
        }
        if (value.getClass().isArray() && !(value instanceof byte[])) {
            List<Data> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(plain(Array.get(value, i)));
            }
            return new Data.List(items);
        }
        return plain(value);
    }

    private Data decimal(BigDecimal number) {
        if (exactDecimals) {
            return new Data.Decimal(number);
        }
        boolean whole = number.signum() == 0 || number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
        return whole && number.precision() - number.scale() <= 400
                ? Data.of(number.toBigInteger())
                : Data.of(number.doubleValue());
    }

    private static Data plain(Object value) {
        try {
            return Data.of(value);
        } catch (IllegalArgumentException e) {
            throw new ToolFailure("RuntimeError", "the tool's result has no Python form");
        }
    }

    private Data parts(Class<?> type, Object owner, int depth) {
        RecordShape shape = shape(type);
        Map<String, Data> entries = new LinkedHashMap<>();
        if (shape.kind() != null) {
            entries.put(JavaTypes.KIND, Data.text(shape.kind()));
        }
        for (RecordShape.Part part : shape.parts()) {
            entries.put(part.name(), toData(part.get(owner), depth + 1));
        }
        return new Data.Map(entries, type.getSimpleName());
    }

    private Data map(Map<?, ?> map, int depth) {
        Map<String, Data> entries = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((key, value) -> entries.put(key(key), toData(value, depth + 1)));
        return Data.Map.of(entries);
    }

    private String key(@Nullable Object key) {
        return key instanceof Enum<?> constant ? constant.name() : String.valueOf(key);
    }

    private Data list(Iterable<?> values, int depth) {
        List<Data> items = new ArrayList<>();
        for (Object item : values) {
            items.add(toData(item, depth + 1));
        }
        return new Data.List(items);
    }

    /** What a parameter's declared default means: JSON, Python's constants, or plain text; null for none. */
    static @Nullable Data defaultValue(Notes notes, Type type) {
        String text = notes.defaultText();
        if (text == null) {
            return null;
        }
        Type plain = Types.resolve(Types.withoutNone(type));
        boolean textual = plain instanceof Type.Str || plain instanceof Type.Literal;
        if (text.equals("None") || text.equals("null")) {
            return Data.NULL;
        }
        if (textual) {
            return Data.text(text);
        }
        if (text.equals("True") || text.equals("False")) {
            return Data.of(text.equals("True"));
        }
        try {
            return JsonText.read(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the default " + PythonText.quote(text) + " is not JSON", e);
        }
    }
}
