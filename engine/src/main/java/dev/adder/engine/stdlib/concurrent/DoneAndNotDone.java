package dev.adder.engine.stdlib.concurrent;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** What {@code wait} gives: a named tuple of two sets. */
@PyType("DoneAndNotDoneFutures")
final class DoneAndNotDone {
    static final PyClass TYPE = PyClass.builtin("concurrent.futures._base", "DoneAndNotDoneFutures", false,
            Types.TUPLE).install(DoneAndNotDoneTable.INSTANCE);

    private DoneAndNotDone() {}

    /** The names of the two sets. */
    @PyValue("_fields")
    static Object fields(Ctx ctx) {
        return new PyTuple("done", "not_done");
    }

    /** Return a new dict which maps the names to the sets. */
    @Py("_asdict(self) -> dict[str, set[Future]]")
    static Object asDict(Ctx ctx, PyTuple self) {
        PyDict dict = new PyDict();
        dict.put(ctx, "done", self.items[0]);
        dict.put(ctx, "not_done", self.items[1]);
        return dict;
    }

    /** The futures that are done. */
    @PyProperty("done: set[Future]")
    static Object done(Ctx ctx, PyTuple self) {
        return self.items[0];
    }

    /** The futures that are not done. */
    @PyProperty("not_done: set[Future]")
    static Object notDone(Ctx ctx, PyTuple self) {
        return self.items[1];
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyTuple self) {
        return Str.of("DoneAndNotDoneFutures(done=" + TextOps.reprText(ctx, self.items[0]) + ", not_done="
                + TextOps.reprText(ctx, self.items[1]) + ")");
    }
}
