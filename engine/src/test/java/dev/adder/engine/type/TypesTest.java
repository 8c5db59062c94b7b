package dev.adder.engine.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Types.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesTest {
    private static final Type.Record POINT = new Type.Record(
            "Point",
            List.of(Type.Field.required("x", Type.INT, ""), Type.Field.optional("label", Type.STR, "")),
            "",
            false);
    private static final Map<String, Type> KNOWN = Map.of("Point", POINT);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "int;int;YES", "bool;int;YES", "int;float;YES", "float;int;UNKNOWN", "str;int;NO", "int;str;NO",
                "None;str;NO",
                "None;str | None;YES", "str | None;str;UNKNOWN", "int | None;str;NO", "int;Any;YES", "Any;int;UNKNOWN",
                "T;int;UNKNOWN", "Literal['a'];str;YES", "Literal['a'];Literal['a', 'b'];YES",
                "Literal['c'];Literal['a', 'b'];NO",
                "str;Literal['a'];UNKNOWN", "int;Literal['a'];NO", "Literal[1];float;YES", "list[int];list[float];YES",
                "list[str];list[int];UNKNOWN", "tuple[int, int];list[int];UNKNOWN", "str;list[str];NO",
                "dict[str, int];list[int];NO",
                "int;list[int];NO", "list[int];Iterable[int];YES", "str;Iterable[str];YES", "int;Iterable[int];NO",
                "tuple[int, str];tuple[int, str];YES", "tuple[int];tuple[int, str];NO",
                "tuple[str, str];tuple[int, str];NO",
                "dict[str, int];dict[str, float];YES", "dict[str, Any];Point;UNKNOWN", "Point;dict[str, Any];YES",
                "Point;Point;YES",
                "str;Point;NO", "datetime;str;UNKNOWN", "Never;int;YES", "int;Callable[..., Any];NO",
                "set[int];list[int];UNKNOWN",
                "int | str;str | int;YES"
            })
    void assignability(String from, String to, Answer answer) {
        assertEquals(answer, Types.isAssignable(TypeReader.read(from, KNOWN), TypeReader.read(to, KNOWN)));
    }

    @Test
    void recordsAreComparedByTheirFields() {
        Type.Record other = new Type.Record("Other", List.of(Type.Field.required("y", Type.INT, "")), "", false);
        assertEquals(Answer.NO, Types.isAssignable(other, POINT));
        Type.Record open = new Type.Record("Open", List.of(), "", true);
        assertEquals(Answer.UNKNOWN, Types.isAssignable(open, POINT));
    }

    @Test
    void recursiveTypesEnd() {
        Definitions definitions = new Definitions();
        Type tree = new Type.ListOf(new Type.Ref("Tree", definitions));
        definitions.define("Tree", tree);
        Definitions others = new Definitions();
        Type other = new Type.ListOf(new Type.Ref("Other", others));
        others.define("Other", other);
        assertEquals(Answer.UNKNOWN, Types.isAssignable(tree, other));
        Definitions loop = new Definitions();
        loop.define("A", new Type.Ref("A", loop));
        assertEquals(Type.ANY, Types.resolve(new Type.Ref("A", loop)));
    }

    @Test
    void unionsAreFlat() {
        assertEquals("int | str | None", Types.union(Types.optional(Type.INT), Type.STR).toPython());
        assertEquals(Type.NEVER, Types.union(List.of()));
        assertEquals(
                "Literal[\"a\", \"b\"] | None",
                Types.union(TypeReader.read("Literal['a']"), Type.NONE, TypeReader.read("Literal['b']")).toPython());
    }

    @Test
    void joinsWiden() {
        assertEquals(Type.STR, Types.join(TypeReader.read("Literal['a']"), Type.STR));
        assertEquals("list[int | str]",
                Types.join(TypeReader.read("list[int]"), TypeReader.read("list[str]")).toPython());
        assertEquals("list[int]", Types.of(Data.list(List.of(1, 2))).toPython());
    }

    @Test
    void fieldsAndItems() {
        assertEquals(Type.INT, Types.field(POINT, "x"));
        assertEquals("str | None", String.valueOf(Types.field(POINT, "label").toPython()));
        assertNull(Types.field(POINT, "y"));
        assertEquals(Type.STR, Types.item(POINT));
        assertNull(Types.item(Type.INT));
        assertTrue(Types.allowsNone(TypeReader.read("int | None")));
        assertEquals(Type.INT, Types.withoutNone(TypeReader.read("int | None")));
    }

    @Test
    void theNearestNameIsFound() {
        List<String> names = List.of("list_issues", "create_issue", "search");
        assertEquals("search", Spelling.nearest("serach", names));
        assertEquals("list_issues", Spelling.nearest("listIssues", names));
        assertNull(Spelling.nearest("weather", names));
        assertEquals(". Did you mean 'search'?", Spelling.hint("searh", names));
    }
}
