package dev.adder.sdk.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java types go in and come out as Python types. Each tool gives back what it takes. */
class JavaTypesTest {
    /** One of several results, of any kind. */
    public sealed interface Result<T> permits Ok, Failed, Odd {}

    /** It went well. */
    public record Ok<T>(T value) implements Result<T> {}

    /** It did not. */
    public record Failed<E>(String reason, E other) implements Result<E> {}

    /** Sealed interfaces nest. */
    public sealed interface Odd<T> extends Result<T> permits Partly {}

    /** It went so so. */
    public record Partly<T>(List<T> done, Optional<T> open) implements Odd<T> {}

    /** A tree. */
    public record Tree(String name, List<Tree> children) {}

    /** Two type variables. */
    public record Pair<A, B>(A left, B right) {}

    /** Holes in it. */
    public record Holes(@Nullable String text, Optional<Integer> number, List<@Nullable String> items) {}

    /** Gives back what it takes. */
    public static final class Echo {
        @dev.adder.sdk.java.Tool("e")
        public Result<LocalDate> sealed(Result<LocalDate> x) {
            return x;
        }

        @dev.adder.sdk.java.Tool("e")
        public Tree tree(Tree x) {
            return x;
        }

        @dev.adder.sdk.java.Tool("e")
        public Pair<Pair<Integer, String>, List<Pair<DayOfWeek, Boolean>>> pairs(
                Pair<Pair<Integer, String>, List<Pair<DayOfWeek, Boolean>>> x) {
            return x;
        }

        @dev.adder.sdk.java.Tool("e")
        public Holes holes(Holes x) {
            return x;
        }

        @dev.adder.sdk.java.Tool("e")
        public Map<String, Object> times(LocalDate a, LocalTime b, LocalDateTime c, Instant d, OffsetDateTime e,
                ZonedDateTime f, Duration g, Period h, YearMonth i, Year j, MonthDay k, ZoneId l, Date m) {
            return new java.util.TreeMap<>(Map.of("a", List.of(a, b, c, d, e, f, g, h, i, j), "k", List.of(k, l, m)));
        }

        @dev.adder.sdk.java.Tool("e")
        public List<Object> plain(UUID a, URI b, Locale c, Currency d, char e, byte f, short g, float h, BigInteger i) {
            return List.of(a, b, c, d, e, f, g, h, i);
        }

        @dev.adder.sdk.java.Tool(value = "e", exactDecimals = true)
        public List<BigDecimal> exact(List<BigDecimal> x) {
            return x;
        }

        @dev.adder.sdk.java.Tool("e")
        public List<BigDecimal> rounded(List<BigDecimal> x) {
            return x;
        }

        @dev.adder.sdk.java.Tool("e")
        public Map<String, Object> collections(Collection<Integer> a, SequencedCollection<Integer> b,
                Iterable<Integer> c,
                SortedSet<Integer> d, SortedMap<String, Integer> e, Map<Integer, String> f, Integer[] g, boolean[] h,
                List<int[]> i) {
            return new java.util.TreeMap<>(
                    Map.of("a", a, "b", b, "c", c, "d", d, "e", e, "f", f, "g", g, "h", h, "i", i));
        }

        @dev.adder.sdk.java.Tool("e")
        public Stream<Map<DayOfWeek, Set<String>>> stream(Map<DayOfWeek, Set<String>> x) {
            return Stream.of(x, new EnumMap<>(Map.of(DayOfWeek.SUNDAY, Set.of("rest"))));
        }

        @dev.adder.sdk.java.Tool("e")
        public EnumSet<DayOfWeek> days(int x) {
            return x == 0 ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.of(DayOfWeek.MONDAY);
        }

        @dev.adder.sdk.java.Tool("e")
        public @Nullable Deque<String> maybe(@Nullable String x) {
            return x == null ? null : new java.util.ArrayDeque<>(List.of(x));
        }

        @dev.adder.sdk.java.Tool("e")
        public byte[] raw(byte[] x) {
            return x;
        }
    }

    private static final Sdk SDK = Sdk.of(JavaTools.of(new Echo()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "sealed ~ (x: OkLocalDate | FailedLocalDate | PartlyLocalDate) -> OkLocalDate | FailedLocalDate | PartlyLocalDate",
                "tree ~ (x: Tree) -> Tree",
                "pairs ~ (x: PairListPair) -> PairListPair",
                "holes ~ (x: Holes) -> Holes",
                "exact ~ (x: list[Decimal]) -> list[Decimal]",
                "rounded ~ (x: list[float]) -> list[float]",
                "days ~ (x: int) -> list[" + DAYS + "]",
                "maybe ~ (x: str | None = None) -> list[str] | None",
                "raw ~ (x: bytes) -> bytes",
                "stream ~ (x: dict[" + DAYS + ", list[str]]) -> list[dict[" + DAYS + ", list[str]]]"})
    void javaTypesAreTypesOfPython(String name, String signature) {
        Tool tool = SDK.find(name);
        assertNotNull(tool, name);
        String actual = tool.toString().substring(name.length());
        assertEquals(names(signature), names(actual));
    }

    /** Names of generic records are of no matter here. */
    private static String names(String signature) {
        return signature.replaceAll("\\w*(Ok|Failed|Partly|Pair)\\w*", "$1");
    }

    private static final String DAYS = "Literal[\"MONDAY\", \"TUESDAY\", \"WEDNESDAY\", \"THURSDAY\", \"FRIDAY\", "
            + "\"SATURDAY\", \"SUNDAY\"]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "sealed ~ {\"x\": {\"type\": \"Ok\", \"value\": \"2024-05-06\"}} ~ {\"type\":\"Ok\",\"value\":\"2024-05-06\"}",
                "sealed ~ {\"x\": {\"type\": \"Failed\", \"reason\": \"no\", \"other\": \"2024-05-06\"}} ~ "
                        + "{\"type\":\"Failed\",\"reason\":\"no\",\"other\":\"2024-05-06\"}",
                "sealed ~ {\"x\": {\"type\": \"Partly\", \"done\": [\"2024-05-06\"]}} ~ "
                        + "{\"type\":\"Partly\",\"done\":[\"2024-05-06\"],\"open\":null}",
                "sealed ~ {\"x\": {\"type\": \"Ok\", \"value\": \"soon\"}} ~ "
                        + "ValueError: argument 'x.value' must be an ISO date (YYYY-MM-DD), not 'soon'",
                "tree ~ {\"x\": {\"name\": \"a\", \"children\": [{\"name\": \"b\", \"children\": []}]}} ~ "
                        + "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]}",
                "pairs ~ {\"x\": {\"left\": {\"left\": 1, \"right\": \"a\"}, \"right\": [{\"left\": \"MONDAY\", "
                        + "\"right\": true}]}} ~ {\"left\":{\"left\":1,\"right\":\"a\"},\"right\":[{\"left\":\"MONDAY\","
                        + "\"right\":true}]}",
                "holes ~ {\"x\": {\"items\": [null, \"a\"]}} ~ {\"text\":null,\"number\":null,\"items\":[null,\"a\"]}",
                "times ~ {\"a\": \"2024-05-06\", \"b\": \"07:08\", \"c\": \"2024-05-06 07:08:09\", "
                        + "\"d\": \"2024-05-06T07:08:09Z\", \"e\": \"2024-05-06T07:08:09+02:00\", "
                        + "\"f\": \"2024-05-06T07:08:09+02:00[Europe/Oslo]\", \"g\": \"PT90M\", \"h\": \"P1Y\", "
                        + "\"i\": \"2024-05\", \"j\": 2024, \"k\": \"--05-06\", \"l\": \"Europe/Oslo\", "
                        + "\"m\": \"2024-05-06T07:08:09Z\"} ~ {\"a\":[\"2024-05-06\",\"07:08\",\"2024-05-06T07:08:09\","
                        + "\"2024-05-06T07:08:09Z\",\"2024-05-06T07:08:09+02:00\","
                        + "\"2024-05-06T07:08:09+02:00[Europe/Oslo]\",\"PT1H30M\",\"P1Y\",\"2024-05\",2024],"
                        + "\"k\":[\"--05-06\",\"Europe/Oslo\",\"2024-05-06T07:08:09Z\"]}",
                "plain ~ {\"a\": \"00000000-0000-0001-0000-000000000002\", \"b\": \"https://a.b/c\", \"c\": \"de-AT\", "
                        + "\"d\": \"EUR\", \"e\": \"x\", \"f\": 1, \"g\": 2, \"h\": 0.1, \"i\": 36893488147419103232} ~ "
                        + "[\"00000000-0000-0001-0000-000000000002\",\"https://a.b/c\",\"de-AT\",\"EUR\",\"x\",1,2,0.1,"
                        + "36893488147419103232]",
                "collections ~ {\"a\": [1], \"b\": [2], \"c\": [3], \"d\": [3, 1], \"e\": {\"b\": 1, \"a\": 2}, "
                        + "\"f\": {\"7\": \"x\"}, \"g\": [4], \"h\": [true], \"i\": [[5]]} ~ {\"a\":[1],\"b\":[2],\"c\":[3],"
                        + "\"d\":[1,3],\"e\":{\"a\":2,\"b\":1},\"f\":{\"7\":\"x\"},\"g\":[4],\"h\":[true],\"i\":[[5]]}",
                "rounded ~ {\"x\": [1, 0.1, 2.50]} ~ [1,0.1,2.5]",
                "stream ~ {\"x\": {\"MONDAY\": [\"work\"]}} ~ [{\"MONDAY\":[\"work\"]},{\"SUNDAY\":[\"rest\"]}]",
                "maybe ~ {} ~ null",
                "maybe ~ {\"x\": \"a\"} ~ [\"a\"]"})
    void whatGoesInComesOut(String name, String arguments, String expected) throws Exception {
        Tool tool = SDK.find(name);
        assertNotNull(tool, name);
        Validator.Checked checked = tool.check((Data.Map) JsonText.read(arguments));
        assertEquals(List.of(), checked.problems());
        String actual = switch (tool.function().invoke((Data.Map) checked.data(), ToolContext.standalone())) {
            case Outcome.Value value -> {
                assertEquals(List.of(), Validator.result(tool.result(), value.data()).problems());
                yield JsonText.write(value.data());
            }
            case Outcome.Raised raised -> raised.type() + ": " + raised.message();
            case Outcome other -> other.toString();
        };
        assertEquals(expected, actual);
    }
}
