package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.KeywordModule;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyMappingProxy;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The module {@code dataclasses}. */
@PyModule("dataclasses")
final class DataclassesModule {
    @PyValue("FrozenInstanceError") static final PyClass FROZEN_INSTANCE_ERROR =
            PyClass.builtin("dataclasses", "FrozenInstanceError", false, Exceptions.ATTRIBUTE_ERROR);

    @PyValue("Field") static final PyClass FIELD = PyField.TYPE;

    @PyValue("InitVar") static final PyClass INIT_VAR = PyInitVar.TYPE;

    @PyValue("MISSING") static final Marker MISSING = Marker.MISSING;

    @PyValue("KW_ONLY") static final Marker KW_ONLY = Marker.KEYWORD_ONLY;

    private DataclassesModule() {}

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
                "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass");
    }

    /**
     * Add dunder methods based on the fields defined in the class.
     *
     * <p>Examines PEP 526 __annotations__ to determine fields. If init is true, an __init__() method is added to the
     * class. If repr is true, a __repr__() method is added. If order is true, rich comparison dunder methods are
     * added. If unsafe_hash is true, a __hash__() method is added. If frozen is true, fields may not be assigned to
     * after instance creation. If match_args is true, the __match_args__ tuple is added. If kw_only is true, then by
     * default all fields are keyword-only. If slots is true, a new class with a __slots__ attribute is returned.
     */
    @Py("dataclass(cls=None, /, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False,"
            + " unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False,"
            + " slots: bool = False, weakref_slot: bool = False) -> Any")
    static Object dataclass(Ctx ctx, Object cls, boolean init, boolean repr, boolean eq, boolean order,
            boolean unsafeHash, boolean frozen, boolean matchArgs, boolean keywordOnly, boolean slots,
            boolean weakrefSlot) {
        ctx.charge(64);
        DataclassOptions options = new DataclassOptions(init, repr, eq, order, unsafeHash, frozen, matchArgs,
                keywordOnly, slots, weakrefSlot);
        if (cls != PyNone.NONE) return decorate(ctx, cls, options);
        return NativeCode.function(ctx, "dataclasses", "wrap", NativeCode.positional("cls"),
                (c, frame) -> decorate(c, NativeCode.argument(frame, 0), options));
    }

    private static Object decorate(Ctx ctx, Object cls, DataclassOptions options) {
        if (cls instanceof PyClass c) return DataclassMaker.make(ctx, c, options);
        throw Errors.noAttribute(cls, "__module__");
    }

    /** Return an object to identify dataclass fields. */
    @Py("field(*, default=..., default_factory=..., init: bool = True, repr: bool = True, hash=None,"
            + " compare: bool = True, metadata=None, kw_only=...) -> Any")
    static Object field(Ctx ctx, @Nullable Object defaultValue, @Nullable Object factory, boolean init, boolean repr,
            Object hash, boolean compare, Object metadata, @Nullable Object keywordOnly) {
        PyField f = new PyField();
        ctx.charge(160);
        f.defaultValue = missing(defaultValue);
        f.factory = missing(factory);
        if (f.defaultValue != null && f.factory != null) {
            throw Errors.valueError("cannot specify both default and default_factory");
        }
        f.init = init;
        f.repr = repr;
        f.hash = hash;
        f.compare = compare;
        f.metadata = new PyMappingProxy(metadata == PyNone.NONE ? new PyDict() : metadata);
        f.keywordOnly = missing(keywordOnly);
        return f;
    }

    private static @Nullable Object missing(@Nullable Object given) {
        return given == Marker.MISSING ? null : given;
    }

    /** Return a tuple describing the fields of this dataclass or instance of one. */
    @Py("fields(class_or_instance) -> tuple[Field, ...]")
    static Object fields(Ctx ctx, Object classOrInstance) {
        List<PyField> all = DataclassCopies.fields(ctx, classOrInstance);
        if (all == null) throw Errors.typeError("must be called with a dataclass type or instance");
        ctx.charge(24L + 8L * all.size());
        return new PyTuple(all.stream().filter(f -> f.kind == PyField.Kind.FIELD).toArray());
    }

    /** Returns True if obj is a dataclass or an instance of a dataclass. */
    @Py("is_dataclass(obj) -> bool")
    static boolean isDataclass(Ctx ctx, Object obj) {
        return (obj instanceof PyClass c ? c : Types.of(obj)).find("__dataclass_fields__") != null;
    }

    /** Return the fields of a dataclass instance as a new dictionary mapping field names to field values. */
    @Py("asdict(obj, *, dict_factory=...) -> Any")
    static Object asDict(Ctx ctx, Object obj, @Nullable Object dictFactory) {
        if (!DataclassCopies.isInstance(obj)) {
            throw Errors.typeError("asdict() should be called on dataclass instances");
        }
        return new DataclassCopies(ctx, false, dictFactory == null ? Types.DICT : dictFactory).convert(obj);
    }

    /** Return the fields of a dataclass instance as a new tuple of field values. */
    @Py("astuple(obj, *, tuple_factory=...) -> Any")
    static Object asTuple(Ctx ctx, Object obj, @Nullable Object tupleFactory) {
        if (!DataclassCopies.isInstance(obj)) {
            throw Errors.typeError("astuple() should be called on dataclass instances");
        }
        return new DataclassCopies(ctx, true, tupleFactory == null ? Types.TUPLE : tupleFactory).convert(obj);
    }

    /** Return a new object replacing specified fields with new values. */
    @Py("replace(obj, /, **changes) -> Any")
    static Object replace(Ctx ctx, Object obj, PyDict changes) {
        return DataclassCopies.replace(ctx, obj, changes);
    }

    /** Return a new dynamically created dataclass. */
    @Py("make_dataclass(cls_name: str, fields, *, bases=(), namespace=None, module=None, **options) -> type")
    static Object makeDataclass(Ctx ctx, String name, Object fields, Object bases, Object namespace, Object module,
            PyDict options) {
        PyDict body = new PyDict();
        if (namespace != PyNone.NONE) dev.adder.engine.builtin.DictUpdate.update(ctx, body, namespace);
        PyDict notes = new PyDict();
        Set<String> seen = new HashSet<>();
        for (Object item : IterOps.toArray(ctx, fields)) addField(ctx, item, body, notes, seen);
        body.put(ctx, "__annotations__", notes);
        if (module != PyNone.NONE) body.put(ctx, "__module__", module);
        Object[] given = IterOps.toArray(ctx, bases);
        Object[] resolved = ClassBuilder.resolveBases(ctx, given);
        Object metaclass = ClassBuilder.metaclass(ctx, resolved, null);
        Object cls = ClassBuilder.finish(ctx, metaclass, name, resolved, body, new String[0], new Object[0]);
        var function = DataclassesModuleTable.INSTANCE.find("dataclass");
        if (function == null) throw new IllegalStateException("dataclass");
        CallArguments call = CallArguments.of(ctx, new Object[] {cls}, options);
        return CallOps.call(ctx, DataclassesModuleTable.INSTANCE.function(function), call.values(), call.names());
    }

    private static void addField(Ctx ctx, Object item, PyDict body, PyDict notes, Set<String> seen) {
        List<Object> parts = new ArrayList<>();
        if (Str.isText(item)) {
            parts.add(item);
            parts.add("typing.Any");
        } else {
            parts.addAll(List.of(IterOps.toArray(ctx, item)));
        }
        if (parts.size() != 2 && parts.size() != 3) {
            throw Errors.typeError("Invalid field: " + TextOps.reprText(ctx, item));
        }
        Object name = parts.getFirst();
        if (!Str.isText(name) || !KeywordModule.isIdentifier(Str.text(name))) {
            throw Errors.typeError("Field names must be valid identifiers: " + TextOps.reprText(ctx, name));
        }
        String text = Str.text(name);
        if (KeywordModule.isKeyword(text)) {
            throw Errors.typeError("Field names must not be keywords: " + TextOps.reprText(ctx, name));
        }
        if (!seen.add(text)) throw Errors.typeError("Field name duplicated: " + TextOps.reprText(ctx, name));
        notes.put(ctx, name, parts.get(1));
        if (parts.size() == 3) body.put(ctx, name, parts.get(2));
    }
}
