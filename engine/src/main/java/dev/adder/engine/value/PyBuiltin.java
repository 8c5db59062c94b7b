package dev.adder.engine.value;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** A builtin function, or a method of a builtin class as found in the class. */
public final class PyBuiltin extends PyCallable {
    public final Dispatch table;
    public final Declaration declaration;
    public final int id;
    /** The class it is a method of, or null. */
    public final @Nullable PyClass owner;

    public PyBuiltin(Dispatch table, Declaration declaration, @Nullable PyClass owner) {
        super(declaration.kind() == Declaration.Kind.METHOD ? Types.METHOD_DESCRIPTOR : Types.BUILTIN_FUNCTION);
        this.table = table;
        this.declaration = declaration;
        this.id = declaration.id();
        this.owner = owner;
    }

    @Override
    public boolean binds() {
        return declaration.kind() == Declaration.Kind.METHOD;
    }

    @Override
    public String functionName() {
        return declaration.name();
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        if (names.length == 0) {
            switch (arguments.length) {
                case 0:
                    return table.call0(id, ctx);
                case 1:
                    return table.call1(id, ctx, arguments[0]);
                case 2:
                    return table.call2(id, ctx, arguments[0], arguments[1]);
                case 3:
                    return table.call3(id, ctx, arguments[0], arguments[1], arguments[2]);
                default:
                    break;
            }
        }
        return table.bindAndInvoke(id, ctx, arguments, names);
    }

    @Override
    public Object call0(Ctx ctx) {
        return table.call0(id, ctx);
    }

    @Override
    public Object call1(Ctx ctx, Object a) {
        return table.call1(id, ctx, a);
    }

    @Override
    public Object call2(Ctx ctx, Object a, Object b) {
        return table.call2(id, ctx, a, b);
    }

    @Override
    public Object call3(Ctx ctx, Object a, Object b, Object c) {
        return table.call3(id, ctx, a, b, c);
    }
}
