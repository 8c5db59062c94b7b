package dev.adder.engine.stdlib.functools;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;

/** {@code total_ordering}: the comparisons that a class lacks, from one that it has. */
final class TotalOrdering {
    /** One of the comparisons that a class may have: what the others are made of, in order of preference. */
    private enum Root {
        LT(Slot.LT, Derived.of("__gt__", "_gt_from_lt", true, Join.AND_UNEQUAL),
                Derived.of("__le__", "_le_from_lt", false, Join.OR_EQUAL),
                Derived.of("__ge__", "_ge_from_lt", true, Join.ALONE)),
        LE(Slot.LE, Derived.of("__ge__", "_ge_from_le", true, Join.OR_EQUAL),
                Derived.of("__lt__", "_lt_from_le", false, Join.AND_UNEQUAL),
                Derived.of("__gt__", "_gt_from_le", true, Join.ALONE)),
        GT(Slot.GT, Derived.of("__lt__", "_lt_from_gt", true, Join.AND_UNEQUAL),
                Derived.of("__ge__", "_ge_from_gt", false, Join.OR_EQUAL),
                Derived.of("__le__", "_le_from_gt", true, Join.ALONE)),
        GE(Slot.GE, Derived.of("__le__", "_le_from_ge", true, Join.OR_EQUAL),
                Derived.of("__gt__", "_gt_from_ge", false, Join.AND_UNEQUAL),
                Derived.of("__lt__", "_lt_from_ge", true, Join.ALONE));

        private final Slot slot;
        private final Derived[] derived;

        Root(Slot slot, Derived... derived) {
            this.slot = slot;
            this.derived = derived;
        }
    }

    /** What equality has to say beside the comparison. */
    private enum Join { ALONE, AND_UNEQUAL, OR_EQUAL }

    private record Derived(String name, String function, boolean negated, Join join) {
        static Derived of(String name, String function, boolean negated, Join join) {
            return new Derived(name, function, negated, join);
        }

        Object apply(Ctx ctx, Slot slot, Object self, Object other) {
            Object result = CallOps.callSlot(ctx, slot, self, other);
            if (result == null || result == PySingleton.NOT_IMPLEMENTED) return PySingleton.NOT_IMPLEMENTED;
            boolean truth = (join == Join.ALONE && !negated) || TruthOps.isTrue(ctx, result) != negated;
            Object value = negated ? (Object) truth : result;
            return switch (join) {
                case ALONE -> value;
                case AND_UNEQUAL -> truth ? CompareOps.neObject(ctx, self, other) : value;
                case OR_EQUAL -> truth ? value : equal(ctx, self, other);
            };
        }

        private static Object equal(Ctx ctx, Object self, Object other) {
            boolean plain = !(self instanceof PyObject) && !(other instanceof PyObject);
            return plain ? (Object) CompareOps.eq(ctx, self, other) : CompareOps.eqObject(ctx, self, other);
        }
    }

    private TotalOrdering() {}

    static void complete(Ctx ctx, PyClass cls) {
        Root root = null;
        for (Root r : Root.values()) if (root == null && has(cls, r.slot.method)) root = r;
        if (root == null) throw Errors.valueError("must define at least one ordering operation: < > <= >=");
        Slot slot = root.slot;
        for (Derived d : root.derived) {
            if (has(cls, d.name)) continue;
            PyFunction function = NativeCode.function(ctx, "functools", d.function,
                    NativeCode.positional("self", "other"),
                    (c, f) -> d.apply(c, slot, NativeCode.argument(f, 0), NativeCode.argument(f, 1)));
            function.name = d.name;
            AttrOps.set(ctx, cls, d.name, function);
        }
    }

    /** Whether the class has a comparison of its own. */
    private static boolean has(PyClass cls, String name) {
        return cls.find(name) != Types.OBJECT.find(name);
    }
}
