package dev.adder.engine.stdlib.typing;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** {@code TypeVar}, {@code TypeVarTuple} or {@code ParamSpec}: what a type argument takes the place of. */
public final class TypeVariable extends PyObject {
    static final PyClass TYPE_VAR = define("TypeVar", TypeVarMethodsTable.INSTANCE);
    static final PyClass TYPE_VAR_TUPLE = define("TypeVarTuple", TypeVarTupleMethodsTable.INSTANCE);
    static final PyClass PARAM_SPEC = define("ParamSpec", ParamSpecMethodsTable.INSTANCE);
    /** The class of the variables that all runs share: they take no attributes. */
    private static final PyClass FIXED = fixed();

    /** {@code AnyStr}, the type parameter of the classes that stand for files. */
    static final TypeVariable ANY_STR = new TypeVariable(FIXED, "AnyStr", "~",
            new PyTuple(dev.adder.engine.value.Types.BYTES, dev.adder.engine.value.Types.STR), PyNone.NONE);
    static final TypeVariable T_CO = new TypeVariable(FIXED, "T_co", "+", PyTuple.EMPTY, PyNone.NONE);

    final String name;
    /** What its repr starts with: its variance. */
    final String mark;
    private @Nullable PyTuple constraints;
    private @Nullable Object bound;
    /** Computes the bound or the constraints when asked for; null when they are known. */
    private final @Nullable Object thunk;

    TypeVariable(PyClass cls, String name, String mark, PyTuple constraints, Object bound) {
        super(cls);
        this.name = name;
        this.mark = mark;
        this.constraints = constraints;
        this.bound = bound;
        this.thunk = null;
        if (cls == FIXED) {
            share();
            constraints.share();
        }
    }

    /** A variable whose bound, or whose constraints, are computed when asked for. */
    TypeVariable(PyClass cls, String name, Object thunk, boolean constrained) {
        super(cls);
        this.name = name;
        this.mark = "";
        this.thunk = thunk;
        this.constraints = constrained ? null : PyTuple.EMPTY;
        this.bound = constrained ? PyNone.NONE : null;
    }

    Object bound(Ctx ctx) {
        Object known = bound;
        if (known == null) known = thunk == null ? PyNone.NONE : CallOps.call0(ctx, thunk);
        bound = known;
        return known;
    }

    PyTuple constraints(Ctx ctx) {
        PyTuple known = constraints;
        if (known == null) {
            known = thunk != null && CallOps.call0(ctx, thunk) instanceof PyTuple t ? t : PyTuple.EMPTY;
            constraints = known;
        }
        return known;
    }

    private static PyClass define(String name, dev.adder.engine.builtin.Dispatch methods) {
        PyClass cls = PyClass.builtin("typing", name, VariableMethodsTable.INSTANCE).install(methods).inC();
        cls.canBeBase = false;
        cls.hasDict = true;
        return cls;
    }

    private static PyClass fixed() {
        PyClass cls = PyClass.builtin("typing", "TypeVar", false, TYPE_VAR).inC();
        cls.canBeBase = false;
        cls.hasDict = false;
        return cls;
    }

    boolean is(PyClass cls) {
        return type() == cls || cls == TYPE_VAR && type() == FIXED;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(constraints);
        live.visit(bound);
        live.visit(thunk);
        live.visitName(name);
    }
}
