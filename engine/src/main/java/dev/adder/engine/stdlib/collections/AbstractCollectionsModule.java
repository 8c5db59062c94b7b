package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code collections.abc}. */
@PyModule("collections.abc")
final class AbstractCollectionsModule {
    private static final String[] NAMES = {
        "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable",
        "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set",
        "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView",
        "Sequence", "MutableSequence", "ByteString", "Buffer"
    };

    @PyValue("Awaitable") static final PyClass AWAITABLE = AbstractCollections.AWAITABLE;

    @PyValue("Coroutine") static final PyClass COROUTINE = AbstractCollections.COROUTINE;

    @PyValue("AsyncIterable") static final PyClass ASYNC_ITERABLE = AbstractCollections.ASYNC_ITERABLE;

    @PyValue("AsyncIterator") static final PyClass ASYNC_ITERATOR = AbstractCollections.ASYNC_ITERATOR;

    @PyValue("AsyncGenerator") static final PyClass ASYNC_GENERATOR = AbstractCollections.ASYNC_GENERATOR;

    @PyValue("Hashable") static final PyClass HASHABLE = AbstractCollections.HASHABLE;

    @PyValue("Iterable") static final PyClass ITERABLE = AbstractCollections.ITERABLE;

    @PyValue("Iterator") static final PyClass ITERATOR = AbstractCollections.ITERATOR;

    @PyValue("Generator") static final PyClass GENERATOR = AbstractCollections.GENERATOR;

    @PyValue("Reversible") static final PyClass REVERSIBLE = AbstractCollections.REVERSIBLE;

    @PyValue("Sized") static final PyClass SIZED = AbstractCollections.SIZED;

    @PyValue("Container") static final PyClass CONTAINER = AbstractCollections.CONTAINER;

    @PyValue("Callable") static final PyClass CALLABLE = AbstractCollections.CALLABLE;

    @PyValue("Collection") static final PyClass COLLECTION = AbstractCollections.COLLECTION;

    @PyValue("Set") static final PyClass SET = AbstractCollections.SET;

    @PyValue("MutableSet") static final PyClass MUTABLE_SET = AbstractCollections.MUTABLE_SET;

    @PyValue("Mapping") static final PyClass MAPPING = AbstractCollections.MAPPING;

    @PyValue("MutableMapping") static final PyClass MUTABLE_MAPPING = AbstractCollections.MUTABLE_MAPPING;

    @PyValue("MappingView") static final PyClass MAPPING_VIEW = AbstractCollections.MAPPING_VIEW;

    @PyValue("KeysView") static final PyClass KEYS_VIEW = AbstractCollections.KEYS_VIEW;

    @PyValue("ItemsView") static final PyClass ITEMS_VIEW = AbstractCollections.ITEMS_VIEW;

    @PyValue("ValuesView") static final PyClass VALUES_VIEW = AbstractCollections.VALUES_VIEW;

    @PyValue("Sequence") static final PyClass SEQUENCE = AbstractCollections.SEQUENCE;

    @PyValue("MutableSequence") static final PyClass MUTABLE_SEQUENCE = AbstractCollections.MUTABLE_SEQUENCE;

    @PyValue("ByteString") static final PyClass BYTE_STRING = AbstractCollections.BYTE_STRING;

    @PyValue("Buffer") static final PyClass BUFFER = AbstractCollections.BUFFER;

    private AbstractCollectionsModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        PyList all = PyList.withCapacity(ctx, NAMES.length);
        for (String name : NAMES) all.append(ctx, name);
        return all;
    }
}
