package dev.adder.isolated.wire;

import dev.adder.engine.data.Data;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message being read. There is one form for each message, and whatever is not of that form is refused; what is made
 * of it is counted as the engine counts data that crosses its border, and is bounded too.
 */
public final class WireInput {
    static final int NULL = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int INT = 3;
    static final int BIG_INT = 4;
    static final int FLOAT = 5;
    static final int DECIMAL = 6;
    static final int TEXT = 7;
    static final int BYTES = 8;
    static final int LIST = 9;
    static final int MAP = 10;
    static final int MEDIA = 11;

    /** What a value counts for besides its text or bytes. */
    static final int VALUE = 16;

    private final byte[] bytes;
    private final int maxDepth;
    private long budget;
    private int at;

    /** Reads a message of which at most so much may be made, in the bytes that limits count. */
    public WireInput(byte[] bytes, long budget, int maxDepth) {
        this.bytes = bytes;
        this.budget = budget;
        this.maxDepth = maxDepth;
    }

    private int left() {
        return bytes.length - at;
    }

    private void charge(long more) throws WireException {
        budget -= more;
        if (budget < 0) {
            throw new WireException("a message that makes more than it may");
        }
    }

    /** To call after the last part of a message. */
    public void end() throws WireException {
        if (left() != 0) {
            throw new WireException("a message with " + left() + " bytes too many");
        }
    }

    /** One byte. */
    public int octet() throws WireException {
        if (left() == 0) {
            throw new WireException("half a message");
        }
        return bytes[at++] & 0xFF;
    }

    /** A truth value. */
    public boolean flag() throws WireException {
        int value = octet();
        if (value > 1) {
            throw new WireException("a flag of " + value);
        }
        return value == 1;
    }

    /** A whole number. */
    public long number() throws WireException {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            if (octet < 0x80) {
                if (shift == 63 && octet > 1 || shift > 0 && octet == 0) {
                    break;
                }
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new WireException("a number of no known form");
    }

    /** A whole number in these bounds. */
    public long number(long least, long most) throws WireException {
        long value = number();
        if (value < least || value > most) {
            throw new WireException("the number " + value + " where " + least + " to " + most + " can be");
        }
        return value;
    }

    /** An {@code int} in these bounds. */
    public int small(int least, int most) throws WireException {
        return (int) number(least, most);
    }

    /** A duration that is not negative. */
    public Duration duration() throws WireException {
        return Duration.ofNanos(number(0, Long.MAX_VALUE));
    }

    /** Text of at most so many chars. */
    public String text(int most) throws WireException {
        long length = number(0, most);
        boolean wide = flag();
        int size = need(wide ? 2 * length : length);
        charge(length);
        String value;
        if (wide) {
            char[] chars = new char[(int) length];
            boolean any = false;
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) ((bytes[at + 2 * i] & 0xFF) << 8 | bytes[at + 2 * i + 1] & 0xFF);
                any |= chars[i] > 0xFF;
            }
            if (!any) {
                throw new WireException("wide text without a wide char");
            }
            value = new String(chars);
        } else {
            value = new String(bytes, at, size, StandardCharsets.ISO_8859_1);
        }
        at += size;
        return value;
    }

    /** Text of any length. */
    public String text() throws WireException {
        return text(Integer.MAX_VALUE);
    }

    private int need(long size) throws WireException {
        if (size > left()) {
            throw new WireException("half a message");
        }
        return (int) size;
    }

    /** Text or null. */
    public @Nullable String optionalText() throws WireException {
        return flag() ? text() : null;
    }

    /** Bytes. */
    public byte[] bytes() throws WireException {
        int size = need(number(0, Integer.MAX_VALUE));
        charge(size);
        byte[] value = new byte[size];
        System.arraycopy(bytes, at, value, 0, size);
        at += size;
        return value;
    }

    /** How many parts follow, each of at least so many bytes. */
    public int count(int least) throws WireException {
        long number = number(0, Integer.MAX_VALUE);
        need(number * least);
        if (number * VALUE > budget) {
            throw new WireException("a message that makes more than it may");
        }
        return (int) number;
    }

    /** Texts. */
    public List<String> texts() throws WireException {
        int count = count(2);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            charge(VALUE);
            values.add(text());
        }
        return values;
    }

    /** Different texts, or null. */
    public @Nullable Set<String> optionalNames() throws WireException {
        if (!flag()) {
            return null;
        }
        List<String> all = texts();
        Set<String> names = new LinkedHashSet<>(all);
        if (names.size() != all.size()) {
            throw new WireException("a name twice");
        }
        return names;
    }

    /** Texts by name. */
    public Map<String, String> textsByName() throws WireException {
        int count = count(4);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            charge(VALUE);
            if (values.put(text(), text()) != null) {
                throw new WireException("a name twice");
            }
        }
        return values;
    }

    /** Data or null. */
    public @Nullable Data optionalData() throws WireException {
        return flag() ? data() : null;
    }

    /** Data. */
    public Data data() throws WireException {
        return data(0);
    }

    private Data data(int depth) throws WireException {
        if (depth > maxDepth) {
            throw new WireException("data that is nested too deep");
        }
        charge(VALUE);
        int kind = octet();
        return switch (kind) {
            case NULL -> Data.NULL;
            case TRUE -> Data.TRUE;
            case FALSE -> Data.FALSE;
            case INT -> new Data.Int(number());
            case BIG_INT -> bigInt();
            case FLOAT -> new Data.Float(Double.longBitsToDouble(number()));
            case DECIMAL -> new Data.Decimal(new BigDecimal(integer(), small(Integer.MIN_VALUE, Integer.MAX_VALUE)));
            case TEXT -> new Data.Text(text());
            case BYTES -> new Data.Bytes(bytes());
            case MEDIA -> new Data.Media(text(), bytes(), optionalText());
            case LIST -> list(depth);
            case MAP -> map(depth);
            default -> throw new WireException("data of kind " + kind);
        };
    }

    private BigInteger integer() throws WireException {
        byte[] value = bytes();
        boolean padded = value.length > 1 && (value[0] == 0 && value[1] >= 0 || value[0] == -1 && value[1] < 0);
        if (value.length == 0 || padded) {
            throw new WireException("a number of no known form");
        }
        return new BigInteger(value);
    }

    private Data bigInt() throws WireException {
        BigInteger value = integer();
        if (value.bitLength() < 64) {
            throw new WireException("a small number written as a large one");
        }
        return new Data.BigInt(value);
    }

    private Data list(int depth) throws WireException {
        int count = count(1);
        List<Data> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(data(depth + 1));
        }
        return new Data.List(items);
    }

    private Data map(int depth) throws WireException {
        String type = optionalText();
        int count = count(3);
        Map<String, Data> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String key = text();
            if (entries.put(key, data(depth + 1)) != null) {
                throw new WireException("a key twice");
            }
        }
        return new Data.Map(entries, type);
    }
}
