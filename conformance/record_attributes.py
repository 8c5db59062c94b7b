"""Writes the names of what CPython's library has and takes, for the check that asks whether a name is known at all.

Run with CPython 3.12: ``python record_attributes.py``. The modules are those of ``src/test/resources/names``.
"""

import importlib
import inspect
import re
import types
import warnings
from pathlib import Path

HERE = Path(__file__).parent
OUT = HERE.parent / "engine/src/main/resources/dev/adder/engine/check/names.txt"
ASSIGNED = re.compile(r"\b(?:self|cls)\.([A-Za-z_][A-Za-z0-9_]*)\b|\.([A-Za-z_][A-Za-z0-9_]*) = ")
PARAMETERS = re.compile(r"def \w+\(([^)]*)\)")
MADE = re.compile(r"namedtuple\([^)]*\)")


def names(thing, depth=0):
    for name in dir(thing):
        yield name
        value = inspect.getattr_static(thing, name, None)
        try:
            yield from inspect.signature(value).parameters
        except (TypeError, ValueError):
            yield from re.findall(r"\b([a-z_]+)(?==|\]|,|\))", str(getattr(value, "__doc__", "") or ""))
        if isinstance(value, types.ModuleType) or depth > 1:
            continue
        if isinstance(value, type):
            yield from names(value, depth + 1)
            for fields in ("_fields", "__match_args__", "__slots__"):
                listed = getattr(value, fields, ())
                yield from (f for f in listed if isinstance(f, str))
        else:
            yield from dir(value)


def written(module):
    """What the text of a module gives to objects, as far as it is written in Python."""
    try:
        source = inspect.getsource(importlib.import_module(module))
    except (OSError, TypeError, ImportError):
        return
    for both in ASSIGNED.findall(source):
        yield from both
    for parameters in PARAMETERS.findall(source):
        yield from re.findall(r"[a-z_]+", parameters)
    for made in MADE.findall(source):
        yield from re.findall(r"[a-z_]+", made)


def main():
    warnings.simplefilter("ignore")
    found = set()
    for file in sorted((HERE / "src/test/resources/names").glob("*.txt")):
        try:
            module = importlib.import_module(file.stem)
        except ImportError:
            continue
        found.update(names(module))
        classes = [v for v in vars(module).values() if isinstance(v, type)]
        for home in sorted({module.__name__, *(c.__module__ for c in classes)} | {"_pydecimal", "_pydatetime", "_pyio"}):
            found.update(written(home))
    for made in (re.match("", ""), iter([]), (lambda: None), (i for i in ()), __import__("csv").writer(open("/dev/null")),
                 __import__("hashlib").sha256(), __import__("time").gmtime(), __import__("functools").cache(len),
                 __import__("functools").cache(len).cache_info(), __import__("sys").version_info,
                 __import__("operator").itemgetter(0), __import__("random").Random(), compile("0", "", "eval"),
                 __import__("decimal").getcontext(), __import__("types").MappingProxyType({}), __import__("os").stat("/")):
        found.update(dir(made))
    words = sorted(n for n in found if not n.startswith("__") and n.isascii() and len(n) > 2)
    OUT.write_text("\n".join(words) + "\n")
    print(len(words))


if __name__ == "__main__":
    main()
