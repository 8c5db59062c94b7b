#!/usr/bin/env python3.12
"""Records the public names of CPython's modules and of their classes.

    python3.12 record_names.py             record every module of names/modules.txt
    python3.12 record_names.py --check     say which recordings are not current, but for names that differ by system

src/test/resources/names/<module>.txt has one name a line: `loads`, and `JSONDecoder.decode` for what `dir()` of a
public class has. Left out are names that begin with an underscore and what a module has only because it imports it.
"""

import importlib
import os
import sys
import types
import warnings

HOST_DEPENDENT = {"errno", "locale", "os", "sys", "time"}
NAMES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "src", "test", "resources", "names")


def is_own(module, name, value):
    """Whether a name of a module is its own, not an import that shows."""
    if isinstance(value, types.ModuleType):
        return value.__name__ == f"{module.__name__}.{name}" or (module.__name__, name) == ("os", "path")
    exported = getattr(module, "__all__", None)
    if exported is not None and name in exported:
        return True
    home = getattr(value, "__module__", None)
    if not isinstance(home, str):
        return exported is None or name.isupper() or module.__name__ == "os"
    top = module.__name__.partition(".")[0]
    if home in ("builtins", "posix"):
        return exported is None or module.__name__ in ("types", "threading", "io", "os")
    return home == module.__name__ or home.partition(".")[0] in (top, "_" + top)


def public(thing):
    return [name for name in dir(thing) if not name.startswith("_") and name.isascii()]


def names_of(module):
    """The lines of one recording."""
    found = []
    for name in public(module):
        value = getattr(module, name)
        if not is_own(module, name, value):
            continue
        found.append(name)
        if isinstance(value, type):
            found += [f"{name}.{each}" for each in public(value)]
    return "".join(line + "\n" for line in sorted(found))


def main(arguments):
    if sys.implementation.name != "cpython" or sys.version_info[:2] != (3, 12):
        sys.exit("record_names.py: needs CPython 3.12, and this is " + sys.version.split()[0])
    warnings.simplefilter("ignore")
    with open(os.path.join(NAMES, "modules.txt"), encoding="utf-8") as file:
        modules = file.read().split()
    # All are looked at before the next is imported: submodules that another module imports would show as names.
    stale = 0
    for module in modules:
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            with open(write, "w", encoding="utf-8") as pipe:
                pipe.write(names_of(importlib.import_module(module)))
            os._exit(0)
        os.close(write)
        with open(read, encoding="utf-8") as pipe:
            new = pipe.read()
        os.waitpid(child, 0)
        if not new:
            sys.exit(f"record_names.py: {module} has no names")
        target = os.path.join(NAMES, module + ".txt")
        old = None
        if os.path.exists(target):
            with open(target, encoding="utf-8") as file:
                old = file.read()
        if new == old or "--check" in arguments and module in HOST_DEPENDENT:
            continue
        stale += 1
        if "--check" in arguments:
            print(f"names/{module}.txt is not current", file=sys.stderr)
        else:
            with open(target, "w", encoding="utf-8") as file:
                file.write(new)
    print(f"{len(modules)} modules, {stale} not current")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
