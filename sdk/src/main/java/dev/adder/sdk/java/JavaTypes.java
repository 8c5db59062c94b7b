package dev.adder.sdk.java;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Constraints;
import dev.adder.engine.type.Definitions;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * Java types as Python types. Records and plain classes become records, sealed interfaces unions whose members say in
 * {@code type} which they are; a class that has no Python form is refused by name when the tool is registered, not when
 * it is called.
 */
final class JavaTypes {
    /** The field that tells the members of a sealed interface apart. */
    static final String KIND = "type";

    private static final Map<Class<?>, Type> SIMPLE = simple();

    private final boolean exactDecimals;
    private final Definitions definitions = new Definitions();
    private final Map<JavaType, Type> done = new HashMap<>();
    private final Map<JavaType, String> names = new HashMap<>();
    private final Set<JavaType> reading = new HashSet<>();
    private final Set<Class<?>> beans = new LinkedHashSet<>();

    JavaTypes(boolean exactDecimals) {
        this.exactDecimals = exactDecimals;
    }

    private static Map<Class<?>, Type> simple() {
        Map<Class<?>, Type> types = new HashMap<>();
        for (Class<?> c : List.of(boolean.class, Boolean.class)) {
            types.put(c, Type.BOOL);
        }
        for (Class<?> c : List.of(byte.class, Byte.class, short.class, Short.class, int.class, Integer.class,
                long.class, Long.class, BigInteger.class)) {
            types.put(c, Type.INT);
        }
        for (Class<?> c : List.of(float.class, Float.class, double.class, Double.class, Number.class)) {
            types.put(c, Type.FLOAT);
        }
        for (Class<?> c : List.of(char.class, Character.class, String.class, CharSequence.class)) {
            types.put(c, Type.STR);
        }
        types.put(OptionalInt.class, Types.optional(Type.INT));
        types.put(OptionalLong.class, Types.optional(Type.INT));
        types.put(OptionalDouble.class, Types.optional(Type.FLOAT));
        types.put(LocalDate.class, text("date"));
        for (Class<?> c : List.of(LocalDateTime.class, Instant.class, OffsetDateTime.class, ZonedDateTime.class,
                Date.class)) {
            types.put(c, text("date-time"));
        }
        types.put(LocalTime.class, text("time"));
        types.put(OffsetTime.class, text("time"));
        types.put(Year.class, Type.INT);
        types.put(MonthDay.class, text("--MM-DD"));
        types.put(ZoneId.class, text("time zone"));
        types.put(ZoneOffset.class, text("offset such as +02:00"));
        types.put(Locale.class, text("language tag"));
        types.put(Currency.class, text("ISO 4217 code"));
        types.put(Duration.class, text("duration"));
        types.put(Period.class, text("duration"));
        types.put(YearMonth.class, text("YYYY-MM"));
        types.put(UUID.class, text("uuid"));
        types.put(URI.class, text("uri"));
        types.put(byte[].class, Type.BYTES);
        for (Class<?> c : List.of(void.class, Void.class)) {
            types.put(c, Type.NONE);
        }
        types.put(Data.Map.class, new Type.DictOf(Type.STR, Type.ANY));
        types.put(Data.List.class, new Type.ListOf(Type.ANY));
        types.put(Object.class, Type.ANY);
        return Map.copyOf(types);
    }

    private static Type text(String format) {
        return new Type.Constrained(Type.STR, Constraints.ofFormat(format));
    }

    /**
     * The Python type of a Java type.
     *
     * @throws IllegalArgumentException when there is none
     */
    Type of(JavaType java) {
        Type type = java.marks().limited(unmarked(java.plain()));
        return java.marks().nullable() ? Types.optional(type) : type;
    }

    /** The plain classes met so far. */
    Set<Class<?>> beans() {
        return beans;
    }

    private Type unmarked(JavaType java) {
        Class<?> raw = java.raw();
        Type simple = SIMPLE.get(raw);
        if (simple != null) {
            return simple;
        }
        if (raw == BigDecimal.class) {
            return exactDecimals ? Type.DECIMAL : Type.FLOAT;
        }
        if (raw.isEnum()) {
            return new Type.Literal(Arrays.stream(raw.getEnumConstants())
                    .map(c -> (Data) Data.text(((Enum<?>) c).name()))
                    .toList());
        }
        if (raw.isArray()) {
            return new Type.ListOf(of(java.component()));
        }
        if (raw == Optional.class) {
            return Types.optional(of(java.argument(0)));
        }
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class || Stream.class.isAssignableFrom(raw)) {
            return new Type.ListOf(of(java.argument(0)));
        }
        if (Map.class.isAssignableFrom(raw)) {
            Type key = of(java.argument(0));
            return new Type.DictOf(key instanceof Type.Literal ? key : Type.STR, of(java.argument(1)));
        }
        if (CompletionStage.class.isAssignableFrom(raw)) {
            return of(java.argument(0));
        }
        if (Data.class.isAssignableFrom(raw) || Outcome.class.isAssignableFrom(raw)) {
            return Type.ANY;
        }
        return named(java);
    }

    private Type named(JavaType java) {
        Type known = done.get(java);
        if (known != null) {
            return known;
        }
        boolean sealed = java.raw().isSealed() && java.raw().isInterface();
        boolean bean = !sealed && Beans.isBean(java.raw());
        if (bean) {
            beans.add(java.raw());
        }
        if (!java.raw().isRecord() && !sealed && !bean) {
            throw new IllegalArgumentException(
                    "the Java type " + java + " has no Python form; use a record, a collection or a plain type");
        }
        String name = name(java);
        if (!reading.add(java)) {
            return new Type.Ref(name, definitions);
        }
        Type type = sealed ? union(java) : record(java, name);
        reading.remove(java);
        definitions.define(name, type);
        done.put(java, type);
        return type;
    }

    private Type union(JavaType sealed) {
        List<Type> members = new ArrayList<>();
        for (JavaType kind : sealed.permitted()) {
            members.add(of(kind));
        }
        return Types.union(members);
    }

    private Type.Record record(JavaType java, String name) {
        List<Type.Field> fields = new ArrayList<>();
        String kind = java.kind();
        if (kind != null) {
            fields.add(Type.Field.required(KIND, new Type.Literal(List.of(Data.text(kind))), ""));
        }
        for (JavaType.Component component : java.components()) {
            fields.add(field(java, component));
        }
        String description = Notes.description(List.of(java.raw().getAnnotations()));
        return new Type.Record(name, fields, description, false);
    }

    private Type.Field field(JavaType owner, JavaType.Component component) {
        Type type;
        try {
            type = of(component.type());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(owner + "." + component.name() + ": " + e.getMessage(), e);
        }
        Marks marks = component.type().marks();
        Notes notes = component.notes();
        Data defaultValue = JavaData.defaultValue(notes, type);
        boolean optional = marks.nullable() || notes.optional() || isOptional(component.type())
                || defaultValue != null || mayBeUnset(owner, component);
        Type shown = optional && defaultValue == null ? Types.optional(type) : type;
        return new Type.Field(component.name(), shown, !optional, marks.documented(notes.doc(), type), defaultValue);
    }

    /** A bean's property may be null unless its type or an annotation says otherwise. */
    private static boolean mayBeUnset(JavaType owner, JavaType.Component component) {
        return !owner.raw().isRecord() && !component.type().raw().isPrimitive()
                && !component.type().marks().required();
    }

    static boolean isOptional(JavaType type) {
        return type.raw() == Optional.class || type.raw() == OptionalInt.class || type.raw() == OptionalLong.class
                || type.raw() == OptionalDouble.class;
    }

    /** {@code Page<Order>} is an {@code OrderPage}; different classes of one name are numbered. */
    private String name(JavaType java) {
        String known = names.get(java);
        if (known != null) {
            return known;
        }
        StringBuilder base = new StringBuilder();
        for (JavaType argument : java.arguments()) {
            base.append(argument.raw().getSimpleName().replace("[]", "Array"));
        }
        base.append(java.raw().getSimpleName());
        String name = base.toString();
        for (int i = 2; names.containsValue(name); i++) {
            name = base.toString() + i;
        }
        names.put(java, name);
        return name;
    }
}
