package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What every exception has. */
@PyType("BaseException")
final class ExceptionMethods {
    private ExceptionMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> BaseException")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(120L + 8L * args.length);
        return new PyBaseException(cls, args);
    }

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyBaseException self, Object[] args, PyDict kwargs) {
        noKeywords(self, kwargs);
        setArguments(self, args);
    }

    static void noKeywords(PyBaseException self, PyDict kwargs) {
        if (kwargs.size() > 0) throw Errors.typeError(self.type().name + "() takes no keyword arguments");
    }

    static void setArguments(PyBaseException self, Object[] args) {
        if (self.arguments.items != args) self.arguments = args.length == 0 ? PyTuple.EMPTY : new PyTuple(args);
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyBaseException self) {
        Object[] items = self.arguments.items;
        return switch (items.length) {
            case 0 -> "";
            case 1 -> TextOps.str(ctx, items[0]);
            default -> TextOps.str(ctx, self.arguments);
        };
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyBaseException self) {
        Object[] items = ExceptionFields.visibleArguments(self);
        String inside = items.length == 1 ? "(" + TextOps.reprText(ctx, items[0]) + ")"
                : TextOps.reprText(ctx, items == self.arguments.items ? self.arguments : new PyTuple(items));
        ctx.charge(48L + inside.length());
        return Str.of(self.type().name + inside);
    }

    /** The arguments that the exception was made with. */
    @PyProperty("args: tuple[Any, ...]")
    static PyTuple arguments(Ctx ctx, PyBaseException self) {
        Object[] items = ExceptionFields.visibleArguments(self);
        return items == self.arguments.items ? self.arguments : new PyTuple(items);
    }

    @PySetter("args")
    static void setArguments(Ctx ctx, PyBaseException self, Object value) {
        self.arguments = new PyTuple(IterOps.toArray(ctx, value));
    }

    /** Where the exception was raised and through which calls it went. */
    @PyProperty("__traceback__: traceback | None")
    static Object traceback(Ctx ctx, PyBaseException self) {
        return orNone(self.traceback);
    }

    private static Object orNone(@Nullable Object o) {
        return o == null ? PyNone.NONE : o;
    }

    @PySetter("__traceback__")
    static void setTraceback(Ctx ctx, PyBaseException self, Object value) {
        if (value != PyNone.NONE && !(value instanceof Traceback)) {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
        self.traceback = value instanceof Traceback t ? t : null;
    }

    /** The exception given with {@code raise ... from}. */
    @PyProperty("__cause__: BaseException | None")
    static Object cause(Ctx ctx, PyBaseException self) {
        return orNone(self.cause);
    }

    @PySetter("__cause__")
    static void setCause(Ctx ctx, PyBaseException self, Object value) {
        if (value != PyNone.NONE && !(value instanceof PyBaseException)) {
            throw Errors.typeError("exception cause must be None or derive from BaseException");
        }
        self.cause = value instanceof PyBaseException e ? e : null;
        self.suppressContext = true;
    }

    /** The exception that was being handled when this one was raised. */
    @PyProperty("__context__: BaseException | None")
    static Object context(Ctx ctx, PyBaseException self) {
        return orNone(self.context);
    }

    @PySetter("__context__")
    static void setContext(Ctx ctx, PyBaseException self, Object value) {
        if (value != PyNone.NONE && !(value instanceof PyBaseException)) {
            throw Errors.typeError("exception context must be None or derive from BaseException");
        }
        self.context = value instanceof PyBaseException e ? e : null;
    }

    /** Whether tracebacks leave the context out. */
    @PyProperty("__suppress_context__: bool")
    static boolean suppressContext(Ctx ctx, PyBaseException self) {
        return self.suppressContext;
    }

    @PySetter("__suppress_context__")
    static void setSuppressContext(Ctx ctx, PyBaseException self, Object value) {
        if (!(value instanceof Boolean b)) throw Errors.typeError("attribute value type must be bool");
        self.suppressContext = b;
    }

    /** Helper for pickle and copy. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyBaseException self) {
        return ExceptionFields.reduced(ctx, self, self.arguments, ExceptionFields.state(ctx, self));
    }

    /** Sets the attributes that a dict has. */
    @Py("__setstate__(self, state, /) -> None")
    static void setState(Ctx ctx, PyBaseException self, Object state) {
        if (state == PyNone.NONE) return;
        if (!(state instanceof PyDict d)) throw Errors.typeError("state is not a dictionary");
        for (int i = 0; i < d.bound(); i++) {
            if (d.keyAt(i) instanceof Object key) {
                AttrOps.set(ctx, self, ObjectMethods.attributeName(key), d.valueAt(i));
            }
        }
    }

    /** Set self.__traceback__ to tb and return self. */
    @Py("with_traceback(self, object, /) -> Self")
    static Object withTraceback(Ctx ctx, PyBaseException self, Object object) {
        setTraceback(ctx, self, object);
        return self;
    }

    /** Add a note to the exception, which tracebacks show after its text. */
    @Py("add_note(self, object: str, /) -> None")
    static void addNote(Ctx ctx, PyBaseException self, Object object) {
        if (!Str.isText(object)) {
            throw Errors.typeError("note must be a str, not '" + Types.nameOf(object) + "'");
        }
        Object notes = self.attribute("__notes__");
        if (notes == null) {
            ctx.charge(64);
            notes = new PyList();
            self.setAttribute("__notes__", notes);
        }
        if (!(notes instanceof PyList list)) throw Errors.typeError("Cannot add note: __notes__ is not a list");
        list.append(ctx, object);
    }
}
