package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AbstractOps;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a class into a dataclass. */
final class DataclassMaker {
    private final Ctx ctx;
    private final PyClass cls;
    private final DataclassOptions options;
    private final GeneratedMethods methods;
    private final Map<String, PyField> fields = new LinkedHashMap<>();
    /** The class that frozen instances are of: another one than {@link #cls} when it has slots. */
    private final PyClass[] owner;

    private DataclassMaker(Ctx ctx, PyClass cls, DataclassOptions options) {
        this.ctx = ctx;
        this.cls = cls;
        this.options = options;
        this.methods = new GeneratedMethods(ctx, cls);
        this.owner = new PyClass[] {cls};
    }

    static PyClass make(Ctx ctx, PyClass cls, DataclassOptions options) {
        if (cls.shared) {
            throw Errors.typeError("cannot set '__dataclass_params__' attribute of immutable type '" + cls.name + "'");
        }
        return new DataclassMaker(ctx, cls, options).make();
    }

    private PyClass make() {
        ctx.charge(1024);
        cls.set("__dataclass_params__", options);
        inherit();
        List<PyField> own = new FieldReader(ctx, cls).read(options.keywordOnly);
        for (PyField f : own) {
            fields.put(f.name(), f);
            if (!(AttrOps.find(ctx, cls, f.name()) instanceof PyField)) continue;
            if (f.defaultValue == null) {
                cls.remove(f.name());
            } else {
                cls.set(f.name(), f.defaultValue);
            }
        }
        checkAnnotated();
        PyDict all = new PyDict();
        fields.forEach((name, f) -> all.put(ctx, Str.of(name), f));
        boolean explicitHash = hasExplicitHash();
        cls.set("__dataclass_fields__", all);
        if (options.order && !options.eq) throw Errors.valueError("eq must be true if order is true");
        List<PyField> real = fields.values().stream().filter(f -> f.kind == PyField.Kind.FIELD).toList();
        List<PyField> inInit =
                fields.values().stream().filter(f -> f.kind != PyField.Kind.CLASS_VARIABLE).toList();
        List<PyField> positional = inInit.stream().filter(f -> f.init && !f.isKeywordOnly()).toList();
        if (options.init) {
            checkOrder(inInit);
            List<PyField> keywords = inInit.stream().filter(f -> f.init && f.isKeywordOnly()).toList();
            setNew("__init__", methods.init(inInit, positional, keywords, options));
        }
        addMethods(real);
        if (options.frozen) freeze(real);
        addHash(real, explicitHash);
        addDoc();
        if (options.matchArgs) setNew("__match_args__", GeneratedMethods.names(ctx, positional));
        if (options.weakrefSlot && !options.slots) {
            throw Errors.typeError("weakref_slot is True but slots is False");
        }
        PyClass made = options.slots ? withSlots(real) : cls;
        owner[0] = made;
        if (made.namespace.containsKey("__abstractmethods__")) AbstractOps.update(ctx, made);
        return made;
    }

    private void inherit() {
        boolean any = false;
        boolean frozen = false;
        for (int i = cls.mro.length - 1; i > 0; i--) {
            PyClass base = cls.mro[i];
            if (!(base.find("__dataclass_fields__") instanceof PyDict inherited)) continue;
            any = true;
            for (int k = 0; k < inherited.bound(); k++) {
                if (inherited.keyAt(k) != null && inherited.valueAt(k) instanceof PyField f) fields.put(f.name(), f);
            }
            frozen |= base.find("__dataclass_params__") instanceof DataclassOptions o && o.frozen;
        }
        if (!any) return;
        if (frozen && !options.frozen) {
            throw Errors.typeError("cannot inherit non-frozen dataclass from a frozen one");
        }
        if (!frozen && options.frozen) {
            throw Errors.typeError("cannot inherit frozen dataclass from a non-frozen one");
        }
    }

    private void checkAnnotated() {
        Object notes = cls.namespace.get("__annotations__");
        cls.namespace.forEach((name, value) -> {
            if (value instanceof PyField && !(notes instanceof PyDict d && d.get(name) != null)) {
                throw Errors.typeError(TextOps.reprText(ctx, Str.of(name)) + " is a field but has no type annotation");
            }
        });
    }

    private void checkOrder(List<PyField> inInit) {
        boolean seen = false;
        for (PyField f : inInit) {
            if (!f.init || f.isKeywordOnly()) continue;
            if (f.hasDefault()) {
                seen = true;
            } else if (seen) {
                throw Errors.typeError("non-default argument " + TextOps.reprText(ctx, Str.of(f.name()))
                        + " follows default argument");
            }
        }
    }

    /** Sets what the class does not have itself; true if it has. */
    private boolean setNew(String name, Object value) {
        if (cls.namespace.containsKey(name)) return true;
        cls.set(name, value);
        return false;
    }

    private void addMethods(List<PyField> real) {
        if (options.repr) setNew("__repr__", methods.repr(real.stream().filter(f -> f.repr).toList()));
        List<PyField> compared = real.stream().filter(f -> f.compare).toList();
        if (options.eq) setNew("__eq__", methods.eq(compared));
        if (!options.order) return;
        for (CompareOps.Order order : CompareOps.Order.values()) {
            String name = "__" + order.name().toLowerCase(java.util.Locale.ROOT) + "__";
            if (setNew(name, methods.order(name, order, compared))) {
                throw Errors.typeError("Cannot overwrite attribute " + name + " in class " + cls.name
                        + ". Consider using functools.total_ordering");
            }
        }
    }

    private void freeze(List<PyField> real) {
        addFrozen("__setattr__", "assign to", real);
        addFrozen("__delattr__", "delete", real);
    }

    private void addFrozen(String name, String verb, List<PyField> real) {
        if (setNew(name, methods.frozen(name, verb, real, owner))) {
            throw Errors.typeError("Cannot overwrite attribute " + name + " in class " + cls.name);
        }
    }

    private boolean hasExplicitHash() {
        Object own = cls.namespace.get("__hash__");
        return own != null && !(own == PyNone.NONE && cls.namespace.containsKey("__eq__"));
    }

    private void addHash(List<PyField> real, boolean explicit) {
        List<PyField> hashed = real.stream().filter(PyField::hashed).toList();
        if (options.unsafeHash) {
            if (explicit) throw Errors.typeError("Cannot overwrite attribute __hash__ in class " + cls.name);
            cls.set("__hash__", methods.hash(hashed));
        } else if (options.eq && !explicit) {
            cls.set("__hash__", options.frozen ? methods.hash(hashed) : PyNone.NONE);
        }
    }

    private void addDoc() {
        Object own = cls.namespace.get("__doc__");
        if (own != null && own != PyNone.NONE) return;
        Object init = cls.find("__init__");
        cls.set("__doc__", Str.of(cls.name + (init instanceof PyFunction f ? SignatureText.of(ctx, f) : "()")));
    }

    private PyClass withSlots(List<PyField> real) {
        if (cls.namespace.containsKey("__slots__")) throw Errors.typeError(cls.name + " already specifies __slots__");
        PyDict namespace = new PyDict();
        cls.namespace.forEach((name, value) -> namespace.put(ctx, Str.of(name), value));
        List<Object> slots = new ArrayList<>();
        for (PyField f : real) {
            if (!inherited(f.name())) slots.add(Str.of(f.name()));
            namespace.removeText(f.name());
        }
        if (options.weakrefSlot) slots.add("__weakref__");
        namespace.put("__slots__", new PyTuple(slots.toArray()));
        namespace.removeText("__dict__");
        namespace.removeText("__weakref__");
        Object made = CallOps.call3(ctx, cls.metaclass(), Str.of(cls.name), new PyTuple((Object[]) cls.bases.clone()),
                namespace);
        if (!(made instanceof PyClass c)) throw Errors.typeError("metaclass did not make a class");
        c.qualifiedName = cls.qualifiedName;
        return c;
    }

    private boolean inherited(String name) {
        for (PyClass base : cls.bases) {
            @Nullable List<String> names = base.slotNames;
            if (names != null && names.contains(name)) return true;
        }
        return false;
    }
}
