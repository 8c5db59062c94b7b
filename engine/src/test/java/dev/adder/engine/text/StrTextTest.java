package dev.adder.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Representation, case and the splitting of text, as recorded from CPython. */
class StrTextTest {
    @Test
    void representations() throws IOException {
        for (String[] fields : Recorded.cases("reprs.txt")) {
            assertEquals(Recorded.expected(fields[2]), reprCase(fields), () -> String.join(" ", fields));
        }
    }

    static String reprCase(String[] fields) {
        if (fields[0].equals("bytesrepr")) {
            return "=" + StrRepr.bytes(HexFormat.of().parseHex(fields[1]));
        }
        String text = Recorded.unescaped(fields[1]);
        int[] points = text.codePoints().toArray();
        String repr = StrRepr.repr(text);
        assertEquals(Recorded.unescaped(fields[3]), StrRepr.ascii(text));
        assertEquals(repr, StrRepr.repr(points));
        assertTrue(repr.length() <= StrRepr.length(text));
        return "=" + repr;
    }

    @Test
    void cases() throws IOException {
        for (String[] fields : Recorded.cases("cases.txt")) {
            assertEquals(caseExpected(fields), caseCase(fields), () -> String.join(" ", fields));
        }
    }

    static String caseExpected(String[] fields) {
        return List.of(fields).subList(2, fields.length).stream().map(Recorded::unescaped)
                .collect(Collectors.joining("\0"));
    }

    static String caseCase(String[] fields) {
        String text = Recorded.unescaped(fields[1]);
        return String.join("\0", CaseRules.upper(text), CaseRules.lower(text), CaseRules.title(text),
                CaseRules.capitalize(text), CaseRules.swapcase(text), CaseRules.casefold(text),
                StringTools.strip(text), String.join("|", StringTools.splitLines(text, false)),
                String.join("|", StringTools.splitLines(text, true)),
                String.join("|", StringTools.splitSpace(text, -1)), String.join("|", StringTools.splitSpace(text, 1)),
                StringTools.expandTabs(text, 8, Pace.NONE), StringTools.expandTabs(text, 3, Pace.NONE),
                flag(StringTools.isUpper(text, Pace.NONE)) + flag(StringTools.isLower(text, Pace.NONE))
                        + flag(StringTools.isTitle(text, Pace.NONE))
                        + flag(UnicodeRules.isIdentifier(text)));
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    @Test
    void zeros() {
        assertEquals("-0005", StringTools.zeroFill("-5", 3));
        assertEquals("0005", StringTools.zeroFill("5", 3));
        assertEquals("5", StringTools.zeroFill("5", -1));
    }
}
