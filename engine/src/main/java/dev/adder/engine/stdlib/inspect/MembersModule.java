package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.builtin.DirOps;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyProperty;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of objects and classes, and where classes stand. */
@PyModule("inspect")
final class MembersModule {
    private MembersModule() {}

    /** Return all members of an object as (name, value) pairs sorted by name. */
    @Py("getmembers(object, predicate=None) -> list[tuple[str, Any]]")
    static Object members(Ctx ctx, Object object, Object predicate) {
        return members(ctx, object, predicate, false);
    }

    /** Return all members of an object without looking through descriptors. */
    @Py("getmembers_static(object, predicate=None) -> list[tuple[str, Any]]")
    static Object staticMembers(Ctx ctx, Object object, Object predicate) {
        return members(ctx, object, predicate, true);
    }

    private static Object members(Ctx ctx, Object object, Object predicate, boolean plain) {
        PyList result = new PyList();
        ctx.held.add(result);
        Object last = null;
        for (Object name : DirOps.sorted(ctx, object).toArray()) {
            ctx.step();
            if (name.equals(last) || !Str.isText(name)) continue;
            last = name;
            String text = Str.text(name);
            Object value = plain ? find(ctx, object, text) : AttrOps.find(ctx, object, text);
            if (value == null && object instanceof PyObject) value = find(ctx, object, text);
            if (value == null) continue;
            if (predicate != PyNone.NONE && !TruthOps.isTrue(ctx, CallOps.call1(ctx, predicate, value))) continue;
            ctx.charge(40);
            result.append(ctx, new PyTuple(name, value));
        }
        ctx.held.remove(result);
        return result;
    }

    /** The attribute as it stands, without a call into the program. */
    private static @Nullable Object find(Ctx ctx, Object object, String name) {
        if (object instanceof PyClass c) {
            Object own = c.find(name);
            return own != null ? own : c.metaclass().find(name);
        }
        if (object instanceof dev.adder.engine.value.PyModule) return AttrOps.find(ctx, object, name);
        Object inClass = Types.of(object).find(name);
        Object own = object instanceof PyObject o && o.attributes != null ? o.attribute(name) : null;
        if (own == null) return inClass;
        boolean data = inClass instanceof PyObject d && d.type().slot(Slot.GET) != null
                && d.type().slot(Slot.SET) != null;
        return data ? inClass : own;
    }

    /** Retrieve attributes without triggering dynamic lookup. */
    @Py("getattr_static(obj, attr: str, default=...) -> Any")
    static Object staticAttribute(Ctx ctx, Object obj, String attr, @Nullable Object defaultValue) {
        Object found = find(ctx, obj, attr);
        if (found != null) return found;
        if (defaultValue != null) return defaultValue;
        throw Errors.attributeError(attr);
    }

    /** Return tuple of base classes (including cls) in method resolution order. */
    @Py("getmro(cls) -> tuple[type, ...]")
    static Object mro(Ctx ctx, Object cls) {
        return AttrOps.get(ctx, cls, "__mro__");
    }

    /** Return the module an object was defined in, or None if not found. */
    @Py("getmodule(object, _filename=None) -> Any")
    static Object module(Ctx ctx, Object object, Object filename) {
        if (object instanceof dev.adder.engine.value.PyModule) return object;
        Object name = AttrOps.find(ctx, object, "__module__");
        if (name == null || !Str.isText(name)) return PyNone.NONE;
        Object module = ctx.run.modules.get(Str.text(name));
        return module == null ? PyNone.NONE : module;
    }

    /** Return list of attribute-descriptor tuples: name, kind, defining class, object. */
    @Py("classify_class_attrs(cls) -> list[Attribute]")
    static Object classify(Ctx ctx, PyClass cls) {
        PyList result = new PyList();
        for (Object name : DirOps.sorted(ctx, cls).toArray()) {
            ctx.step();
            String text = Signatures.text(name);
            PyClass owner = cls.owner(text);
            Object own = owner == null ? null : owner.namespace.get(text);
            if (own == null || owner == null) continue;
            String kind = own instanceof PyStaticMethod ? "static method"
                    : own instanceof PyClassMethod ? "class method"
                            : own instanceof PyProperty ? "property"
                                    : KindsModule.isRoutine(ctx, own) ? "method" : "data";
            Object shown = own instanceof PyStaticMethod || own instanceof PyClassMethod || own instanceof PyProperty
                    ? own : AttrOps.get(ctx, cls, text);
            result.append(ctx, InspectTuples.of(ctx, "Attribute", name, kind, owner, shown));
        }
        return result;
    }

    /** Arrange the given list of classes into a hierarchy of nested lists. */
    @Py("getclasstree(classes, unique: bool = False) -> list[Any]")
    static Object classTree(Ctx ctx, Object classes, boolean unique) {
        Map<Object, List<Object>> children = new LinkedHashMap<>();
        List<Object> roots = new ArrayList<>();
        Object[] all = dev.adder.engine.ops.IterOps.toArray(ctx, classes);
        for (Object c : all) {
            if (!(c instanceof PyClass cls)) throw Errors.noAttribute(c, "__bases__");
            if (cls.bases.length == 0 || cls == Types.OBJECT) {
                if (!roots.contains(cls)) roots.add(cls);
                continue;
            }
            boolean placed = false;
            for (PyClass parent : cls.bases) {
                ctx.step();
                List<Object> below = children.computeIfAbsent(parent, k -> new ArrayList<>());
                if (!below.contains(cls)) below.add(cls);
                placed = List.of(all).contains(parent);
                if (unique && placed) break;
            }
        }
        for (Object parent : children.keySet()) if (!List.of(all).contains(parent)) roots.add(parent);
        return tree(ctx, roots, children);
    }

    private static PyList tree(Ctx ctx, List<Object> classes, Map<Object, List<Object>> children) {
        PyList result = new PyList();
        ctx.enter();
        List<Object> sorted = new ArrayList<>(classes);
        sorted.sort((a, b) -> name(ctx, a).compareTo(name(ctx, b)));
        for (Object c : sorted) {
            ctx.charge(64);
            Object bases = c instanceof PyClass cls && cls != Types.OBJECT ? new PyTuple((Object[]) cls.bases)
                    : PyTuple.EMPTY;
            result.append(ctx, new PyTuple(c, bases));
            List<Object> below = children.get(c);
            if (below != null) result.append(ctx, ctx.level(() -> tree(ctx, below, children)));
        }
        ctx.leave();
        return result;
    }

    private static String name(Ctx ctx, Object cls) {
        return cls instanceof PyClass c ? c.module + "." + c.name : TextOps.reprText(ctx, cls);
    }
}
