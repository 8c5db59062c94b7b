package dev.adder.engine.tree;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySuper;
import dev.adder.engine.value.Types;

/** {@code super()} without arguments: takes the class from its cell and the object from the first parameter. */
public final class Supers extends Node {
    private final Node function;
    private final Node cls;
    private final boolean parameters;

    public Supers(Node function, Node cls, boolean parameters, long position) {
        super(position);
        this.function = function;
        this.cls = cls;
        this.parameters = parameters;
    }

    @Override
    public Object eval(Frame f) {
        Object callee = function.eval(f);
        f.position = position;
        if (callee != Types.SUPER) return CallOps.call0(f.ctx, callee);
        boolean only = f.code.signature.positional() == 0 && f.code.signature.varArgs();
        if (!parameters || only) throw Errors.runtimeError("super(): no arguments");
        Object self = f.slots[0] instanceof Cell c ? c.value : f.slots[0];
        if (self == null) throw Errors.runtimeError("super(): arg[0] deleted");
        PyClass start = start(f);
        if (self instanceof PyClass c && c.isSubclassOf(start)) return new PySuper(Types.SUPER, start, self, c);
        if (Types.of(self).isSubclassOf(start)) return new PySuper(Types.SUPER, start, self, Types.of(self));
        throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }

    private PyClass start(Frame f) {
        try {
            Object found = cls.eval(f);
            if (found instanceof PyClass c) return c;
            throw Errors.runtimeError("super(): __class__ is not a type (" + Types.nameOf(found) + ")");
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.NAME_ERROR)) throw e;
            f.ctx.recover(e);
            throw Errors.runtimeError("super(): " + (cls instanceof Names.Global ? "__class__ cell not found"
                    : "empty __class__ cell"));
        }
    }
}
