package dev.adder.engine.value;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.run.LiveData;

/** A property, or a constant, of a builtin class. */
public final class PyGetSet extends PyObject {
    public final Dispatch table;
    public final Declaration declaration;
    public final PyClass owner;

    public PyGetSet(Dispatch table, Declaration declaration, PyClass owner) {
        super(Types.GETSET_DESCRIPTOR);
        this.table = table;
        this.declaration = declaration;
        this.owner = owner;
        if (owner.shared) share();
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(owner);
    }
}
