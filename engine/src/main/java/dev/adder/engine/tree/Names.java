package dev.adder.engine.tree;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.GrowingText;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.Namespace;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyForeignNames;
import org.jspecify.annotations.Nullable;

/** Reading, binding and deleting variables, one pair of classes per place where a variable can live. */
public final class Names {
    private Names() {}

    /** A variable in a slot of the frame. */
    public static final class Local extends Node {
        final int slot;
        private final String name;

        public Local(int slot, String name, long position) {
            super(position, true, true);
            this.slot = slot;
            this.name = name;
        }

        @Override
        public Object eval(Frame f) {
            Object value = f.slots[slot];
            if (value != null) return value;
            f.position = position;
            throw Errors.unboundLocal(name);
        }
    }

    /** A variable in a slot of the frame that {@code +=} writes, and which may hold a {@link GrowingText}. */
    public static final class GrowingLocal extends Node {
        private final int slot;
        private final String name;

        public GrowingLocal(int slot, String name, long position) {
            super(position);
            this.slot = slot;
            this.name = name;
        }

        @Override
        public Object eval(Frame f) {
            Object value = f.slots[slot];
            if (value instanceof GrowingText text) return text.text(f.ctx);
            if (value != null) return value;
            f.position = position;
            throw Errors.unboundLocal(name);
        }
    }

    /** Binds a variable in a slot of the frame. */
    public static final class LocalTarget extends Target {
        final int slot;
        private final String name;
        private final long position;

        public LocalTarget(int slot, String name, long position) {
            this.slot = slot;
            this.name = name;
            this.position = position;
        }

        public int slot() {
            return slot;
        }

        @Override
        public void assign(Frame f, Object value) {
            f.slots[slot] = value;
        }

        @Override
        public void delete(Frame f) {
            if (f.slots[slot] == null) {
                f.position = position;
                throw Errors.unboundLocal(name);
            }
            f.slots[slot] = null;
        }
    }

    /** A variable in a cell that the frame owns. */
    public static final class Owned extends Node {
        private final int slot;
        private final String name;

        public Owned(int slot, String name, long position) {
            super(position, true, false);
            this.slot = slot;
            this.name = name;
        }

        @Override
        public Object eval(Frame f) {
            Object value = f.slots[slot] instanceof Cell c ? c.value : null;
            if (value != null) return value;
            f.position = position;
            throw Errors.unboundLocal(name);
        }
    }

    /** Binds a variable in a cell that the frame owns. */
    public static final class OwnedTarget extends Target {
        private final int slot;
        private final String name;
        private final long position;

        public OwnedTarget(int slot, String name, long position) {
            this.slot = slot;
            this.name = name;
            this.position = position;
        }

        private Cell cell(Frame f) {
            if (f.slots[slot] instanceof Cell c) return c;
            throw new IllegalStateException("no cell for " + name);
        }

        @Override
        public void assign(Frame f, Object value) {
            cell(f).value = value;
        }

        @Override
        public void delete(Frame f) {
            Cell c = cell(f);
            if (c.value == null) {
                f.position = position;
                throw Errors.unboundLocal(name);
            }
            c.value = null;
        }
    }

    /** A variable of an enclosing function. */
    public static final class Free extends Node {
        private final int index;
        private final String name;

        public Free(int index, String name, long position) {
            super(position, true, false);
            this.index = index;
            this.name = name;
        }

        @Override
        public Object eval(Frame f) {
            Object value = f.closure[index].value;
            if (value != null) return value;
            f.position = position;
            throw Errors.unboundFree(name);
        }
    }

    /** Binds a variable of an enclosing function. */
    public static final class FreeTarget extends Target {
        private final int index;
        private final String name;
        private final long position;

        public FreeTarget(int index, String name, long position) {
            this.index = index;
            this.name = name;
            this.position = position;
        }

        @Override
        public void assign(Frame f, Object value) {
            f.closure[index].value = value;
        }

        @Override
        public void delete(Frame f) {
            if (f.closure[index].value == null) {
                f.position = position;
                throw Errors.unboundFree(name);
            }
            f.closure[index].value = null;
        }
    }

    /** A global variable, or else a builtin. */
    public static final class Global extends Node {
        private final int index;
        private final String name;
        private final @Nullable Object builtin;

        /** A global variable; {@code assigned} when the module binds it itself, so that it hides any builtin. */
        public Global(int index, String name, boolean assigned, long position) {
            super(position, true, false);
            this.index = index;
            this.name = name;
            this.builtin = assigned ? null : Builtins.find(name);
        }

        @Override
        public Object eval(Frame f) {
            Cell[] cells = f.link.globals;
            if (cells != null) {
                Object value = cells[index].value;
                if (value != null) return value;
                if (builtin != null && !f.ctx.run.shadowsBuiltins) return builtin;
            }
            return findSlowly(f, name, builtin, position);
        }
    }

    private static Object findSlowly(Frame f, String name, @Nullable Object builtin, long position) {
        Object value = f.link.globals == null ? f.link.namespace.get(name) : null;
        if (value != null) return value;
        value = f.link.builtins != null ? f.link.builtins.get(name) : usual(f, name, builtin);
        if (value != null) return value;
        f.position = position;
        throw Errors.nameError(name);
    }

    private static @Nullable Object usual(Frame f, String name, @Nullable Object builtin) {
        dev.adder.engine.run.Run run = f.ctx.run;
        dev.adder.engine.value.PyModule module = run.modules.get("builtins");
        Object value = module == null || run.denied.contains(name) ? null : module.namespace.get(name);
        if (value != null && value != builtin) return value;
        value = run.library.global(name);
        if (value == null && !run.denied.contains(name)) value = builtin == null ? Builtins.find(name) : builtin;
        if (value != null) return value;
        return dev.adder.engine.builtin.MainNames.find(f, name);
    }

    /** Binds a global variable. */
    public static final class GlobalTarget extends Target {
        private final int index;
        private final String name;
        private final long position;

        public GlobalTarget(int index, String name, long position) {
            this.index = index;
            this.name = name;
            this.position = position;
        }

        @Override
        public void assign(Frame f, Object value) {
            Cell[] cells = f.link.globals;
            if (cells != null) {
                Cell cell = cells[index];
                if (cell.value != null) {
                    cell.value = value;
                    return;
                }
                f.ctx.charge(80);
                ((Namespace) f.link.namespace).define(name, cell, value);
            } else {
                f.link.namespace.put(f.ctx, name, value);
            }
        }

        @Override
        public void delete(Frame f) {
            if (f.link.namespace.removeText(name) == null) {
                f.position = position;
                throw Errors.nameError(name);
            }
        }
    }

    /** A name in a class body, or in {@code exec} with locals: its namespace first, then {@code otherwise}. */
    public static final class InNamespace extends Node {
        private final String name;
        private final Node otherwise;

        public InNamespace(String name, Node otherwise, long position) {
            super(position);
            this.name = name;
            this.otherwise = otherwise;
        }

        @Override
        public Object eval(Frame f) {
            PyDict names = f.names;
            Object value = names == null ? null : inNamespace(f, names, name);
            return value != null ? value : otherwise.eval(f);
        }
    }

    /** The value of a name in a namespace of any kind; null if it has none. */
    static @Nullable Object inNamespace(Frame f, PyDict names, String name) {
        return names.type().shared ? names.get(f.ctx, name) : item(f, names, name);
    }

    /** Binds a name in a namespace of any kind. */
    static void putInNamespace(Frame f, PyDict names, String name, Object value) {
        if (names.type().shared) {
            names.put(f.ctx, name, value);
        } else {
            dev.adder.engine.ops.SubscriptOps.set(f.ctx, PyForeignNames.actual(names), name, value);
        }
    }

    /** What the program's own kind of namespace gives; null for a {@code KeyError}. */
    private static @Nullable Object item(Frame f, PyDict names, String name) {
        try {
            return dev.adder.engine.ops.SubscriptOps.get(f.ctx, PyForeignNames.actual(names), name);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.KEY_ERROR)) throw e;
            f.ctx.recover(e);
            return null;
        }
    }

    /** Binds a name in the namespace of a class body. */
    public static final class NamespaceTarget extends Target {
        private final String name;
        private final long position;

        public NamespaceTarget(String name, long position) {
            this.name = name;
            this.position = position;
        }

        private static PyDict names(Frame f) {
            PyDict names = f.names;
            return names == null ? f.link.namespace : names;
        }

        @Override
        public void assign(Frame f, Object value) {
            f.position = position;
            putInNamespace(f, names(f), name, value);
        }

        @Override
        public void delete(Frame f) {
            PyDict names = names(f);
            if (names.type().shared ? names.removeText(name) == null : !removed(f, names)) {
                f.position = position;
                throw Errors.nameError(name);
            }
        }

        private boolean removed(Frame f, PyDict names) {
            try {
                dev.adder.engine.ops.SubscriptOps.delete(f.ctx, PyForeignNames.actual(names), name);
                return true;
            } catch (PyException e) {
                f.ctx.recover(e);
                return false;
            }
        }
    }

    /** A name in a type scope inside a class: the class's namespace first, then {@code otherwise}. */
    public static final class InClassDict extends Node {
        private final Node namespace;
        private final String name;
        private final Node otherwise;

        public InClassDict(Node namespace, String name, Node otherwise, long position) {
            super(position);
            this.namespace = namespace;
            this.name = name;
            this.otherwise = otherwise;
        }

        @Override
        public Object eval(Frame f) {
            Object value = namespace.eval(f) instanceof PyDict d ? d.get(f.ctx, name) : null;
            return value != null ? value : otherwise.eval(f);
        }
    }

    /** Makes the {@code __annotations__} of a class, before its body runs. */
    public static final class Annotations extends Statement {
        @Override
        public int exec(Frame f) {
            of(f);
            return NEXT;
        }

        static Object of(Frame f) {
            PyDict names = f.names == null ? f.link.namespace : f.names;
            Object all = inNamespace(f, names, "__annotations__");
            if (all == null) {
                all = new PyDict();
                putInNamespace(f, names, "__annotations__", all);
            }
            return all;
        }
    }

    /** Records {@code name: annotation} of a class or module in its {@code __annotations__}. */
    public static final class Annotate extends Statement {
        private final String name;
        private final Node annotation;

        public Annotate(String name, Node annotation) {
            this.name = name;
            this.annotation = annotation;
        }

        @Override
        public int exec(Frame f) {
            Object value = annotation.eval(f);
            dev.adder.engine.ops.SubscriptOps.set(f.ctx, Annotations.of(f), name, value);
            return NEXT;
        }
    }
}
