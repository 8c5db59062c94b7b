package dev.adder.engine.check;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes that the check follows are found in the library, without a run. */
class LibraryClassesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"datetime.date", "datetime.time", "datetime.datetime", "datetime.timedelta",
                "datetime.timezone", "collections.deque", "collections.defaultdict", "collections.OrderedDict",
                "collections.Counter", "decimal.Decimal", "fractions.Fraction", "pathlib.Path", "pathlib.PurePosixPath",
                "re.Pattern", "re.Match", "uuid.UUID", "random.Random"})
    void isThere(String name) {
        int dot = name.indexOf('.');
        Type.Known found = assertInstanceOf(Type.Known.class,
                Members.module(name.substring(0, dot), name.substring(dot + 1)));
        assertTrue(LibraryClasses.follows(assertInstanceOf(PyClass.class, found.what())));
    }
}
