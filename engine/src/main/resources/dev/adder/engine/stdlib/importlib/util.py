"""Helpers for imports."""

import sys
import types as _types
from importlib import _resolved
from importlib.machinery import BuiltinImporter as _BuiltinImporter, ModuleSpec as _ModuleSpec
from _imports import load as _load


def resolve_name(name, package):
    """The full name of a module that is named relative to a package."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {repr(name)} (required for relative module names)")
    return _resolved(name, package)


def find_spec(name, package=None):
    """Return the spec for the specified module, or None where there is no such module; it is not imported."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        spec = getattr(module, "__spec__", None)
        if spec is not None:
            return spec
        found = _BuiltinImporter.find_spec(fullname)
        if found is None:
            if not hasattr(module, "__spec__"):
                raise ValueError(f"{name}.__spec__ is not set") from None
            raise ValueError(f"{name}.__spec__ is None")
        return found
    parent = fullname.rpartition(".")[0]
    if parent:
        above = _load(parent)
        found = _BuiltinImporter.find_spec(parent)
        package = hasattr(above, "__path__") if found is None else found.submodule_search_locations is not None
        if not package:
            raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find {fullname!r}",
                                      name=fullname)
    return _BuiltinImporter.find_spec(fullname)


def module_from_spec(spec):
    """Create a module from the provided spec."""
    loader, module = spec.loader, None
    if hasattr(loader, "create_module"):
        module = loader.create_module(spec)
    elif hasattr(loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is not None:
        return module
    made = _types.ModuleType(spec.name)
    made.__spec__, made.__loader__, made.__package__ = spec, loader, spec.parent
    paths = spec.submodule_search_locations
    if paths is not None:
        made.__path__ = paths
    return made


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """Return a module spec based on what the loader says."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if is_package is None:
        ask = getattr(loader, "is_package", None)
        is_package = False
        if ask is not None:
            try:
                is_package = ask(name)
            except ImportError:
                is_package = None
    return _ModuleSpec(name, loader, origin=origin, is_package=is_package)
