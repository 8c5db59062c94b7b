package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What is wrong with the arguments of a function that CPython has written in Python: its words are those for such. */
final class PythonBinding {
    private static final Set<String> MODULES = Set.of("copy", "dataclasses", "typing", "enum", "abc", "functools",
            "contextlib", "collections", "reprlib", "graphlib", "weakref", "types", "textwrap", "shlex", "string",
            "statistics", "json", "re", "fractions", "os.path", "pathlib", "calendar", "difflib", "fnmatch", "html",
            "logging", "pprint", "traceback", "urllib.parse", "uuid", "inspect", "secrets", "base64", "hmac",
            "asyncio", "queue", "threading", "argparse", "configparser", "concurrent.futures", "heapq", "numbers",
            "random", "keyword", "timeit", "locale", "email.utils", "posixpath", "shutil", "tempfile", "glob",
            "platform", "mimetypes");

    private static final Set<String> IN_C = Set.of("functools.reduce", "functools.cmp_to_key", "heapq.heappush",
            "heapq.heappop", "heapq.heapify", "heapq.heapreplace", "heapq.heappushpop", "keyword.iskeyword",
            "keyword.issoftkeyword", "abc.get_cache_token", "locale.strcoll", "locale.strxfrm", "hmac.compare_digest",
            "secrets.compare_digest", "weakref.getweakrefcount", "weakref.getweakrefs", "weakref.proxy",
            "asyncio.get_running_loop", "asyncio._get_running_loop", "asyncio.get_event_loop",
            "asyncio.current_task");

    /** Classes whose arguments CPython takes in {@code __init__}, though here they are made with them. */
    private static final Set<String> INITS = Set.of("Parameter", "Signature", "BoundArguments", "FrameSummary",
            "TracebackException", "Timeout", "Runner", "NewType", "auto");

    private static final Set<String> IN_PYTHON = Set.of("os.fsdecode", "os.fsencode", "os.getenv", "os.makedirs",
            "os.removedirs", "os.renames", "os.walk", "os.fdopen");

    private static final Set<String> TYPES = Set.of("Counter", "ChainMap", "UserDict", "UserList", "UserString",
            "Sequence", "MutableSequence", "Mapping", "MutableMapping", "Set", "MutableSet", "Fraction", "NormalDist",
            "PurePath", "Path", "Sniffer", "Template");

    private PythonBinding() {}

    static boolean applies(Dispatch table, Declaration d) {
        if (table.kind() == Dispatch.Kind.TYPE)
            return TYPES.contains(table.name()) && (!d.varArgs() || !d.name().startsWith("__") || isMaps(table, d))
                    || isInit(table, d);
        String name = table.name() + "." + d.name();
        return MODULES.contains(table.name()) ? !IN_C.contains(name) : IN_PYTHON.contains(name);
    }

    private static boolean isMaps(Dispatch table, Declaration d) {
        return d.name().equals("__init__") && table.name().equals("ChainMap");
    }

    private static boolean isInit(Dispatch table, Declaration d) {
        return d.name().equals("__new__") && INITS.contains(table.name());
    }

    static void check(Dispatch table, Declaration d, int given, String[] names) {
        String name = isInit(table, d) ? "__init__" : d.name();
        String shown = (table.kind() == Dispatch.Kind.TYPE ? table.name() + "." : "") + name + "()";
        String[] parameters = d.parameterNames();
        int most = d.mostPositional();
        boolean[] filled = new boolean[parameters.length];
        for (int i = 0; i < Math.min(given, most); i++) filled[i] = true;
        for (String keyword : names) {
            int p = indexOf(d, keyword);
            if (p < 0) {
                if (d.varKeywords()) continue;
                throw unexpected(d, shown, keyword);
            }
            if (filled[p]) throw Errors.typeError(shown + " got multiple values for argument '" + keyword + "'");
            filled[p] = true;
        }
        if (given > most && !d.varArgs()) throw tooMany(d, shown, given, filled);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            if (!filled[i] && (d.required() & 1 << i) != 0) missing.add("'" + parameters[i] + "'");
        }
        if (!missing.isEmpty()) throw missing(shown, missing, "positional");
        for (int i = most; i < parameters.length; i++) {
            if (!filled[i] && (d.required() & 1 << i) != 0) missing.add("'" + parameters[i] + "'");
        }
        if (!missing.isEmpty()) throw missing(shown, missing, "keyword-only");
    }

    static int indexOf(Declaration d, String name) {
        int variable = d.varArgs() ? d.mostPositional() : -1;
        int end = d.mostPositional() + (d.varArgs() ? 1 : 0) + d.keywordOnly();
        for (int p = d.positionalOnly(); p < end; p++) {
            if (p != variable && d.parameterNames()[p].equals(name)) return p;
        }
        return -1;
    }

    private static PyException unexpected(Declaration d, String shown, String name) {
        boolean positional = Arrays.asList(d.parameterNames()).subList(0, d.positionalOnly()).contains(name);
        return Errors.typeError(shown + (positional
                ? " got some positional-only arguments passed as keyword arguments: '"
                : " got an unexpected keyword argument '") + name + "'");
    }

    private static PyException tooMany(Declaration d, String shown, int given, boolean[] filled) {
        int most = d.mostPositional();
        int least = 0;
        for (int i = 0; i < most; i++) if ((d.required() & 1 << i) != 0) least++;
        int keywords = 0;
        for (int i = most; i < filled.length; i++) if (filled[i]) keywords++;
        String takes = least < most ? "from " + least + " to " + most : String.valueOf(most);
        String extra = keywords == 0 ? "" : " positional argument" + (given == 1 ? "" : "s") + " (and " + keywords
                + " keyword-only argument" + (keywords == 1 ? "" : "s") + ")";
        return Errors.typeError(shown + " takes " + takes + " positional argument"
                + (least < most || most != 1 ? "s" : "") + " but " + given + extra
                + (given == 1 && keywords == 0 ? " was" : " were") + " given");
    }

    private static PyException missing(String shown, List<String> names, String kind) {
        String list = switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
        };
        return Errors.typeError(shown + " missing " + names.size() + " required " + kind + " argument"
                + (names.size() == 1 ? "" : "s") + ": " + list);
    }
}
