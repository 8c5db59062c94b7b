d = {"a": 1, "b": 2}
print(d["a"], d.get("a"), d.get("z"), d.get("z", 0), "a" in d, 1 in d, len(d), list(d), d.keys(), d.values(), d.items())
d["c"] = 3; d["a"] = 10; print(d)
print(d.pop("a"), d.pop("zz", None), d.setdefault("b", 99), d.setdefault("n"), d.setdefault("m", []), d)
print(d.popitem(), d)
d.update({"x": 1}); d.update(y=2); d.update([("z", 3), "pq"]); print(d)
del d["x"]; print(d, d.copy() == d, d.copy() is d)
d.clear(); print(d, bool(d))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = {"a": 1}
t(lambda: d["z"])
t(lambda: d[1])
t(lambda: d[None])
t(lambda: d[(1, "x")])
t(lambda: d.pop("z"))
t(lambda: {}.popitem())
t(lambda: d.pop())
t(lambda: d[[1]])
t(lambda: d.get([1]))
t(lambda: [1] in d)
t(lambda: d.update(5))
t(lambda: d.update([1]))
t(lambda: d.update([(1, 2, 3)]))
t(lambda: d.update(["abc"]))
t(lambda: d.update(None))
t(lambda: d.update({}, {}))
t(lambda: d.setdefault())
t(lambda: dict(5))
t(lambda: dict([1, 2]))
t(lambda: dict(["ab", "cde"]))
t(lambda: dict({}, {}))
t(lambda: {[]: 1})
t(lambda: {{}: 1})
t(lambda: d.a)
t(lambda: d.has_key("a"))
t(lambda: d + {})
t(lambda: d < {})
t(lambda: d())
def delete(): del d["q"]
t(delete)
def attribute(): d.x = 1
t(attribute)
# ---
print(dict(), dict(a=1, b=2), dict([("a", 1), ("b", 2)]), dict({"a": 1}, b=2), dict(zip("ab", [1, 2])), dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), {**{"a": 1}, "b": 2, **{"a": 3}}, {"a": 1, "a": 2}, {k: v for k, v in zip("ab", (1, 2))})
class M:
    def keys(self): return ["x", "y"]
    def __getitem__(self, k): return k * 2
print(dict(M()), {**M()}, dict(M(), x=1))
def f(**kw): return kw
print(f(**M()))
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a, {} | {})
c = a
c |= b
print(a, c is a)
c |= [("k", 1)]
print(c)
t(lambda: a | [("k", 1)])
t(lambda: a | None)
t(lambda: [] | a)
def ior():
    global c
    c |= 5
t(ior)
print(a == {"z": 4, "x": 1, "k": 1, "y": 3}, {1: 2} == {1.0: 2.0}, {1: 2} != {1: 3}, {} == [], {"a": [1]} == {"a": [1]})
# ---
d = {1: "int", 1.0: "float", True: "bool"}
print(d, len(d))
d = {True: "yes", 1: "one", "1": "text"}
print(d)
d = {0: "a", False: "b", 0.0: "c", -0.0: "d"}
print(d)
n = float("nan")
d = {n: 1, n: 2}
print(len(d), d[n], n in d, n == n)
print({None: 1, (): 2, (1, 2): 3, "": 4, frozenset(): 5, int: 6}[int])
print({2**64: "big", 2.0**64: "same"}, {1 + 0j: "c", 1: "i"})
# ---
d = {"a": 1, "b": 2, "c": 3}
ks, vs, it = d.keys(), d.values(), d.items()
d["d"] = 4
print(ks, vs, it, len(ks), len(vs), len(it))
print("a" in ks, 2 in vs, ("a", 1) in it, ("a", 2) in it, "a" in it, ["a", 1] in it, 99 in vs)
print(list(reversed(ks)), list(reversed(vs)), list(reversed(it)), list(reversed(d)))
print(sorted(ks & {"a", "z"}), sorted(ks | {"z"}), sorted(ks - {"a"}), sorted(ks ^ {"a", "z"}), ks == {"a", "b", "c", "d"}, ks >= {"a"}, ks.isdisjoint({"q"}), ks.isdisjoint(["a"]))
print(sorted(it & {("a", 1)}), it == {"a": 1, "b": 2, "c": 3, "d": 4}.items(), vs == d.values(), ks == d.keys(), ks < {"a", "b", "c", "d", "e"})
print(type(ks).__name__, type(vs).__name__, type(it).__name__, type(iter(ks)).__name__, type(iter(vs)).__name__, type(iter(it)).__name__, type(reversed(ks)).__name__, {}.keys(), {}.values(), {}.items())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = {"a": 1}
t(lambda: d.keys()[0])
t(lambda: d.items()["a"])
t(lambda: d.values() + [1])
t(lambda: d.keys() + d.keys())
t(lambda: d.values().sort())
t(lambda: d.keys().append("b"))
t(lambda: d.keys() & 5)
t(lambda: d.values() & d.values())
t(lambda: hash(d.keys()))
t(lambda: hash(d))
t(lambda: d.keys().index("a"))
t(lambda: d.iteritems())
t(lambda: d.items()())
t(lambda: next(d))
t(lambda: next(d.keys()))
print(d.keys().mapping, d.items().mapping == d)
# ---
def add():
    d = {"a": 1, "b": 2}
    for k in d:
        d[k + k] = 1
def remove():
    d = {"a": 1, "b": 2}
    for k in d:
        del d[k]
def swap():
    d = {"a": 1, "b": 2}
    for k in d:
        d.pop(k)
        d[k + "2"] = 1
def values():
    d = {"a": 1, "b": 2}
    for v in d.values():
        d["x"] = v
def items():
    d = {"a": 1, "b": 2}
    for kv in d.items():
        d.clear()
for f in (add, remove, swap, values, items):
    try:
        f()
        print(f.__name__, "fine")
    except RuntimeError as e:
        print(f.__name__, e)
d = {"a": 1, "b": 2}
for k in d:
    d[k] += 1
print(d)
last = {"a": 1}
for k in last:
    del last[k]
    break
print(last)
for k in list(d.keys()):
    if k == "a": del d[k]
print(d)
# ---
d = {}
for k in "cab": d[k] = k.upper()
del d["a"]; d["a"] = 1; d["c"] = 2
print(d, list(d.items()))
d = dict(sorted({"z": 1, "y": 2}.items()))
print(d, d.popitem(), next(iter(d)), {"b": 1, "a": 2} == {"a": 2, "b": 1}, list({"b": 1, "a": 2}) == list({"a": 2, "b": 1}))
d = {i: i for i in range(5)}
d.pop(2); d[2] = "back"; d[0] = "zero"
print(d, list(reversed(d.items())))
for i in range(100): d[i] = i
for i in range(95): del d[i]
print(d)
# ---
class K:
    def __init__(self, n): self.n = n
    def __hash__(self):
        print("hash", self.n)
        return self.n % 2
    def __eq__(self, o):
        print("eq", self.n, getattr(o, "n", o))
        return isinstance(o, K) and self.n == o.n
d = {K(1): "one"}
d[K(3)] = "three"
print(d[K(3)])
print(K(5) in d)
k = K(1)
d[k] = "uno"
print(len(d), list(d.values()))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class NoHash:
    def __eq__(self, o): return True
class BadHash:
    def __hash__(self): return "x"
class RaiseHash:
    def __hash__(self): raise ValueError("no hash")
class BigHash:
    def __hash__(self): return 2**70 + 5
t(lambda: {NoHash(): 1})
t(lambda: {BadHash(): 1})
t(lambda: {RaiseHash(): 1})
t(lambda: hash(BigHash()) == hash(2**70 + 5))
t(lambda: {}.get(RaiseHash()))
t(lambda: {1: 2}.get(NoHash()))
t(lambda: hash([1]))
t(lambda: hash((1, [2])))
t(lambda: hash(slice(1, 2)) == hash(slice(1, 2)))
t(lambda: {(1, [2]): 3})
t(lambda: {set(): 1})
t(lambda: {bytearray(b"a"): 1})
# ---
class Missing(dict):
    def __missing__(self, key):
        print("missing", key)
        return key * 2
m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, len(m))
class Default(dict):
    def __getitem__(self, k): return "always"
    def __setitem__(self, k, v): super().__setitem__(k, [v])
d = Default(x=1)
d["y"] = 2
d.update(z=3)
print(d, d["q"], d.get("q"), d.setdefault("w", 5), dict(d), {**d}, type(d.copy()).__name__, type(d | {}).__name__)
print(repr(Missing(a=1)), Missing(a=1) == {"a": 1}, isinstance(m, dict), type(Missing.fromkeys("a")).__name__)
# ---
from collections import defaultdict, OrderedDict, Counter
dd = defaultdict(list)
dd["a"].append(1); dd["a"].append(2)
print(dd, dd["b"], dict(dd), dd.get("c"), "c" in dd, dd.default_factory)
c = Counter("hello")
c["z"] += 1
print(c, c["none"], c.most_common(2), c + Counter("l"), c.total())
od = OrderedDict(a=1, b=2)
od.move_to_end("a")
print(od, od.popitem(last=False), od == {"a": 1}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
try:
    defaultdict()["x"]
except KeyError as e:
    print(repr(e))
# ---
nested = {"user": {"name": "Ann", "tags": ["a", "b"]}, "n": None}
print(nested["user"]["tags"][0], nested.get("user", {}).get("name"), nested.get("x", {}).get("name"), nested.get("n", {}))
nested["user"]["age"] = 3
nested.setdefault("list", []).append(1)
nested.setdefault("list", []).append(2)
print(nested)
inverse = {v: k for k, v in {"a": 1, "b": 2}.items()}
print(inverse, {k: [i for i in range(k)] for k in range(3)}, {k: v for k, v in {"x": None, "y": 0}.items() if v is not None})
count = {}
for w in "the cat the dog the end".split():
    count[w] = count.get(w, 0) + 1
print(count, max(count, key=count.get), sorted(count.items(), key=lambda p: (-p[1], p[0])), sum(count.values()))
# ---
d = {}
d["self"] = d
print(d, d["self"] is d)
d2 = {"l": [d]}
print(d2)
print({"a": {"b": {"c": {}}}}, {1: (1,), "s": "it's", None: None, 1.5: b"x"})
print(str({"é": "\n"}), {(): []}, {frozenset({1}): {2}})
# ---
it = iter({"a": 1, "b": 2})
print(next(it), next(it), next(it, "done"), list(it))
d = {"a": 1, "b": 2}
it = iter(d.items())
next(it)
d["c"] = 3
try:
    next(it)
except RuntimeError as e:
    print(e)
try:
    next(it)
except (RuntimeError, StopIteration) as e:
    print(type(e).__name__, e)
a, b = {"x": 1, "y": 2}
print(a, b, *{"p": 1, "q": 2}, [*{"p": 1}.values()], min({"b": 1, "a": 2}), sum({1: "a", 2: "b"}), ",".join({"a": 1, "b": 1}), set({"a": 1}), any({0: 1}), all({}))
# ---
print(dict.get({"a": 1}, "a"), list(map({"a": 1, "b": 2}.get, "abc")), list(filter({"a": 1}.__contains__, "ab")), {"a": 1}.__getitem__("a"), {}.__len__(), {"a": 1}.__eq__({"a": 1}), {}.__eq__(1), {"a": 1}.__or__({"b": 2}), {}.__or__(1))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print(ops["+"](1, 2), ops.get("*", lambda *a: "unknown")(1, 2))
import copy
a = {"k": [1]}
b, c = a.copy(), copy.deepcopy(a)
a["k"].append(2)
print(b, c, a == b)
# ---
config = {"host": "x", "port": 1}
print(config["prot"])
# ---
row = {"name": "Ann"}
print(row.name)
# ---
row = {"name": "Ann"}
for key, value in row:
    print(key)
# ---
d = {"a": 1}
d.itmes()
# ---
d = {"total": "5"}
d["total"] += 1
# ---
d = {"items": [1, 2]}
print(d.items[0])
# ---
d = {}
d["list"].append(1)
# ---
key = ["a", "b"]
cache = {}
cache[key] = 1
