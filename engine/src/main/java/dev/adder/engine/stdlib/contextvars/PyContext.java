package dev.adder.engine.stdlib.contextvars;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Context}: the values of context variables. Copies share one map until either of them changes. */
public final class PyContext extends PyObject {
    static final PyClass TYPE =
            PyClass.builtin("_contextvars", "Context", ContextMethodsTable.INSTANCE).inC();

    static {
        TYPE.canBeBase = false;
        TYPE.namespace.put("__hash__", PyNone.NONE);
        TYPE.seal();
    }

    private Map<PyContextVar, Object> values;
    private boolean shared;
    /** Whether {@code run} is under way in it. */
    boolean entered;

    PyContext() {
        this(new LinkedHashMap<>(), false);
    }

    private PyContext(Map<PyContextVar, Object> values, boolean shared) {
        super(TYPE);
        this.values = values;
        this.shared = shared;
    }

    /** The context of the strand, made when first asked for. */
    public static PyContext of(Ctx ctx) {
        if (ctx.context instanceof PyContext present) return present;
        ctx.charge(64);
        PyContext made = new PyContext();
        ctx.context = made;
        return made;
    }

    /** A context with the same values. */
    public PyContext copy(Ctx ctx) {
        ctx.charge(64);
        shared = true;
        return new PyContext(values, true);
    }

    Map<PyContextVar, Object> values() {
        return values;
    }

    /** The value of a variable, or null. */
    public @Nullable Object get(PyContextVar variable) {
        return values.get(variable);
    }

    /** Sets a variable, or removes it. */
    public void set(Ctx ctx, PyContextVar variable, @Nullable Object value) {
        if (shared) {
            ctx.charge(64L * (values.size() + 1));
            ctx.tick(values.size());
            values = new LinkedHashMap<>(values);
            shared = false;
        }
        if (value == null) {
            values.remove(variable);
        } else {
            if (!values.containsKey(variable)) ctx.charge(64);
            values.put(variable, value);
        }
    }

    @Override
    public void trace(LiveData live) {
        live.add(64L + 64L * values.size());
        values.forEach((variable, value) -> {
            live.visit(variable);
            live.visit(value);
        });
    }
}
