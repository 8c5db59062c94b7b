package dev.adder.engine.stdlib.typing;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;

/** {@code NewType("UserId", int)}: a name of its own for a type; calling it gives the argument. */
final class PyNewType extends PyCallable {
    static final PyClass TYPE = define();

    final String name;
    final Object supertype;
    final Object module;

    PyNewType(String name, Object supertype, Object module) {
        super(TYPE);
        this.name = name;
        this.supertype = supertype;
        this.module = module;
    }

    private static PyClass define() {
        PyClass cls = PyClass.builtin("typing", "NewType", NewTypeMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    @Override
    public Object call1(Ctx ctx, Object a) {
        return a;
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        if (arguments.length == 1 && (names.length == 0 || names[0].equals("x"))) return arguments[0];
        throw Errors.typeError("_typing._idfunc() takes exactly one argument (" + arguments.length + " given)");
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(supertype);
        live.visitName(name);
        live.visitName(module);
    }
}
