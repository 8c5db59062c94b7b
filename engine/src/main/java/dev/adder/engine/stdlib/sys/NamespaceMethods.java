package dev.adder.engine.stdlib.sys;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;

/** What {@code sys.implementation} can do. */
@PyType("SimpleNamespace")
final class NamespaceMethods {
    private NamespaceMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyObject self) {
        PyDict dict = self.dict();
        StringBuilder text = new StringBuilder("namespace(");
        for (int i = 0; i < dict.bound(); i++) {
            Object key = dict.keyAt(i);
            if (key == null) continue;
            if (text.length() > 10) text.append(", ");
            text.append(Str.text(key)).append('=').append(TextOps.reprText(ctx, dict.valueAt(i)));
        }
        return Str.of(text.append(')').toString());
    }
}
