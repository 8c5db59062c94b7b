package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMappingProxy;

/** What all views of a dict have. */
@PyType("dict_view")
final class DictViewMethods {
    private DictViewMethods() {}

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyDictView self) {
        return self.dict.size();
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[T]")
    static Object iter(Ctx ctx, PyDictView self) {
        return new Iterators.OfDict(self.dict, self.kind);
    }

    /** Return a reverse iterator over the dict view. */
    @Py("__reversed__(self, /) -> Iterator[T]")
    static Object reversed(Ctx ctx, PyDictView self) {
        return new Iterators.OfDictReversed(self.dict, self.kind);
    }

    /** dictionary that this view refers to. */
    @PyProperty("mapping: Mapping[Any, Any]")
    static Object mapping(Ctx ctx, PyDictView self) {
        return new PyMappingProxy(self.dict);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyDictView self) {
        if (!ReprGuard.enter(ctx, self)) return "...";
        try {
            PyList items = IterOps.toList(ctx, self);
            return new ReprText(ctx).add(self.type().name).add("([").addAll(items).add("])").finish();
        } finally {
            ReprGuard.leave(ctx);
        }
    }
}
