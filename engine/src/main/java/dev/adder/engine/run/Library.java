package dev.adder.engine.run;

import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where {@code import} finds modules. */
public interface Library {
    /** A new module of that dotted name for the run, or null. */
    @Nullable
    PyModule load(Ctx ctx, String name);

    /** All names that can be imported, for "Did you mean". */
    List<String> names();

    /** What to say, beyond CPython's text, of a well-known module that is not here; or null. */
    @Nullable
    String advice(String name);

    /** Runs a coroutine to its end on a loop of its own, as {@code asyncio.run} does. */
    Object runCoroutine(Ctx ctx, PyObject coroutine);
}
