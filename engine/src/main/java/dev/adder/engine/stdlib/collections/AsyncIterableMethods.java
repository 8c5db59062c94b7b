package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyTuple;

/** What the abstract class {@code AsyncIterable} has. */
@PyType("AsyncIterable")
final class AsyncIterableMethods {
    private AsyncIterableMethods() {}

    @PyValue("__abstractmethods__")
    static Object abstractMethods(Ctx ctx) {
        return AbcTypes.names(ctx, "__aiter__");
    }

    /** Return an asynchronous iterator. */
    @Py("__aiter__(self, /) -> AsyncIterator[Any]")
    static Object iter(Ctx ctx, Object self) {
        return self;
    }

    /** Give the class type arguments, which mean nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
