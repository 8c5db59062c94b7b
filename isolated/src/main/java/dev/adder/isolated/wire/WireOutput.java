package dev.adder.isolated.wire;

import dev.adder.engine.data.Data;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message being written, as one frame. What is longer than its bound, or counts for more than its reader allows, is
 * refused while it is written.
 */
public final class WireOutput {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);
    /** Data deeper than this is not written. */
    private static final int MAX_DEPTH = 2 * Data.MAX_DEPTH;

    private final int most;
    private long budget;
    private byte[] bytes = new byte[256];
    private int size = Frame.HEADER;

    /** Starts a frame of this kind with at most so many bytes of message, of which at most so much is made. */
    public WireOutput(int kind, int most, long budget) {
        this.most = most;
        this.budget = budget;
        bytes[Frame.HEADER - 1] = (byte) kind;
    }

    /** The whole frame. */
    public byte[] frame() {
        int length = size - Frame.HEADER;
        bytes[0] = (byte) (length >>> 24);
        bytes[1] = (byte) (length >>> 16);
        bytes[2] = (byte) (length >>> 8);
        bytes[3] = (byte) length;
        return Arrays.copyOf(bytes, size);
    }

    private void room(long more) throws WireException {
        if (size - Frame.HEADER + more > most) {
            throw new WireException("a message longer than " + most + " bytes");
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(most + (long) Frame.HEADER,
                    Math.max(2L * bytes.length, size + more)));
        }
    }

    private void charge(long more) throws WireException {
        budget -= more;
        if (budget < 0) {
            throw new WireException("a message that makes more than it may");
        }
    }

    /** One byte. */
    public void octet(int value) throws WireException {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** A truth value. */
    public void flag(boolean value) throws WireException {
        octet(value ? 1 : 0);
    }

    /** A whole number, short when it is near zero. */
    public void number(long value) throws WireException {
        long rest = value << 1 ^ value >> 63;
        room(10);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A duration to the nanosecond; one too long for that is as long as can be. */
    public void duration(Duration value) throws WireException {
        number(value.compareTo(LONGEST) < 0 ? value.toNanos() : Long.MAX_VALUE);
    }

    /** Text: one byte a char where all fit, otherwise two. */
    public void text(String value) throws WireException {
        int length = value.length();
        boolean wide = false;
        for (int i = 0; i < length && !wide; i++) {
            wide = value.charAt(i) > 0xFF;
        }
        charge(length);
        number(length);
        flag(wide);
        room(wide ? 2L * length : length);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (wide) {
                bytes[size++] = (byte) (c >>> 8);
            }
            bytes[size++] = (byte) c;
        }
    }

    /** Text or null. */
    public void optional(@Nullable String value) throws WireException {
        flag(value != null);
        if (value != null) {
            text(value);
        }
    }

    /** Bytes. */
    public void bytes(byte[] value) throws WireException {
        charge(value.length);
        number(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    /** Texts. */
    public void texts(Collection<String> values) throws WireException {
        number(values.size());
        for (String value : values) {
            charge(WireInput.VALUE);
            text(value);
        }
    }

    /** Texts by name. */
    public void texts(Map<String, String> values) throws WireException {
        number(values.size());
        for (Map.Entry<String, String> entry : values.entrySet()) {
            charge(WireInput.VALUE);
            text(entry.getKey());
            text(entry.getValue());
        }
    }

    /** Data or null. */
    public void optional(@Nullable Data value) throws WireException {
        flag(value != null);
        if (value != null) {
            data(value);
        }
    }

    /** Data. */
    public void data(Data value) throws WireException {
        data(value, 0);
    }

    private void data(Data value, int depth) throws WireException {
        if (depth > MAX_DEPTH) {
            throw new WireException("data that is nested too deep");
        }
        charge(WireInput.VALUE);
        switch (value) {
            case Data.Null n -> octet(WireInput.NULL);
            case Data.Bool b -> octet(b.value() ? WireInput.TRUE : WireInput.FALSE);
            case Data.Int i -> {
                octet(WireInput.INT);
                number(i.value());
            }
            case Data.BigInt b -> {
                octet(WireInput.BIG_INT);
                integer(b.value());
            }
            case Data.Float f -> {
                octet(WireInput.FLOAT);
                number(Double.doubleToRawLongBits(f.value()));
            }
            case Data.Decimal d -> {
                octet(WireInput.DECIMAL);
                integer(d.value().unscaledValue());
                number(d.value().scale());
            }
            case Data.Text t -> {
                octet(WireInput.TEXT);
                text(t.value());
            }
            case Data.Bytes b -> {
                octet(WireInput.BYTES);
                bytes(b.value());
            }
            case Data.Media m -> {
                octet(WireInput.MEDIA);
                text(m.mimeType());
                bytes(m.content());
                optional(m.name());
            }
            case Data.List list -> {
                octet(WireInput.LIST);
                number(list.size());
                for (Data item : list.items()) {
                    data(item, depth + 1);
                }
            }
            case Data.Map map -> map(map, depth);
        }
    }

    private void integer(BigInteger value) throws WireException {
        room(value.bitLength() / 8);
        bytes(value.toByteArray());
    }

    private void map(Data.Map map, int depth) throws WireException {
        octet(WireInput.MAP);
        optional(map.typeName());
        number(map.size());
        for (Map.Entry<String, Data> entry : map.entries().entrySet()) {
            text(entry.getKey());
            data(entry.getValue(), depth + 1);
        }
    }
}
