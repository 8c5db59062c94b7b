package dev.adder.engine.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatorTest {
    private static final Type.Record FILTER = new Type.Record(
            "Filter",
            List.of(Type.Field.required("colour", Type.STR, ""),
                    Type.Field.optional("sizes", new Type.ListOf(Type.INT), "")),
            "",
            false);
    private static final Map<String, Type> KNOWN = Map.of(
            "Filter", FILTER,
            "Limit", new Type.Constrained(Type.INT, Constraints.builder()
                    .minimum(BigDecimal.ONE, false).maximum(BigDecimal.TEN, false).build()),
            "Name",
            new Type.Constrained(Type.STR, Constraints.builder().minLength(1).maxLength(3).pattern("^[a-z]+$").build()),
            "Tags",
            new Type.Constrained(new Type.ListOf(Type.STR), Constraints.builder().maxLength(1).unique(true).build()));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "int;\"5\";TypeError: argument 'p' must be int, not str ('5')",
                "str;5;TypeError: argument 'p' must be str, not int (5)",
                "str;null;TypeError: argument 'p' must be str, not None",
                "int;1.5;TypeError: argument 'p' must be int, not float (1.5)",
                "bool;1;TypeError: argument 'p' must be bool, not int (1)",
                "list[int];[1,\"x\"];TypeError: argument 'p[1]' must be int, not str ('x')",
                "dict[str, int];{\"a\":\"x\"};TypeError: argument 'p['a']' must be int, not str ('x')",
                "int | str;[];TypeError: argument 'p' must be int | str, not list ([])",
                "Literal['asc', 'desc'];\"ascc\";ValueError: argument 'p' must be one of 'asc', 'desc', not 'ascc'. Did you mean 'asc'?",
                "Literal['asc', 'desc'];5;TypeError: argument 'p' must be one of 'asc', 'desc', not 5",
                "Filter;{\"color\":\"red\"};TypeError: argument 'p' (Filter) is missing the field 'colour'",
                "Filter;{\"colour\":\"red\",\"size\":1};TypeError: argument 'p' (Filter) has no field 'size'. Did you mean 'sizes'?",
                "Filter;{\"colour\":\"red\",\"sizes\":[1,null]};TypeError: argument 'p.sizes[1]' must be int, not None",
                "Filter;\"red\";TypeError: argument 'p' must be Filter (a dict), not str ('red')",
                "Filter | None;{\"colour\":1};TypeError: argument 'p.colour' must be str, not int (1)",
                "Limit;0;ValueError: argument 'p' must be 1 to 10, not 0",
                "Name;\"\";ValueError: argument 'p' must not be empty, not ''",
                "Name;\"abcd\";ValueError: argument 'p' must have at most 3 characters, not 'abcd'",
                "Name;\"A\";ValueError: argument 'p' must match ^[a-z]+$, not 'A'",
                "Tags;[\"a\",\"b\"];ValueError: argument 'p' must have at most 1 item, not ['a', 'b']",
                "tuple[int, int];[1];ValueError: argument 'p' must have 2 items, not 1, not [1]"
            })
    void wrongArgumentsAreNamed(String type, String data, String problem) {
        Validator.Checked checked = Validator.argument("p", TypeReader.read(type, KNOWN), JsonText.read(data));
        assertEquals(problem, checked.problems().getFirst().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "float;1;1.0", "int;2.0;2", "int | float;1;1", "float | int;1;1", "int | None;null;null", "Any;[1];[1]",
                "list[float];[1,2.5];[1.0,2.5]", "Limit;10;10", "set[int];[1,1,2];[1,2]", "datetime;\"x\";\"x\""
            })
    void fittingArgumentsTakeTheirForm(String type, String data, String form) {
        Validator.Checked checked = Validator.argument("p", TypeReader.read(type, KNOWN), JsonText.read(data));
        assertEquals(List.of(), checked.problems());
        assertEquals(form, JsonText.write(checked.data()));
    }

    @Test
    void callsAreCheckedAsAWhole() {
        List<Type.Field> parameters = List.of(
                Type.Field.required("query", Type.STR, ""), Type.Field.optional("limit", Type.INT, ""));
        Validator.Checked wrong = Validator.arguments("search", parameters, Data.Map.of("qery", "x", "limit", "5"));
        assertEquals(
                List.of(
                        "TypeError: search() got an unexpected keyword argument 'qery'. Did you mean 'query'?",
                        "TypeError: search() missing 1 required argument: 'query'",
                        "TypeError: argument 'limit' must be int, not str ('5')"),
                wrong.problems().stream().map(Problem::toString).toList());
        Validator.Checked none = Validator.arguments("search", parameters, Data.Map.of("query", "x", "limit", null));
        assertTrue(none.ok());
        assertEquals(Data.Map.of("query", "x"), none.data());
    }

    @Test
    void resultsAreCheckedLeniently() {
        Validator.Checked checked = Validator.result(FILTER, JsonText.read("{\"colour\": \"red\", \"extra\": 1}"));
        assertTrue(checked.ok());
        assertEquals(
                "{\"$record\":\"Filter\",\"value\":{\"colour\":\"red\",\"sizes\":null,\"extra\":1}}",
                JsonText.writeExact(checked.data()));
        Validator.Checked wrong = Validator.result(new Type.ListOf(FILTER), JsonText.read("[{}]"));
        assertEquals("result[0] (Filter) is missing the field 'colour'", wrong.problems().getFirst().message());
    }

    @Test
    void longValuesAreCutAndProblemsCounted() {
        Data long1 = Data.text("x".repeat(100_000));
        assertTrue(Validator.validate(Type.INT, long1).getFirst().message().length() < 120);
        Data many = Data.list(Collections.nCopies(1000, "x"));
        assertEquals(20, Validator.validate(new Type.ListOf(Type.INT), many).size());
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void slowPatternsDoNotStopTheCheck() {
        for (String pattern : List.of("^(a+)+$", "^(a|aa)+$", "^(a|a?)+b", "(a*)*\\1b", "a*a*a*a*a*a*a*a*b")) {
            Type type = new Type.Constrained(Type.STR, Constraints.builder().pattern(pattern).build());
            Data text = Data.text("a".repeat(900) + "!");
            Validator.validate(type, text);
        }
        Type broken = new Type.Constrained(Type.STR, Constraints.builder().pattern("(").build());
        assertEquals(List.of(), Validator.validate(broken, Data.text("x")));
    }

    @Test
    void unionsAreToldApartByTheirKind() {
        Type card = kind("card", Type.Field.required("number", Type.STR, ""), Type.Field.required("year", Type.INT, ""),
                Type.Field.required("month", Type.INT, ""));
        Type union = Types.union(card, kind("points", Type.Field.required("amount", Type.INT, "")));
        assertEquals("argument 'p.kind' must be one of 'card', 'points', not 'cash'",
                problem(union, "{\"kind\":\"cash\"}"));
        assertEquals("argument 'p' (points) is missing the field 'amount'", problem(union, "{\"kind\":\"points\"}"));
        assertTrue(
                problem(union, "{\"kind\":\"card\"}").startsWith("argument 'p' (card) is missing the field 'number'"));
        assertTrue(Validator.argument("p", union, JsonText.read("{\"kind\":\"points\",\"amount\":5}")).ok());
    }

    private static Type kind(String name, Type.Field... fields) {
        List<Type.Field> all = new ArrayList<>(List.of(fields));
        all.addFirst(Type.Field.required("kind", new Type.Literal(List.of(Data.text(name))), ""));
        return new Type.Record(name, all, "", false);
    }

    private static String problem(Type type, String json) {
        return Validator.argument("p", type, JsonText.read(json)).problems().getFirst().message();
    }

    @Test
    void unionsThatExplodeAreRefused() {
        Definitions definitions = new Definitions();
        Type self = new Type.Ref("T", definitions);
        Type.Record a = new Type.Record("A", List.of(Type.Field.required("n", self, "")), "", true);
        Type.Record b = new Type.Record("B", List.of(Type.Field.required("n", self, "")), "", true);
        definitions.define("T", Types.union(a, b, Type.INT));
        Data deep = Data.text("end");
        for (int i = 0; i < 100; i++) {
            deep = Data.Map.of("n", deep);
        }
        assertTrue(!Validator.validate(self, deep).isEmpty());
    }
}
