def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


l = [3, 1, 2]
print(l.sort(), l, sorted("bca"), sorted([3, 1, 2], reverse=True), sorted({"b": 1, "a": 2}), sorted((2, 1)), sorted([]), sorted([1]))
t(lambda: [3, "a", 1].sort())
t(lambda: sorted([None, 1]))
t(lambda: sorted([1, None]))
t(lambda: sorted([{}, {}]))
t(lambda: sorted([(1, "a"), (1, None)]))
t(lambda: sorted([1, 2j]))
t(lambda: [1].sort(lambda x: x))
t(lambda: [1].sort(cmp=1))
t(lambda: sorted(5))
t(lambda: sorted([1, 2], key=5))
t(lambda: sorted([1], key=None, reverse="yes"))
t(lambda: sorted([1], lambda x: x))
# ---
rows = [("b", 2), ("a", 2), ("c", 1), ("d", 2), ("e", 1)]
print(sorted(rows, key=lambda r: r[1]))
print(sorted(rows, key=lambda r: r[1], reverse=True))
print(sorted(rows, key=lambda r: (-r[1], r[0])))
print(sorted(sorted(rows), key=lambda r: r[1], reverse=True))
rows.sort(key=lambda r: r[0], reverse=True); print(rows)
# ---
words = ["banana", "Apple", "cherry", "apple", "Banana", "éclair", "zoo", ""]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)), sorted(words, key=str.casefold, reverse=True), sep="\n")
print(sorted(["10", "9", "1", "100"], key=int), sorted(["10", "9", "1", "100"]), sorted("Hello World"), sorted([True, False, 2, -1.5, 0]))
# ---
calls = []
def key(x):
    calls.append(x)
    return -x
l = [3, 1, 2]
l.sort(key=key)
print(l, calls)
def bad(x):
    if x == 2: raise KeyError("bad key")
    return x
l = [3, 1, 2, 0]
try:
    l.sort(key=bad)
except KeyError as e:
    print("failed", e, l)
# ---
class P:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f"P{self.n}"
print(sorted([P(3), P(1), P(2)]), sorted([P(3), P(1)], reverse=True), min(P(2), P(1)), max([P(2)], default=None))
class G:
    def __init__(self, n): self.n = n
    def __gt__(self, o): return self.n > o.n
    def __repr__(self): return f"G{self.n}"
print(sorted([G(3), G(1), G(2)]))
class N: pass
try:
    sorted([N(), N()])
except TypeError as e:
    print(e)
# ---
from functools import cmp_to_key
print(sorted([5, 2, 9, 1], key=cmp_to_key(lambda a, b: b - a)))
def version(a, b):
    x, y = [int(p) for p in a.split(".")], [int(p) for p in b.split(".")]
    return (x > y) - (x < y)
print(sorted(["1.10", "1.2", "1.2.1", "0.9"], key=cmp_to_key(version)))
from operator import itemgetter, attrgetter
rows = [{"n": "x", "v": 3}, {"n": "y", "v": 1}, {"n": "a", "v": 3}]
print(sorted(rows, key=itemgetter("v")), sorted(rows, key=itemgetter("v", "n")))
class R:
    def __init__(self, a, b): self.a, self.b = a, b
print([(r.a, r.b) for r in sorted([R(2, 1), R(1, 2), R(1, 1)], key=attrgetter("a", "b"))])
# ---
import random
rnd = [((i * 7919) % 1009, i) for i in range(500)]
s = sorted(rnd, key=lambda p: p[0] % 10)
ok = all((a[0] % 10 < b[0] % 10) or (a[0] % 10 == b[0] % 10 and a[1] < b[1]) for a, b in zip(s, s[1:]))
print("stable", ok, s[:3], s[-3:])
s = sorted(rnd, key=lambda p: p[0] % 10, reverse=True)
ok = all((a[0] % 10 > b[0] % 10) or (a[0] % 10 == b[0] % 10 and a[1] < b[1]) for a, b in zip(s, s[1:]))
print("stable reverse", ok, s[:3])
for n in (0, 1, 2, 31, 32, 33, 63, 64, 65, 200):
    l = [(i * 37) % 101 for i in range(n)]
    l.sort()
    assert l == sorted(l) and all(a <= b for a, b in zip(l, l[1:]))
print("sizes fine")
# ---
l = [3, 2, 1]
def evil(x):
    l.append(x)
    return x
try:
    l.sort(key=evil)
except ValueError as e:
    print(e, l)
l = [3, 2, 1]
seen = []
def look(x):
    seen.append(list(l))
    return x
l.sort(key=look)
print(l, seen)
# ---
count = 0
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        global count
        count += 1
        return self.n < o.n
l = [C(i) for i in range(100)]
l.sort()
print("sorted input", count)
count = 0
l.reverse(); l.sort()
print("reversed input", count)
count = 0
sorted([C((i * 37) % 16) for i in range(16)])
print("small", count)
count = 0
sorted([C((i * 7919) % 1009) for i in range(300)])
print("mixed", count)
# ---
nan = float("nan")
print(sorted([3, nan, 1]), sorted([2.5, 1, True, 0.5]), sorted([0.0, -0.0]), sorted([-0.0, 0.0]), sorted([float("inf"), 1, float("-inf")]), sorted([10**30, 1, -10**30, 2.5]))
print(sorted([[2, 1], [1, 5], [1]]), sorted([(2,), (1, 2), (1,)]), sorted([b"b", b"a"]), sorted([{1, 2}, {1}], key=len), sorted([frozenset({1, 2}), frozenset({1})]))
# ---
l = [1, 2, 3, 4, 5]
l.sort(key=lambda x: x % 2); print(l)
l.sort(key=lambda x: x % 2, reverse=True); print(l)
l.sort(reverse=True); print(l)
print(list(reversed(sorted(l))), l[::-1])
d = {"x": 3, "y": 1, "z": 2}
print(sorted(d, key=d.get), sorted(d.items(), key=lambda kv: kv[1], reverse=True), dict(sorted(d.items())), max(d, key=d.get), [k for k, v in sorted(d.items(), key=lambda kv: (-kv[1], kv[0]))][:2])
# ---
people = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dan", 25)]
from itertools import groupby
for age, group in groupby(sorted(people, key=lambda p: p[1]), key=lambda p: p[1]):
    print(age, [n for n, _ in group])
top = sorted(people, key=lambda p: p[1], reverse=True)[:2]
print(top, sorted(people, key=lambda p: (p[1], -len(p[0])), reverse=True))
# ---
class T:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return NotImplemented
    def __repr__(self): return f"T({self.v})"
try:
    print(sorted([T(1), T(2)]))
except TypeError as e:
    print(e)
class Truthy:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return [1] if self.v < other.v else []
    def __repr__(self): return f"{self.v}"
print(sorted([Truthy(2), Truthy(3), Truthy(1)]))
class Err:
    def __lt__(self, other): raise RuntimeError("compare failed")
l = [Err(), Err()]
try:
    l.sort()
except RuntimeError as e:
    print(e, len(l))
# ---
mixed = [1, "two", 3.0, None, [4], (5,)]
print(sorted(mixed, key=str))
print(sorted(mixed, key=lambda x: (type(x).__name__, str(x))))
print(sorted(mixed, key=id) is mixed, sorted(range(5), key=lambda i: -i), sorted(x * x % 7 for x in range(6)))
# ---
orders = [{"id": 1, "total": 5}, {"id": 2}]
print(sorted(orders, key=lambda o: o["total"]))
# ---
prices = ["9.5", 10, "11"]
prices.sort()
# ---
sorted([3, 1, 2], key=lambda a, b: a - b)
# ---
items = [{"a": 1}, {"a": 2}]
items.sort()
# ---
class Counted:
    count = 0
    def __init__(self, v): self.v = v
    def __lt__(self, other): Counted.count += 1; return self.v < other.v
def cost(values):
    Counted.count = 0
    result = [c.v for c in sorted(map(Counted, values))]
    return Counted.count, result == sorted(values)
n = 700
print(cost(range(n)), cost(range(n, 0, -1)), cost([0] * n), cost(list(range(350)) * 2), cost([i % 7 for i in range(n)]), cost([(i * 7919) % 1009 for i in range(n)]))
runs = [list(range(s)) for s in (3, 200, 5, 90, 64, 33, 150, 17, 80, 1, 64)]
print(cost(sum(runs, [])), cost(sum(runs[::-1], [])), cost(sum((r[::-1] for r in runs), [])), cost(sum(([i * 2 + k for i in r] for k, r in enumerate(runs)), [])))
# ---
log = []
class L:
    def __init__(self, v): self.v = v
    def __lt__(self, other): log.append((self.v, other.v)); return self.v < other.v
sorted(map(L, [5, 3, 8, 1, 9, 2, 7])); print(log); log.clear()
sorted(map(L, [1, 2, 3, 9, 8, 7, 4, 5, 6]), reverse=True); print(log); log.clear()
min(map(L, [3, 1, 2])); max(map(L, [3, 1, 2])); print(log)
