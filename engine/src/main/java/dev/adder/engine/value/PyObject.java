package dev.adder.engine.value;

import dev.adder.engine.run.LiveData;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Every value of the engine that is not a plain Java {@code Long}, {@code BigInteger}, {@code Double}, {@code Boolean}
 * or {@code String}: its class and its attributes. Attributes are raw here; what {@code obj.name} means is in
 * {@code ops.AttrOps}.
 */
public abstract class PyObject {
    public Shape shape;
    public @Nullable Object @Nullable [] attributes;
    /** The {@link #id} of objects that belong to no run: constants, builtin classes and what they hold. */
    private static final int SHARED = -1;
    /** How many marks there are, from 1 on. */
    public static final int MARKS = 14;
    private static final int MARK = 28;
    private static final int NUMBER = (1 << MARK) - 1;
    /** The largest {@link #number}. */
    public static final int MOST_NUMBER = NUMBER - 1;

    /** What {@code id()} is made of, within a run, 0 until somebody asks; above it the mark of the last census. */
    private int id;

    protected PyObject(PyClass cls) {
        this.shape = cls.rootShape;
    }

    /** For classes; {@code object} and {@code type} themselves get their shape a moment later. */
    @SuppressWarnings("NullAway")
    PyObject(@Nullable Shape shape) {
        this.shape = shape;
    }

    /** Says that runs share the object, so that it carries nothing of any of them. */
    public void share() {
        id = SHARED;
    }

    public final boolean shared() {
        return id == SHARED;
    }

    /** What {@code id()} is made of; 0 when nobody has asked yet. For objects that are not shared. */
    public final int number() {
        return id & NUMBER;
    }

    public final void number(int number) {
        id = id & ~NUMBER | number;
    }

    /** Whether the mark is new to the object, which has it from now on. For objects that are not shared. */
    public final boolean mark(int mark) {
        if (id >>> MARK == mark) return false;
        id = id & NUMBER | mark << MARK;
        return true;
    }

    public final PyClass type() {
        return shape.cls;
    }

    /** The value of an instance attribute, or null. */
    public final @Nullable Object attribute(String name) {
        @Nullable Object[] values = attributes;
        if (values == null) return null;
        if (shape.dict) return dict().get(name);
        int i = shape.indexOf(name);
        return i < 0 ? null : values[i];
    }

    /** Sets an instance attribute; the caller has charged for it and knows that the class allows it. */
    public final void setAttribute(String name, Object value) {
        if (!shape.dict && (shape.cls.shared || shape.size() >= Shape.MOST)) toDict();
        if (shape.dict) {
            dict().put(name, value);
            return;
        }
        int i = shape.indexOf(name);
        if (i < 0) {
            addAttribute(shape.with(name), value);
        } else {
            setAt(i, value);
        }
    }

    /** Adds the attribute that {@code longer} has beyond the present shape. */
    public final void addAttribute(Shape longer, Object value) {
        int i = shape.size();
        @Nullable Object[] values = attributes;
        if (values == null) {
            values = new @Nullable Object[Math.max(2, shape.cls.typicalAttributes)];
        } else if (i >= values.length) {
            values = Arrays.copyOf(values, i < 4 ? 4 : i + (i >> 1));
        }
        values[i] = value;
        attributes = values;
        shape = longer;
        PyClass cls = shape.cls;
        if (i >= cls.typicalAttributes && i < Shape.MOST && !cls.shared) cls.typicalAttributes = i + 1;
    }

    private void setAt(int i, Object value) {
        @Nullable Object[] values = attributes;
        if (values != null) values[i] = value;
    }

    /** Removes an instance attribute; false if there is none. */
    public final boolean removeAttribute(String name) {
        if (attribute(name) == null) return false;
        toDict();
        return dict().removeText(name) != null;
    }

    /** The attributes as a live dict, which the object keeps them in from now on. */
    public final PyDict dict() {
        toDict();
        @Nullable Object[] values = attributes;
        if (values != null && values[0] instanceof PyDict d) return d;
        throw new IllegalStateException("no dict");
    }

    /** The attributes' dict from now on: {@code obj.__dict__ = d}. */
    public final void setDict(PyDict dict) {
        attributes = new @Nullable Object[] {dict};
        shape = shape.cls.dictShape;
    }

    private void toDict() {
        if (shape.dict) return;
        PyDict d = new PyDict();
        @Nullable Object[] values = attributes;
        if (values != null) {
            for (int i = 0; i < shape.size(); i++) {
                Object v = values[i];
                if (v != null) d.put(shape.name(i), v);
            }
        }
        setDict(d);
    }

    /** The object's class becomes another with the same layout: {@code obj.__class__ = C}. */
    public final void setType(PyClass cls) {
        PyDict d = dict();
        shape = cls.dictShape;
        attributes = new @Nullable Object[] {d};
    }

    /** Counts this object in a census of live data, and hands on what it refers to. */
    public void trace(LiveData live) {
        live.add(24);
        traceAttributes(live);
    }

    protected final void traceAttributes(LiveData live) {
        @Nullable Object[] values = attributes;
        if (values != null) {
            live.add(16 + 4L * values.length);
            for (Object value : values) live.visit(value);
        }
        if (!shape.cls.shared) live.visit(shape.cls);
    }
}
