from graphlib import TopologicalSorter, CycleError
print([*TopologicalSorter({"D": {"B", "C"}, "B": {"A"}, "C": {"A"}}).static_order()][0], list(TopologicalSorter({2: [1], 3: [2]}).static_order()), list(TopologicalSorter().static_order()), list(TopologicalSorter({1: []}).static_order()))
# ---
from graphlib import *
t = TopologicalSorter({3: [1, 2], 4: [3]}); t.prepare(); out = []
while t.is_active(): r = t.get_ready(); out.append(sorted(r)); t.done(*r)
print(out, t.is_active(), bool(t))
# ---
from graphlib import *
try: list(TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())
except CycleError as e: print(e, e.args[0], e.args[1], issubclass(CycleError, ValueError))
try: TopologicalSorter({1: [1]}).prepare()
except CycleError as e: print(e)
# ---
from graphlib import *
t = TopologicalSorter(); t.add("a", "b", "c"); t.add("b", "c"); t.add("a", "d"); t.add("z"); t.prepare(); print(sorted(t.get_ready()), t.get_ready())
for f in (lambda: t.add("x"), t.prepare, lambda: t.done("a"), lambda: t.done("nope"), lambda: list(t.static_order())):
    try: f()
    except ValueError as e: print(e)
t.done("c"); print(t.get_ready())
try: t.done("c")
except ValueError as e: print(e)
# ---
from graphlib import *
t = TopologicalSorter({1: [2]})
for f in (t.get_ready, lambda: t.done(1), t.is_active):
    try: f()
    except ValueError as e: print(e)
try: t.add([1], 2)
except TypeError as e: print(e)
t.done()  # uncaught
# ---
from graphlib import TopologicalSorter
deps = {"app": ["lib", "log"], "lib": ["core"], "log": ["core"], "core": []}; o = list(TopologicalSorter(deps).static_order()); print(o, all(o.index(d) < o.index(k) for k, ds in deps.items() for d in ds))
# ---
from graphlib import TopologicalSorter
def levels(g):
    t = TopologicalSorter(g); t.prepare(); n = 0
    while t.is_active():
        for x in sorted(t.get_ready()): yield n, x; t.done(x)
        n += 1
print(list(levels({"c": "ab", "d": "c", "e": "ad"})))
# ---
from graphlib import TopologicalSorter
dur = {"a": 3, "b": 2, "c": 4, "d": 1}; g = {"c": ["a"], "d": ["b", "c"]}; end = {}
for n in TopologicalSorter(g | {k: [] for k in dur if k not in g}).static_order(): end[n] = dur[n] + max((end[d] for d in g.get(n, ())), default=0)
print(sorted(end.items()), max(end.values()))
# ---
from graphlib import TopologicalSorter, CycleError
try: TopologicalSorter({"x": ["y"], "y": ["z"], "z": ["y"], "q": []}).prepare()
except CycleError as e: c = e.args[1]; print(len(c), c[0] == c[-1], sorted(set(c)))
# ---
from graphlib import TopologicalSorter
t = TopologicalSorter({i: [i - 1] for i in range(1, 200)}); print(list(t.static_order())[-3:], len(list(TopologicalSorter({i: range(i) for i in range(20)}).static_order())))
# ---
from graphlib import TopologicalSorter
import functools
cells = {"a": (lambda: 2, []), "b": (lambda a: a * 3, ["a"]), "c": (lambda a, b: a + b, ["a", "b"])}; v = {}
for n in TopologicalSorter({k: d for k, (_, d) in cells.items()}).static_order(): f, d = cells[n]; v[n] = f(*(v[x] for x in d))
print(v)
# ---
from graphlib import TopologicalSorter
t = TopologicalSorter({(1, 2): [(0, 0)], frozenset([1]): [None], None: []}); print(len(list(t.static_order()))); u = TopologicalSorter({1: [2, 2, 2]}); print(list(u.static_order()))
# ---
from graphlib import TopologicalSorter
t = TopologicalSorter({"b": ["a"], "c": ["a"]}); t.prepare(); (a,) = t.get_ready(); t.done(a); r = t.get_ready(); print(sorted(r), type(r).__name__, t.is_active()); t.done("b"); print(t.is_active()); t.done("c"); print(t.is_active())
# ---
import graphlib, asyncio
async def build(g):
    t = graphlib.TopologicalSorter(g); t.prepare(); log = []
    async def one(n): await asyncio.sleep(0); log.append(n); t.done(n)
    while t.is_active(): await asyncio.gather(*(one(n) for n in sorted(t.get_ready())))
    return log
print(asyncio.run(build({"x": ["y", "z"], "y": ["w"]})), graphlib.__all__)
# ---
from graphlib import TopologicalSorter
list(TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())  # uncaught
# ---
import graphlib
cases = [
    'graphlib.TopologicalSorter().prepare()', 'graphlib.TopologicalSorter({1:[2]}).get_ready()',
    'graphlib.TopologicalSorter(5)', 'graphlib.TopologicalSorter({1:5})', 'graphlib.TopologicalSorter(1,2)',
    'list(graphlib.TopologicalSorter({1:[2],2:[1]}).static_order())',
    'list(graphlib.TopologicalSorter({"d":{"b","c"} and ["b","c"],"b":["a"],"c":["a"]}).static_order())',
    'graphlib.CycleError.__mro__', 'graphlib.TopologicalSorter().add([])', 'bool(graphlib.TopologicalSorter())',
    'graphlib.TopologicalSorter[int]', 'graphlib.TopologicalSorter({1:[1]}).prepare()',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
