"""Imports of modules by name."""

import sys
from _imports import exists as _exists, load as _load

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__
__path__ = []


def invalidate_caches():
    """Nothing is kept that could be out of date."""


def _resolved(name, package):
    """The absolute name of a relative one."""
    level = len(name) - len(name.lstrip("."))
    bits = package.rsplit(".", level - 1)
    if len(bits) < level:
        raise ImportError("attempted relative import beyond top-level package")
    rest = name[level:]
    return f"{bits[0]}.{rest}" if rest else bits[0]


def import_module(name, package=None):
    """Import a module; a relative name, which starts with dots, is meant from the package."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        name = _resolved(name, package)
    if not name:
        raise ValueError("Empty module name")
    return _load(name)


def reload(module):
    """Reload the module and return it; the library does not change, so it is as it was."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module")
    if module is not sys.modules.get(name):
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if not _exists(name):
        raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
    return module
