package dev.adder.engine.stdlib.enums;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyList;

/** The module {@code enum}. */
@PyModule("enum")
final class EnumModule {
    @PyValue("EnumType") static final PyClass ENUM_TYPE = EnumTypes.META;

    @PyValue("EnumMeta") static final PyClass ENUM_META = EnumTypes.META;

    @PyValue("Enum") static final PyClass ENUM = EnumTypes.ENUM;

    @PyValue("ReprEnum") static final PyClass REPR_ENUM = EnumTypes.REPR_ENUM;

    @PyValue("IntEnum") static final PyClass INT_ENUM = EnumTypes.INT_ENUM;

    @PyValue("StrEnum") static final PyClass STR_ENUM = EnumTypes.STR_ENUM;

    @PyValue("Flag") static final PyClass FLAG = EnumTypes.FLAG;

    @PyValue("IntFlag") static final PyClass INT_FLAG = EnumTypes.INT_FLAG;

    @PyValue("auto") static final PyClass AUTO = EnumWrapper.AUTO;

    @PyValue("member") static final PyClass MEMBER = EnumWrapper.MEMBER;

    @PyValue("nonmember") static final PyClass NON_MEMBER = EnumWrapper.NON_MEMBER;

    @PyValue("property") static final PyClass PROPERTY = EnumProperty.TYPE;

    @PyValue("FlagBoundary") static final PyClass FLAG_BOUNDARY = EnumTypes.BOUNDARY;

    @PyValue("EnumCheck") static final PyClass ENUM_CHECK = EnumTypes.CHECK;

    @PyValue("STRICT") static final PyObject STRICT = EnumTypes.STRICT;

    @PyValue("CONFORM") static final PyObject CONFORM = EnumTypes.CONFORM;

    @PyValue("EJECT") static final PyObject EJECT = EnumTypes.EJECT;

    @PyValue("KEEP") static final PyObject KEEP = EnumTypes.KEEP;

    @PyValue("CONTINUOUS") static final PyObject CONTINUOUS = EnumTypes.CONTINUOUS;

    @PyValue("NAMED_FLAGS") static final PyObject NAMED_FLAGS = EnumTypes.NAMED_FLAGS;

    @PyValue("UNIQUE") static final PyObject UNIQUE = EnumTypes.UNIQUE;

    private EnumModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto",
                "unique", "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT",
                "KEEP", "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS",
                "NAMED_FLAGS", "UNIQUE");
    }

    /** Class decorator for enumerations ensuring unique member values. */
    @Py("unique(enumeration) -> Any")
    static Object unique(Ctx ctx, Object enumeration) {
        AttrOps.get(ctx, enumeration, "__members__");
        if (enumeration instanceof PyClass c) EnumChecks.unique(ctx, c);
        return enumeration;
    }

    /** Check an enumeration for various constraints. */
    @Py("verify(*checks) -> Any")
    static Object verify(Ctx ctx, Object[] checks) {
        return NativeCode.function(ctx, "enum", "verify", NativeCode.positional("enumeration"), (c, frame) -> {
            Object enumeration = NativeCode.argument(frame, 0);
            if (!(enumeration instanceof PyClass cls)) throw Errors.noAttribute(enumeration, "__name__");
            if (!cls.isSubclassOf(EnumTypes.ENUM)) {
                throw Errors.typeError("the 'verify' decorator only works with Enum and Flag");
            }
            for (Object check : checks) EnumChecks.verify(c, cls, check);
            return enumeration;
        });
    }
}
