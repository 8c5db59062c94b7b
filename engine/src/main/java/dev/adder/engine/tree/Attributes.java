package dev.adder.engine.tree;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDescriptor;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyRecord;
import dev.adder.engine.value.PySuper;
import dev.adder.engine.value.Shape;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Attribute access with what each site has learned: the shape it saw last and where that keeps the attribute. */
public final class Attributes {
    private Attributes() {}

    /** The attribute is in {@code attributes[index]}, or is {@code constant}, bound if {@code method}. */
    private record ReadSite(Shape shape, int version, int index, @Nullable Object constant, boolean method) {}

    /** {@code object.name}. */
    public static final class Get extends Node {
        private final Node object;
        final String name;
        private final int site;

        public Get(Node object, String name, int site, long position) {
            super(position);
            this.object = object;
            this.name = name;
            this.site = site;
        }

        @Override
        public Object eval(Frame f) {
            Object o = object.eval(f);
            if (o instanceof PyObject p && f.link.sites[site] instanceof ReadSite s && s.shape == p.shape
                    && s.version == s.shape.cls.version) {
                if (s.index >= 0) {
                    Object value = slot(p, s.index);
                    if (value != null) return value;
                } else if (s.constant instanceof PyDescriptor d) {
                    f.position = position;
                    Object value = d.get(f.ctx, p);
                    if (value != null) return value;
                } else if (s.constant != null) {
                    return s.method ? new PyMethod((PyCallable) s.constant, p) : s.constant;
                }
            }
            f.position = position;
            if (o instanceof PyObject p) learn(f, p);
            return AttrOps.get(f.ctx, o, name);
        }

        private void learn(Frame f, PyObject p) {
            ReadSite s = readSite(p, name);
            if (s != null) f.link.sites[site] = s;
        }
    }

    private static @Nullable Object slot(PyObject p, int index) {
        @Nullable Object[] values = p.attributes;
        return values == null ? null : values[index];
    }

    private static boolean isPlain(PyObject p) {
        PyClass cls = p.type();
        return !(p instanceof PyClass) && !(p instanceof PySuper) && !(p instanceof PyModule)
                && !(p instanceof PyRecord) && !p.shape.dict
                && cls.slot(Slot.GETATTRIBUTE) == Types.OBJECT.slot(Slot.GETATTRIBUTE);
    }

    private static @Nullable ReadSite readSite(PyObject p, String name) {
        if (!isPlain(p)) return null;
        PyClass cls = p.type();
        Object found = cls.find(name);
        if (found != null && AttrOps.isDataDescriptor(found)) {
            if (found instanceof PyDescriptor) return new ReadSite(p.shape, cls.version, -1, found, false);
            if (!(found instanceof dev.adder.engine.value.PyMember)) return null;
        }
        int index = p.shape.indexOf(name);
        if (index >= 0) return new ReadSite(p.shape, cls.version, index, null, false);
        if (found instanceof dev.adder.engine.value.PyMember) return null;
        if (found instanceof PyCallable c && !(c instanceof PyClass)) {
            return new ReadSite(p.shape, cls.version, -1, c, c.binds());
        }
        if (found == null || found instanceof PyObject o && (o.type().slot(Slot.GET) != null
                || o.type() == Types.STATIC_METHOD || o.type() == Types.CLASS_METHOD
                || o instanceof dev.adder.engine.value.PyGetSet)) {
            return null;
        }
        return new ReadSite(p.shape, cls.version, -1, found, false);
    }

    /** What a call site has learned: the method that objects of the shape have under its name. */
    record MethodSite(Shape shape, int version, PyCallable method) {}

    /** The method to call with the object as first argument, or null when the attribute must be read plainly. */
    static @Nullable PyCallable method(Frame f, Object o, String name, int site) {
        Shape shape = o instanceof PyObject p ? p.shape : Types.of(o).rootShape;
        if (f.link.sites[site] instanceof MethodSite s && s.shape == shape && s.version == shape.cls.version) {
            return s.method;
        }
        return learnMethod(f, o, shape, name, site);
    }

    private static @Nullable PyCallable learnMethod(Frame f, Object o, Shape shape, String name, int site) {
        if (o instanceof PyRecord && Types.DICT.find(name) instanceof PyCallable c) return c;
        if (o instanceof PyObject p && (!isPlain(p) || shape.indexOf(name) >= 0)) return null;
        Object found = shape.cls.find(name);
        if (!(found instanceof PyCallable c) || !c.binds()) return null;
        f.link.sites[site] = new MethodSite(shape, shape.cls.version, c);
        return c;
    }

    private record WriteSite(Shape shape, int version, int index, @Nullable Shape next) {}

    /** Binds {@code object.name}. */
    public static final class Set extends Target {
        private final Node object;
        private final String name;
        private final int site;
        private final long position;

        public Set(Node object, String name, int site, long position) {
            this.object = object;
            this.name = name;
            this.site = site;
            this.position = position;
        }

        @Override
        public void assign(Frame f, Object value) {
            set(f, !object.quiet && Waiting.matters(value) ? Waiting.eval(f, value, object) : object.eval(f), value);
        }

        void set(Frame f, Object o, Object value) {
            if (o instanceof PyObject p && f.link.sites[site] instanceof WriteSite s && s.shape == p.shape
                    && s.version == s.shape.cls.version) {
                if (s.next != null) {
                    f.ctx.charge(16);
                    p.addAttribute(s.next, value);
                    return;
                }
                @Nullable Object[] values = p.attributes;
                if (values != null) {
                    values[s.index] = value;
                    return;
                }
            }
            f.position = position;
            Shape before = o instanceof PyObject p ? p.shape : null;
            AttrOps.set(f.ctx, o, name, value);
            if (before != null && o instanceof PyObject p) learn(f, p, before);
        }

        private void learn(Frame f, PyObject p, Shape before) {
            PyClass cls = before.cls;
            if (cls.shared || before.dict || p.shape.dict || p instanceof PyClass
                    || cls.slot(Slot.SETATTR) != Types.OBJECT.slot(Slot.SETATTR)) {
                return;
            }
            Object found = cls.find(name);
            if (found != null && AttrOps.isDataDescriptor(found)) return;
            int index = before.indexOf(name);
            if (index >= 0 && p.shape == before) {
                f.link.sites[site] = new WriteSite(before, cls.version, index, null);
            } else if (index < 0 && p.shape.parent() == before) {
                f.link.sites[site] = new WriteSite(before, cls.version, -1, p.shape);
            }
        }

        @Override
        public void delete(Frame f) {
            Object o = object.eval(f);
            f.position = position;
            AttrOps.delete(f.ctx, o, name);
        }
    }

    /** Binds {@code object[index]}. */
    public static final class Item extends Target {
        private final Node object;
        private final Node index;
        private final long position;

        public Item(Node object, Node index, long position) {
            this.object = object;
            this.index = index;
            this.position = position;
        }

        @Override
        public void assign(Frame f, Object value) {
            int mark = f.ctx.held.size();
            boolean waits = !(object.quiet && index.quiet) && Waiting.matters(value);
            if (waits) f.ctx.held.add(value);
            Object o = object.eval(f);
            Object i = index.quiet || object.kept ? index.eval(f) : Waiting.eval(f, o, index);
            if (waits) Held.release(f.ctx, mark);
            f.position = position;
            dev.adder.engine.ops.SubscriptOps.set(f.ctx, o, i, value);
        }

        @Override
        public void delete(Frame f) {
            Object o = object.eval(f);
            Object i = index.eval(f);
            f.position = position;
            dev.adder.engine.ops.SubscriptOps.delete(f.ctx, o, i);
        }
    }

    /** {@code object[index]}. */
    public static final class Subscript extends Node {
        private final Node object;
        private final Node index;

        public Subscript(Node object, Node index, long position) {
            super(position);
            this.object = object;
            this.index = index;
        }

        @Override
        public Object eval(Frame f) {
            Object o = object.eval(f);
            Object i = index.quiet || object.kept ? index.eval(f) : Waiting.eval(f, o, index);
            f.position = position;
            return dev.adder.engine.ops.SubscriptOps.get(f.ctx, o, i);
        }
    }
}
