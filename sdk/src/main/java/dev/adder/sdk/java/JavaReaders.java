package dev.adder.sdk.java;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.ToolFailure;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Readers of data as Java types, one per type, made when first asked for. */
final class JavaReaders {
    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.ofEntries(
            Map.entry(String.class, s -> s),
            Map.entry(CharSequence.class, s -> s),
            Map.entry(LocalDate.class, s -> s.length() > 10 ? LocalDate.parse(s.substring(0, 10)) : LocalDate.parse(s)),
            Map.entry(LocalDateTime.class, s -> LocalDateTime.parse(withTime(s))),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(ZonedDateTime.class, ZonedDateTime::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Period.class, Period::parse),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(OffsetTime.class, OffsetTime::parse),
            Map.entry(MonthDay.class, MonthDay::parse),
            Map.entry(ZoneId.class, ZoneId::of),
            Map.entry(ZoneOffset.class, ZoneOffset::of),
            Map.entry(Date.class, s -> Date.from(Instant.parse(s))),
            Map.entry(Locale.class, Locale::forLanguageTag),
            Map.entry(Currency.class, Currency::getInstance),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(URI.class, URI::create));

    private final JavaData data;
    private final Map<JavaType, Reader> readers = new ConcurrentHashMap<>();

    JavaReaders(JavaData data) {
        this.data = data;
    }

    /** Reads data as one Java type; the path says where, for the message of a failure. */
    @FunctionalInterface
    interface Reader {
        @Nullable
        Object read(Data data, String path);
    }

    Reader of(JavaType type) {
        Reader known = readers.get(type);
        if (known != null) {
            return known;
        }
        readers.put(type, (value, path) -> of(type).read(value, path));
        Reader made = type.marks().rules().isEmpty() ? make(type) : checked(make(type.plain()), type.marks());
        readers.put(type, made);
        return made;
    }

    private static Reader checked(Reader inner, Marks marks) {
        return (value, path) -> {
            Object read = inner.read(value, path);
            if (read != null) {
                marks.check(read, path, value);
            }
            return read;
        };
    }

    private Reader make(JavaType type) {
        Class<?> raw = type.raw();
        Function<String, Object> text = TEXTS.get(raw);
        if (text != null) {
            return (value, path) -> value instanceof Data.Null ? null : text(text, raw, value, path);
        }
        if (raw.isPrimitive() || Number.class.isAssignableFrom(raw) || raw == Boolean.class || raw == Character.class) {
            return scalar(raw);
        }
        if (raw == Year.class) {
            return (value, path) -> value instanceof Data.Null
                    ? null
                    : Year.of((int) ranged(value, path, Year.MIN_VALUE, Year.MAX_VALUE));
        }
        if (raw == Object.class) {
            return (value, path) -> value.toJava();
        }
        if (Data.class.isAssignableFrom(raw)) {
            return (value, path) -> raw.isInstance(value) ? value : fail(path, raw.getSimpleName(), value);
        }
        if (raw == byte[].class) {
            return (value, path) -> switch (value) {
                case Data.Null n -> null;
                case Data.Bytes b -> b.value();
                case Data.Media m -> m.content();
                default -> fail(path, "bytes", value);
            };
        }
        if (raw.isEnum()) {
            return enumeration(raw);
        }
        return container(type);
    }

    private Reader container(JavaType type) {
        Class<?> raw = type.raw();
        if (raw == Optional.class) {
            Reader inner = of(type.argument(0));
            return (value, path) -> Optional.ofNullable(inner.read(value, path));
        }
        if (JavaTypes.isOptional(type)) {
            return optionalNumber(raw);
        }
        if (raw.isArray()) {
            return array(type);
        }
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
            return collection(type);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(type);
        }
        if (raw.isRecord() || Beans.isBean(raw)) {
            return record(type);
        }
        if (raw.isSealed() && raw.isInterface()) {
            return sealed(type);
        }
        throw new IllegalArgumentException("the Java type " + type + " cannot be a parameter; use a record");
    }

    private static Object text(Function<String, Object> parse, Class<?> raw, Data value, String path) {
        String form = switch (raw.getSimpleName()) {
            case "String", "CharSequence" -> "str";
            case "LocalDate" -> "an ISO date (YYYY-MM-DD)";
            case "LocalTime" -> "an ISO time (HH:MM:SS)";
            case "LocalDateTime" -> "an ISO date and time";
            case "Instant", "OffsetDateTime", "ZonedDateTime", "Date" -> "an ISO date and time with offset";
            case "Duration", "Period" -> "an ISO duration";
            case "YearMonth" -> "YYYY-MM";
            case "MonthDay" -> "--MM-DD";
            case "OffsetTime" -> "an ISO time with offset";
            case "ZoneId" -> "a time zone such as Europe/Berlin";
            case "ZoneOffset" -> "an offset such as +02:00";
            case "Locale" -> "a language tag";
            case "Currency" -> "an ISO 4217 code";
            default -> "a " + raw.getSimpleName();
        };
        if (!(value instanceof Data.Text text)) {
            return fail(path, form, value);
        }
        try {
            return parse.apply(text.value());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ToolFailure("ValueError", "argument '" + path + "' must be " + form + ", not " + shown(value));
        }
    }

    private static String withTime(String text) {
        return text.length() == 10 ? text + "T00:00:00" : text.replace(' ', 'T').replaceAll("Z$", "");
    }

    private static Reader scalar(Class<?> raw) {
        return (value, path) -> {
            if (value instanceof Data.Null && !raw.isPrimitive()) {
                return null;
            }
            return switch (raw.getSimpleName()) {
                case "boolean", "Boolean" -> value instanceof Data.Bool b ? b.value() : fail(path, "bool", value);
                case "char", "Character" -> value instanceof Data.Text t && t.value().length() == 1
                        ? t.value().charAt(0)
                        : fail(path, "a single character", value);
                case "double", "Double", "Number" -> floating(value, path);
                case "float", "Float" -> (float) floating(value, path);
                case "BigDecimal" -> decimal(value, path);
                case "BigInteger" -> whole(value, path);
                case "long", "Long" -> ranged(value, path, Long.MIN_VALUE, Long.MAX_VALUE);
                case "int", "Integer" -> (int) ranged(value, path, Integer.MIN_VALUE, Integer.MAX_VALUE);
                case "short", "Short" -> (short) ranged(value, path, Short.MIN_VALUE, Short.MAX_VALUE);
                case "byte", "Byte" -> (byte) ranged(value, path, Byte.MIN_VALUE, Byte.MAX_VALUE);
                default -> fail(path, raw.getSimpleName(), value);
            };
        };
    }

    private static double floating(Data value, String path) {
        return switch (value) {
            case Data.Float f -> f.value();
            case Data.Int i -> i.value();
            case Data.BigInt b -> b.value().doubleValue();
            case Data.Decimal d -> d.value().doubleValue();
            default -> throw failure(path, "float", value);
        };
    }

    private static BigDecimal decimal(Data value, String path) {
        return switch (value) {
            case Data.Decimal d -> d.value();
            case Data.Int i -> BigDecimal.valueOf(i.value());
            case Data.BigInt b -> new BigDecimal(b.value());
            case Data.Float f when Double.isFinite(f.value()) -> BigDecimal.valueOf(f.value());
            default -> throw failure(path, "a finite number", value);
        };
    }

    private static BigInteger whole(Data value, String path) {
        return switch (value) {
            case Data.Int i -> BigInteger.valueOf(i.value());
            case Data.BigInt b -> b.value();
            default -> throw failure(path, "int", value);
        };
    }

    private static long ranged(Data value, String path, long low, long high) {
        if (value instanceof Data.BigInt || value instanceof Data.Int i && (i.value() < low || i.value() > high)) {
            throw new ToolFailure("OverflowError", "argument '" + path + "' must be " + low + " to " + high);
        }
        return value instanceof Data.Int i ? i.value() : whole(value, path).longValue();
    }

    private static Reader optionalNumber(Class<?> raw) {
        return (value, path) -> {
            boolean none = value instanceof Data.Null;
            if (raw == OptionalDouble.class) {
                return none ? OptionalDouble.empty() : OptionalDouble.of(floating(value, path));
            }
            if (raw == OptionalLong.class) {
                return none
                        ? OptionalLong.empty()
                        : OptionalLong.of(ranged(value, path, Long.MIN_VALUE, Long.MAX_VALUE));
            }
            return none
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) ranged(value, path, Integer.MIN_VALUE, Integer.MAX_VALUE));
        };
    }

    private static Reader enumeration(Class<?> raw) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : raw.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return (value, path) -> {
            if (value instanceof Data.Null) {
                return null;
            }
            Object constant = value instanceof Data.Text t ? constants.get(t.value()) : null;
            return constant == null ? fail(path, "one of " + String.join(", ", constants.keySet()), value) : constant;
        };
    }

    private Reader array(JavaType type) {
        JavaType component = type.component();
        Reader inner = of(component);
        return (value, path) -> {
            if (value instanceof Data.Null) {
                return null;
            }
            List<@Nullable Object> items = items(inner, value, path);
            Object array = Array.newInstance(component.raw(), items.size());
            for (int i = 0; i < items.size(); i++) {
                Array.set(array, i, items.get(i));
            }
            return array;
        };
    }

    private Reader collection(JavaType type) {
        Reader inner = of(type.argument(0));
        Class<?> raw = type.raw();
        return (value, path) -> {
            if (value instanceof Data.Null) {
                return null;
            }
            List<@Nullable Object> items = items(inner, value, path);
            if (SortedSet.class.isAssignableFrom(raw)) {
                return new TreeSet<@Nullable Object>(items);
            }
            return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<@Nullable Object>(items) : items;
        };
    }

    private static List<@Nullable Object> items(Reader inner, Data value, String path) {
        if (!(value instanceof Data.List list)) {
            throw failure(path, "list", value);
        }
        List<@Nullable Object> items = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            items.add(inner.read(list.get(i), path + "[" + i + "]"));
        }
        return items;
    }

    private Reader map(JavaType type) {
        Reader keys = of(type.argument(0));
        Reader values = of(type.argument(1));
        boolean numbers = Number.class.isAssignableFrom(type.argument(0).raw());
        boolean sorted = SortedMap.class.isAssignableFrom(type.raw());
        return (value, path) -> {
            if (value instanceof Data.Null) {
                return null;
            }
            if (!(value instanceof Data.Map entries)) {
                return fail(path, "dict", value);
            }
            Map<@Nullable Object, @Nullable Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
            for (Map.Entry<String, Data> entry : entries.entries().entrySet()) {
                String place = path + "[" + PythonText.shortRepr(Data.text(entry.getKey()), 40) + "]";
                Data key = numbers ? number(entry.getKey(), place) : Data.text(entry.getKey());
                map.put(keys.read(key, place), values.read(entry.getValue(), place));
            }
            return map;
        };
    }

    private static Data number(String key, String path) {
        try {
            return key.indexOf('.') < 0 && key.length() < 400 ? Data.of(new BigInteger(key))
                    : Data.of(Double.parseDouble(key));
        } catch (NumberFormatException e) {
            throw failure(path, "a number as key", Data.text(key));
        }
    }

    /** A component's value under its name in Python, or in Java, since models write both; null when it is absent. */
    private static @Nullable Data part(Data.Map map, JavaType.Component component) {
        Data part = map.get(component.name());
        return part == null ? map.get(component.javaName()) : part;
    }

    private Reader record(JavaType type) {
        RecordShape shape = data.shape(type.raw());
        if (!shape.canBeMade()) {
            throw new IllegalArgumentException("the Java type " + type
                    + " cannot be a parameter: it needs a constructor without parameters, and setters; use a record");
        }
        List<JavaType.Component> components = type.components();
        List<Reader> inner = new ArrayList<>();
        List<@Nullable Data> absent = new ArrayList<>();
        for (JavaType.Component component : components) {
            inner.add(of(component.type()));
            absent.add(absent(component, shape.bean()));
        }
        return (value, path) -> {
            if (value instanceof Data.Null) {
                return null;
            }
            if (!(value instanceof Data.Map map)) {
                return fail(path, "dict", value);
            }
            @Nullable Object[] values = new @Nullable Object[components.size()];
            for (int i = 0; i < values.length; i++) {
                Data part = part(map, components.get(i));
                Data given = part == null ? absent.get(i) : part;
                values[i] = given == null
                        ? RecordShape.ABSENT
                        : inner.get(i).read(given, path + "." + components.get(i).name());
            }
            return shape.create(values);
        };
    }

    /** What counts for a component that was not given; null in a bean, which then stays as its constructor made it. */
    private static @Nullable Data absent(JavaType.Component component, boolean bean) {
        if (component.notes().defaultText() == null) {
            return bean ? null : component.notes().optional() ? absent(component.type()) : Data.NULL;
        }
        Data value = JavaData.defaultValue(component.notes(), new JavaTypes(false).of(component.type()));
        return value == null ? Data.NULL : value;
    }

    /** What an absent optional value is in Java: null, or the zero of a primitive type. */
    static Data absent(JavaType type) {
        return switch (type.raw().getName()) {
            case "boolean" -> Data.of(false);
            case "char" -> Data.text("\0");
            case "byte", "short", "int", "long" -> Data.of(0);
            case "float", "double" -> Data.of(0.0);
            default -> Data.NULL;
        };
    }

    private Reader sealed(JavaType type) {
        JavaTypes types = new JavaTypes(false);
        List<JavaType> kinds = type.permitted();
        return (value, path) -> {
            if (value instanceof Data.Null) {
                return null;
            }
            if (value instanceof Data.Map map) {
                String named = map.text(JavaTypes.KIND);
                for (JavaType kind : kinds) {
                    if (kind.raw().getSimpleName().equals(named) || kind.raw().getSimpleName().equals(map.typeName())) {
                        return of(kind).read(map, path);
                    }
                }
            }
            for (JavaType kind : kinds) {
                if (Validator.validate(types.of(kind), value).isEmpty()) {
                    return of(kind).read(value, path);
                }
            }
            return fail(path, String.join(" or ", kinds.stream().map(JavaType::toString).toList()), value);
        };
    }

    private static Object fail(String path, String expected, Data value) {
        throw failure(path, expected, value);
    }

    private static ToolFailure failure(String path, String expected, Data value) {
        return new ToolFailure("TypeError", "argument '" + path + "' must be " + expected + ", not " + shown(value));
    }

    private static String shown(Data value) {
        return PythonText.shortRepr(value, 60);
    }
}
