package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** What {@code TypeVar} adds. */
@PyType("TypeVar")
final class TypeVarMethods {
    private TypeVarMethods() {}

    /** Create a type variable. */
    @Py("__new__(cls, name: str, *constraints, bound=None, covariant: bool = False, contravariant: bool = False,"
            + " infer_variance: bool = False, default=None) -> TypeVar")
    static Object make(Ctx ctx, PyClass cls, String name, Object[] constraints, Object bound, boolean covariant,
            boolean contravariant, boolean inferVariance, Object defaultValue) {
        if (covariant && contravariant) throw Errors.valueError("Bivariant types are not supported.");
        if (inferVariance && (covariant || contravariant)) {
            throw Errors.valueError("Variance cannot be specified with infer_variance.");
        }
        if (constraints.length == 1) throw Errors.typeError("A single constraint is not allowed");
        if (constraints.length > 0 && bound != PyNone.NONE) {
            throw Errors.typeError("Constraints cannot be combined with bound=...");
        }
        ctx.charge(80);
        String mark = covariant ? "+" : contravariant ? "-" : inferVariance ? "" : "~";
        Object[] checked = new Object[constraints.length];
        for (int i = 0; i < checked.length; i++) checked[i] = TypeForms.convert(ctx, constraints[i]);
        Object limit = bound == PyNone.NONE ? bound : TypeForms.check(ctx, bound, "Bound must be a type.");
        return new TypeVariable(cls, name, mark, new PyTuple(checked), limit);
    }

    /** The types that the variable can stand for, if they are limited. */
    @PyProperty("__constraints__: tuple[Any, ...]")
    static PyTuple constraints(Ctx ctx, TypeVariable self) {
        return self.constraints;
    }
}
