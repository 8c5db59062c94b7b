package dev.adder.engine.stdlib.functools;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.builtin.ReprText;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code partialmethod(func, *args, **keywords)}. */
@PyType("partialmethod")
final class PartialMethodMethods {
    private PartialMethodMethods() {}

    /** Initialize self. */
    @Py(
            value = "__init__(self, /, *args, **keywords) -> None",
            overloads = "__init__(self, func, /, *args, **keywords) -> None")
    static void init(Ctx ctx, PyObject self, Object[] all, @Nullable PyDict keywords) {
        if (all.length == 0) {
            throw Errors.typeError("partialmethod.__init__() missing 1 required positional argument: 'func'");
        }
        Object function = all[0];
        Object[] args = Arrays.copyOfRange(all, 1, all.length);
        if (!CallOps.isCallable(function) && AttrOps.find(ctx, function, "__get__") == null) {
            throw Errors.typeError(TextOps.reprText(ctx, function) + " is not callable or a descriptor");
        }
        PyDict named = keywords == null ? new PyDict() : keywords;
        Object[] given = args;
        Object inner = function;
        if (function instanceof PyObject o && o.type().isSubclassOf(FunctoolsTypes.PARTIAL_METHOD)) {
            Object[] first = IterOps.toArray(ctx, AttrOps.get(ctx, o, "args"));
            ctx.charge(8L * (first.length + args.length));
            given = Arrays.copyOf(first, first.length + args.length);
            System.arraycopy(args, 0, given, first.length, args.length);
            named = new PyDict();
            if (AttrOps.get(ctx, o, "keywords") instanceof PyDict d) named.putAll(ctx, d);
            if (keywords != null) named.putAll(ctx, keywords);
            inner = AttrOps.get(ctx, o, "func");
        }
        ctx.charge(160);
        self.setAttribute("func", inner);
        self.setAttribute("args", new PyTuple(given));
        self.setAttribute("keywords", named);
    }

    /** Return the function with its arguments, bound to the instance. */
    @Py("__get__(self, obj, cls=None) -> Any")
    static Object get(Ctx ctx, PyObject self, Object object, Object cls) {
        Object function = AttrOps.get(ctx, self, "func");
        Object get = AttrOps.find(ctx, function, "__get__");
        if (get != null) {
            Object bound = CallOps.call2(ctx, get, object, cls);
            if (bound != function) {
                PyPartial partial = PyPartial.of(ctx, FunctoolsTypes.PARTIAL, bound, arguments(ctx, self),
                        keywords(ctx, self));
                Object receiver = AttrOps.find(ctx, bound, "__self__");
                if (receiver != null) AttrOps.set(ctx, partial, "__self__", receiver);
                return partial;
            }
        }
        PyFunction method = unbound(ctx, self, function);
        return object == PyNone.NONE ? method : new PyMethod(method, object);
    }

    private static Object[] arguments(Ctx ctx, PyObject self) {
        return IterOps.toArray(ctx, AttrOps.get(ctx, self, "args"));
    }

    private static PyDict keywords(Ctx ctx, PyObject self) {
        return AttrOps.get(ctx, self, "keywords") instanceof PyDict d ? d : new PyDict();
    }

    private static PyFunction unbound(Ctx ctx, PyObject self, Object function) {
        PyFunction method = NativeCode.function(ctx, "functools", NativeCode.LIBRARY, "_method",
                "partialmethod._make_unbound_method.<locals>._method",
                new Code.Signature(new String[] {"cls_or_self", "args", "keywords"}, 1, 1, true, 0, true),
                new Object[0], new Object[0], (c, frame) -> {
                    Object[] given = arguments(c, self);
                    PyDict named = new PyDict();
                    named.putAll(c, keywords(c, self));
                    if (NativeCode.argument(frame, 2) instanceof PyDict d) named.putAll(c, d);
                    Object[] more = IterOps.toArray(c, NativeCode.argument(frame, 1));
                    Object[] all = new Object[1 + given.length + more.length];
                    all[0] = NativeCode.argument(frame, 0);
                    System.arraycopy(given, 0, all, 1, given.length);
                    System.arraycopy(more, 0, all, 1 + given.length, more.length);
                    CallArguments passed = CallArguments.of(c, all, named);
                    return CallOps.call(c, function, passed.values(), passed.names());
                });
        AttrOps.set(ctx, method, "__isabstractmethod__", isAbstract(ctx, self));
        AttrOps.set(ctx, method, "_partialmethod", self);
        return method;
    }

    /** Whether the function is abstract. */
    @PyProperty("__isabstractmethod__: bool")
    static Object isAbstract(Ctx ctx, PyObject self) {
        Object mark = AttrOps.find(ctx, AttrOps.get(ctx, self, "func"), "__isabstractmethod__");
        return mark == null ? false : mark;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        PyClass cls = self.type();
        ReprText text = new ReprText(ctx).add(TextOps.strText(ctx, AttrOps.get(ctx, cls, "__module__"))).add(".")
                .add(cls.qualifiedName).add("(").addRepr(AttrOps.get(ctx, self, "func")).add(", ");
        Object[] given = arguments(ctx, self);
        for (int i = 0; i < given.length; i++) {
            if (i > 0) text.add(", ");
            text.addRepr(given[i]);
        }
        text.add(", ");
        PyDict named = keywords(ctx, self);
        boolean first = true;
        for (int i = 0; i < named.bound(); i++) {
            Object key = named.keyAt(i);
            if (key == null) continue;
            if (!first) text.add(", ");
            first = false;
            Object value = named.valueAt(i);
            text.add(TextOps.strText(ctx, key)).add("=").addRepr(value);
        }
        return Str.of(text.add(")").finish());
    }

    /** Give the class type arguments, which mean nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
