package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** Stands for the engine's dispatch; a call that no table takes fails. */
public abstract class Dispatch {
    /** What a table describes. */
    public enum Kind { TYPE, MODULE }

    public final String name;
    public final Kind kind;
    public final Declaration[] declarations;

    protected Dispatch(String name, Kind kind, Declaration[] declarations) {
        this.name = name;
        this.kind = kind;
        this.declarations = declarations;
    }

    public Object call0(int id, Ctx ctx) {
        throw new UnsupportedOperationException("call0 " + id);
    }

    public Object call1(int id, Ctx ctx, Object a) {
        throw new UnsupportedOperationException("call1 " + id);
    }

    public Object call2(int id, Ctx ctx, Object a, Object b) {
        throw new UnsupportedOperationException("call2 " + id);
    }

    public Object call3(int id, Ctx ctx, Object a, Object b, Object c) {
        throw new UnsupportedOperationException("call3 " + id);
    }

    public Object invoke(int id, Ctx ctx, @Nullable Object[] bound) {
        throw new UnsupportedOperationException("invoke " + id);
    }

    protected static Object shared(Object value) {
        return value;
    }

    public Object value(int id, Ctx ctx) {
        throw new UnsupportedOperationException("value " + id);
    }

    public @Nullable Object getProperty(int id, Ctx ctx, Object self) {
        throw new UnsupportedOperationException("getProperty " + id);
    }

    public void setProperty(int id, Ctx ctx, Object self, Object value) {
        throw new UnsupportedOperationException("setProperty " + id);
    }
}
