package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** {@code __dataclass_params__}: what the decorator was asked for. */
final class DataclassOptions extends PyObject {
    static final PyClass TYPE =
            PyClass.builtin("dataclasses", "_DataclassParams", DataclassOptionsMethodsTable.INSTANCE);

    final boolean init;
    final boolean repr;
    final boolean eq;
    final boolean order;
    final boolean unsafeHash;
    final boolean frozen;
    final boolean matchArgs;
    final boolean keywordOnly;
    final boolean slots;
    final boolean weakrefSlot;

    DataclassOptions(boolean init, boolean repr, boolean eq, boolean order, boolean unsafeHash, boolean frozen,
            boolean matchArgs, boolean keywordOnly, boolean slots, boolean weakrefSlot) {
        super(TYPE);
        this.init = init;
        this.repr = repr;
        this.eq = eq;
        this.order = order;
        this.unsafeHash = unsafeHash;
        this.frozen = frozen;
        this.matchArgs = matchArgs;
        this.keywordOnly = keywordOnly;
        this.slots = slots;
        this.weakrefSlot = weakrefSlot;
    }
}
