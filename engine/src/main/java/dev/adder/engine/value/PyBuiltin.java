package dev.adder.engine.value;

import dev.adder.engine.builtin.Binder;
import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** A builtin function, or a method of a builtin class as found in the class. */
public final class PyBuiltin extends PyCallable {
    public final Dispatch table;
    public final Declaration declaration;
    public final int id;
    /** The class it is a method of, or null. */
    public final @Nullable PyClass owner;
    private final boolean creates;
    /** How many arguments a method can be called with; other functions are not asked. */
    private final int least;
    private final int most;

    public PyBuiltin(Dispatch table, Declaration declaration, @Nullable PyClass owner) {
        super(SlotMethods.contains(declaration, owner) ? Types.WRAPPER_DESCRIPTOR
                : declaration.kind() == Declaration.Kind.METHOD ? Types.METHOD_DESCRIPTOR : Types.BUILTIN_FUNCTION);
        this.table = table;
        this.declaration = declaration;
        this.id = declaration.id();
        this.owner = owner;
        share();
        boolean method = owner != null && binds();
        this.least = method ? declaration.leastPositional() : 0;
        this.most = method && !declaration.varArgs() ? declaration.mostPositional() : Integer.MAX_VALUE;
        this.creates = owner != null && declaration.name().equals("__new__");
    }

    /** Whether CPython has it as the wrapper of a slot. */
    public boolean isSlot() {
        return type() == Types.WRAPPER_DESCRIPTOR;
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
        if (creates) checkCreated(arguments.length == names.length ? null : arguments[0]);
        if (names.length == 0) {
            switch (arguments.length) {
                case 0 :
                    return table.call0(id, ctx);
                case 1 :
                    return call1(ctx, arguments[0]);
                case 2 :
                    return call2(ctx, arguments[0], arguments[1]);
                case 3 :
                    return call3(ctx, arguments[0], arguments[1], arguments[2]);
                default :
                    break;
            }
        }
        if (arguments.length > names.length && (names.length > 0 || arguments.length > most)) {
            Binder.checkReceiver(this, arguments[0]);
        }
        return table.bindAndInvoke(id, ctx, arguments, names);
    }

    @Override
    public Object call0(Ctx ctx) {
        if (creates) checkCreated(null);
        return table.call0(id, ctx);
    }

    @Override
    public Object call1(Ctx ctx, Object a) {
        if (creates) checkCreated(a);
        if (least > 1 || most < 1) Binder.checkReceiver(this, a);
        return table.call1(id, ctx, a);
    }

    @Override
    public Object call2(Ctx ctx, Object a, Object b) {
        if (creates) checkCreated(a);
        if (least > 2 || most < 2) Binder.checkReceiver(this, a);
        return table.call2(id, ctx, a, b);
    }

    @Override
    public Object call3(Ctx ctx, Object a, Object b, Object c) {
        if (creates) checkCreated(a);
        if (least > 3 || most < 3) Binder.checkReceiver(this, a);
        return table.call3(id, ctx, a, b, c);
    }

    /** A program may call {@code __new__} with any class: only those whose instances this one makes are let through. */
    private void checkCreated(@Nullable Object cls) {
        PyClass own = owner;
        if (cls == own || own == null) return;
        String name = own.name + ".__new__";
        if (cls == null) throw Errors.typeError(name + "(): not enough arguments");
        if (!(cls instanceof PyClass made)) {
            throw Errors.typeError(name + "(X): X is not a type object (" + Types.nameOf(cls) + ")");
        }
        name += "(" + made.name + ")";
        if (!made.isSubclassOf(own)) {
            throw Errors.typeError(name + ": " + made.name + " is not a subtype of " + own.name);
        }
        if (made.layout == own.layout) return;
        if (made.layout.slot(Slot.NEW) instanceof PyStaticMethod s && s.function == this) return;
        throw Errors.typeError(name + " is not safe, use " + made.layout.name + ".__new__()");
    }
}
