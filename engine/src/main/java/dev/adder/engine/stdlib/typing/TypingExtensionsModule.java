package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.stdlib.collections.AbstractCollections;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What {@code typing_extensions} has beyond {@code typing}. */
@PyModule("typing_extensions")
final class TypingExtensionsModule {
    @PyValue("Buffer") static final PyClass BUFFER = AbstractCollections.BUFFER;

    private TypingExtensionsModule() {}

    /** Indicate that a class, function or overload is deprecated. */
    @Py("deprecated(message: str, /, *, category=..., stacklevel: int = 1) -> Any")
    static Object deprecated(Ctx ctx, Object message, @Nullable Object category, long stacklevel) {
        if (!Str.isText(message)) {
            throw Errors.typeError("Expected an object of type str for 'message', not "
                    + TextOps.reprText(ctx, Types.of(message).name));
        }
        return NativeCode.function(ctx, "typing_extensions", "deprecated", NativeCode.positional("arg"),
                (c, frame) -> {
                    Object mark = AttrOps.get(c, ModuleOps.importModule(c, "warnings"), "_mark_deprecated");
                    return CallOps.call(c, mark, NativeCode.argument(frame, 0), message,
                            category == null ? Exceptions.DEPRECATION_WARNING : category, stacklevel);
                });
    }

    /** Mark a protocol class as a runtime protocol. */
    @Py("runtime(cls) -> Any")
    static Object runtime(Ctx ctx, Object cls) {
        return TypingModule.runtimeCheckable(ctx, cls);
    }

    /** Return the class's original bases prior to modification by __mro_entries__. */
    @Py("get_original_bases(cls, /) -> tuple[Any, ...]")
    static Object originalBases(Ctx ctx, Object cls) {
        if (!(cls instanceof PyClass c)) {
            throw Errors.typeError("Expected an instance of type, not " + TextOps.reprText(ctx, Types.of(cls).name));
        }
        Object original = c.namespace.get("__orig_bases__");
        return original == null ? new PyTuple((Object[]) c.bases) : original;
    }

    /** Return True if the given type is a Protocol. */
    @Py("is_protocol(tp, /) -> bool")
    static boolean isProtocol(Ctx ctx, Object tp) {
        return tp instanceof PyClass c && c != GenericTypes.PROTOCOL && Protocols.isProtocol(c);
    }

    /** Return the set of members defined in a Protocol. */
    @Py("get_protocol_members(tp, /) -> frozenset[str]")
    static Object protocolMembers(Ctx ctx, Object tp) {
        if (!(tp instanceof PyClass c) || !isProtocol(ctx, tp)) {
            throw Errors.typeError(TextOps.reprText(ctx, tp) + " is not a Protocol");
        }
        PySet members = new PySet(Types.FROZENSET);
        for (String member : Protocols.members(c)) members.add(ctx, Str.of(member));
        return members;
    }
}
