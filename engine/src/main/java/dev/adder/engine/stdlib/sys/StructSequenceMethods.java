package dev.adder.engine.stdlib.sys;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.List;

/** What tuples with named fields have. */
@PyType("structseq")
final class StructSequenceMethods {
    private StructSequenceMethods() {}

    /** Create an instance from a sequence. */
    @Py("__new__(cls, sequence, dict=None, /) -> structseq")
    static Object make(Ctx ctx, PyClass cls, Object sequence, Object dict) {
        return StructSequence.make(ctx, cls, sequence);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyTuple self) {
        StringBuilder text = new StringBuilder(self.type().module).append('.').append(self.type().name).append('(');
        List<StructSequence.Field> fields = StructSequence.fields(self.type());
        for (StructSequence.Field f : fields) {
            if (!f.item) continue;
            if (f.index > 0) text.append(", ");
            text.append(f.name.startsWith("_") ? f.name.substring(1) : f.name).append('=')
                    .append(TextOps.reprText(ctx, self.items[f.index]));
        }
        return Str.of(text.append(')').toString());
    }

    /** How many fields there are. */
    @PyProperty("n_fields: int")
    static Object fields(Ctx ctx, PyTuple self) {
        return (long) StructSequence.fields(self.type()).size();
    }

    /** How many fields are items. */
    @PyProperty("n_sequence_fields: int")
    static Object sequenceFields(Ctx ctx, PyTuple self) {
        return (long) self.items.length;
    }
}
