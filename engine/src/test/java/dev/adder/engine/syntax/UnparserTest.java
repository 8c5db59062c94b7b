package dev.adder.engine.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions written back as CPython's {@code ast.unparse} writes them. */
class UnparserTest {
    private static String rewritten(String text) {
        return Unparser.text(Parser.parseExpression(Source.of("<string>", text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "list[ int ]|None => list[int] | None",
                "a-(b-c)-d => a - (b - c) - d",
                "(a**b)**-c => (a ** b) ** (-c)",
                "not (a or b) and (c if d else e) => not (a or b) and (c if d else e)",
                "f( *a , k = lambda x , * , y = 1 : x , ** b ) => f(*a, k=lambda x, *, y=1: x, **b)",
                "dict[str,(int,float)] => dict[str, (int, float)]",
                "a[1 :, (2,)] => a[1:, (2,)]",
                "{** a,'k':[x for x in y if x]} => {**a, 'k': [x for x in y if x]}",
                "(x:=1) => (x := 1)",
                "1 .real => 1 .real",
                "1e400 - 2.50j => 1e309 - 2.5j",
                "\"it's\" 'x' => \"it'sx\"",
                "f'{a!r:>{w}}{{}}' => f'{a!r:>{w}}{{}}'",
                "f\"{a[\"k\"]}\" => f'{a['k']}'",
                "(await x).y => (await x).y"})
    void expressions(String text, String expected) {
        assertEquals(expected, rewritten(text));
    }

    @Test
    void heightDoesNotMatter() {
        assertEquals("1" + " + 1".repeat(900), rewritten("1" + "+1".repeat(900)));
    }
}
