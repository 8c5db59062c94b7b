package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;

/** What proxies of something that can be called add. */
@PyType("CallableProxyType")
final class CallableProxyMethods {
    private CallableProxyMethods() {}

    /** Call the object. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyProxy self, Object[] args, PyDict kwargs) {
        CallArguments call = CallArguments.of(ctx, args, kwargs);
        return CallOps.call(ctx, self.referent(), call.values(), call.names());
    }
}
