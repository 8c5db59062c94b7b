package dev.adder.engine.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the library does with functions that it is given, as far as plans know it. */
final class Known {
    /** Names and attributes by which a program can reach, or change, what its text does not name. */
    static final Set<String> HIDDEN = Set.of("eval", "exec", "globals", "locals", "vars", "__import__", "__builtins__",
            "builtins", "importlib", "import_module", "modules", "__main__", "__globals__", "f_globals", "f_locals",
            "f_builtins", "__subclasses__", "__closure__", "cell_contents", "__code__", "__defaults__",
            "__kwdefaults__", "__getattribute__", "__loader__", "__spec__", "__self__", "timeit", "get_type_hints",
            "FunctionType", "LambdaType", "getargvalues", "getclosurevars", "get_objects", "get_referrers",
            "get_referents", "settrace", "setprofile", "runpy", "dictConfig", "fileConfig");

    /** Attributes among them that are what they look like wherever they are read from. */
    static final Set<String> HIDDEN_ATTRIBUTES = Set.of("__globals__", "f_globals", "f_locals", "f_builtins",
            "__subclasses__", "__closure__", "cell_contents", "__code__", "__defaults__", "__kwdefaults__",
            "__getattribute__", "__loader__", "__spec__", "__builtins__");

    /** Builtins and members of modules that run text, or give all that there is. */
    static final Set<String> OPEN = Set.of("eval", "exec", "globals", "locals", "__import__", "__builtins__",
            "importlib", "sys.modules", "__main__", "timeit", "typing.get_type_hints", "types.FunctionType",
            "types.LambdaType", "inspect.getargvalues", "inspect.getclosurevars", "gc.get_objects",
            "gc.get_referrers", "gc.get_referents", "sys.settrace", "sys.setprofile", "threading.settrace",
            "threading.setprofile", "runpy", "logging.config.dictConfig", "logging.config.fileConfig",
            "unittest.mock.patch", "typing.ForwardRef", "pkgutil.resolve_name", "pydoc.locate");

    /** Builtins through which an object's attributes are reached by text. */
    static final Set<String> REACHING = Set.of("getattr", "attrgetter", "methodcaller", "patch", "ForwardRef",
            "resolve_name", "locate", "vars", "setattr");

    /** Special methods that take nothing which an operator was given. */
    static final Set<String> PLAIN_SPECIAL = Set.of("__init__", "__new__", "__post_init__", "__repr__", "__str__",
            "__call__", "__enter__", "__exit__", "__aenter__", "__aexit__", "__iter__", "__next__", "__aiter__",
            "__anext__", "__len__", "__hash__", "__bool__", "__await__", "__int__", "__float__", "__index__",
            "__del__", "__init_subclass__", "__bytes__", "__copy__");

    /** What looks at its arguments and calls none of them. */
    static final Set<String> HARMLESS = Set.of("print", "len", "repr", "str", "id", "isinstance", "issubclass",
            "callable", "hasattr", "bool", "hash", "dir", "help", "format", "ascii", "final_answer", "range", "int",
            "float", "complex", "bytes", "bytearray", "abs", "round", "divmod", "pow", "chr", "ord", "hex", "oct",
            "bin", "open", "input", "sys.exit", "exit", "quit", "sys.getsizeof", "inspect.signature",
            "inspect.iscoroutinefunction", "inspect.isfunction", "inspect.getdoc", "asyncio.iscoroutinefunction");

    /** What gives a container or iterator over what it is given, or one of its items. */
    static final Set<String> CARRYING = Set.of("list", "tuple", "set", "frozenset", "dict", "zip", "enumerate",
            "reversed", "iter", "next", "aiter", "anext", "sum", "any", "all", "itertools.chain", "itertools.cycle",
            "itertools.islice", "itertools.product", "itertools.permutations", "itertools.combinations",
            "itertools.zip_longest", "itertools.repeat", "itertools.tee", "itertools.pairwise", "itertools.batched",
            "itertools.compress", "itertools.chain.from_iterable", "collections.deque", "collections.OrderedDict",
            "collections.ChainMap", "collections.Counter", "copy.copy", "copy.deepcopy", "random.choice",
            "random.sample", "random.shuffle", "random.choices", "heapq.heappush", "heapq.heappop", "typing.cast");

    /** Those of them that give an item, or what they are given. */
    static final Set<String> GIVING = Set.of("next", "anext", "copy.copy", "copy.deepcopy", "random.choice",
            "random.sample", "random.choices", "heapq.heappop", "typing.cast", "sum");

    /** What waits for tasks or makes them, and gives their results. */
    static final Set<String> TASKS = Set.of("asyncio.run", "asyncio.wait_for", "asyncio.shield", "asyncio.wait",
            "asyncio.as_completed", "asyncio.create_task", "asyncio.ensure_future", "asyncio.gather",
            "concurrent.futures.wait", "concurrent.futures.as_completed", "asyncio.wrap_future");

    /** Those of them that run what they are given beside the program. */
    static final Set<String> BESIDE = Set.of("asyncio.create_task", "asyncio.ensure_future", "asyncio.gather",
            "asyncio.as_completed", "asyncio.wait", "create_task");

    /** What calls its first argument with items of the others. */
    static final Set<String> OVER_ITEMS = Set.of("map", "filter", "itertools.starmap", "itertools.takewhile",
            "itertools.dropwhile", "itertools.filterfalse", "functools.reduce");

    /** What calls its argument {@code key} with items of the others. */
    static final Set<String> KEYED = Set.of("sorted", "min", "max", "itertools.groupby", "heapq.nlargest",
            "heapq.nsmallest", "heapq.merge", "bisect.bisect", "bisect.bisect_left", "bisect.bisect_right",
            "bisect.insort", "bisect.insort_left", "bisect.insort_right");

    /** What gives back the function that it is put around, or one that calls it. */
    static final Set<String> WRAPPERS = Set.of("staticmethod", "classmethod", "property", "functools.lru_cache",
            "functools.cache", "functools.cached_property", "functools.total_ordering", "functools.singledispatch",
            "functools.update_wrapper", "contextlib.contextmanager", "contextlib.asynccontextmanager",
            "dataclasses.dataclass", "abc.abstractmethod", "abc.abstractproperty", "typing.override", "typing.final",
            "typing.overload", "typing.runtime_checkable", "typing.no_type_check", "enum.unique",
            "functools.singledispatchmethod");

    /** Calls of these give one of {@link #WRAPPERS}. */
    static final Set<String> WRAPPER_MAKERS = Set.of("functools.lru_cache", "dataclasses.dataclass",
            "functools.wraps", "dataclasses.dataclass_transform");

    /** Objects that run what they are given beside the program. */
    static final Map<String, String> HOSTS = Map.of("concurrent.futures.ThreadPoolExecutor", "ThreadPoolExecutor",
            "concurrent.futures.ProcessPoolExecutor", "ProcessPoolExecutor", "asyncio.TaskGroup", "TaskGroup",
            "asyncio.get_running_loop", "loop", "asyncio.get_event_loop", "loop", "asyncio.new_event_loop", "loop",
            "concurrent.futures.thread.ThreadPoolExecutor", "ThreadPoolExecutor");

    /** Bases that give a class no method which the library calls by itself, special ones apart. */
    static final Set<String> PLAIN_BASES = Set.of("object", "abc.ABC", "typing.Generic", "typing.Protocol",
            "typing.NamedTuple", "typing.TypedDict", "Exception", "ValueError", "RuntimeError", "KeyError", "TypeError",
            "LookupError", "BaseException", "OSError", "PermissionError", "ConnectionError", "TimeoutError",
            "dict", "list", "set", "str", "int", "float", "tuple", "collections.UserDict", "collections.OrderedDict");

    /** Those of them whose objects are containers. */
    static final Set<String> HOLDING_BASES = Set.of("dict", "list", "set", "tuple", "typing.NamedTuple",
            "collections.UserDict", "collections.OrderedDict", "Exception", "BaseException");

    /** Methods of containers and the like, which keep what they are given and call none of it. */
    static final Set<String> KEEPING = Set.of("append", "add", "insert", "extend", "put", "put_nowait", "setdefault",
            "update", "appendleft", "push", "get", "pop", "remove", "index", "count", "discard", "join", "format",
            "startswith", "endswith", "extendleft", "__setitem__", "__getitem__", "__contains__", "set", "write",
            "send", "setValue", "set_result", "writerow", "split", "strip", "replace", "info", "debug", "warning",
            "error", "log");

    /** Library calls that give a fresh object of the library. */
    static final Set<String> FRESH = Set.of("list", "dict", "set", "tuple", "frozenset", "str", "int", "float", "bool",
            "bytes", "bytearray", "len", "range", "abs", "round", "repr", "print", "open", "input", "hash", "ord",
            "chr",
            "collections.defaultdict", "collections.deque", "collections.Counter", "collections.OrderedDict",
            "queue.Queue", "queue.LifoQueue", "queue.PriorityQueue", "asyncio.Queue", "asyncio.Event", "asyncio.Lock",
            "asyncio.Semaphore", "threading.Lock", "threading.RLock", "threading.Event", "threading.Semaphore",
            "json.loads", "json.dumps", "io.StringIO", "datetime.datetime.now", "datetime.date.today",
            "decimal.Decimal", "logging.getLogger", "random.Random", "re.compile", "re.findall", "re.split", "re.sub",
            "time.time", "math.sqrt", "asyncio.sleep", "asyncio.timeout", "contextlib.suppress",
            "datetime.timedelta", "datetime.date", "datetime.datetime", "pathlib.Path", "uuid.uuid4");

    /** What ends the program. */
    static final Set<String> ENDINGS = Set.of("final_answer", "exit", "quit", "sys.exit", "os._exit");

    /** What a member of the library does when it is called. */
    enum Role {
        OPEN, ENDING, HARMLESS, OVER_ITEMS, KEYED, TASKS, HOST, CARRYING, OTHER
    }

    private static final Map<String, Role> ROLES = roles();

    private Known() {}

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        for (String name : CARRYING) roles.put(name, Role.CARRYING);
        for (String name : HOSTS.keySet()) roles.put(name, Role.HOST);
        for (String name : TASKS) roles.put(name, Role.TASKS);
        for (String name : KEYED) roles.put(name, Role.KEYED);
        for (String name : OVER_ITEMS) roles.put(name, Role.OVER_ITEMS);
        for (String name : HARMLESS) roles.put(name, Role.HARMLESS);
        for (String name : ENDINGS) roles.put(name, Role.ENDING);
        for (String name : OPEN) roles.put(name, Role.OPEN);
        return Map.copyOf(roles);
    }

    static Role role(String name) {
        Role role = ROLES.getOrDefault(name, Role.OTHER);
        int dot = role == Role.OTHER ? name.lastIndexOf('.') : -1;
        return dot > 0 && role(name.substring(0, dot)) == Role.OPEN ? Role.OPEN : role;
    }

    /** Whether a module has members among {@link #OPEN}. */
    static boolean opens(String module) {
        return OPEN.contains(module) || OPEN.stream().anyMatch(name -> name.startsWith(module + "."));
    }
}
