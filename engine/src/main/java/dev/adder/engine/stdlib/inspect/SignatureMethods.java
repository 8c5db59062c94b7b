package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.CollectionTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyMappingProxy;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code Signature} objects have. */
@PyType("Signature")
final class SignatureMethods {
    @PyValue("empty") static final PyClass EMPTY = Kinds.EMPTY;

    private SignatureMethods() {}

    /** Create a signature. */
    @Py("__new__(cls, parameters=None, *, return_annotation=..., __validate_parameters__=True) -> Signature")
    static Object make(Ctx ctx, PyClass cls, Object parameters, @Nullable Object returnAnnotation, Object validate) {
        Object[] given = parameters == PyNone.NONE ? new Object[0] : IterOps.toArray(ctx, parameters);
        return PySignature.checked(ctx, cls, given, returnAnnotation == null ? Kinds.EMPTY : returnAnnotation);
    }

    /** Constructs Signature for the given callable object. */
    @Py("from_callable(cls, obj, *, follow_wrapped: bool = True, globals=None, locals=None, eval_str: bool = False)"
            + " -> Signature")
    static Object fromCallable(Ctx ctx, PyClass cls, Object obj, boolean followWrapped, Object globals, Object locals,
            boolean evalStr) {
        return new Signatures(ctx, followWrapped, evalStr, globals, locals).of(obj);
    }

    /** The parameters by name. */
    @PyProperty("parameters: mappingproxy[str, Parameter]")
    static Object parameters(Ctx ctx, PySignature self) {
        return new PyMappingProxy(CallOps.call1(ctx, CollectionTypes.ORDERED_DICT, self.mapping(ctx)));
    }

    /** The annotation of the result, or Signature.empty. */
    @PyProperty("return_annotation: Any")
    static Object returns(Ctx ctx, PySignature self) {
        return self.returns;
    }

    /** Creates a customized copy of the Signature. */
    @Py("replace(self, *, parameters=..., return_annotation=...) -> Signature")
    static Object replace(Ctx ctx, PySignature self, @Nullable Object parameters, @Nullable Object returnAnnotation) {
        Object[] given = parameters == null ? self.parameters.values().toArray() : IterOps.toArray(ctx, parameters);
        return PySignature.checked(ctx, self.type(), given, returnAnnotation == null ? self.returns
                : returnAnnotation);
    }

    /** Get a BoundArguments object, that maps the passed args and kwargs to the function's signature. */
    @Py("bind(self, /, *args, **kwargs) -> BoundArguments")
    static Object bind(Ctx ctx, PySignature self, Object[] args, PyDict kwargs) {
        return new ArgumentBinding(ctx, self, false).bind(args, kwargs);
    }

    /** Get a BoundArguments object, where some arguments may be missing. */
    @Py("bind_partial(self, /, *args, **kwargs) -> BoundArguments")
    static Object bindPartial(Ctx ctx, PySignature self, Object[] args, PyDict kwargs) {
        return new ArgumentBinding(ctx, self, true).bind(args, kwargs);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PySignature self) {
        return Str.of("<" + self.type().name + " " + self.text(ctx) + ">");
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PySignature self) {
        return Str.of(self.text(ctx));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PySignature self, Object value) {
        if (self == value) return true;
        if (!(value instanceof PySignature other)) return PySingleton.NOT_IMPLEMENTED;
        List<PyParameter> own = ordered(self);
        List<PyParameter> others = ordered(other);
        if (own.size() != others.size() || self.parameters.size() != other.parameters.size()) return false;
        for (int i = 0; i < own.size(); i++) if (!CompareOps.eq(ctx, own.get(i), others.get(i))) return false;
        for (PyParameter p : self.parameters.values()) {
            if (p.kind != Kinds.KEYWORD_ONLY) continue;
            PyParameter q = other.parameters.get(p.name);
            if (q == null || !CompareOps.eq(ctx, p, q)) return false;
        }
        return CompareOps.sameOrEqual(ctx, self.returns, other.returns);
    }

    private static List<PyParameter> ordered(PySignature signature) {
        List<PyParameter> all = new ArrayList<>(signature.list());
        all.removeIf(p -> p.kind == Kinds.KEYWORD_ONLY);
        return all;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PySignature self) {
        long keywords = 0;
        for (PyParameter p : self.parameters.values()) {
            if (p.kind == Kinds.KEYWORD_ONLY) keywords ^= HashOps.hash(ctx, p);
        }
        return HashOps.hash(ctx, new PyTuple(new PyTuple(ordered(self).toArray()), keywords, self.returns));
    }
}
