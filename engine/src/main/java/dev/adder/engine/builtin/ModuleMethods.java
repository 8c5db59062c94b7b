package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Set;

/** Methods of modules. */
@PyType("module")
final class ModuleMethods {
    private static final Set<String> FROZEN = Set.of("abc", "codecs", "io", "os", "posixpath", "stat");

    private ModuleMethods() {}

    /** Create a module object. */
    @Py(
            value = "__new__(cls, /, *args, **kwargs) -> module",
            overloads = "__new__(cls, name: str, doc: str | None = None) -> module")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(400);
        Object name = args.length > 0 ? args[0] : kwargs.get("name");
        return new PyModule(cls, name != null && Str.isText(name) ? Str.text(name) : "", new PyDict());
    }

    /** Initialize self: a module of that name, with nothing in it. */
    @Py(
            value = "__init__(self, /, name, doc=None) -> None",
            overloads = "__init__(self, /, name: str, doc: str | None = None) -> None")
    static void init(Ctx ctx, PyModule self, Object name, Object doc) {
        if (!Str.isText(name)) {
            throw Errors.typeError("module() argument 'name' must be str, not " + Types.nameOf(name));
        }
        self.namespace.put("__name__", name);
        self.namespace.put("__doc__", doc);
        self.namespace.put("__package__", PyNone.NONE);
        self.namespace.put("__loader__", PyNone.NONE);
        self.namespace.put("__spec__", PyNone.NONE);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyModule self) {
        Object name = self.namespace.get("__name__");
        String text = TextOps.reprText(ctx, name == null ? Str.of(self.name) : name);
        boolean known = ctx.run.modules.get(self.name) == self;
        return Str.of("<module " + text + (known ? FROZEN.contains(self.name) ? " (frozen)>" : " (built-in)>" : ">"));
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
