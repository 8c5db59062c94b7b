package dev.adder.engine.check;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The special names of Python, and the attributes that exceptions have. */
final class KnownNames {
    private static final Set<String> SPECIAL = new TreeSet<>(List.of("__slots__", "__weakref__", "__all__", "__file__",
            "__version__", "__path__", "__spec__", "__package__", "__loader__", "__wrapped__", "__members__",
            "__origin__", "__args__", "__parameters__", "__total__", "__required_keys__", "__optional_keys__",
            "__bound__", "__constraints__", "__covariant__", "__contravariant__", "__metadata__", "__supertype__",
            "__match_args__", "__dataclass_fields__", "__dataclass_params__", "__post_init__", "__annotations__",
            "__set_name__", "__index__", "__enter__", "__exit__", "__aenter__", "__aexit__", "__missing__",
            "__next__", "__call__", "__builtins__", "__main__", "__debug__", "__orig_bases__", "__value__",
            "__orig_class__",
            "__fspath__", "__copy__", "__deepcopy__", "__reduce__", "__reduce_ex__", "__getstate__", "__setstate__",
            "__length_hint__", "__class_getitem__", "__mro_entries__", "__prepare__", "__future__"));
    private static final Set<String> OF_EXCEPTIONS = new TreeSet<>(List.of("__notes__", "msg", "doc", "pos", "lineno",
            "colno"));

    static {
        Builtins.initialise();
        for (PyClass c : Types.all()) {
            for (String name : c.namespace.keySet()) if (name.startsWith("__")) SPECIAL.add(name);
        }
        for (PyClass c : Exceptions.all().values()) OF_EXCEPTIONS.addAll(c.namespace.keySet());
        OF_EXCEPTIONS.addAll(Types.OBJECT.namespace.keySet());
    }

    private KnownNames() {}

    static boolean has(String name) {
        return SPECIAL.contains(name) || OF_EXCEPTIONS.contains(name);
    }

    /** The hint at the nearest name; null when there is none near, so that the name is probably meant. */
    static @Nullable String nearest(String name, boolean exception) {
        String near = Spelling.nearest(name, exception ? OF_EXCEPTIONS : SPECIAL);
        return near == null ? null : ". Did you mean '" + near + "'?";
    }
}
