package dev.adder.engine.stdlib.enums;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SortOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.List;
import java.util.TreeSet;

/** What members of enums have. */
@PyType("Enum")
final class EnumMethods {
    private EnumMethods() {}

    /** No members. */
    @PyValue("_member_map_")
    static PyDict memberMap(Ctx ctx) {
        return new PyDict();
    }

    /** No members. */
    @PyValue("_value2member_map_")
    static PyDict valueMap(Ctx ctx) {
        return new PyDict();
    }

    /** No members. */
    @PyValue("_member_names_")
    static PyList memberNames(Ctx ctx) {
        return new PyList();
    }

    /** Return the member with the value. */
    @Py("__new__(cls, value, /) -> Any")
    static Object make(Ctx ctx, PyClass cls, Object value) {
        return EnumLookup.find(ctx, cls, value);
    }

    /** Initialize self. */
    @Py("__init__(self, /, *args, **kwds) -> None")
    static void init(Ctx ctx, Object self, Object[] args, PyDict kwds) {}

    /** Generate the next value when not given. */
    @Py("_generate_next_value_(name, start, count, last_values, /) -> Any")
    static Object next(Ctx ctx, Object name, Object start, Object count, Object lastValues) {
        Object[] values = IterOps.toArray(ctx, lastValues);
        if (values.length == 0) return start;
        Object last = values[values.length - 1];
        PyList sorted = IterOps.toList(ctx, new PyTuple(values));
        Object next = Caught.of(ctx, Exceptions.TYPE_ERROR, () -> {
            SortOps.sort(ctx, sorted, null, false);
            return CompareOps.eq(ctx, last, sorted.get(values.length - 1)) ? NumberOps.add(ctx, last, 1L) : null;
        });
        for (int i = sorted.size - 1; next == null && i >= 0; i--) {
            Object value = sorted.get(i);
            ctx.step();
            next = Caught.of(ctx, Exceptions.TYPE_ERROR, () -> NumberOps.add(ctx, value, 1L));
        }
        return next == null ? start : next;
    }

    /** What to do with a value that no member has. */
    @Py("_missing_(cls, value) -> Any")
    static Object missing(Ctx ctx, PyClass cls, Object value) {
        return PyNone.NONE;
    }

    static Object attribute(Ctx ctx, PyObject self, String name) {
        Object own = self.attribute(name);
        return own == null ? AttrOps.get(ctx, self, name) : own;
    }

    /** The repr of a value, as the data type of the enum writes it. */
    static String valueText(Ctx ctx, PyObject self) {
        Object value = attribute(ctx, self, "_value_");
        Object how = self.type().find("_value_repr_");
        if (how == null || how == PyNone.NONE) return TextOps.reprText(ctx, value);
        Object function = how instanceof dev.adder.engine.value.PyStaticMethod s ? s.function : how;
        return TextOps.strText(ctx, CallOps.call1(ctx, function, value));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        String name = TextOps.strText(ctx, attribute(ctx, self, "_name_"));
        return Str.of("<" + self.type().name + "." + name + ": " + valueText(ctx, self) + ">");
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyObject self) {
        return Str.of(self.type().name + "." + TextOps.strText(ctx, attribute(ctx, self, "_name_")));
    }

    /** Return str(self) in the given format. */
    @Py("__format__(self, format_spec: str, /) -> str")
    static Object format(Ctx ctx, PyObject self, String formatSpec) {
        return TextOps.format(ctx, TextOps.str(ctx, self), Str.of(formatSpec));
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyObject self) {
        return HashOps.hash(ctx, attribute(ctx, self, "_name_"));
    }

    /** Return the class and the value. */
    @Py("__reduce_ex__(self, proto, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyObject self, Object proto) {
        return new PyTuple(self.type(), new PyTuple(attribute(ctx, self, "_value_")));
    }

    /** Return self: there is only one of each member. */
    @Py("__copy__(self, /) -> Any")
    static Object copy(Ctx ctx, Object self) {
        return self;
    }

    /** Return self: there is only one of each member. */
    @Py("__deepcopy__(self, memo, /) -> Any")
    static Object deepCopy(Ctx ctx, Object self, Object memo) {
        return self;
    }

    /** Returns public methods and other interesting attributes. */
    @Py("__dir__(self, /) -> list[str]")
    static Object dir(Ctx ctx, PyObject self) {
        TreeSet<String> names = new TreeSet<>(List.of("__class__", "__doc__", "__eq__", "__hash__", "__module__"));
        if (self.type().find("_member_type_") != Types.OBJECT) {
            Object all = CallOps.callMethod(ctx, java.util.Objects.requireNonNull(Types.OBJECT.find("__dir__")), self);
            for (Object n : IterOps.toArray(ctx, all)) names.add(TextOps.strText(ctx, n));
        }
        PyDict members = EnumMaker.memberMap(self.type());
        for (String n : InstanceNames.of(self)) if (!n.startsWith("_") && members.get(n) == null) names.add(n);
        for (PyClass c : self.type().mro) {
            for (var e : c.namespace.entrySet()) {
                String n = e.getKey();
                if (n.startsWith("_")) continue;
                boolean member = members.get(n) != null;
                if (!member || e.getValue() instanceof EnumProperty p && p.computes()) {
                    names.add(n);
                } else if (e.getValue() instanceof EnumProperty) {
                    names.remove(n);
                }
            }
        }
        PyList list = PyList.withCapacity(ctx, names.size());
        for (String n : names) list.append(ctx, Str.of(n));
        return list;
    }
}
