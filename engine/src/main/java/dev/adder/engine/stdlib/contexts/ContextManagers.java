package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;

/** The abstract classes of {@code contextlib}. */
public final class ContextManagers {
    public static final PyClass ABSTRACT =
            AbcTypes.define("contextlib", "AbstractContextManager", AbstractContextManagerMethodsTable.INSTANCE,
                    AbcTypes.ABC);
    public static final PyClass ABSTRACT_ASYNC = AbcTypes.define("contextlib", "AbstractAsyncContextManager",
            AbstractAsyncContextManagerMethodsTable.INSTANCE, AbcTypes.ABC);

    private ContextManagers() {}
}
