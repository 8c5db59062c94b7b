package dev.adder.engine.stdlib.enums;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDescriptor;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/**
 * {@code enum.property}: computed on members; on the class the name stands for the member of that name. {@code name}
 * and {@code value} of {@code Enum} are two of them that all runs share and none can change.
 */
final class EnumProperty extends PyDescriptor {
    static final PyClass TYPE = PyClass.builtin("enum", "property", EnumPropertyMethodsTable.INSTANCE);

    /** What a member has under the name: {@code _name_}, {@code _value_}, or what the getter gives. */
    enum Source {
        NAME, VALUE, GETTER, VALUE_ATTRIBUTE, CLASS_ATTRIBUTE
    }

    final boolean fixed;
    Source source;
    @Nullable Object getter;
    @Nullable Object setter;
    @Nullable Object deleter;
    @Nullable Object doc;
    String name = "";
    String className = "";
    @Nullable Object member;
    private @Nullable PyClass where;

    EnumProperty(PyClass cls) {
        super(cls);
        this.fixed = false;
        this.source = Source.GETTER;
    }

    private EnumProperty(Source source, String name) {
        super(TYPE);
        this.fixed = true;
        this.source = source;
        this.name = name;
        this.className = "Enum";
        this.doc = Str.of("The " + name + " of the Enum member.");
    }

    static EnumProperty name() {
        return new EnumProperty(Source.NAME, "name");
    }

    static EnumProperty value() {
        return new EnumProperty(Source.VALUE, "value");
    }

    /** What takes the place of a member whose name means something in a base already; null when none does. */
    static @Nullable EnumProperty redirect(Ctx ctx, PyClass cls, String name, Object member) {
        Object found = null;
        PyClass where = null;
        Source source = Source.GETTER;
        for (int i = 1; i < cls.mro.length; i++) {
            Object own = cls.mro[i].namespace.get(name);
            if (own == null) continue;
            if (own instanceof EnumProperty) {
                found = own;
                where = cls.mro[i];
                break;
            }
            if (EnumNamespace.isDescriptor(own)) {
                found = own;
                source = Source.VALUE_ATTRIBUTE;
                if (where == null) where = cls.mro[i];
            } else {
                source = Source.CLASS_ATTRIBUTE;
                where = cls.mro[i];
            }
        }
        if (found == null) return null;
        ctx.charge(96);
        EnumProperty made = new EnumProperty(TYPE);
        made.member = member;
        made.name = name;
        made.className = cls.name;
        made.where = where;
        made.source = source;
        if (found instanceof EnumProperty p) {
            made.source = p.source;
            made.getter = p.getter;
            made.setter = p.setter;
            made.deleter = p.deleter;
        } else if (source == Source.VALUE_ATTRIBUTE) {
            made.getter = function(ctx, found, "fget");
            made.setter = function(ctx, found, "fset");
            made.deleter = function(ctx, found, "fdel");
        }
        return made;
    }

    private static @Nullable Object function(Ctx ctx, Object found, String name) {
        Object f = AttrOps.find(ctx, found, name);
        return f == PyNone.NONE ? null : f;
    }

    @Override
    public @Nullable Object get(Ctx ctx, Object object) {
        if (object instanceof PyObject o) {
            if (source == Source.NAME) return o.attribute("_name_");
            if (source == Source.VALUE) return o.attribute("_value_");
        }
        Object function = getter;
        if (function != null) return CallOps.call1(ctx, function, object);
        if (source == Source.CLASS_ATTRIBUTE && where != null) return AttrOps.get(ctx, where, name);
        if (source == Source.VALUE_ATTRIBUTE) return AttrOps.get(ctx, AttrOps.get(ctx, object, "_value_"), name);
        PyClass cls = Types.of(object);
        Object named = EnumMaker.memberMap(cls).get(name);
        if (named == null) throw missing(ctx, cls);
        return named;
    }

    /** Whether members have something of their own under the name. */
    boolean computes() {
        return getter != null || source == Source.NAME || source == Source.VALUE;
    }

    Object ofClass(Ctx ctx, Object owner) {
        if (member != null) return member;
        throw missing(ctx, owner);
    }

    private PyException missing(Ctx ctx, Object owner) {
        return Errors.attributeError(TextOps.reprText(ctx, owner) + " has no attribute "
                + TextOps.reprText(ctx, Str.of(name)));
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(getter);
        live.visit(setter);
        live.visit(deleter);
        live.visit(doc);
        live.visit(member);
        live.visitName(name);
        live.visitName(className);
    }
}
