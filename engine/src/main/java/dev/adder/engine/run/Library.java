package dev.adder.engine.run;

import dev.adder.engine.error.PyException;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where {@code import} finds modules. */
public interface Library {
    /** A new module of that dotted name for the run, or null. */
    @Nullable
    PyModule load(Ctx ctx, String name);

    /** What a name means that is neither global nor builtin, such as a tool; null when it means nothing. */
    @Nullable
    Object global(String name);

    /** All names that have a {@link #global} meaning. */
    Collection<String> globals();

    /** Whether programs may not import that module; the library itself may. */
    boolean denies(String name);

    /** The error of a program that imports what {@link #denies} says it may not. */
    PyException denied(String name);

    /** All names that can be imported, for "Did you mean". */
    List<String> names();

    /** What to say, beyond CPython's text, of a well-known module that is not here; or null. */
    @Nullable
    String advice(String name);

    /** The file in which CPython has a module of the library, as the text of a failed import names it; or null. */
    @Nullable
    String location(String name);

    /** Runs a coroutine to its end on a loop of its own, as {@code asyncio.run} does. */
    Object runCoroutine(Ctx ctx, PyObject coroutine);
}
