package dev.adder.engine.stdlib.abc;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AbstractOps;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyProperty;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Types;

/** The module {@code abc}. */
@PyModule("abc")
final class AbcModule {
    @PyValue("ABCMeta") static final PyClass ABC_META = AbcTypes.META;

    @PyValue("ABC") static final PyClass ABC = AbcTypes.ABC;

    private AbcModule() {}

    /** A decorator indicating abstract methods. */
    @Py("abstractmethod(funcobj, /) -> Any")
    static Object abstractMethod(Ctx ctx, Object funcobj) {
        AttrOps.set(ctx, funcobj, "__isabstractmethod__", true);
        return funcobj;
    }

    /** An abstract property; property and abstractmethod together say the same. */
    @Py("abstractproperty(fget=None, fset=None, fdel=None, doc=None) -> property")
    static Object abstractProperty(Ctx ctx, Object fget, Object fset, Object fdel, Object doc) {
        for (Object function : new Object[] {fget, fset, fdel}) mark(ctx, function);
        Object made = dev.adder.engine.ops.CallOps.call(ctx, Types.PROPERTY, fget, fset, fdel, doc);
        if (!(made instanceof PyProperty)) throw Errors.typeError("property expected");
        return made;
    }

    private static void mark(Ctx ctx, Object function) {
        if (function instanceof dev.adder.engine.value.PyFunction f) {
            AttrOps.set(ctx, f, "__isabstractmethod__", true);
        }
    }

    /** An abstract class method; classmethod and abstractmethod together say the same. */
    @Py("abstractclassmethod(callable, /) -> classmethod")
    static Object abstractClassMethod(Ctx ctx, Object callable) {
        mark(ctx, callable);
        ctx.charge(32);
        return new PyClassMethod(callable);
    }

    /** An abstract static method; staticmethod and abstractmethod together say the same. */
    @Py("abstractstaticmethod(callable, /) -> staticmethod")
    static Object abstractStaticMethod(Ctx ctx, Object callable) {
        mark(ctx, callable);
        ctx.charge(32);
        return new PyStaticMethod(callable);
    }

    /** Recalculate the set of abstract methods of an abstract class. */
    @Py("update_abstractmethods(cls) -> type")
    static Object updateAbstractMethods(Ctx ctx, Object cls) {
        if (cls instanceof PyClass c && !c.shared && c.find("__abstractmethods__") != null) AbstractOps.update(ctx, c);
        return cls;
    }

    /** Return the current ABC cache token, which changes with every registration of a virtual subclass. */
    @Py("get_cache_token() -> int")
    static long cacheToken(Ctx ctx) {
        return AbcRegistry.of(ctx).token();
    }
}
