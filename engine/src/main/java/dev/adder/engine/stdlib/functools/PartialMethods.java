package dev.adder.engine.stdlib.functools;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.builtin.ReprGuard;
import dev.adder.engine.builtin.ReprText;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code partial(func, *args, **keywords)}. */
@PyType("partial")
final class PartialMethods {
    private PartialMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, /, *args, **keywords) -> partial",
            overloads = "__new__(cls, func: Callable[..., T], /, *args: Any, **keywords: Any) -> partial[T]")
    static Object create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict keywords) {
        if (args.length == 0) throw Errors.typeError("type 'partial' takes at least one argument");
        if (!CallOps.isCallable(args[0])) throw Errors.typeError("the first argument must be callable");
        PyDict named = keywords == null ? new PyDict() : keywords;
        return PyPartial.of(ctx, cls, args[0], Arrays.copyOfRange(args, 1, args.length), named);
    }

    /** Call the function with the arguments given beforehand and these. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyPartial self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.apply(ctx, all.values(), all.names());
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyPartial self) {
        if (!ReprGuard.enter(ctx, self)) return "...";
        try {
            PyClass cls = self.type();
            ReprText text = new ReprText(ctx).add(cls.shared ? "functools.partial" : cls.name).add("(");
            text.addRepr(self.function);
            for (Object argument : self.given) text.add(", ").addRepr(argument);
            for (int i = 0; i < self.named.bound(); i++) {
                Object key = self.named.keyAt(i);
                if (key == null) continue;
                Object value = self.named.valueAt(i);
                text.add(", ").add(TextOps.strText(ctx, key)).add("=").addRepr(value);
            }
            return Str.of(text.add(")").finish());
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    /** The parts from which an equal object can be made. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyPartial self) {
        ctx.charge(160 + 8L * self.given.length);
        Object[] all = new Object[self.given.length + 1];
        all[0] = self.function;
        System.arraycopy(self.given, 0, all, 1, self.given.length);
        PyDict named = self.named;
        Object maker = named.size() == 0 ? self.type()
                : PyPartial.of(ctx, FunctoolsTypes.PARTIAL, self.type(), new Object[0], named);
        if (self.attributes == null) return new PyTuple(maker, new PyTuple(all));
        return new PyTuple(maker, new PyTuple(all), self.dict());
    }

    /** Give the class type arguments, which mean nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    /** The function. */
    @PyProperty("func: Callable[..., Any]")
    static Object function(Ctx ctx, PyPartial self) {
        return self.function;
    }

    @PySetter("func")
    static void setFunction(Ctx ctx, PyPartial self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** The positional arguments given beforehand. */
    @PyProperty("args: tuple[Any, ...]")
    static PyTuple arguments(Ctx ctx, PyPartial self) {
        ctx.charge(32);
        return new PyTuple(self.given);
    }

    @PySetter("args")
    static void setArguments(Ctx ctx, PyPartial self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** The keyword arguments given beforehand. */
    @PyProperty("keywords: dict[str, Any]")
    static PyDict keywords(Ctx ctx, PyPartial self) {
        return self.named;
    }

    @PySetter("keywords")
    static void setKeywords(Ctx ctx, PyPartial self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }
}
