package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.stdlib.asyncio.StandardError;
import dev.adder.engine.stdlib.collections.AbstractCollections;
import dev.adder.engine.stdlib.collections.CallableMethods;
import dev.adder.engine.stdlib.collections.CollectionTypes;
import dev.adder.engine.stdlib.contexts.ContextManagers;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyUnion;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The module {@code typing}. */
@PyModule(value = "typing", also = "typing_extensions")
final class TypingModule {
    private static final String[] NAMES = {
        "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
        "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet",
        "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator",
        "KeysView", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence",
        "Sized", "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection",
        "AsyncGenerator", "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes",
        "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap",
        "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple",
        "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr", "assert_type",
        "assert_never", "cast", "clear_overloads", "dataclass_transform", "final", "get_args", "get_origin",
        "get_overloads", "get_type_hints", "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check",
        "no_type_check_decorator", "NoReturn", "NotRequired", "overload", "override", "ParamSpecArgs",
        "ParamSpecKwargs", "Required", "reveal_type", "runtime_checkable", "Self", "Text", "TYPE_CHECKING",
        "TypeAlias", "TypeGuard", "TypeAliasType", "Unpack"
    };

    @PyValue("Union") static final SpecialForm UNION = SpecialForm.UNION;

    @PyValue("Optional") static final SpecialForm OPTIONAL = SpecialForm.OPTIONAL;

    @PyValue("Literal") static final SpecialForm LITERAL = SpecialForm.LITERAL;

    @PyValue("ClassVar") static final SpecialForm CLASS_VAR = SpecialForm.CLASS_VAR;

    @PyValue("Final") static final SpecialForm FINAL = SpecialForm.FINAL;

    @PyValue("NoReturn") static final SpecialForm NO_RETURN = SpecialForm.NO_RETURN;

    @PyValue("Never") static final SpecialForm NEVER = SpecialForm.NEVER;

    @PyValue("Self") static final SpecialForm SELF = SpecialForm.SELF;

    @PyValue("LiteralString") static final SpecialForm LITERAL_STRING = SpecialForm.LITERAL_STRING;

    @PyValue("TypeAlias") static final SpecialForm TYPE_ALIAS = SpecialForm.TYPE_ALIAS;

    @PyValue("TypeGuard") static final SpecialForm TYPE_GUARD = SpecialForm.TYPE_GUARD;

    @PyValue("TypeIs") static final SpecialForm TYPE_IS = SpecialForm.TYPE_IS;

    @PyValue("Concatenate") static final SpecialForm CONCATENATE = SpecialForm.CONCATENATE;

    @PyValue("Unpack") static final SpecialForm UNPACK = SpecialForm.UNPACK;

    @PyValue("Required") static final SpecialForm REQUIRED = SpecialForm.REQUIRED;

    @PyValue("NotRequired") static final SpecialForm NOT_REQUIRED = SpecialForm.NOT_REQUIRED;

    @PyValue("ReadOnly") static final SpecialForm READ_ONLY = SpecialForm.READ_ONLY;

    @PyValue("Hashable") static final SpecialAlias HASHABLE =
            new SpecialAlias("Hashable", AbstractCollections.HASHABLE, 0);

    @PyValue("Awaitable") static final SpecialAlias AWAITABLE =
            new SpecialAlias("Awaitable", AbstractCollections.AWAITABLE, 1);

    @PyValue("Coroutine") static final SpecialAlias COROUTINE =
            new SpecialAlias("Coroutine", AbstractCollections.COROUTINE, 3);

    @PyValue("AsyncIterable") static final SpecialAlias ASYNC_ITERABLE =
            new SpecialAlias("AsyncIterable", AbstractCollections.ASYNC_ITERABLE, 1);

    @PyValue("AsyncIterator") static final SpecialAlias ASYNC_ITERATOR =
            new SpecialAlias("AsyncIterator", AbstractCollections.ASYNC_ITERATOR, 1);

    @PyValue("Iterable") static final SpecialAlias ITERABLE =
            new SpecialAlias("Iterable", AbstractCollections.ITERABLE, 1);

    @PyValue("Iterator") static final SpecialAlias ITERATOR =
            new SpecialAlias("Iterator", AbstractCollections.ITERATOR, 1);

    @PyValue("Reversible") static final SpecialAlias REVERSIBLE =
            new SpecialAlias("Reversible", AbstractCollections.REVERSIBLE, 1);

    @PyValue("Sized") static final SpecialAlias SIZED = new SpecialAlias("Sized", AbstractCollections.SIZED, 0);

    @PyValue("Container") static final SpecialAlias CONTAINER =
            new SpecialAlias("Container", AbstractCollections.CONTAINER, 1);

    @PyValue("Collection") static final SpecialAlias COLLECTION =
            new SpecialAlias("Collection", AbstractCollections.COLLECTION, 1);

    @PyValue("Callable") static final SpecialAlias CALLABLE =
            new SpecialAlias("Callable", AbstractCollections.CALLABLE, 2);

    @PyValue("AbstractSet") static final SpecialAlias ABSTRACT_SET =
            new SpecialAlias("AbstractSet", AbstractCollections.SET, 1);

    @PyValue("MutableSet") static final SpecialAlias MUTABLE_SET =
            new SpecialAlias("MutableSet", AbstractCollections.MUTABLE_SET, 1);

    @PyValue("Mapping") static final SpecialAlias MAPPING = new SpecialAlias("Mapping", AbstractCollections.MAPPING, 2);

    @PyValue("MutableMapping") static final SpecialAlias MUTABLE_MAPPING =
            new SpecialAlias("MutableMapping", AbstractCollections.MUTABLE_MAPPING, 2);

    @PyValue("Sequence") static final SpecialAlias SEQUENCE =
            new SpecialAlias("Sequence", AbstractCollections.SEQUENCE, 1);

    @PyValue("MutableSequence") static final SpecialAlias MUTABLE_SEQUENCE =
            new SpecialAlias("MutableSequence", AbstractCollections.MUTABLE_SEQUENCE, 1);

    @PyValue("ByteString") static final SpecialAlias BYTE_STRING =
            new SpecialAlias("ByteString", AbstractCollections.BYTE_STRING, 0);

    @PyValue("Tuple") static final SpecialAlias TUPLE = new SpecialAlias("Tuple", Types.TUPLE, -1);

    @PyValue("List") static final SpecialAlias LIST = new SpecialAlias("List", Types.LIST, 1);

    @PyValue("Deque") static final SpecialAlias DEQUE = new SpecialAlias("Deque", CollectionTypes.DEQUE, 1);

    @PyValue("Set") static final SpecialAlias SET = new SpecialAlias("Set", Types.SET, 1);

    @PyValue("FrozenSet") static final SpecialAlias FROZEN_SET = new SpecialAlias("FrozenSet", Types.FROZENSET, 1);

    @PyValue("MappingView") static final SpecialAlias MAPPING_VIEW =
            new SpecialAlias("MappingView", AbstractCollections.MAPPING_VIEW, 1);

    @PyValue("KeysView") static final SpecialAlias KEYS_VIEW =
            new SpecialAlias("KeysView", AbstractCollections.KEYS_VIEW, 1);

    @PyValue("ItemsView") static final SpecialAlias ITEMS_VIEW =
            new SpecialAlias("ItemsView", AbstractCollections.ITEMS_VIEW, 2);

    @PyValue("ValuesView") static final SpecialAlias VALUES_VIEW =
            new SpecialAlias("ValuesView", AbstractCollections.VALUES_VIEW, 1);

    @PyValue("Dict") static final SpecialAlias DICT = new SpecialAlias("Dict", Types.DICT, 2);

    @PyValue("DefaultDict") static final SpecialAlias DEFAULT_DICT =
            new SpecialAlias("DefaultDict", CollectionTypes.DEFAULT_DICT, 2);

    @PyValue("OrderedDict") static final SpecialAlias ORDERED_DICT =
            new SpecialAlias("OrderedDict", CollectionTypes.ORDERED_DICT, 2);

    @PyValue("Counter") static final SpecialAlias COUNTER = new SpecialAlias("Counter", CollectionTypes.COUNTER, 1);

    @PyValue("ChainMap") static final SpecialAlias CHAIN_MAP =
            new SpecialAlias("ChainMap", CollectionTypes.CHAIN_MAP, 2);

    @PyValue("Generator") static final SpecialAlias GENERATOR =
            new SpecialAlias("Generator", AbstractCollections.GENERATOR, 3);

    @PyValue("AsyncGenerator") static final SpecialAlias ASYNC_GENERATOR =
            new SpecialAlias("AsyncGenerator", AbstractCollections.ASYNC_GENERATOR, 2);

    @PyValue("Type") static final SpecialAlias TYPE = new SpecialAlias("Type", Types.TYPE, 1);

    @PyValue("ContextManager") static final SpecialAlias CONTEXT_MANAGER =
            new SpecialAlias("ContextManager", ContextManagers.ABSTRACT, 1);

    @PyValue("AsyncContextManager") static final SpecialAlias ASYNC_CONTEXT_MANAGER =
            new SpecialAlias("AsyncContextManager", ContextManagers.ABSTRACT_ASYNC, 1);

    @PyValue("Any") static final PyClass ANY = GenericTypes.ANY;

    @PyValue("Annotated") static final PyClass ANNOTATED = GenericTypes.ANNOTATED;

    @PyValue("Generic") static final PyClass GENERIC = GenericTypes.GENERIC;

    @PyValue("Protocol") static final PyClass PROTOCOL = GenericTypes.PROTOCOL;

    @PyValue("IO") static final PyClass IO = GenericTypes.IO;

    @PyValue("TextIO") static final PyClass TEXT_IO = GenericTypes.TEXT_IO;

    @PyValue("BinaryIO") static final PyClass BINARY_IO = GenericTypes.BINARY_IO;

    @PyValue("SupportsInt") static final PyClass SUPPORTS_INT = GenericTypes.SUPPORTS_INT;

    @PyValue("SupportsFloat") static final PyClass SUPPORTS_FLOAT = GenericTypes.SUPPORTS_FLOAT;

    @PyValue("SupportsComplex") static final PyClass SUPPORTS_COMPLEX = GenericTypes.SUPPORTS_COMPLEX;

    @PyValue("SupportsBytes") static final PyClass SUPPORTS_BYTES = GenericTypes.SUPPORTS_BYTES;

    @PyValue("SupportsIndex") static final PyClass SUPPORTS_INDEX = GenericTypes.SUPPORTS_INDEX;

    @PyValue("SupportsAbs") static final PyClass SUPPORTS_ABS = GenericTypes.SUPPORTS_ABS;

    @PyValue("SupportsRound") static final PyClass SUPPORTS_ROUND = GenericTypes.SUPPORTS_ROUND;

    @PyValue("TypeVar") static final PyClass TYPE_VAR = TypeVariable.TYPE_VAR;

    @PyValue("TypeVarTuple") static final PyClass TYPE_VAR_TUPLE = TypeVariable.TYPE_VAR_TUPLE;

    @PyValue("ParamSpec") static final PyClass PARAM_SPEC = TypeVariable.PARAM_SPEC;

    @PyValue("ParamSpecArgs") static final PyClass PARAM_SPEC_ARGS = ParamSpecPart.ARGS;

    @PyValue("ParamSpecKwargs") static final PyClass PARAM_SPEC_KWARGS = ParamSpecPart.KWARGS;

    @PyValue("ForwardRef") static final PyClass FORWARD_REF = PyForwardRef.TYPE;

    @PyValue("NewType") static final PyClass NEW_TYPE = PyNewType.TYPE;

    @PyValue("TypeAliasType") static final PyClass TYPE_ALIAS_TYPE = PyTypeAlias.TYPE;

    @PyValue("Text") static final PyClass TEXT = Types.STR;

    @PyValue("NamedTuple") static final TypedTuples.Maker NAMED_TUPLE = TypedTuples.MAKER;

    @PyValue("TypedDict") static final TypedDicts.Maker TYPED_DICT = TypedDicts.MAKER;

    @PyValue("AnyStr") static final TypeVariable ANY_STR = TypeVariable.ANY_STR;

    @PyValue("TYPE_CHECKING") static final boolean TYPE_CHECKING = false;

    private TypingModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        PyList all = PyList.withCapacity(ctx, NAMES.length);
        for (String name : NAMES) all.append(ctx, name);
        return all;
    }

    @PyValue("Pattern")
    static Object pattern(Ctx ctx) {
        return fromRe(ctx, "Pattern");
    }

    @PyValue("Match")
    static Object match(Ctx ctx) {
        return fromRe(ctx, "Match");
    }

    private static Object fromRe(Ctx ctx, String name) {
        Object cls = ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "re"), name);
        if (cls instanceof PyClass c) return new SpecialAlias(name, c, 1);
        throw new IllegalStateException("re." + name);
    }

    /** Cast a value to a type: return the value unchanged. */
    @Py("cast(typ, val) -> Any")
    static Object cast(Ctx ctx, Object typ, Object val) {
        return val;
    }

    /** Ask a static type checker to confirm the type of a value: return the value unchanged. */
    @Py("assert_type(val, typ, /) -> Any")
    static Object assertType(Ctx ctx, Object val, Object typ) {
        return val;
    }

    /** Statically assert that a line of code is unreachable. */
    @Py("assert_never(arg, /) -> Never")
    static Object assertNever(Ctx ctx, Object arg) {
        String value = TextOps.reprText(ctx, arg);
        if (value.length() > 100) value = value.substring(0, 100) + "...";
        throw Errors.of(Exceptions.ASSERTION_ERROR, "Expected code to be unreachable, but got: " + value);
    }

    /** Reveal the inferred type of a variable. */
    @Py("reveal_type(obj, /) -> Any")
    static Object revealType(Ctx ctx, Object obj) {
        StandardError.write(ctx, "Runtime type is '" + Types.nameOf(obj) + "'\n");
        return obj;
    }

    /** Decorator for overloaded functions. */
    @Py("overload(func) -> Any")
    static Object overload(Ctx ctx, Object func) {
        Object function = func instanceof dev.adder.engine.value.PyStaticMethod s ? s.function
                : func instanceof dev.adder.engine.value.PyClassMethod m ? m.function : func;
        if (function instanceof PyFunction f) Overloads.of(ctx).add(ctx, f, func);
        return NativeCode.function(ctx, "typing", "_overload_dummy", NativeCode.ANY, (c, frame) -> {
            throw Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, "You should not call an overloaded function. A series of"
                    + " @overload-decorated functions outside a stub module should always be followed by an"
                    + " implementation that is not @overload-ed.");
        });
    }

    /** Return all defined overloads for func as a sequence. */
    @Py("get_overloads(func) -> list[Any]")
    static Object getOverloads(Ctx ctx, Object func) {
        if (func instanceof PyFunction f) return Overloads.of(ctx).find(ctx, f);
        AttrOps.get(ctx, func, "__module__");
        return new PyList();
    }

    /** Clear all overloads in the registry. */
    @Py("clear_overloads() -> None")
    static void clearOverloads(Ctx ctx) {
        Overloads.of(ctx).clear();
    }

    private static Object mark(Ctx ctx, Object o, String attribute) {
        boolean allowed = o instanceof PyObject p && (p instanceof PyClass c ? !c.shared : p.type().hasDict);
        if (allowed) AttrOps.set(ctx, o, attribute, true);
        return o;
    }

    /** Decorator to indicate final methods and final classes. */
    @Py("final(f) -> Any")
    static Object finalMark(Ctx ctx, Object f) {
        return mark(ctx, f, "__final__");
    }

    /** Indicate that a method is intended to override a method in a base class. */
    @Py("override(method, /) -> Any")
    static Object override(Ctx ctx, Object method) {
        return mark(ctx, method, "__override__");
    }

    /** Decorator to indicate that annotations are not type hints. */
    @Py("no_type_check(arg) -> Any")
    static Object noTypeCheck(Ctx ctx, Object arg) {
        return mark(ctx, arg, "__no_type_check__");
    }

    /** Decorator to give another decorator the @no_type_check effect. */
    @Py("no_type_check_decorator(decorator) -> Any")
    static Object noTypeCheckDecorator(Ctx ctx, Object decorator) {
        return decorator;
    }

    /** Decorator to mark an object as providing dataclass-like behaviour. */
    @Py("dataclass_transform(**kwargs) -> Any")
    static Object dataclassTransform(Ctx ctx, PyDict kwargs) {
        PyDict marks = new PyDict();
        for (String name : new String[] {"eq_default", "order_default", "kw_only_default", "frozen_default"}) {
            Object given = kwargs.removeText(name);
            marks.put(ctx, name, given == null ? (Object) name.equals("eq_default") : given);
        }
        Object specifiers = kwargs.removeText("field_specifiers");
        marks.put(ctx, "field_specifiers", specifiers == null ? PyTuple.EMPTY : specifiers);
        marks.put(ctx, "kwargs", kwargs);
        return NativeCode.function(ctx, "typing", "decorator", NativeCode.positional("cls_or_fn"), (c, frame) -> {
            Object marked = NativeCode.argument(frame, 0);
            AttrOps.set(c, marked, "__dataclass_transform__", marks);
            return marked;
        });
    }

    /** Mark a protocol class as a runtime protocol. */
    @Py("runtime_checkable(cls) -> Any")
    static Object runtimeCheckable(Ctx ctx, Object cls) {
        if (!(cls instanceof PyClass c) || !Protocols.isProtocol(c)) {
            throw Errors.typeError("@runtime_checkable can be only applied to protocol classes, got "
                    + TextOps.reprText(ctx, cls));
        }
        if (!c.shared) c.set("_is_runtime_protocol", true);
        return c;
    }

    /** Check if an annotation is a TypedDict class. */
    @Py("is_typeddict(tp) -> bool")
    static boolean isTypedDict(Ctx ctx, Object tp) {
        return tp instanceof PyClass c && c.metaclass().isSubclassOf(TypedDicts.META);
    }

    /** Check if a class is a protocol class. */
    @Py("is_protocol(tp, /) -> bool")
    static boolean isProtocol(Ctx ctx, Object tp) {
        return tp instanceof PyClass c && c != GenericTypes.PROTOCOL && Protocols.isProtocol(c);
    }

    /** Return type hints for an object. */
    @Py("get_type_hints(obj, globalns=None, localns=None, include_extras: bool = False) -> dict[str, Any]")
    static Object getTypeHints(Ctx ctx, Object obj, Object globalns, Object localns, boolean includeExtras) {
        boolean unchecked = obj instanceof PyObject o && o.attribute("__no_type_check__") == Boolean.TRUE;
        if (unchecked) return new PyDict();
        return new TypeHints(ctx, includeExtras).of(obj, globalns == PyNone.NONE ? null : globalns,
                localns == PyNone.NONE ? null : localns);
    }

    /** Get the unsubscripted version of a type. */
    @Py("get_origin(tp) -> Any")
    static Object getOrigin(Ctx ctx, Object tp) {
        return switch (tp) {
            case TypingAlias a when a.is(TypingAlias.ANNOTATED) -> GenericTypes.ANNOTATED;
            case TypingAlias a -> a.origin;
            case SpecialAlias a -> a.origin;
            case PyGenericAlias a -> a.origin;
            case ParamSpecPart p -> p.origin;
            case PyUnion u -> Types.UNION;
            default -> tp == GenericTypes.GENERIC ? tp : PyNone.NONE;
        };
    }

    /** Get type arguments with all substitutions performed. */
    @Py("get_args(tp) -> tuple[Any, ...]")
    static Object getArgs(Ctx ctx, Object tp) {
        return switch (tp) {
            case TypingAlias a when a.is(TypingAlias.ANNOTATED) -> {
                Object[] all = new Object[a.metadata.size() + 1];
                ctx.charge(24L + 8L * all.length);
                all[0] = a.arguments.items[0];
                System.arraycopy(a.metadata.items, 0, all, 1, a.metadata.size());
                yield new PyTuple(all);
            }
            case TypingAlias a -> a.is(TypingAlias.CALLABLE) ? unflatten(ctx, a.arguments) : a.arguments;
            case PyGenericAlias a ->
                a.origin == AbstractCollections.CALLABLE ? unflatten(ctx, a.arguments) : a.arguments;
            case PyUnion u -> u.members;
            default -> PyTuple.EMPTY;
        };
    }

    private static PyTuple unflatten(Ctx ctx, PyTuple arguments) {
        Object[] items = arguments.items;
        int last = items.length - 1;
        boolean whole = last == 1 && (items[0] == PySingleton.ELLIPSIS || CallableMethods.isParameters(items[0]));
        if (whole) return arguments;
        ctx.charge(64L + 8L * items.length);
        return new PyTuple(PyList.of(Arrays.copyOf(items, last)), items[last]);
    }

    /** The module of the code under way, which becomes the {@code __module__} of what it makes. */
    static Object setModule(Ctx ctx, @Nullable TypeVariable made) {
        Object module = ctx.top == null ? null : ctx.top.link.namespace.get("__name__");
        if (made != null && module != null) made.setAttribute("__module__", module);
        return module == null ? PyNone.NONE : module;
    }

    /** Make the type parameter of a generic class, function or alias. */
    @Py("_type_parameter(kind: str, name: str, thunk=None, constrained: bool = False, /) -> Any")
    static Object typeParameter(Ctx ctx, String kind, String name, Object thunk, boolean constrained) {
        ctx.charge(80);
        PyClass cls = switch (kind) {
            case "TypeVarTuple" -> TypeVariable.TYPE_VAR_TUPLE;
            case "ParamSpec" -> TypeVariable.PARAM_SPEC;
            default -> TypeVariable.TYPE_VAR;
        };
        TypeVariable made = thunk == PyNone.NONE ? new TypeVariable(cls, name, "", PyTuple.EMPTY, PyNone.NONE)
                : new TypeVariable(cls, name, thunk, constrained);
        setModule(ctx, made);
        return made;
    }

    /** Make a type alias whose value is computed when asked for. */
    @Py("_type_alias(name: str, thunk, type_params, /) -> TypeAliasType")
    static Object typeAlias(Ctx ctx, String name, Object thunk, PyTuple typeParams) {
        ctx.charge(80);
        PyTypeAlias made = new PyTypeAlias(name, thunk, typeParams);
        made.module = setModule(ctx, null);
        return made;
    }
}
