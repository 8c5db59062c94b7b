package dev.adder.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Predicates and mappings of all code points, as recorded from CPython. */
class UnicodeRulesTest {
    private static final Map<String, IntPredicate> PREDICATES = Map.of("isalpha", UnicodeRules::isAlpha, "isdigit",
            UnicodeRules::isDigit, "isdecimal", UnicodeRules::isDecimal, "isnumeric", UnicodeRules::isNumeric,
            "isalnum", UnicodeRules::isAlnum, "isspace", UnicodeRules::isSpace, "isupper", UnicodeRules::isUpper,
            "islower", UnicodeRules::isLower, "isprintable", UnicodeRules::isPrintable, "isidentifier",
            UnicodeRules::isIdentifierStart);
    private static final Map<String, UnaryOperator<String>> MAPPINGS = Map.of("upper", CaseRules::upper, "lower",
            CaseRules::lower, "title", CaseRules::title, "casefold", CaseRules::casefold, "swapcase",
            CaseRules::swapcase);

    @Test
    void predicates() throws IOException {
        for (String[] fields : Recorded.cases("unicode.txt")) {
            if (fields[0].equals("edges")) {
                assertEquals(fields[2], edges(Objects.requireNonNull(PREDICATES.get(fields[1]))), fields[1]);
            }
        }
    }

    private static String edges(IntPredicate predicate) {
        List<String> edges = new ArrayList<>();
        boolean before = false;
        for (int cp = 0; cp <= 0x110000; cp++) {
            boolean now = cp < 0x110000 && predicate.test(cp);
            if (now != before) {
                edges.add(Integer.toHexString(cp));
                before = now;
            }
        }
        return String.join(" ", edges);
    }

    @Test
    void mappings() throws IOException {
        for (String[] fields : Recorded.cases("unicode.txt")) {
            if (fields[0].equals("mapping")) {
                var mapping = Objects.requireNonNull(MAPPINGS.get(fields[1]));
                assertEquals(fields[3], checksum(mapping, Integer.parseInt(fields[2], 16)),
                        fields[1] + " " + fields[2]);
            }
        }
    }

    private static String checksum(UnaryOperator<String> mapping, int first) {
        var bytes = new ByteArrayOutputStream();
        for (int cp = first; cp < first + 0x1000; cp++) {
            String text = (cp == first ? "" : " ") + mapping.apply(Character.toString(cp));
            text.chars().forEach(unit -> {
                bytes.write(unit >> 8);
                bytes.write(unit);
            });
        }
        var crc = new CRC32();
        crc.update(bytes.toByteArray());
        return Long.toHexString(crc.getValue());
    }

    @Test
    void numbers() throws IOException {
        Map<Integer, String[]> numeric = new HashMap<>();
        for (String[] fields : Recorded.cases("unicode.txt")) {
            if (fields[0].equals("numeric")) {
                numeric.put(Integer.parseInt(fields[1], 16), fields);
            }
        }
        for (int cp = 0; cp < 0x110000; cp++) {
            String[] fields = numeric.get(cp);
            double value = fields == null ? Double.NaN : Recorded.number(fields[2]);
            assertEquals(value, UnicodeRules.numericValue(cp), Integer.toHexString(cp));
            assertEquals(fields == null ? -1 : Integer.parseInt(fields[3]), UnicodeRules.digitValue(cp));
        }
    }

    @Test
    void names() {
        assertEquals(0x2014, UnicodeNames.lookup("em dash"));
        assertEquals(0xac01, UnicodeNames.lookup("HANGUL SYLLABLE GAG"));
        assertEquals(0x4e00, UnicodeNames.lookup("CJK UNIFIED IDEOGRAPH-4E00"));
        assertEquals('\n', UnicodeNames.lookup("LINE FEED"));
        assertEquals(-1, UnicodeNames.lookup("BASIC LATIN 0041"));
        assertEquals(-1, UnicodeNames.lookup("ARABIC PEPET"));
        assertEquals("HANGUL SYLLABLE HIH", UnicodeNames.name(0xd7a3));
        assertEquals("", UnicodeNames.name('\n'));
    }
}
