package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** Methods of modules. */
@PyType("module")
final class ModuleMethods {
    private ModuleMethods() {}

    /** Create a module object. */
    @Py("__new__(cls, name: str, doc=None) -> module")
    static Object make(Ctx ctx, PyClass cls, String name, Object doc) {
        ctx.charge(200);
        PyModule module = new PyModule(name, new PyDict());
        module.namespace.put("__doc__", doc);
        return module;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyModule self) {
        Object name = self.namespace.get("__name__");
        String text = TextOps.reprText(ctx, name == null ? Str.of(self.name) : name);
        boolean known = ctx.run.modules.get(self.name) == self;
        return Str.of("<module " + text + (known ? " (built-in)>" : ">"));
    }

    /** The documentation of the module. */
    @PyProperty("__doc__: str | None")
    static Object doc(Ctx ctx, PyModule self) {
        Object doc = self.namespace.get("__doc__");
        return doc == null ? PyNone.NONE : doc;
    }

    @PySetter("__doc__")
    static void setDoc(Ctx ctx, PyModule self, Object value) {
        self.namespace.put("__doc__", value);
    }
}
