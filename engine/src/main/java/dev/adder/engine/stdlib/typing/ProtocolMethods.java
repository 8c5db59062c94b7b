package dev.adder.engine.stdlib.typing;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** What {@code Protocol} has. */
@PyType("Protocol")
final class ProtocolMethods {
    private ProtocolMethods() {}

    /** Note whether a new subclass is a protocol itself. */
    @Py("__init_subclass__(cls, /, *args, **kwargs) -> None")
    static void initSubclass(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        GenericMethods.next(ctx, cls, GenericTypes.PROTOCOL, args, kwargs);
        if (!cls.namespace.containsKey("_is_protocol")) {
            cls.set("_is_protocol", Arrays.asList(cls.bases).contains(GenericTypes.PROTOCOL));
        }
    }

    /** Refuse for protocols; for classes that implement one, what their other bases do. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, Object self, Object[] args, PyDict kwargs) {
        PyClass cls = Types.of(self);
        if (Protocols.isProtocol(cls)) throw Errors.typeError("Protocols cannot be instantiated");
        for (PyClass c : cls.mro) {
            Object own = c.namespace.get("__init__");
            if (own == null || c == GenericTypes.PROTOCOL || c == Types.OBJECT) continue;
            CallArguments call = CallArguments.of(ctx, args, kwargs);
            CallOps.callMethod(ctx, own, self, call.values(), call.names());
            return;
        }
        if (args.length + kwargs.size() > 0) throw Errors.typeError(cls.name + "() takes no arguments");
    }
}
