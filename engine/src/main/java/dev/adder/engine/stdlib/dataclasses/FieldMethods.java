package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** What fields have. */
@PyType("Field")
final class FieldMethods {
    private FieldMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyField self) {
        String kind = switch (self.kind) {
            case FIELD -> "_FIELD";
            case CLASS_VARIABLE -> "_FIELD_CLASSVAR";
            case INIT_VARIABLE -> "_FIELD_INITVAR";
        };
        String text = "Field(name=" + TextOps.reprText(ctx, name(ctx, self)) + ",type="
                + TextOps.reprText(ctx, self.annotation) + ",default=" + TextOps.reprText(ctx, defaultValue(ctx, self))
                + ",default_factory=" + TextOps.reprText(ctx, factory(ctx, self)) + ",init="
                + TextOps.reprText(ctx, self.init) + ",repr=" + TextOps.reprText(ctx, self.repr) + ",hash="
                + TextOps.reprText(ctx, self.hash) + ",compare=" + TextOps.reprText(ctx, self.compare) + ",metadata="
                + TextOps.reprText(ctx, self.metadata) + ",kw_only=" + TextOps.reprText(ctx, keywordOnly(ctx, self))
                + ",_field_type=" + (self.name == null ? "None" : kind) + ")";
        ctx.charge(48L + 2L * text.length());
        return Str.of(text);
    }

    /** Tell the default value the name that it has in its class. */
    @Py("__set_name__(self, owner, name) -> None")
    static void setName(Ctx ctx, PyField self, Object owner, Object name) {
        Object value = self.defaultValue;
        if (value == null) return;
        Object hook = Types.of(value).find("__set_name__");
        if (hook != null) CallOps.callMethod(ctx, hook, value, owner, name);
    }

    /** Give the class a type argument, which means nothing at run time. */
    @Py("__class_getitem__(cls, item, /) -> GenericAlias")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    /** The name. */
    @PyProperty("name: str")
    static Object name(Ctx ctx, PyField self) {
        return self.name == null ? PyNone.NONE : Str.of(self.name);
    }

    /** The annotation. */
    @PyProperty("type: Any")
    static Object annotation(Ctx ctx, PyField self) {
        return self.annotation;
    }

    /** The default value, or MISSING. */
    @PyProperty("default: Any")
    static Object defaultValue(Ctx ctx, PyField self) {
        return self.defaultValue == null ? Marker.MISSING : self.defaultValue;
    }

    /** What makes the default value, or MISSING. */
    @PyProperty("default_factory: Any")
    static Object factory(Ctx ctx, PyField self) {
        return self.factory == null ? Marker.MISSING : self.factory;
    }

    /** Whether it is a parameter of __init__. */
    @PyProperty("init: bool")
    static boolean init(Ctx ctx, PyField self) {
        return self.init;
    }

    /** Whether it is shown by __repr__. */
    @PyProperty("repr: bool")
    static boolean shown(Ctx ctx, PyField self) {
        return self.repr;
    }

    /** Whether it counts for __hash__; None means as for comparison. */
    @PyProperty("hash: bool | None")
    static Object hash(Ctx ctx, PyField self) {
        return self.hash;
    }

    /** Whether it counts for comparison. */
    @PyProperty("compare: bool")
    static boolean compare(Ctx ctx, PyField self) {
        return self.compare;
    }

    /** What the program says about the field. */
    @PyProperty("metadata: mappingproxy[Any, Any]")
    static Object metadata(Ctx ctx, PyField self) {
        return self.metadata;
    }

    /** Whether it is a keyword-only parameter of __init__. */
    @PyProperty("kw_only: bool")
    static Object keywordOnly(Ctx ctx, PyField self) {
        return self.keywordOnly == null ? Marker.MISSING : self.keywordOnly;
    }
}
