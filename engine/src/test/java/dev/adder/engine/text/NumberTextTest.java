package dev.adder.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Floats and ints from and to text, as recorded from CPython. */
class NumberTextTest {
    @Test
    void floats() throws IOException {
        for (String[] fields : Recorded.cases("floats.txt")) {
            assertEquals(fields[2], floatCase(fields), () -> String.join(" ", fields));
        }
    }

    static String floatCase(String[] fields) {
        if (fields[0].equals("repr")) {
            return "=" + FloatText.repr(Recorded.number(fields[1]));
        }
        Double value = FloatText.parse(Recorded.unescaped(fields[1]));
        return value == null ? "invalid" : "=" + String.format("%016x", Double.doubleToLongBits(value));
    }

    @Test
    void ints() throws IOException {
        for (String[] fields : Recorded.cases("ints.txt")) {
            assertEquals(Recorded.expected(fields[3 - (fields[0].equals("text") ? 1 : 0)]), intCase(fields),
                    () -> String.join(" ", fields));
        }
    }

    static String intCase(String[] fields) {
        if (fields[0].equals("text")) {
            BigInteger value = big(fields[1]);
            assertEquals(fields[3], IntText.toPowerOfTwo(value.abs(), 1, cost -> {}));
            assertEquals(fields[4], IntText.toPowerOfTwo(value.abs(), 3, cost -> {}));
            assertEquals(fields[1].replaceAll("-?0x", ""), IntText.toPowerOfTwo(value.abs(), 4, cost -> {}));
            return "=" + IntText.toText(value, IntText.MAX_DIGITS, cost -> {});
        }
        return Recorded.shown(() -> {
            Number value = IntText.parse(Recorded.unescaped(fields[1]), Integer.parseInt(fields[2]));
            assertEquals(value instanceof Long, new BigInteger(value.toString()).bitLength() < 64);
            return hex(new BigInteger(value.toString()));
        });
    }

    static BigInteger big(String hex) {
        return new BigInteger(hex.replace("0x", ""), 16);
    }

    private static String hex(BigInteger value) {
        return (value.signum() < 0 ? "-0x" : "0x") + value.abs().toString(16);
    }

    @Test
    void digitsAreLimitedAndCharged() {
        BigInteger big = BigInteger.TEN.pow(4300);
        FormatException error =
                assertThrows(FormatException.class, () -> IntText.toText(big, IntText.MAX_DIGITS, cost -> {}));
        assertEquals("Exceeds the limit (4300 digits) for integer string conversion; use "
                + "sys.set_int_max_str_digits() to increase the limit", error.text());
        var charged = new AtomicLong();
        assertEquals(4301, IntText.toText(big, 0, charged::addAndGet).length());
        assertTrue(charged.get() > 4301);
        assertEquals(big, IntText.parse("1" + "0".repeat(4300), 10, 0, cost -> {}));
    }
}
