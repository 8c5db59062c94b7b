package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.builtin.IteratorMethodsTable;
import dev.adder.engine.builtin.LazyMethodsTable;
import dev.adder.engine.value.PyClass;

/** The classes of {@code itertools}. */
public final class ItertoolsTypes {
    static {
        Builtins.initialise();
    }

    static final PyClass ACCUMULATE = type("accumulate", AccumulateMethodsTable.INSTANCE,
            "Give the running totals of an iterable, or what a function of two arguments makes of them.");
    static final PyClass BATCHED = type("batched", BatchedMethodsTable.INSTANCE,
            "Give the items of an iterable in tuples of n; the last one may be shorter.");
    public static final PyClass CHAIN = type("chain", ChainMethodsTable.INSTANCE,
            "Give the items of the first iterable, then those of the next, and so on.");
    static final PyClass COMBINATIONS = type("combinations", CombinationsMethodsTable.INSTANCE,
            "Give the selections of r items of an iterable, in its order.");
    static final PyClass COMBINATIONS_WITH_REPLACEMENT = type("combinations_with_replacement",
            RepeatedCombinationsMethodsTable.INSTANCE,
            "Give the selections of r items of an iterable, each as often as one likes.");
    static final PyClass COMPRESS = type("compress", CompressMethodsTable.INSTANCE,
            "Give the items whose selector is true.");
    static final PyClass COUNT = type("count", CountMethodsTable.INSTANCE,
            "Give start, start + step, start + 2 * step and so on.");
    static final PyClass CYCLE = type("cycle", CycleMethodsTable.INSTANCE,
            "Give the items of an iterable again and again.");
    static final PyClass DROPWHILE = type("dropwhile", DropWhileMethodsTable.INSTANCE,
            "Give the items from the first one for which the predicate is false.");
    static final PyClass FILTERFALSE = type("filterfalse", FilterFalseMethodsTable.INSTANCE,
            "Give the items for which the function is false.");
    static final PyClass GROUPBY = type("groupby", GroupByMethodsTable.INSTANCE,
            "Give pairs of a key and an iterator over the neighbouring items that have it.");
    static final PyClass ISLICE = type("islice", SliceOfMethodsTable.INSTANCE,
            "Give the items at the positions from start up to stop, in steps.");
    static final PyClass PAIRWISE = type("pairwise", PairwiseMethodsTable.INSTANCE,
            "Give the pairs of neighbouring items.");
    static final PyClass PERMUTATIONS = type("permutations", PermutationsMethodsTable.INSTANCE,
            "Give the arrangements of r items of an iterable.");
    static final PyClass PRODUCT = type("product", ProductMethodsTable.INSTANCE,
            "Give the tuples with one item of each iterable, as nested loops would.");
    static final PyClass REPEAT = type("repeat", RepeatMethodsTable.INSTANCE,
            "Give an object again and again, or that many times.");
    static final PyClass STARMAP = type("starmap", StarMapMethodsTable.INSTANCE,
            "Give function(*items) for each items of an iterable.");
    static final PyClass TAKEWHILE = type("takewhile", TakeWhileMethodsTable.INSTANCE,
            "Give the items before the first one for which the predicate is false.");
    static final PyClass TEE = type("_tee", TeeMethodsTable.INSTANCE,
            "One of several iterators that share what one of them has drawn.");
    static final PyClass ZIP_LONGEST = type("zip_longest", ZipLongestMethodsTable.INSTANCE,
            "Give tuples with one item of each iterable until the longest ends.");
    static final PyClass GROUPER = closed("_grouper");
    static final PyClass TEE_DATA = PyClass.builtin("itertools", "_tee_dataobject", true).inC();

    private ItertoolsTypes() {}

    private static PyClass type(String name, Dispatch methods, String doc) {
        PyClass cls = PyClass.builtin("itertools", name, LazyMethodsTable.INSTANCE);
        cls.namespace.put("__doc__", doc);
        return cls.install(methods).inC();
    }

    private static PyClass closed(String name) {
        PyClass cls = PyClass.builtin("itertools", name, IteratorMethodsTable.INSTANCE).inC();
        cls.namespace.remove("__length_hint__");
        cls.canBeBase = false;
        return cls.seal();
    }
}
