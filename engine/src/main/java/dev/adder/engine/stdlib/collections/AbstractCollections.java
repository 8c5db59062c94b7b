package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.ops.MatchOps;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import java.util.Map;

/** The classes of {@code collections.abc}. */
public final class AbstractCollections {
    public static final PyClass HASHABLE = define("Hashable", HashableMethodsTable.INSTANCE);
    public static final PyClass ITERABLE = define("Iterable", IterableMethodsTable.INSTANCE);
    public static final PyClass ITERATOR = define("Iterator", IteratorAbcMethodsTable.INSTANCE, ITERABLE);
    public static final PyClass REVERSIBLE = define("Reversible", ReversibleMethodsTable.INSTANCE, ITERABLE);
    public static final PyClass GENERATOR = define("Generator", GeneratorAbcMethodsTable.INSTANCE, ITERATOR);
    public static final PyClass SIZED = define("Sized", SizedMethodsTable.INSTANCE);
    public static final PyClass CONTAINER = define("Container", ContainerMethodsTable.INSTANCE);
    public static final PyClass COLLECTION =
            define("Collection", CollectionMethodsTable.INSTANCE, SIZED, ITERABLE, CONTAINER);
    public static final PyClass CALLABLE = define("Callable", CallableMethodsTable.INSTANCE);
    public static final PyClass BUFFER = define("Buffer", BufferMethodsTable.INSTANCE);
    public static final PyClass AWAITABLE = define("Awaitable", AwaitableMethodsTable.INSTANCE);
    public static final PyClass COROUTINE = define("Coroutine", CoroutineAbcMethodsTable.INSTANCE, AWAITABLE);
    public static final PyClass ASYNC_ITERABLE = define("AsyncIterable", AsyncIterableMethodsTable.INSTANCE);
    public static final PyClass ASYNC_ITERATOR =
            define("AsyncIterator", AsyncIteratorMethodsTable.INSTANCE, ASYNC_ITERABLE);
    public static final PyClass ASYNC_GENERATOR =
            define("AsyncGenerator", AsyncGeneratorAbcMethodsTable.INSTANCE, ASYNC_ITERATOR);
    public static final PyClass SET = unhashable(define("Set", SetAbcMethodsTable.INSTANCE, COLLECTION));
    public static final PyClass MUTABLE_SET = define("MutableSet", MutableSetMethodsTable.INSTANCE, SET);
    public static final PyClass MAPPING = mapping();
    public static final PyClass MUTABLE_MAPPING =
            define("MutableMapping", MutableMappingMethodsTable.INSTANCE, MAPPING);
    public static final PyClass MAPPING_VIEW =
            AbcTypes.concrete(define("MappingView", MappingViewMethodsTable.INSTANCE, SIZED));
    public static final PyClass KEYS_VIEW =
            AbcTypes.concrete(define("KeysView", KeysViewMethodsTable.INSTANCE, MAPPING_VIEW, SET));
    public static final PyClass ITEMS_VIEW =
            AbcTypes.concrete(define("ItemsView", ItemsViewMethodsTable.INSTANCE, MAPPING_VIEW, SET));
    public static final PyClass VALUES_VIEW =
            AbcTypes.concrete(define("ValuesView", ValuesViewMethodsTable.INSTANCE, MAPPING_VIEW, COLLECTION));
    public static final PyClass SEQUENCE = sequence();
    public static final PyClass BYTE_STRING = sequenceLike(
            AbcTypes.define("collections.abc", "ByteString", ByteStringMethodsTable.INSTANCE, SEQUENCE));
    public static final PyClass MUTABLE_SEQUENCE =
            sequenceLike(define("MutableSequence", MutableSequenceMethodsTable.INSTANCE, SEQUENCE));

    /** The methods that make any class a virtual subclass. */
    private static final Map<PyClass, String[]> NEEDED = Map.ofEntries(needs(HASHABLE, "__hash__"),
            needs(ITERABLE, "__iter__"), needs(ITERATOR, "__iter__", "__next__"),
            needs(REVERSIBLE, "__reversed__", "__iter__"),
            needs(GENERATOR, "__iter__", "__next__", "send", "throw", "close"), needs(SIZED, "__len__"),
            needs(CONTAINER, "__contains__"), needs(COLLECTION, "__len__", "__iter__", "__contains__"),
            needs(CALLABLE, "__call__"), needs(BUFFER, "__buffer__"), needs(AWAITABLE, "__await__"),
            needs(COROUTINE, "__await__", "send", "throw", "close"), needs(ASYNC_ITERABLE, "__aiter__"),
            needs(ASYNC_ITERATOR, "__aiter__", "__anext__"),
            needs(ASYNC_GENERATOR, "__aiter__", "__anext__", "asend", "athrow", "aclose"));

    private AbstractCollections() {}

    private static Map.Entry<PyClass, String[]> needs(PyClass cls, String... methods) {
        return Map.entry(cls, methods);
    }

    private static PyClass define(String name, Dispatch methods, PyClass... bases) {
        return AbcTypes.define("collections.abc", name, methods, bases);
    }

    private static PyClass unhashable(PyClass cls) {
        cls.namespace.put("__hash__", PyNone.NONE);
        return cls.seal();
    }

    private static PyClass mapping() {
        PyClass cls = define("Mapping", MappingAbcMethodsTable.INSTANCE, COLLECTION);
        cls.namespace.put("__reversed__", PyNone.NONE);
        cls.flags |= MatchOps.MAPPING;
        cls.namespace.put("__doc__", "A Mapping is a generic container for associating key/value\n    pairs.");
        return unhashable(cls);
    }

    private static PyClass sequence() {
        return sequenceLike(define("Sequence", SequenceAbcMethodsTable.INSTANCE, REVERSIBLE, COLLECTION));
    }

    private static PyClass sequenceLike(PyClass cls) {
        cls.flags |= MatchOps.SEQUENCE;
        return cls;
    }

    /** Whether the class has the methods that alone make it a subclass of the abstract one. */
    public static boolean hasMethodsOf(PyClass cls, PyClass abstractClass) {
        if (!abstractClass.shared) return false;
        String[] needed = NEEDED.get(abstractClass);
        if (needed == null) return false;
        for (String method : needed) {
            Object found = cls.find(method);
            if (found == null || found == PyNone.NONE) return false;
        }
        return true;
    }
}
