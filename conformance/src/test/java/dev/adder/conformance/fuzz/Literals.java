package dev.adder.conformance.fuzz;

import java.util.List;
import java.util.Random;

/** Random literals, with a liking for the values at which implementations differ. */
final class Literals {
    private static final List<String> INTS = List.of("0", "1", "2", "3", "7", "10", "-1", "-2", "-7", "100", "255",
            "256", "-128",
            "1000", "65535", "0x7fffffff", "2147483648", "-2147483649", "1_000_000", "0b1011", "0o17",
            "9007199254740993",
            "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551616",
            "123456789012345678901234567890", "-99999999999999999999", "10000000000000000000000000000000000000001");
    private static final List<String> FLOATS =
            List.of("0.0", "-0.0", "1.0", "0.1", "0.5", "1.5", "2.5", "-2.5", "3.14159", "1e-5",
                    "1e16", "1e22", "1.7976931348623157e308", "5e-324", "2.675", "1e100", "-1e-10", "123456.789",
                    "0.30000000000000004",
                    "99999.5", "1e15", "float('nan')", "float('inf')", "float('-inf')", "9999999999999998.0", "1_0.5",
                    "4.35", ".5", "7.");
    private static final List<String> STRINGS = List.of("''", "'a'", "'b'", "'abc'", "'Hello World'", "' padded '",
            "'12'", "'-7'",
            "'3.5'", "'1e3'", "'0x1f'", "'ß'", "'ÄÖü'", "'İstanbul'", "'ﬁne'", "'日本語'", "'😀x😀'", "'a\\tb\\nc'",
            "'aAbB'", "\"it's\"",
            "'x=1&y=2'", "'a,b;c'", "'\\x00\\x7f'", "'\\u200b\\xa0'", "'ǅǆ'", "'[1, 2]'", "'{\"a\": 1}'",
            "'2024-02-29'", "'%s %d'",
            "'{} {!r}'", "'<b>&amp;</b>'", "'one two  three'", "'abcabcabc'", "'Σας ΣΑΣ'", "'e\\u0301'", "'٣५'", "'²½'",
            "'a.b/c.txt'", "'line1\\r\\nline2\\x853\\u2028'", "'\"q\" \\'r\\''", "'None'", "'true'",
            "'the quick brown fox'", "r'\\d\\n'",
            "'𝒳𝟙'", "'ﷺ'", "'a' 'b'", "'1_000'", "' 42\\n'", "'camelCaseText'", "'nan'");
    private static final List<String> BYTES =
            List.of("b''", "b'abc'", "b'\\x00\\xff'", "b'Hello World'", "b'12'", "b'YWJj'",
                    "b'\\xc3\\xa9'", "b' x '", "b'a,b'", "bytes(range(8))", "b'\\xf0\\x9f\\x98\\x80'", "b\"it's\"");
    private static final List<String> NUMBER_TEXTS =
            List.of("0", "1", "-1", "1.10", "0.005", "2.675", "1E+3", "-0", "1e-7", "123.456",
                    "99.995", "NaN", "Infinity", "-inf", " 7 ", "1_000.5", "0.1", "3", "1/3", "-3/4", "1e20",
                    "12345678901234567890.123",
                    "1+2j", "-j", "0.000001", "0E-10", "1234567", "abc", "٣");
    private static final List<String> SPECS =
            List.of("", "d", "5", "05", ">5", "<5", "^6", "*^9", "+", " ", "+d", ",", "_", "x",
                    "#x", "X",
                    "o", "#o", "b", "#010b", "_b", "_x", "c", "n", "08,", "e", ".3e", "E", "f", ".0f", ".2f", ",.2f",
                    "_.1f", "+.1f",
                    "010.3f", "g",
                    ".3g", "G", "#g", "#.3g", "%", ".1%", ".3", "=+8", "=8", "s", ".2s", ">8s", "é^7", "z.0f", "z",
                    "012", "<012", "+,d",
                    "-", "^+9.2f",
                    "😀>4", ".10", "20.15g", ",d", "#b", "+#x", "015_.2f", "0=8", "!", "5.", "dd");
    private static final List<String> PATTERNS =
            List.of("r'\\d+'", "r'[a-c]+'", "r'\\w+'", "r'(a)(b)?'", "r'\\s'", "r'^.'",
                    "r'.$'", "r''",
                    "r'(?i)A'", "r'\\b\\w'", "r'[^a-z]'", "r'(?:ab)+|c'", "r'a*?'", "r'(.)\\1'", "r'(?<=a)b'",
                    "r'(?!a).'", "r'\\W'", "r'x*'",
                    "r'(?P<n>\\w)(?P=n)'", "r'[\\d.]+'", "r'(?m)^\\w'", "r'(?s).+'", "r'a{1,2}'", "r'\\S+'",
                    "r'[^\\W\\d_]'", "r'(a|b)*c'");
    private static final List<String> ROUNDINGS =
            List.of("ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_HALF_DOWN", "ROUND_UP",
                    "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_05UP");
    private static final List<String> KEYS =
            List.of("'a'", "'b'", "'k'", "1", "0", "True", "1.0", "(1, 2)", "None", "'é'", "-1");
    private static final List<String> CHARS = List.of("'*'", "'0'", "'é'", "'😀'", "'ab'", "' '", "'Å'", "'½'");
    private static final List<String> BASES = List.of("0", "2", "8", "10", "16", "36", "3");
    private static final List<String> COMPLEXES =
            List.of("1j", "(1+2j)", "(-0.5-1j)", "0j", "(3-0j)", "1e20j", "(1.5+0j)");
    private static final List<String> MONTH_DAYS = List.of("1, 1", "2, 28", "12, 31", "7, 4", "10, 30", "3, 31");

    private final Random random;

    Literals(Random random) {
        this.random = random;
    }

    String of(String kind) {
        return switch (kind) {
            case "int" -> random.nextInt(3) == 0 ? Integer.toString(random.nextInt(-50, 1000)) : one(INTS);
            case "small" -> Integer.toString(random.nextInt(13));
            case "tiny" -> Integer.toString(random.nextInt(4));
            case "float" ->
                random.nextInt(3) == 0 ? Double.toString(random.nextInt(-100_000, 100_000) / 100.0) : one(FLOATS);
            case "str" -> one(STRINGS);
            case "bytes" -> one(BYTES);
            case "numtext" -> "'" + one(NUMBER_TEXTS) + "'";
            case "intspec", "floatspec", "strspec" -> one(SPECS);
            case "spectext" -> "'" + one(SPECS) + "'";
            case "pattern" -> one(PATTERNS);
            case "rounding" -> one(ROUNDINGS);
            case "key" -> one(KEYS);
            case "char" -> one(CHARS);
            case "sep" -> random.nextBoolean() ? "':'" : "'-'";
            case "base" -> one(BASES);
            case "complex" -> one(COMPLEXES);
            case "date" -> "date(" + year() + ", " + one(MONTH_DAYS) + ")";
            case "datetime" -> "datetime(" + year() + ", " + one(MONTH_DAYS) + ", " + random.nextInt(24) + ", "
                    + random.nextInt(60) + (random.nextBoolean() ? "" : ", " + random.nextInt(60)
                            + ", " + random.nextInt(1_000_000))
                    + ")";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private int year() {
        return random.nextInt(4) == 0 ? List.of(1, 9999, 1970, 2000).get(random.nextInt(4))
                : random.nextInt(1990, 2031);
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
