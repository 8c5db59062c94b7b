import importlib
print(importlib.import_module("math").pi, importlib.import_module("collections.abc").Iterable.__name__, importlib.import_module(".abc", "collections").__name__)
import math
print(importlib.import_module("math") is math)
# ---
import importlib
for name in ("nope", "nope.sub", "math.nope", "collections.nope"):
    try: importlib.import_module(name)
    except ModuleNotFoundError as e: print(e, e.name)
# ---
import importlib
for args in ((".abc",), (".abc", ""), ("...abc", "collections"), ("",)):
    try: print(importlib.import_module(*args))
    except (TypeError, ImportError, ValueError) as e: print(type(e).__name__, e)
# ---
import importlib.util
for name in ("json", "json.decoder", "statistics", "nope_not_there", "collections.nope"):
    spec = importlib.util.find_spec(name)
    print(name, spec is not None, spec and spec.name, spec and spec.parent, spec and spec.submodule_search_locations is not None)
# ---
import importlib.util
for name in ("nope.sub", "math.sub", "__main__"):
    try: print(importlib.util.find_spec(name))
    except (ModuleNotFoundError, ValueError) as e: print(type(e).__name__, e)
# ---
import importlib.util, sys
have = {name: importlib.util.find_spec(name) is not None for name in ("csv", "json", "numpy_missing")}
print(have, "graphlib" in sys.modules)
# ---
import importlib.util
print(importlib.util.resolve_name("json", None), importlib.util.resolve_name(".x", "a.b"), importlib.util.resolve_name("..x", "a.b"))
for args in ((".x", ""), ("...x", "a")):
    try: print(importlib.util.resolve_name(*args))
    except ImportError as e: print(e)
# ---
import importlib, json
print(importlib.reload(json) is json)
for bad in (5, "json"):
    try: importlib.reload(bad)
    except TypeError as e: print(e)
# ---
import importlib.metadata as md
for f in (md.version, md.distribution, md.requires):
    try: f("no-such-package")
    except md.PackageNotFoundError as e: print(e, e.name, isinstance(e, ImportError))
# ---
def load(*names):
    import importlib
    for name in names:
        try: return importlib.import_module(name)
        except ModuleNotFoundError as e: print("no", e.name)
    return None
print(load("ujson_missing", "json").__name__, load("a_missing", "b_missing"))
# ---
import importlib, sys, types
made = types.ModuleType("made"); made.value = 5
sys.modules["made"] = made
print(importlib.import_module("made").value, importlib.import_module("made") is made)
import made as again
print(again is made)
sys.modules["gone"] = None
try: importlib.import_module("gone")
except ModuleNotFoundError as e: print(e)
# ---
import importlib
print(importlib.__name__, importlib.import_module.__name__, sorted(importlib.__all__), importlib.invalidate_caches())
# ---
from importlib import import_module
from importlib.util import find_spec
from importlib.machinery import ModuleSpec
print(import_module("textwrap").dedent("  a"), find_spec("textwrap").name)
s = ModuleSpec("x", None, origin="here"); print(s, s.parent, s == ModuleSpec("x", None, origin="here"), ModuleSpec("p.q", None, is_package=True).parent)
# ---
import importlib.util, types
spec = importlib.util.spec_from_loader("dynamic", loader=None)
module = importlib.util.module_from_spec(spec)
exec("value = 6 * 7", module.__dict__)
print(module.__name__, module.value, isinstance(module, types.ModuleType), spec.name, spec.loader)
# ---
import importlib
importlib.import_module("nope_at_all")
