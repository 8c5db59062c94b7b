package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

/** What {@code __dataclass_params__} has. */
@PyType("_DataclassParams")
final class DataclassOptionsMethods {
    private DataclassOptionsMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, DataclassOptions self) {
        return "_DataclassParams(" + "init=" + text(self.init)
                + ",repr=" + text(self.repr)
                + ",eq=" + text(self.eq)
                + ",order=" + text(self.order)
                + ",unsafe_hash=" + text(self.unsafeHash)
                + ",frozen=" + text(self.frozen)
                + ",match_args=" + text(self.matchArgs)
                + ",kw_only=" + text(self.keywordOnly)
                + ",slots=" + text(self.slots)
                + ",weakref_slot=" + text(self.weakrefSlot) + ")";
    }

    private static String text(boolean value) {
        return value ? "True" : "False";
    }

    /** The option of that name. */
    @PyProperty("init: bool")
    static boolean init(Ctx ctx, DataclassOptions self) {
        return self.init;
    }

    /** The option of that name. */
    @PyProperty("repr: bool")
    static boolean shown(Ctx ctx, DataclassOptions self) {
        return self.repr;
    }

    /** The option of that name. */
    @PyProperty("eq: bool")
    static boolean eq(Ctx ctx, DataclassOptions self) {
        return self.eq;
    }

    /** The option of that name. */
    @PyProperty("order: bool")
    static boolean order(Ctx ctx, DataclassOptions self) {
        return self.order;
    }

    /** The option of that name. */
    @PyProperty("unsafe_hash: bool")
    static boolean unsafeHash(Ctx ctx, DataclassOptions self) {
        return self.unsafeHash;
    }

    /** The option of that name. */
    @PyProperty("frozen: bool")
    static boolean frozen(Ctx ctx, DataclassOptions self) {
        return self.frozen;
    }

    /** The option of that name. */
    @PyProperty("match_args: bool")
    static boolean matchArgs(Ctx ctx, DataclassOptions self) {
        return self.matchArgs;
    }

    /** The option of that name. */
    @PyProperty("kw_only: bool")
    static boolean keywordOnly(Ctx ctx, DataclassOptions self) {
        return self.keywordOnly;
    }

    /** The option of that name. */
    @PyProperty("slots: bool")
    static boolean slots(Ctx ctx, DataclassOptions self) {
        return self.slots;
    }

    /** The option of that name. */
    @PyProperty("weakref_slot: bool")
    static boolean weakrefSlot(Ctx ctx, DataclassOptions self) {
        return self.weakrefSlot;
    }
}
