package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;

/** The module {@code itertools}. */
@PyModule("itertools")
final class ItertoolsModule {
    @PyValue("accumulate") static final PyClass ACCUMULATE = ItertoolsTypes.ACCUMULATE;

    @PyValue("batched") static final PyClass BATCHED = ItertoolsTypes.BATCHED;

    @PyValue("chain") static final PyClass CHAIN = ItertoolsTypes.CHAIN;

    @PyValue("combinations") static final PyClass COMBINATIONS = ItertoolsTypes.COMBINATIONS;

    @PyValue("combinations_with_replacement") static final PyClass COMBINATIONS_WITH_REPLACEMENT =
            ItertoolsTypes.COMBINATIONS_WITH_REPLACEMENT;

    @PyValue("compress") static final PyClass COMPRESS = ItertoolsTypes.COMPRESS;

    @PyValue("count") static final PyClass COUNT = ItertoolsTypes.COUNT;

    @PyValue("cycle") static final PyClass CYCLE = ItertoolsTypes.CYCLE;

    @PyValue("dropwhile") static final PyClass DROPWHILE = ItertoolsTypes.DROPWHILE;

    @PyValue("filterfalse") static final PyClass FILTERFALSE = ItertoolsTypes.FILTERFALSE;

    @PyValue("groupby") static final PyClass GROUPBY = ItertoolsTypes.GROUPBY;

    @PyValue("islice") static final PyClass ISLICE = ItertoolsTypes.ISLICE;

    @PyValue("pairwise") static final PyClass PAIRWISE = ItertoolsTypes.PAIRWISE;

    @PyValue("permutations") static final PyClass PERMUTATIONS = ItertoolsTypes.PERMUTATIONS;

    @PyValue("product") static final PyClass PRODUCT = ItertoolsTypes.PRODUCT;

    @PyValue("repeat") static final PyClass REPEAT = ItertoolsTypes.REPEAT;

    @PyValue("starmap") static final PyClass STARMAP = ItertoolsTypes.STARMAP;

    @PyValue("takewhile") static final PyClass TAKEWHILE = ItertoolsTypes.TAKEWHILE;

    @PyValue("zip_longest") static final PyClass ZIP_LONGEST = ItertoolsTypes.ZIP_LONGEST;

    @PyValue("_grouper") static final PyClass GROUPER = ItertoolsTypes.GROUPER;

    @PyValue("_tee") static final PyClass TEE = ItertoolsTypes.TEE;

    @PyValue("_tee_dataobject") static final PyClass TEE_DATA = ItertoolsTypes.TEE_DATA;

    private ItertoolsModule() {}

    /** Return a tuple of n iterators that each give all items of the iterable. */
    @Py("tee(iterable: Iterable[T], n: int = 2, /) -> tuple[Iterator[T], ...]")
    static Object tee(Ctx ctx, Object iterable, long n) {
        if (n < 0) throw Errors.valueError("n must be >= 0");
        if (n == 0) return PyTuple.EMPTY;
        ctx.charge(n > Integer.MAX_VALUE ? Long.MAX_VALUE : 32 + 72L * n);
        Object iterator = IterOps.iter(ctx, iterable);
        Object[] all = new Object[(int) n];
        Object copier = AttrOps.find(ctx, iterator, "__copy__");
        if (copier == null) {
            iterator = TeeMethods.of(ctx, IterOps.iterate(ctx, iterator));
            copier = AttrOps.get(ctx, iterator, "__copy__");
        }
        all[0] = iterator;
        for (int i = 1; i < all.length; i++) {
            ctx.step();
            all[i] = CallOps.call0(ctx, copier);
        }
        return new PyTuple(all);
    }
}
