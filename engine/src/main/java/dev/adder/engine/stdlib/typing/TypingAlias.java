package dev.adder.engine.stdlib.typing;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** A type with arguments: {@code List[int]}, {@code Union[int, str]}, {@code Literal["a"]}, {@code Stack[int]}. */
final class TypingAlias extends PyCallable {
    static final PyClass GENERIC = PyClass.builtin("typing", "_GenericAlias", TypingAliasMethodsTable.INSTANCE);
    static final PyClass CALLABLE = derived("_CallableGenericAlias");
    static final PyClass UNION = derived("_UnionGenericAlias");
    static final PyClass LITERAL = derived("_LiteralGenericAlias");
    static final PyClass CONCATENATE = derived("_ConcatenateGenericAlias");
    static final PyClass UNPACK = derived("_UnpackGenericAlias");
    static final PyClass ANNOTATED = derived("_AnnotatedAlias", AnnotatedAliasMethodsTable.INSTANCE);

    final Object origin;
    final PyTuple arguments;
    /** The name in {@code typing} that it was made with, or null for classes of the program. */
    final @Nullable String name;
    /** What {@code Annotated} adds; empty in others. */
    final PyTuple metadata;

    TypingAlias(Ctx ctx, PyClass cls, Object origin, @Nullable String name, Object... arguments) {
        this(ctx, cls, origin, name, new PyTuple(arguments), PyTuple.EMPTY);
    }

    TypingAlias(Ctx ctx, PyClass cls, Object origin, @Nullable String name, PyTuple arguments, PyTuple metadata) {
        super(cls);
        ctx.charge(64L + 8L * arguments.size());
        this.origin = origin;
        this.name = name;
        this.arguments = arguments;
        this.metadata = metadata;
    }

    private static PyClass derived(String name, Dispatch... more) {
        PyClass cls = PyClass.builtin("typing", name, false, GENERIC);
        for (Dispatch methods : more) cls.install(methods);
        return cls;
    }

    boolean is(PyClass cls) {
        return type() == cls;
    }

    /** The alias with other arguments. */
    Object with(Ctx ctx, PyTuple changed) {
        if (is(UNION)) return TypeForms.subscript(ctx, SpecialForm.UNION, changed);
        if (is(ANNOTATED)) return new TypingAlias(ctx, type(), changed.items[0], name, changed, metadata);
        return new TypingAlias(ctx, type(), origin, name, changed, metadata);
    }

    @Override
    public Object call(Ctx ctx, Object[] values, String[] names) {
        Object callee = is(ANNOTATED) ? arguments.items[0] : origin;
        if (name != null && !SpecialAlias.makes(name) && callee instanceof PyClass c && !is(ANNOTATED)) {
            throw dev.adder.engine.error.Errors.typeError("Type " + name + " cannot be instantiated; use " + c.name
                    + "() instead");
        }
        Object made = CallOps.call(ctx, callee, values, names);
        if (made instanceof PyObject o && o.type().hasDict) remember(ctx, o);
        return made;
    }

    private void remember(Ctx ctx, PyObject made) {
        try {
            AttrOps.set(ctx, made, "__orig_class__", this);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)) throw e;
            ctx.recover(e);
        }
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(origin);
        live.visit(arguments);
        live.visit(metadata);
        live.visitName(name);
    }
}
