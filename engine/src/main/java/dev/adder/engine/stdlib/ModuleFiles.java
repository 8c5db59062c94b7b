package dev.adder.engine.stdlib;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which file of its library CPython has a module, as failed imports name it; there is no such file. */
final class ModuleFiles {
    private static final String HOME = "/usr/local/lib/python3.12/";
    private static final Set<String> WITHOUT_FILE =
            Set.of("builtins", "errno", "gc", "itertools", "sys", "time", "_warnings", "_thread");
    private static final Set<String> NATIVE =
            Set.of("array", "binascii", "cmath", "math", "unicodedata", "zlib");
    private static final Set<String> PACKAGES = Set.of("asyncio", "collections", "concurrent", "concurrent.futures",
            "email", "email.mime", "html", "importlib", "importlib.metadata", "importlib.resources", "json", "logging",
            "re", "tomllib", "unittest", "urllib", "xml", "xml.dom", "xml.etree", "xml.parsers",
            "xml.sax", "zipfile", "zoneinfo");

    private ModuleFiles() {}

    /** The file of a module, or null for one that is in CPython itself. */
    static @Nullable String of(String name) {
        if (WITHOUT_FILE.contains(name) || name.equals("__main__")) return null;
        if (NATIVE.contains(name)) return HOME + "lib-dynload/" + name + ".cpython-312-x86_64-linux-gnu.so";
        if (name.equals("typing_extensions")) return HOME + "site-packages/typing_extensions.py";
        String path = HOME + name.replace('.', '/');
        return PACKAGES.contains(name) ? path + "/__init__.py" : path + ".py";
    }
}
