package dev.adder.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null", "true", "-1", "0", "12345678901234567890123", "1.5", "1e+300", "\"\"", "\"a\\\"b\\\\c\\n\"",
                "[]", "{}",
                "[1,[2,[]],{\"a\":{\"b\":null}}]", "\"\\ud83d\"", "\"😀\"", "-0.0"
            })
    void readsAndWritesTheSame(String text) {
        assertEquals(text, JsonText.write(JsonText.read(text)));
    }

    @Test
    void understandsWhatOthersWrite() {
        assertEquals(Data.Map.of("a", List.of(1, 2.0)), JsonText.read(" {\r\n\t\"a\" : [ 1 , 2.0 ] } "));
        assertEquals(Data.text("é/"), JsonText.read("\"\\u00e9\\/\""));
        assertEquals(Data.of(Double.NaN), JsonText.read("NaN"));
        assertEquals(Data.Map.of("a", 2), JsonText.read("{\"a\":1,\"a\":2}"));
        assertEquals(Data.of(1), JsonText.read("\ufeff1"));
        assertEquals(Data.of(Double.POSITIVE_INFINITY), JsonText.read("1e999"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\" 1}|expected ':' after the property name (line 1, column 6)",
                "[1,]|expected a value (line 1, column 4)",
                "[1 2]|expected ',' or ']' in an array (line 1, column 4)",
                "{a:1}|expected a property name in double quotes (line 1, column 2)",
                "nul|expected a value (line 1, column 1)",
                "01|extra data after the end of the document (line 1, column 2)",
                "\"abc|unterminated string (line 1, column 1)",
                "[1,|expected a value, found the end (line 1, column 4)",
                "-|expected a digit, found the end (line 1, column 2)",
                "\"\\x\"|invalid escape in a string (line 1, column 3)",
                "\"\\u12G4\"|expected four hexadecimal digits after \\u (line 1, column 6)",
            })
    void saysWhatIsWrongAndWhere(String text, String message) {
        assertEquals(message, assertThrows(JsonSyntaxException.class, () -> JsonText.read(text)).getMessage());
    }

    @Test
    void veryLongWholeNumbersAreReadAsTheyWereWritten() {
        for (BigInteger number : List.of(BigInteger.TEN.pow(4200), BigInteger.TWO.pow(100_000).negate())) {
            assertEquals(Data.of(number), JsonText.readExact(JsonText.writeExact(Data.of(number))));
        }
    }

    @Test
    void countsLines() {
        JsonSyntaxException e = assertThrows(JsonSyntaxException.class, () -> JsonText.read("{\n  \"a\": 1,\n  b\n}"));
        assertEquals(3, e.line());
        assertEquals(3, e.column());
    }

    @Test
    void depthAndSizeAreLimited() {
        assertThrows(JsonSyntaxException.class, () -> JsonText.read("[".repeat(100_000)));
        assertThrows(JsonSyntaxException.class, () -> JsonText.read("1".repeat(5_000)));
        assertThrows(JsonSyntaxException.class, () -> JsonText.read("[1, 2, 3]", 5));
        Data deep = Data.NULL;
        for (int i = 0; i < 300; i++) {
            deep = Data.List.of(deep);
        }
        Data tooDeep = deep;
        assertThrows(IllegalArgumentException.class, () -> JsonText.write(tooDeep));
    }

    @Test
    void theExactFormLosesNothing() {
        Data data = Data.Map.builder()
                .put("$key", List.of(new BigDecimal("1.10"), Double.NaN, Double.NEGATIVE_INFINITY, -0.0))
                .put("bytes", new byte[] {1, 2, 3})
                .put("big", BigInteger.TWO.pow(100))
                .put("record", Data.Map.of("x", 1).as("Point"))
                .put("media", new Data.Media("image/png", new byte[] {7}, "a.png"))
                .build();
        assertEquals(data, JsonText.readExact(JsonText.writeExact(data)));
        assertThrows(JsonSyntaxException.class, () -> JsonText.readExact("{\"$bytes\": 1}"));
        assertThrows(JsonSyntaxException.class, () -> JsonText.readExact("{\"$bytes\": \"%\"}"));
        assertThrows(JsonSyntaxException.class, () -> JsonText.readExact("{\"$what\": \"x\"}"));
    }

    @Test
    void thePlainFormIsOrdinaryJson() {
        Data data = Data.Map.of("n", Double.NaN, "b", new byte[] {1});
        assertEquals("{\"n\":null,\"b\":\"AQ==\"}", JsonText.write(data));
        assertEquals("{\n  \"a\": [\n    1\n  ]\n}", JsonText.pretty(Data.Map.of("a", List.of(1))));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,0.1", "100.0,100.0", "1e16,1e+16", "123456789012345680.0,1.2345678901234568e+17",
        "1e15,1000000000000000.0",
        "0.0001,0.0001", "0.00001,1e-05", "5e-324,5e-324", "1.7976931348623157e308,1.7976931348623157e+308",
        "-2.5,-2.5", "1e22,1e+22"
    })
    void floatsLookAsInPython(double value, String text) {
        assertEquals(text, FloatText.of(value));
    }
}
