package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyDescriptor;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyMember;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyProperty;
import dev.adder.engine.value.PyRecord;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.PySuper;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Reading, setting and deleting attributes: descriptors, instance attributes, classes, {@code __getattr__}. */
public final class AttrOps {
    private AttrOps() {}

    /** {@code object.name}. */
    public static Object get(Ctx ctx, Object object, String name) {
        Object value;
        try {
            value = lookup(ctx, object, name);
        } catch (PyException e) {
            throw withContext(e, object, name);
        }
        if (value != null) return value;
        throw missing(ctx, object, name);
    }

    /** Notes what was looked up in an error of the program's own, for "Did you mean". */
    private static PyException withContext(PyException e, Object object, String name) {
        if (e.value.type() == Exceptions.ATTRIBUTE_ERROR && e.value.missingName == null && e.value.missingIn == null) {
            e.value.missingName = name;
            e.value.missingIn = object;
        }
        return e;
    }

    /** {@code object.name}, or null where an {@code AttributeError} would be raised. */
    public static @Nullable Object find(Ctx ctx, Object object, String name) {
        try {
            return lookup(ctx, object, name);
        } catch (PyException e) {
            if (e.value.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)) {
                ctx.recover(e);
                return null;
            }
            throw e;
        }
    }

    /** The attribute, or null when nothing has it; errors of {@code __getattr__} and properties pass. */
    private static @Nullable Object lookup(Ctx ctx, Object object, String name) {
        PyClass cls = Types.of(object);
        Object custom = cls.shared ? null : cls.slot(Slot.GETATTRIBUTE);
        if (custom != null && custom != Types.OBJECT.slot(Slot.GETATTRIBUTE)) {
            return withFallback(ctx, object, cls, custom, name);
        }
        Object fallback = cls.slot(Slot.GETATTR);
        if (fallback == null) return generic(ctx, object, cls, name);
        Object value = genericOrNull(ctx, object, cls, name);
        return value != null ? value : CallOps.callMethod(ctx, fallback, object, name);
    }

    /** What {@code object.__getattribute__} does; null where it raises an {@code AttributeError}. */
    private static @Nullable Object genericOrNull(Ctx ctx, Object object, PyClass cls, String name) {
        try {
            return generic(ctx, object, cls, name);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)) throw e;
            ctx.recover(e);
            return null;
        }
    }

    private static Object withFallback(Ctx ctx, Object object, PyClass cls, Object custom, String name) {
        try {
            return CallOps.callMethod(ctx, custom, object, name);
        } catch (PyException e) {
            Object fallback = cls.slot(Slot.GETATTR);
            if (fallback == null || !e.value.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)) throw e;
            ctx.recover(e);
            return CallOps.callMethod(ctx, fallback, object, name);
        }
    }

    /** What {@code object.__getattribute__} does; null when there is no such attribute. */
    public static @Nullable Object generic(Ctx ctx, Object object, PyClass cls, String name) {
        if (object instanceof PyClass c) return ofClass(ctx, c, name);
        if (object instanceof PySuper s) return ofSuper(ctx, s, name);
        Object found = cls.find(name);
        if (found != null && isDataDescriptor(found)) return bindProperty(ctx, found, object, cls);
        if (object instanceof PyObject o) {
            Object own = ownAttribute(ctx, o, name);
            if (own != null) return own;
        }
        return found == null ? null : bind(ctx, found, object, cls);
    }

    private static @Nullable Object ownAttribute(Ctx ctx, PyObject o, String name) {
        if (o.attributes != null) {
            Object own = o.attribute(name);
            if (own != null) return own;
        }
        if (o instanceof PyModule m) return ModuleOps.member(ctx, m, name);
        return o instanceof PyRecord r ? r.get(name) : null;
    }

    private static @Nullable Object ofClass(Ctx ctx, PyClass c, String name) {
        PyClass meta = c.metaclass();
        Object fromMeta = meta.find(name);
        if (fromMeta != null && isDataDescriptor(fromMeta)) {
            Object value = bindProperty(ctx, fromMeta, c, meta);
            if (value != null) return value;
        }
        Object found = c.find(name);
        if (found != null) return bindToClass(ctx, found, c);
        return fromMeta == null ? null : bind(ctx, fromMeta, c, meta);
    }

    private static Object bindToClass(Ctx ctx, Object found, PyClass c) {
        if (found instanceof PyCallable) return found;
        if (!(found instanceof PyObject o)) return found;
        if (o instanceof PyStaticMethod s && s.type().shared) return s.function;
        if (o instanceof PyClassMethod m && m.type().shared) return bindClassMethod(ctx, m, c);
        if (o instanceof PyGetSet g && g.declaration.kind() == dev.adder.engine.builtin.Declaration.Kind.VALUE) {
            return g.table.value(g.declaration.id(), ctx);
        }
        if (o instanceof PyProperty && o.type().shared || o instanceof PyGetSet || o instanceof PyMember) return o;
        Object get = o.type().slot(Slot.GET);
        return get == null ? o : CallOps.callMethod(ctx, get, o, PyNone.NONE, c);
    }

    private static Object bindClassMethod(Ctx ctx, PyClassMethod m, PyClass c) {
        if (m.function instanceof PyCallable f) return new PyMethod(f, c);
        boolean deep = ctx.nest();
        try {
            if (deep) return ctx.onLargeStack(() -> bind(ctx, m.function, c, c.metaclass()));
            return bind(ctx, m.function, c, c.metaclass());
        } finally {
            ctx.unnest();
        }
    }

    private static @Nullable Object ofSuper(Ctx ctx, PySuper s, String name) {
        if (s.self == null || s.within == null) return AttrOps.bindOwn(ctx, s, name);
        if (!name.equals("__class__")) {
            boolean behind = false;
            for (PyClass c : s.within.mro) {
                if (behind) {
                    Object found = c.namespace.get(name);
                    if (found != null) {
                        return s.self == s.within ? bindToClass(ctx, found, s.within)
                                : bind(ctx, found, s.self, s.within);
                    }
                }
                behind |= c == s.start;
            }
        }
        return bindOwn(ctx, s, name);
    }

    private static @Nullable Object bindOwn(Ctx ctx, PyObject o, String name) {
        Object found = o.type().find(name);
        return found == null ? null : bind(ctx, found, o, o.type());
    }

    /** What {@code object.name} gives for what its class has under the name. */
    public static Object bind(Ctx ctx, Object found, Object object, PyClass cls) {
        if (found instanceof PyCallable c) {
            if (!(c instanceof PyClass)) return c.binds() ? new PyMethod(c, object) : c;
            return c;
        }
        if (!(found instanceof PyObject o)) return found;
        if (o instanceof PyStaticMethod s && s.type().shared) return s.function;
        if (o instanceof PyClassMethod m && m.type().shared) return bindClassMethod(ctx, m, cls);
        if (isDataDescriptor(o)) {
            Object value = bindProperty(ctx, o, object, cls);
            if (value != null) return value;
            String name = o instanceof PyMember m ? m.name : o instanceof PyGetSet g ? g.declaration.name() : "?";
            throw Errors.noAttribute(object, name);
        }
        Object get = o.type().slot(Slot.GET);
        return get == null ? o : CallOps.callMethod(ctx, get, o, object, cls);
    }

    /** Whether what a class has goes before the instance's own attribute. */
    public static boolean isDataDescriptor(Object found) {
        if (!(found instanceof PyObject o) || o instanceof PyCallable) return false;
        if (o instanceof PyProperty || o instanceof PyMember || o instanceof PyDescriptor) return true;
        if (o instanceof PyGetSet g) return g.declaration.kind() == dev.adder.engine.builtin.Declaration.Kind.PROPERTY;
        return o.type().slot(Slot.SET) != null || o.type().slot(Slot.DELETE) != null;
    }

    private static @Nullable Object bindProperty(Ctx ctx, Object descriptor, Object object, PyClass cls) {
        if (descriptor instanceof PyProperty p && p.type().shared) {
            if (p.getter == null) throw noAccessor(p, object, "getter");
            return CallOps.call1(ctx, p.getter, object);
        }
        if (descriptor instanceof PyDescriptor d) return d.get(ctx, object);
        if (descriptor instanceof PyGetSet g) return g.table.getProperty(g.declaration.id(), ctx, object);
        if (descriptor instanceof PyMember m) return ((PyObject) object).attribute(m.name);
        PyObject o = (PyObject) descriptor;
        Object get = o.type().slot(Slot.GET);
        if (get == null) {
            Object own = object instanceof PyObject p ? p.attribute(nameIn(cls, o)) : null;
            return own == null ? o : own;
        }
        return CallOps.callMethod(ctx, get, o, object, cls);
    }

    private static String nameIn(PyClass cls, Object descriptor) {
        for (PyClass c : cls.mro) {
            for (var e : c.namespace.entrySet()) if (e.getValue() == descriptor) return e.getKey();
        }
        return "";
    }

    private static PyException noAccessor(PyProperty p, Object object, String what) {
        String name = p.name == null ? "" : " '" + p.name + "'";
        return Errors.attributeError("property" + name + " of '" + Types.of(object).qualifiedName + "' object has no "
                + what);
    }

    private static PyException missing(Ctx ctx, Object object, String name) {
        if (object instanceof PyModule m) {
            return Errors.noAttribute(object, name, "module '" + m.name + "' has no attribute '" + name + "'");
        }
        if (object instanceof PySuper) {
            return Errors.noAttribute(object, name, "'super' object has no attribute '" + name + "'");
        }
        return Errors.noAttribute(object, name);
    }

    /** {@code object.name = value}. */
    public static void set(Ctx ctx, Object object, String name, Object value) {
        PyClass cls = Types.of(object);
        if (!cls.shared || object instanceof PyClass || (cls.flags & ClassOps.STANDS_FOR_ANOTHER) != 0) {
            Object custom = cls.slot(Slot.SETATTR);
            if (custom != null && custom != Types.OBJECT.slot(Slot.SETATTR)
                    && custom != Types.TYPE.slot(Slot.SETATTR)) {
                CallOps.callMethod(ctx, custom, object, name, value);
                return;
            }
        }
        genericSet(ctx, object, name, value);
    }

    /** What {@code object.__setattr__} does. */
    public static void genericSet(Ctx ctx, Object object, String name, Object value) {
        if (object instanceof PyClass c) {
            ClassOps.setAttribute(ctx, c, name, value);
            return;
        }
        PyClass cls = Types.of(object);
        Object found = cls.find(name);
        if (found != null && isDataDescriptor(found)) {
            setProperty(ctx, found, object, cls, name, value);
            return;
        }
        if (object instanceof PyModule m) {
            m.namespace.put(name, value);
            if (m.name.equals("builtins")) ctx.run.shadowsBuiltins = true;
            return;
        }
        if (object instanceof PyRecord r) {
            r.put(ctx, name, value);
            return;
        }
        if (!(object instanceof PyObject o) || !cls.hasDict) throw notSettable(object, cls, name, found != null);
        ctx.charge(16 + o.shape.growth(name));
        o.setAttribute(name, value);
    }

    private static PyException notSettable(Object object, PyClass cls, String name, boolean found) {
        if (found) {
            return Errors.attributeError("'" + cls.name + "' object attribute '" + name + "' is read-only");
        }
        return Errors.attributeError("'" + Types.nameOf(object) + "' object has no attribute '" + name + "'");
    }

    private static void setProperty(Ctx ctx, Object descriptor, Object object, PyClass cls, String name,
            Object value) {
        switch (descriptor) {
            case PyProperty p when p.type().shared -> {
                if (p.setter == null) throw noAccessor(p, object, "setter");
                CallOps.call2(ctx, p.setter, object, value);
            }
            case PyGetSet g -> g.table.setProperty(g.declaration.id(), ctx, object, value);
            case PyMember m -> {
                ctx.charge(16);
                ((PyObject) object).setAttribute(m.name, value);
            }
            default -> {
                Object set = Types.of(descriptor).slot(Slot.SET);
                if (set == null) throw Errors.attributeError("__set__");
                CallOps.callMethod(ctx, set, descriptor, object, value);
            }
        }
    }

    /** {@code del object.name}. */
    public static void delete(Ctx ctx, Object object, String name) {
        PyClass cls = Types.of(object);
        if (!cls.shared || object instanceof PyClass || (cls.flags & ClassOps.STANDS_FOR_ANOTHER) != 0) {
            Object custom = cls.slot(Slot.DELATTR);
            if (custom != null && custom != Types.OBJECT.slot(Slot.DELATTR)
                    && custom != Types.TYPE.slot(Slot.DELATTR)) {
                CallOps.callMethod(ctx, custom, object, name);
                return;
            }
        }
        genericDelete(ctx, object, name);
    }

    /** Deletes what a class or metaclass describes, if it does; members stay. */
    static boolean deleteThrough(Ctx ctx, Object found, Object object) {
        if (found instanceof PyProperty p && p.type().shared) {
            if (p.deleter == null) throw noAccessor(p, object, "deleter");
            CallOps.call1(ctx, p.deleter, object);
            return true;
        }
        if (Types.of(found).slot(Slot.DELETE) != null) {
            CallOps.callSlot(ctx, Slot.DELETE, found, object);
            return true;
        }
        if (Types.of(found).slot(Slot.SET) != null && !(found instanceof PyMember)) {
            throw Errors.attributeError("__delete__");
        }
        return false;
    }

    /** What {@code object.__delattr__} does. */
    public static void genericDelete(Ctx ctx, Object object, String name) {
        if (object instanceof PyClass c) {
            ClassOps.deleteAttribute(ctx, c, name);
            return;
        }
        PyClass cls = Types.of(object);
        Object found = cls.find(name);
        if (found != null && deleteThrough(ctx, found, object)) return;
        if (object instanceof PyModule m) {
            if (m.namespace.removeText(name) == null) throw missing(ctx, object, name);
            return;
        }
        if (object instanceof PyObject o && o.removeAttribute(name)) return;
        if (found != null && !(object instanceof PyObject o && o.type().hasDict)) {
            throw notSettable(object, cls, name, true);
        }
        throw found instanceof PyMember ? Errors.attributeError(name) : Errors.noAttribute(object, name);
    }
}
