package dev.adder.engine.builtin;

import dev.adder.engine.stdlib.io.OpenModuleTable;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the builtin classes together once, and knows the names that every program starts with. */
public final class Builtins {
    private static final Map<String, Object> NAMES = new HashMap<>();

    static {
        ObjectTypes.install();
        ContainerTypes.install();
        ScalarTypes.install();
        for (PyClass cls : Types.all()) cls.seal();
        for (PyClass cls : Exceptions.all().values()) cls.seal();
        NAMES.putAll(ObjectTypes.names());
        NAMES.putAll(ContainerTypes.names());
        NAMES.putAll(ScalarTypes.names());
        NAMES.putAll(Exceptions.all());
        Dispatch eval = EvalModuleTable.INSTANCE;
        for (Declaration d : eval.all()) NAMES.put(d.name(), eval.function(d));
        Dispatch files = OpenModuleTable.INSTANCE;
        for (Declaration d : files.all()) NAMES.put(d.name(), files.function(d));
        NAMES.put("IOError", Exceptions.OS_ERROR);
        NAMES.put("EnvironmentError", Exceptions.OS_ERROR);
    }

    private Builtins() {}

    /** Makes sure that all builtin classes are complete. */
    public static void initialise() {
        if (NAMES.isEmpty()) throw new IllegalStateException("no builtins");
    }

    /** The builtin of that name, or null. */
    public static @Nullable Object find(String name) {
        return NAMES.get(name);
    }

    public static java.util.Set<String> names() {
        return java.util.Collections.unmodifiableSet(NAMES.keySet());
    }
}
