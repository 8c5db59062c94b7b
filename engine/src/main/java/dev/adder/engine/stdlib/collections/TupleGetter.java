package dev.adder.engine.stdlib.collections;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDescriptor;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** The attribute of a named tuple that gives one of its items. */
final class TupleGetter extends PyDescriptor {
    private static final PyClass TYPE =
            PyClass.builtin("collections", "_tuplegetter", TupleGetterMethodsTable.INSTANCE);

    final int index;
    Object doc;

    TupleGetter(int index) {
        super(TYPE);
        this.index = index;
        this.doc = "Alias for field number " + index;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(doc);
    }

    @Override
    public Object get(Ctx ctx, Object object) {
        if (!(object instanceof PyTuple t)) {
            throw Errors.typeError("descriptor for index '" + index + "' for tuple subclasses doesn't apply to '"
                    + Types.nameOf(object) + "' object");
        }
        if (index >= t.items.length) throw Errors.indexError("tuple index out of range");
        return t.items[index];
    }
}
