package dev.adder.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataTest {
    private enum Colour { RED }

    @Test
    void plainJavaBecomesData() {
        assertEquals(new Data.Int(5), Data.of(5));
        assertEquals(new Data.Int(5), Data.of(BigInteger.valueOf(5)));
        assertEquals(new Data.BigInt(BigInteger.TWO.pow(64)), Data.of(BigInteger.TWO.pow(64)));
        assertEquals(new Data.Float(0.1), Data.of((Object) 0.1f));
        assertEquals(new Data.Decimal(new BigDecimal("1.10")), Data.of(new BigDecimal("1.10")));
        assertEquals(Data.text("2024-05-01"), Data.of(LocalDate.of(2024, 5, 1)));
        assertEquals(Data.text("RED"), Data.of(Colour.RED));
        assertEquals(Data.NULL, Data.of(Optional.empty()));
        assertEquals(Data.List.of(Data.of(1), Data.NULL), Data.of(Arrays.asList(1, null)));
        assertEquals(Data.Map.of("1", "x"), Data.of(Map.of(1, "x")));
        assertEquals(new Data.Bytes(new byte[] {1}), Data.of(new byte[] {1}));
        assertThrows(IllegalArgumentException.class, () -> Data.of(new Object()));
    }

    @Test
    void cyclesAreRefused() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThrows(IllegalArgumentException.class, () -> Data.of(list));
    }

    @Test
    void smallNumbersHaveOneForm() {
        assertThrows(IllegalArgumentException.class, () -> new Data.BigInt(BigInteger.ONE));
    }

    @Test
    void dataBecomesPlainJavaAgain() {
        Map<String, Object> java = new LinkedHashMap<>();
        java.put("b", List.of(1L, 2.5, "x"));
        java.put("a", null);
        assertEquals(java, Data.of(java).toJava());
        assertNull(Data.NULL.toJava());
    }

    @Test
    void bytesCannotBeChangedFromOutside() {
        byte[] bytes = {1, 2};
        Data.Bytes data = new Data.Bytes(bytes);
        bytes[0] = 9;
        data.value()[1] = 9;
        assertEquals(new Data.Bytes(new byte[] {1, 2}), data);
    }

    @Test
    void canonicalTextSortsKeysAndIgnoresRecordNames() {
        Data a = Data.Map.of("x", 1, "y", 2).as("Point");
        Data b = Data.Map.of("y", 2, "x", 1);
        assertEquals("{\"x\":1,\"y\":2}", a.canonical());
        assertEquals(a.sha256(), b.sha256());
        assertEquals(64, a.sha256().length());
    }

    @Test
    void canonicalTextTellsKindsApart() {
        assertNotEquals(Data.of(1).canonical(), Data.of(1.0).canonical());
        assertNotEquals(Data.of(1.0).canonical(), Data.of(new BigDecimal("1.0")).canonical());
        assertNotEquals(
                new Data.Bytes(new byte[] {1}).canonical(), Data.Map.of("$bytes", "AQ==").canonical());
    }

    @Test
    void sizeGrowsWithContent() {
        assertTrue(Data.text("x".repeat(1000)).sizeEstimate() > 2000);
        assertTrue(Data.list(List.of(1, 2, 3)).sizeEstimate() > Data.list(List.of(1)).sizeEstimate());
    }

    @Test
    void namesAndIdsPrintAndRead() {
        assertEquals("0.2#1", new CallId("0.2", 1).toString());
        assertEquals(new CallId("0.2", 1), CallId.parse("0.2#1"));
        assertEquals("github.issues.list", ToolName.parse("github.issues.list").toString());
        assertEquals("github.issues", ToolName.parse("github.issues.list").namespace());
        assertEquals("search", ToolName.of("search").toString());
        assertThrows(IllegalArgumentException.class, () -> CallId.parse("12"));
    }
}
