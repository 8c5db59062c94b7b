package dev.adder.engine.stdlib.enums;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMappingProxy;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the class of enums has. */
@PyType("EnumType")
final class EnumMetaMethods {
    private EnumMetaMethods() {}

    /** Create the namespace for the class statement. */
    @Py("__prepare__(cls, name: str, bases: tuple[type, ...], /, **kwds) -> dict[str, Any]")
    static Object prepare(Ctx ctx, PyClass cls, String name, PyTuple bases, PyDict kwds) {
        return new EnumMaker(ctx, name, bases.items).namespace();
    }

    /** Create and return a new class. */
    @Py("__new__(cls, name: str, bases: tuple[type, ...], classdict: dict[str, Any], /, *, boundary=None,"
            + " _simple: bool = False, **kwds) -> type")
    static Object make(Ctx ctx, PyClass cls, String name, PyTuple bases, PyDict classdict, Object boundary,
            boolean simple, PyDict kwds) {
        EnumMaker maker = new EnumMaker(ctx, name, bases.items);
        if (!(classdict instanceof EnumNamespace body)) throw Errors.noAttribute(classdict, "_member_names");
        CallArguments keywords = CallArguments.of(ctx, new Object[0], kwds);
        return maker.make(cls, body, boundary, keywords.names(), keywords.values());
    }

    /** Initialize self. */
    @Py("__init__(self, /, *args, **kwds) -> None")
    static void init(Ctx ctx, PyClass self, Object[] args, PyDict kwds) {}

    /** Either return an existing member, or create a new enum class. */
    @Py("__call__(self, value=..., names=..., /, *values, module=None, qualname=None, type=None, start=1,"
            + " boundary=None, **kwds) -> Any")
    static Object call(Ctx ctx, PyClass self, @Nullable Object value, @Nullable Object names, Object[] values,
            Object module, Object qualname, Object type, Object start, Object boundary, @Nullable PyDict kwds) {
        Object given = value != null ? value : take(kwds, "value");
        Object all = names != null ? names : take(kwds, "names");
        if (kwds != null && kwds.size() > 0) {
            throw Errors.typeError("EnumType.__call__() got an unexpected keyword argument '"
                    + TextOps.strText(ctx, IterOps.toList(ctx, kwds).get(0)) + "'");
        }
        if (given == null) {
            throw Errors.typeError("EnumType.__call__() missing 1 required positional argument: 'value'");
        }
        if (EnumMaker.memberMap(self).size() > 0) {
            if (all == null || !TruthOps.isTrue(ctx, all)) return member(ctx, self, given);
            Object[] parts = new Object[values.length + 2];
            parts[0] = given;
            parts[1] = all;
            System.arraycopy(values, 0, parts, 2, values.length);
            return member(ctx, self, new PyTuple(parts));
        }
        if (all == null && type == PyNone.NONE) {
            throw Errors.typeError(TextOps.reprText(ctx, self)
                    + " has no members; specify `names=()` if you meant to create a new, empty, enum");
        }
        return create(ctx, self, given, all == null ? PyNone.NONE : all, module, qualname, type, start, boundary);
    }

    private static @Nullable Object take(@Nullable PyDict kwds, String name) {
        return kwds == null ? null : kwds.removeText(name);
    }

    private static Object member(Ctx ctx, PyClass cls, Object value) {
        Object make = cls.find("__new__");
        if (make == EnumTypes.ENUM.find("__new__")) return EnumLookup.find(ctx, cls, value);
        return CallOps.call2(ctx, AttrOps.get(ctx, cls, "__new__"), cls, value);
    }

    private static Object create(Ctx ctx, PyClass self, Object className, Object names, Object module,
            Object qualname, Object type, Object start, Object boundary) {
        if (!Str.isText(className)) {
            throw Errors.typeError("type.__new__() argument 1 must be str, not " + Types.nameOf(className));
        }
        String name = Str.text(className);
        Object[] bases = type == PyNone.NONE ? new Object[] {self} : new Object[] {type, self};
        EnumMaker maker = new EnumMaker(ctx, name, bases);
        EnumNamespace body = maker.namespace();
        addMembers(ctx, self, body, names, start);
        Object owner = module;
        if (owner == PyNone.NONE && ctx.top != null) {
            Object caller = ctx.top.link.namespace.get("__name__");
            if (caller != null) owner = caller;
        }
        if (owner != PyNone.NONE) body.put(ctx, "__module__", owner);
        if (qualname != PyNone.NONE) body.put(ctx, "__qualname__", qualname);
        return maker.make(self.metaclass(), body, boundary, new String[0], new Object[0]);
    }

    private static void addMembers(Ctx ctx, PyClass self, EnumNamespace body, Object names, Object start) {
        List<Object> list = new ArrayList<>();
        if (names == PyNone.NONE) return;
        if (Str.isText(names)) {
            for (String n : Str.text(names).replace(',', ' ').split("\\s+")) if (!n.isEmpty()) list.add(Str.of(n));
        } else {
            list.addAll(List.of(IterOps.toArray(ctx, names)));
        }
        boolean sequence = !(names instanceof PyDict);
        if (sequence && !list.isEmpty() && Str.isText(list.getFirst())) {
            PyList last = new PyList();
            for (int i = 0; i < list.size(); i++) {
                Object next = AttrOps.get(ctx, self, "_generate_next_value_");
                Object[] arguments = {list.get(i), start, (long) i, IterOps.toList(ctx, last)};
                Object value = CallOps.call(ctx, next, arguments);
                last.append(ctx, value);
                body.put(ctx, list.get(i), value);
            }
            return;
        }
        for (Object item : list) {
            if (Str.isText(item)) {
                body.put(ctx, item, dev.adder.engine.ops.SubscriptOps.get(ctx, names, item));
            } else {
                Object[] both = pair(ctx, item);
                body.put(ctx, both[0], both[1]);
            }
        }
    }

    private static Object[] pair(Ctx ctx, Object item) {
        if (Types.of(item).slot(Slot.ITER) == null && Types.of(item).slot(Slot.GETITEM) == null) {
            throw Errors.typeError("cannot unpack non-iterable " + Types.nameOf(item) + " object");
        }
        Object[] both = IterOps.toArray(ctx, item);
        if (both.length > 2) throw Errors.valueError("too many values to unpack (expected 2)");
        if (both.length == 2) return both;
        throw Errors.valueError("not enough values to unpack (expected 2, got " + both.length + ")");
    }

    /** Return True if value is in the enum: a member, or the value of one. */
    @Py("__contains__(self, value, /) -> bool")
    static boolean contains(Ctx ctx, PyClass self, Object value) {
        if (Types.isInstance(value, self)) return true;
        return EnumMaker.valueMap(self).contains(ctx, value) || self.find("_unhashable_values_") instanceof PyList l
                && dev.adder.engine.ops.SubscriptOps.listContains(ctx, l, value);
    }

    /** Implement delattr(self, name). */
    @Py("__delattr__(self, name: str, /) -> None")
    static void deleteAttribute(Ctx ctx, PyClass self, String name) {
        if (EnumMaker.memberMap(self).get(name) != null) {
            throw Errors.attributeError("'" + self.name + "' cannot delete member '" + name + "'.");
        }
        ClassOps.deleteAttribute(ctx, self, name);
    }

    /** Implement setattr(self, name, value). */
    @Py("__setattr__(self, name: str, value, /) -> None")
    static void setAttribute(Ctx ctx, PyClass self, String name, Object value) {
        PyDict own = self.namespace.get("_member_map_") instanceof PyDict d ? d : EnumTypes.marks(self, true);
        if (own.get(name) != null) {
            throw Errors.attributeError("cannot reassign member '" + name + "'");
        }
        AttrOps.genericSet(ctx, self, name, value);
    }

    /** Return the member matching name. */
    @Py("__getitem__(self, name, /) -> Any")
    static Object item(Ctx ctx, PyClass self, Object name) {
        Object member = EnumMaker.memberMap(self).get(ctx, name);
        if (member == null) throw Errors.keyError(name);
        return member;
    }

    /** The members in order of definition, without aliases. */
    static Object[] members(Ctx ctx, PyClass self) {
        PyList names = EnumMaker.memberNames(self);
        if (names == null) return EnumTypes.marks(self).toArray();
        ctx.charge(24L + 8L * names.size);
        PyDict map = EnumMaker.memberMap(self);
        Object[] members = new Object[names.size];
        for (int i = 0; i < members.length; i++) {
            Object member = map.get(ctx, names.get(i));
            members[i] = member == null ? PyNone.NONE : member;
        }
        return members;
    }

    /** Return members in definition order. */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyClass self) {
        return IterOps.iter(ctx, new PyTuple(members(ctx, self)));
    }

    /** Return members in reverse definition order. */
    @Py("__reversed__(self, /) -> Iterator[Any]")
    static Object reversed(Ctx ctx, PyClass self) {
        Object[] members = members(ctx, self);
        for (int i = 0, j = members.length - 1; i < j; i++, j--) {
            Object m = members[i];
            members[i] = members[j];
            members[j] = m;
        }
        return IterOps.iter(ctx, new PyTuple(members));
    }

    /** Return the number of members (no aliases). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyClass self) {
        PyList names = EnumMaker.memberNames(self);
        return names == null ? EnumTypes.marks(self).size() : names.size;
    }

    /** Classes are always true, even without members. */
    @Py("__bool__(self, /) -> bool")
    static boolean truth(Ctx ctx, PyClass self) {
        return true;
    }

    /** Return a mapping of member name to value, aliases included. */
    @PyProperty("__members__: mappingproxy[str, Any]")
    static Object mapping(Ctx ctx, PyClass self) {
        return new PyMappingProxy(EnumMaker.memberMap(self));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyClass self) {
        return Str.of((EnumTypes.isFlag(self) ? "<flag '" : "<enum '") + self.name + "'>");
    }

    /** Specialized __dir__ implementation for enums. */
    @Py("__dir__(self, /) -> list[str]")
    static Object dir(Ctx ctx, PyClass self) {
        TreeSet<String> names = new TreeSet<>(List.of("__class__", "__contains__", "__doc__", "__getitem__",
                "__iter__", "__len__", "__members__", "__module__", "__name__", "__qualname__"));
        for (Object member : members(ctx, self)) {
            if (member instanceof PyObject m && m.attribute("_name_") instanceof Object n) {
                names.add(TextOps.strText(ctx, n));
            }
        }
        if (self.find("_use_args_") == Boolean.TRUE) names.add("__new__");
        names.add("__init_subclass__");
        if (self.find("_member_type_") instanceof PyClass data && data != Types.OBJECT) {
            for (PyClass c : data.mro) names.addAll(c.namespace.keySet());
        }
        PyList list = PyList.withCapacity(ctx, names.size());
        for (String n : names) list.append(ctx, Str.of(n));
        return list;
    }
}
