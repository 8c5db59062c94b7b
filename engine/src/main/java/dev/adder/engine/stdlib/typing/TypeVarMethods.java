package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** What {@code TypeVar} adds. */
@PyType("TypeVar")
final class TypeVarMethods {
    private TypeVarMethods() {}

    /** Create a type variable. */
    @Py("__new__(cls, name=..., *constraints, bound=None, covariant: bool = False, contravariant: bool = False,"
            + " infer_variance: bool = False) -> TypeVar")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object name, Object[] constraints, Object bound,
            boolean covariant, boolean contravariant, boolean inferVariance) {
        String text = VariableMethods.name("typevar", name);
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
        String message = "TypeVar(name, constraint, ...): constraints must be types.";
        for (int i = 0; i < checked.length; i++) {
            boolean written = dev.adder.engine.value.Str.isText(constraints[i]);
            checked[i] = written ? constraints[i] : TypeForms.check(ctx, constraints[i], message);
        }
        Object limit = bound == PyNone.NONE ? bound : TypeForms.check(ctx, bound, "Bound must be a type.");
        TypeVariable made = new TypeVariable(cls, text, mark, new PyTuple(checked), limit);
        TypingModule.setModule(ctx, made);
        return made;
    }

    /** The types that the variable can stand for, if they are limited. */
    @PyProperty("__constraints__: tuple[Any, ...]")
    static PyTuple constraints(Ctx ctx, TypeVariable self) {
        return self.constraints(ctx);
    }
}
