package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.Arrays;
import java.util.List;

/**
 * Named fields of builtin exceptions. They follow from the arguments, so that engine code can make an exception of its
 * arguments alone; a field that was set stands among the attributes.
 */
final class ExceptionFields {
    private ExceptionFields() {}

    /** The field as it was set, else the argument at an index, else None. */
    static Object get(PyBaseException e, String field, int argument) {
        Object own = e.attribute(field);
        if (own != null) return own;
        Object[] items = e.arguments.items;
        return argument >= 0 && argument < items.length ? items[argument] : PyNone.NONE;
    }

    static void set(Ctx ctx, PyBaseException e, String field, Object value) {
        ctx.charge(32);
        e.setAttribute(field, value);
    }

    /** {@code args}: for an OSError with a file name, errno and text only. */
    static Object[] visibleArguments(PyBaseException e) {
        Object[] items = e.arguments.items;
        boolean named = items.length >= 3 && items.length <= 5 && e.type().isSubclassOf(Exceptions.OS_ERROR)
                && !OSErrorMethods.counts(e);
        return named ? Arrays.copyOf(items, 2) : items;
    }

    /** An item of the tuple that a SyntaxError has as its second argument. */
    static Object detail(PyBaseException e, String field, int index) {
        Object own = e.attribute(field);
        if (own != null) return own;
        Object[] items = e.arguments.items;
        if (items.length == 2 && items[1] instanceof PyTuple t && index < t.items.length) return t.items[index];
        return PyNone.NONE;
    }

    /** Its attributes in a new dict, without the fields of builtin exceptions. */
    static PyDict state(Ctx ctx, PyBaseException e) {
        PyDict state = new PyDict();
        PyDict own = e.dict();
        ctx.charge(64L + 40L * own.size());
        for (int i = 0; i < own.bound(); i++) {
            if (own.keyAt(i) instanceof Object key) state.put(ctx, key, own.valueAt(i));
        }
        return state;
    }

    /** Class, arguments and, when there are some, attributes. */
    static PyTuple reduced(Ctx ctx, PyBaseException e, PyTuple arguments, PyDict state) {
        ctx.charge(64);
        return state.size() == 0 ? new PyTuple(e.type(), arguments) : new PyTuple(e.type(), arguments, state);
    }

    /** The name that was looked up in vain. */
    static Object missingName(PyBaseException e) {
        return e.missingName == null ? PyNone.NONE : Str.of(e.missingName);
    }

    static void setMissingName(PyBaseException e, Object value) {
        e.missingName = Str.isText(value) ? Str.text(value) : null;
    }

    /** Takes the keyword arguments of an exception that has some. */
    static void keywords(Ctx ctx, PyBaseException e, PyDict kwargs, String type, List<String> fields) {
        for (int i = 0; i < kwargs.bound(); i++) {
            Object key = kwargs.keyAt(i);
            if (key == null) continue;
            String field = Str.text(key);
            if (!fields.contains(field)) {
                throw Errors.typeError("'" + field + "' is an invalid keyword argument for " + type + "()");
            }
            Object value = kwargs.valueAt(i);
            if (type.equals("ImportError")) {
                set(ctx, e, field, value);
            } else if (field.equals("name")) {
                setMissingName(e, value);
            } else {
                e.missingIn = value;
            }
        }
    }
}
