import importlib
import importlib.util

ROWS = [{"city": "Oslo", "temp": 3.5}, {"city": "Rome", "temp": 17.25}, {"city": "Oslo", "temp": 5.5}]


def load(*names):
    for name in names:
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as e:
            print(f"{e.__class__.__name__}: {e} (name={e.name!r})")
    return None


pd = load("pandas_not_here", "polars_not_here")
yaml = load("yaml_not_here", "json")
print(yaml.__name__, pd is None)


def group_mean(rows, by, value):
    if pd is not None:
        return pd.DataFrame(rows).groupby(by)[value].mean().to_dict()
    sums = {}
    for row in rows:
        total, n = sums.get(row[by], (0, 0))
        sums[row[by]] = total + row[value], n + 1
    return {k: t / n for k, (t, n) in sums.items()}


print(group_mean(ROWS, "city", "temp"))
try:
    from collections import OrderedDict, Countr
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)
try:
    import collections.nothing
except ImportError as e:
    print(type(e).__name__, "-", e)
try:
    from . import helpers
except ImportError as e:
    print(e)
print(importlib.util.find_spec("requests_like_lib"), importlib.util.find_spec("statistics").name)
math = importlib.import_module("math")
print(getattr(math, "tau") > 6, hasattr(math, "prod"), [n for n in ("sqrt", "cbrt", "nope") if hasattr(math, n)], __name__)
try:
    math.sqroot(4)
except AttributeError as e:
    print(e, "|", e.name, "|", e.obj is math)
HAVE = {name: importlib.util.find_spec(name) is not None for name in ("csv", "json", "numpy_missing")}
print(f"{HAVE=}", sum(HAVE.values()))
