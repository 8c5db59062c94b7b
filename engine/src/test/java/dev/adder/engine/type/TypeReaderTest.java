package dev.adder.engine.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.adder.engine.data.Data;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Any", "None", "bool", "int", "float", "str", "bytes", "Decimal", "Never", "list[int]", "set[str]",
                "frozenset[str]", "dict[str, list[int]]", "tuple[int, str]", "tuple[int, ...]", "tuple[()]",
                "int | str | None",
                "Literal[\"a\", 1, True]", "Callable[[int, str], bool]", "Callable[..., Any]", "Iterator[T]",
                "Iterable[K]",
                "Awaitable[int]", "Counter[str]", "datetime", "type[int]"
            })
    void readsWhatItPrints(String text) {
        assertEquals(text, TypeReader.read(text).toPython());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Optional[int];int | None", "Union[int, str];int | str", "typing.List[int];list[int]",
                "None | int;int | None",
                "list;list[Any]", "'int';int", "Annotated[int, Gt(0)];int", "object;Any", "int | int;int",
                "int | Any;Any",
                "Coroutine[Any, Any, str];Awaitable[str]", "datetime.date;date"
            })
    void readsOtherSpellings(String text, String printed) {
        assertEquals(printed, TypeReader.read(text).toPython());
    }

    @Test
    void singleCapitalsAreTypeVariables() {
        assertEquals(new Type.TypeVar("T", null), TypeReader.read("T"));
        assertEquals(new Type.Instance("Thing", List.of()), TypeReader.read("Thing"));
    }

    @Test
    void knownNamesHaveTheirMeaning() {
        Type hit = new Type.Record("Hit", List.of(), "", false);
        assertEquals(new Type.ListOf(hit), TypeReader.read("list[Hit]", Map.of("Hit", hit)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(self, index: int = -1, /) -> T",
                "(self, /, *, key=None, reverse: bool = False) -> None",
                "(*integers: int) -> int",
                "(a, b: str = \"x, )\", *args, c: int, **kwargs) -> dict[str, int]",
                "() -> None"
            })
    void signaturesReadAndPrintTheSame(String text) {
        assertEquals(text, TypeReader.signature("f" + text).type().toSignature());
        assertEquals("f", TypeReader.signature("f" + text).name());
    }

    @Test
    void literalsKeepTheirKinds() {
        Type.Literal literal = (Type.Literal) TypeReader.read("Literal['a', -1, None, False]");
        assertEquals(List.of(Data.text("a"), Data.of(-1), Data.NULL, Data.FALSE), literal.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list[", "int |", "Literal[x]", "int]", "list[int", "'int", "3"})
    void refusesWhatIsNoType(String text) {
        assertThrows(IllegalArgumentException.class, () -> TypeReader.read(text));
    }

    @Test
    void depthIsLimited() {
        assertThrows(IllegalArgumentException.class,
                () -> TypeReader.read("list[".repeat(1000) + "int" + "]".repeat(1000)));
    }
}
