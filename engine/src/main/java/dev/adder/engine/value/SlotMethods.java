package dev.adder.engine.value;

import dev.adder.engine.builtin.Declaration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which special methods of builtin classes CPython has as wrappers of a type's slots, not as methods. */
final class SlotMethods {
    private static final Set<String> METHODS = Set.of("__new__", "__format__", "__dir__", "__sizeof__", "__reversed__",
            "__length_hint__", "__round__", "__trunc__", "__floor__", "__ceil__", "__complex__", "__bytes__",
            "__enter__", "__exit__", "__aenter__", "__aexit__", "__missing__", "__class_getitem__",
            "__init_subclass__", "__subclasshook__", "__prepare__", "__instancecheck__", "__subclasscheck__",
            "__subclasses__", "__set_name__", "__mro_entries__", "__reduce__", "__reduce_ex__", "__getstate__",
            "__setstate__", "__getnewargs__", "__getnewargs_ex__", "__copy__", "__deepcopy__", "__alloc__",
            "__fspath__");
    private static final Map<String, Set<String>> METHODS_OF = Map.of("dict", Set.of("__contains__", "__getitem__"),
            "list", Set.of("__getitem__"), "set", Set.of("__contains__"), "frozenset", Set.of("__contains__"));

    private SlotMethods() {}

    static boolean contains(Declaration declaration, @Nullable PyClass owner) {
        String name = declaration.name();
        return owner != null && declaration.kind() == Declaration.Kind.METHOD && name.length() > 4
                && name.startsWith("__") && name.endsWith("__") && !METHODS.contains(name)
                && !METHODS_OF.getOrDefault(owner.name, Set.of()).contains(name);
    }
}
