package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMappingProxy;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of read-only views of mappings. */
@PyType("mappingproxy")
final class MappingProxyMethods {
    private MappingProxyMethods() {}

    /** Make a read-only view of a mapping. */
    @Py("__new__(cls, mapping) -> mappingproxy")
    static Object make(Ctx ctx, PyClass cls, Object mapping) {
        boolean usable = mapping instanceof PyDict || Types.of(mapping).slot(Slot.GETITEM) != null
                && !(mapping instanceof PyList) && !(mapping instanceof PyTuple);
        if (!usable) {
            throw Errors.typeError("mappingproxy() argument must be a mapping, not " + Types.nameOf(mapping));
        }
        ctx.charge(24);
        return new PyMappingProxy(mapping);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyMappingProxy self) {
        String inside = TextOps.reprText(ctx, self.mapping(ctx));
        ctx.charge(48L + inside.length());
        return Str.of("mappingproxy(" + inside + ")");
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyMappingProxy self) {
        return TextOps.str(ctx, self.mapping(ctx));
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object getItem(Ctx ctx, PyMappingProxy self, Object key) {
        if (!self.ofClass()) return SubscriptOps.get(ctx, self.mapping(ctx), key);
        Object value = self.classAttribute(ctx, key);
        if (value == null) throw Errors.keyError(key);
        return value;
    }

    /** True if the mapping has the key. */
    @Py("__contains__(self, key, /) -> bool")
    static boolean contains(Ctx ctx, PyMappingProxy self, Object key) {
        if (self.ofClass()) return self.classAttribute(ctx, key) != null;
        return SubscriptOps.contains(ctx, self.mapping(ctx), key);
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyMappingProxy self) {
        return SubscriptOps.length(ctx, self.mapping(ctx));
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, PyMappingProxy self) {
        return IterOps.iter(ctx, self.mapping(ctx));
    }

    /** Implement reversed(self). */
    @Py("__reversed__(self, /) -> Iterator[Any]")
    static Object reversed(Ctx ctx, PyMappingProxy self) {
        return CallOps.callAttribute(ctx, self.mapping(ctx), "__reversed__");
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyMappingProxy self, Object value) {
        Object other = value instanceof PyMappingProxy p ? p.mapping(ctx) : value;
        return CompareOps.eqObject(ctx, self.mapping(ctx), other);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyMappingProxy self) {
        return dev.adder.engine.ops.HashOps.hash(ctx, self.mapping(ctx));
    }

    /** Return self|value. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, PyMappingProxy self, Object value) {
        return NumberOps.or(ctx, self.mapping(ctx), value instanceof PyMappingProxy p ? p.mapping(ctx) : value);
    }

    /** Refuse self|=value. */
    @Py("__ior__(self, value, /) -> Any")
    static Object orInPlace(Ctx ctx, PyMappingProxy self, Object value) {
        throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
    }

    /** Return value|self. */
    @Py("__ror__(self, value, /) -> Any")
    static Object reflectedOr(Ctx ctx, PyMappingProxy self, Object value) {
        return NumberOps.or(ctx, value, self.mapping(ctx));
    }

    /** Return the value for key if key is in the mapping, else default. */
    @Py("get(self, key, default=None, /) -> Any")
    static Object get(Ctx ctx, PyMappingProxy self, Object key, Object otherwise) {
        if (!self.ofClass()) return CallOps.callAttribute(ctx, self.mapping(ctx), "get", key, otherwise);
        Object value = self.classAttribute(ctx, key);
        return value == null ? otherwise : value;
    }

    /** The mapping's keys. */
    @Py("keys(self, /) -> Any")
    static Object keys(Ctx ctx, PyMappingProxy self) {
        return CallOps.callAttribute(ctx, self.mapping(ctx), "keys");
    }

    /** The mapping's values. */
    @Py("values(self, /) -> Any")
    static Object values(Ctx ctx, PyMappingProxy self) {
        return CallOps.callAttribute(ctx, self.mapping(ctx), "values");
    }

    /** The mapping's items. */
    @Py("items(self, /) -> Any")
    static Object items(Ctx ctx, PyMappingProxy self) {
        return CallOps.callAttribute(ctx, self.mapping(ctx), "items");
    }

    /** A shallow copy of the mapping. */
    @Py("copy(self, /) -> Any")
    static Object copy(Ctx ctx, PyMappingProxy self) {
        return CallOps.callAttribute(ctx, self.mapping(ctx), "copy");
    }
}
