package dev.adder.engine.stdlib.sys;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Constants of the module {@code sys}, and what a run has of its own. */
@PyModule("sys")
final class SysValues {
    @PyValue("maxsize") static final long MAX_SIZE = Long.MAX_VALUE;
    @PyValue("maxunicode") static final int MAX_UNICODE = 0x10FFFF;
    @PyValue("byteorder") static final String BYTE_ORDER = "little";
    @PyValue("platform") static final String PLATFORM = "linux";
    @PyValue("version") static final String VERSION = "3.12.1 (adder)";
    @PyValue("hexversion") static final int HEX_VERSION = 0x030C01F0;
    @PyValue("api_version") static final int API_VERSION = 1013;
    @PyValue("copyright") static final String COPYRIGHT = "Copyright (c) the authors of Adder.";
    @PyValue("executable") static final String EXECUTABLE = "";
    @PyValue("prefix") static final String PREFIX = "/usr";
    @PyValue("exec_prefix") static final String EXEC_PREFIX = "/usr";
    @PyValue("base_prefix") static final String BASE_PREFIX = "/usr";
    @PyValue("base_exec_prefix") static final String BASE_EXEC_PREFIX = "/usr";
    @PyValue("platlibdir") static final String LIB_DIRECTORY = "lib";
    @PyValue("abiflags") static final String ABI_FLAGS = "";
    @PyValue("float_repr_style") static final String FLOAT_REPR_STYLE = "short";
    @PyValue("dont_write_bytecode") static final boolean NO_BYTECODE = true;

    private static final PyClass VERSION_INFO = StructSequence.define("sys", "version_info", "major", "minor", "micro",
            "releaselevel", "serial");
    private static final PyClass FLAGS = StructSequence.define("sys", "flags", "debug", "inspect", "interactive",
            "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose",
            "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode",
            "warn_default_encoding", "safe_path", "int_max_str_digits");
    private static final PyClass FLOAT_INFO = StructSequence.define("sys", "float_info", "max", "max_exp",
            "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds");
    private static final PyClass INT_INFO = StructSequence.define("sys", "int_info", "bits_per_digit",
            "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");
    private static final PyClass HASH_INFO = StructSequence.define("sys", "hash_info", "width", "modulus", "inf",
            "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");
    private static final PyClass THREAD_INFO = StructSequence.define("sys", "thread_info", "name", "lock", "version");
    private static final PyClass IMPLEMENTATION = implementationClass();

    private SysValues() {}

    private static PyClass implementationClass() {
        PyClass cls = PyClass.builtin("types", "SimpleNamespace", NamespaceMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    /** The standard namespace object of {@code sys.implementation}. */
    static final class Namespace extends PyObject {
        Namespace() {
            super(IMPLEMENTATION);
        }
    }

    private static PyList texts(Ctx ctx, Iterable<String> values) {
        PyList list = new PyList();
        for (String value : values) list.append(ctx, Str.of(value));
        return list;
    }

    @PyValue("version_info")
    static Object versionInfo(Ctx ctx) {
        return StructSequence.of(ctx, VERSION_INFO, 3L, 12L, 1L, "final", 0L);
    }

    @PyValue("flags")
    static Object flags(Ctx ctx) {
        return StructSequence.of(ctx, FLAGS, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 0L, false, 0L, 0L, false,
                4300L);
    }

    @PyValue("float_info")
    static Object floatInfo(Ctx ctx) {
        return StructSequence.of(ctx, FLOAT_INFO, Double.MAX_VALUE, 1024L, 308L, Double.MIN_NORMAL, -1021L, -307L, 15L,
                53L, Math.ulp(1.0), 2L, 1L);
    }

    @PyValue("int_info")
    static Object intInfo(Ctx ctx) {
        return StructSequence.of(ctx, INT_INFO, 30L, 4L, 4300L, 640L);
    }

    @PyValue("hash_info")
    static Object hashInfo(Ctx ctx) {
        return StructSequence.of(ctx, HASH_INFO, 64L, (1L << 61) - 1, 314159L, 0L, 1000003L, "siphash13", 64L, 128L,
                0L);
    }

    @PyValue("thread_info")
    static Object threadInfo(Ctx ctx) {
        return StructSequence.of(ctx, THREAD_INFO, "pthread", "semaphore", PyNone.NONE);
    }

    @PyValue("implementation")
    static Object implementation(Ctx ctx) {
        Namespace made = new Namespace();
        made.setAttribute("name", "cpython");
        made.setAttribute("cache_tag", "cpython-312");
        made.setAttribute("version", versionInfo(ctx));
        made.setAttribute("hexversion", (long) HEX_VERSION);
        return made;
    }

    @PyValue("argv")
    static Object argv(Ctx ctx) {
        return texts(ctx, ctx.run.world.arguments());
    }

    @PyValue("orig_argv")
    static Object originalArguments(Ctx ctx) {
        return texts(ctx, ctx.run.world.arguments());
    }

    @PyValue("path")
    static Object path(Ctx ctx) {
        return texts(ctx, java.util.List.of(""));
    }

    @PyValue("meta_path")
    static Object metaPath(Ctx ctx) {
        return new PyList();
    }

    @PyValue("path_hooks")
    static Object pathHooks(Ctx ctx) {
        return new PyList();
    }

    @PyValue("path_importer_cache")
    static Object importerCache(Ctx ctx) {
        return new PyDict();
    }

    @PyValue("warnoptions")
    static Object warnOptions(Ctx ctx) {
        return new PyList();
    }

    @PyValue("pycache_prefix")
    static Object cachePrefix(Ctx ctx) {
        return PyNone.NONE;
    }

    @PyValue("modules")
    static Object modules(Ctx ctx) {
        return ModuleOps.listed(ctx);
    }

    @PyValue("builtin_module_names")
    static Object builtinNames(Ctx ctx) {
        return new PyTuple(texts(ctx, ctx.run.library.names()).toArray());
    }

    @PyValue("stdlib_module_names")
    static Object libraryNames(Ctx ctx) {
        PySet names = new PySet(Types.FROZENSET);
        for (String name : ctx.run.library.names()) if (name.indexOf('.') < 0) names.add(ctx, Str.of(name));
        return names;
    }

    @PyValue("stdin")
    static Object stdin(Ctx ctx) {
        return SystemState.of(ctx).input;
    }

    @PyValue("stdout")
    static Object stdout(Ctx ctx) {
        return SystemState.of(ctx).output;
    }

    @PyValue("stderr")
    static Object stderr(Ctx ctx) {
        return SystemState.of(ctx).error;
    }

    @PyValue("__stdin__")
    static Object originalInput(Ctx ctx) {
        return SystemState.of(ctx).input;
    }

    @PyValue("__stdout__")
    static Object originalOutput(Ctx ctx) {
        return SystemState.of(ctx).output;
    }

    @PyValue("__stderr__")
    static Object originalError(Ctx ctx) {
        return SystemState.of(ctx).error;
    }

    @PyValue("__excepthook__")
    static Object originalExceptHook(Ctx ctx) {
        return function("excepthook");
    }

    @PyValue("__displayhook__")
    static Object originalDisplayHook(Ctx ctx) {
        return function("displayhook");
    }

    private static Object function(String name) {
        var declaration = SysModuleTable.INSTANCE.find(name);
        return declaration == null ? PyNone.NONE : SysModuleTable.INSTANCE.function(declaration);
    }
}
