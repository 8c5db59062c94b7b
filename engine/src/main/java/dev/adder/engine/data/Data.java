package dev.adder.engine.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A value as it crosses the border of a sandbox: no engine value and no host object, only immutable trees of these
 * kinds. Equality is by value; the order of map entries is kept but does not take part in equality.
 *
 * <p>Nesting is limited to {@link #MAX_DEPTH} wherever a tree is converted, written or read.
 */
public sealed interface Data {

    /** The deepest nesting that converters, writers and readers accept. */
    int MAX_DEPTH = 256;

    /** The one null. */
    Null NULL = Null.NULL;

    /** True as data. */
    Bool TRUE = new Bool(true);

    /** False as data. */
    Bool FALSE = new Bool(false);

    /** Absence of a value: Python's {@code None}, JSON's {@code null}. */
    enum Null implements Data {
        /** The only instance. */
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    /** A truth value. */
    record Bool(boolean value) implements Data {}

    /** A whole number of at most 64 bits. */
    record Int(long value) implements Data {}

    /** A whole number that does not fit 64 bits; a smaller one is an {@link Int}. */
    record BigInt(BigInteger value) implements Data {
        /** Refuses numbers that belong into an {@link Int}, so that equal numbers are equal data. */
        public BigInt {
            if (value.bitLength() < 64) {
                throw new IllegalArgumentException("fits 64 bits: use Data.of(BigInteger)");
            }
        }
    }

    /** A binary floating-point number, also infinite or not a number. */
    record Float(double value) implements Data {}

    /** An exact decimal number; its scale is part of its value. */
    record Decimal(BigDecimal value) implements Data {}

    /** Text in UTF-16; lone surrogates are possible. */
    record Text(String value) implements Data {}

    /** A sequence of bytes. */
    record Bytes(byte[] value) implements Data {
        /** Copies the bytes. */
        public Bytes {
            value = value.clone();
        }

        @Override
        public byte[] value() {
            return value.clone();
        }

        /** Number of bytes, without a copy. */
        public int size() {
            return value.length;
        }

        /** The bytes in base 64, without a copy. */
        public String base64() {
            return Base64.getEncoder().encodeToString(value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes b && Arrays.equals(value, b.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "Bytes[" + value.length + "]";
        }
    }

    /** An ordered sequence of values. */
    record List(java.util.List<Data> items) implements Data {
        /** The list without items. */
        public static final List EMPTY = new List(java.util.List.of());

        /** Copies the items. */
        public List {
            items = java.util.List.copyOf(items);
        }

        /** A list of these items. */
        public static List of(Data... items) {
            return new List(java.util.List.of(items));
        }

        /** Number of items. */
        public int size() {
            return items.size();
        }

        /** The item at a position. */
        public Data get(int index) {
            return items.get(index);
        }
    }

    /**
     * Named values in the order they were put in, optionally as an instance of a named record type.
     *
     * @param entries the values by name
     * @param typeName the record type this is an instance of, if any
     */
    record Map(java.util.Map<String, Data> entries, @Nullable String typeName) implements Data {
        /** The map without entries. */
        public static final Map EMPTY = new Map(java.util.Map.of(), null);

        /** Copies the entries, keeping their order. */
        public Map {
            entries = Collections.unmodifiableMap(entries instanceof Builder.Entries own ? own
                    : new LinkedHashMap<>(entries));
        }

        /** A plain map of these entries. */
        public static Map of(java.util.Map<String, Data> entries) {
            return new Map(entries, null);
        }

        /** A plain map of one entry; the value may be anything that {@link Data#of} takes. */
        public static Map of(String key, @Nullable Object value) {
            return EMPTY.with(key, value);
        }

        /** A plain map of two entries. */
        public static Map of(String key1, @Nullable Object value1, String key2, @Nullable Object value2) {
            return builder().put(key1, value1).put(key2, value2).build();
        }

        /** Starts a map. */
        public static Builder builder() {
            return new Builder();
        }

        /** The value of a name, or null when there is none. */
        public @Nullable Data get(String key) {
            return entries.get(key);
        }

        /** Whether there is an entry of this name. */
        public boolean has(String key) {
            return entries.containsKey(key);
        }

        /** The text of a name, or null when it is absent or not text. */
        public @Nullable String text(String key) {
            return entries.get(key) instanceof Text t ? t.value() : null;
        }

        /** The map of a name, or null when it is absent or not a map. */
        public @Nullable Map map(String key) {
            return entries.get(key) instanceof Map m ? m : null;
        }

        /** The list of a name, or null when it is absent or not a list. */
        public @Nullable List list(String key) {
            return entries.get(key) instanceof List l ? l : null;
        }

        /** The truth value of a name; anything else counts as false. */
        public boolean flag(String key) {
            return entries.get(key) instanceof Bool b && b.value();
        }

        /** Number of entries. */
        public int size() {
            return entries.size();
        }

        /** This map with one entry added or replaced. */
        public Map with(String key, @Nullable Object value) {
            java.util.Map<String, Data> copy = new LinkedHashMap<>(entries);
            copy.put(key, Data.of(value));
            return new Map(copy, typeName);
        }

        /** This map as an instance of a record type. */
        public Map as(@Nullable String type) {
            return new Map(entries, type);
        }

        /** Collects entries in order. */
        public static final class Builder {
            /** Entries that nobody else can change, so that the map need not copy them. */
            private static final class Entries extends LinkedHashMap<String, Data> {
                private static final long serialVersionUID = 1;

                private Entries(java.util.Map<String, Data> entries) {
                    super(entries);
                }
            }

            private Entries entries = new Entries(java.util.Map.of());
            private boolean built;

            private Builder() {}

            /** Adds or replaces an entry; the value may be anything that {@link Data#of} takes. */
            public Builder put(String key, @Nullable Object value) {
                if (built) entries = new Entries(entries);
                built = false;
                entries.put(key, Data.of(value));
                return this;
            }

            /** Adds an entry unless the value is null. */
            public Builder putIfPresent(String key, @Nullable Object value) {
                return value == null ? this : put(key, value);
            }

            /** The map so far. */
            public Map build() {
                built = true;
                return new Map(entries, null);
            }
        }
    }

    /**
     * A picture, sound or file with its kind.
     *
     * @param mimeType kind of the content, such as {@code image/png}
     * @param content the bytes
     * @param name a file name, if there is one
     */
    record Media(String mimeType, byte[] content, @Nullable String name) implements Data {
        /** Copies the bytes. */
        public Media {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }

        /** Number of bytes, without a copy. */
        public int size() {
            return content.length;
        }

        /** The content in base 64, without a copy. */
        public String base64() {
            return Base64.getEncoder().encodeToString(content);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Media m
                    && mimeType.equals(m.mimeType)
                    && java.util.Objects.equals(name, m.name)
                    && Arrays.equals(content, m.content);
        }

        @Override
        public int hashCode() {
            return 31 * mimeType.hashCode() + Arrays.hashCode(content);
        }

        @Override
        public String toString() {
            return "Media[" + mimeType + ", " + content.length + " bytes]";
        }
    }

    /**
     * Plain Java as data: maps with text keys, iterables, arrays, numbers, text, truth values, bytes, {@code null},
     * optionals, dates and times as ISO text, enums by name, and data itself. Anything else is refused, and so is
     * nesting deeper than {@link #MAX_DEPTH}, which also ends cycles.
     */
    static Data of(@Nullable Object value) {
        return DataFromJava.convert(value, 0);
    }

    /** A whole number of any size in its one form. */
    static Data of(BigInteger value) {
        return value.bitLength() < 64 ? new Int(value.longValue()) : new BigInt(value);
    }

    /** A whole number. */
    static Data of(long value) {
        return new Int(value);
    }

    /** A floating-point number. */
    static Data of(double value) {
        return new Float(value);
    }

    /** A truth value. */
    static Data of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Text. */
    static Text text(String value) {
        return new Text(value);
    }

    /** A list of plain Java values. */
    static List list(Iterable<?> values) {
        java.util.List<Data> items = new ArrayList<>();
        for (Object value : values) {
            items.add(of(value));
        }
        return new List(items);
    }

    /**
     * This data as plain Java: {@code null}, Boolean, Long, BigInteger, Double, BigDecimal, String, {@code byte[]},
     * an unmodifiable list or an unmodifiable ordered map; media stays {@link Media}.
     */
    default @Nullable Object toJava() {
        return switch (this) {
            case Null n -> null;
            case Bool b -> b.value();
            case Int i -> i.value();
            case BigInt b -> b.value();
            case Float f -> f.value();
            case Decimal d -> d.value();
            case Text t -> t.value();
            case Bytes b -> b.value();
            case Media m -> m;
            case List l -> DataFromJava.toJavaList(l);
            case Map m -> DataFromJava.toJavaMap(m);
        };
    }

    /** Modelled size in bytes: the same on every machine, near to what the tree takes in memory. */
    default long sizeEstimate() {
        return switch (this) {
            case Null n -> 8;
            case Bool b -> 8;
            case Int i -> 24;
            case Float f -> 24;
            case BigInt b -> 40 + b.value().bitLength() / 8;
            case Decimal d -> 56 + d.value().unscaledValue().bitLength() / 8;
            case Text t -> 40 + 2L * t.value().length();
            case Bytes b -> 32 + b.size();
            case Media m -> 64 + 2L * m.mimeType().length() + m.size();
            case List l -> {
                long size = 40;
                for (Data item : l.items()) {
                    size += 8 + item.sizeEstimate();
                }
                yield size;
            }
            case Map m -> {
                long size = 64;
                for (var entry : m.entries().entrySet()) {
                    size += 64 + 2L * entry.getKey().length() + entry.getValue().sizeEstimate();
                }
                yield size;
            }
        };
    }

    /**
     * Deterministic text: the exact form of {@link JsonText#writeExact} with keys in sorted (UTF-16) order and
     * without record names. Different values have different texts.
     */
    default String canonical() {
        return JsonWriter.canonical(this);
    }

    /** SHA-256 of {@link #canonical()} as 64 lower-case hexadecimal digits. */
    default String sha256() {
        return Sha256.hex(canonical());
    }

    /** What a Python developer calls this kind of value: {@code int}, {@code str}, {@code dict} and so on. */
    default String pythonTypeName() {
        return switch (this) {
            case Null n -> "None";
            case Bool b -> "bool";
            case Int i -> "int";
            case BigInt b -> "int";
            case Float f -> "float";
            case Decimal d -> "Decimal";
            case Text t -> "str";
            case Bytes b -> "bytes";
            case Media m -> "Media";
            case List l -> "list";
            case Map m -> m.typeName() == null ? "dict" : m.typeName();
        };
    }
}
