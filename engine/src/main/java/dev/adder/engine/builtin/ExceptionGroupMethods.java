package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ExceptionOps;
import dev.adder.engine.ops.GroupSplit;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What exception groups have of their own. */
@PyType("BaseExceptionGroup")
final class ExceptionGroupMethods {
    private ExceptionGroupMethods() {}

    /** Create and return a new object; one of exceptions that programs handle is an ExceptionGroup. */
    @Py("__new__(cls, /, *args, **kwargs) -> BaseExceptionGroup")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (args.length != 2) {
            throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.length
                    + " given)");
        }
        if (!Str.isText(args[0])) {
            throw Errors.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not "
                    + (args[0] == PyNone.NONE ? "None" : Types.nameOf(args[0])));
        }
        if (args[1] instanceof PyDict || Types.of(args[1]).slot(Slot.GETITEM) == null) {
            throw Errors.typeError("second argument (exceptions) must be a sequence");
        }
        PyTuple members = new PyTuple(IterOps.toArray(ctx, args[1]));
        if (members.size() == 0) {
            throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
        }
        PyBaseException made = new PyBaseException(actual(cls, members), args);
        ctx.charge(160L + 8L * members.size());
        made.group = members;
        return made;
    }

    private static PyClass actual(PyClass cls, PyTuple members) {
        boolean base = false;
        for (int i = 0; i < members.size(); i++) {
            if (!(members.items[i] instanceof PyBaseException e)) {
                throw Errors.valueError("Item " + i + " of second argument (exceptions) is not an exception");
            }
            base |= !e.type().isSubclassOf(Exceptions.EXCEPTION);
        }
        if (cls == Exceptions.BASE_EXCEPTION_GROUP) return base ? cls : Exceptions.EXCEPTION_GROUP;
        if (base && cls == Exceptions.EXCEPTION_GROUP) {
            throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
        }
        if (base && cls.isSubclassOf(Exceptions.EXCEPTION)) {
            throw Errors.typeError("Cannot nest BaseExceptions in '" + cls.name + "'");
        }
        return cls;
    }

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionMethods.noKeywords(self, kwargs);
        ExceptionMethods.setArguments(self, args);
    }

    private static PyTuple members(PyBaseException self) {
        return self.group == null ? PyTuple.EMPTY : self.group;
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyBaseException self) {
        int count = members(self).size();
        return Str.of(TextOps.strText(ctx, message(ctx, self)) + " (" + count + " sub-exception"
                + (count > 1 ? "s" : "") + ")");
    }

    /** The text of the group. */
    @PyProperty("message: str")
    static Object message(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "message", 0);
    }

    /** The exceptions of the group. */
    @PyProperty("exceptions: tuple[BaseException, ...]")
    static PyTuple exceptions(Ctx ctx, PyBaseException self) {
        return members(self);
    }

    @PySetter("message")
    static void setMessage(Ctx ctx, PyBaseException self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    @PySetter("exceptions")
    static void setExceptions(Ctx ctx, PyBaseException self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** Make a group with the same text; a subclass overrides it to keep what else it has. */
    @Py("derive(self, excs, /) -> BaseExceptionGroup")
    static Object derive(Ctx ctx, PyBaseException self, Object excs) {
        return CallOps.call2(ctx, Exceptions.BASE_EXCEPTION_GROUP, message(ctx, self), excs);
    }

    /** The part of the group for which the condition holds, and the rest. */
    @Py("split(self, condition, /) -> tuple[Any, Any]")
    static PyTuple split(Ctx ctx, PyBaseException self, Object condition) {
        GroupSplit parts = GroupSplit.of(ctx, self, predicate(ctx, condition), true);
        return new PyTuple(orNone(parts.match()), orNone(parts.rest()));
    }

    /** The part of the group for which the condition holds, or None. */
    @Py("subgroup(self, condition, /) -> Any")
    static Object subgroup(Ctx ctx, PyBaseException self, Object condition) {
        return orNone(GroupSplit.of(ctx, self, predicate(ctx, condition), false).match());
    }

    private static Object orNone(@Nullable Object o) {
        return o == null ? PyNone.NONE : o;
    }

    private static Predicate<PyBaseException> predicate(Ctx ctx, Object condition) {
        if (isType(condition)) return e -> ExceptionOps.matches(ctx, e, condition);
        if (condition instanceof PyFunction) {
            return e -> TruthOps.isTrue(ctx, CallOps.call1(ctx, condition, e));
        }
        if (condition instanceof PyTuple t && t.size() > 0) {
            boolean types = true;
            for (Object item : t.items) types &= isType(item);
            if (types) return e -> ExceptionOps.matches(ctx, e, condition);
        }
        throw Errors.typeError("expected a function, exception type or tuple of exception types");
    }

    private static boolean isType(Object o) {
        return o instanceof PyClass c && c.isSubclassOf(Types.BASE_EXCEPTION);
    }

    /** Exception groups can be given type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        return new dev.adder.engine.value.PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
