package dev.adder.engine.error;

import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.nio.charset.StandardCharsets;

/** Exceptions the engine raises: one method per kind, and one per text that more than one place uses. */
public final class Errors {
    private Errors() {}

    public static PyException of(PyClass type, String message) {
        return new PyException(new PyBaseException(type, Str.of(message)));
    }

    public static PyException typeError(String message) {
        return of(Exceptions.TYPE_ERROR, message);
    }

    public static PyException valueError(String message) {
        return of(Exceptions.VALUE_ERROR, message);
    }

    public static PyException indexError(String message) {
        return of(Exceptions.INDEX_ERROR, message);
    }

    /** The key itself is the argument, so that its repr is the text. */
    public static PyException keyError(Object key) {
        return new PyException(new PyBaseException(Exceptions.KEY_ERROR, key));
    }

    public static PyException overflowError(String message) {
        return of(Exceptions.OVERFLOW_ERROR, message);
    }

    public static PyException zeroDivision(String message) {
        return of(Exceptions.ZERO_DIVISION_ERROR, message);
    }

    public static PyException runtimeError(String message) {
        return of(Exceptions.RUNTIME_ERROR, message);
    }

    public static PyException attributeError(String message) {
        return of(Exceptions.ATTRIBUTE_ERROR, message);
    }

    public static PyException importError(String message) {
        return of(Exceptions.IMPORT_ERROR, message);
    }

    public static PyException stopIteration(Object value) {
        return value == PyNone.NONE ? new PyException(new PyBaseException(Exceptions.STOP_ITERATION))
                : new PyException(new PyBaseException(Exceptions.STOP_ITERATION, value));
    }

    /** {@code maximum recursion depth exceeded while calling a Python object}: {@code where} starts with a blank. */
    public static PyException recursion(String where) {
        return of(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded" + where);
    }

    /** {@code 'C' object has no attribute 'x'}, which remembers both for "Did you mean". */
    public static PyException noAttribute(Object object, String name) {
        String text = object instanceof PyClass c
                ? "type object '" + (c.shared ? c.errorName : c.name) + "' has no attribute '" + name + "'"
                : "'" + Types.nameOf(object) + "' object has no attribute '" + name + "'";
        return noAttribute(object, name, text);
    }

    public static PyException noAttribute(Object object, String name, String text) {
        PyException e = attributeError(text);
        e.value.missingName = name;
        e.value.missingIn = object;
        return e;
    }

    /** CPython shows the first 200 bytes of a name. */
    private static String shortened(String name) {
        if (name.length() <= 66) return name;
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= 200 ? name : new String(bytes, 0, 200, StandardCharsets.UTF_8);
    }

    /** A NameError that is about no name of the program. */
    public static PyException nameErrorOf(String message) {
        return of(Exceptions.NAME_ERROR, message);
    }

    public static PyException nameError(String name) {
        PyException e = of(Exceptions.NAME_ERROR, "name '" + shortened(name) + "' is not defined");
        e.value.missingName = name;
        return e;
    }

    public static PyException unboundLocal(String name) {
        return of(Exceptions.UNBOUND_LOCAL_ERROR,
                "cannot access local variable '" + name + "' where it is not associated with a value");
    }

    public static PyException unboundFree(String name) {
        PyException e = of(Exceptions.NAME_ERROR, "cannot access free variable '" + name
                + "' where it is not associated with a value in enclosing scope");
        e.value.missingName = name;
        return e;
    }

    public static PyException unsupportedOperands(String symbol, Object a, Object b) {
        return typeError("unsupported operand type(s) for " + symbol + ": '" + Types.nameOf(a) + "' and '"
                + Types.nameOf(b) + "'");
    }

    public static PyException unorderable(String symbol, Object a, Object b) {
        return typeError("'" + symbol + "' not supported between instances of '" + Types.nameOf(a) + "' and '"
                + Types.nameOf(b) + "'");
    }

    public static PyException notCallable(Object o) {
        return typeError("'" + Types.nameOf(o) + "' object is not callable");
    }

    public static PyException notIterable(Object o) {
        return typeError("'" + Types.nameOf(o) + "' object is not iterable");
    }

    public static PyException notSubscriptable(Object o) {
        return typeError(
                o instanceof PyClass c ? "type '" + (c.shared ? c.errorName : c.name) + "' is not subscriptable"
                        : "'" + Types.nameOf(o) + "' object is not subscriptable");
    }

    public static PyException notAnInteger(Object o) {
        return typeError("'" + Types.nameOf(o) + "' object cannot be interpreted as an integer");
    }
}
