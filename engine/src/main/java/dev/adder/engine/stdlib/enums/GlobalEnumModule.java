package dev.adder.engine.stdlib.enums;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Enums whose members are names of their module too, and the parts of flags. */
@PyModule("enum")
final class GlobalEnumModule {
    private GlobalEnumModule() {}

    private static String module(PyClass cls) {
        Object name = cls.find("__module__");
        String whole = name != null && Str.isText(name) ? Str.text(name) : cls.module;
        return whole.substring(whole.lastIndexOf('.') + 1);
    }

    /** Use module.enum_name instead of class.enum_name. */
    @Py("global_enum_repr(self) -> str")
    static Object enumRepr(Ctx ctx, Object self) {
        return Str.of(module(Types.of(self)) + "." + TextOps.strText(ctx, AttrOps.get(ctx, self, "_name_")));
    }

    /** Use module.flag_name instead of class.flag_name. */
    @Py("global_flag_repr(self) -> str")
    static Object flagRepr(Ctx ctx, Object self) {
        PyClass cls = Types.of(self);
        String module = module(cls);
        Object name = AttrOps.get(ctx, self, "_name_");
        if (name == PyNone.NONE) {
            return Str.of(module + "." + cls.name + "("
                    + TextOps.reprText(ctx, AttrOps.get(ctx, self, "_value_")) + ")");
        }
        boolean keep = AttrOps.get(ctx, self, "_boundary_") == EnumTypes.KEEP;
        List<String> parts = new ArrayList<>();
        for (String n : TextOps.strText(ctx, name).split("\\|")) {
            ctx.step();
            parts.add(keep && !n.isEmpty() && Character.isDigit(n.charAt(0)) ? n : module + "." + n);
        }
        return Str.of(String.join("|", parts));
    }

    /** Use enum_name instead of class.enum_name. */
    @Py("global_str(self) -> str")
    static Object text(Ctx ctx, Object self) {
        Object name = AttrOps.get(ctx, self, "_name_");
        if (name != PyNone.NONE) return name;
        return Str.of(Types.of(self).name + "(" + TextOps.reprText(ctx, AttrOps.get(ctx, self, "_value_")) + ")");
    }

    private static Object method(Ctx ctx, String name, NativeCode.Body body) {
        return NativeCode.function(ctx, "enum", name, NativeCode.positional("self"), body);
    }

    /** Show the members as names of their module, and put them into its namespace. */
    @Py("global_enum(cls, update_str: bool = False) -> Any")
    static Object globalEnum(Ctx ctx, PyClass cls, boolean updateStr) {
        boolean flag = EnumTypes.isFlag(cls);
        ClassOps.setAttribute(ctx, cls, "__repr__", flag
                ? method(ctx, "global_flag_repr", (c, frame) -> flagRepr(c, NativeCode.argument(frame, 0)))
                : method(ctx, "global_enum_repr", (c, frame) -> enumRepr(c, NativeCode.argument(frame, 0))));
        if (updateStr || !cls.isSubclassOf(EnumTypes.REPR_ENUM)) {
            ClassOps.setAttribute(ctx, cls, "__str__",
                    method(ctx, "global_str", (c, frame) -> text(c, NativeCode.argument(frame, 0))));
        }
        Object name = cls.find("__module__");
        var module = name != null && Str.isText(name) ? ctx.run.modules.get(Str.text(name)) : null;
        PyDict namespace = module != null ? module.namespace : ctx.top != null ? ctx.top.link.namespace : new PyDict();
        namespace.putAll(ctx, EnumMaker.memberMap(cls));
        return cls;
    }

    /** The powers of two that a flag or number is made of. */
    @Py("show_flag_values(value) -> list[int]")
    static Object flagValues(Ctx ctx, Object value) {
        BigInteger bits = ProtoMember.big(value);
        PyList list = new PyList();
        if (bits.signum() < 0) throw dev.adder.engine.error.Errors.valueError(bits + " is not a positive integer");
        for (int bit = bits.getLowestSetBit(); bit >= 0 && bit < bits.bitLength(); bit++) {
            ctx.step();
            if (bits.testBit(bit)) list.append(ctx, IntOps.of(BigInteger.ONE.shiftLeft(bit)));
        }
        return list;
    }

    /** How to get a member by its name, for pickling. */
    @Py("pickle_by_enum_name(self, proto) -> tuple[Any, ...]")
    static Object pickleMember(Ctx ctx, Object self, Object proto) {
        Object get = dev.adder.engine.builtin.Builtins.find("getattr");
        return new PyTuple(get == null ? PyNone.NONE : get,
                new PyTuple(Types.of(self), AttrOps.get(ctx, self, "_name_")));
    }

    /** The name of a member, for pickling. */
    @Py("pickle_by_global_name(self, proto) -> Any")
    static Object pickleName(Ctx ctx, Object self, Object proto) {
        return AttrOps.get(ctx, self, "name");
    }
}
