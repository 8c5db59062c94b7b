package dev.adder.engine.stdlib;

import dev.adder.engine.builtin.BuiltinNames;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.declare.PyLibrary;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Library;
import dev.adder.engine.stdlib.asyncio.Runner;
import dev.adder.engine.stdlib.python.PythonModules;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The modules that programs can import, by name; a module's classes are loaded when it is first imported. */
@PyLibrary
public final class StandardLibrary implements Library {
    private static final List<String> NAMES =
            Stream.concat(StandardLibraryModules.NAMES.stream(), PythonModules.NAMES.stream()).sorted().toList();

    @Override
    public @Nullable PyModule load(Ctx ctx, String name) {
        if (name.equals("builtins")) return BuiltinNames.module();
        if (name.equals("os.path")) return ModuleOps.importModule(ctx, "posixpath");
        Dispatch[] tables = StandardLibraryModules.tables(name);
        if (tables != null) return new PyModule(name, new PyDict(), tables);
        PyModule written = PythonModules.load(ctx, name);
        if (written != null) return written;
        return isPackage(name) ? new PyModule(name, new PyDict()) : null;
    }

    /** What a module declares, without loading it; null for modules written in Python and those that do not exist. */
    public static Dispatch @Nullable [] declared(String module) {
        return StandardLibraryModules.tables(module.equals("os.path") ? "posixpath" : module);
    }

    /** Packages that hold modules and nothing else. */
    private static boolean isPackage(String name) {
        String prefix = name + ".";
        return NAMES.stream().anyMatch(module -> module.startsWith(prefix));
    }

    @Override
    public @Nullable Object global(String name) {
        return null;
    }

    @Override
    public List<String> globals() {
        return List.of();
    }

    @Override
    public boolean denies(String name) {
        return false;
    }

    @Override
    public PyException denied(String name) {
        return Errors.importError("import of '" + name + "' is not allowed here");
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public @Nullable String advice(String name) {
        return Advice.of(name);
    }

    @Override
    public @Nullable String location(String name) {
        return NAMES.contains(name) || isPackage(name) ? ModuleFiles.of(name) : null;
    }

    @Override
    public Object runCoroutine(Ctx ctx, PyObject coroutine) {
        return Runner.runProgram(ctx, coroutine);
    }
}
