package dev.adder.engine.stdlib.enums;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the class of an enum from its body. */
final class EnumMaker {
    private static final List<String> FLAG_OPERATORS =
            List.of("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__");

    private final Ctx ctx;
    private final String name;
    private final Object[] bases;
    private final PyClass memberType;
    private final PyClass firstEnum;

    EnumMaker(Ctx ctx, String name, Object[] bases) {
        this.ctx = ctx;
        this.name = name;
        this.bases = bases;
        Object last = bases.length == 0 ? EnumTypes.ENUM : bases[bases.length - 1];
        if (!EnumTypes.isEnum(last)) {
            throw Errors.typeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,]"
                    + " enum_type)`");
        }
        this.firstEnum = (PyClass) last;
        PyClass data = dataType();
        this.memberType = data == null ? Types.OBJECT : data;
    }

    /** What {@code __prepare__} gives. */
    EnumNamespace namespace() {
        for (Object base : bases) {
            if (!(base instanceof PyClass chain)) continue;
            for (PyClass c : chain.mro) {
                if (EnumTypes.isEnum(c) && memberMap(c).size() > 0) {
                    throw Errors.typeError("<enum '" + name + "'> cannot extend " + TextOps.reprText(ctx, c));
                }
            }
        }
        ctx.charge(256);
        Object next = AttrOps.find(ctx, firstEnum, "_generate_next_value_");
        return new EnumNamespace(name, next == null ? PyNone.NONE : next);
    }

    static PyDict memberMap(PyClass cls) {
        return cls.find("_member_map_") instanceof PyDict d ? d : EnumTypes.marks(cls, true);
    }

    static PyDict valueMap(PyClass cls) {
        return cls.find("_value2member_map_") instanceof PyDict d ? d : EnumTypes.marks(cls, false);
    }

    static @Nullable PyList memberNames(PyClass cls) {
        return cls.find("_member_names_") instanceof PyList l ? l : null;
    }

    private @Nullable PyClass dataType() {
        Set<PyClass> types = new LinkedHashSet<>();
        for (Object base : bases) {
            if (!(base instanceof PyClass chain)) continue;
            PyClass candidate = null;
            for (PyClass c : chain.mro) {
                if (c == Types.OBJECT) continue;
                if (EnumTypes.isEnum(c)) {
                    if (c.find("_member_type_") instanceof PyClass t && t != Types.OBJECT) {
                        types.add(t);
                        break;
                    }
                } else if (c.namespace.containsKey("__new__") || c.namespace.containsKey("__dataclass_fields__")) {
                    types.add(candidate == null ? c : candidate);
                    break;
                } else if (candidate == null) {
                    candidate = c;
                }
            }
        }
        if (types.size() > 1) {
            String all = String.join(", ", types.stream().sorted(Comparator.comparing(t -> t != Types.STR))
                    .map(t -> TextOps.reprText(ctx, t)).toList());
            throw Errors
                    .typeError("too many data types for " + TextOps.reprText(ctx, Str.of(name)) + ": {" + all + "}");
        }
        return types.isEmpty() ? null : types.iterator().next();
    }

    private Object dataRepr() {
        for (Object base : bases) {
            if (!(base instanceof PyClass chain)) continue;
            for (PyClass c : chain.mro) {
                if (c == Types.OBJECT) continue;
                Object own = EnumTypes.isEnum(c) ? c.find("_value_repr_") : c.namespace.get("__repr__");
                if (own == null) continue;
                Object fields = EnumTypes.isEnum(c) ? null : c.namespace.get("__dataclass_fields__");
                return fields instanceof PyDict d && own instanceof PyFunction ? dataclassRepr(d) : own;
            }
        }
        return PyNone.NONE;
    }

    /** The repr of a dataclass without the name of its class. */
    private Object dataclassRepr(PyDict fields) {
        return NativeCode.function(ctx, "enum", "_dataclass_repr", NativeCode.positional("self"), (c, frame) -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < fields.bound(); i++) {
                c.step();
                Object name = fields.keyAt(i);
                if (name == null || !TruthOps.isTrue(c, AttrOps.get(c, fields.valueAt(i), "repr"))) continue;
                String value = TextOps.reprText(c, AttrOps.get(c, NativeCode.argument(frame, 0), Str.text(name)));
                c.charge(value.length() + 16L);
                text.append(text.isEmpty() ? "" : ", ").append(Str.text(name)).append('=').append(value);
            }
            return Str.of(text.toString());
        });
    }

    PyClass make(PyClass meta, EnumNamespace body, Object boundary, String[] keywordNames, Object[] keywordValues) {
        for (String ignored : body.ignored) body.removeText(ignored);
        body.removeText("_ignore_");
        for (String member : body.members) {
            if (member.equals("mro") || member.isEmpty()) {
                throw Errors.valueError("invalid enum member name(s) '" + member + "'");
            }
        }
        if (body.get("_generate_next_value_") == null && body.generateNext() != PyNone.NONE) {
            Object next = body.generateNext();
            body.putPlain("_generate_next_value_", next);
        }
        Object order = body.removeText("_order_");
        PyDict namespace = new PyDict();
        ctx.charge(1024L + 64L * body.size());
        for (int i = 0; i < body.bound(); i++) {
            Object key = body.keyAt(i);
            if (key == null) continue;
            boolean member = Str.isText(key) && body.members.contains(Str.text(key));
            namespace.put(ctx, key, member ? new ProtoMember(body.valueAt(i)) : body.valueAt(i));
        }
        Object next = namespace.get("_generate_next_value_");
        if (next != null && !(next instanceof PyStaticMethod)) {
            namespace.put("_generate_next_value_", new PyStaticMethod(next));
        }
        Object ownNew = namespace.get("__new__");
        Object newMember = newMember(ownNew);
        namespace.put("_new_member_", newMember instanceof PyStaticMethod ? newMember : new PyStaticMethod(newMember));
        namespace.put("_use_args_", !isObjectNew(newMember));
        addStructures(namespace, boundary);
        PyClass cls = newClass(meta, namespace, keywordNames, keywordValues);
        restoreMethods(cls, body);
        if (ownNew != null) cls.set("__new_member__", plainNew(ownNew));
        Object enumNew = EnumTypes.ENUM.find("__new__");
        if (enumNew != null) cls.set("__new__", enumNew);
        finish(cls, order);
        return cls;
    }

    /** The class; an error of a member is raised afresh, from its text, so that no note about the member stays. */
    private PyClass newClass(PyClass meta, PyDict namespace, String[] keywordNames, Object[] keywordValues) {
        try {
            return ClassBuilder.newClass(ctx, meta, name, bases, namespace, keywordNames, keywordValues);
        } catch (PyException error) {
            PyBaseException old = error.value;
            if (!old.type().isSubclassOf(Exceptions.EXCEPTION)) throw error;
            ctx.recover(error);
            Object made = CallOps.call1(ctx, old.type(), Str.of(TextOps.strText(ctx, old)));
            if (!(made instanceof PyBaseException fresh)) throw error;
            fresh.cause = old.cause;
            fresh.context = old.context;
            fresh.suppressContext = old.cause != null;
            fresh.traceback = old.traceback;
            throw new PyException(fresh);
        }
    }

    private static Object plainNew(Object own) {
        return own instanceof PyStaticMethod ? own : new PyStaticMethod(own);
    }

    private void addStructures(PyDict namespace, Object boundary) {
        namespace.put("_member_names_", new PyList());
        namespace.put("_member_map_", new PyDict());
        namespace.put("_value2member_map_", new PyDict());
        namespace.put("_unhashable_values_", new PyList());
        namespace.put("_member_type_", memberType);
        namespace.put("_value_repr_", wrap(dataRepr()));
        if (!EnumTypes.isFlag(firstEnum)) return;
        Object inherited = firstEnum.find("_boundary_");
        namespace.put("_boundary_",
                boundary != PyNone.NONE ? boundary : inherited == null ? EnumTypes.STRICT : inherited);
        namespace.put("_flag_mask_", 0L);
        namespace.put("_singles_mask_", 0L);
        namespace.put("_all_bits_", 0L);
    }

    private static Object wrap(Object function) {
        return function instanceof PyFunction ? new PyStaticMethod(function) : function;
    }

    /** What makes the bare members: of the body, of the data type, of a base enum, or of object. */
    private Object newMember(@Nullable Object own) {
        if (own != null) return own;
        for (String method : new String[] {"__new_member__", "__new__"}) {
            for (PyClass possible : new PyClass[] {memberType, firstEnum}) {
                Object target = AttrOps.find(ctx, possible, method);
                if (target != null && !isObjectNew(target)) return target;
            }
        }
        return function(Types.OBJECT);
    }

    private static Object function(PyClass cls) {
        Object make = cls.find("__new__");
        if (make == null) throw new IllegalStateException("__new__");
        return make instanceof PyStaticMethod s ? s.function : make;
    }

    private static boolean isObjectNew(Object make) {
        Object f = make instanceof PyStaticMethod s ? s.function : make;
        return f == function(Types.OBJECT) || f == function(EnumTypes.ENUM);
    }

    /** Puts the methods of enums back where those of the data type come first. */
    private void restoreMethods(PyClass cls, EnumNamespace body) {
        boolean reprEnum = false;
        for (PyClass base : cls.bases) reprEnum |= base == EnumTypes.REPR_ENUM;
        if (reprEnum) {
            if (memberType == Types.OBJECT) {
                throw Errors.typeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float,"
                        + " etc.)");
            }
            copy(cls, body, "__format__", memberType.find("__format__"));
            Object str = memberType.find("__str__");
            copy(cls, body, "__str__", str == Types.OBJECT.find("__str__") ? memberType.find("__repr__") : str);
        }
        for (String method : List.of("__repr__", "__str__", "__format__", "__reduce_ex__")) {
            if (cls.namespace.containsKey(method)) continue;
            Object found = cls.find(method);
            if (found == memberType.find(method) || found == Types.OBJECT.find(method)) {
                copy(cls, body, method, firstEnum.find(method));
            }
        }
        if (!EnumTypes.isFlag(cls)) return;
        for (String operator : FLAG_OPERATORS) copy(cls, body, operator, EnumTypes.FLAG.find(operator));
    }

    private static void copy(PyClass cls, EnumNamespace body, String method, @Nullable Object value) {
        if (value != null && body.get(method) == null) cls.set(method, value);
    }

    private void finish(PyClass cls, @Nullable Object order) {
        PyList names = memberNames(cls);
        if (EnumTypes.isFlag(cls) && names != null && !ascending(cls, names)) cls.set("_by_definition_", true);
        if (order == null || names == null) return;
        List<String> wanted = new ArrayList<>();
        if (Str.isText(order)) {
            for (String n : Str.text(order).replace(',', ' ').split("\\s+")) if (!n.isEmpty()) wanted.add(n);
        } else {
            for (Object n : IterOps.toArray(ctx, order)) wanted.add(TextOps.strText(ctx, n));
        }
        PyDict map = memberMap(cls);
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < names.size; i++) actual.add(Str.text(names.get(i)));
        wanted.removeIf(n -> map.get(n) != null && !actual.contains(n));
        if (!wanted.equals(actual)) {
            PyList list = new PyList();
            for (String n : wanted) list.append(ctx, Str.of(n));
            throw Errors.typeError("member order does not match _order_:\n  " + TextOps.reprText(ctx, names) + "\n  "
                    + TextOps.reprText(ctx, list));
        }
    }

    private boolean ascending(PyClass cls, PyList names) {
        PyDict map = memberMap(cls);
        Object last = null;
        for (int i = 0; i < names.size; i++) {
            Object member = map.get(ctx, names.get(i));
            Object value = member == null ? PyNone.NONE : AttrOps.get(ctx, member, "_value_");
            if (!NumberOps.isInt(value)) return true;
            if (last != null && dev.adder.engine.ops.CompareOps.lt(ctx, value, last)) return false;
            last = value;
        }
        return true;
    }
}
