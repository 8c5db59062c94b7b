package dev.adder.engine.stdlib;

import dev.adder.engine.builtin.BuiltinNames;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Library;
import dev.adder.engine.stdlib.json.JsonModuleTable;
import dev.adder.engine.stdlib.json.JsonPartsTable;
import dev.adder.engine.stdlib.math.IntegerMathTable;
import dev.adder.engine.stdlib.math.MathModuleTable;
import dev.adder.engine.stdlib.re.ReModuleTable;
import dev.adder.engine.stdlib.traceback.TracebackModuleTable;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.stdlib.abc.AbcModuleTable;
import dev.adder.engine.stdlib.asyncio.AsyncioModuleTable;
import dev.adder.engine.stdlib.asyncio.Runner;
import dev.adder.engine.stdlib.collections.AbstractCollectionsModuleTable;
import dev.adder.engine.stdlib.dataclasses.DataclassesModuleTable;
import dev.adder.engine.stdlib.collections.CollectionsModuleTable;
import dev.adder.engine.stdlib.typing.TypingModuleTable;
import dev.adder.engine.stdlib.enums.EnumModuleTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The modules that programs can import, by name; a module's classes are loaded when it is first imported. */
public final class StandardLibrary implements Library {
    private static final List<String> NAMES = List.of(
            "abc", "asyncio", "builtins", "collections", "collections.abc", "concurrent.futures",
            "concurrent.futures.thread", "copy", "dataclasses", "datetime", "enum", "json", "json.decoder",
            "json.encoder", "keyword", "math", "queue", "random", "re", "string", "threading", "time",
            "traceback", "typing", "typing_extensions");

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("numpy", "use lists, math and statistics"), Map.entry("pandas", "use lists of dicts, sorted and"
                    + " itertools.groupby"),
            Map.entry("requests", "there is no network here: call a tool"),
            Map.entry("httpx", "there is no network here: call a tool"),
            Map.entry("urllib.request", "there is no network here: call a tool"),
            Map.entry("socket", "there is no network here: call a tool"),
            Map.entry("subprocess", "no other process can be started: call a tool"),
            Map.entry("sqlite3", "there is no database here: call a tool"),
            Map.entry("pickle", "use json"), Map.entry("multiprocessing", "use concurrent.futures"),
            Map.entry("ctypes", "there is no native code here"), Map.entry("yaml", "use json"));

    @Override
    public @Nullable PyModule load(Ctx ctx, String name) {
        if (name.equals("builtins")) return BuiltinNames.module();
        if (name.equals("math")) {
            return new PyModule(name, new PyDict(), MathModuleTable.INSTANCE, IntegerMathTable.INSTANCE);
        }
        if (name.equals("statistics")) {
            return new PyModule(name, new PyDict(),
                    dev.adder.engine.stdlib.statistics.AveragesModuleTable.INSTANCE,
                    dev.adder.engine.stdlib.statistics.SpreadModuleTable.INSTANCE,
                    dev.adder.engine.stdlib.statistics.RelationsModuleTable.INSTANCE);
        }
        Dispatch members = members(name);
        if (members != null) return new PyModule(name, new PyDict(), members);
        return isPackage(name) ? new PyModule(name, new PyDict()) : null;
    }

    private static @Nullable Dispatch members(String name) {
        return switch (name) {
            case "abc" -> AbcModuleTable.INSTANCE;
            case "collections.abc" -> AbstractCollectionsModuleTable.INSTANCE;
            case "json" -> JsonModuleTable.INSTANCE;
            case "json.decoder", "json.encoder" -> JsonPartsTable.INSTANCE;
            case "re" -> ReModuleTable.INSTANCE;
            case "traceback" -> TracebackModuleTable.INSTANCE;
            case "dataclasses" -> DataclassesModuleTable.INSTANCE;
            case "keyword" -> KeywordModuleTable.INSTANCE;
            case "string" -> dev.adder.engine.stdlib.string.StringModuleTable.INSTANCE;
            case "random" -> dev.adder.engine.stdlib.random.RandomModuleTable.INSTANCE;
            case "datetime" -> dev.adder.engine.stdlib.datetime.DatetimeModuleTable.INSTANCE;
            case "copy" -> CopyModuleTable.INSTANCE;
            case "asyncio" -> AsyncioModuleTable.INSTANCE;
            case "concurrent.futures", "concurrent.futures.thread" ->
                dev.adder.engine.stdlib.concurrent.FuturesModuleTable.INSTANCE;
            case "queue" -> dev.adder.engine.stdlib.queue.QueueModuleTable.INSTANCE;
            case "time" -> dev.adder.engine.stdlib.time.TimeModuleTable.INSTANCE;
            case "threading" -> dev.adder.engine.stdlib.threading.ThreadingModuleTable.INSTANCE;
            case "collections" -> CollectionsModuleTable.INSTANCE;
            case "typing", "typing_extensions" -> TypingModuleTable.INSTANCE;
            case "enum" -> EnumModuleTable.INSTANCE;
            default -> null;
        };
    }

    /** Packages that hold modules and nothing else. */
    private static boolean isPackage(String name) {
        return switch (name) {
            case "concurrent", "xml", "xml.etree", "urllib", "email" -> true;
            default -> false;
        };
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public @Nullable String advice(String name) {
        return ADVICE.get(name);
    }

    @Override
    public Object runCoroutine(Ctx ctx, PyObject coroutine) {
        return Runner.runProgram(ctx, coroutine);
    }
}
