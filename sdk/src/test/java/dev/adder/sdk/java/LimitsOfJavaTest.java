package dev.adder.sdk.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.JsonSchema;
import dev.adder.engine.type.Validator;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints of Bean Validation are documented, part of the schema, and hold. */
class LimitsOfJavaTest {
    /** A constraint made of others. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.PARAMETER, ElementType.FIELD})
    @NotNull
    @Pattern(regexp = "[A-Z]{2}\\d+")
    public @interface OrderNumber {}

    /** A guest. */
    public record Guest(@NotBlank @Size(max = 5) String name, @Min(18) @Max(120) int age,
            @Nullable @Email String mail, List<@Positive Integer> rooms) {}

    /** Methods with one constraint each. */
    public static final class Checked {
        @dev.adder.sdk.java.Tool("t")
        public String size(@Param("what to say") @Size(min = 2, max = 4) String text) {
            return text;
        }

        @dev.adder.sdk.java.Tool("t")
        public int range(@Min(1) @Max(10) int number) {
            return number;
        }

        @dev.adder.sdk.java.Tool("t")
        public BigDecimal decimal(@DecimalMin(value = "0.5", inclusive = false) @DecimalMax("2.5") BigDecimal number) {
            return number;
        }

        @dev.adder.sdk.java.Tool("t")
        public int sign(@Positive int up, @PositiveOrZero long zero, @Negative double down) {
            return 1;
        }

        @dev.adder.sdk.java.Tool("t")
        public String order(@OrderNumber String number) {
            return number;
        }

        @dev.adder.sdk.java.Tool("t")
        public String flagged(@Pattern(regexp = "yes|no", flags = Pattern.Flag.CASE_INSENSITIVE) String word) {
            return word;
        }

        @dev.adder.sdk.java.Tool("t")
        public String mail(@Email String address) {
            return address;
        }

        @dev.adder.sdk.java.Tool("t")
        public String blank(@NotBlank String text) {
            return text;
        }

        @dev.adder.sdk.java.Tool("t")
        public int items(@NotEmpty List<@NotBlank String> names, @Size(max = 1) Map<String, @Positive Integer> counts,
                @Size(min = 1, max = 2) int[] array) {
            return names.size();
        }

        @dev.adder.sdk.java.Tool("t")
        public String times(@Past LocalDate born, @Future Instant due) {
            return born + " " + due;
        }

        @dev.adder.sdk.java.Tool("t")
        public String some(Optional<@Size(min = 3) String> text, @Min(3) OptionalInt number,
                @Nullable @Size(min = 3) String other) {
            return text.orElse("none") + number + other;
        }

        @dev.adder.sdk.java.Tool("t")
        public String guest(Guest guest) {
            return guest.name();
        }

        @dev.adder.sdk.java.Tool("t")
        public boolean more(@Digits(integer = 2, fraction = 1) BigDecimal price, @AssertTrue boolean agreed,
                @Min(5) String textual) {
            return agreed;
        }

        @dev.adder.sdk.java.Tool("t")
        public String slow(@Pattern(regexp = "(a+)+b") String text) {
            return text;
        }

        @dev.adder.sdk.java.Tool("t")
        public int nullness(List<@Nullable Integer> holes, Map<String, @Nullable Integer> gaps, @Nullable Long last) {
            return holes.size();
        }
    }

    private static final Map<String, Tool> TOOLS = new HashMap<>();

    static {
        JavaTools.of(new Checked()).forEach(tool -> TOOLS.put(tool.name().toString(), tool));
    }

    private static Tool tool(String name) {
        Tool tool = TOOLS.get(name);
        assertNotNull(tool, name);
        return tool;
    }

    /** As the gateway does it: what is wrong with the arguments, or what the tool says; empty when all is well. */
    private static String problem(String name, String arguments) throws Exception {
        Validator.Checked checked = tool(name).check((Data.Map) JsonText.read(arguments));
        if (!checked.ok()) {
            return checked.problems().getFirst().kind().pythonName() + ": " + checked.problems().getFirst().message();
        }
        Outcome outcome = tool(name).function().invoke((Data.Map) checked.data(), ToolContext.standalone());
        return outcome instanceof Outcome.Raised r ? r.type() + ": " + r.message() : "";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            nullValues = "null",
            value = {
                "size ~ {\"text\": \"abc\"} ~ ``",
                "size ~ {\"text\": \"a\"} ~ ValueError: argument 'text' must have at least 2 characters, not 'a'",
                "size ~ {\"text\": \"abcde\"} ~ ValueError: argument 'text' must have at most 4 characters, not 'abcde'",
                "range ~ {\"number\": 10} ~ ``",
                "range ~ {\"number\": 11} ~ ValueError: argument 'number' must be 1 to 10, not 11",
                "decimal ~ {\"number\": 0.51} ~ ``",
                "decimal ~ {\"number\": 0.5} ~ ValueError: argument 'number' must be greater than 0.5, at most 2.5, not 0.5",
                "decimal ~ {\"number\": 2.6} ~ ValueError: argument 'number' must be greater than 0.5, at most 2.5, not 2.6",
                "sign ~ {\"up\": 1, \"zero\": 0, \"down\": -0.1} ~ ``",
                "sign ~ {\"up\": 0, \"zero\": 0, \"down\": -1} ~ ValueError: argument 'up' must be greater than 0, not 0",
                "sign ~ {\"up\": 1, \"zero\": -1, \"down\": -1} ~ ValueError: argument 'zero' must be at least 0, not -1",
                "sign ~ {\"up\": 1, \"zero\": 0, \"down\": 0} ~ ValueError: argument 'down' must be less than 0, not 0",
                "order ~ {\"number\": \"AB12\"} ~ ``",
                "order ~ {\"number\": \"xAB12\"} ~ ValueError: argument 'number' must match ^(?:[A-Z]{2}\\d+)$, not 'xAB12'",
                "order ~ {\"number\": \"AB12\\n\"} ~ ValueError: argument 'number' must match [A-Z]{2}\\d+, not 'AB12\\n'",
                "flagged ~ {\"word\": \"YES\"} ~ ``",
                "flagged ~ {\"word\": \"maybe\"} ~ ValueError: argument 'word' must match yes|no, not 'maybe'",
                "mail ~ {\"address\": \"ada@example.org\"} ~ ``",
                "mail ~ {\"address\": \"ada@@x\"} ~ ValueError: argument 'address' must be an email address, not 'ada@@x'",
                "blank ~ {\"text\": \" x\"} ~ ``",
                "blank ~ {\"text\": \"\"} ~ ValueError: argument 'text' must not be blank, not ''",
                "blank ~ {\"text\": \" \\t\"} ~ ValueError: argument 'text' must not be blank, not ' \\t'",
                "items ~ {\"names\": [\"a\"], \"counts\": {\"a\": 1}, \"array\": [0]} ~ ``",
                "items ~ {\"names\": [], \"counts\": {}, \"array\": [1]} ~ ValueError: argument 'names' must not be empty, not []",
                "items ~ {\"names\": [\" \"], \"counts\": {}, \"array\": [1]} ~ "
                        + "ValueError: argument 'names[0]' must not be blank, not ' '",
                "items ~ {\"names\": [\"a\"], \"counts\": {\"a\": 0}, \"array\": [1]} ~ "
                        + "ValueError: argument 'counts['a']' must be greater than 0, not 0",
                "items ~ {\"names\": [\"a\"], \"counts\": {\"a\": 1, \"b\": 2}, \"array\": [1]} ~ "
                        + "ValueError: argument 'counts' must have a length of at most 1, not {'a': 1, 'b': 2}",
                "items ~ {\"names\": [\"a\"], \"counts\": {}, \"array\": [1, 2, 3]} ~ "
                        + "ValueError: argument 'array' must have at most 2 items, not [1, 2, 3]",
                "times ~ {\"born\": \"1990-02-03\", \"due\": \"2999-01-01T00:00:00Z\"} ~ ``",
                "times ~ {\"born\": \"2999-02-03\", \"due\": \"2999-01-01T00:00:00Z\"} ~ "
                        + "ValueError: argument 'born' must be in the past, not '2999-02-03'",
                "times ~ {\"born\": \"1990-02-03\", \"due\": \"1999-01-01T00:00:00Z\"} ~ "
                        + "ValueError: argument 'due' must be in the future, not '1999-01-01T00:00:00Z'",
                "some ~ {} ~ ``",
                "some ~ {\"text\": \"abc\", \"number\": 3, \"other\": null} ~ ``",
                "some ~ {\"text\": \"ab\"} ~ ValueError: argument 'text' must have at least 3 characters, not 'ab'",
                "some ~ {\"number\": 2} ~ ValueError: argument 'number' must be at least 3, not 2",
                "some ~ {\"other\": \"ab\"} ~ ValueError: argument 'other' must have at least 3 characters, not 'ab'",
                "guest ~ {\"guest\": {\"name\": \"Ada\", \"age\": 36, \"rooms\": [1]}} ~ ``",
                "guest ~ {\"guest\": {\"name\": \"Ada\", \"age\": 17, \"rooms\": [1]}} ~ "
                        + "ValueError: argument 'guest.age' must be 18 to 120, not 17",
                "guest ~ {\"guest\": {\"name\": \" \", \"age\": 36, \"rooms\": [1]}} ~ "
                        + "ValueError: argument 'guest.name' must not be blank, not ' '",
                "guest ~ {\"guest\": {\"name\": \"Ada\", \"age\": 36, \"rooms\": [1, 0]}} ~ "
                        + "ValueError: argument 'guest.rooms[1]' must be greater than 0, not 0",
                "guest ~ {\"guest\": {\"name\": \"Ada\", \"age\": 36, \"rooms\": [], \"mail\": \"no\"}} ~ "
                        + "ValueError: argument 'guest.mail' must be an email address, not 'no'",
                "more ~ {\"price\": 99.5, \"agreed\": true, \"textual\": \"5.0\"} ~ ``",
                "more ~ {\"price\": 100, \"agreed\": true, \"textual\": \"5\"} ~ "
                        + "ValueError: argument 'price' must have at most 2 digits and 1 decimals, not 100.0",
                "more ~ {\"price\": 1, \"agreed\": false, \"textual\": \"5\"} ~ "
                        + "ValueError: argument 'agreed' must be True, not False",
                "more ~ {\"price\": 1, \"agreed\": true, \"textual\": \"4\"} ~ "
                        + "ValueError: argument 'textual' must be at least 5, not '4'",
                "nullness ~ {\"holes\": [1, null], \"gaps\": {\"a\": null}} ~ ``",
                "nullness ~ {\"holes\": null, \"gaps\": {}} ~ TypeError: argument 'holes' must be list[int | None], not None"})
    void constraintsHold(String name, String arguments, String expected) throws Exception {
        assertEquals(expected, problem(name, arguments));
    }

    @Test
    void aPatternThatTakesForeverDoesNotHold() throws Exception {
        String problem = problem("slow", "{\"text\": \"" + "a".repeat(2000) + "!\"}");
        assertTrue(problem.startsWith("ValueError: argument 'text' must match (a+)+b, not"), problem);
    }

    @Test
    void constraintsAreDocumentedAndInTheSchema() {
        String stubs = StubWriter.write(Sdk.of(List.copyOf(TOOLS.values())));
        for (String line : List.of("length 2 to 4", "1 to 10", "greater than 0.5, at most 2.5", "greater than 0",
                "less than 0", "^[A-Z]{2}", "must match yes|no", "email", "must not be blank", "not empty",
                "must have a length of at most 1", "length 1 to 2", "in the past", "18 to 120", "True")) {
            assertTrue(stubs.contains(line), line + " is missing in\n" + stubs);
        }
        Data.Map schema = JsonSchema.toSchema(tool("range").fields());
        assertEquals("{\"type\":\"integer\",\"minimum\":1,\"maximum\":10}",
                JsonText.write(((Data.Map) java.util.Objects.requireNonNull(schema.get("properties"))).get("number")));
        assertFalse(stubs.contains("jakarta"), stubs);
    }
}
