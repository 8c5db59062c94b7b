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

/** What {@code ParamSpec} adds. */
@PyType("ParamSpec")
final class ParamSpecMethods {
    private ParamSpecMethods() {}

    /** Create a parameter specification variable. */
    @Py("__new__(cls, name=..., *, bound=None, covariant: bool = False, contravariant: bool = False,"
            + " infer_variance: bool = False) -> ParamSpec")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object name, Object bound, boolean covariant,
            boolean contravariant, boolean inferVariance) {
        String text = VariableMethods.name("paramspec", name);
        if (covariant && contravariant) throw Errors.valueError("Bivariant types are not supported.");
        if (inferVariance && (covariant || contravariant)) {
            throw Errors.valueError("Variance cannot be specified with infer_variance.");
        }
        ctx.charge(80);
        String mark = covariant ? "+" : contravariant ? "-" : inferVariance ? "" : "~";
        TypeVariable made = new TypeVariable(cls, text, mark, PyTuple.EMPTY, bound == PyNone.NONE ? bound
                : TypeForms.check(ctx, bound, "Bound must be a type."));
        TypingModule.setModule(ctx, made);
        return made;
    }

    /** What stands for the positional arguments. */
    @PyProperty("args: Any")
    static Object args(Ctx ctx, TypeVariable self) {
        return new ParamSpecPart(self, false);
    }

    /** What stands for the keyword arguments. */
    @PyProperty("kwargs: Any")
    static Object kwargs(Ctx ctx, TypeVariable self) {
        return new ParamSpecPart(self, true);
    }
}
