package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.run.Ctx;

/** What refers to an object weakly and is told when the object goes. */
interface Watcher {
    /** Forgets the object, before any code of the program runs. */
    void forget(Ctx ctx, Object object);

    /** Calls what the program wants to be called. */
    default void tell(Ctx ctx) {}
}
