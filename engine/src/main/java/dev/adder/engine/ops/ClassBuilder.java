package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyForeignNames;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMember;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.PySuper;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Making classes: the steps of a {@code class} statement and of {@code type(name, bases, namespace)}. */
public final class ClassBuilder {
    /** Exceptions that CPython's structures have fields of their own for. */
    private static final Set<PyClass> WITH_FIELDS = Set.of(Exceptions.SYSTEM_EXIT, Exceptions.BASE_EXCEPTION_GROUP,
            Exceptions.STOP_ITERATION, Exceptions.ATTRIBUTE_ERROR, Exceptions.IMPORT_ERROR, Exceptions.NAME_ERROR,
            Exceptions.OS_ERROR, Exceptions.SYNTAX_ERROR, Exceptions.UNICODE_DECODE_ERROR,
            Exceptions.UNICODE_ENCODE_ERROR, Exceptions.UNICODE_TRANSLATE_ERROR);

    private ClassBuilder() {}

    /** Bases with {@code __mro_entries__} replaced by what it gives. */
    public static Object[] resolveBases(Ctx ctx, Object[] bases) {
        List<Object> result = null;
        for (int i = 0; i < bases.length; i++) {
            Object base = bases[i];
            Object entries = base instanceof PyClass ? null
                    : Types.of(base).find("__mro_entries__") == null && !(base instanceof PyFunction) ? null
                            : AttrOps.find(ctx, base, "__mro_entries__");
            if (entries == null) {
                if (result != null) result.add(base);
                continue;
            }
            if (result == null) result = new ArrayList<>(List.of(bases).subList(0, i));
            Object replacement = CallOps.call1(ctx, entries, new PyTuple(bases));
            if (!(replacement instanceof PyTuple t)) throw Errors.typeError("__mro_entries__ must return a tuple");
            result.addAll(List.of(t.items));
        }
        return result == null ? bases : result.toArray();
    }

    /** The metaclass asked for, or the most derived one of the bases'. */
    public static Object metaclass(Ctx ctx, Object[] bases, @Nullable Object asked) {
        if (asked != null && !(asked instanceof PyClass)) return asked;
        PyClass winner = asked instanceof PyClass c ? c : bases.length == 0 ? Types.TYPE : Types.of(bases[0]);
        for (Object base : bases) winner = moreDerived(winner, Types.of(base));
        return winner;
    }

    private static PyClass moreDerived(PyClass winner, PyClass candidate) {
        if (winner.isSubclassOf(candidate)) return winner;
        if (candidate.isSubclassOf(winner)) return candidate;
        throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
    }

    /** The namespace that the body fills: what {@code __prepare__} gives. */
    public static PyDict prepare(Ctx ctx, Object metaclass, String name, Object[] bases, String[] keywordNames,
            Object[] keywordValues) {
        if (metaclass instanceof PyClass c && c.find("__prepare__") == Types.TYPE.find("__prepare__")) {
            return new PyDict();
        }
        Object prepare = AttrOps.find(ctx, metaclass, "__prepare__");
        if (prepare == null) return new PyDict();
        Object[] arguments = new Object[2 + keywordValues.length];
        arguments[0] = Str.of(name);
        arguments[1] = new PyTuple(bases);
        System.arraycopy(keywordValues, 0, arguments, 2, keywordValues.length);
        Object namespace = CallOps.call(ctx, prepare, arguments, keywordNames);
        if (namespace instanceof PyDict d) return d;
        if (Types.of(namespace).slot(Slot.GETITEM) != null) return PyForeignNames.of(namespace);
        throw Errors.typeError((metaclass instanceof PyClass m ? m.name : "<metaclass>")
                + ".__prepare__() must return a mapping, not " + Types.nameOf(namespace));
    }

    /** Refuses bases that stand for others, which only a {@code class} statement replaces. */
    public static void checkResolved(Ctx ctx, Object[] bases) {
        for (Object base : bases) {
            if (!(base instanceof PyClass) && AttrOps.find(ctx, base, "__mro_entries__") != null) {
                throw Errors.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
            }
        }
    }

    /** What {@code type.__new__} does. */
    public static PyClass newClass(Ctx ctx, PyClass metaclass, String name, Object[] baseObjects, PyDict body,
            String[] keywordNames, Object[] keywordValues) {
        PyClass[] bases = checkBases(baseObjects);
        PyClass meta = metaclass;
        for (PyClass base : bases) meta = moreDerived(meta, base.metaclass());
        Map<String, Object> namespace = new LinkedHashMap<>();
        for (int i = 0; i < body.bound(); i++) {
            if (!(body.keyAt(i) instanceof Object key) || !Str.isText(key)) continue;
            namespace.put(Str.text(key), body.valueAt(i));
            Object annotations = i == 0 && key.equals("__module__") ? body.get("__annotations__") : null;
            if (annotations != null) namespace.put("__annotations__", annotations);
        }
        long above = 0;
        for (PyClass base : bases) above += base.mro.length;
        ctx.charge(900L + 80L * namespace.size() + (bases.length == 1 ? 8 : 80) * above);
        ctx.tick(above >> 4);
        if (bases.length > 1) ctx.work(12 * above * bases.length);
        Object cell = namespace.remove("__classcell__");
        Object qualified = namespace.remove("__qualname__");
        wrapImplicit(namespace);
        PyClass cls = PyClass.of(name, meta, bases, layout(bases), namespace);
        if (qualified != null) {
            if (!Str.isText(qualified)) {
                throw Errors.typeError("type __qualname__ must be a str, not " + Types.nameOf(qualified));
            }
            cls.qualifiedName = Str.text(qualified);
        }
        if (namespace.get("__module__") instanceof Object m && Str.isText(m)) cls.module = Str.text(m);
        namespace.putIfAbsent("__module__", Str.of(cls.module));
        slots(ctx, cls);
        InstanceAttributes.add(cls);
        namespace.putIfAbsent("__doc__", PyNone.NONE);
        if (namespace.containsKey("__eq__")) namespace.putIfAbsent("__hash__", PyNone.NONE);
        for (PyClass base : bases) cls.flags |= base.flags & ~ClassOps.ABSTRACT;
        ClassBases.askForMro(ctx, cls);
        if (cell instanceof CellHolder holder) holder.cell.value = cls;
        setNames(ctx, cls);
        initSubclass(ctx, cls, keywordNames, keywordValues);
        return cls;
    }

    /** How the cell of {@code __class__} travels in the namespace of a class body. */
    public static final class CellHolder extends PyObject {
        final Cell cell;

        public CellHolder(Cell cell) {
            super(Types.CELL);
            this.cell = cell;
        }
    }

    private static void wrapImplicit(Map<String, Object> namespace) {
        if (namespace.get("__new__") instanceof PyFunction f) namespace.put("__new__", new PyStaticMethod(f));
        if (namespace.get("__init_subclass__") instanceof PyFunction f) {
            namespace.put("__init_subclass__", new PyClassMethod(f));
        }
        if (namespace.get("__class_getitem__") instanceof PyFunction f) {
            namespace.put("__class_getitem__", new PyClassMethod(f));
        }
    }

    static PyClass[] checkBases(Object[] bases) {
        if (bases.length == 0) return new PyClass[] {Types.OBJECT};
        PyClass[] result = new PyClass[bases.length];
        for (int i = 0; i < bases.length; i++) {
            if (!(bases[i] instanceof PyClass c)) {
                throw Errors.typeError("bases must be types");
            }
            if (!c.canBeBase) throw Errors.typeError("type '" + c.errorName + "' is not an acceptable base type");
            result[i] = c;
        }
        if (result.length > 1) {
            layoutBase(result);
            checkDistinct(result);
        }
        return result;
    }

    private static void checkDistinct(PyClass[] bases) {
        Set<PyClass> seen = new HashSet<>();
        for (PyClass base : bases) {
            if (!seen.add(base)) throw Errors.typeError("duplicate base class " + base.name);
        }
    }

    static PyClass layout(PyClass[] bases) {
        return layoutBase(bases).layout;
    }

    /** The base that says how instances are laid out. */
    public static PyClass layoutBase(PyClass[] bases) {
        PyClass solid = Types.OBJECT;
        PyClass best = bases[0];
        for (PyClass base : bases) {
            PyClass candidate = solid(base);
            if (solid.isSubclassOf(candidate)) continue;
            if (!candidate.isSubclassOf(solid)) {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
            solid = candidate;
            best = base;
        }
        return best;
    }

    /** The class that last added something to the layout of instances: fields in Java, or slots of its own. */
    static PyClass solid(PyClass cls) {
        for (PyClass c : cls.mro) if (c.ownSlots || c.shared && WITH_FIELDS.contains(c)) return c;
        return cls.layout;
    }

    private static void slots(Ctx ctx, PyClass cls) {
        Object declared = cls.namespace.get("__slots__");
        boolean baseHasDict = false;
        List<String> names = new ArrayList<>();
        for (PyClass base : cls.bases) {
            if (base != Types.OBJECT && base.hasDict) baseHasDict = true;
            if (base.slotNames != null) names.addAll(base.slotNames);
        }
        if (declared == null) {
            cls.slotNames = names.isEmpty() ? null : names;
            return;
        }
        boolean dict = baseHasDict;
        for (String name : slotNames(ctx, declared)) {
            if (name.equals("__dict__")) {
                if (dict) throw Errors.typeError("__dict__ slot disallowed: we already got one");
                dict = true;
            } else if (!name.equals("__weakref__")) {
                if (!dev.adder.engine.text.UnicodeRules.isIdentifier(name)) {
                    throw Errors.typeError("__slots__ must be identifiers");
                }
                String mangled = mangle(cls.name, name);
                if (cls.layout == Types.INT || cls.layout == Types.TUPLE || cls.layout == Types.BYTES) {
                    throw Errors.typeError("nonempty __slots__ not supported for subtype of '" + cls.layout.name + "'");
                }
                if (cls.namespace.get(mangled) instanceof PyMember) continue;
                if (cls.namespace.containsKey(mangled)) {
                    throw Errors.valueError("'" + name + "' in __slots__ conflicts with class variable");
                }
                names.add(mangled);
                cls.ownSlots = true;
                cls.namespace.put(mangled, new PyMember(cls, mangled));
            }
        }
        cls.slotNames = names;
        cls.hasDict = dict;
    }

    private static List<String> slotNames(Ctx ctx, Object declared) {
        if (Str.isText(declared)) return List.of(Str.text(declared));
        List<String> names = new ArrayList<>();
        for (var it = IterOps.iterate(ctx, declared);;) {
            Object item = it.next(ctx);
            if (item == null) return names;
            if (!Str.isText(item)) {
                throw Errors.typeError("__slots__ items must be strings, not '" + Types.nameOf(item) + "'");
            }
            names.add(Str.text(item));
        }
    }

    private static String mangle(String cls, String name) {
        if (!name.startsWith("__") || name.endsWith("__")) return name;
        String bare = cls.replaceFirst("^_+", "");
        return bare.isEmpty() ? name : "_" + bare + name;
    }

    private static void setNames(Ctx ctx, PyClass cls) {
        for (Map.Entry<String, Object> e : new ArrayList<>(cls.namespace.entrySet())) {
            if (e.getValue() instanceof dev.adder.engine.value.PyProperty p) p.name = e.getKey();
            if (!(e.getValue() instanceof PyObject o) || o instanceof PyClass) continue;
            Object hook = o.type().find("__set_name__");
            if (hook == null) continue;
            try {
                CallOps.callMethod(ctx, hook, o, cls, Str.of(e.getKey()));
            } catch (PyException error) {
                note(ctx, error.value, "Error calling __set_name__ on '" + Types.nameOf(o) + "' instance "
                        + TextOps.reprText(ctx, Str.of(e.getKey())) + " in '" + cls.name + "'");
                throw error;
            }
        }
    }

    private static void note(Ctx ctx, PyBaseException error, String text) {
        ctx.charge(80L + text.length());
        if (error.attribute("__notes__") instanceof PyList notes) {
            notes.append(ctx, Str.of(text));
        } else {
            error.setAttribute("__notes__", PyList.of(Str.of(text)));
        }
    }

    private static void initSubclass(Ctx ctx, PyClass cls, String[] names, Object[] values) {
        if (cls.mro.length == 2 && values.length == 0) return;
        PySuper above = new PySuper(Types.SUPER, cls, cls, cls);
        Object hook = AttrOps.get(ctx, above, "__init_subclass__");
        CallOps.call(ctx, hook, values, names);
    }

    /** Calls the metaclass as the end of a {@code class} statement does. */
    public static Object finish(Ctx ctx, Object metaclass, String name, Object[] bases, PyDict namespace,
            String[] keywordNames, Object[] keywordValues) {
        if (metaclass == Types.TYPE) {
            return newClass(ctx, Types.TYPE, name, bases, namespace, keywordNames, keywordValues);
        }
        Object[] arguments = new Object[3 + keywordValues.length];
        arguments[0] = Str.of(name);
        arguments[1] = new PyTuple(bases);
        arguments[2] = PyForeignNames.actual(namespace);
        System.arraycopy(keywordValues, 0, arguments, 3, keywordValues.length);
        return CallOps.call(ctx, metaclass, arguments, keywordNames);
    }

}
